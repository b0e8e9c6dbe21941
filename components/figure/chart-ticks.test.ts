// The chart's own scale: round steps that reach the highest of the whole run, in as few characters as an axis has.

import { expect, test } from 'vitest';
import { formatCompact } from '@/i18n/format';
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
