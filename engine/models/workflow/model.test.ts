// The rules, one by one: what is tried again and when, what is undone, what an outage costs, and what is paid.

import { describe, expect, test } from 'vitest';
import { workflowRates } from '@/engine/billing/rates';
import { turning } from '@/engine/kernel/acts';
import type { AnyConfig } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { attemptsMs } from '@/engine/services/schedule';
import { outcomes, steps } from './config';
import { atEnd, ended, meanOf, thirty } from './fixture';
import { workflow } from './model';
import { type PolicyId, policies } from './policies';
import { functionCost } from './price';

/** One order, and nothing that fails but what is broken on purpose. */
const ALONE = { orders: 1, mishaps: 'off', outageSec: 0, ratePerSec: 20 } as const;
/** With this seed it comes after two seconds, when an outage has begun. */
const LATE = { ratePerSec: 0.1 } as const;
const SEED = 5;

function comesAtMs(): number {
  const run = startRun(workflow, {
    set: { ...ALONE, ...LATE },
    durationMs: 10_000,
    seed: SEED,
    logLimit: 1,
  });
  run.advanceTo(10_000);
  return run.log.columns.atMs[0] ?? Number.NaN;
}

function alone(set: AnyConfig, untilMs = 200_000) {
  const run = startRun(workflow, {
    set: { ...ALONE, ...set },
    durationMs: untilMs,
    seed: SEED,
    trackLimit: 1e4,
  });
  run.advanceTo(untilMs);
  const { data } = new TrackReader(run.tracks()).flights('tried');
  const tries = Array.from({ length: data.length }, (_, row) => ({
    step: `${data.to[row] === 1 ? 'undo ' : ''}${steps[data.from[row] ?? 0]}`,
    atMs: data.fromMs[row] ?? 0,
    outcome: outcomes[data.outcome[row] ?? 255],
  }));
  return { run, tries, metrics: run.snapshot().metrics, counts: run.snapshot().counts };
}

/** When the card was tried, counted from the first time. */
function cardTries(set: AnyConfig): number[] {
  const { tries } = alone({ outageSec: 120, outageAtSec: 1, ...LATE, ...set }, 400_000);
  const at = tries.filter(({ step }) => step === 'card').map(({ atMs }) => atMs);
  return at.map((ms) => Math.round(ms - (at[0] ?? 0)) / 1_000);
}

describe('an order on its way', () => {
  test('four steps in 0.8 s and five transitions', () => {
    const { tries, counts, metrics } = alone({});
    expect(tries.map(({ step }) => step)).toEqual(['stock', 'card', 'courier', 'notify']);
    expect(counts).toMatchObject({ arrived: 1, completed: 1 });
    expect(metrics.p99).toBeCloseTo(800, 6);
    expect(metrics.cost).toBeCloseTo(1_000 * 5 * 0.0000271, 12);
  });

  test('with a yes to wait for: six transitions, $0.1626 for a thousand orders', () => {
    const { metrics } = alone({ waitMin: 0.5 }, 900_000);
    expect(metrics.cost).toBeCloseTo(0.1626, 10);
  });

  test('without a Retry nothing is tried again', () => {
    const { tries, counts } = alone(
      { outageSec: 5, outageAtSec: 1, outageStep: 'stock', ...LATE },
      60_000,
    );
    expect(counts.arrived).toBe(1);
    expect(tries.length).toBeLessThanOrEqual(4);
    expect(cardTries({ retries: 0 })).toEqual([0]);
  });
});

describe('retries', () => {
  test('a bare Retry of Step Functions: at 0, 1, 3 and 7 s', () => {
    expect(cardTries({ preset: 'stepFunctions' })).toEqual([0, 1, 3, 7]);
    expect(cardTries({ retries: 3 })).toEqual([0, 1, 3, 7]);
  });

  test('pauses grow by the rate from the first one on', () => {
    expect(cardTries({ retries: 2, intervalSec: 3, rate: 4 })).toEqual([0, 3, 15]);
    expect(cardTries({ retries: 3, intervalSec: 2, rate: 1 })).toEqual([0, 2, 4, 6]);
  });

  test.each<[PolicyId, number]>([
    ['none', 0],
    ['stepFunctions', 7],
    ['google', 8.207],
    ['logicApps', 97.5],
  ])('%s gives up %d s after the first try', (id, lastSec) => {
    const { schedule, retries } = policies[id];
    const last = attemptsMs(schedule, { most: retries + 1 }).at(-1) ?? Number.NaN;
    expect(last / 1_000).toBeCloseTo(lastSec, 3);
  });

  test('durable functions: 135 s at the longest, 67.5 s on average', () => {
    const { schedule, retries } = policies.durable;
    const most = attemptsMs({ ...schedule, jitter: 'none' }, { most: retries + 1 });
    expect(most).toEqual([0, 5_000, 15_000, 35_000, 75_000, 135_000]);
    // Whoever comes in the first ten seconds of two minutes pauses five times: the first four are 75 s at most.
    const run = startRun(workflow, {
      set: { ...ALONE, orders: 200, preset: 'durable', outageSec: 120, outageAtSec: 1 },
      durationMs: 200_000,
      trackLimit: 1e4,
    });
    run.advanceTo(200_000);
    const { data } = new TrackReader(run.tracks()).spans('order');
    const sums = new Map<number, number>();
    for (let row = 0; row < data.length; row += 1) {
      if (data.states[data.state[row] ?? 0] !== 'pausing') continue;
      const order = data.thing[row] ?? 0;
      const forMs = (data.toMs[row] ?? 0) - (data.fromMs[row] ?? 0);
      sums.set(order, (sums.get(order) ?? 0) + forMs);
    }
    const all = [...sums.values()];
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(all.length).toBeGreaterThan(150);
    expect(Math.max(...all)).toBeLessThanOrEqual(135_000);
    // The standard deviation of one sum is 21.8 s.
    expect(Math.abs(mean - 67_500)).toBeLessThan((4 * 21_800) / Math.sqrt(all.length));
  });

  test('counters begin anew with each step: one retry each for the stock and for the card', () => {
    const run = startRun(workflow, {
      set: {
        ...ALONE,
        ...LATE,
        retries: 1,
        intervalSec: 30,
        outageSec: 20,
        outageAtSec: 1,
        outageStep: 'stock',
      },
      durationMs: 200_000,
      seed: SEED,
      // Half a minute after the first try of the stock.
      acts: [{ atMs: Math.floor(comesAtMs()) + 30_000, act: 'stop', on: 'step-2', to: null }],
    });
    run.advanceTo(200_000);
    expect(run.snapshot().counts).toMatchObject({ arrived: 1, completed: 1 });
  });
});

describe('an outage of D', () => {
  const lost = (preset: PolicyId, outageSec: number): number =>
    meanOf(thirty('outage', { preset, outageSec }), 'failed');

  // Poisson: over thirty runs the mean scatters by the root of λ·x ÷ 30.
  test.each<[PolicyId, number, number]>([
    ['none', 5, 5],
    ['none', 20, 20],
    ['stepFunctions', 5, 0],
    ['stepFunctions', 20, 13],
    ['google', 20, 20 - 8.207],
    ['stepFunctions', 60, 53],
    ['logicApps', 60, 0],
  ])('%s, %d s out: λ · max(0, D − Σ pauses), %d s of orders', (preset, outageSec, sec) => {
    const expected = 2 * sec;
    const bound = 4 * Math.sqrt(expected / 30);
    expect(Math.abs(lost(preset, outageSec) - expected)).toBeLessThanOrEqual(bound);
  });

  test('durable functions lose next to nobody at 20 s, and some at 60 s', () => {
    expect(lost('durable', 20)).toBeLessThan(0.5);
    expect(lost('durable', 60)).toBeGreaterThan(7);
    expect(lost('durable', 60)).toBeLessThan(15);
  });

  test('by hand it lasts 20 s: a retry after that gets through, one a second earlier does not', () => {
    const completed = (intervalSec: number) => {
      const run = startRun(workflow, {
        set: { ...ALONE, ...LATE, retries: 1, intervalSec, rate: 1 },
        durationMs: 60_000,
        seed: SEED,
        acts: [{ atMs: Math.floor(comesAtMs()), act: 'stop', on: 'step-1', to: null }],
      });
      run.advanceTo(60_000);
      return run.snapshot().counts.completed;
    };
    expect([completed(20), completed(19)]).toEqual([1, 0]);
  });
});

describe('undoing', () => {
  const noCourier = {
    outageStep: 'courier',
    outageAtSec: 1,
    outageSec: 120,
    ...LATE,
  } as const;

  test('goes backwards over what is taken', () => {
    const { tries, counts, metrics } = alone({ ...noCourier, undo: 'on' }, 60_000);
    expect(tries.map(({ step }) => step)).toEqual([
      'stock',
      'card',
      'courier',
      'undo card',
      'undo stock',
    ]);
    expect(counts).toMatchObject({ rejected: 1 });
    expect(metrics).toMatchObject({ failed: 1, half: 0 });
  });

  test('is not done unless it is written: the order lies there half-done', () => {
    const { tries, metrics } = alone(noCourier, 60_000);
    expect(tries.map(({ step }) => step)).toEqual(['stock', 'card', 'courier']);
    expect(metrics).toMatchObject({ failed: 1, half: 1 });
  });

  test('an order that fails at its first step leaves nothing behind', () => {
    const { metrics } = alone({ ...noCourier, outageStep: 'stock' }, 60_000);
    expect(metrics).toMatchObject({ failed: 1, half: 0 });
  });

  test('is tried again by the same Retry, and cannot be done while the card is out', () => {
    // Two tries of the courier, 2 s apart, then the refund, 2 s apart: out for longer than that, and for less.
    const undone = (stopAtMs: number) => {
      const run = startRun(workflow, {
        set: { ...ALONE, ...noCourier, undo: 'on', retries: 1, intervalSec: 2 },
        durationMs: 60_000,
        seed: SEED,
        acts: [{ atMs: Math.floor(comesAtMs()) + stopAtMs, act: 'stop', on: 'step-2', to: null }],
      });
      run.advanceTo(60_000);
      return run.snapshot().counts;
    };
    expect(undone(1_000)).toMatchObject({ failed: 1, rejected: 0 });
    expect(undone(5_000)).toMatchObject({ failed: 0, rejected: 1 });
  });

  test('given back to somebody, half-done orders go on where they stopped', () => {
    const acts = [{ atMs: 400_000, act: 'redrive', on: null, to: null }];
    const before = atEnd('saga');
    const { metrics } = ended('saga', {}, { acts }).snapshot();
    // Those who have no courier have none the second time, either.
    expect(metrics.half).toBeLessThan((before.half ?? 0) - 15);
    const chain = ended('saga', { conductor: 'chain' }, { acts }).snapshot().metrics;
    expect(chain.half).toBe(atEnd('saga', { conductor: 'chain' }).half);
  });

  test('switched on while it runs: from then on', () => {
    const on = ended('saga', {}, { acts: [turning(300_000, 'undo', 'on')] }).snapshot().metrics;
    const always = atEnd('saga', { undo: 'on' });
    const never = atEnd('saga');
    expect(on.half).toBeLessThan(never.half ?? 0);
    expect(on.half).toBeGreaterThan(always.half ?? 0);
  });
});

describe('a charge whose answer is lost', () => {
  test('is made twice by a retry, and once with the number of the order', () => {
    const twice = meanOf(thirty('saga'), 'twice');
    expect(Math.abs(twice - 9.5)).toBeLessThan(2);
    expect(thirty('saga', { key: 'on' }).every((one) => one.twice === 0)).toBe(true);
    expect(thirty('saga', { retries: 0 }).every((one) => one.twice === 0)).toBe(true);
  });

  test('an express workflow makes some more, and keys stop those as well', () => {
    const express = { conductor: 'express' } as const;
    expect(
      meanOf(thirty('saga', express), 'twice') - meanOf(thirty('saga'), 'twice'),
    ).toBeGreaterThan(7);
    expect(thirty('saga', { ...express, key: 'on' }).every((one) => one.twice === 0)).toBe(true);
  });
});

describe('who waits pays', () => {
  test('a function: cut off in e^(−1.5) of the cases, and 600 (1 − e^(−1.5)) s are paid', () => {
    const all = thirty('who-waits');
    const share = Math.exp(-1.5);
    expect(Math.abs(meanOf(all, 'cut') - share)).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / 30_000),
    );
    const closed = 1_000 * functionCost(600_000 * (1 - share));
    expect(closed).toBeCloseTo(3.884, 3);
    expect(Math.abs(meanOf(all, 'cost') / closed - 1)).toBeLessThan(0.01);
    for (const { half, cut } of all) expect(half).toBe(Math.round(1_000 * (cut ?? 0)));
  });

  test('a standard workflow: nobody is cut off, and six transitions are paid', () => {
    for (const one of thirty('who-waits', { conductor: 'standard' })) {
      expect(one).toMatchObject({ cut: 0, failed: 0 });
      expect(one.cost).toBeCloseTo(6_000 * workflowRates.perTransition, 10);
    }
  });

  test('an express workflow is over after five minutes: e^(−0.5)', () => {
    const all = thirty('who-waits', { conductor: 'express' });
    expect(Math.abs(meanOf(all, 'cut') - Math.exp(-0.5))).toBeLessThan(0.012);
  });

  test('a retry is a transition more', () => {
    const once = alone({ outageStep: 'courier', outageAtSec: 1, outageSec: 120, ...LATE }, 60_000);
    const thrice = alone(
      { outageStep: 'courier', outageAtSec: 1, outageSec: 120, ...LATE, retries: 3 },
      60_000,
    );
    const more = ((thrice.metrics.cost ?? 0) - (once.metrics.cost ?? 0)) / 1_000;
    expect(more / workflowRates.perTransition).toBeCloseTo(3, 6);
  });
});

/** Retries of three layers above each other multiply: the 64 of the oracle ON28. */
test('a bare Retry in three layers above each other is 64 tries', () => {
  expect(cardTries({ preset: 'stepFunctions' }).length ** 3).toBe(64);
});
