import { expect, test } from 'vitest';
import { ticksIn, timeTicks } from './ticks';

test('ticks are round, start at zero and stay inside the run', () => {
  expect(timeTicks(240_000)).toEqual([0, 60_000, 120_000, 180_000, 240_000]);
  expect(timeTicks(14_400_000)).toEqual([0, 3_600_000, 7_200_000, 10_800_000, 14_400_000]);
  expect(timeTicks(90_000)).toEqual([0, 30_000, 60_000, 90_000]);
  const weekMs = 7 * 86_400_000;
  expect(timeTicks(104 * weekMs)).toEqual([0, 26, 52, 78, 104].map((weeks) => weeks * weekMs));
});

test('there are never more steps than asked for', () => {
  for (const durationMs of [7, 999, 61_000, 300_000, 43_200_000, 86_400_000 * 9]) {
    expect(timeTicks(durationMs, 5).length).toBeLessThanOrEqual(6);
  }
});

test('ticks of a part of a run are those of its length that lie in it', () => {
  expect(ticksIn({ fromMs: 0, toMs: 240_000 })).toEqual(timeTicks(240_000));
  const part = ticksIn({ fromMs: 10_800_000, toMs: 12_000_000 });
  expect(part).toEqual([10_800_000, 11_100_000, 11_400_000, 11_700_000, 12_000_000]);
  expect(ticksIn({ fromMs: 90_000, toMs: 330_000 })).toEqual([120_000, 180_000, 240_000, 300_000]);
});
