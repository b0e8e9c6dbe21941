// The verdict says more or less, how much, and in words that fit what was guessed.

import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import type { MetricSpec } from '@/player/types';
import type { Sentence } from './definition';
import { verdictOnChoice, verdictOnNumber } from './verdict';

const textOf = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

const said = (
  spec: MetricSpec,
  guess: number,
  happened: number | null,
  finest = 0,
  isNearest = false,
) =>
  locales.map((locale) =>
    textOf(verdictOnNumber(spec, guess, happened, { finest, isNearest }, locale).sentence),
  );

const cold: MetricSpec = { kind: 'ratio', better: 'less' };
const wait: MetricSpec = { kind: 'latency', better: 'less' };
const lost: MetricSpec = { kind: 'count', of: 'request' };

test.each([
  [cold, 0.5, 3 / 235, '생각보다 38배 드물어요', '38 times rarer than you thought'],
  [cold, 0.1, 0.61, '생각보다 6.1배 흔해요', '6.1 times more common than you thought'],
  [
    { kind: 'ratio', better: 'more' },
    0.9,
    0.3,
    '생각보다 3배 낮아요',
    '3 times lower than you thought',
  ],
  [wait, 400, 1200, '생각보다 3배 느려요', '3 times slower than you thought'],
  [wait, 3000, 83, '생각보다 36배 빨라요', '36 times faster than you thought'],
  [{ kind: 'duration' }, 60_000, 30_000, '생각보다 2배 짧아요', '2 times shorter than you thought'],
  [lost, 100, 1_200_000, '생각보다 1.2만배 많아요', '12 thousand times more than you thought'],
  [lost, 20, 15, '생각보다 조금 더 적어요', 'A little fewer than you thought'],
  [
    { kind: 'mean', of: 'environment' },
    6,
    3,
    '생각보다 2배 적어요',
    '2 times fewer than you thought',
  ],
  [{ kind: 'times' }, 2, 8, '생각보다 4배 커요', '4 times larger than you thought'],
  [
    { kind: 'money', currency: 'USD' },
    100,
    10,
    '생각보다 10배 싸요',
    '10 times cheaper than you thought',
  ],
] as const)('%j: guessed %d, happened %d', (spec, guess, happened, ko, en) => {
  expect(said(spec, guess, happened)).toEqual([ko, en]);
});

test('none, when some was guessed, and some, when none was', () => {
  expect(said(cold, 0.5, 0)).toEqual(['한 번도 없었어요', 'It never happened']);
  expect(said(lost, 5, 0)).toEqual(['하나도 없었어요', 'There were none at all']);
  expect(said(lost, 0, 40)).toEqual(['0은 아니었어요', 'It was not zero']);
  expect(said(cold, 0, 0.004, 0.01)).toEqual(['0은 아니었어요', 'It was not zero']);
});

test('what could not have been guessed closer is close, what is shown alike is exact', () => {
  expect(said(cold, 0.01, 0.0128, 0.01)).toEqual(['거의 맞혔어요', 'Very close']);
  expect(said(wait, 1_000, 1_280, 100)).not.toContain('거의 맞혔어요');
  expect(said(cold, 0.5, 0.55)).toEqual(['거의 맞혔어요', 'Very close']);
  expect(said(cold, 0.61, 0.6085)).toEqual(['딱 맞혔어요', 'Spot on']);
  expect(said(lost, 0, 0)).toEqual(['딱 맞혔어요', 'Spot on']);
});

test('within a step of the line or a point of a share nobody is told off, whatever the factor', () => {
  const close = ['거의 맞혔어요', 'Very close'];
  // The first guess of the course: 2% against 3 of 235.
  expect(said(cold, 0.02, 3 / 235, 0.01)).toEqual(close);
  expect(said(cold, 0.02, 0.01, 0.01)).toEqual(close);
  expect(said(cold, 0.03, 0.0128, 0.01)).not.toEqual(close);
  expect(said(lost, 4, 2, 2)).toEqual(close);
  expect(said(lost, 5, 2, 2)).not.toEqual(close);
});

test('the best of the chips is never off, unless something came of nothing', () => {
  const nearest = ['보기 가운데 가장 가까워요', 'No choice was closer'];
  const minutes: MetricSpec = { kind: 'duration', in: 'min' };
  expect(said(minutes, 120 * 60_000, 88 * 60_000, 60_000, true)).toEqual(nearest);
  expect(said(minutes, 120 * 60_000, 88 * 60_000, 60_000)).toEqual([
    '생각보다 조금 더 짧아요',
    'A little shorter than you thought',
  ]);
  expect(said(cold, 0.9, 0.83, 0.01, true)).toEqual(['거의 맞혔어요', 'Very close']);
  expect(said(cold, 0.02, 0, 0.01, true)).toEqual(['한 번도 없었어요', 'It never happened']);
});

test('a run without a result is not called a miss', () => {
  expect(verdictOnNumber(wait, 100, null, { finest: 1, isNearest: false }, 'ko').kind).toBe(
    'unknown',
  );
});

test('the factor is what surprises, and stands apart', () => {
  expect(
    verdictOnNumber(cold, 0.5, 0.0128, { finest: 0.01, isNearest: false }, 'ko').sentence,
  ).toEqual(['생각보다 ', { strong: '38배' }, ' 드물어요']);
});

test('of options: right, one of several right, wrong, and nobody', () => {
  const choice = { nobody: { ko: '아무도 놓치지 않았어요', en: 'Nobody lost any' } };
  const kinds = (chosen: string, right: string[]) => verdictOnChoice(choice, chosen, right, 'ko');
  expect(kinds('a', ['a']).kind).toBe('hit');
  expect(kinds('a', ['b', 'a']).kind).toBe('hit');
  expect(textOf(kinds('a', ['b']).sentence)).toBe('예측과 달랐어요');
  expect(textOf(kinds('a', []).sentence)).toBe('아무도 놓치지 않았어요');
});
