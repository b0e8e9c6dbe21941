// The goal of the lunch fleet over thirty seeds: what wins, and what no knob alone can.

import { expect, test } from 'vitest';
import { finished, seeds } from './fixture';
import { goals } from './scenarios';

const [{ want, solution }] = goals;

function wins(set: Readonly<Record<string, number>>): number {
  return seeds.filter((seed) => {
    const { metrics } = finished('lunch-fleet', { seed, set }).snapshot();
    return want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  }).length;
}

test('the stored solution wins in 29 of 30 runs', () => {
  expect(wins(solution)).toBe(29);
});

test.each([
  ['nothing', {}],
  ['keeping longer', { keepAliveSec: 120 }],
  ['keeping much longer', { keepAliveSec: 300 }],
  ['keeping for a quarter of an hour', { keepAliveSec: 900 }],
  ['no spare machine', { spare: 0 }],
  ['two spare machines', { spare: 2 }],
  ['three spare machines', { spare: 3 }],
  ['four spare machines', { spare: 4 }],
  ['too much of both', { spare: 3, keepAliveSec: 480 }],
])('%s does not win', (_, set) => {
  expect(wins(set)).toBe(0);
});
