import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Constant } from '@/engine/kernel/distributions';
import { LARGEST_DRAW, SMALLEST_DRAW } from '@/engine/kernel/random';
import {
  Arrivals,
  daily,
  poisson,
  regular,
  replay,
  spike,
  steps,
  type Traffic,
} from '@/engine/traffic/arrivals';
import { DailyRate } from '@/engine/traffic/daily-rate';
import { ConstantRate, type RateCurve, StepRate, spikeRate } from '@/engine/traffic/rate-curve';

const lunch = { basePerSec: 2, peakPerSec: 50, startMs: 10_000, holdMs: 20_000 };

function timesUntil(traffic: Traffic, seed: number, endMs: number): number[] {
  const arrivals = new Arrivals(traffic, seed);
  const times: number[] = [];
  for (; arrivals.nextMs <= endMs; arrivals.advance()) times.push(arrivals.nextMs);
  return times;
}

test('regular requests keep their beat, starting after one gap', () => {
  expect(timesUntil(regular(0.1), 1, 40_000)).toEqual([10_000, 20_000, 30_000, 40_000]);
});

test('a Poisson count has the mean and the variance of its rate', () => {
  const times = timesUntil(poisson(5), 11, 4_000_000);
  const perSec = new Float64Array(4_000);
  for (const t of times) {
    const second = Math.floor(t / 1000);
    perSec[second] = (perSec[second] ?? 0) + 1;
  }
  const mean = times.length / 4_000;
  const variance = perSec.reduce((sum, n) => sum + (n - mean) ** 2, 0) / 4_000;
  expect(Math.abs(mean - 5)).toBeLessThan(4 * Math.sqrt(5 / 4_000));
  expect(Math.abs(variance - 5)).toBeLessThan(4 * Math.sqrt((2 * 25 + 5) / 4_000));
});

test('a spike brings what the area of its trapezoid says, in each of its parts', () => {
  const expected = { before: 20, rise: 52, hold: 1_000, fall: 52, after: 20 };
  const found = { before: 0, rise: 0, hold: 0, fall: 0, after: 0 };
  const runs = 200;
  for (let seed = 500; seed < 500 + runs; seed += 1) {
    for (const t of timesUntil(spike(lunch), seed, 44_000)) {
      if (t <= 10_000) found.before += 1;
      else if (t <= 12_000) found.rise += 1;
      else if (t <= 32_000) found.hold += 1;
      else if (t <= 34_000) found.fall += 1;
      else found.after += 1;
    }
  }
  for (const part of ['before', 'rise', 'hold', 'fall', 'after'] as const) {
    const mean = expected[part] * runs;
    expect(Math.abs(found[part] - mean), part).toBeLessThan(4 * Math.sqrt(mean));
  }
});

const HOUR = 3_600_000;
const curves: readonly [string, RateCurve][] = [
  ['spike', spikeRate(lunch)],
  ['spike that jumps up', spikeRate({ ...lunch, riseMs: 0, fallMs: 0 })],
  [
    'steps',
    new StepRate([
      { atMs: 5_000, ratePerSec: 3 },
      { atMs: 9_000, ratePerSec: 0 },
      { atMs: 15_000, ratePerSec: 40 },
    ]),
  ],
  ...[1, 1.5, 2, 3.1, 10].map((peakToMean): [string, RateCurve] => [
    `day with a peak of ${peakToMean} means`,
    new DailyRate({ meanPerSec: 2, peakToMean, peakHour: 12 }),
  ]),
];

test.each(curves)('%s: after() and countBetween() are each other’s inverse', (_name, curve) => {
  const time = fc.double({ min: 0, max: 60_000, noNaN: true });
  const count = fc.double({ min: 0.001, max: 3_000, noNaN: true });
  fc.assert(
    fc.property(time, count, (fromMs, requests) => {
      const toMs = curve.after(fromMs, requests);
      expect(toMs).toBeGreaterThan(fromMs);
      expect(curve.countBetween(fromMs, toMs)).toBeCloseTo(requests, 4);
    }),
  );
});

test.each([1, 1.4, 2, 3.7, 10])(
  'a day of %d means at its peak keeps mean and peak',
  (peakToMean) => {
    const day = new DailyRate({ meanPerSec: 5, peakToMean, peakHour: 20 });
    expect(day.countBetween(0, 24 * HOUR)).toBeCloseTo(5 * 86_400, 4);
    expect(day.countBetween(20 * HOUR - 500, 20 * HOUR + 500)).toBeCloseTo(5 * peakToMean, 4);
    const hours = Array.from({ length: 24 }, (_, h) => day.countBetween(h * HOUR, (h + 1) * HOUR));
    expect(Math.min(...hours)).toBeGreaterThan(-1e-6);
    expect(Math.min(...hours)).toBeCloseTo(Math.min(hours[7] ?? 0, hours[8] ?? 0), 6);
  },
);

test('up to twice the mean a day is a sine on a constant', () => {
  const day = new DailyRate({ meanPerSec: 1, peakToMean: 1.5, peakHour: 6 });
  const exact = (h: number) => 3_600 * (1 + 0.5 * Math.cos((2 * Math.PI * (h - 6)) / 24));
  for (let h = 0; h < 24; h += 1) {
    const middle = day.countBetween((h - 0.001) * HOUR, (h + 0.001) * HOUR) / 0.002;
    expect(middle).toBeCloseTo(exact(h), 2);
  }
});

test('replayed minutes bring their counts, each within its own minute', () => {
  const perMinute = [600, 0, 1_200, 60];
  const found = [0, 0, 0, 0, 0];
  const runs = 50;
  for (let seed = 900; seed < 900 + runs; seed += 1) {
    for (const t of timesUntil(replay(perMinute), seed, 300_000)) {
      const minute = Math.floor(t / 60_000);
      found[minute] = (found[minute] ?? 0) + 1;
    }
  }
  for (const [minute, count] of perMinute.entries()) {
    const mean = count * runs;
    expect(Math.abs((found[minute] ?? 0) - mean)).toBeLessThanOrEqual(4 * Math.sqrt(mean));
  }
  expect(found[4]).toBe(0);
});

test.each([
  ['poisson', poisson(3)],
  ['regular', regular(3)],
  ['daily', daily({ meanPerSec: 3, peakToMean: 2.5, peakHour: 1 })],
  [
    'steps that end',
    steps([
      { atMs: 0, ratePerSec: 5 },
      { atMs: 30_000, ratePerSec: 0 },
    ]),
  ],
] as const)('%s: a column of times is what one at a time gives', (_name, traffic) => {
  const one = new Arrivals(traffic, 3);
  const many = new Arrivals(traffic, 3);
  const column = new Float64Array(300);
  for (let batch = 0; batch < 3; batch += 1) {
    many.fill(column);
    for (const tMs of column) {
      expect(tMs).toBe(one.nextMs);
      if (one.nextMs < Infinity) one.advance();
    }
  }
});

test('another rate keeps the rest of the gap, and draws nothing anew', () => {
  const [first = 0, second = 0] = timesUntil(poisson(1), 4, 60_000);
  const arrivals = new Arrivals(poisson(1), 4);
  const nowMs = first / 4;
  arrivals.change(poisson(2), nowMs);
  expect(arrivals.nextMs).toBeCloseTo(nowMs + (first - nowMs) / 2, 6);
  const changedMs = arrivals.nextMs;
  arrivals.advance();
  expect(arrivals.nextMs - changedMs).toBeCloseTo((second - first) / 2, 6);
});

test('a saved state goes on as if it had never stopped', () => {
  const arrivals = new Arrivals(spike(lunch), 9);
  for (let i = 0; i < 30; i += 1) arrivals.advance();
  const saved = arrivals.save();
  const expected = arrivals.nextMs;
  for (let i = 0; i < 30; i += 1) arrivals.advance();
  const later = arrivals.nextMs;
  arrivals.restore(saved, spike(lunch));
  expect(arrivals.nextMs).toBe(expected);
  for (let i = 0; i < 30; i += 1) arrivals.advance();
  expect(arrivals.nextMs).toBe(later);
});

/** Every kind of traffic, with stretches and ends without anybody. */
const everyKind: readonly [string, Traffic][] = [
  ['poisson', poisson(3)],
  ['poisson, nobody', poisson(0)],
  ['poisson, next to nobody', poisson(1e-300)],
  ['regular', regular(3)],
  ['spike from nothing to nothing', spike({ ...lunch, basePerSec: 0 })],
  [
    'spike that only falls',
    spike({ basePerSec: 0, peakPerSec: 7, startMs: 0, holdMs: 0, riseMs: 0, fallMs: 9e3 }),
  ],
  [
    'steps',
    steps([
      { atMs: 5_000, ratePerSec: 0 },
      { atMs: 9_000, ratePerSec: 4 },
      { atMs: 12_000, ratePerSec: 0 },
    ]),
  ],
  ['daily', daily({ meanPerSec: 1, peakToMean: 10, peakHour: 20 })],
  ['daily, next to nobody', daily({ meanPerSec: 1e-305, peakToMean: 3, peakHour: 0 })],
  ['replay', replay([0, 5, 0])],
];

test.each(everyKind)(
  '%s: the smallest and the largest gap end at a time',
  (_name, { gap, rate }) => {
    for (const u of [SMALLEST_DRAW, LARGEST_DRAW]) {
      const count = gap.quantile(u);
      for (const fromMs of [0, 3_000, 10_500, 31_999.999, 43_210]) {
        expect(rate.after(fromMs, count)).toBeGreaterThanOrEqual(fromMs);
        expect(rate.after(fromMs, 0)).toBeGreaterThanOrEqual(fromMs);
      }
    }
  },
);

test('the last gap before the rate reaches nothing ends at a time', () => {
  // Fall, rate at its beginning, and a time from which rounding leaves less than nothing under the root.
  for (const [fallMs, perMs, fromMs] of [
    [15_086.496162284575, 7.443773747028121, 4_096.624234965197],
    [6_854.991352555515, 1.6778840782990612, 5_548.674649291641],
  ] as const) {
    const falling = { basePerSec: 0, peakPerSec: perMs * 1_000, startMs: 0, holdMs: 0, riseMs: 0 };
    const rate = spikeRate({ ...falling, fallMs });
    const left = rate.countBetween(fromMs, fallMs) * (1 - 2 ** -53);
    expect(rate.after(fromMs, left)).toBeCloseTo(fallMs, 3);
  }
});

describe('customers who stay away end the run by seed and stream', () => {
  const column = () => new Float64Array(8);
  const from = /^seed 41, stream arrivals: /;

  test('a gap that is no number', () => {
    const traffic = { ...poisson(1), gap: new Constant(Number.NaN) };
    expect(() => new Arrivals(traffic, 41)).toThrow(from);
  });

  test('a curve that gives no time', () => {
    const rate = {
      after: (ms: number) => (ms < 5_000 ? ms + 1_000 : Number.NaN),
      countBetween: () => 0,
    };
    const arrivals = new Arrivals({ ...regular(1), rate }, 41);
    expect(() => arrivals.fill(column())).toThrow(from);
    expect(() => timesUntil({ ...regular(1), rate }, 41, 1e6)).toThrow(/NaN ms follows 5000 ms/);
  });

  test('a curve that goes back', () => {
    const rate = { after: (ms: number) => ms - 1, countBetween: () => 0 };
    expect(() => new Arrivals({ ...regular(1), rate }, 41)).toThrow(/-1 ms follows 0 ms/);
  });

  test('a curve that says nobody comes any more, where it expects somebody', () => {
    const real = new ConstantRate(1);
    const rate = {
      after: (ms: number, count: number) => (ms < 5_000 ? real.after(ms, count) : Infinity),
      countBetween: (a: number, b: number) => real.countBetween(a, b),
    };
    const arrivals = new Arrivals({ ...poisson(1), rate }, 41);
    while (arrivals.nextMs < Infinity) arrivals.advance();
    expect(() => arrivals.checkNobodyIsMissing(20_000)).not.toThrow();
    expect(() => arrivals.checkNobodyIsMissing(60_000)).toThrow(
      /nobody came from .* were expected/,
    );
  });

  test('a curve that brings them too late', () => {
    const real = new ConstantRate(1);
    const rate = {
      after: (ms: number, count: number) => ms + 1_100 * count,
      countBetween: (a: number, b: number) => real.countBetween(a, b),
    };
    const arrivals = new Arrivals({ ...poisson(1), rate }, 41);
    expect(() => arrivals.fill(column())).toThrow(/requests were drawn from .* are expected there/);
  });
});

test('what is left of a long gap is nobody missing when the next ones have to be even', () => {
  const arrivals = new Arrivals(poisson(0.05), 656_692);
  arrivals.change(regular(0.05), 0);
  const leftSec = arrivals.nextMs / 1_000;
  expect(leftSec * 0.05).toBeGreaterThan(1.5);
  const other = new Arrivals(regular(1), 1);
  other.restore(arrivals.save(), regular(0.05));
  for (const each of [arrivals, other]) {
    expect(() => each.checkNobodyIsMissing(arrivals.nextMs - 1)).not.toThrow();
  }
});
