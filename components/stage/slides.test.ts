import { createElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { stepFrom, textOf } from '@/components/lesson/outline';
import type { Vocabulary } from '@/mdx-components';
import { firstSlides, slidesOf } from './slides';

// The slides look only at what a part is, so that a name stands for each component here.
const names = [
  'Key',
  'Notes',
  'Sim',
  'Task',
  'Why',
  'Predict',
  'Claim',
  'Compare',
  'Qna',
  'Remember',
];
const parts = {
  ...Object.fromEntries([...names, 'Quiz', 'Diagram'].map((name) => [name, `x-${name}`])),
  table: 'x-table',
} as unknown as Vocabulary;

const make = (name: string, ...children: ReactNode[]) =>
  createElement(`x-${name}`, { key: name + children.length }, ...children);
const p = (text: string) => createElement('p', { key: text }, text);
const list = (...entries: string[]) =>
  createElement(
    'ul',
    { key: 'ul' },
    ...entries.map((text) => createElement('li', { key: text }, text)),
  );
const step = (...content: ReactNode[]) =>
  stepFrom('a', [createElement('h2', { key: 'h2' }, 'Title'), ...content]);

const kinds = (...content: ReactNode[]) =>
  slidesOf(step(...content), parts).map((slide) => slide.kind);

test('a step of prose alone is one slide with its heading and key sentence', () => {
  const [slide, ...others] = slidesOf(step(make('Key', 'one idea'), p('prose')), parts);
  expect(others).toEqual([]);
  expect(slide?.kind).toBe('words');
  expect(slide?.key).not.toBeNull();
  expect(slide?.notes).toHaveLength(1);
});

test('every figure, prediction, drawing and question has a slide of its own', () => {
  expect(
    kinds(
      make('Predict'),
      make('Sim'),
      make('Task'),
      make('Diagram'),
      make('Qna'),
      make('Remember'),
    ),
  ).toEqual(['predict', 'sim', 'task', 'diagram', 'qna', 'remember']);
});

test('prose goes to the notes of the slide before it, and the notes for the teacher to all', () => {
  const slides = slidesOf(
    step(
      p('opening'),
      make('Predict'),
      p('between'),
      make('Sim'),
      p('closing'),
      make('Notes', 'ask'),
    ),
    parts,
  );
  expect(slides.map((slide) => slide.notes.length)).toEqual([3, 2]);
});

test('why a run came out as it did is told by the presenter', () => {
  const asking = createElement('x-Sim', { key: 'asks', predict: 'cold' } as object, [
    p('question'),
    make('Why', 'because'),
  ]);
  const [slide] = slidesOf(step(asking), parts);
  expect(slide?.notes).toHaveLength(1);
  expect(textOf(slide?.shown)).toBe('questionbecause');
});

test('what is said before a figure that asks nothing is said by the presenter, too', () => {
  const [slide] = slidesOf(step(make('Sim', p('try it'), make('Why', 'because'))), parts);
  expect(slide?.notes.map(textOf)).toEqual(['try it', 'because']);
  expect(textOf(slide?.shown)).toBe('because');
});

test('a table before a figure is a slide, a table of its results is not', () => {
  expect(kinds(make('table'), make('Sim'))).toEqual(['compare', 'sim']);
  expect(kinds(make('Sim'), make('table'))).toEqual(['sim']);
});

test('a long comparison of many columns is cut in two, each half under the whole head', () => {
  const row = (name: string, columns: number, cell: 'td' | 'th') =>
    createElement(
      'tr',
      { key: name },
      ...Array.from({ length: columns }, (_, i) => createElement(cell, { key: i }, `${name}${i} `)),
    );
  const compare = (rows: number, columns: number) =>
    make(
      'Compare',
      createElement(
        'x-table',
        { key: 'table' },
        createElement('thead', { key: 'head' }, row('h', columns, 'th')),
        createElement(
          'tbody',
          { key: 'body' },
          ...Array.from({ length: rows }, (_, i) => row('abcdefg'[i] ?? '', columns, 'td')),
        ),
      ),
    );
  const shown = (rows: number, columns: number) =>
    slidesOf(step(compare(rows, columns), p('after')), parts).map((slide) => textOf(slide.shown));
  expect(shown(6, 5)).toHaveLength(1);
  expect(shown(7, 4)).toHaveLength(1);
  const [first = '', second = '', ...others] = shown(7, 5);
  expect(others).toEqual([]);
  expect(first).toMatch(/^h0 h1 h2 h3 h4 a0 .*d4 $/);
  expect(second).toMatch(/^h0 h1 h2 h3 h4 e0 .*g4 $/);
  expect(second).not.toContain('a0');
});

test('a short list is a slide where it stands first; a long one is never', () => {
  expect(kinds(list('a', 'b'))).toEqual(['list']);
  expect(kinds(make('Diagram'), list('a', 'b'))).toEqual(['diagram']);
  expect(kinds(list('a', 'b', 'c', 'd', 'e', 'f'))).toEqual(['words']);
  expect(kinds(list('x'.repeat(200)))).toEqual(['words']);
});

test('only the first slide of a step shows its key sentence', () => {
  const slides = slidesOf(step(make('Key', 'k'), make('Predict'), make('Sim')), parts);
  expect(slides.map((slide) => slide.key !== null)).toEqual([true, false]);
  expect(slides.map((slide) => `${slide.part}/${slide.parts}`)).toEqual(['1/2', '2/2']);
});

test('a key sentence after a prediction is shown on a slide of its own, after the guess', () => {
  const asking = createElement('x-Sim', { key: 'asks', predict: 'cold' } as object);
  const slides = slidesOf(step(p('a'), asking, make('Key', 'k'), p('b'), make('Diagram')), parts);
  expect(slides.map((slide) => [slide.kind, slide.key !== null])).toEqual([
    ['sim', false],
    ['words', true],
    ['diagram', false],
  ]);
  expect(slides.map((slide) => slide.notes.length)).toEqual([1, 1, 0]);
  const shown = slidesOf(step(make('Sim'), make('Key', 'k')), parts);
  expect(shown.map((slide) => slide.key !== null)).toEqual([true]);
});

test('the first slides of the steps count from after the title', () => {
  const steps = [step(make('Predict'), make('Sim')), step(p('prose')), step(make('Sim'))];
  expect(firstSlides(steps, parts)).toEqual([2, 4, 5]);
});
