// One price sheet: closed it says what and since when, open it shows every figure with its sources.

import type { ReactNode } from 'react';
import { amountOf, money, plainNumber, share, unitOf } from '@/components/facts/amount';
import { CheckBy, entryData, Unverified } from '@/components/facts/check-by';
import { SourceLink } from '@/components/facts/source-link';
import type { Allowance, Currency, Figure, Meter, Source } from '@/engine/billing/contract';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { type FactsMessages, factsMessages, wordFor } from '@/i18n/messages/facts';
import { meterWord, regionWord, ruleWord, serviceWord } from '@/i18n/messages/price-words';
import type { PriceRow, RuleRow, PriceTable as Table } from '@/ledger/prices';

interface Props {
  readonly table: Table;
  readonly locale: Locale;
  readonly today: string;
}

export function PriceTable({ table, locale, today }: Props) {
  const messages = factsMessages[locale].prices;
  const { sheet, prices, rules, provider } = table;
  const rows = [...prices, ...rules];
  return (
    <details id={table.anchor} className="price-table" data-provider={provider}>
      <summary>
        <strong>{serviceWord(sheet.service, locale)}</strong>
        <span>
          {regionWord(sheet.region, locale)} <small>{sheet.region}</small>
        </span>
        <span className="price-about">
          {[
            period(table, locale),
            messages.items(rows.length),
            table.unverified > 0 ? messages.unverified(table.unverified) : null,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </summary>
      {sheet.notes?.map((note) => (
        <p key={note}>{wordFor(messages.notes, note)}</p>
      ))}
      {rows.length > 0 ? (
        <table className="fact-table">
          <thead>
            <tr>
              <th scope="col">{messages.columns.item}</th>
              <th scope="col">{messages.columns.value}</th>
              <th scope="col">{messages.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {prices.map((row) => (
              <Row
                key={row.name}
                row={row}
                table={table}
                name={meterWord(row.name, locale)}
                locale={locale}
                today={today}
              >
                <MeterValue meter={row.meter} currency={sheet.currency} locale={locale} />
              </Row>
            ))}
          </tbody>
          {rules.length > 0 ? (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={3} className="price-rules">
                  {messages.rules}
                </th>
              </tr>
              {rules.map((row) => (
                <Row
                  key={row.name}
                  row={row}
                  table={table}
                  name={ruleWord(row.name, locale)}
                  locale={locale}
                  today={today}
                >
                  {plainNumber(row.figure.value)}
                  {row.figure.status === 'unverified' ? <Unverified locale={locale} /> : null}
                </Row>
              ))}
            </tbody>
          ) : null}
        </table>
      ) : null}
      <ol className="price-sources" aria-label={messages.sources}>
        {table.sources.map((source) => (
          <li key={source.id}>
            <SourceLine
              source={source}
              isPast={sheet.effectiveUntil !== null}
              locale={locale}
              today={today}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The days on which a sheet holds; null where nobody knows of any. */
export function period({ sheet }: Pick<Table, 'sheet'>, locale: Locale): string | null {
  const messages = factsMessages[locale].prices;
  const { effectiveFrom: from, effectiveUntil: until } = sheet;
  if (from === null) return until === null ? null : messages.heldUntil(formatDate(until, locale));
  return until === null
    ? messages.heldFrom(formatDate(from, locale))
    : messages.held(formatDate(from, locale), formatDate(until, locale));
}

function Row({
  row,
  table,
  name,
  locale,
  today,
  children,
}: {
  row: PriceRow | RuleRow;
  table: Table;
  name: string;
  locale: Locale;
  today: string;
  children: ReactNode;
}) {
  const numbers = table.sources.flatMap(({ id }, i) => (row.sources.includes(id) ? [i + 1] : []));
  return (
    <tr {...entryData({ ...row, provider: table.provider }, today)}>
      <th scope="row">{name}</th>
      <td>{children}</td>
      <td className="price-refs">
        {numbers.length > 0
          ? numbers.map((number) => `[${number}]`).join(' ')
          : factsMessages[locale].noSource}
      </td>
    </tr>
  );
}

interface MeterProps {
  readonly meter: Meter;
  readonly currency: Currency;
  readonly locale: Locale;
}

function MeterValue({ meter: { tiers, per, unit, free }, currency, locale }: MeterProps) {
  const messages = factsMessages[locale].prices;
  const priced = (value: string) =>
    unit === 'money'
      ? share(value)
      : messages.per(money(value, currency), unitOf(per, unit, locale));
  return (
    <>
      {tiers.map(({ upTo, price }) => (
        <span key={upTo?.value ?? ''} className="price-tier">
          {priced(price.value)}
          {isDoubted(price, upTo) ? <Unverified locale={locale} /> : null}
          {tiers.length > 1 ? (
            <small>
              {upTo === null ? messages.beyond : messages.upTo(amountOf(upTo.value, unit, locale))}
            </small>
          ) : null}
        </span>
      ))}
      {free === undefined ? null : (
        <span className="price-tier">
          <small>
            {freeWords(free, messages)(amountOf(free.quantity.value, unit, locale))}
            {free.worth === undefined ? null : ` · ${messages.worth(priced(free.worth.value))}`}
          </small>
          {isDoubted(free.quantity, free.worth) ? <Unverified locale={locale} /> : null}
        </span>
      )}
    </>
  );
}

const isDoubted = (...figures: readonly (Figure | null | undefined)[]): boolean =>
  figures.some((figure) => figure?.status === 'unverified');

function freeWords({ kind, period: every }: Allowance, messages: FactsMessages['prices']) {
  if (kind === 'plan') return messages.inPlan;
  if (kind === 'trial') return messages.trial;
  return every === 'day' ? messages.freeDaily : messages.free;
}

function SourceLine({
  source,
  isPast,
  locale,
  today,
}: {
  source: Source;
  isPast: boolean;
  locale: Locale;
  today: string;
}) {
  const messages = factsMessages[locale].prices;
  const asOf = source.asOf === null ? messages.undated : messages.asOf(source.asOf);
  return (
    <>
      <SourceLink title={source.title} url={source.url} />{' '}
      <small>
        {[
          messages.kinds[source.kind],
          asOf,
          messages.readOn(formatDate(source.readOn, locale)),
        ].join(' · ')}
        {' · '}
        <CheckBy day={isPast ? null : source.checkAgainBy} locale={locale} today={today} />
      </small>
    </>
  );
}
