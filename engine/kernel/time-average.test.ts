import { expect, test } from 'vitest';
import { TimeAverage } from '@/engine/kernel/time-average';

test('each level weighs as much as it lasted', () => {
  const average = new TimeAverage();
  average.add(2, 10);
  average.add(1, 20);
  average.add(-3, 40);
  expect(average.mean(40)).toBe((2 * 10 + 3 * 20) / 40);
  expect(average.mean(100)).toBe(0.8);
  // Looking changes nothing.
  expect(average.mean(40)).toBe(2);
});

test('no time, no average', () => {
  const average = new TimeAverage();
  average.add(5, 0);
  expect(average.mean(0)).toBeNull();
  expect(average.mean(3)).toBe(5);
});

test('a saved average is a copy', () => {
  const average = new TimeAverage();
  average.add(1, 0);
  const saved = average.save();
  average.add(9, 5);
  average.restore(saved);
  expect(average.mean(10)).toBe(1);
});
