// The stage: what stands where, what is said of it, and that no button covers a word.

import { describe, expect, test } from 'vitest';
import { PLACEMENT_WIDTH } from '@/components/figure/marks/contract';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { textOf } from '@/components/figure/telling/text';
import { params } from '@/engine/models/workflow/config';
import { scenarios } from '@/engine/models/workflow/scenarios';
import type { AnyConfig } from '@/player/types';
import { fateBy, nowAt, tellingOrder, triesBy, waysOf } from './now';
import { HEIGHT } from './plan';
import { conclude, sayMoment } from './say';
import { view } from './stage';
import { sentenceOf } from './way';
import { words } from './words';

const { wordsAt, textsAt } = sceneOf(view.moment);
const shownIn = await shownScenarios('workflow', params, scenarios, 'ko');

test('while the card is out: who pauses, and who was given up', () => {
  const shown = shownIn('outage');
  expect(textsAt(shown, 20_000, 'wide')).toContain('멈춤');
  expect(textOf(sayMoment(shown, 20_000))).toContain('다시 하려고 쉬는 주문');
  expect(nowAt(shown, 20_000).all.some(({ place }) => place === 'pausing')).toBe(true);
  expect(nowAt(shown, 179_000).half).toBe(26);
  expect(textOf(sayMoment(shownIn('bank-off'), 8_000))).toContain('재시도를 적지 않았어요');
});

test('the one order: its four tries, its way back, and that waiting was free', () => {
  const shown = shownIn('one-order');
  expect(tellingOrder(shown, 300_000)).toBe(1);
  expect(textOf(sayMoment(shown, 300_000))).toContain('0원');
  expect(sentenceOf(shown, 1, 607_000)).toBe('1번 주문: 3번 실패, 쉬는 중');
  expect(sentenceOf(shown, 1, 608_200)).toBe('1번 주문: 되돌리는 중');
  expect(fateBy(shown, 1, 650_000)?.fate).toBe('undone');
  expect(textsAt(shown, 608_200, 'wide')).toEqual(
    expect.arrayContaining(['기다리는 동안 0원', '기다린 시간 모두 과금', '사장님 승인']),
  );
});

test('who was charged twice: charged, no answer, charged again', () => {
  const shown = shownIn('saga');
  const [order] = waysOf(shown).twice.keys();
  expect(order).toBeDefined();
  const tries = triesBy(shown, order ?? 0, 599_000).filter(({ step }) => step === 1);
  expect(tries.map(({ outcome }) => outcome)).toEqual(['lost', 'again']);
  expect(sentenceOf(shown, order ?? 0, 599_000)).toContain('또 결제');
  expect(waysOf(shown).twice.size).toBe(nowAt(shown, 599_999).twice);
  expect(textsAt(shown, 599_000, 'tall').join()).toContain('두 번 결제 11건');
});

test('a picked order is told, wherever it is', () => {
  const shown = shownIn('saga', { locale: 'en' });
  const { all } = nowAt(shown, 212_000);
  for (const { order } of all.slice(0, 20)) {
    const said = textsAt(shown, 212_000, 'wide', `order-${order}`);
    expect(said.some((text) => text.startsWith(`Order ${order}:`))).toBe(true);
  }
});

test('nobody knows of an order whose caller died', () => {
  const shown = shownIn('conductor');
  const { data } = shown.tracks.spans('order');
  const half = new Set<number>();
  for (let row = 0; row < data.length; row += 1) {
    if (data.states[data.state[row] ?? 0] === 'half') half.add(data.thing[row] ?? 0);
  }
  const fates = [...half].map((order) => fateBy(shown, order, 599_000)?.fate);
  expect(fates).toEqual(fates.map(() => 'orphaned'));
  expect(sentenceOf(shown, [...half][0] ?? 0, 599_000)).toContain('아무도 몰라요');
});

test('every end has its sentence', () => {
  const said = (id: Parameters<typeof shownIn>[0], set: AnyConfig = {}) =>
    textOf(conclude(shownIn(id, { set }).recording, 'ko'));
  expect(said('bank-off')).toContain('재고나 돈이 잡힌 채');
  expect(said('saga')).toContain('두 번 결제됐어요');
  expect(said('saga', { undo: 'on', key: 'on', retries: 5 })).toContain('모두 되돌렸어요');
  expect(said('who-waits')).toContain('끊겼어요');
  expect(said('who-waits', { conductor: 'standard' })).toContain('아무도 끊기지 않았어요');
  expect(said('outage', { preset: 'logicApps' })).toContain('없어요');
});

/** What a button takes at most: 24 px beside its words. */
const BUTTON_HEIGHT = 40;
const wide = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[ㄱ-힣]/.test(one) ? 13 : 7), 24);

const moments = [
  ['bank-off', 8_000],
  ['outage', 20_000],
  ['one-order', 608_200],
  ['saga', 212_000],
  ['saga', 599_000],
  ['conductor', 230_000],
  ['who-waits', 1_200_000],
] as const;

describe.each(['wide', 'tall'] as const)('when it is %s', (placement) => {
  test.each(moments)('no button covers a word or another button (%s, %d ms)', (id, tMs) => {
    for (const locale of ['ko', 'en'] as const) {
      const shown = shownIn(id, { locale });
      const buttons = (view.moment?.acts ?? [])
        .filter((act) => act.isOffered?.(shown, tMs) ?? true)
        .map(({ at, words: own, act }) => {
          const text = own?.[locale] ?? words[locale].acts[act as 'stop'] ?? '';
          const [x, y] = at[placement];
          return { x, y, right: x + wide(text), bottom: y + BUTTON_HEIGHT, text };
        });
      expect(buttons.length).toBeGreaterThan(0);
      const said = wordsAt(shown, tMs, placement);
      for (const [i, one] of buttons.entries()) {
        expect(one.right, one.text).toBeLessThanOrEqual(PLACEMENT_WIDTH[placement]);
        expect(one.bottom).toBeLessThanOrEqual(HEIGHT[placement]);
        const covered = said.filter(
          ({ x, y, text, align }) =>
            y > one.y &&
            y - 10 < one.bottom &&
            (align === 'right' ? x : x + wide(text) - 24) > one.x &&
            (align === 'right' ? x - wide(text) + 24 : x) < one.right,
        );
        expect(covered, `${locale} ${one.text}`).toEqual([]);
        for (const other of buttons.slice(i + 1)) {
          const isApart =
            one.right <= other.x ||
            other.right <= one.x ||
            one.bottom <= other.y ||
            other.bottom <= one.y;
          expect(isApart, `${locale} ${one.text} and ${other.text}`).toBe(true);
        }
      }
      for (const { text, x, align } of said) {
        const right = align === 'left' ? x + wide(text) - 24 : x;
        expect(right, text).toBeLessThanOrEqual(PLACEMENT_WIDTH[placement] + 4);
      }
    }
  });
});
