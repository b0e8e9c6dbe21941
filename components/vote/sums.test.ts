// What the votes of a class come to: by question, by misconception, and in the file.

import { expect, test } from 'vitest';
import { fromCsv, toCsv } from '@/components/data/formats/cells';
import type { ShownItem } from '@/components/quiz/shown';
import { quizMessages } from '@/i18n/messages/quiz';
import { voteMessages } from '@/i18n/messages/vote';
import { begin, close, openSecond, tellNow } from './ballot';
import { type Question, questionsOf, sisterOf } from './question';
import { type Done, ideasOf, sumUp, tableOf } from './sums';

const warm = { id: 'M04', name: '핑 하나면 모두에게 따뜻하다' };
const fresh = { id: 'M05', name: '요청마다 새로 뜬다' };

const question = (id: string, misconceptions: readonly (typeof warm | null)[]): Question => ({
  id,
  idea: 'pings',
  stem: `=${id}, "인용"\n둘째 줄`,
  explanation: '',
  step: '',
  choices: misconceptions.map((misconception, i) => ({
    sign: 'ABCD'.charAt(i),
    text: `답 ${i}`,
    isRight: misconception === null,
    misconception,
  })),
});

const voted = (asked: Question, first: number[], second: number[] | null): Done => {
  const once = close(begin('cold-start', asked.id, 'cards', 0), first);
  return {
    question: asked,
    ballot: second ? close(openSecond(once), second) : tellNow(once),
  };
};

const all = [
  voted(question('one', [warm, null, fresh]), [10, 5, 5], [4, 15, 1]),
  voted(question('two', [null, warm]), [12, 8], null),
];

test('a question is summed up by its right answers, and by no second round that was not held', () => {
  const [one, two] = all.map(({ ballot, question: asked }) => sumUp(ballot, asked));
  expect(one).toMatchObject({ first: 0.25, second: 0.75, gain: { points: 50 } });
  expect(two).toEqual({ first: 0.6, second: null, gain: null });
});

test('a misconception is summed over all questions in which it could be chosen, the most believed first', () => {
  expect(ideasOf(all)).toEqual([
    { ...warm, first: { chosen: 18, votes: 40 }, second: { chosen: 4, votes: 20 } },
    { ...fresh, first: { chosen: 5, votes: 20 }, second: { chosen: 1, votes: 20 } },
  ]);
});

/** What a class guessed about a run. */
const guessed = {
  atMs: 0,
  lesson: 'cold-start',
  asked: 'whoWaits',
  question: '누가 기다릴까요?',
  guesses: [
    { text: '첫 손님', hands: 12, isRight: false },
    { text: '모두', hands: 9, isRight: true },
  ],
  happened: '모두',
};

test('the file has a row for each answer, and a spreadsheet opens it without harm', () => {
  const rows = tableOf(all, [guessed], voteMessages.ko, () => '2026-11-30 10:00:00');
  const text = toCsv(rows);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).not.toMatch(/(^|,|")=one/m);
  const read = fromCsv(text).map(({ cells }) => cells);
  expect(read).toHaveLength(1 + 3 + 2 + 2);
  expect(read[1]?.slice(5)).toEqual(['A', '답 0', '0', 'M04', warm.name, '10', '4', '']);
  expect(read[5]?.slice(5)).toEqual(['B', '답 1', '0', 'M04', warm.name, '8', '', '']);
  expect(read[6]?.slice(5)).toEqual(['1', '첫 손님', '0', '', '', '12', '', '모두']);
  expect(read[7]?.slice(5)).toEqual(['2', '모두', '1', '', '', '9', '', '모두']);
});

const base = { locale: 'ko', explanation: '', stepHref: '/ko/learn/x/#pings', stem: 's' };
const option = (id: string, isCorrect: boolean) => ({
  id,
  text: id,
  isCorrect,
  because: '',
  misconception: isCorrect ? null : warm,
});
const items = [
  { ...base, id: 'a', idea: 'i', kind: 'single', options: [option('x', false), option('y', true)] },
  { ...base, id: 'b', idea: 'i', kind: 'ox', isTrue: false, reasons: [] },
  { ...base, id: 'c', idea: 'j', kind: 'numeric' },
  {
    ...base,
    id: 'd',
    idea: 'i',
    kind: 'single',
    options: 'vwxyz'.split('').map((id) => option(id, id === 'v')),
  },
] as unknown as ShownItem[];

test('what has one right answer of four at most can be voted on, and its step is known', () => {
  const questions = questionsOf(items, quizMessages.ko);
  expect(questions.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(questions[0]?.choices.map(({ sign, isRight }) => [sign, isRight])).toEqual([
    ['A', false],
    ['B', true],
  ]);
  expect(questions[1]?.choices.map(({ sign, isRight }) => [sign, isRight])).toEqual([
    ['O', false],
    ['X', true],
  ]);
  expect(questions[0]?.step).toBe('pings');
});

test('a sister asks for the same idea, one that was not asked yet first', () => {
  const questions = [question('a', [null]), question('b', [null]), question('c', [null])];
  const [a] = questions as [Question];
  expect(sisterOf(a, questions, new Set(['a', 'b']))?.id).toBe('c');
  expect(sisterOf(a, questions, new Set(['a', 'b', 'c']))?.id).toBe('b');
  expect(sisterOf(a, [a], new Set())).toBeNull();
});
