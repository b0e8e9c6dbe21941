// The stage: what sleeps and what leaves, when the corners are told, and that nothing lies over anything else.

import { describe, expect, test } from 'vitest';
import type { Target } from '@/components/figure/marks/contract';
import {
  reachOf,
  rowOf,
  sceneOf,
  shapesOf,
  shownScenarios,
} from '@/components/figure/marks/fixture';
import { offerAt } from '@/components/figure/stage/dragging';
import { params } from '@/engine/models/placement/config';
import { scenarios } from '@/engine/models/placement/scenarios';
import { cornersAt, nowAt } from './now';
import { HEIGHT, scene } from './scene';
import { view } from './stage';

const HOUR = 3_600_000;
const { wordsAt, textsAt } = sceneOf(view.moment, 500);
const shownIn = await shownScenarios('placement', params, scenarios, 'en');

describe('what is told', () => {
  test('the four corners, but only after two days', () => {
    const shown = shownIn('six-functions');
    expect(cornersAt(shown, 47 * HOUR)).toBeNull();
    expect(textsAt(shown, 30 * HOUR, 'wide')).toContain('told after two days');
    expect(textsAt(shown, 30 * HOUR, 'wide').join(' ')).not.toMatch(/%/);
    const told = cornersAt(shown, 120 * HOUR);
    expect(told?.sixFunctions.cold).toBeCloseTo(0.4336, 4);
    expect(told?.oneServer).toMatchObject({ cold: 0, dropped: 0 });
    expect(textsAt(shown, 120 * HOUR, 'tall')).toContain('$91.10 a month');
  });

  test('how many sleep in the sky', () => {
    const shown = shownIn('six-functions', { locale: 'ko' });
    for (const hour of [10, 30, 70, 110]) {
      const { asleep, inSky } = nowAt(shown, hour * HOUR, 1);
      expect(inSky).toBe(6);
      expect(textsAt(shown, hour * HOUR, 'wide')).toContain(
        `하늘의 조각 6개 가운데 ${asleep}개가 자요`,
      );
    }
  });

  test('that nobody sleeps, rather than none of one', () => {
    expect(textsAt(shownIn('one-function', { locale: 'ko' }), 30 * HOUR, 'wide')).toContain(
      '하늘의 조각이 모두 깨어 있어요',
    );
  });

  test('that somebody leaves, in the minute of coupons and only then', () => {
    const shown = shownIn('coupon-noon', { set: { onServer: 6 } });
    expect(textsAt(shown, 60.014 * HOUR, 'wide')).toContain('After five seconds, they leave');
    expect(textsAt(shown, 59 * HOUR, 'wide')).toContain('All of them are on the ground');
  });

  test('a moved piece lies on the ground, and its target says the way back', () => {
    const acts = [{ atMs: 20 * HOUR, act: 'move', on: 'piece-1', to: null }];
    const shown = shownIn('six-functions', { acts });
    const targets = (hour: number) =>
      scene.prepare(shown, 'wide').targets?.({ tMs: hour * HOUR, pace: 1, picked: null }) ?? [];
    expect(targets(19)[0]?.label).toBe('Piece 1: down to a server');
    expect(targets(21)[0]?.label).toBe('Piece 1: up as a function');
    for (const hour of [19, 21]) {
      expect(targets(hour)[0]?.offers?.map(({ deeds }) => deeds)).toEqual([
        [{ act: 'move', on: 'piece-1' }],
      ]);
    }
    expect(nowAt(shown, 21 * HOUR, 1).inSky).toBe(5);
  });

  test.each(['wide', 'tall'] as const)(
    'a tile is dropped on the other side, and on its own side nothing happens (%s)',
    (p) => {
      const acts = [{ atMs: 20 * HOUR, act: 'move', on: 'piece-1', to: null }];
      const shown = shownIn('six-functions', { acts });
      const at = (hour: number, number: number) => {
        const instant = { tMs: hour * HOUR, pace: 1, picked: null };
        const one = scene.prepare(shown, p).targets?.(instant)[number];
        if (!one) throw new Error('no such tile');
        return one;
      };
      const middle = ({ box }: Target): [number, number] => [
        box.x + box.width / 2,
        box.y + box.height / 2,
      ];
      const up = at(19, 0);
      const down = at(21, 0);
      expect(offerAt(up, middle(down))?.id).toBe('move');
      expect(offerAt(up, middle(up))).toBeNull();
      expect(offerAt(down, middle(up))?.id).toBe('move');
      expect(offerAt(down, middle(down))).toBeNull();
    },
  );
});

test('a row too low for six lanes has one of all pieces', () => {
  const shown = shownIn('six-functions');
  const [mark] = view.strip?.marks ?? [];
  if (!mark) throw new Error('no row');
  const row = rowOf(mark, shown);
  const floors = (height: number): number => {
    const shapes = shapesOf(row, { x: 0, y: 0, width: 788, height });
    return shapes.filter(([how, paint]) => how === 'rect' && paint === 'line').length;
  };
  expect([floors(132), floors(40)]).toEqual([6, 1]);
});

const places = [
  ['wide', 788],
  ['tall', 328],
] as const;

describe.each(places)('the stage when it is %s', (placement, width) => {
  test.each([
    ['six-functions', {}, 60],
    ['coupon-noon', { onServer: 5, sharing: 'shared' }, 60.012],
    ['coupon-noon', { onServer: 6 }, 60.014],
    ['coupon-noon', { pieces: 12, onServer: 5 }, 84.01],
  ] as const)('no word leaves it or lies over another (%s %j)', (id, set, hour) => {
    for (const locale of ['ko', 'en'] as const) {
      const words = wordsAt(shownIn(id, { locale, set }), hour * HOUR, placement);
      const boxes = words.map((word) => ({ ...reachOf(word), y: word.y, text: word.text }));
      for (const box of boxes) {
        expect(box.left, box.text).toBeGreaterThanOrEqual(-2);
        expect(box.right, box.text).toBeLessThanOrEqual(width + 4);
        expect(box.y, box.text).toBeLessThan(HEIGHT[placement]);
      }
      const over = boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (other) =>
              Math.abs(one.y - other.y) < 11 && one.left < other.right && other.left < one.right,
          )
          .map((other) => `${one.text} | ${other.text}`),
      );
      expect(over).toEqual([]);
    }
  });

  test('buttons lie below all words', () => {
    const shown = shownIn('coupon-noon', { set: { onServer: 6 } });
    const lowest = Math.max(...wordsAt(shown, 60 * HOUR, placement).map(({ y }) => y));
    for (const { at } of view.moment?.acts ?? []) {
      expect(at[placement][1]).toBeGreaterThan(lowest + 2);
      expect(at[placement][1] + 40).toBeLessThanOrEqual(HEIGHT[placement]);
    }
  });
});
