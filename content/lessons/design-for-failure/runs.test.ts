// The numbers of the lesson that come from one run or from arithmetic; what is said of thirty runs is in the theory.

import { describe, expect, test } from 'vitest';
import { designForFailure as story } from '@/content/story';
import type { AnyConfig } from '@/engine/kernel/contract';
import { CHECKOUT_SHARE, params, WORK_MS } from '@/engine/models/resilience/config';
import { at, isWon, lostOf, percent } from '@/engine/models/resilience/fixture';
import { goals, scenarios } from '@/engine/models/resilience/scenarios';

describe('forty-times', () => {
  test('payment works for 0.15 s, and for 6 s while it is 40 times slower for 40 s', () => {
    const { set } = scenarios[1];
    expect([set.slowFactor, set.slowForSec]).toEqual([story.slow.factor, story.slow.forSec]);
    expect(WORK_MS.payment * story.slow.factor).toBe(6_000);
  });

  test('4,800 or so come in two minutes, four in ten of them to pay', () => {
    const { customers, needPaymentInTen } = story.twoMinutes;
    expect(params.ratePerSec.default * 120).toBe(customers);
    expect(10 * CHECKOUT_SHARE).toBe(needPaymentInTen);
  });

  test('938 of 2,814 menu visitors and 679 of 1,886 buyers are lost', () => {
    const run = at('no-protection');
    expect([run.counts['browse.arrived'], lostOf(run, 'browse')]).toEqual([2_814, 938]);
    expect([run.counts['checkout.arrived'], lostOf(run, 'checkout')]).toEqual([1_886, 679]);
    expect([Math.round(93_800 / 2_814), Math.round(67_900 / 1_886)]).toEqual([33, 36]);
  });
});

describe('held-slots', () => {
  const slots = params.orderSlots.default;
  const perSec = params.ratePerSec.default * CHECKOUT_SHARE;

  test('16 a second, 2.4 slots, 96 of 40, 2.5 seconds', () => {
    expect([perSec, slots, params.queueLimit.default]).toEqual([16, 40, 100]);
    expect((perSec * WORK_MS.payment) / 1_000).toBeCloseTo(2.4, 9);
    expect([perSec * 6, slots / perSec]).toEqual([96, 2.5]);
    // What payment finishes while it is slow: less than one a second.
    expect(params.dependencySlots.default / 6).toBeLessThan(1);
  });
});

describe('nobody-waits', () => {
  test('at 30 s nobody waits for any of the 104 calls at payment', () => {
    const { counts, metrics } = at('time-limit', {}, undefined, 30_000);
    expect((counts['payment.busy'] ?? 0) + (counts['payment.waiting'] ?? 0)).toBe(104);
    expect(metrics.waitedFor).toBe(0);
  });

  test('the menu is served in full, and 58% of the buyers', () => {
    const { metrics } = at('time-limit');
    expect([percent(metrics.answeredOthers), percent(metrics.answeredNeeding)]).toEqual([100, 58]);
  });

  test('16 and 80 slots; 13.5% of healthy payments take longer than 0.3 s', () => {
    expect([16 * 1, 16 * 5]).toEqual([16, 80]);
    expect(100 * Math.exp(-300 / WORK_MS.payment)).toBeCloseTo(13.5, 1);
  });
});

describe('retry-storm', () => {
  const buyers = (set: AnyConfig = {}): number =>
    percent(at('retry-storm', set).metrics.answeredNeeding);

  test('17% of the buyers; 98% without retries or with a queue of 20', () => {
    expect(buyers()).toBe(17);
    expect(buyers({ retries: 0 })).toBe(98);
    expect(buyers({ queueLimit: 20 })).toBe(98);
  });

  test('33 a second can be done, 64 come, and two and two retries make nine calls', () => {
    expect(Math.round((params.dependencySlots.default / WORK_MS.payment) * 1_000)).toBe(33);
    expect(16 * (1 + 3)).toBe(64);
    expect(at('retries-in-layers').metrics.load).toBeCloseTo(3 * 3, 1);
  });

  test('a crowd of 400 or so', () => {
    const { set } = scenarios[6];
    expect(set.ratePerSec * set.peakFactor * set.spikeForSec).toBe(400);
  });
});

describe('cut-and-divide', () => {
  test('a breaker alone changes nothing: it never opens', () => {
    const { metrics } = at('no-protection', { breaker: 'on' });
    expect(metrics.dropped).toBe(at('no-protection').metrics.dropped);
  });
});

describe('your-turn', () => {
  test('the stored pair wins, and nothing, each half, or one more does not', () => {
    const { solution } = goals[0];
    expect(solution).toEqual({ bulkhead: 10, fallback: 'on' });
    expect(isWon(at('save-the-shop', solution))).toBe(true);
    for (const set of [
      {},
      { bulkhead: 10 },
      { fallback: 'on' },
      { ...solution, timeLimitMs: 1_000 },
      { timeLimitMs: 1_000, fallback: 'on' },
    ])
      expect(isWon(at('save-the-shop', set)), JSON.stringify(set)).toBe(false);
  });
});

describe('on-purpose', () => {
  test('while a third is lost, the median of those who were answered is 82 ms, on a healthy day 78', () => {
    const { answered, p50 } = at('no-protection').metrics;
    expect([percent(answered), Math.round(p50 ?? 0)]).toEqual([66, 82]);
    expect(Math.round(at('healthy').metrics.p50 ?? 0)).toBe(78);
  });
});
