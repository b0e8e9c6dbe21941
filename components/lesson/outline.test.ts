import { createElement, Fragment, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { outermost, stepsOf, takeOut, textOf } from './outline';

const h2 = (text: string) => createElement('h2', { key: 'h2' }, text);
const step = (id: string, title: string) =>
  createElement(
    'x-step',
    { key: id, id },
    h2(title),
    '\n',
    createElement('p', { key: 'p' }, 'text'),
  );

test('the words of a node come without its markup', () => {
  expect(
    textOf(['a ', createElement('em', { key: 1 }, 'b', createElement('b', null, 'c')), 1]),
  ).toBe('a bc1');
});

test('steps are found in order, with their headings and without blank lines', () => {
  const steps = stepsOf([step('one', 'First'), '\n', step('two', 'Second')], 'x-step');
  expect(steps.map(({ id, title }) => [id, title])).toEqual([
    ['one', 'First'],
    ['two', 'Second'],
  ]);
  expect(steps[0]?.parts).toHaveLength(1);
});

test('two steps with one id stop the build', () => {
  expect(() => stepsOf([step('one', 'A'), step('two', 'B')], 'x-step')).not.toThrow();
  const twice = [step('one', 'A'), createElement('div', { key: 'd' }, step('one', 'B'))];
  expect(() => stepsOf(twice, 'x-step')).toThrow('same id');
});

test('a step without a heading or an id stops the build', () => {
  const headless = createElement('x-step', { id: 'a' }, createElement('p', null, 'text'));
  expect(() => stepsOf(headless, 'x-step')).toThrow('heading');
  const nameless = createElement('x-step', null, h2('Title'));
  expect(() => stepsOf(nameless, 'x-step')).toThrow('id');
});

test('a part is taken out of the paragraph that MDX put it into', () => {
  const why = createElement('x-why', { key: 'w' }, 'because');
  const { rest, taken } = takeOut(createElement('p', null, 'question?\n', why), 'x-why');
  expect(taken).toHaveLength(1);
  expect(textOf(rest)).toBe('question?\n');
});

test('a paragraph without that part stays whole', () => {
  const { rest, taken } = takeOut([createElement('p', { key: 'p' }, 'question?')], 'x-why');
  expect(taken).toEqual([]);
  expect(textOf(rest)).toBe('question?');
});

const Box = ({ children }: { children?: ReactNode }) =>
  createElement('div', { className: 'box' }, children);
const Bound = (props: { children?: ReactNode }) => createElement(Box, props);
const Nothing = () => null;

test('a node is known by the element that it turns into, whatever its components are called', () => {
  const found = outermost(createElement(Bound, null, 'inside'));
  expect([found?.type, found?.props]).toEqual(['div', { className: 'box', children: 'inside' }]);
  expect(outermost(createElement(Fragment, null, createElement('pre')))?.type).toBe('pre');
});

test('words, nothing, and several at once are no element', () => {
  expect(outermost('words')).toBeNull();
  expect(outermost(createElement(Nothing))).toBeNull();
  expect(outermost(createElement(Fragment, null, 'a', 'b'))).toBeNull();
});
