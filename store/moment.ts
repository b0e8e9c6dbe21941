// Moments as they are kept, in ms since 1970.

import * as v from 'valibot';

/** The last moment whose year has four digits everywhere on earth: calendars and files write no others. */
const LAST_MS = Date.UTC(9999, 11, 30);

/** What a clock may say; anything else came from a broken one, or was put there. */
export const momentSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_MS));

/** The clock's moment, or the nearest that can be kept: clocks stand before 1970 where a battery is empty. */
export const keptMoment = (atMs: number): number =>
  Number.isNaN(atMs) ? 0 : Math.min(LAST_MS, Math.max(0, atMs));
