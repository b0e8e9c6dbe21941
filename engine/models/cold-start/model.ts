// Functions under keep-alive: instances start when needed, work, wait warm for a while and are reclaimed.

import type { Model } from '@/engine/kernel/contract';
import { defineModel } from '@/engine/kernel/define-model';
import { declaration } from '@/engine/models/cold-start/config';
import { ColdStartRules } from '@/engine/models/cold-start/run';
import { demandOf, type Laws, trafficOf } from '@/engine/models/cold-start/settings';

/** The model under other laws than those of the screen, to be held against theory and other simulators. */
export function coldStartUnder(laws: Laws): Model {
  return defineModel({
    ...declaration,
    demand: demandOf,
    check: (config) => {
      trafficOf(config);
    },
    create: (world) => new ColdStartRules(world, laws),
  });
}

export const coldStart = coldStartUnder({});
