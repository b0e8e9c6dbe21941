// Stretches of time as a table, for whom bars on a picture say nothing.

import { formatLatency } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { soundMessages } from '@/i18n/messages/sound';
import type { Table } from '../data-table';
import type { SpansRow } from './heard-row';

/** The rows of stretches, as they first come, and the time that they take together; a stretch that goes on ends with it. */
export function inRows({ spans }: Pick<SpansRow, 'spans'>) {
  const names = [...new Set(spans.map(({ name }) => name))];
  const times = spans.flatMap(({ fromMs, toMs }) => [fromMs, toMs]).filter(Number.isFinite);
  const fromMs = Math.min(...times);
  const toMs = Math.max(...times);
  return { names, fromMs, lastsMs: toMs - fromMs };
}

/** Each stretch from the beginning of the first on. */
export function tableOfSpans(row: SpansRow, locale: Locale): Table {
  const t = soundMessages[locale];
  const { fromMs: startMs } = inRows(row);
  const hasFaint = row.spans.some(({ isFaint }) => isFaint);
  return {
    caption: row.name,
    head: [t.columns.what, t.columns.from, t.columns.took, ...(hasFaint ? [t.columns.waited] : [])],
    rows: row.spans.map(({ name, fromMs, toMs, isFaint = false }) => [
      name,
      formatLatency(fromMs - startMs, locale),
      Number.isFinite(toMs) ? formatLatency(toMs - fromMs, locale) : t.goesOn,
      ...(hasFaint ? [isFaint ? t.nobody : t.somebody] : []),
    ]),
  };
}
