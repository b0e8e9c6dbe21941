// The trace model: each scene has rules of its own, and a run is of one scene.

import { defineModel } from '@/engine/kernel/define-model';
import { declaration, GAP_MS, MINUTE_MS, SECOND_MS, SERVERS } from '@/engine/models/trace/config';
import { Path } from '@/engine/models/trace/path';
import { ANSWERS_PER_SEC, Servers } from '@/engine/models/trace/servers';
import { Sieve } from '@/engine/models/trace/sieve';
import { Watch } from '@/engine/models/trace/watch';

export const trace = defineModel({
  ...declaration,
  /** What there is to be worked out: orders, answers, requests, or minutes of a month. */
  demand({ scene, ratePerSec }) {
    const perMs = {
      path: 1 / GAP_MS,
      average: (SERVERS * ANSWERS_PER_SEC) / SECOND_MS,
      sieve: ratePerSec / SECOND_MS,
      alarm: 1 / MINUTE_MS,
      month: 1 / MINUTE_MS,
    }[scene];
    return { countBetween: (fromMs, toMs) => perMs * (toMs - fromMs) };
  },
  create(world) {
    switch (world.config.scene) {
      case 'path':
        return new Path(world);
      case 'average':
        return new Servers(world);
      case 'sieve':
        return new Sieve(world);
      case 'alarm':
      case 'month':
        return new Watch(world);
    }
  },
});
