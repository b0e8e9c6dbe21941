// What a simulator without a timeline shows once nothing is to be guessed any more, for a page that nobody can press.
// Drawn with parts that live in a browser, too: imported by what is drawn into a page's HTML alone.

import type { AskedSheet, SheetFace } from '@/components/figure/sheet/sheet';
import type { Metrics } from '@/player/types';
import { billingSheet } from './billing/sheet';
import { billingEnd } from './billing/still';
import { faasSheet } from './browser-faas/sheet';
import { faasEnd } from './browser-faas/still';

export interface SheetEnd {
  readonly face: SheetFace;
  /** What its questions are answered from. */
  readonly metrics: Metrics;
  /** Whether another device would measure something else. */
  readonly isMeasured: boolean;
}

/** The code whose calls were recorded; what other code takes, only the reader's own device can tell. */
const RECORDED = 'hello';

const ends: Readonly<Record<string, (asked: AskedSheet) => SheetEnd | null>> = {
  billing: (asked) => ({
    ...billingEnd({ ...asked, config: billingSheet.configFrom(asked.config) }),
    isMeasured: false,
  }),
  'browser-faas': (asked) =>
    asked.scenario === RECORDED
      ? {
          ...faasEnd({ ...asked, config: faasSheet.configFrom(asked.config) }),
          isMeasured: true,
        }
      : null,
};

/** Null where there is nothing that holds for every reader. Throws a RangeError naming a simulator of which no end is known. */
export function endOf(sim: string, asked: AskedSheet): SheetEnd | null {
  const end = Object.hasOwn(ends, sim) ? ends[sim] : undefined;
  if (!end) throw new RangeError(`"${sim}" has no end that could be printed`);
  return end(asked);
}
