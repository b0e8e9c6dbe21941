// A hundred clients fight for one row: our pauses in the experiment of the program that AWS published with its article.

import { expect, test } from 'vitest';
import { EventQueue } from '@/engine/kernel/event-queue';
import { normalQuantile } from '@/engine/kernel/math';
import { Stream } from '@/engine/kernel/random';
import { AT_ONCE, pauseMs, type RetrySchedule } from '@/engine/services/schedule';

const CLIENTS = 100;
const RUNS = 200;
/** What a message is about; an event's payload is its client times three, plus this. */
const READ = 0;
const READ_ANSWERED = 1;
const WRITE = 2;

/**
 * Each client reads the row's version and writes under it; a write under an old version fails, and its
 * client pauses and reads again. Messages take |N(10 ms, 2 ms)| each way. Returns when the last client
 * has written, in ms, and how many writes it took.
 */
function fight(schedule: RetrySchedule, seed: number): { ms: number; calls: number } {
  const network = new Stream(seed, 'arrivals');
  const jitter = new Stream(seed, 'work');
  const delayMs = () => Math.abs(10 + 2 * normalQuantile(network.uniform()));
  const queue = new EventQueue();
  const seen = new Int32Array(CLIENTS);
  const failures = new Int32Array(CLIENTS);
  const pausedMs = new Float64Array(CLIENTS);
  let version = 0;
  let calls = 0;
  let nowMs = 0;
  for (let client = 0; client < CLIENTS; client += 1) queue.push(delayMs(), client * 3 + READ);
  while (queue.length > 0) {
    nowMs = queue.nextMs;
    const event = queue.pop();
    const client = Math.floor(event / 3);
    const what = event % 3;
    if (what === READ) {
      seen[client] = version;
      queue.push(nowMs + delayMs(), client * 3 + READ_ANSWERED);
    } else if (what === READ_ANSWERED) {
      queue.push(nowMs + delayMs(), client * 3 + WRITE);
    } else {
      calls += 1;
      if (seen[client] === version) {
        version += 1;
        // The answer of the last write is the last event of the run.
        if (version === CLIENTS) nowMs += delayMs();
        continue;
      }
      const attempt = failures[client] as number;
      const pause = pauseMs(schedule, attempt, pausedMs[client] as number, jitter.uniform());
      failures[client] = attempt + 1;
      pausedMs[client] = pause;
      // Back to the client, pause, and to the server again.
      queue.push(nowMs + delayMs() + pause + delayMs(), client * 3 + READ);
    }
  }
  return { ms: nowMs, calls };
}

/** 5 ms, doubling, at most 2 s. The program counts its attempts from 1, so that its first pause is 10 ms. */
const doubling = { pausesMs: [10], factor: 2, capMs: 2_000 } as const;

interface Expected {
  readonly mean: number;
  readonly error: number;
}

/**
 * Means and standard errors of 200 runs of aws-samples/aws-arch-backoff-simulator (revision 66cb169) with
 * a hundred clients, run for this test on 2026-11-28; its authors publish charts, no numbers.
 */
const published: readonly [string, RetrySchedule, ms: Expected, calls: Expected][] = [
  ['none', AT_ONCE, { mean: 2_033.9, error: 3.1 }, { mean: 2_424.7, error: 2.4 }],
  [
    'exponential',
    { ...doubling, jitter: 'none' },
    { mean: 63_575, error: 283 },
    { mean: 1_856.8, error: 4.1 },
  ],
  [
    'equal',
    { ...doubling, jitter: 'equal' },
    { mean: 6_598, error: 44 },
    { mean: 811.8, error: 0.5 },
  ],
  [
    'full',
    { ...doubling, jitter: 'full' },
    { mean: 4_898, error: 40 },
    { mean: 795.6, error: 0.5 },
  ],
  [
    'decorrelated',
    { ...doubling, pausesMs: [5], jitter: 'decorrelated' },
    { mean: 4_681, error: 48 },
    { mean: 1_005.2, error: 2.1 },
  ],
];

test.each(published)('%s agrees with the published program', (_name, schedule, ms, calls) => {
  const runs = Array.from({ length: RUNS }, (_, i) => fight(schedule, 1_000 + i));
  for (const [values, expected] of [
    [runs.map((run) => run.ms), ms],
    [runs.map((run) => run.calls), calls],
  ] as const) {
    const mean = values.reduce((sum, value) => sum + value, 0) / RUNS;
    const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (RUNS - 1);
    // Four standard errors of the difference: chance alone exceeds it once in 16,000.
    const error = Math.sqrt(spread / RUNS + expected.error ** 2);
    expect(Math.abs(mean - expected.mean), `${mean}`).toBeLessThan(4 * error);
  }
});
