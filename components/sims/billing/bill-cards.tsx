// The four bills side by side: every line with its amount, and under the pressed one the answer to "why".

import { Fragment, memo } from 'react';
import { ways } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { billMessages } from '@/i18n/messages/billing-bills';
import { billingKnobMessages } from '@/i18n/messages/billing-knobs';
import { regionWord } from '@/i18n/messages/price-words';
import type { Comparison, Refused, Row, Status, WayBill } from '@/player/billing/types';
import { lineName } from './line-words';
import { sayAmount } from './money';
import { allowancesOf, sayRefused } from './say-bill';
import { colourOf } from './ways';
import { Why } from './why';
import type { OwnPriceHandler } from './why-part';

/** Which line's reason is shown. */
export interface Pressed {
  readonly way: WayBill['way'];
  readonly row: string;
}

interface BillCardsProps {
  readonly comparison: Comparison;
  readonly locale: Locale;
  readonly pressed: Pressed | null;
  readonly whyId: string;
  /** Without it the amounts are plain text. */
  readonly onPress?: (pressed: Pressed | null) => void;
  /** Without it prices are plain text. */
  readonly onOwnPrice?: OwnPriceHandler;
}

/** A hand on a knob draws them anew only when new bills have come. */
export const BillCards = memo(function BillCards(props: BillCardsProps) {
  const { comparison, pressed, locale, whyId, onPress } = props;
  const t = billMessages[locale].cards;
  return (
    // Dense: what explains a card takes a row of its own below it, and the cards beside it stay beside it.
    <div className="mt-5 grid grid-flow-row-dense gap-4 @2xl:grid-cols-2 @5xl:grid-cols-4">
      {ways.map((way) => {
        const bill = comparison.bills[way];
        if ('refused' in bill) return <RefusedCard bill={bill} key={way} locale={locale} />;
        const row = pressed?.way === way ? rowOf(bill, pressed.row) : null;
        return (
          <Fragment key={way}>
            <Card {...props} bill={bill} />
            {row ? (
              <div className="col-span-full min-w-0">
                <Why
                  bill={bill}
                  comparison={comparison}
                  id={whyId}
                  locale={locale}
                  row={row}
                  {...(onPress ? { onClose: () => onPress(null) } : {})}
                  {...(props.onOwnPrice ? { onOwnPrice: props.onOwnPrice } : {})}
                />
              </div>
            ) : null}
          </Fragment>
        );
      })}
      <p className="col-span-full -mt-1 flex flex-wrap gap-x-5 text-xs text-ink-2">
        <span className="text-dropped">+ {t.uncountedMark}</span>
        <span>
          {marks.unverified} {t.unverified}
        </span>
        <span>
          {marks.given} {t.given}
        </span>
      </p>
    </div>
  );
});

const rowOf = (bill: WayBill, id: string): Row | null =>
  [...bill.rows, bill.tax].find((row) => row?.id === id) ?? null;

const cardClass =
  'flex min-w-0 flex-col rounded-frame border border-line border-t-4 bg-card px-4 pt-4 pb-3 shadow-frame';

function Card({ bill, ...props }: BillCardsProps & { bill: WayBill }) {
  const { locale } = props;
  const t = billMessages[locale].cards;
  const { way } = bill;
  const counted = bill.rows.filter(({ isUncounted }) => !isUncounted);
  const uncounted = bill.rows.filter(({ isUncounted }) => isUncounted);
  return (
    <section
      aria-labelledby={`${props.whyId}-${way}`}
      className={cardClass}
      data-way={way}
      style={{ borderTopColor: colourOf(way) }}
    >
      <h3
        className="text-[0.9375rem] font-bold tracking-tight"
        id={`${props.whyId}-${way}`}
        style={{ color: colourOf(way) }}
      >
        {billingMessages[locale].ways[way]}
        {' · '}
        {whatIn(bill, props.comparison.config, locale)}
      </h3>
      <p className="mt-0.5 mb-2 text-[1.65rem] leading-snug font-extrabold tracking-tight whitespace-nowrap">
        <output aria-live="off" data-metric={`${way}.cost`}>
          {sayAmount(bill.total, bill.currency)}
        </output>
        <span className="ml-1 text-sm font-medium text-ink-2">
          {billingKnobMessages[locale].units.perMonth}
        </span>
      </p>
      <ul className="text-sm">
        {counted.map((row) => (
          <BillRow {...props} key={row.id} row={row} way={way} />
        ))}
        {bill.free === null ? null : (
          <li className="flex items-baseline justify-between gap-3 border-t border-line-2 py-2 font-semibold text-good">
            <span>{t.free}</span>
            <span data-free="">{sayAmount(`-${bill.free.amount}`, bill.free.currency)}</span>
          </li>
        )}
        {uncounted.map((row) => (
          <BillRow {...props} key={row.id} row={row} way={way} />
        ))}
        {bill.tax === null ? null : <BillRow {...props} row={bill.tax} way={way} />}
      </ul>
      <Allowances bill={bill} locale={locale} />
    </section>
  );
}

/** What is behind the way's name: "t3.medium × 2 · Seoul", "AWS Lambda · Seoul". */
function whatIn(bill: WayBill, config: Comparison['config'], locale: Locale): string {
  const { params } = billingKnobMessages[locale];
  const { cards } = billMessages[locale];
  const { machines, kept, host, region } = bill;
  const where = region === null ? '' : ` · ${regionWord(region, locale)}`;
  const count =
    machines === null
      ? ''
      : kept === null || kept === machines
        ? ` ${cards.machines(String(machines))}`
        : ` ${cards.range(String(kept), String(machines))}`;
  switch (bill.way) {
    case 'onprem':
      return `${cards.server}${count}`;
    case 'iaas':
      return `${host ?? ''}${count}${where}`;
    case 'paas': {
      const { task } = params;
      const service = params.containerOn.options[config.containerOn];
      return `${service} ${task.options[config.task]}${count}${where}`;
    }
    case 'faas':
      return `${params.functionOn.options[config.functionOn]}${where}`;
  }
}

const marks: Readonly<Record<Exclude<Status, 'found'>, string>> = { unverified: '?', given: '*' };

function BillRow({
  row,
  way,
  locale,
  pressed,
  whyId,
  onPress,
}: BillCardsProps & { row: Row; way: WayBill['way'] }) {
  const t = billMessages[locale].cards;
  const name = lineName(row.id, locale);
  const amount = sayAmount(row.gross, row.currency);
  const isPressed = pressed?.way === way && pressed.row === row.id;
  const { status } = row.line;
  const about = [
    ...(row.isUncounted ? [t.uncountedMark] : []),
    ...(status === 'found' ? [] : [t[status]]),
  ];
  const content = (
    <>
      <span className={`min-w-0 text-left ${row.isUncounted ? 'text-dropped' : ''}`}>
        {row.isUncounted ? <span aria-hidden="true">+ </span> : null}
        {name}
        {status === 'found' ? null : (
          <sup aria-hidden="true" className="ml-0.5 font-bold">
            {marks[status]}
          </sup>
        )}
      </span>{' '}
      <span className="font-semibold whitespace-nowrap text-ink underline decoration-line decoration-dotted underline-offset-4">
        {amount}
      </span>
    </>
  );
  const look =
    'flex min-h-11 w-full items-center justify-between gap-3 py-1 @2xl:min-h-9 aria-expanded:bg-accent-soft/60';
  return (
    <li className="border-t border-line-2" data-line={row.id}>
      {onPress ? (
        <button
          aria-controls={whyId}
          aria-expanded={isPressed}
          aria-label={[t.open(name, amount), ...about].join(' ')}
          className={look}
          onClick={() => onPress(isPressed ? null : { way, row: row.id })}
          type="button"
        >
          {content}
        </button>
      ) : (
        <span className={look}>{content}</span>
      )}
    </li>
  );
}

/** Which allowances were taken off, and which were not. */
function Allowances({ bill, locale }: { bill: WayBill; locale: Locale }) {
  const t = billMessages[locale].cards;
  const items = allowancesOf(bill, locale);
  if (items.length === 0) return null;
  return (
    <details className="mt-1 border-t border-line-2 pt-2 text-xs text-ink-2" data-allowances="">
      <summary className="min-h-6 cursor-pointer max-sm:py-3.5 pointer-coarse:py-3.5">
        {t.freeList}
      </summary>
      <ul className="mt-1 grid gap-1">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}

function RefusedCard({ bill, locale }: { bill: Refused; locale: Locale }) {
  return (
    <section
      className={cardClass}
      data-way={bill.way}
      style={{ borderTopColor: colourOf(bill.way) }}
    >
      <h3 className="text-[0.9375rem] font-bold" style={{ color: colourOf(bill.way) }}>
        {billingMessages[locale].ways[bill.way]}
      </h3>
      <p className="mt-2 text-sm" data-refused={bill.why.kind}>
        {sayRefused(bill, locale)}
      </p>
    </section>
  );
}
