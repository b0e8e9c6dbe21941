// What the lesson concludes from other conditions does not hang on luck: each under thirty seeds.

import { expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import type { Era } from '@/engine/models/four-eras/config';
import { cheapestThatKeep } from '@/engine/models/four-eras/judge';
import { fourEras } from '@/engine/models/four-eras/model';
import { type ScenarioId, scenarios } from '@/engine/models/four-eras/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

test.each([
  ['neighbourhood', { ratePerSec: 4 }, 'functions'],
  ['neighbourhood', { serverSlots: 128, vmSlots: 4, dynoSlots: 2 }, 'functions'],
  ['neighbourhood', { wage: 0 }, 'autoscaling'],
  ['neighbourhood', { wage: 5_000 }, 'dynos'],
  ['quiet', { promiseSec: 0.5 }, 'dynos'],
  ['lunch-rush', { workSec: 1 }, 'functions'],
] as const satisfies readonly (readonly [ScenarioId, Record<string, number>, Era])[])(
  '%s with %o goes to %s in at least 24 of thirty runs',
  (scenario, set, era) => {
    const durationMs = scenarios.find(({ id }) => id === scenario)?.durationMs ?? 0;
    const won = SEEDS.filter((seed) => {
      const run = startRun(fourEras, { scenario, set, seed, logLimit: 0 });
      run.advanceTo(durationMs);
      const best = cheapestThatKeep(run.snapshot().metrics);
      return best.length === 1 && best[0] === era;
    });
    expect(won.length).toBeGreaterThanOrEqual(24);
  },
);
