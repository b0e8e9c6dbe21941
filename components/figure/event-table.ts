// The table under a figure where it says what the sentences say: the latest events, each with its time.

import type { Table } from '@/components/ui/data-table';
import { formatMoment } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Recording } from '@/player/types';
import type { Sentence } from './definition';

/** So many of the latest events. */
const ROWS = 12;

const words: Localized<Pick<Table, 'caption' | 'head'>> = {
  ko: { caption: '최근에 일어난 일', head: ['때', '무슨 일'] },
  en: { caption: 'What happened last', head: ['When', 'What happened'] },
};

/** A simulator's `table` from what it says of an event. */
export const eventTable =
  (say: (recording: Recording, index: number, locale: Locale) => Sentence) =>
  (recording: Recording, endIndex: number, locale: Locale): Table => {
    const { log, request } = recording;
    const from = Math.max(0, endIndex - ROWS);
    const rows = Array.from({ length: endIndex - from }, (_, i) => [
      formatMoment(log.atMs[from + i] ?? 0, request.durationMs, locale),
      say(recording, from + i, locale)
        .map((part) => (typeof part === 'string' ? part : part.strong))
        .join(''),
    ]);
    return { ...words[locale], rows };
  };
