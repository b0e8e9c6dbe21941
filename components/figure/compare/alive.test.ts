import { expect, test } from 'vitest';
import type { SpansData } from '@/player/types';
import { countsOf, livesIn, mostAtOnce } from './alive';

/** Rows of thing, from, to; states follow each other within a thing. */
const spans = (
  rows: readonly (readonly [number, number, number])[],
  knownUntilMs = 100,
): SpansData =>
  ({
    length: rows.length,
    thing: Int32Array.from(rows, ([thing]) => thing),
    fromMs: Float64Array.from(rows, ([, from]) => from),
    toMs: Float64Array.from(rows, ([, , to]) => to),
    knownUntilMs,
  }) as SpansData;

const rows = [
  [1, 0, 10],
  [2, 5, 20],
  [1, 10, 30],
  [3, 30, 40],
] as const;

test('a thing lives from its first state to the end of its last', () => {
  expect(livesIn(spans(rows))).toEqual([
    [0, 30],
    [5, 20],
    [30, 40],
  ]);
});

test('what ends at an instant has gone before anything comes at it', () => {
  expect(countsOf(livesIn(spans(rows)))).toEqual([
    [0, 1],
    [5, 2],
    [20, 1],
    [30, 1],
    [40, 0],
  ]);
  expect(mostAtOnce(spans(rows), 100)).toBe(2);
});

test('a track that does not tell of all of the run does not tell the most either', () => {
  expect(mostAtOnce(spans(rows, 35), 100)).toBeNull();
});
