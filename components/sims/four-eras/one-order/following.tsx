'use client';
// One order through all four ways: how long the customer waited in each, what its work was made of, and what it cost.

import { type CSSProperties, useId, useMemo, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import '@/components/ui/slider.css';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { oneOrderMessages } from '@/i18n/messages/one-order';
import { Costs } from './costs';
import { type FollowedOrder, type OneOrderData, unpack } from './followed-order';
import { clockOf, tell } from './said';
import { Waterfall } from './waterfall';
import { Ways } from './ways';

interface FollowingProps {
  readonly data: OneOrderData;
  readonly locale: Locale;
  /** Where the lessons stand. */
  readonly lessonsPath: string;
}

/** Orders worth looking at: each the first of its kind. */
const telling = [
  [
    'calm',
    ({ cameMs, ways }: FollowedOrder, noonMs: number) =>
      cameMs < noonMs - 10_000 && ways.at(-1)?.start === 0,
  ],
  [
    'wakes',
    ({ cameMs, ways }: FollowedOrder, noonMs: number) =>
      cameMs > noonMs && (ways.at(-1)?.start ?? 0) > 0,
  ],
  ['lost', ({ ways }: FollowedOrder) => ways.filter(({ work }) => work === null).length === 3],
] as const;

export function Following({ data, locale, lessonsPath }: FollowingProps) {
  const t = oneOrderMessages[locale];
  const heading = useId();
  const [place, setPlace] = useState(data.opening);
  const orders = useMemo(() => data.orders.map(unpack), [data]);
  const order = orders[place] as FollowedOrder;
  const came = t.came(clockOf(order, data.noonMs, t), formatNumber(order.number, locale));
  const chips = [
    ...telling.map(([name, is]) => ({
      name: t[name],
      at: orders.findIndex((one) => is(one, data.noonMs)),
    })),
    { name: t.late, at: data.opening },
  ].filter(({ at }) => at >= 0);
  return (
    <section aria-labelledby={heading} className="one-order wide" data-task="one-order">
      <h3 id={heading}>{t.title}</h3>
      <p className="one-order-lead">{t.lead}</p>
      <div className="one-order-pick">
        <label>
          <span>{t.pick}</span>
          <output>{came}</output>
          <input
            aria-label={t.pick}
            aria-valuetext={came}
            className="slider"
            max={data.orders.length - 1}
            min={0}
            onChange={(event) => setPlace(event.currentTarget.valueAsNumber)}
            style={{ '--fill': `${(100 * place) / (data.orders.length - 1)}%` } as CSSProperties}
            type="range"
            value={place}
          />
        </label>
        <div className="one-order-chips">
          {chips.map(({ name, at }) => (
            <button
              aria-pressed={at === place}
              className={quietButton}
              key={name}
              onClick={() => setPlace(at)}
              type="button"
            >
              {name}
            </button>
          ))}
        </div>
      </div>
      <p className="one-order-tells" role="status">
        {tell(order, locale)}
      </p>
      <Ways data={data} lessonsPath={lessonsPath} locale={locale} order={order} />
      <Waterfall data={data} lessonsPath={lessonsPath} locale={locale} order={order} />
      <Costs data={data} lessonsPath={lessonsPath} locale={locale} order={order} />
      <p className="one-order-note">{t.note}</p>
    </section>
  );
}
