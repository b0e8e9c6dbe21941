// The numbers of the lesson that come from one run, or from arithmetic; those of thirty runs stand with the model.

import { describe, expect, test } from 'vitest';
import { workflows } from '@/content/story';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { workflow } from '@/engine/models/workflow/model';
import { policies } from '@/engine/models/workflow/policies';
import { conductingCost, functionCost } from '@/engine/models/workflow/price';
import { goals, scenarios } from '@/engine/models/workflow/scenarios';
import { attemptsMs } from '@/engine/services/schedule';

function ended(id: string, set: AnyConfig = {}, seed?: number): Metrics {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(workflow, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
    trackLimit: 0,
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot().metrics;
}

const percent = (value: number | null | undefined): number =>
  Math.round(1_000 * (value ?? Number.NaN)) / 10;
const cents = (value: number | null | undefined): number =>
  Math.round(100 * (value ?? Number.NaN)) / 100;
const seconds = (value: number | null | undefined): number =>
  Math.round((value ?? Number.NaN) / 1_000);

describe('bank-off', () => {
  test('80 stop with their stock taken, and none with a Retry', () => {
    const { seconds: off, ordersPerSec, halfDone } = workflows.bankOff;
    expect(off * ordersPerSec).toBe(halfDone);
    expect(ended('bank-off')).toMatchObject({ failed: 80, half: 80 });
    for (const set of [{ preset: 'stepFunctions' }, { retries: 3 }]) {
      expect(ended('bank-off', set)).toMatchObject({ failed: 0, half: 0 });
    }
  });
});

describe('how-long', () => {
  test('of 40 orders 26 fail; the table', () => {
    const failed = (preset: string) => ended('outage', { preset }).failed;
    expect(
      ['none', 'stepFunctions', 'google', 'logicApps', 'durable'].map((preset) => failed(preset)),
    ).toEqual([40, 26, 26, 0, 0]);
  });

  test('pauses add up to 7, 8.2 and 97.5 s, and to 67.5 s on average', () => {
    const sumSec = (id: keyof typeof policies) => {
      const { schedule, retries } = policies[id];
      return (
        (attemptsMs({ ...schedule, jitter: 'none' }, { most: retries + 1 }).at(-1) ?? 0) / 1_000
      );
    };
    expect(sumSec('stepFunctions')).toBe(7);
    expect(sumSec('google')).toBeCloseTo(8.2, 1);
    expect(sumSec('logicApps')).toBe(97.5);
    expect(sumSec('durable') / 2).toBe(67.5);
    expect(2 * (20 - sumSec('google'))).toBeCloseTo(23.6, 1);
  });

  test('over thirty runs 23.1 fail with Google’s policy', () => {
    const failed = Array.from(
      { length: 30 },
      (_, i) => ended('outage', { preset: 'google' }, i + 1).failed ?? Number.NaN,
    );
    expect((failed.reduce((sum, one) => sum + one, 0) / failed.length).toFixed(1)).toBe('23.1');
  });

  test('who pauses for long lets one in a hundred wait for more than 23 s', () => {
    for (const preset of ['logicApps', 'durable']) {
      expect(ended('outage', { preset }).p99).toBeGreaterThan(23_000);
    }
  });
});

describe('paid-no-lunch', () => {
  test('one order: ten transitions in 10 min 8 s, and half-done without the undo', () => {
    const one = ended('one-order');
    expect((one.cost ?? 0) / 1_000 / 0.0000271).toBeCloseTo(10, 6);
    expect(seconds(one.p99)).toBe(608);
    expect(one).toMatchObject({ failed: 1, half: 0 });
    expect(ended('one-order', { undo: 'off' })).toMatchObject({ failed: 1, half: 1 });
  });

  test('76 half-done; 11, 1 and 0 with undo and 0, 3 and 5 retries; 11 and 12 charged twice, with keys none', () => {
    expect(ended('saga')).toMatchObject({ half: 76, twice: 11 });
    const undone = (retries: number) => ended('saga', { undo: 'on', retries });
    expect([undone(0).half, undone(3).half, undone(5).half]).toEqual([11, 1, 0]);
    expect([undone(3).twice, undone(5).twice]).toEqual([11, 12]);
    expect(ended('saga', { undo: 'on', retries: 5, key: 'on' })).toMatchObject({
      half: 0,
      twice: 0,
    });
  });
});

test('express charges ten twice without any retry, and none with keys', () => {
  const express = { retries: 0, conductor: 'express' };
  expect(ended('saga', { retries: 0 }).twice).toBe(0);
  expect(ended('saga', express).twice).toBe(10);
  expect(ended('saga', { ...express, key: 'on' }).twice).toBe(0);
});

test('conductor: four half-done in a chain, none with a standard workflow', () => {
  expect(ended('conductor').half).toBe(4);
  expect(ended('conductor', { conductor: 'standard' }).half).toBe(0);
});

describe('who-waits', () => {
  test('22.1% cut off for $3.86, nobody for $0.16, 60.5% by express', () => {
    const chain = ended('who-waits');
    expect([percent(chain.cut), cents(chain.cost)]).toEqual([22.1, 3.86]);
    const standard = ended('who-waits', { conductor: 'standard' });
    expect([standard.cut, cents(standard.cost)]).toEqual([0, 0.16]);
    expect(percent(ended('who-waits', { conductor: 'express' }).cut)).toBe(60.5);
    expect(percent(Math.exp(-1.5))).toBe(22.3);
    expect(Math.round((chain.cost ?? 0) / (standard.cost ?? 1))).toBe(24);
  });

  test('a thousand orders of 0.8 s: $0.14 as standard, less than a cent as express', () => {
    const of = (conductor: 'standard' | 'express') =>
      conductingCost(conductor, { orders: 1_000, transitions: 5_000, ms: 800_000 });
    expect(cents(of('standard'))).toBe(0.14);
    expect(of('express')).toBeLessThan(0.01);
    expect(functionCost(1_000)).toBeCloseTo(0.5 * 0.0000166667, 12);
  });
});

describe('your-turn', () => {
  const solution = goals[0]?.solution ?? {};

  test('164 fail and 137 stay half-done at first; solved 49, none, none, 34 s', () => {
    expect(ended('order-saga')).toMatchObject({ failed: 164, half: 137 });
    const solved = ended('order-saga', solution);
    expect(solved).toMatchObject({ failed: 49, half: 0, twice: 0 });
    expect(seconds(solved.p99)).toBe(34);
  });

  test('one of the four missing: 12 twice, 49 or 4 half-done, 160 failed; eight retries 258 s', () => {
    expect(ended('order-saga', { ...solution, key: 'off' }).twice).toBe(12);
    expect(ended('order-saga', { ...solution, undo: 'off' }).half).toBe(49);
    expect(ended('order-saga', { ...solution, conductor: 'chain' }).half).toBe(4);
    expect(ended('order-saga', { ...solution, retries: 0 }).failed).toBe(160);
    const eight = ended('order-saga', { ...solution, retries: 8 });
    expect([seconds(eight.p99), eight.failed]).toEqual([258, 49]);
  });
});
