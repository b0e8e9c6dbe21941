// By when a fact is to be looked at again: prices change sooner than limits.

import type { Claim } from '@/content/schema';

/** A norm is what somebody else may revise as a whole: a law, a guideline, a curriculum. */
export type FactKind = 'claim' | 'price' | 'limit' | 'norm';

/** Months after which nobody should rely on what was read. */
const MONTHS: Readonly<Record<FactKind, number>> = {
  claim: 12,
  price: 6,
  limit: 12,
  norm: 6,
};

/** The same day so many months later, or the last day of a shorter month; days are YYYY-MM-DD. */
export function checkAgainBy(kind: FactKind, readOn: string): string {
  const [year = 0, month = 1, day = 1] = readOn.split('-').map(Number);
  const months = month - 1 + MONTHS[kind];
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, months, Math.min(day, lastOfMonth)));
  return later.toISOString().slice(0, 10);
}

/** What a claim says of itself wins; then the first of its sources that names a day; then the rule. */
export function claimCheckAgainBy(claim: Claim): string {
  const [firstOfSources] = claim.sources.flatMap((source) => source.checkAgainBy ?? []).sort();
  return claim.checkAgainBy ?? firstOfSources ?? checkAgainBy('claim', claim.checkedOn);
}
