// Named runs of the pool of own machines; what each is to show is replayed by a test.

import type { Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const scenarios = [
  {
    // A shop outgrows its two machines. The third is ordered at once and comes a week later.
    id: 'waiting-for-delivery',
    durationMs: 8 * DAY,
    openAtMs: 7 * DAY - HOUR,
    seed: 7,
    set: {
      ratePerSec: 1,
      workSec: 18,
      workTail: 1.5,
      servers: 2,
      slotsPerServer: 8,
      queueLimit: 50,
      orderedServers: 1,
      leadSec: 7 * 86_400,
    },
  },
  {
    // One of two machines stands still for half an hour: the other is not enough, and a line forms.
    id: 'one-machine-down',
    durationMs: 2 * HOUR,
    openAtMs: 25 * MINUTE,
    seed: 7,
    set: {
      ratePerSec: 20,
      workSec: 0.5,
      workTail: 2,
      servers: 2,
      slotsPerServer: 8,
      queueLimit: 100_000,
      brokenServers: 1,
      outageAtSec: 900,
      outageForSec: 1_800,
    },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];
