// Carts and files: what is found again, by where it lay.

import { describe, expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/stateless/config';
import {
  act,
  finished,
  mean,
  metricsOf,
  overSeeds,
  THIRTY,
} from '@/engine/models/stateless/fixture';
import { FILES_IN_TMP } from '@/engine/models/stateless/keeping';
import { stateless } from '@/engine/models/stateless/model';

describe('a minute of lunch in which everybody comes back for a cart', () => {
  test.each(['global', 'tmp'])('%s: most find it missing, under every seed', (keptAt) => {
    const missing = overSeeds('cart', 'missing', { keptAt });
    for (const share of missing) expect(share).toBeGreaterThan(0.5);
    expect(mean(missing)).toBeCloseTo(0.65, 1);
  });

  test.each(['session', 'database'])('%s: everybody finds it, under every seed', (keptAt) => {
    expect(overSeeds('cart', 'missing', { keptAt })).toEqual(THIRTY.map(() => 0));
  });

  test('about as many are back as have put something down, and a question more is asked of the store', () => {
    const { counts } = finished('cart').snapshot();
    expect(counts.returned).toBeGreaterThan(40);
    expect(metricsOf('cart', { set: { keptAt: 'database' } }).p95 ?? 0).toBeGreaterThan(
      metricsOf('cart').p95 ?? 0,
    );
  });
});

test('where one customer comes at a time, a variable keeps every cart: nobody sees the fault', () => {
  for (const seed of THIRTY.slice(0, 10)) {
    const set = { keeps: 'cart', backAfter: 1 };
    expect(metricsOf('alone', { seed, set })).toMatchObject({ instances: 1, missing: 0 });
  }
});

test('a session that has run out is missing, a row in the database is not', () => {
  const set = { keptAt: 'session', sessionSec: 1 };
  expect(mean(overSeeds('cart', 'missing', set))).toBeGreaterThan(0.9);
  const late = { arrivals: 'none', keeps: 'cart', backAfter: 1, sessionSec: 20 };
  const missingAfter = (sec: number, keptAt: string) =>
    metricsOf('by-hand', {
      set: { ...late, keptAt },
      acts: [act(0, 'order'), act(sec * 1_000, 'order')],
      durationMs: 60_000,
    }).missing;
  expect([10, 30].map((sec) => missingAfter(sec, 'session'))).toEqual([0, 1]);
  expect([10, 30].map((sec) => missingAfter(sec, 'database'))).toEqual([0, 0]);
});

test('reclaiming an environment takes what lay in it; a deploy takes all of it', () => {
  const { log, snapshot } = (() => {
    const run = finished('cart-by-hand');
    return { log: run.log.columns, snapshot: run.snapshot() };
  })();
  const told = Array.from({ length: log.length }, (_, row) => row)
    .filter((row) => [kindIndex.found, kindIndex.missing].includes(log.kind[row] ?? -1))
    .map((row) => [log.subject[row], log.value[row], log.kind[row] === kindIndex.found]);
  expect(told).toEqual([
    [2, 1, true],
    [4, 3, false],
  ]);
  expect(snapshot.metrics.missing).toBe(0.5);
  const safe = { keptAt: 'database' };
  expect(metricsOf('cart-by-hand', { set: safe }).missing).toBe(0);
});

test('the eleventh file finds no room in /tmp; carts have room, and a variable has, too', () => {
  const acts = Array.from({ length: 24 }, (_, i) => act(1_000 + 3_000 * i, 'order'));
  const missing = (keeps: string, keptAt: string) =>
    metricsOf('by-hand', {
      set: { workSec: 0.5, keeps, keptAt, backAfter: 12 },
      acts,
      durationMs: 80_000,
    }).missing;
  expect(missing('file', 'tmp')).toBeCloseTo((12 - FILES_IN_TMP) / 12, 10);
  expect(missing('cart', 'tmp')).toBe(0);
  expect(missing('file', 'global')).toBe(0);
});

test('a run that is taken up again in its middle ends as it would have', () => {
  for (const keptAt of ['global', 'tmp', 'session', 'database']) {
    const options = { scenario: 'cart', set: { keeps: 'file', keptAt } } as const;
    const whole = startRun(stateless, options);
    whole.advanceTo(60_000);
    const half = startRun(stateless, options);
    half.advanceTo(30_000);
    const saved = half.save();
    half.advanceTo(60_000);
    half.restore(saved);
    half.advanceTo(60_000);
    expect(half.snapshot().metrics).toEqual(whole.snapshot().metrics);
  }
});
