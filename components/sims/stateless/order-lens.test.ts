// Every order that is seen can be picked, and what is said of it is what happened to it.

import { expect, test } from 'vitest';
import type { Placement, Shown } from '@/components/figure/marks/contract';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { moment } from '@/components/figure/stage/stage-spec';
import { params } from '@/engine/models/stateless/config';
import { scenarios } from '@/engine/models/stateless/scenarios';
import { locales } from '@/i18n/locales';
import { orderLens } from './order-lens';
import { HEIGHT } from './plan';

const { paintedAt, textsAt, targetsAt } = sceneOf(moment(HEIGHT, [orderLens]));
const shownIn = await shownScenarios('stateless', params, scenarios, 'ko');

/** What the lens writes of an order at a moment, and how many bars of phases it draws. */
function read(shown: Shown, order: number, tMs: number, placement: Placement = 'wide') {
  const at = [shown, tMs, placement, `order-${order}`] as const;
  const bars = paintedAt(...at).filter(([shape]) => shape === 'rect' || shape === 'hatched').length;
  return { said: textsAt(...at).join(''), bars };
}

const idsAt = (...at: Parameters<typeof targetsAt>) => targetsAt(...at).map(({ id }) => id);

test('whoever is handled and whose answer is seen can be picked, each once', () => {
  const run = shownIn('lunch');
  for (const at of ['wide', 'tall'] as const) {
    for (const tMs of [0, 400, 5_000, 25_000, 59_000]) {
      const ids = idsAt(run, tMs, at);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) {
        const { said, bars } = read(run, Number(id.slice(6)), tMs, at);
        expect(said).toContain(id.slice(6));
        expect(bars).toBeGreaterThan(0);
      }
    }
  }
  expect(idsAt(run, 25_000, 'wide').length).toBeGreaterThanOrEqual(6);
});

test('an order is told from its start to its answer, with why its number is wrong', () => {
  const run = shownIn('by-hand');
  expect(read(run, 1, 1_100).said).toBe('주문 1: 쉬는 환경이 없어 새로 만드는 중이에요');
  expect(read(run, 1, 2_500).said).toBe('주문 1: 이 환경에서 일하는 중이에요');
  expect(read(run, 2, 9_000).said).toMatch(/^주문 2: .+ 만에 2번\.$/);
  expect(read(run, 5, 29_000).said).toContain('다른 환경이 센 것을 몰라요');
  expect(read(run, 5, 1_000).said).toBe('');
});

test('an old number is told as such, and so are a name that was left and a cart that is not there', () => {
  const stored = shownIn('coupon', { locale: 'en', set: { countAt: 'store-set' } });
  const all = Array.from({ length: 200 }, (_, i) => read(stored, i + 1, 59_000).said).join('\n');
  expect(all).toContain('it changed between read and write');
  expect(all).toContain('was left');
  const cart = shownIn('cart-by-hand', { locale: 'en' });
  expect(read(cart, 4, 23_500).said).toContain('is not here');
  expect(read(cart, 2, 9_000).said).not.toContain('is not here');
});

test('asking the database is a phase of its own, in both languages', () => {
  for (const locale of locales) {
    const inside = read(shownIn('coupon', { locale }), 3, 20_000);
    const outside = read(shownIn('coupon', { locale, set: { countAt: 'store-add' } }), 3, 20_000);
    expect(outside.bars).toBe(inside.bars + 1);
  }
});
