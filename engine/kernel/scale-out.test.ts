import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ScaleOut, ScaleOutLimit } from '@/engine/kernel/scale-out';

/** Starts as fast as the law allows, from 0 on. */
function startsWithin(law: ScaleOut, endMs: number, most = 5_000): number[] {
  const limit = new ScaleOutLimit(law);
  const starts: number[] = [];
  for (
    let tMs = 0;
    tMs <= endMs && starts.length < most;
    tMs = Math.max(tMs, limit.allowedFromMs)
  ) {
    limit.take(tMs);
    starts.push(tMs);
  }
  return starts;
}

test('one a second, with nothing saved up', () => {
  expect(startsWithin({ burst: 1, perWindow: 1, windowMs: 1_000 }, 3_500)).toEqual([
    0, 1_000, 2_000, 3_000,
  ]);
});

test('3,000 at once, then 500 a minute', () => {
  const starts = startsWithin({ burst: 3_000, perWindow: 500, windowMs: 60_000 }, 240_000);
  const upTo = (ms: number) => starts.filter((tMs) => tMs <= ms).length;
  expect(upTo(0)).toBe(3_000);
  expect(upTo(120_000)).toBeGreaterThanOrEqual(3_999);
  expect(upTo(120_000)).toBeLessThanOrEqual(4_001);
});

test('8 1/3 a second are 500 a minute', () => {
  const starts = startsWithin({ burst: 10, perWindow: 25 / 3, windowMs: 1_000 }, 60_000);
  expect(Math.abs(starts.length - 510)).toBeLessThanOrEqual(1);
});

test('without a burst the first one waits for its share of the refill', () => {
  const limit = new ScaleOutLimit({ burst: 0, perWindow: 4, windowMs: 1_000 });
  expect(limit.allowedFromMs).toBe(250);
  limit.take(250);
  expect(limit.allowedFromMs).toBe(500);
});

test('no window of any law holds more than the larger of burst and refill', () => {
  const law = fc.record({
    burst: fc.integer({ min: 1, max: 40 }),
    perWindow: fc.double({ min: 0.3, max: 40, noNaN: true }),
    windowMs: fc.integer({ min: 1, max: 10_000 }),
  });
  fc.assert(
    fc.property(law, (given) => {
      const starts = startsWithin(given, 5 * given.windowMs);
      const most = Math.max(given.burst, Math.ceil(given.perWindow));
      for (const [i, tMs] of starts.entries()) {
        const before = starts[i - most];
        if (before !== undefined) expect(tMs - before).toBeGreaterThan(given.windowMs * (1 - 1e-9));
      }
      // And the refill alone is reached.
      expect(starts.length).toBeGreaterThanOrEqual(Math.floor(4 * given.perWindow));
    }),
  );
});

test('a saved state goes on as if it had never stopped', () => {
  const law = { burst: 3, perWindow: 2, windowMs: 100 };
  const limit = new ScaleOutLimit(law);
  for (const tMs of [0, 1, 2, 110]) limit.take(tMs);
  const other = new ScaleOutLimit(law);
  other.restore(limit.save());
  limit.take(200);
  other.take(200);
  expect(other.allowedFromMs).toBe(limit.allowedFromMs);
});
