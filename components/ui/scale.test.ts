import fc from 'fast-check';
import { expect, test } from 'vitest';
import { POSITIONS, positionOf, type Scale, valueAt } from './scale';

const rate: Scale = { min: 0.0002, max: 500, step: 0.0001, scale: 'log' };
const keepAlive: Scale = { min: 0, max: 3600, step: 1, scale: 'log' };
const tail: Scale = { min: 1, max: 10, step: 0.05 };

test.each([rate, keepAlive, tail])('the ends of a slider are the ends of its range', (scale) => {
  expect(valueAt(0, scale)).toBe(scale.min);
  expect(valueAt(POSITIONS, scale)).toBe(scale.max);
  expect(positionOf(scale.min, scale)).toBe(0);
  expect(positionOf(scale.max, scale)).toBe(POSITIONS);
});

test('moving right never lowers the value, and every value stays inside its range', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(rate, keepAlive, tail),
      fc.integer({ min: 0, max: POSITIONS - 1 }),
      (scale, position) => {
        const here = valueAt(position, scale);
        expect(valueAt(position + 1, scale)).toBeGreaterThanOrEqual(here);
        expect(here).toBeGreaterThanOrEqual(scale.min);
        expect(here).toBeLessThanOrEqual(scale.max);
      },
    ),
  );
});

test('values on a slider are round', () => {
  for (let position = 1; position < POSITIONS; position += 1) {
    const value = valueAt(position, keepAlive);
    expect(Number.isInteger(value)).toBe(true);
    expect(Number(value.toPrecision(2))).toBe(value);
  }
});
