// What takes long: the claims of the random scenarios over thirty seeds.

import { expect, test } from 'vitest';
import { metricsOf, THIRTY, winsOf } from '@/engine/models/same-crowd/fixture';
import { goals } from '@/engine/models/same-crowd/scenarios';

test('the lunch over thirty seeds: 33 to 55 environments or one, 11 to 14 times the cost', () => {
  const runs = THIRTY.map((seed) => metricsOf('lunch-minute', { seed }));
  const made = runs.map(({ eventMade }) => eventMade ?? 0);
  expect(Math.min(...made)).toBeGreaterThanOrEqual(33);
  expect(Math.max(...made)).toBeLessThanOrEqual(55);
  expect(runs.filter(({ runMade }) => runMade === 1).length).toBeGreaterThanOrEqual(24);
  const times = runs.map(({ eventCost, runCost }) => (eventCost ?? 0) / (runCost ?? Infinity));
  expect(Math.min(...times)).toBeGreaterThan(11);
  expect(Math.max(...times)).toBeLessThan(14);
});

test('the goal: its solution wins under every seed, and no knob alone under any', () => {
  expect(winsOf(goals[0].solution, THIRTY)).toBe(30);
  const alone = [
    ...[2, 4, 8, 16, 24, 32, 40, 64, 80, 160, 500, 1_000].map((slots) => ({ slots })),
    ...[20, 60, 100, 120, 150, 200, 500, 1_000].map((most) => ({ most })),
    ...[1, 3, 6].map((kept) => ({ kept })),
  ];
  for (const set of alone) expect(winsOf(set, THIRTY), JSON.stringify(set)).toBe(0);
});

test('without environments that are kept, no two of the others win: the first second starts cold', () => {
  for (const slots of [8, 12, 16, 24]) {
    for (const most of [15, 20, 40]) {
      expect(winsOf({ slots, most }, THIRTY), `${slots}, ${most}`).toBe(0);
    }
  }
});
