// Named runs of the VM group; what each is to show is replayed by a test.

import type { Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;

/** Twelve machines' worth of work at its height, from one and a half. */
const peak = {
  ratePerSec: 30,
  peakFactor: 8,
  peakAtSec: 600,
  peakForSec: 1_800,
  fallSec: 600,
  workSec: 0.25,
  workTail: 2,
  minInstances: 2,
  maxInstances: 30,
  initialInstances: 2,
  slotsPerInstance: 8,
  queueLimit: 200,
} as const;

export const scenarios = [
  {
    // The peak comes within ten seconds; the group needs several rounds of measuring and booting.
    id: 'sudden-peak',
    durationMs: 70 * MINUTE,
    openAtMs: 12 * MINUTE,
    seed: 7,
    set: { ...peak, riseSec: 10 },
  },
  {
    // The same peak, but it takes an hour to rise: the group is always there before it.
    id: 'slow-slope',
    durationMs: 130 * MINUTE,
    openAtMs: 40 * MINUTE,
    seed: 7,
    set: { ...peak, riseSec: 3_600 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];
