// The typed numbers of the lesson and its quiz, recomputed; and that the questions are many and various enough.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { quiz } from '@/content/lessons/on-premises/quiz';
import { BOX_WON, onPremises } from '@/content/story';

const prose = (locale: 'ko' | 'en'): string =>
  readFileSync(fileURLToPath(new URL(`./${locale}.mdx`, import.meta.url)), 'utf8');

function numeric(id: string) {
  const item = quiz.find((candidate) => candidate.id === id);
  if (item?.kind !== 'numeric') throw new RangeError(`no numeric item ${id}`);
  return item;
}

const withCommas = (value: number): string => value.toLocaleString('en');

describe('the shop', () => {
  const { unplugged, ordersADay, growthAMonth, ordersInFebruary } = onPremises;

  test('26 orders of 9,000 won are lost, and eleven months of 10% make 114 a day of 40', () => {
    expect(unplugged.lostOrders * BOX_WON).toBe(unplugged.lostWon);
    expect(unplugged.minutes).toBe((12 - 11) * 60 + 20 - 40);
    expect(Math.round(ordersADay * (1 + growthAMonth) ** 11)).toBe(ordersInFebruary);
  });

  test.each(['ko', 'en'] as const)('its numbers stand in the text (%s)', (locale) => {
    const { minutes: _, ...lost } = unplugged;
    for (const value of [BOX_WON, ordersADay, ordersInFebruary, ...Object.values(lost)])
      expect(prose(locale)).toContain(withCommas(value));
    expect(prose(locale)).toContain(`${growthAMonth * 100}%`);
  });
});

test('127 h 30 min are 7,650 minutes, 845 years of 9.05, and 98.54% of availability', () => {
  const fireMin = 127 * 60 + 30;
  expect(fireMin).toBe(7_650);
  expect(Math.round((fireMin / 9.05) * 10) / 10).toBe(845.3);
  expect(Math.round((1 - fireMin / 60 / 8_760) * 10_000) / 100).toBe(98.54);
  expect(8_760 * 0.01).toBeCloseTo(87.6, 9);
  for (const locale of ['ko', 'en'] as const) {
    for (const shown of ['7,650 ÷ 9.05 = 845.3', '1 − 127.5 ÷ 8,760 = 98.54%'])
      expect(prose(locale)).toContain(shown);
  }
});

test('of 2022-10-15 15:30 to 10-20 23:00, and of 2025-09-26 to 12-30', () => {
  expect((Date.UTC(2022, 9, 20, 23) - Date.UTC(2022, 9, 15, 15, 30)) / 3_600_000).toBe(127.5);
  expect((Date.UTC(2025, 11, 30) - Date.UTC(2025, 8, 26)) / 86_400_000).toBe(95);
});

test('some disk of twelve fails in 15.2% of the years, of twenty-four in 28.0%', () => {
  const share = (disks: number): number => Math.round(1000 * (1 - 0.9864 ** disks)) / 10;
  expect([share(12), share(24)]).toEqual([15.2, 28]);
});

test('halve-the-standstill: without the fire’s minutes nothing comes below half', () => {
  const all = 160 + 480 + 7_650;
  expect(all).toBe(8_290);
  expect(all - 480).toBe(7_810);
  expect(Math.round((100 * 7_650) / all)).toBe(92);
});

test('battery-alone: the cut, less the battery, and the time to come up', () => {
  const { answer, traps } = numeric('battery-alone');
  expect(answer).toBe(45 - 15 + 20);
  expect(traps.map(({ value }) => value)).toEqual([0, 45 - 15, 45 + 20]);
});

test('three-nines: 0.1% of a year', () => {
  expect(numeric('three-nines').answer).toBeCloseTo(8_760 * 0.001, 9);
});

test('share-and-hours: each share in hours and days', () => {
  const lostHours = (percent: number): number => (8_760 * (100 - percent)) / 100;
  expect(lostHours(99) / 24).toBeCloseTo(3.65, 9);
  expect(lostHours(98.54) / 24).toBeCloseTo(5.3, 1);
  expect(lostHours(99.99) * 60).toBeCloseTo(52.56, 9);
  expect(lostHours(99.9)).toBeCloseTo(8.76, 9);
});

test('high-share-long-stop: 0.2% of ten years are more than a week', () => {
  expect(3_650 * 0.002).toBeGreaterThan(7);
});

test('thirteen-servers: three months of growth, nearly, on ten servers', () => {
  const months = 12 / 4.345;
  expect(months).toBeCloseTo(2.76, 2);
  expect(Math.round(10 * 1.1 ** months)).toBe(13);
});

test('every idea comes in at least three clothes, or in numbers that are always fresh', () => {
  const ideas = new Set(quiz.map((item) => item.idea));
  expect(ideas.size).toBe(8);
  for (const idea of ideas) {
    const items = quiz.filter((item) => item.idea === idea);
    const isFresh = items.some((item) => item.kind === 'numeric' && item.variables);
    expect(items.length >= 3 || isFresh, idea).toBe(true);
  }
});

test('nine kinds of question are asked, and half of what is said is true', () => {
  const kinds = new Set(quiz.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(
    'categorise match numeric order ox predict qna short single'.split(' '),
  );
  const verdicts = quiz.flatMap((item) => (item.kind === 'ox' ? [item.answer] : []));
  expect(verdicts.filter(Boolean).length).toBe(verdicts.length / 2);
});
