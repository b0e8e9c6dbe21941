// A price sheet of which no source says since when it holds: most of what is not Amazon's.

import type { Figure, Meter, PriceSheet } from '../contract';

interface Undated {
  readonly provider: string;
  readonly service: string;
  readonly region: string;
  readonly meters: Readonly<Record<string, Meter>>;
  readonly rules?: Readonly<Record<string, Figure>>;
  readonly notes?: readonly string[];
}

export function undated({ rules = {}, notes = [], ...sheet }: Undated): PriceSheet {
  return {
    ...sheet,
    id: `${sheet.service}/${sheet.region}`,
    currency: 'USD',
    effectiveFrom: null,
    effectiveUntil: null,
    rules,
    ...(notes.length > 0 ? { notes } : {}),
  };
}
