// What a rung has lost: the number, its share at the end, and a cross for every so many orders.

import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { noonMessages } from '@/i18n/messages/noon';
import type { NoonRow } from './shown-noon';

export const ORDERS_PER_CROSS = 10;

/** Crosses in a row, and their size and distance in px. */
const IN_ROW = 17;
const PITCH = 12;
const SIZE = 6;
const ROWS = 3;

/** A cross for every ten orders, in rows: one path, however many there are. */
export function crossesOf(orders: number): string {
  const count = Math.round(orders / ORDERS_PER_CROSS);
  return Array.from({ length: count }, (_, i) => {
    const x = (i % IN_ROW) * PITCH + 1;
    const y = Math.floor(i / IN_ROW) * PITCH + 1;
    return `M${x} ${y}l${SIZE} ${SIZE}M${x + SIZE} ${y}l-${SIZE} ${SIZE}`;
  }).join('');
}

interface NoonLossProps {
  readonly locale: Locale;
  readonly row: NoonRow;
  readonly at: number | null;
}

/** With scripts the number is asked for first; without them, and on paper, the whole run's stands there. */
export function NoonLoss({ locale, row, at }: NoonLossProps) {
  const t = noonMessages[locale];
  const last = row.lost.length - 1;
  return (
    <div className="noon-loss">
      <dt>{t.lost}</dt>
      <dd className="noon-acted">
        {at === null ? (
          <output aria-label={t.unknown} aria-live="off" className="noon-unknown">
            ?
          </output>
        ) : (
          <Lost at={at} isLast={at === last} locale={locale} row={row} />
        )}
      </dd>
      <dd className="noon-whole">
        <Lost at={last} isLast locale={locale} row={row} />
      </dd>
    </div>
  );
}

interface LostProps {
  readonly locale: Locale;
  readonly row: NoonRow;
  readonly at: number;
  readonly isLast: boolean;
}

function Lost({ locale, row, at, isLast }: LostProps) {
  const t = noonMessages[locale];
  const orders = row.lost[at] ?? 0;
  return (
    <>
      <output
        aria-live="off"
        data-lost={orders > 0 ? '' : undefined}
        data-metric={`${row.era}.lost`}
        data-none={isLast && orders === 0 ? '' : undefined}
      >
        {formatNumber(orders, locale)}
        {t.orders === '' ? null : <small>{t.orders}</small>}
        {isLast ? <span>{row.share}%</span> : null}
      </output>
      {isLast && row.instead !== '' ? (
        <p>{row.instead}</p>
      ) : (
        <svg
          aria-hidden="true"
          height={PITCH * ROWS}
          viewBox={`0 0 ${IN_ROW * PITCH} ${PITCH * ROWS}`}
        >
          <path d={crossesOf(orders)} />
        </svg>
      )}
    </>
  );
}
