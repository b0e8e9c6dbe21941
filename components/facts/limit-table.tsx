// The starting values of one model: what is documented, and what was measured when.

import { CheckBy, entryData, Unverified } from '@/components/facts/check-by';
import { SourceLink } from '@/components/facts/source-link';
import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { factsMessages, wordFor } from '@/i18n/messages/facts';
import type { Limit, LimitValue, LimitTable as Table } from '@/ledger/limits';

const DAY_MS = 86_400_000;

/** Days where the hours would be hard to read. */
function amountOf({ amount, unit }: LimitValue, locale: Locale): string {
  if (unit === 'count') return formatNumber(amount, locale, 2);
  if (amount < DAY_MS) return formatDuration(amount / 1000, locale);
  const days = formatNumber(amount / DAY_MS, locale, 1);
  return locale === 'ko' ? `${days}일` : `${days} days`;
}

export function LimitTable({
  table,
  locale,
  today,
}: {
  table: Table;
  locale: Locale;
  today: string;
}) {
  const messages = factsMessages[locale];
  const { columns, tables } = messages.limits;
  return (
    <details id={`limits-${table.id}`} className="price-table limit-table">
      <summary>
        <strong>{tables[table.id]}</strong>
        <span className="price-about">{messages.prices.items(table.limits.length)}</span>
      </summary>
      <table className="fact-table">
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {table.limits.map((limit) => (
            <Row key={limit.id} limit={limit} locale={locale} today={today} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ limit, locale, today }: { limit: Limit; locale: Locale; today: string }) {
  const messages = factsMessages[locale];
  const { id, provider, values, source, asOf, checkAgainBy } = limit;
  const isDoubted = values.some(({ status }) => status === 'unverified');
  const status = isDoubted ? 'unverified' : 'found';
  return (
    <tr {...entryData({ provider, status, checkAgainBy }, today)}>
      <th scope="row" lang="en">
        {id}
      </th>
      <td>
        {values.map((value) => (
          <span key={value.name} className="price-tier">
            {`${wordFor(messages.limits.values, value.name)} ${amountOf(value, locale)}`}
            {value.status === 'unverified' ? <Unverified locale={locale} /> : null}
          </span>
        ))}
      </td>
      <td>
        <SourceLink title={source.title} url={source.url} />{' '}
        <small>
          {asOf === null ? messages.prices.undated : messages.prices.asOf(asOf)}
          {' · '}
          <CheckBy day={checkAgainBy} locale={locale} today={today} />
        </small>
      </td>
    </tr>
  );
}
