// The day by which a fact is to be looked at again, and how sure it is: on every entry of the ledger.

import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { isOverdue } from '@/ledger/facts';

export interface Entry {
  readonly provider: string;
  readonly status: 'found' | 'unverified';
  readonly checkAgainBy: string | null;
}

/** What the filters, the search box and the clock of the visitor go by. */
export function entryData({ provider, status, checkAgainBy }: Entry, today: string) {
  return {
    'data-fact': '',
    'data-provider': provider,
    'data-status': status,
    ...(checkAgainBy === null ? {} : { 'data-by': checkAgainBy }),
    ...(isOverdue(checkAgainBy, today) ? { 'data-overdue': '' } : {}),
  };
}

export function CheckBy({
  day,
  locale,
  today,
}: {
  day: string | null;
  locale: Locale;
  today: string;
}) {
  const messages = factsMessages[locale];
  if (day === null) return <span>{messages.settled}</span>;
  return (
    <time dateTime={day} data-by={day} {...(isOverdue(day, today) ? { 'data-overdue': '' } : {})}>
      {messages.checkBy(formatDate(day, locale))}
    </time>
  );
}

export function Unverified({ locale }: { locale: Locale }) {
  return <span className="unverified">{factsMessages[locale].unverified}</span>;
}
