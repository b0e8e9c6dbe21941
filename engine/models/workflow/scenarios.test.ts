// What each named run shows, by its own seed and over thirty.

import { describe, expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { atEnd, ended, meanOf, middleOf, seeds, thirty } from './fixture';
import { goals } from './scenarios';

test('the bank is off for 5 s: eighty orders stop with their stock taken', () => {
  expect(atEnd('bank-off')).toMatchObject({ failed: 80, half: 80, twice: 0 });
  const all = thirty('bank-off');
  expect(Math.abs(meanOf(all, 'half') - 80)).toBeLessThan(4 * Math.sqrt(80 / 30));
  expect(thirty('bank-off', { preset: 'stepFunctions' }).every((one) => one.failed === 0)).toBe(
    true,
  );
});

describe('twenty seconds out', () => {
  test('forty come; with the Retry of Step Functions 26 fail, and with none of them 40', () => {
    expect(atEnd('outage').failed).toBe(26);
    expect(atEnd('outage', { preset: 'none' }).failed).toBe(40);
    expect(atEnd('outage', { preset: 'google' }).failed).toBe(26);
    expect(atEnd('outage', { preset: 'logicApps' }).failed).toBe(0);
    expect(atEnd('outage', { preset: 'durable' }).failed).toBe(0);
  });

  test('over thirty seeds', () => {
    expect(middleOf(thirty('outage', { preset: 'none' }), 'failed')).toEqual([32, 44]);
    expect(middleOf(thirty('outage'), 'failed')).toEqual([20, 31]);
    expect(middleOf(thirty('outage', { preset: 'google' }), 'failed')).toEqual([18, 29]);
    const durable = thirty('outage', { preset: 'durable' }).map(({ failed }) => failed ?? 0);
    expect([durable.filter((failed) => failed === 0).length, Math.max(...durable)]).toEqual([
      25, 1,
    ]);
  });
});

test('one order: ten minutes until somebody says yes, four tries without a courier, and all the way back', () => {
  const run = ended('one-order');
  const { metrics, counts } = run.snapshot();
  expect(counts).toMatchObject({ arrived: 1, rejected: 1 });
  expect(metrics).toMatchObject({ failed: 1, half: 0, cut: 0 });
  // 1 + stock, card, the wait, four times the courier, and two steps back.
  expect((metrics.cost ?? 0) / 1_000 / 0.0000271).toBeCloseTo(10, 6);
});

describe('paid and no lunch', () => {
  test('by its seed', () => {
    expect(atEnd('saga')).toMatchObject({ half: 76, twice: 11 });
    expect(atEnd('saga', { undo: 'on', retries: 0 }).half).toBe(11);
    expect(atEnd('saga', { undo: 'on' })).toMatchObject({ half: 1, twice: 11 });
    expect(atEnd('saga', { undo: 'on', retries: 5 }).half).toBe(0);
    expect(atEnd('saga', { key: 'on' }).twice).toBe(0);
  });

  test('over thirty seeds', () => {
    const all = thirty('saga');
    expect(middleOf(all, 'half')).toEqual([62, 87]);
    expect(middleOf(all, 'twice')).toEqual([5, 13]);
    expect(middleOf(thirty('saga', { undo: 'on', retries: 0 }), 'half')).toEqual([7, 14]);
    expect(middleOf(thirty('saga', { undo: 'on' }), 'half')).toEqual([0, 2]);
    expect(thirty('saga', { undo: 'on', retries: 5 }).every(({ half }) => half === 0)).toBe(true);
    const express = thirty('saga', { retries: 0, conductor: 'express' });
    expect(middleOf(express, 'twice')).toEqual([6, 12]);
  });
});

test('nobody conducts: some orders lie there half-done, and none where a workflow does', () => {
  expect(atEnd('conductor').half).toBe(4);
  const chain = thirty('conductor');
  expect(Math.abs(meanOf(chain, 'half') - 3.3)).toBeLessThan(1);
  expect(chain.filter(({ half }) => (half ?? 0) > 0).length).toBe(28);
  expect(Math.max(...chain.map(({ half }) => half ?? 0))).toBe(7);
  expect(thirty('conductor', { conductor: 'standard' }).every(({ half }) => half === 0)).toBe(true);
});

test('who waits: 221 of a thousand are cut off, $3.86 against $0.16', () => {
  expect(atEnd('who-waits').cut).toBeCloseTo(0.221, 9);
  expect(atEnd('who-waits').cost).toBeCloseTo(3.86, 2);
  const standard = atEnd('who-waits', { conductor: 'standard' });
  expect(standard.cost).toBeCloseTo(0.1626, 6);
  expect(standard.ifFunction).toBeCloseTo(3.86, 2);
});

describe('the goal', () => {
  const [goal] = goals;
  const solution: AnyConfig = goal?.solution ?? {};
  const reaches = (set: AnyConfig, seed?: number): boolean => {
    const metrics = atEnd('order-saga', set, seed);
    return (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  };
  const wins = (set: AnyConfig): number => seeds.filter((seed) => reaches(set, seed)).length;

  test('what is stored wins in all thirty, and under its own seed', () => {
    expect(reaches(solution)).toBe(true);
    expect(wins(solution)).toBe(30);
  });

  test('doing nothing loses: 164 fail, 137 of them half-done', () => {
    expect(atEnd('order-saga')).toMatchObject({ failed: 164, half: 137, twice: 0 });
    expect(wins({})).toBe(0);
  });

  test.each<AnyConfig>([
    { retries: 5 },
    { undo: 'on' },
    { key: 'on' },
    { conductor: 'standard' },
    { intervalSec: 3 },
  ])('no single knob wins: %o', (set) => {
    expect(reaches(set)).toBe(false);
    expect(wins(set)).toBe(0);
  });

  test.each<AnyConfig>([{ key: 'off' }, { undo: 'off' }, { retries: 0 }, { retries: 8 }])(
    'three of the four do not: %o',
    (set) => {
      expect(wins({ ...solution, ...set })).toBe(0);
    },
  );

  test('without a conductor it is luck: at most a few runs in which no caller dies', () => {
    const chain = { ...solution, conductor: 'chain' };
    expect(reaches(chain)).toBe(false);
    expect(wins(chain)).toBeLessThanOrEqual(6);
  });
});
