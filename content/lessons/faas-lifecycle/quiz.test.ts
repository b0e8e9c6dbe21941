// The typed numbers of the lesson and its quiz, recomputed; and that the questions are many and various enough.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { quiz } from '@/content/lessons/faas-lifecycle/quiz';
import { twoFunctions } from '@/content/story';
import { scenarios } from '@/engine/models/cold-start/scenarios';

const prose = (locale: 'ko' | 'en'): string =>
  readFileSync(fileURLToPath(new URL(`./${locale}.mdx`, import.meta.url)), 'utf8');

describe('the two functions of the shop', () => {
  const { night, noon } = twoFunctions;

  test.each([
    ['quiet-night', night],
    ['lunch-rush', noon],
  ] as const)('%s runs one of them', (id, { startSec, workSec }) => {
    const set: Readonly<Record<string, unknown>> =
      scenarios.find((one) => one.id === id)?.set ?? {};
    expect(set).toMatchObject({ coldStartSec: startSec, workSec });
  });

  test('the same order: 0.27 s, then 0.12 s, more than twice as long and 0.15 s apart', () => {
    const first = night.startSec + night.workSec;
    expect([first.toFixed(2), night.workSec.toFixed(2)]).toEqual(['0.27', '0.12']);
    expect(first / night.workSec).toBeGreaterThan(2);
    expect((first - night.workSec).toFixed(3)).toBe('0.145');
  });

  test('the noon order takes more than five times as long to start', () => {
    expect(noon.startSec / night.startSec).toBeGreaterThan(5);
    expect(noon.startSec / night.startSec).toBeLessThan(6);
  });

  test.each(['ko', 'en'] as const)('their numbers stand in the text (%s)', (locale) => {
    const shown = [twoFunctions.ordersADay.toLocaleString('en'), night.startSec, night.workSec];
    for (const one of [...shown, noon.startSec]) expect(prose(locale)).toContain(String(one));
  });
});

test('ten-orders-in-turn: one start and ten runs', () => {
  const { startSec, workSec } = twoFunctions.night;
  const item = quiz.find(({ id }) => id === 'ten-orders-in-turn');
  expect(item).toMatchObject({ answer: Number((startSec + 10 * workSec).toFixed(3)) });
  const wrong = [10 * (startSec + workSec), 10 * workSec].map((sec) => Number(sec.toFixed(3)));
  expect(item?.kind === 'numeric' ? item.traps.map(({ value }) => value) : []).toEqual(wrong);
});

test('every idea comes in at least three clothes', () => {
  const ideas = [...new Set(quiz.map((item) => item.idea))];
  expect(ideas.length).toBe(8);
  for (const idea of ideas) {
    expect(quiz.filter((item) => item.idea === idea).length, idea).toBeGreaterThanOrEqual(3);
  }
});

test('nine kinds of question are asked, and half of what is said is true', () => {
  expect([...new Set(quiz.map(({ kind }) => kind))].toSorted()).toEqual(
    'categorise match multiple numeric order ox qna short single'.split(' '),
  );
  const verdicts = quiz.flatMap((item) => (item.kind === 'ox' ? [item.answer] : []));
  expect([verdicts.filter(Boolean).length, verdicts.length]).toEqual([3, 6]);
});
