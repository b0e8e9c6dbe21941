// The whole ledger in one list: every claim, price, limit and norm, and the day by which each is to be looked at again.

import { claimCheckAgainBy, type FactKind } from '@/content/check-again';
import { claims } from '@/content/claims';
import { limitTables } from '@/ledger/limits';
import { a11yNorms, schoolNorms } from '@/ledger/norms';
import { priceTables } from '@/ledger/prices';

export interface Fact {
  readonly kind: FactKind;
  /** `C051`, `aws-lambda/us-east-1/2025-08-01 compute.arm64`, `functions/aws-lambda`, `school-privacy`. */
  readonly id: string;
  /** Null where nothing is to be read again: a measurement, a price of the past, a value without a source. */
  readonly checkAgainBy: string | null;
}

const claimFacts = claims.map(
  (claim): Fact => ({ kind: 'claim', id: claim.id, checkAgainBy: claimCheckAgainBy(claim) }),
);

const priceFacts = priceTables.flatMap((table) =>
  [...table.prices, ...table.rules].map(
    ({ name, checkAgainBy }): Fact => ({ kind: 'price', id: `${table.id} ${name}`, checkAgainBy }),
  ),
);

const limitFacts = limitTables.flatMap((table) =>
  table.limits.map(
    ({ id, checkAgainBy }): Fact => ({ kind: 'limit', id: `${table.id}/${id}`, checkAgainBy }),
  ),
);

const normFacts = [...schoolNorms, ...a11yNorms].map(
  ({ id, checkAgainBy }): Fact => ({ kind: 'norm', id, checkAgainBy }),
);

export const facts: readonly Fact[] = [...claimFacts, ...priceFacts, ...limitFacts, ...normFacts];

/** A fact is good up to and including its day. Days are YYYY-MM-DD and sort as text. */
export const isOverdue = (checkAgainBy: string | null, today: string): boolean =>
  checkAgainBy !== null && checkAgainBy < today;

/** The overdue facts, the longest overdue first. */
export function overdueOn(day: string, among: readonly Fact[] = facts): Fact[] {
  return among
    .filter(({ checkAgainBy }) => isOverdue(checkAgainBy, day))
    .toSorted((a, b) => (a.checkAgainBy ?? '').localeCompare(b.checkAgainBy ?? ''));
}
