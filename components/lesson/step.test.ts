// What of a step is drawn once, and what stays as it is because it answers to the reader.

import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { After } from './after';
import { afterScript } from './after-script';
import type { DrawnPartProps } from './drawn-part-props';
import { isElement } from './outline';
import type { LessonPage } from './page';
import { ReadStep } from './step';

const Alive = () => createElement('b', null, 'alive');
const Quiet = ({ children }: { children?: ReactNode }) =>
  createElement('div', { className: 'box' }, children);
const Drawn = ({ as, attributes, place }: DrawnPartProps) =>
  createElement(as ?? 'p', { ...attributes, 'data-drawn': place });

const parts = [
  createElement('h2', { key: 0 }, 'Title'),
  createElement('p', { key: 1, lang: 'en' }, 'read only'),
  createElement(Alive, { key: 2 }),
  createElement(Quiet, { key: 3 }, createElement('p', null, createElement(Alive))),
  createElement(Quiet, { key: 4 }, 'read only'),
];

const read = (own: Partial<LessonPage>): string => {
  const page: LessonPage = { lesson: 'x', locale: 'en', view: 'read', ...own };
  const step = { page, id: 'one', alive: [Alive], askedIn: () => null, children: parts };
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

const Asks = () => createElement('i', null, 'asks');
const Nothing = () => null;

/** What stands in a step whose `Asks` ask for predictions, with a `|` for each gate. */
async function gatedOrder(...types: (() => ReactNode)[]): Promise<string> {
  const page: LessonPage = { lesson: 'x', locale: 'en', view: 'read' };
  const children = [
    createElement('h2', { key: 'h2' }, 'Title'),
    ...types.map((type, index) => createElement(type, { key: String(index) })),
  ];
  const step = {
    page,
    id: 'one',
    alive: [Asks, Alive],
    askedIn: (part: ReactNode) =>
      isElement(part) && part.type === Asks
        ? Promise.resolve({ name: 'run', kept: 'predictions' as const })
        : null,
    children,
  };
  const { prelude } = await prerender(createElement(ReadStep, step));
  const html = await new Response(prelude).text();
  const marks = html.matchAll(/<i>|<b>|data-after="run"|data-step-end/g);
  return [...marks]
    .map(([mark]) => ({ '<i>': 'ask', '<b>': 'read', 'data-step-end': 'end' })[mark] ?? '|')
    .join(' ');
}

test('what stands after a prediction is behind a gate: position decides', async () => {
  expect(await gatedOrder(Alive, Asks, Alive)).toBe('read ask | read end');
  expect(await gatedOrder(Asks, Alive, Asks, Alive)).toBe('ask | read ask | read end');
  expect(await gatedOrder(Alive)).toBe('read end');
});

test('there is no gate before nothing, and none before what only the presenter reads', async () => {
  expect(await gatedOrder(Alive, Asks)).toBe('read ask end');
  expect(await gatedOrder(Asks, Nothing)).toBe('ask end');
});

test('a gate begins closed, with a note, a way past it, and the script that opens it before paint', async () => {
  const html = renderToStaticMarkup(
    createElement(After, { name: 'run', kept: 'predictions', note: 'later', skip: 'Skip' }),
  );
  expect(html).toMatch(/data-closed=""/);
  expect(html).toContain(`<script>${afterScript}</script>`);
  expect(html).toContain('later');
  expect(html).toContain('<button type="button">Skip</button>');
  // Whatever stands in a script element is not unescaped.
  expect(afterScript).not.toMatch(/["'&<>]/);
});
