// Sums over the plans of a teacher's sheet.

import type { ClassLength, TeachSheet, TeachStretch } from '@/content/schema';

export interface Placed {
  readonly stretch: TeachStretch;
  /** Its number in the order of the class, from 1; a pause has none. */
  readonly number: number | null;
  readonly minutes: number;
}

/** The stretches that a class of this length has time for, with the numbers that they have in every plan. */
export function placed(sheet: TeachSheet, length: ClassLength): readonly Placed[] {
  let number = 0;
  return sheet.plan
    .map((stretch) => ({
      stretch,
      number: stretch.by === 'pause' ? null : ++number,
      minutes: stretch.minutes[length],
    }))
    .filter(({ minutes }) => minutes > 0);
}

/** Minutes of a class, in all. */
export const planMinutes = (sheet: TeachSheet, length: ClassLength): number =>
  sheet.plan.reduce((sum, { minutes }) => sum + minutes[length], 0);

/** Minutes in which students predict, run and speak themselves. */
export const studentMinutes = (sheet: TeachSheet, length: ClassLength): number =>
  sheet.plan.reduce((sum, { by, minutes }) => sum + (by === 'students' ? minutes[length] : 0), 0);
