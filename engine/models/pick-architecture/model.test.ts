import { describe, expect, test } from 'vitest';
import { priceUsage } from '@/engine/billing/price';
import { ASSUMED_KRW_PER_USD, listRates } from '@/engine/billing/rates';
import type { Act } from '@/engine/kernel/acts';
import { type StartOptions, startRun } from '@/engine/kernel/run';
import { type Bay, bays, type CardId, cards, deck, type Way, ways } from './cards';
import { asked, FREE, gradeOf, rightOf, type Terms } from './grade';
import { pickArchitecture } from './model';
import { goals } from './scenarios';
import { trial, workOf } from './trial';

const SEED = 7;
const TERMS: Terms = { wage: 30_000, deploysPerWeek: 2, freeTier: 'off', perSec: 0 };
const SORTED: readonly Bay[] = ['functions', 'functions', 'functions', 'functions', 'containers'];

type Options = Pick<StartOptions, 'seed' | 'set' | 'acts'> & { atMs?: number };

function ended(scenario: string, { atMs = 12_000, ...options }: Options = {}) {
  const run = startRun(pickArchitecture, { scenario, trackLimit: 1_000, ...options });
  run.advanceTo(atMs);
  return run.snapshot();
}

const placed = (choose: (card: number) => Bay): Act[] =>
  deck.map((_, i) => ({ atMs: 0, act: choose(i), on: `card-${i + 1}`, to: null }));
const rightAfter = (choose: (card: number) => Bay, set = {}): number | null | undefined =>
  ended('six-cards', { acts: placed(choose), set }).metrics.right;
const monthOf = (id: CardId, way: Way, terms: Partial<Terms> = {}) => {
  const { months } = gradeOf(id, SEED, { ...TERMS, ...terms });
  if (months === null) throw new Error(`${id} was not run`);
  return months[way];
};

describe('the table', () => {
  test('six of six for the stored way, and with the night in containers as well', () => {
    expect(rightAfter((i) => SORTED[i] ?? 'ask')).toBe(6);
    expect(rightAfter((i) => (i === 0 ? 'containers' : (SORTED[i] ?? 'ask')))).toBe(6);
    expect(ended('six-cards', { acts: goals[0].acts }).metrics.right).toBe(6);
  });

  test('whoever leaves all where they lie has four', () => {
    expect(ended('six-cards').metrics.right).toBe(4);
  });

  test.each([
    ['own', 0],
    ['vms', 0],
    ['containers', 2],
    ['functions', 4],
    ['ask', 1],
  ] as const)('all in “%s”: %i', (bay, right) => {
    expect(rightAfter(() => bay)).toBe(right);
  });

  test('a card may be put elsewhere until the first is turned over, and not after', () => {
    const all = placed((i) => SORTED[i] ?? 'ask');
    const moved = (atMs: number): Act => ({ atMs, act: 'own', on: 'card-5', to: null });
    expect(ended('six-cards', { acts: [...all, moved(500)] }).metrics.right).toBe(5);
    expect(ended('six-cards', { acts: [...all, moved(1_500)] }).metrics.right).toBe(6);
  });

  test('nothing is known before a card is turned over', () => {
    const { metrics, counts } = ended('six-cards', { atMs: 999 });
    expect(counts.arrived).toBe(0);
    expect(Object.values(metrics).every((value) => value === null)).toBe(true);
  });
});

describe('grading', () => {
  test.each(deck)('%s: what is right follows from promise, bill and hours alone', (id) => {
    const grade = gradeOf(id, SEED, TERMS);
    if (grade.months === null) {
      expect([id, grade.right]).toEqual(['trap', ['ask']]);
      return;
    }
    const { months } = grade;
    const kept = ways.filter((way) => {
      const run = trial(way, cards[id], SEED);
      const lateSec = (cards[id].ends ? run.lastMs : run.p95Ms) / 1_000;
      return run.dropped / run.requests <= 0.001 && lateSec <= cards[id].promiseSec;
    });
    const perHour = TERMS.wage / ASSUMED_KRW_PER_USD;
    const deploys = (2 * 730) / 168;
    const hours = {
      own: 4 + 1.5 * deploys,
      vms: 3 + 0.5 * deploys,
      containers: 0.1 * deploys,
      functions: 0.1 * deploys,
    };
    const total = (way: Way): number => months[way].bill + hours[way] * perHour;
    const least = Math.min(...kept.map(total));
    const right = kept.filter(
      (way) => total(way) <= Math.max(1.25 * least, least + 20_000 / 1_400),
    );
    expect(grade.right).toEqual(right);
  });

  test('who breaks the promise is never right, however cheap', () => {
    const { months } = gradeOf('api', SEED, TERMS);
    if (months === null) throw new Error('not run');
    const broken = { ...months, containers: { ...months.containers, isKept: false } };
    expect(rightOf(broken)).toEqual(['vms']);
  });

  test('people’s hours for nothing, and the menu goes to the VMs', () => {
    expect(gradeOf('api', SEED, { ...TERMS, wage: 0 }).right).toEqual(['vms']);
    expect(rightAfter((i) => (i === 4 ? 'vms' : (SORTED[i] ?? 'ask')), { wage: 0 })).toBe(6);
  });

  test('functions for the menu cost 7.2 times its containers', () => {
    expect(ended('menu-api', { atMs: 4_000 }).metrics.timesContainers).toBeCloseTo(7.24, 1);
  });
});

describe('bills worked out apart', () => {
  const MONTH_SEC = 730 * 3_600;

  test('machines that stay on, and their balancers', () => {
    const vm = MONTH_SEC * listRates.vmPerSec;
    const container = MONTH_SEC * listRates.containerPerSec;
    const balancer = MONTH_SEC * listRates.balancerPerSec;
    expect(monthOf('alarm', 'vms').bill).toBeCloseTo(vm, 6);
    expect(monthOf('alarm', 'containers').bill).toBeCloseTo(container + balancer, 6);
    expect(monthOf('api', 'vms').bill).toBeCloseTo(2 * vm + balancer, 6);
    expect(monthOf('api', 'containers').bill).toBeCloseTo(3 * container + balancer, 6);
    expect(container + balancer).toBeCloseTo(57.87, 1);
    expect(3 * container + balancer).toBeCloseTo(140.78, 1);
  });

  test('the night’s containers run until its last report is done, its VMs keep their disks', () => {
    const nights = 730 / 24;
    const run = trial('containers', cards.batch, SEED);
    const sec = (6 * nights * run.lastMs) / 1_000;
    expect(monthOf('batch', 'containers').bill).toBeCloseTo(sec * listRates.containerPerSec, 6);
    const disks = 3 * 30 * 0.0912;
    expect(monthOf('batch', 'vms').bill).toBeGreaterThan(disks);
    expect(monthOf('batch', 'vms').bill).toBeLessThan(disks + 3 * nights * 0.35 * 0.052);
  });

  test('a month of functions as the price engine has it', () => {
    const run = trial('functions', cards.api, SEED);
    const requests = Math.round((run.requests / run.durationMs) * MONTH_SEC * 1_000);
    const ms = run.busyMs / run.requests;
    // A thousand times as long, so that rounding each up to a millisecond does not show.
    const { total } = priceUsage({
      svc: 'lambda',
      region: 'ap-northeast-2',
      memMB: 1_024,
      requests: Math.round(requests / 1_000),
      ms: 1_000 * ms,
      freeTier: false,
    });
    const asked = 0.999 * requests * listRates.functionPerRequest;
    expect(monthOf('api', 'functions').bill / (Number(total) + asked)).toBeCloseTo(1, 3);
  });

  test('the free allowance is what the price sheet takes off, and makes three of the cards free', () => {
    const usage = { svc: 'lambda', region: 'ap-northeast-2', memMB: 1_024 };
    const bill = (requests: number, ms: number): number =>
      Number(priceUsage({ ...usage, requests, ms, freeTier: true }).total);
    expect(bill(FREE.requests, (1_000 * FREE.gbSec) / FREE.requests)).toBe(0);
    expect(bill(FREE.requests + 5e6, 0.001)).toBeGreaterThan(0.9);
    for (const id of ['batch', 'alarm', 'chatbot'] as const) {
      expect(monthOf(id, 'functions', { freeTier: 'on' }).bill, id).toBe(0);
    }
  });
});

describe('theory', () => {
  test.each([
    ['vms', 6],
    ['containers', 6],
  ] as const)('the night on %s: reports × work ÷ workers, to a twentieth', (way, workers) => {
    const { lastMs } = trial(way, cards.batch, SEED);
    const startMs = way === 'vms' ? 60_000 : 10_000;
    const expected = (200 * workOf(cards.batch).mean) / workers;
    expect(Math.abs(lastMs - startMs - expected) / expected).toBeLessThan(0.05);
  });

  test('alarms start cold as e to the minus λT says', () => {
    const { cold, requests } = trial('functions', cards.alarm, SEED);
    expect(cold / requests).toBeCloseTo(Math.exp((-40 / 86_400) * 300), 1);
  });

  test('the trap turns at seventeen a second', () => {
    const gbSec = workOf(cards.trap).mean / 1_000;
    const each = gbSec * listRates.functionPerSec + listRates.functionPerRequest;
    const fixed = listRates.containerPerSec + listRates.balancerPerSec;
    expect(fixed / each).toBeCloseTo(17, 1);
    const best = (perSec: number) => gradeOf('trap', SEED, { ...TERMS, perSec }).best;
    expect([1, 10, 15, 20, 100].map(best)).toEqual([
      'functions',
      'functions',
      'functions',
      'containers',
      'containers',
    ]);
  });

  test('a card at another rate has room for it', () => {
    expect(asked('api', 300)).toMatchObject({ vms: 2, containers: 3 });
    expect(asked('trap', 1)).toMatchObject({ vms: 1, containers: 1 });
    for (const perSec of [1, 100, 1_000]) {
      const { months } = gradeOf('trap', SEED, { ...TERMS, perSec });
      expect(months && [months.vms.isKept, months.containers.isKept], `${perSec}`).toEqual([
        true,
        true,
      ]);
    }
  });

  test('the bays are the four ways and the question', () => {
    expect(bays).toEqual([...ways, 'ask']);
  });
});
