import { describe, expect, test } from 'vitest';
import type { AnyConfig, Snapshot } from '@/engine/kernel/contract';
import { atEnd, each, meanOf, thirty } from './fixture';
import { goals } from './scenarios';

// Numbers of thirty seeds, five days each.

const one = each(thirty('one-function'), 'cold');
const six = thirty('six-functions');
const cold = each(six, 'cold');

describe('cut into functions', () => {
  test('one function is cold for nine in a thousand: 0.5 to 1.4 %', () => {
    expect(meanOf(one)).toBeCloseTo(0.009, 3);
    expect(Math.min(...one)).toBeGreaterThan(0.005);
    expect(Math.max(...one)).toBeLessThan(0.014);
  });

  test('six are cold for more than four in ten, in thirty of thirty', () => {
    expect(cold.filter((share) => share >= 0.4)).toHaveLength(30);
    expect(Math.abs(meanOf(cold) - 0.436)).toBeLessThan(0.002);
    expect(Math.max(...cold)).toBeLessThan(0.45);
    expect(meanOf(each(six, 'p95'))).toBeGreaterThan(1_400);
    expect(each(six, 'cost').every((dollars) => dollars < 0.3)).toBe(true);
  });

  test('the runs of the lesson: 0.9 % and 43.4 %', () => {
    expect(atEnd('one-function').metrics.cold).toBeCloseTo(0.0087, 4);
    expect(atEnd('six-functions').metrics.cold).toBeCloseTo(0.4336, 4);
  });
});

describe('coupons at noon', () => {
  const [goal] = goals;
  const isWon = ({ metrics }: Snapshot): boolean =>
    (goal?.want ?? []).every(({ metric, sense, bound }) => {
      const value = metrics[metric] ?? Number.NaN;
      return sense === 'atMost' ? value <= bound : value >= bound;
    });

  test('all in the sky: one in seven is cold, nobody is lost, and it costs next to nothing', () => {
    const sky = thirty('coupon-noon');
    expect(Math.abs(meanOf(each(sky, 'cold')) - 0.147)).toBeLessThan(0.003);
    expect(each(sky, 'dropped').every((share) => share === 0)).toBe(true);
    expect(each(sky, 'cost').every((dollars) => dollars > 0.3 && dollars < 0.4)).toBe(true);
  });

  test('six servers: nobody is cold and more than a quarter is lost, in thirty of thirty', () => {
    const ground = thirty('coupon-noon', { onServer: 6 });
    expect(each(ground, 'cold').every((share) => share === 0)).toBe(true);
    expect(each(ground, 'dropped').filter((share) => share > 0.25 && share < 0.32)).toHaveLength(
      30,
    );
    expect(Math.abs(meanOf(each(ground, 'dropped')) - 0.287)).toBeLessThan(0.003);
    expect(meanOf(each(ground, 'cost'))).toBeCloseTo(91.1, 1);
  });

  test('the goal is reached by its solution in every run', () => {
    expect(thirty('coupon-noon', goal?.solution ?? {}).filter(isWon)).toHaveLength(30);
    expect(isWon(atEnd('coupon-noon', goal?.solution))).toBe(true);
  });

  test('doing nothing loses, and so does every knob alone', () => {
    const loses = (set: AnyConfig) => expect(isWon(atEnd('coupon-noon', set))).toBe(false);
    loses({});
    loses({ sharing: 'shared' });
    for (let onServer = 1; onServer <= 6; onServer += 1) loses({ onServer });
    for (const pieces of [1, 5, 12]) loses({ pieces });
    for (const onServer of [1, 2, 3, 6]) loses({ onServer, sharing: 'shared' });
  });
});
