// Why a file of traffic was refused, with the line and what stands there.

import type { Locale } from '@/i18n/locales';
import { trafficMessages } from '@/i18n/messages/traffic';
import type { TrafficProblem } from '@/player/billing/traffic-file';

export function sayProblem({ why, line, entry, found }: TrafficProblem, locale: Locale): string {
  const { problems: t, place } = trafficMessages[locale];
  const where = entry === null ? place.line(line ?? 1) : place.entry(entry);
  switch (why) {
    case 'empty':
      return t.empty;
    case 'too-long':
      return t.tooLong;
    case 'no-counts':
      return t.noCounts(where);
    case 'not-a-count':
      return t.notACount(where, found);
    case 'gap':
      return t.gap(where);
    case 'not-a-time':
      return t.notATime(where, found);
    case 'open-quote':
      return t.openQuote(where);
    case 'row-length':
      return t.rowLength(where);
    case 'not-json':
      return t.notJson;
    case 'no-list':
      return t.noList;
    case 'all-zero':
      return t.allZero;
    case 'other':
      return t.other;
  }
}
