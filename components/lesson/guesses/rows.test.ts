// First guesses as distances: the farthest first, what was never guessed last, and ten at most.

import { expect, test } from 'vitest';
import type { FirstGuess } from '@/store/first-guess';
import type { AskedChoice, AskedNumber, LessonGuesses } from './asked-guess';
import { distanceOf, MOST, rowsOf } from './rows';

const share: AskedNumber = {
  kind: 'number',
  sim: 'cold-start',
  scenario: 'quiet-night',
  asked: 'cold',
  question: 'How many?',
  spec: { kind: 'ratio', better: 'less' },
  krwPerUsd: null,
  answer: 0.01,
};
const choice: AskedChoice = {
  kind: 'choice',
  sim: null,
  scenario: null,
  asked: 'paas/told-or-not',
  question: 'What then?',
  options: [
    { id: '1', text: 'one' },
    { id: '2', text: 'two' },
  ],
  answer: ['2'],
};
const lesson = (name: string, ...asked: LessonGuesses['asked']): LessonGuesses => ({
  lesson: name,
  title: name,
  href: `/${name}/`,
  gaon: null,
  asked,
});
const guessed = (name: string, guess: number, answer: number | null = 0.01): FirstGuess => ({
  kind: 'number',
  lesson: name,
  sim: 'cold-start',
  scenario: 'quiet-night',
  asked: 'cold',
  at: 1,
  guess,
  answer,
});
const chosen = (name: string, guess: string): FirstGuess => ({
  kind: 'choice',
  lesson: name,
  sim: null,
  scenario: null,
  asked: 'paas/told-or-not',
  at: 1,
  guess,
  answer: ['2'],
});

test('a distance is one on the line on which the guess was made', () => {
  expect(distanceOf(share, 0.5, 0.01)).toBeCloseTo(0.49);
  expect(distanceOf({ ...share, spec: { kind: 'count', of: 'request' } }, 5, 15)).toBeCloseTo(0.1);
});

test('farthest first; another option stands between near and far; what is not kept comes last', () => {
  const lessons = [
    lesson('never', share),
    lesson('near', share),
    lesson('far', share),
    lesson('right', choice),
    lesson('other', choice),
  ];
  const kept = [
    guessed('near', 0.05),
    guessed('far', 0.9),
    chosen('right', '2'),
    chosen('other', '1'),
  ];
  const rows = rowsOf(lessons, kept);
  expect(rows.map((row) => row.lesson.lesson)).toEqual(['far', 'other', 'near', 'right', 'never']);
  expect(rows.at(-1)).toMatchObject({ first: null, distance: null, asked: share });
});

test('of a lesson with several questions the one that was guessed is come back to', () => {
  const [row] = rowsOf([lesson('paas', share, choice)], [chosen('paas', '1')]);
  expect(row?.asked).toBe(choice);
});

test('a guess about what the lesson no longer asks is still shown', () => {
  const [row] = rowsOf([lesson('paas', share)], [chosen('paas', '1')]);
  expect(row).toMatchObject({ asked: null, first: { guess: '1' }, distance: 0.5 });
});

test('where nothing is kept, what can be answered here is asked before what cannot', () => {
  const measured = { ...choice, sim: 'browser-faas', answer: null };
  const [row] = rowsOf([lesson('faas-lifecycle', measured, choice)], []);
  expect(row?.asked).toBe(choice);
  const [only] = rowsOf([lesson('faas-lifecycle', measured)], []);
  expect(only?.asked).toBe(measured);
});

test('a run that gave nothing to compare with has no distance', () => {
  const [row] = rowsOf([lesson('night', share)], [guessed('night', 0.5, null)]);
  expect(row?.distance).toBeNull();
});

test('ten at most, and a lesson that asks nothing is left out', () => {
  const many = Array.from({ length: 14 }, (_, at) => lesson(`lesson-${at}`, share));
  expect(rowsOf(many, [])).toHaveLength(MOST);
  expect(rowsOf([lesson('silent')], [])).toEqual([]);
});

test('too many that were never guessed are taken from the whole course, its end too', () => {
  const many = Array.from({ length: 28 }, (_, at) => lesson(`lesson-${at}`, share));
  const shown = rowsOf(many, [guessed('lesson-3', 0.5)]).map((row) => row.lesson.lesson);
  expect(shown).toHaveLength(MOST);
  expect(new Set(shown).size).toBe(MOST);
  expect([shown[0], shown[1], shown.at(-1)]).toEqual(['lesson-3', 'lesson-0', 'lesson-27']);
});

test('at the end of the course all are shown: the kept ones by distance, the others in the order of the course', () => {
  const many = Array.from({ length: 28 }, (_, at) => lesson(`lesson-${at}`, share));
  const kept = Array.from({ length: 14 }, (_, at) => guessed(`lesson-${2 * at}`, 0.05 * (at + 1)));
  const shown = rowsOf(many, kept, many.length).map((row) => row.lesson.lesson);
  expect(shown).toHaveLength(28);
  expect(shown.slice(0, 2)).toEqual(['lesson-26', 'lesson-24']);
  expect(shown.slice(14)).toEqual(Array.from({ length: 14 }, (_, at) => `lesson-${2 * at + 1}`));
});
