// Every order that is seen can be picked, and what is said of it is what happened to it.

import { expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { shownOf } from '@/components/figure/stage/shown';
import type { Surface } from '@/components/figure/surface/surface';
import { declaration } from '@/engine/models/stateless/config';
import { type ScenarioId, scenarios } from '@/engine/models/stateless/scenarios';
import { type Locale, locales } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import { orderLens } from './order-lens';

const record = await stillsOf('stateless');

function shown(id: ScenarioId, set: Readonly<Record<string, string>> = {}, locale: Locale = 'ko') {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const { seed, durationMs } = scenario;
  const config = configOf(declaration.params, { ...scenario.set, ...set });
  const acts = 'acts' in scenario ? scenario.acts : [];
  return shownOf(record({ sim: 'stateless', config, seed, durationMs, acts }).recording, locale);
}

/** What the lens writes of an order at a moment, and how many bars of phases it draws. */
function read(
  run: ReturnType<typeof shown>,
  order: number,
  tMs: number,
  at: 'wide' | 'tall' = 'wide',
) {
  const texts: string[] = [];
  let bars = 0;
  const surface = {
    stroke() {},
    ring() {},
    rect: () => (bars += 1),
    hatched: () => (bars += 1),
    text: (_paint: string, _x: number, _y: number, text: string) => texts.push(text),
  } as unknown as Surface;
  orderLens.prepare(run, at).paint(surface, { tMs, pace: 1, picked: `order-${order}` });
  return { said: texts.join(''), bars };
}

const idsAt = (run: ReturnType<typeof shown>, tMs: number, at: 'wide' | 'tall') =>
  (orderLens.prepare(run, at).targets?.({ tMs, pace: 1, picked: null }) ?? []).map(({ id }) => id);

test('whoever is handled and whose answer is seen can be picked, each once', () => {
  const run = shown('lunch');
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
  const run = shown('by-hand');
  expect(read(run, 1, 1_100).said).toBe('주문 1: 쉬는 환경이 없어 새로 만드는 중이에요');
  expect(read(run, 1, 2_500).said).toBe('주문 1: 이 환경에서 일하는 중이에요');
  expect(read(run, 2, 9_000).said).toMatch(/^주문 2: .+ 만에 2번\.$/);
  expect(read(run, 5, 29_000).said).toContain('다른 환경이 센 것을 몰라요');
  expect(read(run, 5, 1_000).said).toBe('');
});

test('an old number is told as such, and so are a name that was left and a cart that is not there', () => {
  const stored = shown('coupon', { countAt: 'store-set' }, 'en');
  const all = Array.from({ length: 200 }, (_, i) => read(stored, i + 1, 59_000).said).join('\n');
  expect(all).toContain('it changed between read and write');
  expect(all).toContain('was left');
  expect(read(shown('cart-by-hand', {}, 'en'), 4, 23_500).said).toContain('is not here');
  expect(read(shown('cart-by-hand', {}, 'en'), 2, 9_000).said).not.toContain('is not here');
});

test('asking the database is a phase of its own, in both languages', () => {
  for (const locale of locales) {
    const inside = read(shown('coupon', {}, locale), 3, 20_000);
    const outside = read(shown('coupon', { countAt: 'store-add' }, locale), 3, 20_000);
    expect(outside.bars).toBe(inside.bars + 1);
  }
});
