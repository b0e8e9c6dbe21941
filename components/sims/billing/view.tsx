// The whole comparison as it looks, without any state: the first frame fills it while the site is built, the live one in the browser.

import type { ReactNode } from 'react';
import type { FigureView } from '@/components/figure/figure-props';
import { Frame, SentenceText } from '@/components/figure/frame';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { figureMessages } from '@/i18n/messages/figure';
import type { Reckoning } from '@/player/billing/types';
import { BillCards, type Pressed } from './bill-cards';
import { CostChart } from './cost-chart';
import { layoutOf } from './layout';
import { MemoryCard } from './memory-card';
import { sayCost, sayRequests } from './money';
import { flipOf, ranked, sayCheapest, sayNow, textOf } from './say';
import { colourOf } from './ways';

export interface BillingViewProps {
  readonly id: string;
  readonly view: FigureView;
  readonly locale: Locale;
  readonly reckoning: Reckoning;
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
  readonly onMemory?: (memoryMb: number) => void;
  /** What is said once the hand rests; absent on the first frame. */
  readonly spoken?: string;
}

export function BillingView(props: BillingViewProps) {
  const { id, view, locale, reckoning, isRevealed, pressed } = props;
  const { comparison, curve, memory } = reckoning;
  const { config } = comparison;
  const t = billingMessages[locale];
  const layout = layoutOf(curve, config.requests, config.currency, locale);
  const whyId = `${id}-why`;
  const said = isRevealed
    ? [...sayCheapest(curve, locale), ' ', ...sayNow(comparison, locale)]
    : [...sayNow(comparison, locale), ' ', t.say.guessHint];
  const frame = (
    <Frame
      above={props.above}
      actions={props.actions}
      hint={t.frameHint}
      id={id}
      knobs={props.knobs}
      more={props.more}
      moreKnobs={props.moreKnobs}
      readouts={<Readouts {...props} />}
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
      summary={<Summary locale={locale} now={textOf(said)} />}
      title={t.frameTitle}
      transport={null}
      view={view}
    />
  );
  // A slide has room for the chart and what it says; the bills are for reading.
  if (view === 'present') return frame;
  return (
    <div className="@container">
      {frame}
      <BillCards
        comparison={comparison}
        locale={locale}
        pressed={pressed}
        whyId={whyId}
        {...(props.onPress ? { onPress: props.onPress } : {})}
      />
      <MemoryCard
        curve={memory}
        durationMs={config.durationMs}
        id={`${id}-memory`}
        locale={locale}
        memoryMb={config.memoryMb}
        {...(props.onMemory ? { onChoose: props.onMemory } : {})}
      />
    </div>
  );
}

function Summary({ locale, now }: { locale: Locale; now: string }) {
  const t = figureMessages[locale];
  const { summary } = billingMessages[locale];
  return (
    <div className="sr-only">
      <p>{t.summaryTitle}</p>
      <p>{summary.stage}</p>
      <p>{summary.controls}</p>
      <p>
        {t.nowTitle}: {now}
      </p>
      <p>{summary.first}</p>
    </div>
  );
}

function Readouts({ reckoning, locale, isRevealed }: BillingViewProps) {
  const { comparison, curve } = reckoning;
  const t = billingMessages[locale];
  const [best, next] = ranked(comparison);
  if (!best) return null;
  const { currency } = best;
  const flip = flipOf(curve);
  const perMillion = (Number(best.total) / comparison.config.requests) * 1_000_000;
  const cells = [
    {
      metric: 'cost',
      name: `${t.readouts.cost} · ${t.ways[best.way]}`,
      value: sayCost(Number(best.total), currency),
      colour: colourOf(best.way),
    },
    { metric: 'costPerMillion', name: t.readouts.perMillion, value: sayCost(perMillion, currency) },
    {
      metric: 'saving',
      name: t.readouts.saving,
      value: next ? sayCost(Number(next.total) - Number(best.total), currency) : '–',
    },
    {
      metric: 'breakEven',
      name: isRevealed
        ? t.readouts.breakEven
        : `${t.readouts.breakEven} · ${t.readouts.guessFirst}`,
      value: !isRevealed
        ? '–'
        : typeof flip === 'number'
          ? sayRequests(flip, locale)
          : flip === 'never'
            ? t.readouts.none
            : '0',
    },
  ];
  return (
    <dl className="grid grid-cols-2 overflow-hidden border-t border-line @3xl:grid-cols-4">
      {cells.map(({ metric, name, value, colour }) => (
        <div
          className="-mt-px -ml-px flex flex-col-reverse justify-end gap-0.5 border-t border-l border-line-2 px-4 py-3 @max-md:px-3 @3xl:px-6"
          key={metric}
        >
          <dt className="text-xs text-ink-2 @md:text-[0.8125rem]">{name}</dt>
          <dd>
            <output
              aria-live="off"
              className="text-lg leading-tight font-bold tracking-tight @md:text-2xl"
              data-metric={metric}
              style={colour ? { color: colour } : undefined}
            >
              {value}
            </output>
          </dd>
        </div>
      ))}
    </dl>
  );
}
