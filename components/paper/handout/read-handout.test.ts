// What may be read before the answers and what waits behind them, on small lessons of our own.

import { createElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { type LessonStep, textOf } from '@/components/lesson/outline';
import { readHandout } from './read-handout';

interface Written {
  readonly children?: ReactNode;
  readonly id?: string;
  readonly predict?: string;
  readonly q?: string;
}

const part =
  (name: string) =>
  ({ children }: Written): ReactNode => [name, children];

const words = {
  Sim: part('sim'),
  Predict: part('predict'),
  Qna: part('qna'),
  Quiz: part('quiz'),
  Task: part('task'),
  Remember: part('remember'),
  Sample: part('sample'),
  Notes: part('notes'),
  Why: part('why'),
} as unknown as Parameters<typeof readHandout>[1];

const { Sim, Predict, Qna, Quiz, Notes, Why } = words as unknown as Record<
  string,
  (props: Written) => ReactNode
>;
if (!Sim || !Predict || !Qna || !Quiz || !Notes || !Why) throw new Error('a word is missing');

const step = (id: string, ...parts: ReactNode[]): LessonStep => ({
  id,
  title: id,
  heading: id,
  parts,
});

const kinds = (blocks: readonly { readonly kind: string }[]) => blocks.map(({ kind }) => kind);

const text = (key: string, said = key) => createElement('p', { key }, said);

test('what follows a prediction in its step waits, and the next step does not', () => {
  const asks = createElement(Sim, { key: '2', id: 'x', predict: 'cold' });
  const [first, second] = readHandout(
    [step('a', text('before'), asks, text('tells')), step('b', text('more'))],
    words,
  );
  expect(kinds(first?.before ?? [])).toEqual(['text', 'figure']);
  expect(kinds(first?.after ?? [])).toEqual(['text']);
  expect(kinds(second?.before ?? [])).toEqual(['text']);
});

test('further questions of a step are asked with the first; a figure that only shows waits', () => {
  const [only] = readHandout(
    [
      step(
        'a',
        createElement(Predict, { key: '1', id: 'p' }),
        text('tells'),
        createElement(Sim, { key: '3', id: 'x', predict: 'cold' }),
        createElement(Sim, { key: '4', id: 'y' }),
        createElement(Qna, { key: '5', q: 'Why?' }),
      ),
    ],
    words,
  );
  expect(kinds(only?.before ?? [])).toEqual(['concept', 'figure', 'own-answer']);
  expect(kinds(only?.after ?? [])).toEqual(['text', 'figure']);
});

test('figures and predictions are numbered through the lesson', () => {
  const steps = readHandout(
    [
      step(
        'a',
        createElement(Sim, { key: '1', id: 'x' }),
        createElement(Predict, { key: '2', id: 'p' }),
      ),
      step('b', createElement(Sim, { key: '1', id: 'y', predict: 'cold' })),
    ],
    words,
  );
  const blocks = steps.flatMap(({ before, after }) => [...before, ...after]);
  expect(blocks).toMatchObject([
    { kind: 'figure', figure: 1, prediction: null },
    { kind: 'concept', prediction: 1 },
    { kind: 'figure', figure: 2, prediction: 2 },
  ]);
});

test('what explains an answer is taken out of its question, and notes and quiz stay away', () => {
  const [only] = readHandout(
    [
      step(
        'a',
        createElement(Notes, { key: '1' }, 'for the teacher'),
        createElement(
          Sim,
          { key: '2', id: 'x', predict: 'cold' },
          text('asks'),
          createElement(Why, { key: '3' }, 'explains'),
        ),
        createElement(Quiz, { key: '4' }),
      ),
    ],
    words,
  );
  const [figure] = only?.before ?? [];
  if (figure?.kind !== 'figure') throw new Error('the figure is missing');
  expect(textOf(figure.question)).toBe('asks');
  expect(textOf(figure.why)).toBe('explains');
  expect(only?.before).toHaveLength(1);
  expect(only?.after).toHaveLength(0);
});

test('a figure inside another part is named', () => {
  const hidden = createElement('div', { key: '1' }, createElement(Sim, { id: 'x' }));
  expect(() => readHandout([step('a', hidden)], words)).toThrow(/step "a"/);
});
