import { describe, expect, test } from 'vitest';
import { turning } from '@/engine/kernel/acts';
import { queueFigures } from '@/engine/kernel/queueing';
import { checkValue, startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { params } from '@/engine/models/concurrency/config';
import { act, finished, mean, numberOf, overSeeds } from '@/engine/models/concurrency/fixture';
import { concurrency } from '@/engine/models/concurrency/model';
import { perEnvironment } from '@/engine/models/concurrency/presets';

const FIVE = [1, 2, 3, 4, 5];

test('busy is rate times duration', () => {
  for (const [ratePerSec, workSec] of [
    [500, 0.2],
    [50, 2],
    [100, 0.6],
  ] as const) {
    const busy = mean(overSeeds('little', 'busy', { set: { ratePerSec, workSec } }, FIVE));
    expect(Math.abs(busy / (ratePerSec * workSec) - 1)).toBeLessThan(0.03);
  }
});

test('a full limit refuses what Erlang says', () => {
  const set = { ratePerSec: 100, workSec: 1, quota: 100, workLaw: 'lognormal' };
  const refused = mean(overSeeds('little', 'refused', { set, untilMs: 90_000 }, FIVE));
  const { blockedShare } = queueFigures({ rate: 100, meanWork: 1, servers: 100, room: 0 });
  expect(blockedShare).toBeCloseTo(0.0757, 3);
  expect(Math.abs(refused - blockedShare)).toBeLessThan(0.012);
});

test('what finds no connection is what Erlang says, too', () => {
  const set = { ratePerSec: 100, workSec: 1, dbConnections: 80 };
  const failed = mean(overSeeds('little', 'failed', { set }, FIVE));
  const { blockedShare } = queueFigures({ rate: 100, meanWork: 1, servers: 80, room: 0 });
  expect(Math.abs(failed - blockedShare)).toBeLessThan(0.015);
});

describe('growth', () => {
  const crowd = { crowd: 10_000, quota: 10_000, workSec: 10 };

  test('ten thousand at once: one thousand served now, three thousand under the old rule, exactly', () => {
    expect(numberOf('held-thousand', 'throttled', { set: crowd })).toBe(9_000);
    const old = { ...crowd, growth: 'until-2023' };
    expect(numberOf('held-thousand', 'throttled', { set: old })).toBe(7_000);
  });

  test('never more than a thousand in any ten seconds', () => {
    const run = finished('ticket-rush', { isSeen: true });
    const tracks = new TrackReader(run.tracks());
    const level = (name: string) => tracks.level('environments', name);
    const madeAt = (tMs: number): number =>
      tMs < 0
        ? 0
        : ['working', 'starting', 'idle'].reduce((sum, name) => sum + level(name).at(tMs), 0);
    for (let tMs = 0; tMs <= 42_000; tMs += 100) {
      expect(madeAt(tMs) - madeAt(tMs - 10_000)).toBeLessThanOrEqual(1_000);
    }
    expect([9_000, 19_000].map(madeAt)).toEqual([1_000, 2_000]);
  });
});

test('50 ms, 20,000 a second, a quota of 1,000: the need fits, and half are refused', () => {
  // A crowd of one second's worth, and the stream of a tenth of it: the law is the same at every size.
  const set = { ratePerSec: 2_000, workSec: 0.05, quota: 100 };
  const { counts } = finished('fast-calls', { set }).snapshot();
  const served = (counts.completed ?? 0) + (counts.running ?? 0);
  // Ten a second for each unit, and one second's worth at first.
  expect(served).toBeLessThanOrEqual(10 * 100 * (36 + 1));
  expect(served).toBeGreaterThan(0.99 * 10 * 100 * (36 + 1));
  expect(set.ratePerSec * set.workSec).toBe(set.quota);
});

test('a thousand at once need 1,000, 16 and 13 environments', () => {
  const made = [1, 64, 80].map((slots) =>
    numberOf('held-thousand', 'instances', { set: { slots } }),
  );
  expect(made).toEqual([1_000, 16, 13]);
});

test.each(perEnvironment)('$id fits the knob, and has a source', ({ slots, source }) => {
  expect(() => checkValue(params, 'slots', slots)).not.toThrow();
  expect(source.asOf).not.toBeNull();
});

describe('reserved and provisioned', () => {
  test('reserved is not warm: no more and no fewer environments start', () => {
    const set = { neighbor: 'off', quota: 1_000 };
    const without = numberOf('neighbours', 'instances', { set });
    expect(numberOf('neighbours', 'instances', { set: { ...set, reserved: 300 } })).toBe(without);
  });

  test('reserved for ours, the neighbour has the rest at most', () => {
    const run = finished('neighbours', { set: { reserved: 200 }, isSeen: true });
    const job = new TrackReader(run.tracks()).level('environments', 'job');
    expect(job.highestUntil(120_000)).toBe(100);
  });

  test('provisioned with enough of it, nobody waits for a start', () => {
    const set = { neighbor: 'off', provisioned: 200 };
    const p99 = numberOf('neighbours', 'p99', { set });
    expect(p99).toBeLessThan(600);
    expect(numberOf('neighbours', 'instances', { set })).toBe(200);
  });

  test('80 of them cost $35.43 a day', () => {
    expect(numberOf('neighbours', 'cost', { set: { provisioned: 80 } })).toBeCloseTo(35.43, 2);
  });

  test('what contradicts is refused', () => {
    for (const set of [
      { reserved: 400 },
      { provisioned: 400 },
      { reserved: 50, provisioned: 60 },
    ]) {
      expect(() => startRun(concurrency, { scenario: 'neighbours', set })).toThrow(RangeError);
    }
  });
});

describe('acts', () => {
  test('a database that slows needs ten times the environments, of the same customers', () => {
    const usual = finished('little').snapshot();
    const slowed = finished('little', { acts: [act(30_000, 'slow')], isSeen: true });
    expect(slowed.snapshot().counts.arrived).toBe(usual.counts.arrived);
    const wanted = new TrackReader(slowed.tracks()).level('bounds', 'wanted');
    expect([wanted.at(29_999), wanted.at(30_000)]).toEqual([100, 1_000]);
  });

  test('raised in time, the limit refuses nobody; mended, the need is as before', () => {
    const raised = [act(30_000, 'slow'), act(31_000, 'raise')];
    expect(numberOf('little', 'throttled', { acts: raised })).toBe(0);
    const mended = finished('little', { acts: [act(30_000, 'slow'), act(32_000, 'mend')] });
    expect(mended.snapshot().counts.working).toBeLessThan(150);
  });

  test('a quota turned down holds at once', () => {
    const run = finished('little', { acts: [turning(10_000, 'quota', 50)] });
    expect(run.snapshot().counts.refusedLimit).toBeGreaterThan(10_000);
    expect(run.snapshot().counts.working).toBeLessThanOrEqual(50);
  });
});
