// Named runs of the functions platform; what each is to show is replayed by a test.

import type { Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const scenarios = [
  {
    // 5,000 are needed within a second; the law of scaling out lets a thousand start in any ten seconds.
    id: 'step-to-five-thousand',
    durationMs: 2 * MINUTE,
    openAtMs: 25_000,
    seed: 7,
    set: {
      ratePerSec: 10,
      peakFactor: 500,
      peakAtSec: 10,
      riseSec: 1,
      peakForSec: 80,
      fallSec: 1,
      workSec: 1,
      workTail: 1,
      coldStartSec: 0,
      maxInstances: 10_000,
    },
  },
  {
    // A request every ten minutes, kept warm for five: a share e^(-1/2) of them is cold.
    id: 'now-and-then',
    durationMs: 96 * HOUR,
    openAtMs: 12 * HOUR,
    seed: 7,
    set: { ratePerSec: 1 / 600, workSec: 0.2, coldStartSec: 0.25, keepAliveSec: 300 },
  },
  {
    // Twelve at once at most, ten needed on average: one in eight is turned away, as Erlang's formula says.
    id: 'at-the-limit',
    durationMs: 2 * HOUR,
    openAtMs: HOUR,
    seed: 7,
    set: { ratePerSec: 10, workSec: 1, workTail: 1, coldStartSec: 0, maxInstances: 12 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];
