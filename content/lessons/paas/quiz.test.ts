// The typed numbers of the lesson and its quiz, recomputed; and that the questions are many and various enough.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { quiz } from '@/content/lessons/paas/quiz';
import { paas } from '@/content/story';
import { containerSheets } from '@/engine/billing/sheets/aws-containers';
import { queueFigures } from '@/engine/kernel/queueing';

const prose = (locale: 'ko' | 'en'): string =>
  readFileSync(fileURLToPath(new URL(`./${locale}.mdx`, import.meta.url)), 'utf8');

describe('the shop', () => {
  const seoul = containerSheets.find(({ id }) => id === 'aws-fargate/ap-northeast-2');
  const perHour = (meter: string): number => Number(seoul?.meters[meter]?.tiers[0]?.price.value);
  const hour = perHour('cpu.x86_64') + 2 * perHour('memory.x86_64');
  const month = paas.instances * 730 * hour;
  const nights = (month * paas.quietHoursANight) / 24;

  test('two instances of one vCPU and 2 GB in Seoul, and nine hours of them', () => {
    expect(hour).toBeCloseTo(0.05678, 9);
    expect([month.toFixed(2), nights.toFixed(2)]).toEqual(['82.90', '31.09']);
    expect([Math.round(month), Math.round(nights)]).toEqual([paas.monthUsd, paas.nightsUsd]);
  });

  test.each(['ko', 'en'] as const)('its numbers stand in the text (%s)', (locale) => {
    for (const shown of [
      paas.ordersADay,
      paas.monthUsd,
      paas.nightsUsd,
      '82.90',
      '31.09',
      '0.05678',
    ])
      expect(prose(locale)).toContain(String(shown));
  });
});

test('one queue by Erlang C, and one for each by 1 ÷ (μ − λ)', () => {
  const meanOf = (servers: number): string => {
    const room = Number.POSITIVE_INFINITY;
    const { meanWait } = queueFigures({ rate: 4 * servers, meanWork: 0.2, servers, room });
    return (meanWait + 0.2).toFixed(2);
  };
  expect([2, 4, 8, 16].map(meanOf)).toEqual(['0.56', '0.35', '0.26', '0.22']);
  expect([0.8, 0.9, 0.95].map((busy) => (0.2 / (1 - busy)).toFixed(2))).toEqual([
    '1.00',
    '2.00',
    '4.00',
  ]);
  expect([0.5, 0.8, 0.9, 0.95].map((busy) => Math.round(1 / (1 - busy)))).toEqual([2, 5, 10, 20]);
});

test('two-less-mid-month: half a month of four and half of two', () => {
  expect((4 + 2) / 8).toBe(0.75);
});

test('every idea comes in at least three clothes', () => {
  const ideas = [...new Set(quiz.map((item) => item.idea))];
  expect(ideas.length).toBe(9);
  for (const idea of ideas) {
    expect(quiz.filter((item) => item.idea === idea).length, idea).toBeGreaterThanOrEqual(3);
  }
});

test('eleven kinds of question are asked, and half of what is said is true', () => {
  expect([...new Set(quiz.map(({ kind }) => kind))].toSorted()).toEqual(
    'categorise knobs match multiple numeric order ox predict qna short single'.split(' '),
  );
  const verdicts = quiz.flatMap((item) => (item.kind === 'ox' ? [item.answer] : []));
  expect(verdicts.filter(Boolean).length).toBe(2);
  expect(verdicts.length).toBe(5);
});
