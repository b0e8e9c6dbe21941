import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedTo, POSITIONS, positionOf, type Scale, valueAt } from './scale';

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

test('every press of an arrow key moves the value, from one end of a slider to the other', () => {
  const instances: Scale = { min: 0, max: 1_000, step: 1, scale: 'log' };
  for (const scale of [rate, keepAlive, tail, instances]) {
    for (const way of [1, -1]) {
      let value = way > 0 ? scale.min : scale.max;
      const end = way > 0 ? scale.max : scale.min;
      for (let presses = 0; value !== end; presses += 1) {
        const next = movedTo(positionOf(value, scale) + way, value, scale);
        expect(Math.sign(next - value), `${value}`).toBe(way);
        expect(presses).toBeLessThan(2 * POSITIONS);
        value = next;
      }
    }
  }
});
