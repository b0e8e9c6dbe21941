// All lines of the four bills as a table for a spreadsheet.

import Papa from 'papaparse';
import { ways } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { billMessages } from '@/i18n/messages/billing-bills';
import type { Comparison, Part, Row } from '@/player/billing/types';
import { lineName, unitName } from './line-words';
import { sayRefused } from './say-bill';
import { sourceIdsOf } from './why-sources';

/** Spreadsheets read a file without this mark in the system's old encoding, and Hangul breaks. */
const BYTE_ORDER_MARK = '\ufeff';

/** Every part of a line, or each of its tiers, beside the others. */
const joined = (parts: readonly Part[], say: (part: Part) => string): string =>
  parts.map(say).join(' + ');

export function billsCsv({ bills, config, sources }: Comparison, locale: Locale): string {
  const t = billMessages[locale];
  const names = billingMessages[locale].ways;
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
    joined(row.line.parts, ({ tiers }) => tiers.map(({ price }) => price.value).join(' / ')),
    joined(row.line.parts, ({ tiers }) => String(tiers[0]?.per ?? '')),
    joined(row.line.parts, ({ allowance }) => allowance?.quantity.value ?? '0'),
    [...new Set(row.line.parts.map(({ sheet }) => sheet))].join(' '),
    row.asOf,
    String(config.krwPerUsd),
    sourceIdsOf(row.line.parts)
      .map((id) => sources[id]?.url ?? id)
      .join(' '),
    t.why[row.line.status],
  ];
  const rows = ways.flatMap((way) => {
    const bill = bills[way];
    if ('refused' in bill) return [[names[way], sayRefused(bill, locale)]];
    const lines = bill.tax === null ? bill.rows : [...bill.rows, bill.tax];
    return [
      ...lines.map((row) => cellsOf(names[way], row)),
      [names[way], t.csv.total, '', bill.currency, '', '', bill.total],
    ];
  });
  // A cell that begins like a formula must stay text.
  return BYTE_ORDER_MARK + Papa.unparse([t.csv.head, ...rows], { escapeFormulae: true });
}
