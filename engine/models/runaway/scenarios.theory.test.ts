// Thirty nights and days each: what the lesson says of them, the leak's closed form, and every way to the goal.

import { describe, expect, test } from 'vitest';
import { mean, metricsOf, overSeeds, rangeOf, THIRTY } from '@/engine/models/runaway/fixture';
import { goals } from '@/engine/models/runaway/scenarios';

const HOUR = 3_600_000;

test('photo-night: $898.5 to $898.9, all but 100 of 162,000 orders, $291 a month left over', () => {
  const runs = THIRTY.map((seed) => metricsOf('photo-night', { seed }));
  const of = (name: string): number[] => runs.map((metrics) => metrics[name] ?? Number.NaN);
  const [least, most] = rangeOf(of('cost'));
  expect(least).toBeGreaterThan(898.5);
  expect(most).toBeLessThan(898.9);
  expect(rangeOf(of('dropped'))[0]).toBeGreaterThan(161_900);
  expect(mean(of('leftover'))).toBeCloseTo(291, 0);
  expect(mean(of('runs')) / 1e6).toBeCloseTo(32.4, 1);
  // The bill's alarm: four hours on average, some time between ten minutes and eight hours.
  const hours = of('alarmAfter').map((ms) => ms / HOUR);
  expect(mean(hours)).toBeCloseTo(3.8, 1);
  expect(rangeOf(hours)[0]).toBeGreaterThan(0.1);
  expect(rangeOf(hours)[1]).toBeLessThan(8.1);
  expect(of('knownAfter')).toEqual(THIRTY.map(() => 9 * HOUR));
});

test('a weekend of 63 hours: $6,292', () => {
  const set = { wakeAfterHours: 63 };
  const { cost } = metricsOf('photo-night', { set, durationMs: 63 * HOUR });
  expect(cost).toBeCloseTo(6_292, -1);
});

test('quiet-leak: ½ u t² c = $471.6, within two per cent over thirty days', () => {
  // A run a second at one copy each: 60.00 + 0.72 + 18.00 + 1.44 + 1.72 dollars an hour for a thousand of them.
  const perHour = 0.08188;
  const law = 0.5 * 20 * 24 ** 2 * perHour;
  expect(law).toBeCloseTo(471.6, 1);
  const cost = overSeeds('quiet-leak', 'cost');
  expect(Math.abs(mean(cost) / law - 1)).toBeLessThan(0.02);
  expect(rangeOf(cost).map(Math.round)).toEqual([430, 537]);
});

describe('the goal', () => {
  const [goal] = goals;
  const winsOf = (set: Readonly<Record<string, number | string>>): number =>
    THIRTY.filter((seed) => {
      const metrics = metricsOf(goal.scenario, { seed, set });
      return goal.want.every(({ metric, bound }) => (metrics[metric] ?? Number.NaN) <= bound);
    }).length;

  test.each([
    ['the start', {}, 0],
    ['the least limit alone', { cap: 5 }, 0],
    ['a limit of 20 alone', { cap: 20 }, 0],
    ['an alarm by the minute, paged', { alarm: 'minute' }, 0],
    ['an alarm by the minute that stops', { alarm: 'minute', stopBy: 'alarm' }, 0],
    ['the most sensitive one', { alarm: 'minute', threshold: 1, stopBy: 'alarm' }, 0],
    ['the bill’s alarm that stops', { stopBy: 'alarm' }, 0],
    ['a limit and the bill’s alarm that stops', { cap: 20, stopBy: 'alarm' }, 0],
    ['an alarm above the limit never rings', { cap: 20, alarm: 'minute', stopBy: 'alarm' }, 0],
    ['the guard', { loopGuard: 'on' }, 0],
    ['a limit and an alarm below it, paged', { cap: 20, alarm: 'minute', threshold: 10 }, 30],
    ['the stored way', goal.solution, 30],
  ])('%s', (_, set, wins) => {
    expect(winsOf(set)).toBe(wins);
  });

  test('the stored way costs ten cents, paged 43', () => {
    const cost = (set: object): number =>
      mean(overSeeds(goal.scenario, 'cost', { set: { ...goal.solution, ...set } }));
    expect(cost({})).toBeCloseTo(0.099, 2);
    expect(cost({ stopBy: 'person' })).toBeCloseTo(0.43, 2);
  });
});
