// All lines of the four bills as a table for a spreadsheet.

import Papa from 'papaparse';
import { ways } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Comparison, Row } from '@/player/billing/types';
import { lineName, unitName } from './line-words';

/** Spreadsheets read a file without this mark in the system's old encoding, and Hangul breaks. */
const BYTE_ORDER_MARK = '\ufeff';

export function billsCsv({ bills }: Comparison, locale: Locale): string {
  const t = billingMessages[locale];
  const cellsOf = (way: string, row: Row): string[] => [
    way,
    lineName(row.id, locale),
    row.isUncounted ? t.csv.yes : t.csv.no,
    row.currency,
    row.gross,
    row.free,
    row.line.amount,
    row.line.parts.map(({ quantity }) => quantity).join(' + '),
    row.line.parts.map(({ unit }) => unitName(unit, locale)).join(' + '),
    [...new Set(row.line.parts.map(({ sheet }) => sheet))].join(' '),
    t.why[row.line.status],
  ];
  const rows = ways.flatMap((way) => {
    const bill = bills[way];
    if ('refused' in bill) return [[t.ways[way], bill.refused]];
    const lines = bill.tax === null ? bill.rows : [...bill.rows, bill.tax];
    return [
      ...lines.map((row) => cellsOf(t.ways[way], row)),
      [t.ways[way], t.csv.total, '', bill.currency, '', '', bill.total],
    ];
  });
  // A cell that begins like a formula must stay text.
  return BYTE_ORDER_MARK + Papa.unparse([t.csv.head, ...rows], { escapeFormulae: true });
}
