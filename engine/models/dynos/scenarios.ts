// Named runs of the app platform; what each is to show is replayed by a test.

import type { Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const scenarios = [
  {
    // A peak that wants eight dynos: one more a minute, and some requests get no answer in time.
    id: 'one-more-a-minute',
    durationMs: HOUR,
    openAtMs: 12 * MINUTE,
    seed: 7,
    set: {
      ratePerSec: 5,
      peakFactor: 10,
      peakAtSec: 300,
      riseSec: 30,
      peakForSec: 1_500,
      fallSec: 60,
      workSec: 0.5,
      workTail: 2,
      minDynos: 1,
      maxDynos: 10,
      initialDynos: 1,
      slotsPerDyno: 4,
      queueLimit: 10_000,
    },
  },
  {
    // A visitor every hour or so: the eco dyno has fallen asleep before most of them.
    id: 'asleep-at-night',
    durationMs: 96 * HOUR,
    openAtMs: 12 * HOUR,
    seed: 7,
    set: {
      ratePerSec: 1 / 3_600,
      workSec: 0.2,
      minDynos: 1,
      maxDynos: 1,
      initialDynos: 1,
      targetP95Sec: 0,
      sleepAfterSec: 1_800,
    },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];
