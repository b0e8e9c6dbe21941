// Replays every number that the lesson and its quiz state about a run. When one moves, the prose must follow.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import { startRun } from '@/engine/kernel/run';
import { eras } from '@/engine/models/four-eras/config';
import { fourEras } from '@/engine/models/four-eras/model';
import { type CardId, type Way, ways } from '@/engine/models/pick-architecture/cards';
import { gradeOf, type Month, type Terms } from '@/engine/models/pick-architecture/grade';
import { pickArchitecture } from '@/engine/models/pick-architecture/model';

const KRW_PER_USD = 1_400;
/** The seed of every run of the lesson. */
const SEED = 7;
const TERMS: Terms = { wage: 30_000, deploysPerWeek: 2, freeTier: 'off', perSec: 0 };

function months(id: CardId, terms: Partial<Terms> = {}): Readonly<Record<Way, Month>> {
  const grade = gradeOf(id, SEED, { ...TERMS, ...terms });
  if (grade.months === null) throw new Error(`${id} was not run`);
  return grade.months;
}

const best = (id: CardId, terms: Partial<Terms>) => gradeOf(id, SEED, { ...TERMS, ...terms }).best;
const right = (id: CardId, terms: Partial<Terms>) =>
  gradeOf(id, SEED, { ...TERMS, ...terms }).right;

/** As the prose prints them. */
const dollars = (usd: number): number => Math.round(usd);
const won = (usd: number, to: number): number => Math.round((usd * KRW_PER_USD) / to) * to;
/** In ten thousands of won: a decimal below ten. */
const tenThousands = (usd: number): number => {
  const value = (usd * KRW_PER_USD) / 10_000;
  return value < 10 ? Math.round(10 * value) / 10 : Math.round(value);
};

function right6(acts: readonly Act[]): number | null | undefined {
  const run = startRun(pickArchitecture, { scenario: 'six-cards', acts });
  run.advanceTo(12_000);
  return run.snapshot().metrics.right;
}
const all = (act: string): Act[] =>
  [1, 2, 3, 4, 5, 6].map((card) => ({ atMs: 0, act, on: `card-${card}`, to: null }));

describe('seven-of-eight', () => {
  test('7.2 times: $1,016 against $141, 1.42 million won against 200 thousand', () => {
    const run = startRun(pickArchitecture, { scenario: 'menu-api' });
    run.advanceTo(4_000);
    const { metrics } = run.snapshot();
    expect(Number(metrics.timesContainers?.toFixed(1))).toBe(7.2);
    const { functions, containers } = months('api');
    expect([dollars(functions.bill), dollars(containers.bill)]).toEqual([1_016, 141]);
    expect([tenThousands(functions.bill), tenThousands(containers.bill)]).toEqual([142, 20]);
    expect(300 * 3_600 * 730).toBeCloseTo(790e6, -7);
  });

  test('quiz: at a hundred a second 5.9 times, on one container', () => {
    const { functions, containers } = months('api', { perSec: 100 });
    expect(Number((functions.bill / containers.bill).toFixed(1))).toBe(5.9);
    expect(dollars(containers.bill)).toBe(58);
    expect(won(months('alarm').functions.bill, 1)).toBe(25);
  });
});

describe('place-six', () => {
  test.each([
    ['functions', 4],
    ['containers', 2],
    ['vms', 0],
    ['own', 0],
  ])('all in %s: %i', (act, count) => {
    expect(right6(all(act))).toBe(count);
  });

  test('twenty thousand won are fourteen dollars', () => {
    expect(dollars(20_000 / KRW_PER_USD)).toBe(14);
  });

  test('quiz: six containers are on for some eighteen minutes, one all month costs $41', () => {
    const { containers } = months('batch');
    const hours = containers.bill / 6 / (730 / 24) / (0.04656 + 2 * 0.00511);
    expect(Math.round(60 * hours)).toBe(17);
    expect(Math.round(730 * (0.04656 + 2 * 0.00511))).toBe(41);
  });
});

describe('four-numbers', () => {
  test.each([
    ['batch', [23, 3, 3.4], [167, 22, 24]],
    ['photos', [34, 20, 4.2], [242, 146, 30]],
    ['alarm', [28, 11, 2.6], [198, 76, 19]],
    ['chatbot', [28, 11, 3.2], [198, 76, 23]],
    ['api', [36, 22, 145], [255, 159, 1_034]],
  ] as const)('%s: %j ten thousand won, %j dollars', (id, inWon, inDollars) => {
    const { vms, containers, functions } = months(id);
    const totals = [vms, containers, functions].map(({ total }) => total);
    expect(totals.map(tenThousands)).toEqual(inWon);
    expect(totals.map(dollars)).toEqual(inDollars);
  });

  test('an own server comes to 1.12 million won, $798, for any of them', () => {
    for (const id of ['batch', 'photos', 'alarm', 'chatbot', 'api'] as const) {
      expect(tenThousands(months(id).own.total), id).toBe(112);
      expect(dollars(months(id).own.total), id).toBe(798);
    }
  });

  test('88% of the alarms start cold, and their p95 is 2.8 s', () => {
    const { cold, p95Ms } = months('alarm').functions;
    expect([Math.round(100 * cold), Math.round(p95Ms / 100) / 10]).toEqual([88, 2.8]);
  });

  test('most of the $198 is people’s time', () => {
    const { bill, total } = months('alarm').vms;
    expect((total - bill) / total).toBeGreaterThan(0.75);
  });
});

describe('waiting-is-paid', () => {
  test('5,800 won against 81,000, $4.15 against $57.88, and 5.6% cold', () => {
    const { functions, containers } = months('chatbot');
    expect([won(functions.bill, 100), won(containers.bill, 1_000)]).toEqual([5_800, 81_000]);
    expect([functions.bill.toFixed(2), containers.bill.toFixed(2)]).toEqual(['4.15', '57.88']);
    expect(Number((100 * functions.cold).toFixed(1))).toBe(5.6);
    expect(Math.round((100 * 7.84) / 8)).toBe(98);
    expect(Number(((2_000 / 86_400) * 8).toFixed(2))).toBe(0.19);
  });

  test('containers cost less from 0.33 a second on: 28,000 a day, fourteen times as many', () => {
    expect(best('chatbot', { perSec: 0.32 })).toBe('functions');
    expect(best('chatbot', { perSec: 0.33 })).toBe('containers');
    expect(Math.floor((0.33 * 86_400) / 1_000)).toBe(28);
    expect(Math.round((0.33 * 86_400) / 2_000)).toBe(14);
  });

  test('quiz: at 0.01 a second some 11% start cold, by formula 5%, and 8% while another waits', () => {
    expect(Math.round(100 * months('chatbot', { perSec: 0.01 }).functions.cold)).toBe(11);
    expect(Math.round(100 * Math.exp(-0.01 * 300))).toBe(5);
    expect(Math.round(100 * (1 - Math.exp(-0.01 * 8)))).toBe(8);
  });
});

describe('ask-first', () => {
  test('$3.42 at one a second, $17 at five, $339 at a hundred; a container is $57.88', () => {
    const bill = (perSec: number) => months('trap', { perSec }).functions.bill;
    expect(bill(1).toFixed(2)).toBe('3.42');
    expect([dollars(bill(5)), dollars(bill(100))]).toEqual([17, 339]);
    expect([won(bill(1), 100), won(bill(5), 1_000), tenThousands(bill(100))]).toEqual([
      4_800, 24_000, 47,
    ]);
    for (const perSec of [1, 100]) {
      expect(months('trap', { perSec }).containers.bill.toFixed(2)).toBe('57.88');
    }
  });

  test('it turns at 17 a second, and from 14 to 22 both are right', () => {
    expect(best('trap', { perSec: 17 })).toBe('functions');
    expect(best('trap', { perSec: 18 })).toBe('containers');
    for (const perSec of [14, 15, 22]) {
      expect(right('trap', { perSec }), `${perSec}`).toEqual(['containers', 'functions']);
    }
    expect(right('trap', { perSec: 12 })).toEqual(['functions']);
    expect(right('trap', { perSec: 25 })).toEqual(['containers']);
    expect((17 * 3_600 * 730) / 1e6).toBeCloseTo(44.7, 1);
  });

  test('wages: VMs at nothing, containers at ten thousand, and at thirty no VMs any more', () => {
    expect(best('api', { wage: 0 })).toBe('vms');
    expect(best('api', { wage: 10_000 })).toBe('containers');
    expect(right('api', { wage: 30_000 })).toEqual(['containers']);
    const { vms, containers } = months('api');
    expect([dollars(vms.bill), dollars(containers.bill)]).toEqual([98, 141]);
    expect([vms.hours, containers.hours].map((h) => Number(h.toFixed(1)))).toEqual([7.3, 0.9]);
  });
});

describe('same-noon-again', () => {
  function noon(set: Readonly<Record<string, number>> = {}) {
    const run = startRun(fourEras, { scenario: 'shop-noon', set, logLimit: 0 });
    run.advanceTo(300_000);
    return run.snapshot();
  }
  const of = (metrics: Readonly<Record<string, number | null>>, name: string): number =>
    metrics[name] ?? Number.NaN;
  const seconds = (ms: number): number => Math.round(ms / 100) / 10;

  test('lost, the bill of five minutes, and p99', () => {
    const { metrics, counts } = noon();
    expect(counts['servers.arrived']).toBe(1_067);
    expect(eras.map((era) => of(metrics, `${era}.dropped`))).toEqual([344, 329, 182, 0]);
    const bills = eras.map((era) => of(metrics, `${era}.cost`));
    expect(bills.map((usd) => won(usd, 1))).toEqual([138, 22, 21, 33]);
    expect(bills.map((usd) => Math.round(1_000 * usd) / 10)).toEqual([9.9, 1.6, 1.5, 2.4]);
    expect(eras.map((era) => seconds(of(metrics, `${era}.p99`)))).toEqual([9.8, 9.8, 9.1, 3.4]);
    expect(counts['functions.coldStarts']).toBe(24);
    expect(Number(((100 * 24) / 1_067).toFixed(1))).toBe(2.2);
  });

  test('starts of three seconds change functions alone', () => {
    const [before, slow] = [noon(), noon({ coldStartSec: 3 })];
    expect(slow.counts['functions.coldStarts']).toBe(32);
    const p = (run: typeof slow, which: string) => seconds(of(run.metrics, `functions.${which}`));
    expect([p(before, 'p95'), p(slow, 'p95')]).toEqual([2.5, 2.9]);
    expect([p(before, 'p99'), p(slow, 'p99')]).toEqual([3.4, 4.5]);
    expect(slow.metrics['functions.dropped']).toBe(0);
    expect(won(of(slow.metrics, 'functions.cost'), 1)).toBe(35);
    expect(Math.round(1_000 * of(slow.metrics, 'functions.cost')) / 10).toBe(2.5);
    for (const era of eras.slice(0, 3)) {
      for (const what of ['dropped', 'p99', 'cost']) {
        expect(slow.metrics[`${era}.${what}`], era).toBe(before.metrics[`${era}.${what}`]);
      }
    }
  });
});

test('wrap-up: photos, alarms and chats on containers cost 320 thousand won, $227, more', () => {
  const more = (['photos', 'alarm', 'chatbot'] as const).reduce((sum, id) => {
    const { containers, functions } = months(id);
    return sum + containers.total - functions.total;
  }, 0);
  expect([tenThousands(more), dollars(more)]).toEqual([32, 227]);
  expect(ways.length).toBe(4);
});

test('a prediction opens before its run has told the answer', () => {
  for (const locale of ['ko', 'en']) {
    const text = readFileSync(join('content/lessons/use-cases', `${locale}.mdx`), 'utf8');
    const asking = text.match(/<Sim [^>]*predict="timesContainers">/)?.[0] ?? '';
    const openAtMs = Number(asking.match(/ t="(\d+)"/)?.[1]);
    const run = startRun(pickArchitecture, { scenario: 'menu-api' });
    run.advanceTo(openAtMs);
    expect(run.snapshot().metrics.timesContainers, locale).toBe(null);
  }
});
