// Who wins does not hang on luck: the scenarios under other seeds than their own.

import { expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { winners, winnersOf } from '@/engine/models/four-eras/judge';
import { fourEras } from '@/engine/models/four-eras/model';
import { scenarios } from '@/engine/models/four-eras/scenarios';

const SEEDS = [1_101, 1_102, 1_103, 1_104];

test.each(scenarios.flatMap((scenario) => SEEDS.map((seed) => ({ ...scenario, seed }))))(
  '$id, seed $seed',
  ({ seed, ...scenario }) => {
    const run = startRun(fourEras, { scenario: scenario.id, seed, logLimit: 0 });
    run.advanceTo(scenario.durationMs);
    expect(winnersOf(scenario, run.snapshot().metrics)).toEqual([winners[scenario.id]]);
  },
);
