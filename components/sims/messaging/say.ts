// What the messaging simulator says: its events, its state and why a guess was wrong, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';

/** What the event at `index` was. A knob that is turned is an event, too: the kind after the model's own. */
export function tell({ log }: Recording, index: number, locale: Locale): Sentence {
  if (index < 0) return [locale === 'ko' ? '아직 아무 일도 없어요.' : 'Nothing has happened yet.'];
  if (log.kind[index] !== 0) return [locale === 'ko' ? '설정을 바꿨어요.' : 'A knob was turned.'];
  const number = formatNumber(log.subject[index] ?? 0, locale);
  return locale === 'ko'
    ? [{ strong: `${number}번째` }, ' 요청이 답을 받았어요. [fill in: 사건마다 한 문장]']
    : ['Request ', { strong: number }, ' was answered. [fill in: a sentence for each event]'];
}

export function describeNow({ metrics }: Snapshot, locale: Locale): string {
  const number = formatNumber(metrics.answered ?? 0, locale);
  return locale === 'ko' ? `지금까지 ${number}건이 답을 받았어요.` : `${number} answered so far.`;
}

/** Why the guess was off. `asked` is a metric or a choice. */
export function explainGap(_asked: string, metrics: Metrics, locale: Locale): Sentence {
  const number = formatNumber(metrics.answered ?? 0, locale);
  return locale === 'ko'
    ? [`${number}건이 답을 받았어요. [fill in: 왜 그런지]`]
    : [`${number} were answered. [fill in: why]`];
}

export const table = eventTable(tell);
