import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Arrivals, poisson, regular, spike, type Traffic } from '@/engine/traffic/arrivals';
import { spikeRate } from '@/engine/traffic/rate-curve';

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

test('after() and countBetween() are each other’s inverse', () => {
  const curve = spikeRate(lunch);
  const time = fc.double({ min: 0, max: 60_000, noNaN: true });
  const count = fc.double({ min: 0.001, max: 3_000, noNaN: true });
  fc.assert(
    fc.property(time, count, (fromMs, requests) => {
      const toMs = curve.after(fromMs, requests);
      expect(toMs).toBeGreaterThan(fromMs);
      expect(curve.countBetween(fromMs, toMs)).toBeCloseTo(requests, 6);
    }),
  );
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
