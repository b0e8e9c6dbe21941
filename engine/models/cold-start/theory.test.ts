import { describe, expect, test } from 'vitest';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import { completeConfig, startRun } from '@/engine/kernel/run';
import {
  erlangBlocking,
  erlangRows,
  exact,
  gapOf,
  gapsFromErlang,
  gapsFromNowAndThen,
  gapsFromSimfaas,
  gapsFromWindowedMaximum,
  type Knobs,
  nowAndThenRows,
  replicate,
  simfaasRows,
  steadyState,
  windowedRows,
} from '@/engine/models/cold-start/check-theory';
import { kindIndex, params } from '@/engine/models/cold-start/config';
import { coldStartUnder } from '@/engine/models/cold-start/model';
import { oneInstance } from '@/engine/models/cold-start/oracles';

/** Of a table the first and the last row; the others have their turn in all.theory.test.ts. */
const some = <T>(rows: readonly T[]): readonly T[] =>
  rows.filter((_, i) => i === 0 || i === rows.length - 1);

describe('SimFaaS: newest reused, the whole of a cold request drawn', () => {
  test.each(some(simfaasRows))('$id', (row) => expect(gapsFromSimfaas(row)).toEqual([]));

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
  test.each(some(windowedRows))(
    '$ratePerSec/s, $workSec s of work, $keepAliveSec s of keep-alive, limit $maxInstances',
    (row) => expect(gapsFromWindowedMaximum(row)).toEqual([]),
  );
});

describe('Erlang B: what a limit turns away', () => {
  test.each(some(erlangRows))('$offeredLoad busy on average without the limit of $servers', (row) =>
    expect(gapsFromErlang(row)).toEqual([]),
  );

  test('the law of the work does not matter', () => {
    const set = { ratePerSec: 5, coldStartSec: 0, maxInstances: 10 };
    const laws = { work: new Constant(2_000) };
    const found = replicate(31_000, (seed) => steadyState(set, laws, seed, 100, 40_000));
    expect(gapOf(found('rejected'), exact(erlangBlocking(10, 10)), 'rejected')).toEqual([]);
  });
});

describe('one function, now and then', () => {
  test.each(some(nowAndThenRows))(
    'a share exp(-rate × keep-alive) is cold: $ratePerSec/s, $keepAliveSec s',
    (row) => expect(gapsFromNowAndThen(row)).toEqual([]),
  );

  test('a limit of one instance has a closed form of its own', () => {
    const { ratePerSec, keepAliveSec, workSec, coldWorkSec } = oneInstance;
    const laws = {
      work: new Exponential(workSec * 1000),
      coldWork: new Exponential(coldWorkSec * 1000),
    };
    const set = { ratePerSec, keepAliveSec, maxInstances: 1 };
    const found = replicate(41_000, (seed) => steadyState(set, laws, seed, 1_000, 40_000));
    expect(gapOf(found('rejected'), exact(oneInstance.rejected), 'rejected')).toEqual([]);
    expect(gapOf(found('cold'), exact(oneInstance.cold), 'cold')).toEqual([]);
    expect(gapOf(found('busy'), exact(oneInstance.busy), 'busy')).toEqual([]);
    expect(
      gapOf(found('instances'), exact(oneInstance.busy + oneInstance.idle), 'instances'),
    ).toEqual([]);
  });
});

describe('provisioned instances come first', () => {
  /** Requests that an ordinary instance took, by the log: a provisioned one is created with the value 1. */
  function spilledOver(set: Knobs, seed: number, durationMs: number): number {
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
