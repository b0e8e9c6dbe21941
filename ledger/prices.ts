// Every price sheet as a table of facts: what each meter and rule says, where it was read, and until when that is good.

import { sheets } from '@/engine/billing/catalog';
import type { Figure, Meter, PriceSheet, Source } from '@/engine/billing/contract';
import { MONEY } from '@/engine/billing/meter';
import { sources } from '@/engine/billing/sources';
import { type Provider, providerNamed } from '@/ledger/provider';

interface Row {
  readonly name: string;
  readonly status: 'found' | 'unverified';
  /** Tags of its sources, each once. */
  readonly sources: readonly string[];
  /** Null where nothing is to be read again: no source, or a price of the past. */
  readonly checkAgainBy: string | null;
}

export interface PriceRow extends Row {
  readonly meter: Meter;
}

export interface RuleRow extends Row {
  readonly figure: Figure;
}

export interface PriceTable {
  readonly id: string;
  /** The id as an anchor of a page. */
  readonly anchor: string;
  readonly provider: Provider;
  readonly sheet: PriceSheet;
  readonly prices: readonly PriceRow[];
  readonly rules: readonly RuleRow[];
  /** In the order in which the table names them first. */
  readonly sources: readonly Source[];
  readonly unverified: number;
  readonly checkAgainBy: string | null;
}

/** `aws-lambda/us-east-1/2022-08-01` becomes `aws-lambda-us-east-1-2022-08-01`. */
export const anchorOf = (sheetId: string): string => sheetId.replaceAll('/', '-');

const figuresOf = ({ tiers, free }: Meter): Figure[] =>
  [...tiers.flatMap(({ upTo, price }) => [price, upTo]), free?.quantity, free?.worth].filter(
    (figure) => figure !== undefined && figure !== null,
  );

function rowOf(name: string, figures: readonly Figure[], isPast: boolean): Row {
  const tags = [...new Set(figures.flatMap((figure) => figure.sources))];
  const [first] = tags.flatMap((tag) => sources[tag]?.checkAgainBy ?? []).sort();
  return {
    name,
    status: figures.some(({ status }) => status === 'unverified') ? 'unverified' : 'found',
    sources: tags,
    checkAgainBy: isPast ? null : (first ?? null),
  };
}

function tableOf(sheet: PriceSheet): PriceTable {
  const isPast = sheet.effectiveUntil !== null;
  const prices = Object.entries(sheet.meters)
    // What somebody has worked out for themselves costs itself, and is no price of a provider.
    .filter(
      ([, { unit, tiers }]) => unit !== MONEY || tiers.some(({ price }) => price.value !== '1'),
    )
    .map(([name, meter]) => ({ ...rowOf(name, figuresOf(meter), isPast), meter }));
  const rules = Object.entries(sheet.rules).map(([name, figure]) => ({
    ...rowOf(name, [figure], isPast),
    figure,
  }));
  const rows: readonly Row[] = [...prices, ...rules];
  const tags = [...new Set(rows.flatMap((row) => row.sources))];
  const [first] = rows.flatMap((row) => row.checkAgainBy ?? []).sort();
  return {
    id: sheet.id,
    anchor: anchorOf(sheet.id),
    provider: providerNamed(sheet.provider),
    sheet,
    prices,
    rules,
    sources: tags.flatMap((tag) => sources[tag] ?? []),
    unverified: rows.filter(({ status }) => status === 'unverified').length,
    checkAgainBy: first ?? null,
  };
}

export const priceTables: readonly PriceTable[] = sheets.map(tableOf);
