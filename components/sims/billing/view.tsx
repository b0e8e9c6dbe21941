// The whole comparison as it looks, without any state: the first frame fills it while the site is built, the live one in the browser.

import type { ReactNode } from 'react';
import type { FigureView } from '@/components/figure/figure-props';
import type { ReadoutStrip } from '@/components/figure/readouts-data';
import { SentenceText } from '@/components/figure/sentence-text';
import { Shell } from '@/components/figure/shell';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Estimate } from '@/player/billing/types';
import { BillCards, type Pressed } from './bill-cards';
import { CostChart } from './cost-chart';
import { layoutOf } from './layout';
import { MemoryCard } from './memory-card';
import { sayCost, sayRequests } from './money';
import { cheapestOf, flipOf, ranked, sayCheapest, sayNow, textOf, unpriced } from './say';
import { colourOf } from './ways';
import type { OwnPriceHandler } from './why-part';

export interface BillingViewProps {
  readonly id: string;
  readonly view: FigureView;
  readonly locale: Locale;
  readonly estimate: Estimate;
  readonly isRevealed: boolean;
  readonly pressed: Pressed | null;
  readonly above: ReactNode;
  readonly actions: ReactNode;
  readonly knobs: ReactNode;
  readonly moreKnobs?: ReactNode;
  readonly more: ReactNode;
  /** What listens to pointers over the chart. */
  readonly chartLayer?: ReactNode;
  /** Where one's own traffic is dropped. */
  readonly traffic?: ReactNode;
  readonly onPress?: (pressed: Pressed | null) => void;
  readonly onOwnPrice?: OwnPriceHandler;
  readonly onMemory?: (memoryMb: number) => void;
  /** What is said once the hand rests; absent on the first frame. */
  readonly spoken?: string;
}

export function BillingView(props: BillingViewProps) {
  const { id, view, locale, estimate, isRevealed, pressed } = props;
  const { comparison, curve, memory } = estimate;
  const { config } = comparison;
  const t = billingMessages[locale];
  const layout = layoutOf(curve, config.requests, config.currency, locale);
  const whyId = `${id}-why`;
  const said = isRevealed
    ? [...sayCheapest(curve, locale), ' ', ...sayNow(comparison, locale)]
    : [...sayNow(comparison, locale), ' ', t.say.guessHint];
  const shell = (
    <Shell
      above={props.above}
      actions={props.actions}
      hint={t.frameHint}
      id={id}
      knobs={props.knobs}
      more={props.more}
      moreKnobs={props.moreKnobs}
      locale={locale}
      readouts={readoutsOf(props)}
      sentence={
        <div className="border-t border-line bg-accent-soft/45 px-4 py-3 text-[0.9375rem] leading-relaxed @3xl:px-6">
          <p className="min-h-[4.875em] @2xl:min-h-[1.625em]" data-sentence="">
            <SentenceText sentence={said} />
          </p>
          <p className="sr-only" role="status">
            {props.spoken}
          </p>
        </div>
      }
      stage={
        <>
          <CostChart
            id={id}
            isRevealed={isRevealed}
            label={`${t.chart.label}. ${textOf(said)}`}
            layout={layout}
            locale={locale}
          >
            {props.chartLayer}
          </CostChart>
          {props.traffic}
        </>
      }
      summary={{ ...t.summary, now: textOf(said) }}
      time={null}
      title={t.frameTitle}
      view={view}
    />
  );
  // A slide has room for the chart and what it says; the bills are for reading.
  if (view === 'present') return shell;
  // What memory does to the price is a question of its own in the lesson, and not answered before it is asked.
  const memoryCard =
    view === 'lab' ? (
      <MemoryCard
        curve={memory}
        durationMs={config.durationMs}
        id={`${id}-memory`}
        locale={locale}
        memoryMb={config.memoryMb}
        {...(props.onMemory ? { onChoose: props.onMemory } : {})}
      />
    ) : null;
  return (
    <div className="@container">
      {shell}
      <BillCards
        comparison={comparison}
        locale={locale}
        pressed={pressed}
        whyId={whyId}
        {...(props.onPress ? { onPress: props.onPress } : {})}
        {...(props.onOwnPrice ? { onOwnPrice: props.onOwnPrice } : {})}
      />
      {memoryCard}
    </div>
  );
}

/** The cheapest way and what sets it apart. */
function readoutsOf({ estimate, locale, isRevealed }: BillingViewProps): ReadoutStrip {
  const { comparison, curve } = estimate;
  const t = billingMessages[locale];
  const [best, next] = unpriced(comparison).length > 0 ? [] : ranked(comparison);
  const leaders = cheapestOf(comparison);
  const names = leaders.map(({ way }) => t.ways[way]).join(', ');
  const isTied = leaders.length > 1;
  const { currency, requests } = comparison.config;
  const cost = best === undefined ? null : Number(best.total);
  const perMillion = cost === null || requests === 0 ? null : (cost / requests) * 1_000_000;
  const said = (value: number | null): string | null =>
    value === null ? null : sayCost(value, currency);
  const cells = [
    {
      metric: 'cost',
      name: [t.readouts.cost, ...(names === '' ? [] : [names])].join(' · '),
      value: said(cost),
      ...(best && !isTied ? { colour: colourOf(best.way) } : {}),
    },
    { metric: 'costPerMillion', name: t.readouts.perMillion, value: said(perMillion) },
    {
      metric: 'saving',
      name: t.readouts.saving,
      value: next && cost !== null ? said(Number(next.total) - cost) : null,
    },
    {
      metric: 'breakEven',
      name: isRevealed
        ? t.readouts.breakEven
        : `${t.readouts.breakEven} · ${t.readouts.guessFirst}`,
      value: isRevealed ? sayFlip(flipOf(curve), locale) : null,
    },
  ];
  return { kind: 'strip', columns: 2, cells: cells.map((cell) => ({ unit: '', ...cell })) };
}

function sayFlip(flip: number | null, locale: Locale): string | null {
  if (flip === null) return null;
  if (flip === Number.POSITIVE_INFINITY) return billingMessages[locale].readouts.none;
  return sayRequests(flip, locale);
}
