import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import type { Refused } from '@/player/types';
import type { SimDefinition } from './definition';
import { sayRefused } from './refusal-words';
import { roundEstimate } from './run-plate';

const params = {
  min: { kind: 'number', default: 1, min: 0, max: 50, step: 1, unit: 'count' },
  max: { kind: 'number', default: 9, min: 0, max: 50, step: 1, unit: 'count' },
  ratePerSec: { kind: 'number', default: 1, min: 0.1, max: 500, step: 0.1, unit: 'perSec' },
  reuse: { kind: 'choice', default: 'a', options: ['a', 'b'] },
} as const;
const words = {
  params: {
    min: { label: 'LOW' },
    max: { label: 'HIGH' },
    ratePerSec: { label: 'RATE' },
    reuse: { label: 'REUSE', options: { a: 'ONE', b: 'TWO' } },
  },
  acts: { sell: 'SELL' },
};
const sim = { params, words: { ko: words, en: words } } as unknown as SimDefinition;

const unknownAct = { why: 'option', options: [] } as const;

const cases: readonly (readonly [Refused, readonly string[]])[] = [
  [{ field: 'acts', value: 'sell:tablet-9', problem: unknownAct }, ['SELL', 'tablet-9']],
  [{ field: 'acts', value: 'set:reuse:b', problem: unknownAct }, ['REUSE', 'TWO']],
  [
    { field: 'min', value: 99, problem: { why: 'range', min: 0, max: 50, isWhole: true } },
    ['LOW', '0', '50'],
  ],
  [
    {
      field: 'ratePerSec',
      value: -1,
      problem: { why: 'range', min: 0.1, max: 500, isWhole: false },
    },
    ['RATE', '0.1', '500'],
  ],
  [
    {
      field: 'ratePerSec',
      value: 0.01,
      problem: { why: 'range', min: 0.1, max: 500, isWhole: false, orZero: true },
    },
    ['RATE', '0.1', '500', '0'],
  ],
  [
    { field: 'reuse', value: 'c', problem: { why: 'option', options: ['a', 'b'] } },
    ['REUSE', 'ONE, TWO'],
  ],
  [
    { field: 'min', value: 30, problem: { why: 'above', than: 'max', limit: 3 } },
    ['LOW', '30', 'HIGH', '3'],
  ],
  [
    {
      field: 'max',
      value: 40,
      problem: { why: 'product', by: 'ratePerSec', byValue: 500, most: 10_000 },
    },
    ['HIGH', '40', 'RATE', '500', '10,000'],
  ],
];

test.each(cases)('%o is told with the names and numbers that matter', (refused, parts) => {
  for (const locale of locales) {
    const sentence = sayRefused(sim, refused, locale);
    for (const part of parts) expect(sentence).toContain(part);
    expect(sentence).toMatch(/[.]$/);
  }
});

test('a name that no knob has is left to the engine to tell', () => {
  const refused: Refused = {
    field: 'colour',
    value: '',
    problem: { why: 'unknown', known: ['min'] },
  };
  expect(sayRefused(sim, refused, 'ko')).toBeNull();
});

test.each([
  [300, 1],
  [4_200, 5],
  [31_000, 35],
  [61_000, 90],
  [700_000, 720],
])('%i ms left are told as %i s', (ms, sec) => expect(roundEstimate(ms)).toBe(sec));
