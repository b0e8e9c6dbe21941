// The typed numbers of the lesson and its quiz, recomputed; and that the questions are many and various enough.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintQuiz } from '@/content/lint-quiz';
import { whoManagesWhat } from '@/content/story';
import { quiz } from './quiz';

const prose = (locale: 'ko' | 'en'): string =>
  readFileSync(fileURLToPath(new URL(`./${locale}.mdx`, import.meta.url)), 'utf8');

function numeric(id: string) {
  const item = quiz.find((candidate) => candidate.id === id);
  if (item?.kind !== 'numeric') throw new RangeError(`no numeric item ${id}`);
  return item;
}

describe('the shop', () => {
  test.each(['ko', 'en'] as const)('its numbers stand in the text (%s)', (locale) => {
    const { ordersADay, exposedNumbers } = whoManagesWhat;
    for (const value of [ordersADay, exposedNumbers])
      expect(prose(locale)).toContain(value.toLocaleString('en'));
  });
});

test('the table of the text is that of the source: 10, 7, 4, 3 alone and 0, 0, 2, 2 shared', () => {
  for (const [locale, mine, both] of [
    ['ko', '나', '함께'],
    ['en', 'you', 'shared'],
  ] as const) {
    const all = prose(locale).split('\n');
    const from = all.findIndex((line) => /^\| (?:영역|Area) \|/.test(line)) + 2;
    const cells = all.slice(from, from + 10).map((line) =>
      line
        .split('|')
        .slice(2, 6)
        .map((cell) => cell.trim()),
    );
    const count = (word: string) =>
      [0, 1, 2, 3].map((place) => cells.filter((row) => row[place] === word).length);
    expect(count(mine)).toEqual([10, 7, 4, 3]);
    expect(count(both)).toEqual([0, 0, 2, 2]);
  }
});

test('there are twelve chores, in both languages', () => {
  for (const locale of ['ko', 'en'] as const) {
    const [, part = ''] = prose(locale).split('<Step id="twelve-chores">');
    const rows = part.slice(0, part.indexOf('<Key>')).match(/^\| (?!---).*/gm) ?? [];
    const chores = rows.slice(1).flatMap((row) => row.split('|')[2]?.split('·') ?? []);
    expect(chores.length).toBe(12);
  }
});

test('sixty-incidents: six areas in ten', () => {
  const { answer, traps } = numeric('sixty-incidents');
  expect(answer).toBe((60 * 6) / 10);
  expect(traps.map(({ value }) => value)).toEqual([(60 * 4) / 10, 60, (60 * 2) / 10]);
});

test('points-for-one-rule: seven whole ones and two halves', () => {
  expect(numeric('points-for-one-rule').answer).toBe(4 + 3 + 2 * 0.5);
});

test('share-after-moving: the same twelve of fewer cards', () => {
  const { answer, traps } = numeric('share-after-moving');
  expect(answer).toBe((100 * 12) / (30 - 6));
  expect(traps.map(({ value }) => value)).toEqual([(100 * 12) / 30, (100 * (12 - 6)) / 30, 60]);
});

test('every idea comes in three clothes', () => {
  const ideas = new Set(quiz.map((item) => item.idea));
  expect(ideas.size).toBe(8);
  for (const idea of ideas) expect(quiz.filter((item) => item.idea === idea).length, idea).toBe(3);
});

test('nine kinds of question are asked, and the rules of questions hold', () => {
  const kinds = new Set(quiz.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(
    'categorise match multiple numeric ox predict qna short single'.split(' '),
  );
  expect(lintQuiz(quiz)).toEqual([]);
});
