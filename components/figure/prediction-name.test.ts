import { expect, test } from 'vitest';
import { predictionName } from './prediction-name';

const name = (config: Record<string, number | string>) =>
  predictionName('sim', 'night', 'cold', config);

test('equal runs share a name, and every other value makes another', () => {
  expect(name({ a: 1, b: 'x' })).toBe(name({ a: 1, b: 'x' }));
  const names = Array.from({ length: 2_000 }, (_, a) => name({ a, b: 'x' }));
  expect(new Set(names).size).toBe(names.length);
});

test('it stays as it is from visit to visit', () => {
  // FNV-1a of “{}” is 0x5465b825.
  expect(name({})).toBe('sim/night/cold/nf0rvp');
});
