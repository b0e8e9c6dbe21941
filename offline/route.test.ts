// Which file an address means, with and without a sub-path.

import { expect, test } from 'vitest';
import { addressesOf, fileAt, isNamedByContent, pathBelow } from './route';

const file = (path: string) => ({ path, hash: path, bytes: 1 });
const files = new Map(
  [
    'index.html',
    '404.html',
    'ko/index.html',
    'ko/learn/paas/index.html',
    'ko/learn/paas/index.txt',
  ].map((path) => [path, file(path)]),
);
const at = (address: string, base = '/') => {
  const path = pathBelow(base, new URL(address, 'https://course.example'));
  return path === null ? null : fileAt(files, path)?.path;
};

test.each([
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['/ko', 'ko/index.html'],
  ['/ko/', 'ko/index.html'],
  ['/ko/learn/paas?seed=7&t=3#one-ping', 'ko/learn/paas/index.html'],
  ['/ko/learn/paas/index.txt?_rsc=1x2', 'ko/learn/paas/index.txt'],
  ['/ko/learn/%70aas/', 'ko/learn/paas/index.html'],
  ['/ko/learn/', undefined],
  ['/ko/learn/paas/index.html/', undefined],
  ['/ko/%', null],
])('%s means %s', (address, path) => {
  expect(at(address)).toBe(path);
});

test('below a sub-path only what stands below it is ours', () => {
  expect(at('/course/', '/course/')).toBe('index.html');
  expect(at('/course/ko', '/course/')).toBe('ko/index.html');
  expect(at('/ko/', '/course/')).toBeNull();
  expect(at('/courses/ko/', '/course/')).toBeNull();
});

test('a page is fetched from its folder first, since hosts send its full name on', () => {
  expect(addressesOf('/', file('index.html'))).toEqual(['/', '/index.html']);
  expect(addressesOf('/course/', file('ko/a/index.html'))).toEqual([
    '/course/ko/a/',
    '/course/ko/a/index.html',
  ]);
  expect(addressesOf('/', file('a/[b] c.txt'))).toEqual(['/a/%5Bb%5D%20c.txt']);
});

test('only names that say their content are the same in each version', () => {
  expect(isNamedByContent('_next/static/chunks/a.js')).toBe(true);
  expect(isNamedByContent('ko/_next/static/a.js')).toBe(false);
});
