// The picture of a question, before and after the verdict, as the server can draw it.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { quizMessages } from '@/i18n/messages/quiz';
import { context, items } from './fixture';
import { gradeAnswer } from './grade';
import { ItemFrame } from './item-frame';
import { type ItemState, untouched } from './item-state';
import { showItem } from './show';
import type { ShownItem } from './shown';

const words = quizMessages.ko;

const draw = (item: ShownItem, state: Partial<ItemState> = {}, wasRight: boolean | null = null) =>
  renderToStaticMarkup(
    createElement(ItemFrame, {
      item,
      number: 3,
      level: 3,
      words,
      state: { ...untouched(item), ...state },
      wasRight,
    }),
  );

/** The markup without what only shows where scripts are off. */
const scripted = (html: string) => html.replace(/<noscript>.*<\/noscript>/s, '');

const graded = (item: ShownItem, answer: readonly string[]) =>
  scripted(draw(item, { answer, grade: gradeAnswer(item, answer) }));

const all = await Promise.all(Object.values(items).map((item) => showItem(item, context('ko'))));

describe.each(all)('$kind', (item) => {
  test('has its id, its stem as legend and a live region', () => {
    const html = draw(item);
    expect(html).toContain(`data-item="${item.id}"`);
    expect(html).toMatch(/<legend[^>]*>.*<h3[^>]*>stem 한글<\/h3><\/legend>/s);
    expect(html).toContain('role="status"');
  });

  test('does not give the answer away before it is checked', () => {
    const html = scripted(draw(item));
    expect(html).not.toContain(words.rightAnswer);
    expect(html).not.toContain('why 한글');
    expect(html).not.toContain('because');
  });

  test('without scripts the answer waits in a disclosure', () => {
    expect(draw(item)).toMatch(/<noscript><details.*why 한글.*<\/details><\/noscript>/s);
  });

  test('a wrong answer is told in words, with the way back', () => {
    const html = graded(item, []);
    expect(html).toContain('data-verdict="wrong"');
    expect(html).toContain(words.rightAnswer);
    expect(html).toMatch(/href="\/ko\/learn\/lesson\/?#who-waits"/);
  });
});

test('rows say which was chosen and which is right, and name the misconception', async () => {
  const html = graded(await showItem(items.single, context('ko')), ['a']);
  expect(html).toContain(words.yourAnswer);
  expect(html).toContain('name of M04');
});

test('reasons stay closed until O or X is settled', async () => {
  const item = await showItem(items.ox, context('ko'));
  expect(scripted(draw(item, { answer: ['X'] }))).not.toContain(words.reason);
  expect(scripted(draw(item, { answer: ['X', ''] }))).toContain(words.reason);
  expect(graded(item, ['X', 'b'])).toContain(words.reasonWrong);
});

test('a partly right order says how much is right and where the rest belongs', async () => {
  const html = graded(await showItem(items.order, context('ko')), [
    'second',
    'first',
    'third',
    'fourth',
  ]);
  expect(html).toContain(words.partly(2, 4));
  expect(html).toContain(words.place(2));
});

test('a problem is tied to the field it is about', async () => {
  const item = await showItem(items.numeric, context('ko'));
  const html = draw(item, { answer: ['x'], problem: words.notANumber('x') });
  expect(html).toMatch(/aria-invalid="true"[^>]*aria-describedby="count-unit count-problem"/);
  expect(html).toMatch(/<p id="count-problem" role="alert"/);
});

test('the last attempt is remembered quietly, and not while a verdict stands', async () => {
  const item = await showItem(items.single, context('ko'));
  expect(draw(item, {}, true)).toContain(words.lastRight);
  expect(draw(item, {}, false)).toContain(words.lastWrong);
  const done = { answer: ['b'], grade: gradeAnswer(item, ['b']) };
  expect(draw(item, done, false)).not.toContain(words.lastWrong);
});

test('a question that is only drawn leads to its answer, and has room for its buttons', async () => {
  const item = await showItem(items.order, context('ko'));
  const html = renderToStaticMarkup(
    createElement(ItemFrame, {
      answerHref: '/ko/quiz/lesson/#q-order',
      item,
      number: 1,
      level: 3,
      words,
      state: untouched(item),
      wasRight: null,
    }),
  );
  expect(html).toContain(
    '<noscript><p class="mt-4"><a class="source-link" href="/ko/quiz/lesson/#q-order">',
  );
  expect(html).not.toContain('why 한글');
  expect(html).not.toContain('<button');
});
