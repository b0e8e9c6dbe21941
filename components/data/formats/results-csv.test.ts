// Results as a table: one row per answer, in words where they are known.

import { expect, test } from 'vitest';
import { dataMessages } from '@/i18n/messages/data';
import type { Answer } from '@/store/answer';
import { fromCsv } from './cells';
import { resultsToCsv } from './results-csv';

const answer: Answer = {
  id: '1',
  item: 'sort',
  lesson: 'cold-start',
  kind: 'categorise',
  at: 0,
  tookMs: 12_345,
  chosen: ['e1=yes', '=1+1'],
  correct: false,
  share: 2 / 3,
  confidence: 'sure',
  seed: null,
  misconceptions: ['M01', 'M02'],
  where: 'quiz',
  surface: null,
};
const texts = { sort: { lesson: 'Cold start', stem: 'Sort.', words: { e1: 'Ping', yes: 'Warm' } } };
const { table } = dataMessages.en;
const cellsOf = (all: readonly Answer[], known: typeof texts | Record<string, never>) =>
  fromCsv(resultsToCsv(all, known, table, () => '2026-11-21 09:00:00')).map(({ cells }) => cells);

test('what was chosen is written in words', () => {
  const [head, row] = cellsOf([answer], texts);
  expect(head).toHaveLength(row?.length ?? 0);
  expect(row).toEqual([
    ...['2026-11-21 09:00:00', 'Cold start', 'sort', 'Sort.', 'categorise'],
    ...['Ping → Warm | =1+1', 'no', '0.667', 'certain', '12.3', 'quiz', 'M01 M02'],
  ]);
});

test('without texts the ids stand there; what was not noted stays empty', () => {
  const bare = { ...answer, lesson: null, kind: null, tookMs: null, confidence: null, where: null };
  const [, row] = cellsOf([bare], {});
  expect(row?.slice(1, 5)).toEqual(['', 'sort', '', '']);
  expect(row?.slice(8)).toEqual(['', '', '', 'M01 M02']);
});

test('a typed answer cannot become a formula', () => {
  const text = resultsToCsv([{ ...answer, chosen: ['@SUM(A1)'] }], {}, table, String);
  expect(text).toContain(",'@SUM(A1),");
});
