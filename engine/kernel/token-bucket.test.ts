import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bucket, TokenBucket } from '@/engine/kernel/token-bucket';

/** Which of the requests at these times are let in. */
function letIn(bucket: TokenBucket, timesMs: readonly number[]): number[] {
  return timesMs.filter((tMs) => bucket.take(tMs));
}

/** `count` requests, evenly spread from a time on. */
const evenly = (count: number, perSec: number, fromMs = 0): number[] =>
  Array.from({ length: count }, (_, i) => fromMs + (i * 1000) / perSec);

test('a full bucket lets its burst in at once, and then as many as flow in', () => {
  const bucket = new TokenBucket({ ratePerSec: 10, burst: 5 });
  expect(letIn(bucket, new Array(8).fill(0))).toHaveLength(5);
  expect(bucket.take(99)).toBe(false);
  expect(bucket.take(100)).toBe(true);
  expect(bucket.take(100)).toBe(false);
});

test('a rest fills it up to the burst and no further', () => {
  const bucket = new TokenBucket({ ratePerSec: 10, burst: 5 });
  letIn(bucket, new Array(5).fill(0));
  expect(bucket.levelAt(300)).toBe(3);
  expect(letIn(bucket, new Array(100).fill(3_600_000))).toHaveLength(5);
});

test('15,000 a second on 10,000 a second and 5,000 saved up: the first is refused after one second', () => {
  // What is saved up goes down by 5,000 a second; then a third of the requests is too many.
  const bucket = new TokenBucket({ ratePerSec: 10_000, burst: 5_000 });
  const times = evenly(45_000, 15_000);
  const accepted = new Set(letIn(bucket, times));
  const firstMs = times.find((tMs) => !accepted.has(tMs)) ?? Number.NaN;
  expect(Math.abs(firstMs - 1_000)).toBeLessThan(1);
  const late = times.filter((tMs) => tMs >= 1_000);
  const refused = late.filter((tMs) => !accepted.has(tMs)).length / late.length;
  expect(Math.abs(refused - 1 / 3)).toBeLessThan(0.001);
});

test('exactly the rate is let in for as long as it lasts, also where a token is no round number', () => {
  for (const ratePerSec of [1, 3, 7, 999, 10_000]) {
    const bucket = new TokenBucket({ ratePerSec, burst: 1 });
    expect(letIn(bucket, evenly(100_000, ratePerSec))).toHaveLength(100_000);
  }
});

test('no stretch of time lets in more than the burst and what flows in meanwhile', () => {
  const buckets: fc.Arbitrary<Bucket> = fc.record({
    ratePerSec: fc.double({ min: 0.1, max: 50, noNaN: true }),
    burst: fc.double({ min: 1, max: 20, noNaN: true }),
  });
  const gaps = fc.array(fc.constantFrom(0, 1, 7, 30, 400), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(buckets, gaps, (given, gapsMs) => {
      let nowMs = 0;
      const times = gapsMs.map((gapMs) => {
        nowMs += gapMs;
        return nowMs;
      });
      const accepted = letIn(new TokenBucket(given), times);
      for (const [i, fromMs] of accepted.entries()) {
        for (const [j, untilMs] of accepted.entries()) {
          const most = given.burst + ((untilMs - fromMs) * given.ratePerSec) / 1000;
          if (j >= i) expect(j - i + 1).toBeLessThanOrEqual(most + 1e-6);
        }
      }
    }),
  );
});

test('a saved state goes on as if it had never stopped', () => {
  const bucket = new TokenBucket({ ratePerSec: 2, burst: 3 });
  letIn(bucket, [0, 0, 100]);
  const other = new TokenBucket({ ratePerSec: 2, burst: 3 });
  other.restore(bucket.save());
  const times = [200, 300, 501, 600, 5_000, 5_000];
  expect(letIn(other, times)).toEqual(letIn(bucket, times));
});

test('a bucket too small for one token is refused', () => {
  expect(() => new TokenBucket({ ratePerSec: 1, burst: 0.5 })).toThrow(
    /^token bucket: a burst of 0.5 is not allowed; at least 1$/,
  );
});

test('another rate holds from its moment on, and a smaller bucket spills what does not fit', () => {
  const bucket = new TokenBucket({ ratePerSec: 10, burst: 5 });
  letIn(bucket, [0, 0, 0, 0]);
  bucket.change({ ratePerSec: 1_000, burst: 20 }, 100);
  expect(bucket.levelAt(100)).toBe(2);
  expect(bucket.levelAt(105)).toBe(7);
  bucket.change({ ratePerSec: 1_000, burst: 3 }, 105);
  expect(bucket.levelAt(105)).toBe(3);
  expect(() => bucket.change({ ratePerSec: 1, burst: 0 }, 105)).toThrow(/burst of 0/);
});
