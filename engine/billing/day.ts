// The day for which prices are looked up where nobody names one. A page knows it without the sheets.

import type { Day } from './contract';

/** The newest reading among the sheets. */
export const NEWEST_DAY: Day = '2026-10-05';

/** 2026-10-05 as 20261005: a day as a knob. */
export const numberOf = (day: Day): number => Number(day.replaceAll('-', ''));

/** 20261005 as 2026-10-05. */
export const dayOf = (number: number): Day =>
  String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
