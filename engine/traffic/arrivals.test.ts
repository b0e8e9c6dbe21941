import fc from 'fast-check';
import { expect, test } from 'vitest';
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
import { DailyRate, type RateCurve, StepRate, spikeRate } from '@/engine/traffic/rate-curve';

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
