import { expect, test } from 'vitest';
import { sayAmount, sayCost, sayCount, sayExact, sayQuantity, sayRequests, sayTick } from './money';
import { axisAround, besideLines, decadesOf, heightAt, shareOf, valueAtShare } from './plot';

test('amounts carry at least the coin of their currency, and grouped digits', () => {
  expect(sayAmount('44480', 'KRW')).toBe('₩\u00a044,480');
  expect(sayAmount('9', 'USD')).toBe('$9.00');
  expect(sayAmount('1234.5', 'USD')).toBe('$1,234.50');
  expect(sayAmount('3.625', 'USD')).toBe('$3.625');
  expect(sayAmount('-6.87', 'USD')).toBe('− $6.87');
});

test('prices keep every digit', () => {
  expect(sayExact('0.0000166667', 'USD')).toBe('$0.0000166667');
  expect(sayExact('182.7', 'KRW')).toBe('₩\u00a0182.7');
  expect(sayQuantity('546525.000000')).toBe('546,525');
  expect(sayQuantity('1234567.125')).toBe('1,234,567.125');
});

test('numbers of requests are said as each language counts', () => {
  expect(sayCount(22_178_572, 'ko')).toBe('2,218만');
  expect(sayCount(22_178_572, 'en')).toBe('22.18M');
  expect(sayRequests(196_732_148, 'ko')).toBe('1.967억\u00a0건');
  expect(sayTick(10_000, 'KRW', 'ko')).toBe('₩1만');
  expect(sayTick(0.1, 'USD', 'en')).toBe('$0.1');
  expect(sayCost(61_000.4, 'KRW')).toBe('₩\u00a061,000');
  expect(sayCost(12_345.678, 'USD')).toBe('$12,346');
});

test('a place on a logarithmic axis and back', () => {
  const axis = { min: 1e4, max: 1e9 };
  expect(shareOf(1e4, axis)).toBe(0);
  expect(shareOf(0, axis)).toBe(0);
  expect(shareOf(1e9, axis)).toBe(1);
  expect(valueAtShare(shareOf(3e6, axis), axis)).toBeCloseTo(3e6, 3);
  expect(decadesOf(axis)).toEqual([1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
});

test('an axis holds all values in whole decades, and free costs at its edge', () => {
  expect(axisAround([0, 45, 3_200], 0.1)).toEqual({ min: 10, max: 10_000 });
  expect(axisAround([0], 0.1)).toEqual({ min: 1, max: 100 });
  expect(axisAround([0.002, 45], 0.1)).toEqual({ min: 10, max: 1_000 });
  expect(axisAround([20, 30], 0.1)).toEqual({ min: 10, max: 1_000 });
});

test('names stand above their lines, and below where another is in the way', () => {
  const placed = besideLines([{ y: 30 }, { y: 33 }, { y: 60 }], 7);
  expect(placed.map(({ y, side }) => `${side} ${y}`)).toEqual(['above 30', 'below 33', 'above 60']);
  const three = besideLines([{ y: 30 }, { y: 31 }, { y: 32 }], 7);
  expect(three.map(({ y, side }) => `${side} ${y}`)).toEqual(['above 30', 'below 31', 'below 38']);
  expect(
    heightAt(
      [
        { x: 0, y: 10 },
        { x: 10, y: 30 },
      ],
      5,
    ),
  ).toBe(20);
});

test('a Korean number of requests below ten thousand has all its digits', () => {
  expect(sayRequests(1_785, 'ko')).toBe('1,785\u00a0건');
  expect(sayRequests(17_850, 'ko')).toBe('1.785만\u00a0건');
  expect(sayRequests(1_785, 'en')).toBe('1.785K requests');
});
