// "Why this amount?": how a line of a bill was calculated, rounded and priced, and who says so.

import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { billMessages } from '@/i18n/messages/billing-bills';
import type { Comparison, Row, Status, WayBill } from '@/player/billing/types';
import { lineName } from './line-words';
import { sayAmount, sayExact } from './money';
import { colourOf } from './ways';
import { type OwnPriceHandler, PartWhy } from './why-part';
import { Sheets, Sources } from './why-sources';

interface WhyProps {
  readonly id: string;
  readonly bill: WayBill;
  readonly row: Row;
  readonly comparison: Comparison;
  readonly locale: Locale;
  readonly onClose?: () => void;
  readonly onOwnPrice?: OwnPriceHandler;
}

export function Why({ id, bill, row, comparison, locale, onClose, onOwnPrice }: WhyProps) {
  const t = billMessages[locale].why;
  const { ways } = billingMessages[locale];
  const { line, currency } = row;
  const { decimals, each } = line.rounding;
  return (
    <section
      aria-label={`${t.title} ${ways[bill.way]} · ${lineName(row.id, locale)}`}
      className="rounded-frame border border-line bg-card px-4 py-4 shadow-frame @3xl:px-6"
      data-why={row.id}
      id={id}
    >
      <div className="flex items-start justify-between gap-3">
        <h3 className="text-sm text-ink-2">
          {t.title}
          {' — '}
          <strong style={{ color: colourOf(bill.way) }}>
            {ways[bill.way]} · {lineName(row.id, locale)}
          </strong>
        </h3>
        {onClose ? (
          <button
            aria-label={t.close}
            className="icon-button -mt-2 -mr-2"
            onClick={onClose}
            type="button"
          >
            <svg aria-hidden="true" className="size-5" viewBox="0 0 20 20">
              <path className="icon-stroke" d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
            </svg>
          </button>
        ) : null}
      </div>
      <div className="grid gap-5">
        {line.parts.map((part, index) => (
          <PartWhy
            currency={row.pricedIn}
            isOnly={line.parts.length === 1}
            key={`${part.sheet} ${part.meter} ${String(index)}`}
            locale={locale}
            part={part}
            service={row.id.split('.')[0] ?? ''}
            {...(onOwnPrice && part.sheet in comparison.sheets ? { onOwnPrice } : {})}
          />
        ))}
      </div>
      <dl className="mt-4 grid gap-x-8 gap-y-2 border-t border-line-2 pt-3 text-sm @2xl:grid-cols-2">
        {row.pricedIn === currency ? null : (
          <Fact name={t.exchange}>
            {t.exchanged(sayExact(String(comparison.config.krwPerUsd), 'KRW'))}
          </Fact>
        )}
        <Fact name={t.exact}>{sayExact(line.exact, currency)}</Fact>
        <Fact name={t.rounding}>
          {each === 'day' ? t.roundingDay(decimals) : t.roundingCategory(decimals)}{' '}
          <strong className="whitespace-nowrap">{sayAmount(line.amount, currency)}</strong>
        </Fact>
        <Fact name={t.sheet}>
          <Sheets comparison={comparison} locale={locale} row={row} />
        </Fact>
        <Fact name={t.status}>
          <StatusText locale={locale} status={line.status} />
        </Fact>
      </dl>
      <Sources comparison={comparison} locale={locale} row={row} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-ink-2">{name}</dt>
      <dd className="leading-relaxed">{children}</dd>
    </div>
  );
}

function StatusText({ status, locale }: { status: Status; locale: Locale }) {
  const t = billMessages[locale].why;
  return (
    <span className={status === 'unverified' ? 'font-semibold text-dropped' : ''}>{t[status]}</span>
  );
}
