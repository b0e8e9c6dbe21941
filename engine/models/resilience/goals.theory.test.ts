// The goal of the shop, held against the thirty seeds over which it was tuned.

import { expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { SEEDS as THIRTY, wins } from '@/engine/models/resilience/fixture';
import { goals } from '@/engine/models/resilience/scenarios';

const [goal] = goals;

test.each<[string, AnyConfig]>([
  ['the stored way', goal.solution],
  ['a line of five in place of the bulkhead', { queueLimit: 5, fallback: 'on' }],
])('%s saves the shop with every seed', (_what, set) => {
  expect(wins(set, THIRTY)).toBe(THIRTY.length);
});

test.each<[string, AnyConfig]>([
  ['doing nothing', {}],
  ['a time limit', { timeLimitMs: 1_000 }],
  ['a short time limit', { timeLimitMs: 300 }],
  ['retries', { retries: 3 }],
  ['a breaker', { breaker: 'on' }],
  ['a bulkhead', { bulkhead: 10 }],
  ['a short line', { queueLimit: 5 }],
  ['a fallback', { fallback: 'on' }],
  ['a time limit of half a second and a fallback', { timeLimitMs: 500, fallback: 'on' }],
  ['a time limit of 0.7 s and a fallback', { timeLimitMs: 700, fallback: 'on' }],
  ['a time limit of a second and a fallback', { timeLimitMs: 1_000, fallback: 'on' }],
  ['a longer line and a fallback', { queueLimit: 25, fallback: 'on' }],
  ['more than that', { timeLimitMs: 1_000, bulkhead: 10, fallback: 'on' }],
])('%s does not save it with any seed', (_what, set) => {
  expect(wins(set, THIRTY)).toBe(0);
});
