import { expect, test } from 'vitest';
import { curveOf } from './guess-curve';
import { guessScale } from './guess-scale';

const metrics = { cold: { kind: 'ratio' } } as const;
const scale = guessScale({ metrics }, 'cold', null, 'en');
const run = {
  request: { sim: 'shop', config: {}, seed: 1, durationMs: 100, acts: [] },
  series: {
    tMs: Float64Array.of(0, 50, 100),
    columns: { cold: Float64Array.of(Number.NaN, 1, 0.25) },
  },
};

test('a curve begins with the first number there is, on the scale of the guess', () => {
  expect(curveOf(run, 'cold', scale)).toBe('M500 0L1000 75');
});

test('there is none of a metric whose way the run does not keep', () => {
  expect(curveOf(run, 'lost', scale)).toBeNull();
  expect(curveOf(run, 'toString', scale)).toBeNull();
});
