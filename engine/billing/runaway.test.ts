// What a function uses that calls itself through its own bucket, for the drill in which a bill climbs by the minute.
// Its bills by hand: a night, a minute, a loop that a guard ends, and what is still paid for after the stop.

import { expect, test } from 'vitest';
import { dec, sum } from './decimal';
import { priceUsage } from './price';

/** One loop of it, over a stretch of time. */
interface Runaway {
  /** How often the function ran. */
  readonly runs: number;
  /** Mean length of a run, and the memory that it has. */
  readonly ms: number;
  readonly memMB: number;
  /** Objects that each run writes; each begins another run, unless it is stopped. */
  readonly copies: number;
  readonly objectMB: number;
  /** Log text of a run. */
  readonly logKB: number;
  /** How long the written objects lie there, as a share of a month. */
  readonly keptMonths: number;
}

type Usage = Readonly<Record<string, unknown>> & { readonly svc: string };

const KB_PER_GB = 1_048_576;
const MB_PER_GB = 1_024;

/** Prices of S3 were found for Virginia alone; nothing is free any more when a loop has run for minutes. */
const place = { region: 'us-east-1', freeTier: false } as const;

/** By what they pay for: while it runs, and what it leaves behind. */
function runawayUsages(loop: Runaway): {
  readonly running: readonly Usage[];
  readonly leftover: Usage;
} {
  const { runs, ms, memMB, copies, objectMB, logKB, keptMonths } = loop;
  const written = Math.floor(runs * copies + 0.5);
  return {
    running: [
      { svc: 'lambda', ...place, requests: runs, ms, memMB },
      { svc: 's3', ...place, puts: written, gets: runs },
      { svc: 'cloudwatch-logs', ...place, ingestGB: (runs * logKB) / KB_PER_GB },
    ],
    leftover: {
      svc: 's3',
      ...place,
      storageGB: ((written * objectMB) / MB_PER_GB) * keptMonths,
    },
  };
}

const loop: Runaway = {
  runs: 32_400_000,
  ms: 1_000,
  memMB: 1_024,
  copies: 2,
  objectMB: 0.2,
  logKB: 1,
  keptMonths: 1,
};

const totals = (set: Partial<Runaway>): number[] =>
  runawayUsages({ ...loop, ...set }).running.map((usage) => Number(priceUsage(usage).total));

const total = (set: Partial<Runaway>): number => Number(sum(totals(set).map(dec)));

test('a night of nine hours at a thousand at once', () => {
  // 540.00 and 6.48; 64.8 million puts and half as many gets: 324 and 12.96; 30.9 GB of logs.
  expect(totals({})).toEqual([546.48, 336.96, 15.45]);
  expect(total({})).toBe(898.89);
});

test('an hour at a thousand at once, and its minute', () => {
  const hour = total({ runs: 3_600_000 });
  expect(hour).toBe(99.88);
  expect(hour / 60).toBeCloseTo(1.66, 2);
  // Ten dollars, all but two cents of them, are gone in six minutes.
  expect(total({ runs: 360_000 })).toBe(9.98);
});

test('a net at sixteen lets 65,535 runs pass, and a loop of one copy sixteen', () => {
  const [runs, objects, logs] = totals({ runs: 2 ** 16 - 1 });
  expect([runs, objects, logs]).toEqual([1.1, 0.69, 0.03]);
  expect(total({ runs: 16, copies: 1 })).toBe(0);
});

test('what was written lies there after the stop, and is paid for every month', () => {
  const { leftover } = runawayUsages(loop);
  // 64.8 million objects of 0.2 MB: 12.4 TB.
  expect(Number(leftover.storageGB)).toBeCloseTo(12_656.25, 6);
  expect(priceUsage(leftover).total).toBe('291.09');
  expect(priceUsage(runawayUsages({ ...loop, copies: 0 }).leftover).total).toBe('0');
});

test('more runs never cost less', () => {
  let before = 0;
  for (let runs = 1; runs <= 1e9; runs *= 10) {
    const now = total({ runs });
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
  }
});
