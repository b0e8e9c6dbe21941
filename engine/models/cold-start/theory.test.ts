import { describe, expect, test } from 'vitest';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import { exp } from '@/engine/kernel/math';
import { completeConfig, startRun } from '@/engine/kernel/run';
import { kindIndex, params } from '@/engine/models/cold-start/config';
import { coldStartUnder } from '@/engine/models/cold-start/model';
import {
  erlangB,
  type Measured,
  oneInstance,
  simfaas,
  windowedMaximum,
} from '@/engine/models/cold-start/oracles';
import type { Laws } from '@/engine/models/cold-start/settings';

type Set = Readonly<Record<string, number | string>>;

/** Steady-state numbers of one run; shares are over all requests. */
interface Steady {
  readonly cold: number;
  readonly rejected: number;
  readonly instances: number;
  readonly busy: number;
}

function steadyState(
  set: Set,
  laws: Laws,
  seed: number,
  warmupSec: number,
  requests: number,
): Steady {
  const config = completeConfig(params, set);
  const startMs = warmupSec * 1000;
  const endMs = startMs + (requests / Number(config.ratePerSec)) * 1000;
  const run = startRun(coldStartUnder(laws), { set: config, seed, durationMs: endMs, logLimit: 0 });
  run.advanceTo(startMs);
  const before = run.snapshot();
  run.advanceTo(endMs);
  const after = run.snapshot();
  const count = (name: string) => (after.counts[name] ?? 0) - (before.counts[name] ?? 0);
  const level = (name: string) =>
    ((after.metrics[name] ?? 0) * endMs - (before.metrics[name] ?? 0) * startMs) /
    (endMs - startMs);
  return {
    cold: count('coldStarts') / count('arrived'),
    rejected: count('rejected') / count('arrived'),
    instances: level('instances'),
    busy: level('busy'),
  };
}

const REPLICATIONS = 12;

/** Mean and standard error over independent runs; no two points of a file share a seed. */
function replicate(firstSeed: number, one: (seed: number) => Steady) {
  const runs = Array.from({ length: REPLICATIONS }, (_, i) => one(firstSeed + i));
  return (name: keyof Steady): Measured => {
    const mean = runs.reduce((sum, run) => sum + run[name], 0) / REPLICATIONS;
    const squares = runs.reduce((sum, run) => sum + (run[name] - mean) ** 2, 0);
    return { mean, stderr: Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS) };
  };
}

/** Within four standard errors of both sides together. */
function expectAgreement(found: Measured, expected: Measured, what: string): void {
  const error = Math.hypot(found.stderr, expected.stderr);
  const gap = Math.abs(found.mean - expected.mean);
  expect(gap, `${what}: ${found.mean} for ${expected.mean} ± ${error}`).toBeLessThanOrEqual(
    4 * error + 1e-12,
  );
}

const exact = (mean: number): Measured => ({ mean, stderr: 0 });
const quantities = ['cold', 'rejected', 'instances', 'busy'] as const;

describe('SimFaaS: newest reused, the whole of a cold request drawn', () => {
  test.each(simfaas.map((point, i) => ({ ...point, firstSeed: 10_000 + 100 * i })))(
    '$id',
    (point) => {
      const law = point.law === 'constant' ? Constant : Exponential;
      const laws = {
        work: new law(point.workSec * 1000),
        coldWork: new law(point.coldWorkSec * 1000),
      };
      const set = {
        ratePerSec: point.ratePerSec,
        keepAliveSec: point.keepAliveSec,
        maxInstances: point.maxInstances,
        reuse: 'newest',
      };
      const found = replicate(point.firstSeed, (seed) =>
        steadyState(set, laws, seed, point.warmupSec, 60_000),
      );
      for (const name of quantities) expectAgreement(found(name), point[name], name);
    },
  );

  test.each([
    { everySec: 90, cold: 1_000 },
    { everySec: 50, cold: 1 },
  ])(
    'a beat of $everySec s under 60 s of keep-alive: $cold cold in 1,000',
    ({ everySec, cold }) => {
      const config = completeConfig(params, {
        arrivals: 'regular',
        ratePerSec: 1 / everySec,
        keepAliveSec: 60,
        reuse: 'newest',
      });
      const endMs = 1_000.5 * everySec * 1000;
      const laws = { work: new Constant(2_000), coldWork: new Constant(3_000) };
      const run = startRun(coldStartUnder(laws), {
        set: config,
        seed: 1,
        durationMs: endMs,
        logLimit: 0,
      });
      run.advanceTo(endMs);
      expect(run.snapshot().counts).toMatchObject({ arrived: 1_000, coldStarts: cold });
    },
  );
});

describe('the windowed maximum: last idle reused, start of no length', () => {
  test.each(windowedMaximum.map((point, i) => ({ ...point, firstSeed: 20_000 + 100 * i })))(
    '$ratePerSec/s, $workSec s of work, $keepAliveSec s of keep-alive, limit $maxInstances',
    (point) => {
      const { ratePerSec, workSec, keepAliveSec, maxInstances } = point;
      const set = { ratePerSec, workSec, keepAliveSec, maxInstances, coldStartSec: 0 };
      const found = replicate(point.firstSeed, (seed) =>
        steadyState({ ...set, reuse: 'recent' }, {}, seed, point.warmupSec, 60_000),
      );
      for (const name of quantities) expectAgreement(found(name), exact(point[name]), name);
    },
  );
});

/** B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)): A. K. Erlang, 1917. */
function erlangBlocking(offeredLoad: number, servers: number): number {
  let blocking = 1;
  for (let k = 1; k <= servers; k += 1) {
    blocking = (offeredLoad * blocking) / (k + offeredLoad * blocking);
  }
  return blocking;
}

describe('Erlang B: what a limit turns away', () => {
  test.each(erlangB.map((row, i) => ({ ...row, firstSeed: 30_000 + 100 * i })))(
    '$offeredLoad busy on average without the limit of $servers',
    ({ offeredLoad, servers, blocking, firstSeed }) => {
      expect(erlangBlocking(offeredLoad, servers)).toBeCloseTo(blocking, 12);
      const set = {
        ratePerSec: offeredLoad / 2,
        workSec: 2,
        coldStartSec: 0,
        maxInstances: servers,
      };
      const found = replicate(firstSeed, (seed) => steadyState(set, {}, seed, 100, 40_000));
      expectAgreement(found('rejected'), exact(blocking), 'rejected');
      expectAgreement(found('busy'), exact(offeredLoad * (1 - blocking)), 'busy');
    },
  );

  test('the law of the work does not matter', () => {
    const set = { ratePerSec: 5, coldStartSec: 0, maxInstances: 10 };
    const laws = { work: new Constant(2_000) };
    const found = replicate(31_000, (seed) => steadyState(set, laws, seed, 100, 40_000));
    expectAgreement(found('rejected'), exact(erlangBlocking(10, 10)), 'rejected');
  });
});

describe('one function, now and then', () => {
  test.each([
    { ratePerSec: 1 / 60, keepAliveSec: 60, firstSeed: 40_000 },
    { ratePerSec: 1 / 60, keepAliveSec: 300, firstSeed: 40_100 },
    { ratePerSec: 0.001, keepAliveSec: 600, firstSeed: 40_200 },
  ])(
    'a share exp(-rate × keep-alive) is cold: $ratePerSec/s, $keepAliveSec s',
    ({ ratePerSec, keepAliveSec, firstSeed }) => {
      // Work of 5 ms, so that hardly ever two requests meet.
      const set = { ratePerSec, keepAliveSec, coldStartSec: 0, workSec: 0.005 };
      const found = replicate(firstSeed, (seed) => steadyState(set, {}, seed, 36_000, 40_000));
      const missed = exp(-ratePerSec * keepAliveSec);
      // Two requests within 5 ms: that share of requests is the closed form's neglect.
      const neglect = 2 * ratePerSec * 0.005;
      expectAgreement(found('cold'), { mean: missed, stderr: neglect }, 'cold');
      expectAgreement(found('instances'), { mean: 1 - missed, stderr: neglect }, 'instances');
    },
  );

  test('a limit of one instance has a closed form of its own', () => {
    const { ratePerSec, keepAliveSec, workSec, coldWorkSec } = oneInstance;
    const laws = {
      work: new Exponential(workSec * 1000),
      coldWork: new Exponential(coldWorkSec * 1000),
    };
    const set = { ratePerSec, keepAliveSec, maxInstances: 1 };
    const found = replicate(41_000, (seed) => steadyState(set, laws, seed, 1_000, 40_000));
    expectAgreement(found('rejected'), exact(oneInstance.rejected), 'rejected');
    expectAgreement(found('cold'), exact(oneInstance.cold), 'cold');
    expectAgreement(found('busy'), exact(oneInstance.busy), 'busy');
    expectAgreement(found('instances'), exact(oneInstance.busy + oneInstance.idle), 'instances');
  });
});

describe('provisioned instances come first', () => {
  /** Requests that an ordinary instance took, by the log: a provisioned one is created with the value 1. */
  function spilledOver(set: Set, seed: number, durationMs: number): number {
    const options = { set: { provisioned: 3, ...set }, seed, durationMs, logLimit: 600_000 };
    const run = startRun(coldStartUnder({ work: new Constant(1_000) }), options);
    run.advanceTo(durationMs);
    expect(run.log.dropped).toBe(0);
    const { kind, subject, object, value, length } = run.log.columns;
    let spilled = 0;
    let provisioned = 0;
    for (let i = 0; i < length; i += 1) {
      if (kind[i] === kindIndex.create && value[i] === 1) provisioned = subject[i] ?? Number.NaN;
      const isStart = kind[i] === kindIndex.warmStart || kind[i] === kindIndex.coldStart;
      if (isStart && (object[i] ?? 0) > provisioned) spilled += 1;
    }
    return spilled;
  }

  // Used first, they are a loss system of their own, whatever becomes of those who find them all busy.
  test.each(['newest', 'recent', 'oldest', 'random'])('%s: Erlang B spills over', (reuse) => {
    const spilled = spilledOver({ ratePerSec: 2, reuse, keepAliveSec: 60 }, 8, 36_000_000);
    expect(Math.abs(spilled / 72_000 / erlangBlocking(2, 3) - 1)).toBeLessThan(0.03);
    const others = { ratePerSec: 2, keepAliveSec: 5, coldStartSec: 3 };
    expect(spilledOver(others, 8, 36_000_000)).toBe(spilled);
  });
});

describe('Little’s law', () => {
  test.each([
    { reuse: 'recent', set: {} },
    { reuse: 'random', set: { maxInstances: 6 } },
    { reuse: 'oldest', set: { keepAliveSec: 2, coldTail: 4, coldStartSec: 1 } },
    { reuse: 'newest', set: { maxLifetimeSec: 60, provisioned: 2 } },
  ])('requests in service = rate served × mean latency ($reuse)', ({ reuse, set }) => {
    const config = completeConfig(params, { ratePerSec: 2, workSec: 2, reuse, ...set });
    const durationMs = 7_200_000;
    const run = startRun(coldStartUnder({}), {
      set: config,
      seed: 50_000,
      durationMs,
      logLimit: 200_000,
    });
    run.advanceTo(durationMs);
    const { kind, value } = run.log.columns;
    let latencyMs = 0;
    let served = 0;
    for (let i = 0; i < kind.length; i += 1) {
      if (kind[i] !== kindIndex.finish) continue;
      latencyMs += value[i] ?? Number.NaN;
      served += 1;
    }
    expect(run.log.dropped).toBe(0);
    expect(served).toBe(run.snapshot().counts.completed);
    const busy = run.snapshot().metrics.busy ?? Number.NaN;
    expect(Math.abs(latencyMs / durationMs / busy - 1)).toBeLessThan(0.01);
  });
});
