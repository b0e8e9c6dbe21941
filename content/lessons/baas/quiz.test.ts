// That the questions are many and various enough, and that the lesson tells the shop's numbers.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { quiz } from '@/content/lessons/baas/quiz';
import { baas } from '@/content/story';
import { formatNumber } from '@/i18n/format';
import { locales } from '@/i18n/locales';

test.each(locales)('the numbers of the shop stand in the text (%s)', (locale) => {
  const url = new URL(`./${locale}.mdx`, import.meta.url);
  const prose = readFileSync(fileURLToPath(url), 'utf8');
  const { people, tenfold } = baas.room;
  for (const shown of [baas.ordersADay, people, tenfold])
    expect(prose).toContain(formatNumber(shown, locale));
});

test('every idea comes in at least three clothes', () => {
  const ideas = [...new Set(quiz.map((item) => item.idea))];
  expect(ideas.length).toBe(9);
  for (const idea of ideas) {
    expect(quiz.filter((item) => item.idea === idea).length, idea).toBeGreaterThanOrEqual(3);
  }
});

test('eleven kinds of question are asked, and two of five that are judged are true', () => {
  expect([...new Set(quiz.map(({ kind }) => kind))].toSorted()).toEqual(
    'categorise knobs match multiple numeric order ox predict qna short single'.split(' '),
  );
  const verdicts = quiz.flatMap((item) => (item.kind === 'ox' ? [item.answer] : []));
  expect(verdicts.filter(Boolean).length).toBe(2);
  expect(verdicts.length).toBe(5);
});
