// The numbers at the end of each row. A further column is a further entry here, and its words.

import type { Era } from '@/engine/models/four-eras/config';
import { formatPercentNumber, type Quantity, quantityOfLatency } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { stripMessages } from '@/i18n/messages/strip';
import type { Snapshot } from '@/player/types';
import { quantityOfCost } from '../cost';

export interface StripColumn {
  /** Name in the strip's messages, and of the read-out: `servers.lostShare`. */
  readonly id: Exclude<keyof (typeof stripMessages)[Locale], 'costNote'>;
  /** The number at this moment; null while there is none. */
  quantity(era: Era, moment: Snapshot, locale: Locale): Quantity | null;
  /** Whether the number is a loss, which is set in red. */
  isLoss?(era: Era, moment: Snapshot): boolean;
}

const lostOf = (era: Era, { metrics }: Snapshot): number => metrics[`${era}.dropped`] ?? 0;

export const columns: readonly StripColumn[] = [
  {
    id: 'lostShare',
    quantity(era, moment, locale) {
      const arrived = moment.counts[`${era}.arrived`] ?? 0;
      if (arrived === 0) return null;
      return { value: formatPercentNumber(lostOf(era, moment) / arrived, locale), unit: '%' };
    },
    isLoss: (era, moment) => lostOf(era, moment) > 0,
  },
  {
    id: 'p99',
    quantity(era, { metrics }, locale) {
      const p99 = metrics[`${era}.p99`] ?? null;
      return p99 === null ? null : quantityOfLatency(p99, locale);
    },
  },
  {
    id: 'cost',
    quantity(era, { metrics }, locale) {
      const cost = metrics[`${era}.cost`] ?? null;
      return cost === null ? null : quantityOfCost(cost, locale);
    },
  },
];
