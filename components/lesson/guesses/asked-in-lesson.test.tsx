// What a lesson asks before it tells, and the line of Gaon's notebook, are found in the compiled text.

import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { lessons } from '@/content/course';
import { locales } from '@/i18n/locales';
import { askingsOf, gaonsLine } from './asked-in-lesson';

const Step = () => null;
const Sim = () => null;
const Predict = () => null;
const Why = () => null;
const parts = { Step, Sim, Predict, Why };

const text = createElement(
  Step as never,
  { id: 'first' },
  createElement('h2', {}, 'A heading'),
  createElement(
    Sim as never,
    { id: 'cold-start', scenario: 'quiet-night', predict: 'cold' },
    createElement('p', {}, 'How many ', createElement('strong', {}, 'wait'), '?'),
    createElement(Why as never, {}, 'Three of them.'),
  ),
  createElement(Sim as never, { id: 'cold-start' }, createElement('p', {}, 'Just look.')),
  createElement(
    Predict as never,
    { id: 'one-more', options: 'a|b', answer: '2' },
    createElement('p', {}, 'What then?'),
  ),
);

test('predictions are found in their order, without what answers them', () => {
  expect(askingsOf(text, parts)).toEqual([
    {
      step: 'first',
      tag: 'Sim',
      attributes: { id: 'cold-start', scenario: 'quiet-night', predict: 'cold' },
      question: 'How many wait?',
    },
    {
      step: 'first',
      tag: 'Predict',
      attributes: { id: 'one-more', options: 'a|b', answer: '2' },
      question: 'What then?',
    },
  ]);
});

test('a line of the notebook is no question that Gaon asks aloud', () => {
  const said = createElement(
    'div',
    {},
    createElement('p', {}, '공책을 펴며 가온이 물었어요. “몇 번이라고 생각해요?”'),
    createElement('p', {}, '가온의 틀린 예측 공책에는 이렇게 적혀 있어요. “한 번이면 된다.”'),
  );
  expect(gaonsLine(said, 'ko')).toBe('한 번이면 된다.');
  expect(gaonsLine(said, 'en')).toBeNull();
});

test.each(locales)('every lesson quotes a line of the notebook (%s)', (locale) => {
  const without = lessons
    .filter(({ ready }) => ready)
    .filter(({ id }) => {
      const source = readFileSync(`content/lessons/${id}/${locale}.mdx`, 'utf8');
      return gaonsLine(source, locale) === null;
    });
  expect(without.map(({ id }) => id)).toEqual([]);
});
