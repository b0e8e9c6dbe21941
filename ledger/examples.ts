// The published examples that hold, priced again by the engine: what the page says beside what comes out.

import { sheets } from '@/engine/billing/catalog';
import type { Source } from '@/engine/billing/contract';
import { answerOf } from '@/engine/billing/invoice';
import { priceUsage } from '@/engine/billing/price';
import { published } from '@/engine/billing/published/oracles';
import type { Published } from '@/engine/billing/published/published';
import { services } from '@/engine/billing/registry';
import { sources } from '@/engine/billing/sources';
import { isProvider, type Provider } from '@/ledger/provider';

export interface Example {
  readonly id: string;
  readonly provider: Provider;
  /** The service in the price sheets: `aws-lambda`. */
  readonly service: string;
  /** Null where the example is recalled and no source shows it. */
  readonly source: Source | null;
  readonly publishedUsd: number;
  readonly computedUsd: number;
  /** Amounts that were compared: the total, and the lines that the page prints. */
  readonly compared: number;
  /** Whether each of them is the same, to the last digit that is printed. */
  readonly isSame: boolean;
}

/** Throws where an example names a service without a sheet. */
function check({ id, source, usage, expect: page }: Published): Example {
  const service = services.find(({ svc }) => svc === usage.svc)?.sheet;
  const sheet = sheets.find((candidate) => candidate.service === service);
  if (sheet === undefined) {
    const known = services.map(({ svc }) => svc).join(', ');
    throw new RangeError(`${id}: no price sheet for "${usage.svc}"; known: ${known}`);
  }
  const { lines, total } = answerOf(priceUsage({ id, ...usage }));
  const amounts: Readonly<Record<string, number>> = { ...lines, total };
  return {
    id,
    provider: isProvider(sheet.provider) ? sheet.provider : 'other',
    service: sheet.service,
    source: source === null ? null : (sources[source] ?? null),
    publishedUsd: page.total,
    computedUsd: total,
    compared: Object.keys(page).length,
    isSame: Object.entries(page).every(([name, amount]) => amounts[name] === amount),
  };
}

export const examples: readonly Example[] = published.map(check);
