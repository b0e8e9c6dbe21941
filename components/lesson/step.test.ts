// What of a step is drawn once, and what stays as it is because it answers to the reader.

import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DrawnPartProps } from './drawn-part-props';
import type { LessonPage } from './page';
import { ReadStep } from './step';

const Alive = () => createElement('b', null, 'alive');
const Quiet = ({ children }: { children?: ReactNode }) =>
  createElement('div', { className: 'box' }, children);
const Drawn = ({ as, attributes, place }: DrawnPartProps) =>
  createElement(as, { ...attributes, 'data-drawn': place });

const parts = [
  createElement('h2', { key: 0 }, 'Title'),
  createElement('p', { key: 1, lang: 'en' }, 'read only'),
  createElement(Alive, { key: 2 }),
  createElement(Quiet, { key: 3 }, createElement('p', null, createElement(Alive))),
  createElement(Quiet, { key: 4 }, 'read only'),
];

const read = (own: Partial<LessonPage>): string => {
  const page: LessonPage = { lesson: 'x', locale: 'en', view: 'read', ...own };
  const step = { page, id: 'one', alive: [Alive], children: parts };
  return renderToStaticMarkup(createElement(ReadStep, step));
};

test('what is only read is drawn apart, under its place in the step', () => {
  const html = read({ Drawn });
  expect(html).toContain('<p lang="en" data-drawn="one/0"></p>');
  expect(html).toContain('<div class="box" data-drawn="one/3"></div>');
  expect(html).not.toContain('read only');
  expect(html.match(/<b>alive<\/b>/g)).toHaveLength(2);
});

test('without a way to draw it, all of a step is sent as it is', () => {
  const html = read({});
  expect(html).not.toContain('data-drawn');
  expect(html.match(/read only/g)).toHaveLength(2);
});
