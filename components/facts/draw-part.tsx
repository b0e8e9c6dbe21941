// What stands on a page of the ledger, made of all that the ledger holds while the site is built.

import type { ReactNode } from 'react';
import { ClaimPart } from '@/components/facts/claim-part';
import { Contents } from '@/components/facts/contents-list';
import { LimitPart } from '@/components/facts/limit-part';
import { PricePart } from '@/components/facts/price-part';
import type { Locale } from '@/i18n/locales';
import { courseOfClaims, type FactPart, factParts, providersOn } from '@/ledger/parts';

export interface PartOfLedger {
  readonly part: FactPart | 'contents' | 'claims';
  readonly locale: Locale;
  /** The day of the build: what was overdue then is marked, and a reader's own clock corrects it. */
  readonly today: string;
}

export function drawPart({ part, locale, today }: PartOfLedger): ReactNode {
  if (part === 'contents') return <Contents locale={locale} parts={factParts} />;
  if (part === 'claims')
    return <Contents locale={locale} parts={factParts.filter(courseOfClaims)} />;
  const shownIn = courseOfClaims(part);
  if (shownIn !== null) return <ClaimPart of={shownIn} locale={locale} today={today} />;
  if (part === 'limits') return <LimitPart locale={locale} today={today} />;
  return <PricePart of={providersOn(part)} locale={locale} today={today} />;
}
