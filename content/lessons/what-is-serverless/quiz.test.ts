// The typed numbers of the lesson and its quiz, recomputed; and that the questions are many and various enough.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { whatIsServerless } from '@/content/story';
import { listRates } from '@/engine/billing/rates';
import { quiz } from './quiz';

const prose = (locale: 'ko' | 'en'): string =>
  readFileSync(fileURLToPath(new URL(`./${locale}.mdx`, import.meta.url)), 'utf8');

describe('the shop', () => {
  const { receipts, day } = whatIsServerless;

  test('a hundred calls of a tenth of a second are ten seconds of a day', () => {
    expect(receipts.callsADay * receipts.secEach).toBeCloseTo(day.worked, 9);
    expect(day.worked + day.idle).toBe(day.seconds);
    expect(day.seconds).toBe(24 * 3_600);
  });

  test('a month: $9.36 for the server, $0.0056 for the function', () => {
    const calls = 30 * receipts.callsADay;
    const gbSeconds = calls * receipts.secEach;
    const bill = gbSeconds * listRates.functionPerSec + calls * listRates.functionPerRequest;
    expect([calls, Math.round(gbSeconds), bill.toFixed(4)]).toEqual([3_000, 300, '0.0056']);
    expect((30 * 24 * 3_600 * listRates.microPerSec).toFixed(2)).toBe('9.36');
  });

  test.each(['ko', 'en'] as const)('its numbers stand in the text (%s)', (locale) => {
    for (const value of [whatIsServerless.ordersADay, day.seconds, day.idle])
      expect(prose(locale)).toContain(value.toLocaleString('en'));
    for (const shown of ['9.36', '0.0056', '0.0000166667', '0.0000002', '0.013'])
      expect(prose(locale)).toContain(shown);
  });
});

test('eight ideas or more, 24 to 32 questions of at least five kinds', () => {
  expect(new Set(quiz.map(({ idea }) => idea)).size).toBeGreaterThanOrEqual(8);
  expect(quiz.length).toBeGreaterThanOrEqual(24);
  expect(quiz.length).toBeLessThanOrEqual(32);
  expect(new Set(quiz.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
});
