import { expect, test } from 'vitest';
import { formatMoment, formatRunLength, formatRunTime } from './format';

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

test('a run of hours goes by the clock, one of years by the calendar', () => {
  expect(formatMoment(5_400_000, 4 * 3_600_000, 'ko')).toBe('1:30:00');
  expect(formatMoment(0, 10 * YEAR_MS, 'ko')).toBe('1년 차 1월 1일');
  const fireMs = 5 * YEAR_MS + 287 * DAY_MS + 55_800_000;
  expect(formatMoment(fireMs, 10 * YEAR_MS, 'ko')).toBe('6년 차 10월 15일');
  expect(formatMoment(fireMs, 10 * YEAR_MS, 'en')).toBe('Year 6, Oct 15');
  expect(formatMoment(YEAR_MS - 1, 10 * YEAR_MS, 'en')).toBe('Year 1, Dec 31');
  expect(formatMoment(10 * YEAR_MS, 10 * YEAR_MS, 'en')).toBe('10 yr');
});

test('a run of days counts them, beside the clock', () => {
  const fiveDays = 5 * DAY_MS;
  const [first, second] = [780_000, 30 * 3_600_000];
  expect(formatMoment(first, fiveDays, 'ko')).toBe('1일째 00:13:00');
  expect(formatMoment(second, fiveDays, 'en')).toBe('Day 2, 06:00:00');
  expect(formatMoment(fiveDays, fiveDays, 'ko')).toBe('5일');
  expect(formatRunLength(fiveDays, 'en')).toBe('5 d');
  // A day and a night of one run go on by the clock.
  expect(formatMoment(second, 2 * DAY_MS, 'en')).toBe('30:00:00');
  expect([formatRunTime(DAY_MS, 'ko'), formatRunTime(DAY_MS, 'ko', fiveDays)]).toEqual([
    '24시간',
    '1일',
  ]);
});

test('lengths are said in the largest unit that they are a multiple of', () => {
  const week = 7 * DAY_MS;
  expect([YEAR_MS, 26 * week, 7_200_000, 0].map((ms) => formatRunTime(ms, 'ko'))).toEqual([
    '1년',
    '26주',
    '2시간',
    '0',
  ]);
  expect(formatRunLength(120_000, 'en')).toBe('02:00');
  expect(formatRunLength(104 * week, 'en')).toBe('104 wk');
});
