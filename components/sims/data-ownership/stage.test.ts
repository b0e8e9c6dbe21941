// The stage: which cells are marked as old, what a picked one says, where a lost order leaves its sign, and room for buttons.

import { describe, expect, test } from 'vitest';
import { reachOf, sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { WINDOW } from '@/components/figure/stage/stage-spec';
import { params } from '@/engine/models/data-ownership/config';
import { scenarios } from '@/engine/models/data-ownership/scenarios';
import { isOld, numbersAt, totalAt } from './now';
import { cellOf, GRIDS, HEIGHT } from './plan';
import { view } from './stage';

const { paintedAt, wordsAt, textsAt } = sceneOf(view.moment, 12.5);
const shownIn = await shownScenarios('data-ownership', params, scenarios, 'en');

const busy = shownIn('busy-copy', { locale: 'ko' });

test('exactly the cells in which owner and copy differ are marked as old', () => {
  for (const tMs of [240, 42_000, 199_000]) {
    const now = numbersAt(busy, tMs);
    const old = Array.from({ length: 36 }, (_, key) => key).filter((key) => isOld(now, key));
    expect(old).toHaveLength(totalAt(busy, 'differs', tMs));
    const framed = paintedAt(busy, tMs, 'wide').find(
      ([shape, paint]) => shape === 'rects' && paint === 'dropped',
    );
    expect(framed?.[2] ?? []).toEqual(old.map((key) => cellOf(GRIDS.wide.reader, key, 36)));
  }
});

test('a picked cell says what owner and copy hold, and for how long the copy has been old', () => {
  const now = numbersAt(busy, 42_000);
  expect([now.owner[7]?.value, now.copy[7]?.value]).toEqual([39, 40]);
  const texts = textsAt(busy, 42_000, 'wide', 'dish-8');
  expect(texts).toContain('메뉴 8: 주인 39, 사본 40');
  const age = texts.find((text) => text.endsWith('초째 옛 숫자예요'));
  // Never older than the lag.
  expect(Number.parseFloat(String(age))).toBeLessThanOrEqual(1);
  const same = now.owner.findIndex((held, key) => held?.value === now.copy[key]?.value);
  expect(textsAt(busy, 42_000, 'wide', `dish-${same + 1}`)).toContain('지금 같아요');
});

test('an order that was lost leaves a cross in its stretch of the day, and one in the tray', () => {
  const shown = shownIn('lost-news');
  const crosses = (tMs: number) =>
    paintedAt(shown, tMs, 'wide').filter(([shape]) => shape === 'cross').length;
  for (const hours of [1, 4, 7.9]) {
    expect(crosses(hours * 3_600_000)).toBe(2 * totalAt(shown, 'lost', hours * 3_600_000));
  }
  expect(totalAt(shown, 'lost', 7.9 * 3_600_000)).toBe(6);
});

test('while the owner is down its copy stands there, and who asks gets nothing', () => {
  const asking = textsAt(shownIn('owner-down'), 150_000, 'wide');
  expect(asking).toEqual(expect.arrayContaining(['down', 'no copy', 'Nobody is there to ask']));
  const copied = shownIn('owner-down', { set: { way: 'copy' } });
  expect(textsAt(copied, 150_000, 'wide')).toContain('The owner is down, its copy stands');
  expect(totalAt(copied, 'differs', 150_000)).toBe(0);
});

test('a report in the readers’ database makes them stand in line; in one of its own nobody does', () => {
  const half = 90_000;
  const here = shownIn('month-end');
  expect(textsAt(here, half, 'wide')).toEqual(
    expect.arrayContaining(['The report takes half', 'One report, and everybody waits']),
  );
  expect(totalAt(here, 'standing', half)).toBeGreaterThan(60);
  expect(textsAt(here, 125_000, 'wide')).toContain('It is over, the queue is not');
  const apart = shownIn('month-end', { set: { database: 'apart' } });
  expect(textsAt(apart, half, 'wide')).toContain('It runs, and nobody waits');
  expect(totalAt(apart, 'standing', half)).toBeLessThan(20);
});

test('on a phone all of the scene is seen through its window', () => {
  expect(HEIGHT.tall).toBeLessThanOrEqual(WINDOW);
});

const BUTTON = { width: 112, height: 40 };

describe.each([
  ['wide', 788],
  ['tall', 328],
] as const)('when it is %s', (placement, width) => {
  test.each([
    'busy-copy',
    'owner-down',
    'lost-news',
    'one-dish',
    'one-table',
    'month-end',
  ] as const)('no button covers a word, and all words lie on the stage (%s)', (id) => {
    const shown = shownIn(id);
    const words = wordsAt(shown, 150_000, placement);
    for (const { at } of view.moment?.acts ?? []) {
      const [left, top] = at[placement];
      expect(left + BUTTON.width).toBeLessThanOrEqual(width);
      expect(top + BUTTON.height).toBeLessThanOrEqual(HEIGHT[placement]);
      expect(words.filter(({ y }) => y > top && y - 10 < top + BUTTON.height)).toEqual([]);
    }
    for (const word of words) {
      const { left, right } = reachOf(word);
      expect(left, word.text).toBeGreaterThanOrEqual(-1);
      expect(right, word.text).toBeLessThanOrEqual(width + 1);
    }
  });
});
