import { expect, test } from 'vitest';
import type { Target } from '../marks/contract';
import { afterKey, inReadingOrder, meantAt, placeOf } from './roving';

const target = (id: string, x: number, y: number): Target => ({
  id,
  label: id,
  box: { x, y, width: 10, height: 10 },
});

test('arrows go on around the ends, Home and End to them, other keys nowhere', () => {
  expect(
    ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => afterKey(key, 2, 3)),
  ).toEqual([0, 0, 1, 1]);
  expect(afterKey('ArrowLeft', 0, 3)).toBe(2);
  expect(afterKey('Home', 2, 3)).toBe(0);
  expect(afterKey('End', 0, 3)).toBe(2);
  expect(afterKey('Enter', 1, 3)).toBeNull();
  expect(afterKey('ArrowRight', 0, 0)).toBeNull();
});

test('a place stays the same place when another thing can be picked there', () => {
  expect(placeOf(target('request-7', 20, 4).box)).toBe(placeOf(target('request-9', 20, 4).box));
  expect(placeOf(target('a', 20, 4).box)).not.toBe(placeOf(target('b', 20, 40).box));
});

test('things follow each other from left to right, then down', () => {
  const all = [target('right', 90, 0), target('below', 10, 50), target('above', 10, 5)];
  expect(inReadingOrder(all).map(({ id }) => id)).toEqual(['above', 'below', 'right']);
});

test('of things closer together than fingertips the one under the finger is meant, else the nearest', () => {
  const row = [target('first', 0, 0), target('second', 17, 0), target('third', 34, 0)];
  const around: Target = {
    id: 'around',
    label: 'around',
    box: { x: -5, y: -5, width: 60, height: 20 },
  };
  const meant = (x: number, y: number, all = row) => meantAt(all, [x, y])?.id;
  expect([meant(5, 5), meant(22, 5), meant(39, 5)]).toEqual(['first', 'second', 'third']);
  expect([meant(11, 5), meant(15, 5), meant(22, 30)]).toEqual(['first', 'second', 'second']);
  expect([meant(22, 5, [around, ...row]), meant(13, 5, [...row, around])]).toEqual([
    'second',
    'around',
  ]);
  expect(meantAt([], [0, 0])).toBeNull();
});
