// The day for which prices are looked up where nobody names one. A page knows it without the sheets.

import type { Day } from './contract';

/** The newest reading among the sheets. */
export const NEWEST_DAY: Day = '2026-10-05';

/** 2026-10-05 as 20261005: a day as a knob. */
export const numberOf = (day: Day): number => Number(day.replaceAll('-', ''));

/** Whether a text is a day as in 2026-10-05 that the calendar has: there is no 30th of February. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return dayOfMonth >= 1 && dayOfMonth <= days;
}

/** 20261005 as 2026-10-05. */
export const dayOf = (number: number): Day =>
  String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
