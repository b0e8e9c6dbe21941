import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AT_ONCE,
  attemptsMs,
  checkSchedule,
  pauseMs,
  type RetrySchedule,
} from '@/engine/services/schedule';

const doubling: RetrySchedule = { pausesMs: [100], factor: 2, capMs: 1_000, jitter: 'none' };

/** The pauses after the first `count` attempts, when every draw is `u`. */
function pausesOf(schedule: RetrySchedule, count: number, u = 0.5): number[] {
  const pauses: number[] = [];
  for (let attempt = 0; attempt < count; attempt += 1) {
    pauses.push(pauseMs(schedule, attempt, pauses.at(-1) ?? 0, u));
  }
  return pauses;
}

describe('without jitter', () => {
  test('a factor, up to the cap', () => {
    expect(pausesOf(doubling, 6)).toEqual([100, 200, 400, 800, 1_000, 1_000]);
    expect(pauseMs(doubling, 5_000, 1_000, 0.5)).toBe(1_000);
    expect(pausesOf({ ...doubling, factor: 1.5 }, 5)).toEqual([100, 150, 225, 337.5, 506.25]);
    expect(pausesOf({ ...doubling, factor: 1 }, 3)).toEqual([100, 100, 100]);
  });

  test('from 100 ms, doubling, never above 100 s: the cap bites at the eleventh', () => {
    // The example of resilience4j's IntervalFunctionTest.generatesCappedExponentialIntervals.
    const pauses = pausesOf({ ...doubling, capMs: 100_000 }, 13);
    const doubled = [100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 51_200];
    expect(pauses).toEqual([...doubled, 100_000, 100_000, 100_000]);
  });

  test('a list, one after the other; beyond it the last again, or growing', () => {
    const list: RetrySchedule = { ...doubling, pausesMs: [0, 60, 20], factor: 1 };
    expect(pausesOf(list, 5)).toEqual([0, 60, 20, 20, 20]);
    expect(pausesOf({ ...list, factor: 3 }, 6)).toEqual([0, 60, 20, 60, 180, 540]);
    expect(pausesOf({ ...list, capMs: 50 }, 3)).toEqual([0, 50, 20]);
  });

  test('no pause stays none', () => {
    expect(pausesOf(AT_ONCE, 3)).toEqual([0, 0, 0]);
    expect(pausesOf({ ...doubling, pausesMs: [0] }, 40, 0.9)).toEqual(new Array(40).fill(0));
  });
});

describe('attempts', () => {
  test('so many, the first included', () => {
    expect(attemptsMs(doubling, { most: 1 })).toEqual([0]);
    expect(attemptsMs(doubling, { most: 4 })).toEqual([0, 100, 300, 700]);
  });

  test('none later than allowed, and one exactly then', () => {
    expect(attemptsMs(doubling, { most: 9, withinMs: 700 })).toEqual([0, 100, 300, 700]);
    expect(attemptsMs(doubling, { most: 9, withinMs: 699 })).toEqual([0, 100, 300]);
  });
});

describe('with jitter', () => {
  test('equal fills the upper half, full all of it', () => {
    const second = (jitter: 'equal' | 'full') =>
      [0, 0.5, 1].map((u) => pauseMs({ ...doubling, jitter }, 1, 0, u));
    expect(second('equal')).toEqual([100, 150, 200]);
    expect(second('full')).toEqual([0, 100, 200]);
  });

  test('decorrelated goes from the first pause to three times the one before', () => {
    const schedule: RetrySchedule = { ...doubling, jitter: 'decorrelated' };
    expect([0, 0.5, 1].map((u) => pauseMs(schedule, 0, 0, u))).toEqual([100, 200, 300]);
    expect([0, 0.5, 1].map((u) => pauseMs(schedule, 4, 200, u))).toEqual([100, 350, 600]);
    expect(pausesOf(schedule, 4, 1)).toEqual([300, 900, 1_000, 1_000]);
    // Until now another jitter was in force, which paused for less than the first pause.
    expect(pauseMs(schedule, 1, 7, 1)).toBe(300);
  });

  test('equal and full spread a list as they spread a power', () => {
    const list: RetrySchedule = { pausesMs: [10, 40], factor: 1, capMs: 100, jitter: 'full' };
    expect(pausesOf(list, 3)).toEqual([5, 20, 20]);
  });

  test('the cap holds for the smallest doubles, too', () => {
    const tiny = { pausesMs: [5e-324], factor: 1.5, capMs: 7.4e-323, jitter: 'equal' } as const;
    for (const pause of pausesOf(tiny, 30, 0.9375)) expect(pause).toBeLessThanOrEqual(7.4e-323);
  });

  test('no pause is negative or above the cap', () => {
    const schedules = fc.record({
      pausesMs: fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
      factor: fc.double({ min: 1, max: 1e9, noNaN: true }),
      capMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
      jitter: fc.constantFrom('none', 'equal', 'full', 'decorrelated'),
    });
    const uniform = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(schedules, uniform, (schedule, u) => {
        checkSchedule(schedule, 'here');
        for (const pause of pausesOf(schedule, 30, u)) {
          expect(pause).toBeGreaterThanOrEqual(0);
          expect(pause).toBeLessThanOrEqual(schedule.capMs);
        }
      }),
    );
  });
});

test.each([
  [{ pausesMs: [] }, 'here.pausesMs: empty; one pause is needed'],
  [{ pausesMs: [1, Number.NaN] }, 'here.pausesMs: NaN is not allowed; 0 or more'],
  [{ pausesMs: [-1] }, 'here.pausesMs: -1 is not allowed; 0 or more'],
  [{ factor: 0.5 }, 'here.factor: 0.5 is not allowed; 1 or more'],
  [{ factor: Number.NaN }, 'here.factor: NaN is not allowed; 1 or more'],
  [{ capMs: Infinity }, 'here.capMs: Infinity is not allowed; 0 or more'],
])('%o is refused', (change, message) => {
  expect(() => checkSchedule({ ...doubling, ...change }, 'here')).toThrow(message);
});
