// The typed numbers of the lesson and its quiz, recomputed; and that the questions are many and various enough.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { quiz } from '@/content/lessons/iaas/quiz';
import { priceUsage } from '@/engine/billing/price';

const prose = (locale: 'ko' | 'en'): string =>
  readFileSync(fileURLToPath(new URL(`./${locale}.mdx`, import.meta.url)), 'utf8');

test('the rule’s sums: 2 → 4, 4 → 8, and 500, 250, 125, 62.5% of work', () => {
  const asked = (vms: number, shown: number, target: number) => Math.ceil((vms * shown) / target);
  expect([asked(2, 100, 50), asked(4, 100, 50), asked(8, 100, 50)]).toEqual([4, 8, 16]);
  expect([2, 3, 5, 8].map((vms) => asked(vms, 100, 70))).toEqual([3, 5, 8, 12]);
  expect([2, 4, 8, 16].map((vms) => (100 * 10) / vms)).toEqual([500, 250, 125, 62.5]);
  expect(Math.round((100 * 100) / 70) / 100).toBe(1.43);
});

test('spare capacity for one zone: 100, 50, 33 and 25%', () => {
  const spare = (zones: number) => Math.round(100 * (zones / (zones - 1) - 1));
  expect([2, 3, 4, 5].map(spare)).toEqual([100, 50, 33, 25]);
});

describe('what a VM costs while it is on', () => {
  const cost = (hours: number): number =>
    Number(
      priceUsage({
        svc: 'ec2',
        asOf: '2026-10-05',
        region: 'ap-northeast-2',
        type: 't3.medium',
        hours,
      }).total,
    );

  test('730 hours are $37.96, and fifteen of every 24 $23.73', () => {
    expect(cost(730)).toBe(37.96);
    expect(cost((730 * 15) / 24)).toBe(23.73);
    for (const locale of ['ko', 'en'] as const)
      for (const shown of ['0.052', '37.96', '23.73']) expect(prose(locale)).toContain(shown);
  });
});

test('the three outages: 84 and 22 minutes, and 14 h 32 min', () => {
  const minutes = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;
  expect(minutes('2018-11-22T08:19', '2018-11-22T09:43')).toBe(84);
  expect(minutes('2022-02-06T20:32', '2022-02-06T20:54')).toBe(22);
  expect(minutes('2025-10-19T23:48', '2025-10-20T14:20')).toBe(14 * 60 + 32);
});

test('every idea comes in at least three clothes', () => {
  const ideas = new Set(quiz.map((item) => item.idea));
  expect(ideas.size).toBe(9);
  for (const idea of ideas)
    expect(quiz.filter((item) => item.idea === idea).length, idea).toBeGreaterThanOrEqual(3);
});

test('half of what is said is true, and no kind of question rules', () => {
  const verdicts = quiz.flatMap((item) => (item.kind === 'ox' ? [item.answer] : []));
  expect(verdicts.filter(Boolean).length * 2).toBe(verdicts.length);
  expect(new Set(quiz.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
});
