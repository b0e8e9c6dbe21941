// That the questions are many and various enough, and that the lesson tells the shop's numbers.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { quiz } from '@/content/lessons/use-cases/quiz';
import { useCases } from '@/content/story';
import { cards } from '@/engine/models/pick-architecture/cards';
import { formatNumber } from '@/i18n/format';
import { locales } from '@/i18n/locales';

test.each(locales)('the numbers of the shop stand in the text (%s)', (locale) => {
  const url = new URL(`./${locale}.mdx`, import.meta.url);
  const prose = readFileSync(fileURLToPath(url), 'utf8');
  const { ordersADay, chatbot } = useCases;
  for (const shown of [ordersADay, chatbot.callsADay])
    expect(prose).toContain(formatNumber(shown, locale));
  expect(prose).toContain(formatNumber(chatbot.waits, locale, 2));
});

test('the card of the chatbot is the shop’s chatbot', () => {
  const { chatbot } = useCases;
  expect(cards.chatbot.workSec).toBe(chatbot.sec);
  expect(cards.chatbot.coming).toMatchObject({ count: chatbot.callsADay });
});

test('every idea comes in at least three clothes', () => {
  const ideas = [...new Set(quiz.map((item) => item.idea))];
  expect(ideas.length).toBe(8);
  for (const idea of ideas) {
    expect(quiz.filter((item) => item.idea === idea).length, idea).toBeGreaterThanOrEqual(3);
  }
});

test('nine kinds of question are asked, and half of what is judged is true', () => {
  expect([...new Set(quiz.map(({ kind }) => kind))].toSorted()).toEqual(
    'categorise match multiple numeric ox predict qna short single'.split(' '),
  );
  const verdicts = quiz.flatMap((item) => (item.kind === 'ox' ? [item.answer] : []));
  expect([verdicts.filter(Boolean).length, verdicts.length]).toEqual([4, 7]);
});
