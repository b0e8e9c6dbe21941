// Which lines of the files are marked as run once, and which as run for each call.

import { expect, test } from 'vitest';
import { REPORT_SOLUTION, scenarios } from '@/engine/browser-faas/config';
import { bandsOf } from './bands';

/** The first line of each band. */
const marked = (code: string) =>
  bandsOf(code, 'en').map(({ from, to, paint }) => [paint, code.split('\n')[from], to - from + 1]);

const codeOf = (id: string): string => scenarios.find((one) => one.id === id)?.code ?? '';

test('what stands outside the handler runs once, what stands inside for each call', () => {
  expect(marked(codeOf('hello'))).toEqual([
    ['cold', 'let count = 0;', 1],
    ['busy', 'export function handler(event) {', 4],
  ]);
  expect(marked(codeOf('menu'))).toEqual([
    ['cold', 'const menu = new Map();', 4],
    ['cold', 'let count = 0;', 1],
    ['busy', 'export function handler(event) {', 4],
  ]);
});

test('a helper runs when it is called, so it is in neither', () => {
  expect(marked(REPORT_SOLUTION)).toEqual([
    ['cold', 'const menu = makeMenu();', 2],
    ['busy', 'export function handler(event) {', 7],
  ]);
});

test.each([
  'export const handler = async (event) => {\n  return 1;\n};',
  'export default function (event) {\n  return 1;\n}',
  'export async function handler() {\n  return 1;\n}',
])('a handler may be written in several ways', (code) => {
  expect(marked(code)).toEqual([['busy', code.split('\n')[0], 3]]);
});

test('code that is not finished yet is marked to its end', () => {
  expect(marked('let a = 1;\nexport function handler() {\n  return a')).toEqual([
    ['cold', 'let a = 1;', 1],
    ['busy', 'export function handler() {', 2],
  ]);
});

test('a handler in one line is one line', () => {
  expect(marked('export const handler = () => 1;\nlet a;')).toEqual([
    ['busy', 'export const handler = () => 1;', 1],
    ['cold', 'let a;', 1],
  ]);
});
