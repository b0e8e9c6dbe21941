// Where the figures of a line come from: its price sheets, and the sources with their dates.

import type { Locale } from '@/i18n/locales';
import { billMessages } from '@/i18n/messages/billing-bills';
import { regionWord, serviceWord } from '@/i18n/messages/price-words';
import type { Comparison, Figure, Part, Row, Step } from '@/player/billing/types';

interface AboutRow {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly locale: Locale;
}

export function Sheets({ row, comparison, locale }: AboutRow) {
  const t = billMessages[locale].why;
  const ids = [...new Set(row.line.parts.map(({ sheet }) => sheet))];
  return (
    <>
      {ids.map((id) => {
        const sheet = comparison.sheets[id];
        if (sheet === undefined) return <span key={id}>{t.noSheet} </span>;
        const { service, region, effectiveFrom, effectiveUntil } = sheet;
        return (
          <span key={id}>
            {serviceWord(service, locale)}, {regionWord(region, locale)}
            {effectiveFrom === null ? '' : `, ${t.since(effectiveFrom)}`}
            {effectiveUntil === null ? '' : `, ${t.until(effectiveUntil)}`}{' '}
          </span>
        );
      })}
      {ids.some((id) => id in comparison.sheets) ? (
        <span className="text-ink-2">{t.pricedOn(row.asOf)}</span>
      ) : null}
    </>
  );
}

const figuresIn = ({ tiers, allowance, steps }: Part): readonly Figure[] => [
  ...tiers.map(({ price }) => price),
  ...(allowance === null ? [] : [allowance.quantity]),
  ...steps.flatMap(figuresOfStep),
];

function figuresOfStep({ by, of = [] }: Step): readonly Figure[] {
  return [...by, ...of.flatMap(figuresOfStep)];
}

export const sourceIdsOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap(figuresIn).flatMap(({ sources }) => sources)),
];

export function Sources({ row, comparison, locale }: AboutRow) {
  const t = billMessages[locale].why;
  const ids = sourceIdsOf(row.line.parts);
  if (ids.length === 0) return null;
  return (
    <div className="mt-3 text-sm">
      <p className="text-xs text-ink-2">{t.source}</p>
      <ul className="mt-0.5 grid gap-1">
        {ids.map((id) => {
          const source = comparison.sources[id];
          if (source === undefined) return null;
          return (
            <li className="leading-relaxed" key={id}>
              <a
                className="underline decoration-line underline-offset-4 hover:decoration-current max-sm:flex max-sm:min-h-11 max-sm:items-center"
                href={source.url}
                rel="noreferrer"
              >
                {source.title}
              </a>{' '}
              <span className="text-ink-2">
                ({source.asOf === null ? t.undated : t.asOf(source.asOf)}
                {source.kind === 'provider' ? '' : `, ${t.secondary}`}).{' '}
                {t.checkBy(source.checkAgainBy)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
