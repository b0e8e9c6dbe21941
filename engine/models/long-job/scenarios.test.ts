// What each scenario is to show, over thirty seeds.

import { expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import { goals } from '@/engine/models/long-job/scenarios';
import { finished, mean, metricsOf, over, seeds, tenths } from './fixture';

const LONG = { durationMs: 150 * 60_000 };
const near = ([low, high]: readonly [number, number], digits = 1) => [
  Number(low.toFixed(digits)),
  Number(high.toFixed(digits)),
];

test('one call: 45 minutes are paid for, and there is no film after 48, whoever draws', () => {
  for (const seed of seeds) {
    const { finish, billed, cost } = metricsOf('one-go', { seed, durationMs: 48 * 60_000 });
    expect([finish, billed]).toEqual([null, 45 * 60_000]);
    expect(cost).toBeCloseTo(0.0777, 4);
  }
});

test('ninety at once: 2.4 minutes for $0.172, 38 times sooner than the container at twice its price', () => {
  const finish = over('ninety', {}, 'finish');
  expect(mean(finish)).toBeCloseTo(2.4, 1);
  expect(near(tenths(finish))).toEqual([2.3, 2.5]);
  expect(mean(over('ninety', {}, 'billed'))).toBeCloseTo(98.4, 1);
  expect(mean(over('ninety', {}, 'cost'))).toBeCloseTo(0.172, 3);
  expect(near(tenths(over('ninety', {}, 'cost')), 3)).toEqual([0.168, 0.177]);
  expect(new Set(over('ninety', { way: 'container' }, 'finish'))).toEqual(new Set([91]));
  expect(mean(over('ninety', { way: 'container' }, 'cost'))).toBeCloseTo(0.0861, 4);
  expect(Math.round(91 / mean(finish))).toBe(38);
  const steps = over('ninety', { way: 'steps' }, 'finish', LONG);
  expect(near(tenths(steps), 0)).toEqual([85, 96]);
  expect(mean(over('ninety', { way: 'steps' }, 'cost', LONG))).toBeCloseTo(0.156, 3);
});

test('too fine: sooner still, and 37 of 128 minutes go on getting ready', () => {
  expect(mean(over('crumbs', {}, 'finish'))).toBeCloseTo(1.2, 1);
  expect(mean(over('crumbs', {}, 'billed'))).toBeCloseTo(128, 0);
  expect(mean(over('crumbs', {}, 'cost'))).toBeCloseTo(0.236, 3);
  const ready = over('crumbs', {}, 'ready');
  expect(ready.every((one) => Math.abs(one - 36.83) < 0.01)).toBe(true);
});

test('at four fifths the container loses 72 minutes, a chain of steps a few, one of ninety pieces 50 seconds', () => {
  const container = { way: 'container' };
  expect(new Set(over('eighty-percent', container, 'wasted'))).toEqual(new Set([72]));
  expect(new Set(over('eighty-percent', container, 'finish'))).toEqual(new Set([164]));
  const steps = over('eighty-percent', { way: 'steps' }, 'wasted');
  expect(near(tenths(steps))).toEqual([2, 10]);
  expect(steps.filter((one) => one < 10.1)).toHaveLength(28);
  const pieces = over('eighty-percent', { way: 'pieces' }, 'wasted');
  expect(pieces.every((one) => Math.abs(one - 50 / 60) < 1e-9)).toBe(true);
});

test('all die at once: ninety lose 71 minutes, too, and end less than a minute and a quarter later', () => {
  const wasted = over('all-at-once', {}, 'wasted');
  expect(mean(wasted)).toBeCloseTo(71.4, 1);
  expect(near(tenths(wasted), 0)).toEqual([70, 74]);
  const undisturbed = over('ninety', {}, 'finish');
  const later = over('all-at-once', {}, 'finish').map(
    (one, i) => 60 * (one - (undisturbed[i] ?? 0)),
  );
  expect(mean(later)).toBeCloseTo(51, 0);
  expect(Math.max(...later)).toBeLessThan(75);
  // The container had worked for ten seconds by then.
  expect(metricsOf('all-at-once', { set: { way: 'container' } }).wasted).toBe(10_000);
});

test('nine at once lose about five minutes when all of them die', () => {
  const acts: Act[] = [{ atMs: 540_000, act: 'unplugAll', on: null, to: null }];
  const wasted = over('all-at-once', { atOnce: 9 }, 'wasted', { acts, durationMs: 30 * 60_000 });
  expect(mean(wasted)).toBeCloseTo(4.7, 1);
  expect(near(tenths(wasted))).toEqual([3.2, 6.3]);
});

test('a rough night: the container is spread over hours, steps over minutes, pieces over seconds', () => {
  const container = over('rough-night', {}, 'finish');
  const isThere = container.filter((one) => !Number.isNaN(one));
  expect(isThere).toHaveLength(27);
  expect([Math.min(...isThere), Math.max(...isThere)].map(Math.round)).toEqual([91, 462]);
  const steps = over('rough-night', { way: 'steps' }, 'finish');
  expect(steps.filter((one) => one <= 124)).toHaveLength(29);
  const pieces = over('rough-night', { way: 'pieces' }, 'finish');
  expect(mean(pieces)).toBeCloseTo(2.6, 1);
  expect(Math.max(...pieces)).toBeLessThan(3.4);
  const kept = over('rough-night', { checkpoint: 'on', pieceMin: 10 }, 'finish');
  expect(kept.filter((one) => one <= 120)).toHaveLength(30);
  const without = over('rough-night', { way: 'pieces', retries: 0 }, 'finish');
  expect(without.filter((one) => !Number.isNaN(one))).toHaveLength(8);
});

/** Of thirty runs, how many reach the goal. */
function wins(set: Readonly<Record<string, number>>): number {
  const [{ want }] = goals;
  return seeds.filter((seed) => {
    const metrics = metricsOf('six-minutes', { seed, set });
    return want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  }).length;
}

test('the goal: nothing wins by itself, no knob wins alone, the stored way wins thirty times', () => {
  const [{ solution }] = goals;
  expect(wins({})).toBe(0);
  for (const pieceMin of [0.1, 0.25, 0.5, 1, 2, 5, 10, 12]) expect(wins({ pieceMin })).toBe(0);
  for (const atOnce of [2, 6, 9, 45, 90, 180, 600]) expect(wins({ atOnce })).toBe(0);
  for (const retries of [1, 2, 3, 5]) expect(wins({ retries })).toBe(0);
  expect(wins({ pieceMin: 1, atOnce: 90 })).toBe(8);
  expect(wins(solution)).toBe(30);
  expect(wins({ pieceMin: 2, atOnce: 45, retries: 2 })).toBe(30);
  expect(wins({ pieceMin: 1 / 6, atOnce: 540, retries: 2 })).toBe(0);
});

test('the run that is shown', () => {
  expect(
    finished('six-minutes', { set: goals[0].solution }).snapshot().metrics.finish,
  ).toBeLessThan(4 * 60_000);
});
