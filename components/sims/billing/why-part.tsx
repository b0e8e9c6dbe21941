// One meter of a line: quantity, what of it is free, price, amount; and the steps by which the quantity came about.

import { useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { billMessages } from '@/i18n/messages/billing-bills';
import { billingKnobMessages } from '@/i18n/messages/billing-knobs';
import type { Currency, Figure, Part, Step } from '@/player/billing/types';
import { meterName, stepName, unitName } from './line-words';
import { sayExact, sayQuantity } from './money';

/** Puts a price of one's own on a meter of a service; null gives the sheet's back. */
export type OwnPriceHandler = (service: string, meter: string, price: number | null) => void;

interface PartProps {
  readonly part: Part;
  readonly currency: Currency;
  readonly locale: Locale;
  readonly isOnly: boolean;
  /** As a usage names it: `lambda`. */
  readonly service: string;
  readonly onOwnPrice?: OwnPriceHandler;
}

/** One meter in one large line: 540,000 GB-s − 400,000 × $0.0000166667 = $2.33. */
export function PartWhy({ part, currency, locale, isOnly, service, onOwnPrice }: PartProps) {
  const t = billMessages[locale].why;
  const unit = unitName(part.unit, locale);
  // A sum of money that its steps have counted already costs itself; a share of it is a tax.
  const isMoney = part.unit === 'money';
  const tiers = part.tiers.filter(({ price }) => !isMoney || price.value !== '1');
  return (
    <div>
      {isOnly ? null : (
        <p className="mt-3 text-sm font-semibold">{meterName(part.meter, locale)}</p>
      )}
      <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-2 text-lg tracking-tight @3xl:text-[1.35rem]">
        <Term caption={t.quantity}>
          {isMoney ? sayExact(part.quantity, currency) : `${sayQuantity(part.quantity)} ${unit}`}
        </Term>
        {Number(part.free) > 0 ? (
          <Term caption={t.free}>
            <span className="text-good">− {sayQuantity(part.free)}</span>
          </Term>
        ) : null}
        {part.usedBefore === '0' ? null : (
          <Term caption="">{t.used(sayQuantity(part.usedBefore))}</Term>
        )}
        {tiers.map(({ price, per, quantity }, index) => (
          <Term
            caption={
              tiers.length > 1
                ? `${t.price} · ${sayQuantity(quantity)} ${unit}`
                : per === 1
                  ? t.price
                  : `${t.price} · ${t.per(sayQuantity(String(per)), unit)}`
            }
            key={`${price.value} ${String(index)}`}
          >
            × {isMoney ? sayShare(price.value) : sayExact(price.value, currency)}
            <Mark figure={price} locale={locale} />
          </Term>
        ))}
        {part.times > 1 ? <Term caption="">{t.times(String(part.times))}</Term> : null}
        {isMoney && tiers.length === 0 ? null : (
          <Term caption="">
            = <strong>{sayExact(part.amount, currency)}</strong>
          </Term>
        )}
      </div>
      {onOwnPrice === undefined || isMoney ? null : (
        <OwnPrice
          locale={locale}
          onChange={(price) => onOwnPrice(service, part.meter, price)}
          part={part}
        />
      )}
      {part.steps.length > 1 || part.steps.some(isRounded) ? (
        <Steps locale={locale} steps={part.steps} />
      ) : null}
    </div>
  );
}

/** What somebody pays really, in place of the list price, for as many units. */
function OwnPrice({
  part,
  locale,
  onChange,
}: {
  part: Part;
  locale: Locale;
  onChange: (price: number | null) => void;
}) {
  const t = billMessages[locale].why;
  const price = part.tiers[0]?.price;
  const isOwn = price?.status === 'given';
  // What cannot be a price stays in the field, beside the words for it, and the bill as it was.
  const [isRefused, setIsRefused] = useState(false);
  return (
    <label className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {t.own}
      <input
        aria-invalid={isRefused}
        className="min-h-11 w-36 rounded-[9px] border border-line bg-card px-2 text-right sm:min-h-8"
        data-own={part.meter}
        defaultValue={isOwn ? price.value : ''}
        inputMode="decimal"
        key={price?.value}
        min="0"
        onBlur={(event) => {
          const { validity, value } = event.currentTarget;
          const text = value.trim();
          const isPrice = !validity.badInput && (text === '' || Number(text) >= 0);
          setIsRefused(!isPrice);
          const isAsBefore = text === price?.value || (text === '' && !isOwn);
          if (!isPrice || isAsBefore) return;
          onChange(text === '' ? null : Number(text));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
        placeholder={price?.value}
        step="any"
        type="number"
      />
      <span
        className={`text-xs ${isRefused ? 'font-semibold text-dropped' : 'text-ink-2'}`}
        role="status"
      >
        {isRefused ? t.ownRefused : t.ownHint}
      </span>
    </label>
  );
}

/** 0.1 as "10%". */
const sayShare = (share: string): string => `${Number((Number(share) * 100).toFixed(6))}%`;

function Term({ caption, children }: { caption: string; children: React.ReactNode }) {
  return (
    <span className="flex min-w-0 flex-col">
      <span className="break-words">{children}</span>
      <span className="text-xs text-ink-2">{caption}</span>
    </span>
  );
}

function Mark({ figure, locale }: { figure: Figure; locale: Locale }) {
  if (figure.status !== 'unverified') return null;
  return (
    <span className="ml-1 align-middle text-xs font-semibold text-dropped">
      {billingKnobMessages[locale].rate.unverified}
    </span>
  );
}

const isRounded = ({ measured, billed }: Step): boolean => measured !== billed;
const signs: Readonly<Record<Step['how'], string>> = {
  start: '',
  times: '× ',
  over: '÷ ',
  plus: '+ ',
  minus: '− ',
  round: '→ ',
};

/** How the quantity came about, step by step: what was measured, and what it became by rounding. */
function Steps({ steps, locale }: { steps: readonly Step[]; locale: Locale }) {
  const t = billMessages[locale].why;
  return (
    <ol className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-2">
      {steps.map((step, index) => (
        <li key={`${step.name} ${String(index)}`}>
          {signs[step.how]}
          {stepName(step.name, locale)}{' '}
          <span className="text-ink">
            {isRounded(step)
              ? t.rounded(sayQuantity(step.measured), sayQuantity(step.billed))
              : sayQuantity(step.billed)}{' '}
            {unitName(step.unit, locale)}
          </span>
          {step.by.some(({ status }) => status === 'unverified') ? (
            <span className="ml-1 text-xs font-semibold text-dropped">
              {billingKnobMessages[locale].rate.unverified}
            </span>
          ) : null}
          {step.of !== undefined && step.of.length > 1 ? (
            <span>
              {' ('}
              {step.of
                .map(
                  (inner) =>
                    `${signs[inner.how]}${stepName(inner.name, locale)} ${sayQuantity(inner.billed)} ${unitName(inner.unit, locale)}`,
                )
                .join(' ')}
              )
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
