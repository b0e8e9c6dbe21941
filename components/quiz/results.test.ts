// The end of a round: the first try counts, and each misconception is named once.

import { expect, test } from 'vitest';
import { context, items } from './fixture';
import { gradeAnswer } from './grade';
import { misconceptionsMet, noteGrade, outcomeOf } from './results';
import { showItem } from './show';

const item = await showItem(items.single, context('en'));
const wrong = gradeAnswer(item, ['a']);
const right = gradeAnswer(item, ['b']);

test('a second try mends but does not replace the first', () => {
  const once = noteGrade({}, item.id, wrong);
  const twice = noteGrade(once, item.id, right);
  expect(outcomeOf(undefined)).toBe('open');
  expect(outcomeOf(once[item.id])).toBe('wrong');
  expect(outcomeOf(twice[item.id])).toBe('mended');
  expect(outcomeOf(noteGrade(noteGrade({}, item.id, right), item.id, wrong)[item.id])).toBe(
    'right',
  );
});

test('misconceptions are those behind wrong choices, each once', () => {
  const twin = { ...item, id: 'twin' };
  const results = noteGrade(noteGrade({}, item.id, wrong), twin.id, wrong);
  expect(
    misconceptionsMet([item, twin], results).map(({ id, item: where }) => [id, where.id]),
  ).toEqual([['M04', 'one']]);
  expect(misconceptionsMet([item], noteGrade({}, item.id, right))).toEqual([]);
});
