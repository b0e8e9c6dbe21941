// Which labels of an axis have room: as many as do not touch, evenly chosen, and none beyond its ends.

import { describe, expect, test } from 'vitest';
import { keptOf, spanOf, stepOn } from './axis-room';

const evenly = (texts: readonly string[]) =>
  texts.map((text, place) => ({ at: place / (texts.length - 1), text }));
const percent = evenly(['0%', '25%', '50%', '75%', '100%']);
const clock = evenly(['10:45:00', '11:00:00', '11:15:00', '11:30:00', '11:45:00', '12:00:00']);
const sums = evenly(['0원', '2,500만 원', '5,000만 원', '7,500만 원', '1억 원']);

test('a label is centred under its tick, the first and the last are kept within', () => {
  const [first, , middle, , last] = percent.map((label) => spanOf(label, 300));
  expect(first?.[0]).toBe(0);
  expect(last?.[1]).toBeCloseTo(300, 9);
  expect(((middle?.[0] ?? 0) + (middle?.[1] ?? 0)) / 2).toBeCloseTo(150, 9);
});

describe.each([
  ['shares', percent],
  ['moments', clock],
  ['sums', sums],
  ['a single one', evenly(['0']).map((label) => ({ ...label, at: 0 }))],
] as const)('of %s', (_, labels) => {
  test.each([240, 270, 320, 480, 800])('none touches another on %i px', (width) => {
    const step = stepOn(labels, width);
    const kept = labels.filter((_, place) => place % step === 0).map((one) => spanOf(one, width));
    for (const [place, [from]] of kept.entries()) {
      expect(from).toBeGreaterThan((kept[place - 1]?.[1] ?? -8) + 7);
    }
  });

  test('what stands on a narrow axis stands on a wide one', () => {
    const { wide, narrow } = keptOf(labels);
    for (const place of labels.keys()) expect(narrow(place) && !wide(place)).toBe(false);
    expect(narrow(0)).toBe(true);
  });
});

test('labels with room all stand, and of those without it every second', () => {
  expect([stepOn(percent, 270), stepOn(clock, 480), stepOn(clock, 270), stepOn(sums, 270)]).toEqual(
    [1, 1, 2, 2],
  );
});
