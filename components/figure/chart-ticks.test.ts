// The chart's own scale: round steps that reach the highest of the whole run, in as few characters as an axis has.

import { expect, test } from 'vitest';
import { formatCompact } from '@/i18n/format';
import { highestUntil } from './chart-rows';
import { countTicks } from './chart-ticks';

test('steps are round, begin at nothing and reach the highest', () => {
  expect(countTicks(7)).toEqual([0, 2, 4, 6, 8]);
  expect(countTicks(0)).toEqual([0]);
  expect(countTicks(200_000)).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
  for (const highest of [1, 3, 19, 640, 12_345, 900_001]) {
    const ticks = countTicks(highest);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
    expect(ticks.length).toBeLessThanOrEqual(6);
  }
});

test('large counts are said as short as each language can', () => {
  expect(formatCompact(200_000, 'ko')).toBe('20만');
  expect(formatCompact(200_000, 'en')).toBe('200K');
  expect(formatCompact(50, 'ko')).toBe('50');
});

test('what has not been seen is not told by the scale, and the scale stands still for long', () => {
  const shape = {
    chart: [
      { series: 'a', paint: 'ink' },
      { series: 'b', paint: 'ink' },
    ],
  } as const;
  const tMs = Float64Array.from({ length: 1_000 }, (_, i) => i);
  const columns = { a: tMs.map((i) => i / 2), b: tMs.map((i) => (i < 10 ? Number.NaN : i / 2)) };
  const series = { tMs, columns };
  expect(highestUntil(shape, series, 400)).toBe(400);
  expect(highestUntil({ ...shape, chartKind: 'lines' }, series, 400)).toBe(200);
  expect(highestUntil(shape, series, Infinity)).toBe(999);
  const tops = Array.from(tMs, (t) => countTicks(highestUntil(shape, series, t), true).at(-1) ?? 0);
  tops.forEach((top, t) => {
    expect(top).toBeGreaterThanOrEqual(highestUntil(shape, series, t));
    expect(top).toBeGreaterThanOrEqual(tops[t - 1] ?? 0);
  });
  expect(new Set(tops).size).toBeLessThan(12);
  expect(tops[400]).toBeLessThan(999);
});
