import { describe, expect, test } from 'vitest';
import { priceUsage } from '@/engine/billing/price';
import type { Act } from '@/engine/kernel/acts';
import { Stream } from '@/engine/kernel/random';
import { completeConfig } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { kindIndex } from '@/engine/models/runaway/config';
import { finished, mean, metricsOf, THIRTY } from '@/engine/models/runaway/fixture';
import { runaway } from '@/engine/models/runaway/model';
import { poisson } from '@/engine/models/runaway/poisson';
import { costPerMs } from '@/engine/models/runaway/price';

const HOUR = 3_600_000;
const at = (atMs: number, act: string): Act => ({ atMs, act, on: null, to: null });

/** Moments and values of the events of a kind. */
function told(run: ReturnType<typeof finished>, kind: keyof typeof kindIndex): [number, number][] {
  const { columns } = run.log;
  return Array.from({ length: columns.length }, (_, row) => row)
    .filter((row) => columns.kind[row] === kindIndex[kind])
    .map((row) => [columns.atMs[row] ?? Number.NaN, columns.value[row] ?? Number.NaN]);
}

describe('growth', () => {
  // From k at work to k + 1 takes d / k on average: the pure birth process of Yule.
  test('two copies each: all places after d (1 + 1/2 + … + 1/996) = 7.48 s, over 1,000 seeds within 0.15', () => {
    let law = 0;
    for (let k = 1; k < 997; k += 1) law += 1 / k;
    expect(law).toBeCloseTo(7.48, 2);
    const seeds = Array.from({ length: 1_000 }, (_, i) => i + 1);
    const after = seeds.map(
      (seed) => metricsOf('first-seconds', { seed, durationMs: 30_000 }).fullAfter ?? Number.NaN,
    );
    expect(Math.abs(mean(after) / 1_000 - law)).toBeLessThan(0.15);
  });

  test('one copy never grows, none ends at once', () => {
    const one = metricsOf('first-seconds', { set: { copies: 1 } });
    expect(one).toMatchObject({ running: 1, fullAfter: null });
    expect(one.runs).toBeGreaterThan(5);
    const none = metricsOf('first-seconds', { set: { copies: 0 } });
    expect(none).toMatchObject({ running: 0, runs: 1, fullAfter: null });
  });

  test('never more at work than the limit, and no more than the account has beside the shop', () => {
    for (const cap of [5, 50, 998, 1_000]) {
      const run = finished('photo-night', { set: { cap }, durationMs: 1 });
      for (let tMs = 1; tMs <= 60_000; tMs += 300) {
        run.advanceTo(tMs);
        const { counts } = run.snapshot();
        const loop = counts['loop.running'] ?? 0;
        expect(loop).toBeLessThanOrEqual(cap);
        expect(loop + (counts['shop.running'] ?? 0)).toBeLessThanOrEqual(1_000);
      }
    }
  });
});

describe('slices', () => {
  test('Poisson numbers have the law’s mean, variance and skewness on both sides of where they change', () => {
    for (const lambda of [0.5, 7, 29.9, 30, 250, 1_000]) {
      const stream = new Stream(1, 'work');
      const draws = Array.from({ length: 40_000 }, () => poisson(lambda, stream));
      const m = mean(draws);
      const moment = (power: number): number => mean(draws.map((x) => (x - m) ** power));
      expect(Math.abs(m - lambda) / Math.sqrt(lambda)).toBeLessThan(0.02);
      expect(moment(2) / lambda).toBeCloseTo(1, 1);
      expect(moment(3) / moment(2) ** 1.5 - 1 / Math.sqrt(lambda)).toBeLessThan(0.06);
    }
    expect(poisson(0, new Stream(1, 'work'))).toBe(0);
  });

  // With a limit of 49 every run of a guarded loop is followed, with 50 most of them pass in slices.
  test('a guarded loop followed run by run and one in slices come to the same cost and time', () => {
    const set = { loopGuard: 'on', alarm: 'none' };
    const both = [49, 50].map((cap) => {
      const run = finished('net-of-16', { set: { ...set, cap }, durationMs: HOUR });
      const { metrics, counts } = run.snapshot();
      return { runs: metrics.runs, cost: metrics.cost ?? 0, written: counts.written };
    });
    expect(both.map(({ runs }) => runs)).toEqual([65_535, 65_535]);
    expect(both.map(({ written }) => written)).toEqual([131_070, 131_070]);
    expect(both[1]?.cost).toBeCloseTo(both[0]?.cost ?? 0, 1);
  });
});

describe('money', () => {
  test('an hour of a thousand at work is what the bill says: $99.88, $1.66 a minute', () => {
    const perMs = costPerMs(1_000, 2, completeConfig(runaway.params, {}) as never);
    const bill = [
      { svc: 'lambda', requests: 3_600_000, ms: 1_000, memMB: 1_024 },
      { svc: 's3', puts: 7_200_000, gets: 3_600_000 },
      { svc: 'cloudwatch-logs', ingestGB: 3_600_000 / 1_048_576 },
    ].map((usage) => Number(priceUsage({ ...usage, region: 'us-east-1', freeTier: false }).total));
    expect(bill.reduce((a, b) => a + b)).toBeCloseTo(99.88, 2);
    expect(perMs * HOUR).toBeCloseTo(99.88, 2);
    expect(perMs * 60_000).toBeCloseTo(1.66, 2);
  });

  test('the meter on the stage shows the cent that the read-out shows, also within a slice', () => {
    for (const atMs of [12_345, 15_000, 100_000, 431_700]) {
      const run = finished('photo-night', { durationMs: atMs, trackLimit: 100_000 });
      const meter = new TrackReader(run.tracks()).level('money', 'cost').at(atMs);
      expect(Math.abs(meter - (run.snapshot().metrics.cost ?? 0))).toBeLessThan(0.005);
    }
  });

  test('the bill of a run is that of what it used', () => {
    const { metrics, counts } = finished('photo-night', { durationMs: HOUR }).snapshot();
    const runs = metrics.runs ?? 0;
    const bill = [
      { svc: 'lambda', requests: runs, ms: 1_000, memMB: 1_024 },
      { svc: 's3', puts: counts.written, gets: runs },
      { svc: 'cloudwatch-logs', ingestGB: runs / 1_048_576 },
    ].map((usage) => Number(priceUsage({ ...usage, region: 'us-east-1', freeTier: false }).total));
    // Runs are a second long on average: their sum is within one in a thousand of that.
    expect((metrics.cost ?? 0) / bill.reduce((a, b) => a + b)).toBeCloseTo(1, 2);
  });

  test('twice the memory, twice the seconds’ price and nothing else', () => {
    const [one, two] = [1_024, 2_048].map(
      (memoryMb) => metricsOf('photo-night', { set: { memoryMb }, durationMs: HOUR }).cost ?? 0,
    ) as [number, number];
    expect(two - one).toBeCloseTo(60, 0);
  });
});

describe('alarms', () => {
  test('the bill is brought up to date every eight hours from some moment in the first eight', () => {
    for (const seed of THIRTY.slice(0, 2)) {
      const run = finished('quiet-leak', { seed, logLimit: 1_000 });
      const moments = told(run, 'updated').map(([atMs]) => atMs);
      expect(moments).toHaveLength(3);
      expect(moments[0]).toBeLessThan(8 * HOUR);
      expect((moments[1] ?? 0) - (moments[0] ?? 0)).toBeCloseTo(8 * HOUR, 3);
    }
  });

  test('by the minute it rings at the third full minute above the threshold, and a page is answered after ten', () => {
    const set = { alarm: 'minute', stopBy: 'person' };
    expect(metricsOf('minute-alarm', { set })).toMatchObject({
      alarmAfter: 180_000,
      knownAfter: 780_000,
    });
    // At the threshold is not above it.
    const never = { alarm: 'minute', cap: 20, threshold: 20 };
    expect(metricsOf('minute-alarm', { set: never }).alarmAfter).toBeNull();
    expect(metricsOf('minute-alarm', { set: { ...never, threshold: 19 } }).alarmAfter).toBe(
      180_000,
    );
  });

  test('mail is read in the morning, or in the next one', () => {
    const set = { wakeAfterHours: 1 };
    const { alarmAfter, knownAfter } = metricsOf('photo-night', { set, durationMs: 30 * HOUR });
    expect(alarmAfter).toBeGreaterThan(HOUR);
    expect(knownAfter).toBe(25 * HOUR);
  });

  test('without an alarm nobody hears of anything', () => {
    const metrics = metricsOf('photo-night', { set: { alarm: 'none' } });
    expect([metrics.alarmAfter, metrics.knownAfter]).toEqual([null, null]);
    expect(metrics.running).toBe(1_000);
  });
});

describe('what can be done', () => {
  const after = 5 * HOUR;

  test('nothing before the alarm has rung: the same run, and a word about it', () => {
    const run = finished('photo-night', { acts: [at(HOUR, 'stop')], logLimit: 1_000 });
    expect(told(run, 'early')).toHaveLength(1);
    expect(run.snapshot().metrics).toEqual(metricsOf('photo-night'));
  });

  test('to stop drops what waits and ends what runs', () => {
    const run = finished('photo-night', { acts: [at(after, 'stop')], logLimit: 1_000 });
    const { metrics, counts } = run.snapshot();
    expect(metrics.knownAfter).toBe(after);
    expect(metrics.running).toBe(0);
    expect(metrics.cost).toBeCloseTo(5 * 99.88, 0);
    expect(counts['loop.waiting']).toBe(0);
    expect(told(run, 'quiet')[0]?.[0]).toBeLessThan(after + 30_000);
    // Storage stays.
    expect(metrics.leftover).toBeGreaterThan(150);
  });

  test('to mend the filter writes nothing more, but what waits is still worked off', () => {
    const run = finished('photo-night', { acts: [at(after, 'mend')], durationMs: 9 * HOUR - 1 });
    const { metrics, counts } = run.snapshot();
    expect(metrics.running).toBe(1_000);
    // As many wait as have run: another five hours, of runs that write nothing.
    expect(metrics.cost).toBeCloseTo(5 * 99.88 + 4 * (99.88 - 36), 0);
    expect(counts['loop.waiting']).toBeGreaterThan(3e6);
  });

  test('to empty the bucket takes the rent away and stops nothing', () => {
    const run = finished('photo-night', { acts: [at(after, 'empty')], durationMs: after });
    expect(run.snapshot().metrics.leftover).toBe(0);
    run.advanceTo(after + 60_000);
    expect(run.snapshot().metrics.running).toBe(1_000);
    expect(run.snapshot().metrics.leftover).toBeGreaterThan(0);
  });
});

describe('the shop', () => {
  test('loses nothing beside a limit that leaves it three places', () => {
    expect(metricsOf('photo-night', { set: { cap: 997 }, durationMs: HOUR }).dropped).toBe(0);
    expect(
      metricsOf('photo-night', { set: { cap: 998 }, durationMs: HOUR }).dropped,
    ).toBeGreaterThan(5_000);
  });

  test('is served again once the function has been stopped', () => {
    const run = finished('minute-alarm', { logLimit: 1_000 });
    expect(told(run, 'refused')).toHaveLength(1);
    const [[servedMs] = [0]] = told(run, 'served');
    expect(servedMs).toBeGreaterThan(180_000);
    expect(servedMs).toBeLessThan(190_000);
  });
});

test('what the guard cuts off is not lost from the books', () => {
  const { counts } = finished('net-of-16').snapshot();
  expect(counts.cut).toBe(65_536);
  expect(counts['loop.arrived']).toBe(2 ** 17 - 1);
});
