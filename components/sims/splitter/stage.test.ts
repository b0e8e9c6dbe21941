// The stage: what a cut changes in the picture, what a picked page says, and that nothing stands over the edge.

import { describe, expect, test } from 'vitest';
import {
  PLACEMENT_WIDTH,
  type Placement,
  type Shown,
  type Target,
} from '@/components/figure/marks/contract';
import { reachOf, sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { offerAt } from '@/components/figure/stage/dragging';
import { lines, modules, params } from '@/engine/models/splitter/config';
import { scenarios } from '@/engine/models/splitter/scenarios';
import { lastPages } from './now';
import { HEIGHT, openGround, PAGES, plateOf } from './places';
import { view } from './stage';

const { wordsAt, textsAt, targetsAt } = sceneOf(view.moment);
const shownIn = await shownScenarios('splitter', params, scenarios, 'en');
/** All of them open at the same moment. */
const [{ openAtMs }] = scenarios;

const targetsOf = (shown: Shown, placement: Placement = 'wide'): readonly Target[] =>
  targetsAt(shown, openAtMs, placement);

test('each line has a pair of scissors, and a line that is cut can be joined', () => {
  const labels = targetsOf(shownIn('four-in-a-row', { locale: 'ko' })).map(({ label }) => label);
  for (const words of ['주문–메뉴 잇기', '메뉴–추천 자르기', '주문–알림 자르기']) {
    expect(labels).toContain(words);
  }
  const deeds = targetsOf(shownIn('one-piece')).flatMap(({ deed }) => (deed ? [deed] : []));
  expect(deeds.filter(({ act }) => act === 'set').map(({ on }) => on)).toEqual(
    lines.map(({ knob }) => knob),
  );
  // One process: whichever of its modules is pressed, it is the one that stops.
  const stops = targetsOf(shownIn('one-piece')).flatMap(({ offers = [] }) =>
    offers.filter(({ id }) => id === 'stop').map(({ deeds }) => deeds),
  );
  expect(stops).toEqual(modules.map(() => [{ act: 'stop', on: 'module-1' }]));
});

const movesOf = (shown: Shown, module: number, placement: Placement = 'wide') => {
  const target = targetsOf(shown, placement).find(({ id }) => id === `module-${module + 1}`);
  if (!target) throw new Error(`no module ${module}`);
  return target;
};
const turnsIn = ({ offers = [] }: Target, id: string) =>
  offers.find((one) => one.id === id)?.deeds.map(({ on, to }) => `${on} ${to}`);

describe('a module that is moved', () => {
  const [order, menu, recommend, payment] = [0, 1, 2, 3];

  test('leaves the one piece by a cut of each of its lines', () => {
    const shown = shownIn('one-piece');
    expect(turnsIn(movesOf(shown, payment), 'alone')).toEqual(['cutPayment on']);
    expect(turnsIn(movesOf(shown, menu), 'alone')).toEqual(['cutMenu on', 'cutRecommend on']);
    expect(movesOf(shown, payment).offers?.map(({ words }) => words)).toEqual([
      'A service of its own',
      'Stop for 30 min: one piece',
    ]);
  });

  test('goes into a service that it has a line to, and leaves all others', () => {
    // Order and notices, menu and picks, payment, stock.
    const shown = shownIn('four-in-a-row');
    expect(turnsIn(movesOf(shown, payment), 'into-1')).toEqual(['cutPayment off']);
    expect(turnsIn(movesOf(shown, menu), 'into-1')).toEqual(['cutMenu off', 'cutRecommend on']);
    expect(turnsIn(movesOf(shown, recommend), 'into-1')).toBeUndefined();
    expect(movesOf(shown, order).offers?.map(({ id }) => id)).toEqual([
      'into-2',
      'into-4',
      'into-5',
      'alone',
      'stop',
    ]);
  });

  test.each(['wide', 'tall'] as const)('is dropped where that leads (%s)', (placement) => {
    const shown = shownIn('four-in-a-row');
    const middle = (module: number): [number, number] => {
      const { x, y, width, height } = plateOf(placement, module);
      return [x + width / 2, y + height / 2];
    };
    const target = movesOf(shown, payment, placement);
    expect(offerAt(target, middle(order))?.id).toBe('into-1');
    // No line leads from payment to the menu, and it is alone already.
    expect(offerAt(target, middle(menu))).toBeNull();
    expect(offerAt(target, middle(payment))).toBeNull();
    const [corner] = openGround(placement);
    if (!corner) throw new Error('no open ground');
    expect(offerAt(movesOf(shown, recommend, placement), [corner.x + 9, corner.y + 9])?.id).toBe(
      'alone',
    );
  });
});

test('a line that is cut on the way is cut in the picture, and a box that is stopped says so', () => {
  const atMs = openAtMs - 60_000;
  const acts = [
    { atMs, act: 'set', on: 'cutPayment', to: 'on' },
    { atMs: atMs + 1, act: 'stop', on: 'module-4', to: null },
  ];
  const shown = shownIn('one-piece', { acts });
  expect(targetsOf(shown).map(({ label }) => label)).toContain('Join Order–Payment');
  const texts = textsAt(shown, openAtMs, 'wide');
  expect(texts).toContain('is down');
  expect(texts).toContain('Shop closed');
  expect(texts).toContain('Payment is down');
});

test.each([
  ['one-piece', '고장 하나에 모두 멈춰요'],
  ['four-in-a-row', '페이지마다 경계를 3번 넘어요'],
  ['chatty-cut', '페이지마다 경계를 20번 넘어요'],
] as const)('one sentence says what a page crosses (%s)', (id, words) => {
  expect(textsAt(shownIn(id, { locale: 'ko' }), openAtMs, 'wide')).toContain(words);
});

test('the sentence ends before the pages begin', () => {
  for (const locale of ['ko', 'en'] as const) {
    for (const { id } of scenarios) {
      const one = wordsAt(shownIn(id, { locale }), openAtMs, 'wide').find(
        ({ size }) => size === 14.5,
      );
      if (!one) throw new Error(`no sentence in ${id}`);
      expect(reachOf(one).right, one.text).toBeLessThan(PAGES.wide.title[0]);
    }
  }
});

describe('the last hundred pages', () => {
  test.each([
    ['one-piece', 1],
    ['four-in-a-row', 4],
    ['chatty-cut', 20],
    ['six-pieces', 22],
  ] as const)('of %s have %i slow ones, no more and no less than is usual', (id, slow) => {
    const last = lastPages(shownIn(id), openAtMs, 100);
    expect(last).toHaveLength(100);
    expect(last.filter(({ outcome }) => outcome === 'slow')).toHaveLength(slow);
  });

  test('a picked one says why it was slow, and where its time went', () => {
    const shown = shownIn('chatty-cut', { locale: 'ko' });
    const slow = lastPages(shown, openAtMs, 100).findLast(({ outcome }) => outcome === 'slow');
    const texts = textsAt(shown, openAtMs, 'wide', `page-${slow?.number}`);
    expect(texts).toContain('6,816번째 페이지: 602ms. 추천 호출이 500ms 늦었어요');
    expect(texts).toContain('일 60 + 호출 42 + 늦음 500ms');
    expect(textsAt(shown, openAtMs, 'wide').some((text) => text.includes('번째'))).toBe(false);
  });
});

describe.each(['wide', 'tall'] as const)('the %s scene', (placement) => {
  test.each(['ko', 'en'] as const)('keeps its words within its edges (%s)', (locale) => {
    for (const { id } of scenarios) {
      const shown = shownIn(id, { locale });
      const ids = targetsOf(shown, placement).map((one) => one.id);
      for (const picked of ids.filter((one) => one.startsWith('page-'))) {
        for (const word of wordsAt(shown, openAtMs, placement, picked)) {
          expect(reachOf(word).right, word.text).toBeLessThanOrEqual(PLACEMENT_WIDTH[placement]);
          expect(word.y, word.text).toBeLessThanOrEqual(HEIGHT[placement] - 3);
        }
      }
    }
  });
});
