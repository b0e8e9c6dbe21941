// What the lesson says of thirty runs, replayed with seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { designForFailure as story } from '@/content/story';
import type { AnyConfig } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { kindIndex, params } from '@/engine/models/resilience/config';
import {
  isWon,
  lostOf,
  meanOf,
  meanPercent,
  over30,
  rangeOf,
  rangePercent,
  SEEDS,
  valuesOf,
} from '@/engine/models/resilience/fixture';
import { resilience } from '@/engine/models/resilience/model';
import { goals, type ScenarioId } from '@/engine/models/resilience/scenarios';

const unprotected = over30('no-protection');
const limited = over30('time-limit');

describe('forty-times', () => {
  test('about 4,800 come, and 30 to 36% of the menu visitors are lost', () => {
    const arrived = unprotected.map(({ counts }) => counts.arrived ?? Number.NaN);
    expect(Math.round(meanOf(arrived) / 100) * 100).toBe(story.twoMinutes.customers);
    const kept = rangePercent(unprotected, 'answeredOthers');
    expect(kept.map((share) => 100 - share).toReversed()).toEqual([30, 36]);
    expect(unprotected.every((run) => lostOf(run, 'browse') > 0)).toBe(true);
  });
});

describe('held-slots', () => {
  test('every slot is taken after 2.0 to 3.4 s', () => {
    const fullAfter = SEEDS.map((seed) => {
      const run = startRun(resilience, { scenario: 'no-protection', seed, logLimit: 0 });
      for (let tMs = 20_000; tMs < 30_000; tMs += 100) {
        run.advanceTo(tMs);
        if (run.snapshot().counts['order.busy'] === params.orderSlots.default)
          return (tMs - 20_000) / 1_000;
      }
      return Number.NaN;
    });
    expect(rangeOf(fullAfter)).toEqual([2, 3.4]);
  });

  test('with 100 slots 29% of the menu is still lost; with 200 none, and 65% of the buyers', () => {
    const hundred = over30('no-protection', { orderSlots: 100 });
    expect(100 - meanPercent(hundred, 'answeredOthers')).toBe(29);
    const twoHundred = over30('no-protection', { orderSlots: 200 });
    expect(rangePercent(twoHundred, 'answeredOthers')).toEqual([100, 100]);
    expect(meanPercent(twoHundred, 'answeredNeeding')).toBe(65);
    expect(meanPercent(unprotected, 'answeredNeeding')).toBe(65);
  });
});

describe('nobody-waits', () => {
  test('at 30 s, 104 or 105 calls are at payment, and 0 to 3 are waited for', () => {
    const runs = over30('time-limit', {}, 30_000);
    const there = runs.map(
      ({ counts }) => (counts['payment.busy'] ?? 0) + (counts['payment.waiting'] ?? 0),
    );
    expect(rangeOf(there)).toEqual([104, 105]);
    const waitedFor = valuesOf(runs, 'waitedFor');
    expect(rangeOf(waitedFor)).toEqual([0, 3]);
    expect(waitedFor.filter((count) => count <= 1)).toHaveLength(25);
  });

  test('47 to 63% of the buyers; 5 s loses menu visitors and 0.3 s buyers, in every run', () => {
    expect(rangePercent(limited, 'answeredNeeding')).toEqual([47, 63]);
    const long = valuesOf(over30('time-limit', { timeLimitMs: 5_000 }), 'answeredOthers');
    expect(Math.max(...long)).toBeLessThan(0.99);
    const short = valuesOf(over30('time-limit', { timeLimitMs: 300 }), 'answeredNeeding');
    const usual = valuesOf(limited, 'answeredNeeding');
    expect(short.every((share, i) => share < (usual[i] ?? 0))).toBe(true);
  });
});

describe('retry-storm', () => {
  const buyers = (set: AnyConfig) => rangePercent(over30('retry-storm', set), 'answeredNeeding');

  test('16 to 20% of the buyers, and payment has not recovered at the end', () => {
    const runs = over30('retry-storm');
    expect(rangePercent(runs, 'answeredNeeding')).toEqual([16, 20]);
    expect(Math.min(...runs.map(({ counts }) => counts['payment.waiting'] ?? 0))).toBe(88);
  });

  test('each way out holds in every run', () => {
    expect(buyers({ retries: 0 })).toEqual([92, 99]);
    expect(buyers({ queueLimit: 20 })).toEqual([95, 99]);
    expect(buyers({ breaker: 'on' })).toEqual([92, 95]);
    expect(buyers({ cancel: 'on' })).toEqual([100, 100]);
  });

  test('with 100 slots, spread pauses from 1 s up do not end it in 29 of 30', () => {
    const set = { orderSlots: 100, backoffMs: 1_000, jitter: 'full' };
    const waiting = over30('retry-storm', set).map(({ counts }) => counts['payment.waiting'] ?? 0);
    expect(waiting.filter((count) => count > 20)).toHaveLength(29);
  });

  test('a longer queue and more retries do not end it in any run', () => {
    expect(buyers({ queueLimit: 1_000 })[1]).toBeLessThan(25);
    expect(buyers({ retries: 5 })[1]).toBeLessThan(25);
  });

  test('two and two retries make nine calls; a crowd loses 108 in step, 40 spread out', () => {
    expect(Math.min(...valuesOf(over30('retries-in-layers'), 'load'))).toBeGreaterThan(8.9);
    const mean = (id: ScenarioId) => Math.round(meanOf(valuesOf(over30(id), 'dropped')));
    expect([mean('crowd-in-step'), mean('crowd-spread')]).toEqual([108, 40]);
  });
});

describe('cut-and-divide', () => {
  test.each<[ScenarioId, number, number]>([
    ['no-protection', 68, 65],
    ['time-limit', 100, 56],
    ['breaker', 100, 60],
    ['bulkhead', 100, 66],
  ])('%s: of a hundred menu visitors %i, of a hundred buyers %i', (id, menu, buyers) => {
    const runs = over30(id);
    expect(meanPercent(runs, 'answeredOthers')).toBe(menu);
    expect(meanPercent(runs, 'answeredNeeding')).toBe(buyers);
  });

  test('a breaker alone changes nothing in any run', () => {
    const alone = over30('no-protection', { breaker: 'on' });
    expect(valuesOf(alone, 'dropped')).toEqual(valuesOf(unprotected, 'dropped'));
  });

  test('the breaker shuts out for 4 to 13 s after payment is well', () => {
    const closedAfter = SEEDS.map((seed) => {
      const run = startRun(resilience, { scenario: 'breaker', seed });
      run.advanceTo(120_000);
      const { columns } = run.log;
      let last = Number.NaN;
      for (let i = 0; i < columns.length; i += 1)
        if (columns.kind[i] === kindIndex.breakerClose) last = columns.atMs[i] ?? Number.NaN;
      return Math.round(last / 1_000 - 60);
    });
    expect(rangeOf(closedAfter)).toEqual([4, 13]);
  });

  test('on good days a bulkhead of 8 refuses 13 or so in two minutes', () => {
    const refused = valuesOf(over30('healthy', { bulkhead: 8 }), 'dropped');
    expect(Math.round(meanOf(refused))).toBe(13);
  });
});

describe('your-turn', () => {
  const { solution } = goals[0];
  const alone = over30('save-the-shop');

  test('with the picks slow, a bulkhead alone answers seven in ten of those who need them', () => {
    for (const share of valuesOf(over30('save-the-shop', { bulkhead: 10 }), 'answeredNeeding'))
      expect(Math.round(10 * share)).toBe(7);
  });

  test('left alone, three in ten of both groups are lost', () => {
    for (const who of ['answeredOthers', 'answeredNeeding'])
      for (const share of valuesOf(alone, who)) expect(Math.round(10 * share)).toBe(7);
  });

  test('a bulkhead of 10 or a queue of 5, with a fallback, win in all thirty', () => {
    expect(over30('save-the-shop', solution).every(isWon)).toBe(true);
    expect(over30('save-the-shop', { queueLimit: 5, fallback: 'on' }).every(isWon)).toBe(true);
  });

  test('a fallback alone changes nothing; a limit and a fallback save all, at 0.85 s', () => {
    const fallback = over30('save-the-shop', { fallback: 'on' });
    expect(valuesOf(fallback, 'dropped')).toEqual(valuesOf(alone, 'dropped'));
    const pair = over30('save-the-shop', { timeLimitMs: 1_000, fallback: 'on' });
    expect(Math.min(...valuesOf(pair, 'answered'))).toBeGreaterThan(0.99);
    expect(Math.round(meanOf(valuesOf(pair, 'p95')) / 10)).toBe(85);
    expect(pair.some(isWon)).toBe(false);
  });

  test('a limit of 1 s takes the p95 of the winning pair from 0.45 to 0.73 s, past 0.6 s in every run', () => {
    const hundredths = (runs: typeof alone) => Math.round(meanOf(valuesOf(runs, 'p95')) / 10);
    const three = over30('save-the-shop', { ...solution, timeLimitMs: 1_000 });
    expect([hundredths(over30('save-the-shop', solution)), hundredths(three)]).toEqual([45, 73]);
    expect(Math.min(...valuesOf(three, 'p95'))).toBeGreaterThan(600);
    const tenths = (runs: typeof alone) => Math.round(meanOf(valuesOf(runs, 'p99')) / 100);
    expect([tenths(over30('save-the-shop', solution)), tenths(three)]).toEqual([34, 10]);
  });
});

describe('on-purpose', () => {
  const { solution } = goals[0];

  test('the winning pair against slow picks: more than 99% of both groups', () => {
    const runs = over30('no-protection', { ...solution, slowService: 'recommendation' });
    for (const who of ['answeredOthers', 'answeredNeeding'])
      expect(Math.min(...valuesOf(runs, who))).toBeGreaterThan(0.99);
  });

  test('the winning pair against slow payment: the menu is served, 66% of the buyers', () => {
    const runs = over30('no-protection', solution);
    expect(rangePercent(runs, 'answeredOthers')).toEqual([100, 100]);
    expect(meanPercent(runs, 'answeredNeeding')).toBe(66);
  });

  test('while a third is lost, the median stays near that of a healthy day; p95 does not', () => {
    const healthy = over30('healthy');
    const milliseconds = (runs: typeof healthy) => rangeOf(valuesOf(runs, 'p50')).map(Math.round);
    expect([milliseconds(unprotected), milliseconds(healthy)]).toEqual([
      [79, 100],
      [73, 79],
    ]);
    const tenths = (runs: typeof healthy) =>
      rangeOf(valuesOf(runs, 'p95')).map((ms) => Math.round(ms / 100));
    expect([tenths(unprotected), tenths(healthy)]).toEqual([
      [6, 41],
      [3, 4],
    ]);
    for (const share of valuesOf(unprotected, 'answered'))
      expect(Math.round(3 * (1 - share))).toBe(1);
  });
});
