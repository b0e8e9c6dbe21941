// The stage: what a cut changes in the picture, what a picked page says, and that nothing stands over the edge.

import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { PLACEMENT_WIDTH, type Placement, type Target } from '@/components/figure/marks/contract';
import { paintedBy, wordsIn } from '@/components/figure/marks/fixture';
import { offerAt } from '@/components/figure/stage/dragging';
import { shownOf } from '@/components/figure/stage/shown';
import { lines, modules, params } from '@/engine/models/splitter/config';
import { type ScenarioId, scenarios } from '@/engine/models/splitter/scenarios';
import type { Locale } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import type { Act } from '@/player/types';
import { lastPages } from './now';
import { pages } from './pages';
import { HEIGHT, openGround, PAGES, plateOf } from './places';
import { shop } from './scene';
import { sentence } from './sentence';

const recordStill = await stillsOf('splitter');

function shownIn(id: ScenarioId, locale: Locale, acts: readonly Act[] = []) {
  const scenario = scenarios.find((one) => one.id === id) ?? scenarios[0];
  const { seed, durationMs, openAtMs, set } = scenario;
  const config = configOf(params, set);
  const { recording } = recordStill({ sim: 'splitter', config, seed, durationMs, acts });
  return { shown: shownOf(recording, locale), openAtMs };
}

type Seen = ReturnType<typeof shownIn>;

function wordsOf({ shown, openAtMs }: Seen, placement: Placement, picked: string | null = null) {
  return wordsIn(
    paintedBy([shop, pages, sentence], shown, {
      tMs: openAtMs,
      placement,
      height: HEIGHT[placement],
      picked,
    }),
  );
}

const targetsOf = ({ shown, openAtMs }: Seen, placement: Placement = 'wide') =>
  [shop, pages].flatMap(
    (mark) =>
      mark.prepare(shown, placement).targets?.({ tMs: openAtMs, pace: 1, picked: null }) ?? [],
  );

test('each line has a pair of scissors, and a line that is cut can be joined', () => {
  const labels = targetsOf(shownIn('four-in-a-row', 'ko')).map(({ label }) => label);
  for (const words of ['주문–메뉴 잇기', '메뉴–추천 자르기', '주문–알림 자르기']) {
    expect(labels).toContain(words);
  }
  const deeds = targetsOf(shownIn('one-piece', 'ko')).flatMap(({ deed }) => (deed ? [deed] : []));
  expect(deeds.filter(({ act }) => act === 'set').map(({ on }) => on)).toEqual(
    lines.map(({ knob }) => knob),
  );
  // One process: whichever of its modules is pressed, it is the one that stops.
  const stops = targetsOf(shownIn('one-piece', 'ko')).flatMap(({ offers = [] }) =>
    offers.filter(({ id }) => id === 'stop').map(({ deeds }) => deeds),
  );
  expect(stops).toEqual(modules.map(() => [{ act: 'stop', on: 'module-1' }]));
});

const movesOf = (seen: Seen, module: number, placement: Placement = 'wide') => {
  const target = targetsOf(seen, placement).find(({ id }) => id === `module-${module + 1}`);
  if (!target) throw new Error(`no module ${module}`);
  return target;
};
const turnsIn = ({ offers = [] }: Target, id: string) =>
  offers.find((one) => one.id === id)?.deeds.map(({ on, to }) => `${on} ${to}`);

describe('a module that is moved', () => {
  const [order, menu, recommend, payment] = [0, 1, 2, 3];

  test('leaves the one piece by a cut of each of its lines', () => {
    const seen = shownIn('one-piece', 'en');
    expect(turnsIn(movesOf(seen, payment), 'alone')).toEqual(['cutPayment on']);
    expect(turnsIn(movesOf(seen, menu), 'alone')).toEqual(['cutMenu on', 'cutRecommend on']);
    expect(movesOf(seen, payment).offers?.map(({ words }) => words)).toEqual([
      'A service of its own',
      'Stop for 30 min: one piece',
    ]);
  });

  test('goes into a service that it has a line to, and leaves all others', () => {
    // Order and notices, menu and picks, payment, stock.
    const seen = shownIn('four-in-a-row', 'en');
    expect(turnsIn(movesOf(seen, payment), 'into-1')).toEqual(['cutPayment off']);
    expect(turnsIn(movesOf(seen, menu), 'into-1')).toEqual(['cutMenu off', 'cutRecommend on']);
    expect(turnsIn(movesOf(seen, recommend), 'into-1')).toBeUndefined();
    expect(movesOf(seen, order).offers?.map(({ id }) => id)).toEqual([
      'into-2',
      'into-4',
      'into-5',
      'alone',
      'stop',
    ]);
  });

  test.each(['wide', 'tall'] as const)('is dropped where that leads (%s)', (placement) => {
    const seen = shownIn('four-in-a-row', 'en');
    const middle = (module: number): [number, number] => {
      const { x, y, width, height } = plateOf(placement, module);
      return [x + width / 2, y + height / 2];
    };
    const target = movesOf(seen, payment, placement);
    expect(offerAt(target, middle(order))?.id).toBe('into-1');
    // No line leads from payment to the menu, and it is alone already.
    expect(offerAt(target, middle(menu))).toBeNull();
    expect(offerAt(target, middle(payment))).toBeNull();
    const [corner] = openGround(placement);
    if (!corner) throw new Error('no open ground');
    expect(offerAt(movesOf(seen, recommend, placement), [corner.x + 9, corner.y + 9])?.id).toBe(
      'alone',
    );
  });
});

test('a line that is cut on the way is cut in the picture, and a box that is stopped says so', () => {
  const atMs = shownIn('one-piece', 'en').openAtMs - 60_000;
  const acts = [
    { atMs, act: 'set', on: 'cutPayment', to: 'on' },
    { atMs: atMs + 1, act: 'stop', on: 'module-4', to: null },
  ];
  const seen = shownIn('one-piece', 'en', acts);
  expect(targetsOf(seen).map(({ label }) => label)).toContain('Join Order–Payment');
  const texts = wordsOf(seen, 'wide').map(({ text }) => text);
  expect(texts).toContain('is down');
  expect(texts).toContain('Shop closed');
  expect(texts).toContain('Payment is down');
});

test.each([
  ['one-piece', '고장 하나에 모두 멈춰요'],
  ['four-in-a-row', '페이지마다 경계를 3번 넘어요'],
  ['chatty-cut', '페이지마다 경계를 20번 넘어요'],
] as const)('one sentence says what a page crosses (%s)', (id, words) => {
  expect(wordsOf(shownIn(id, 'ko'), 'wide').map(({ text }) => text)).toContain(words);
});

test('the sentence ends before the pages begin', () => {
  for (const locale of ['ko', 'en'] as const) {
    for (const { id } of scenarios) {
      const one = wordsOf(shownIn(id, locale), 'wide').find(({ size }) => size === 14.5);
      const { x = 0, text = '', size = 0 } = one ?? {};
      const wide = [...text].reduce((sum, letter) => sum + (letter > 'ᄀ' ? 0.92 : 0.56) * size, 0);
      expect(text).not.toBe('');
      expect(x + wide, text).toBeLessThan(PAGES.wide.title[0]);
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
    const { shown, openAtMs } = shownIn(id, 'ko');
    const last = lastPages(shown, openAtMs, 100);
    expect(last).toHaveLength(100);
    expect(last.filter(({ outcome }) => outcome === 'slow')).toHaveLength(slow);
  });

  test('a picked one says why it was slow, and where its time went', () => {
    const seen = shownIn('chatty-cut', 'ko');
    const slow = lastPages(seen.shown, seen.openAtMs, 100).findLast(
      ({ outcome }) => outcome === 'slow',
    );
    const texts = wordsOf(seen, 'wide', `page-${slow?.number}`).map(({ text }) => text);
    expect(texts).toContain('6,816번째 페이지: 602ms. 추천 호출이 500ms 늦었어요');
    expect(texts).toContain('일 60 + 호출 42 + 늦음 500ms');
    expect(wordsOf(seen, 'wide').some(({ text }) => text.includes('번째'))).toBe(false);
  });
});

describe.each(['wide', 'tall'] as const)('the %s scene', (placement) => {
  test.each(['ko', 'en'] as const)('keeps its words within its edges (%s)', (locale) => {
    for (const { id } of scenarios) {
      const seen = shownIn(id, locale);
      const ids = targetsOf(seen, placement).map((one) => one.id);
      for (const picked of ids.filter((one) => one.startsWith('page-'))) {
        for (const { x, y, text, size } of wordsOf(seen, placement, picked)) {
          const wide = [...text].reduce((sum, one) => sum + (one > 'ᄀ' ? 0.92 : 0.56) * size, 0);
          // What is centred takes half of its room to the right.
          expect(x + (/^20|^× 20/.test(text) ? wide / 2 : wide), text).toBeLessThanOrEqual(
            PLACEMENT_WIDTH[placement],
          );
          expect(y, text).toBeLessThanOrEqual(HEIGHT[placement] - 3);
        }
      }
    }
  });
});
