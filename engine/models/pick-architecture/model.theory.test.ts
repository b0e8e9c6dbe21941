// What the cards claim of thirty seeds: sizes that are the smallest to keep the promise, and who is right.

import { describe, expect, test } from 'vitest';
import { type Card, type CardId, cards, deck } from './cards';
import { gradeOf, type Terms } from './grade';
import { trial } from './trial';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);
const TERMS: Terms = { wage: 30_000, deploysPerWeek: 2, freeTier: 'off', perSec: 0 };

/** Under how many of thirty seeds so many machines keep the promise. */
function keptBy(id: CardId, way: 'vms' | 'containers', machines: number): number {
  const card: Card = { ...cards[id], [way]: machines };
  return SEEDS.filter((seed) => {
    const run = trial(way, card, seed);
    const lateMs = card.ends ? run.lastMs : run.p95Ms;
    return run.dropped <= 0.001 * run.requests && lateMs <= 1_000 * card.promiseSec;
  }).length;
}

describe('the smallest sizes', () => {
  test.each([
    ['batch', 'vms', 3, 0],
    ['batch', 'containers', 6, 1],
    ['photos', 'vms', 2, 18],
    ['photos', 'containers', 3, 24],
    ['api', 'vms', 2, 0],
    ['api', 'containers', 3, 0],
  ] as const)('%s: %s: %i keep it always, one fewer %i times in thirty', (id, way, size, fewer) => {
    expect(cards[id][way]).toBe(size);
    expect(keptBy(id, way, size)).toBe(30);
    expect(keptBy(id, way, size - 1)).toBe(fewer);
  });

  test.each(['alarm', 'chatbot'] as const)('%s: one of each keeps it always', (id) => {
    expect([keptBy(id, 'vms', 1), keptBy(id, 'containers', 1)]).toEqual([30, 30]);
  });
});

test.each([
  ['batch', ['containers', 'functions']],
  ['photos', ['functions']],
  ['alarm', ['functions']],
  ['chatbot', ['functions']],
  ['api', ['containers']],
  ['trap', ['ask']],
] as const)('%s: %j are right under every seed, and functions keep each promise', (id, right) => {
  for (const seed of SEEDS) {
    const grade = gradeOf(id, seed, TERMS);
    expect(grade.right, `seed ${seed}`).toEqual(right);
    if (grade.months) expect(grade.months.functions.isKept, `seed ${seed}`).toBe(true);
  }
  expect(deck).toContain(id);
});

const rangeOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

test('ranges that the lesson prints', () => {
  const of = (id: CardId, what: 'bill' | 'cold' | 'p95Ms') =>
    rangeOf(SEEDS.map((seed) => gradeOf(id, seed, TERMS).months?.functions[what] ?? Number.NaN));
  const [coldLeast = 0, coldMost = 0] = of('alarm', 'cold');
  expect([Math.round(100 * coldLeast), Math.round(100 * coldMost)]).toEqual([82, 90]);
  const times = rangeOf(
    SEEDS.map((seed) => {
      const { months } = gradeOf('api', seed, TERMS);
      return months ? months.functions.bill / months.containers.bill : Number.NaN;
    }),
  ).map((value) => Number(value.toFixed(1)));
  expect(times).toEqual([7.2, 7.3]);
});
