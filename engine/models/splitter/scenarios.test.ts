import { describe, expect, test } from 'vitest';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { lines, optionalModules } from './config';
import { atEnd, column, meanOf, tenToNinety, thirty } from './fixture';
import { goals } from './scenarios';

// Numbers of thirty seeds, a year each; times in minutes.
const one = thirty('one-piece');
const four = thirty('four-in-a-row');
const chatty = thirty('chatty-cut');
const six = thirty('six-pieces');

const mean = (runs: readonly Metrics[], metric: string): number => meanOf(column(runs, metric));
const isBetween = (value: number, from: number, to: number): void => {
  expect(value).toBeGreaterThan(from);
  expect(value).toBeLessThan(to);
};

describe('the scenarios, over thirty seeds', () => {
  test('one piece is down for some twenty minutes a month, and a change waits for nearly two hours', () => {
    isBetween(mean(one, 'down'), 20, 24);
    expect(tenToNinety(column(one, 'down')).map(Math.round)).toEqual([18, 30]);
    isBetween(mean(one, 'leadTime'), 108, 118);
    isBetween(mean(one, 'slow'), 0.0095, 0.0105);
    expect(one.every(({ redeployed }) => redeployed === 1)).toBe(true);
  });

  test('four in a row are down for four times that, and a change is live in 22 minutes', () => {
    isBetween(mean(four, 'down'), 84, 90);
    expect(tenToNinety(column(four, 'down')).map(Math.round)).toEqual([78, 100]);
    isBetween(mean(four, 'slow'), 0.038, 0.041);
    isBetween(mean(four, 'leadTime'), 21.5, 23);
    isBetween(mean(four, 'redeployed'), 0.29, 0.31);
    const before = column(one, 'down');
    const after = column(four, 'down');
    expect(after.filter((down, i) => down > 3 * (before[i] ?? 0)).length).toBeGreaterThanOrEqual(
      28,
    );
    expect(after.every((down, i) => down > 2.5 * (before[i] ?? 0))).toBe(true);
  });

  test('one cut through the chatty line makes every fifth page slow, in all of them', () => {
    expect(tenToNinety(column(chatty, 'slow')).map((share) => share.toFixed(3))).toEqual([
      '0.188',
      '0.193',
    ]);
    isBetween(mean(chatty, 'together'), 0.13, 0.137);
    isBetween(mean(chatty, 'leadTime'), 69, 73);
  });

  test('six pieces are the quickest to change, and lose on everything else', () => {
    isBetween(mean(six, 'leadTime'), 17.3, 18.2);
    isBetween(mean(six, 'down'), 84, 90);
    isBetween(mean(six, 'slow'), 0.218, 0.226);
    isBetween(mean(six, 'together'), 0.2, 0.215);
    expect(column(six, 'down').every((down, i) => down > 2.5 * (column(one, 'down')[i] ?? 0))).toBe(
      true,
    );
  });

  test('whoever makes one change in ten hours wins 25 minutes a change by four services', () => {
    const rarely = { changesPerHour: 0.1 };
    const [whole, cut] = [thirty('one-piece', rarely), thirty('four-in-a-row', rarely)];
    isBetween(mean(whole, 'leadTime'), 45, 47.5);
    isBetween(mean(cut, 'leadTime'), 20, 21.5);
    // Outages do not ask how many developers there are.
    expect(column(whole, 'down')).toEqual(column(one, 'down'));
    expect(column(cut, 'down')).toEqual(column(four, 'down'));
  });

  test('the run that is asked about is down for 77 to 95 minutes a month', () => {
    isBetween(column([atEnd('four-in-a-row')], 'down')[0] ?? 0, 77, 95);
  });
});

describe('the goal', () => {
  const goal = goals[0];
  const isWon = (metrics: Metrics): boolean =>
    (goal?.want ?? []).every(({ metric, sense, bound }) => {
      const value = metrics[metric] ?? Number.NaN;
      return sense === 'atMost' ? value <= bound : value >= bound;
    });
  const wins = (set: AnyConfig): number => thirty('own-lines', set).filter(isWon).length;

  test('the chatty pair together, notices cut off and left out: won by 28 of 30', () => {
    expect(wins(goal?.solution ?? {})).toBeGreaterThanOrEqual(28);
    expect(isWon(atEnd('own-lines', goal?.solution))).toBe(true);
  });

  test('the same cuts lose where the page cannot do without, in all thirty', () => {
    expect(wins({ ...goal?.solution, optional: 'off' })).toBe(0);
  });

  test('no cut, every single cut, every single knob, and all cuts lose', () => {
    const seeds = [1, 2, 3, 4, 5];
    const few = (set: AnyConfig): number =>
      seeds.filter((seed) => isWon(atEnd('own-lines', set, seed))).length;
    const all = Object.fromEntries(lines.map(({ knob }) => [knob, 'on']));
    const singles = lines.flatMap(({ knob }) => [
      { [knob]: 'on' },
      { [knob]: 'on', optional: 'on' },
    ]);
    expect(optionalModules).toHaveLength(2);
    for (const set of [{}, { optional: 'on' }, ...singles, all, { ...all, optional: 'on' }]) {
      expect(few(set), JSON.stringify(set)).toBe(0);
    }
  });
});
