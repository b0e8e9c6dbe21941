// The whole comparison as it looks, without any state: the first frame fills it while the site is built, the live one in the browser.

import type { ReactNode } from 'react';
import type { FigureView } from '@/components/figure/figure-props';
import { SentenceText } from '@/components/figure/sentence-text';
import type { SheetFace } from '@/components/figure/sheet/sheet';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Estimate } from '@/player/billing/types';
import { BillCards, type Pressed } from './bill-cards';
import { CostChart } from './cost-chart';
import { layoutOf } from './layout';
import { MemoryCard } from './memory-card';
import { billingReadouts } from './readouts';
import { sayCheapest, sayNow, textOf } from './say';
import type { OwnPriceHandler } from './why-part';

/** The line whose reason is open at first. */
export const FIRST_PRESSED = { way: 'faas', row: 'lambda.compute' } as const;

interface FaceProps {
  readonly id: string;
  readonly view: FigureView;
  readonly locale: Locale;
  readonly estimate: Estimate;
  readonly isRevealed: boolean;
  readonly pressed: Pressed | null;
  /** What listens to pointers over the chart. */
  readonly chartLayer?: ReactNode;
  /** Where one's own traffic is dropped. */
  readonly traffic: ReactNode;
  readonly onPress?: (pressed: Pressed | null) => void;
  readonly onOwnPrice: OwnPriceHandler;
  readonly onMemory?: (memoryMb: number) => void;
  /** What is said once the hand rests; absent on the first frame. */
  readonly spoken?: string;
}

export function billingFace(props: FaceProps): SheetFace {
  const { id, view, locale, estimate, isRevealed } = props;
  const { comparison, curve, memory } = estimate;
  const { config } = comparison;
  const t = billingMessages[locale];
  const said = isRevealed
    ? [...sayCheapest(curve, locale), ' ', ...sayNow(comparison, locale)]
    : [...sayNow(comparison, locale), ' ', t.say.guessHint];
  return {
    readouts: billingReadouts(props),
    now: textOf(said),
    sentence: (
      <div className="sentence-band">
        <p className="min-h-[4.875em] @2xl:min-h-[1.625em]" data-sentence="">
          <SentenceText sentence={said} />
        </p>
        <p className="sr-only" role="status">
          {props.spoken}
        </p>
      </div>
    ),
    stage: (
      <>
        <CostChart
          id={id}
          isRevealed={isRevealed}
          label={`${t.chart.label}. ${textOf(said)}`}
          layout={layoutOf(curve, config.requests, config.currency, locale)}
          locale={locale}
        >
          {props.chartLayer}
        </CostChart>
        {props.traffic}
      </>
    ),
    below: (
      <>
        <BillCards
          comparison={comparison}
          locale={locale}
          onOwnPrice={props.onOwnPrice}
          pressed={props.pressed}
          whyId={`${id}-why`}
          {...(props.onPress ? { onPress: props.onPress } : {})}
        />
        {/* What memory does to the price is a question of its own in the lesson, and not answered before it is asked. */}
        {view === 'lab' ? (
          <MemoryCard
            curve={memory}
            durationMs={config.durationMs}
            id={`${id}-memory`}
            locale={locale}
            memoryMb={config.memoryMb}
            {...(props.onMemory ? { onChoose: props.onMemory } : {})}
          />
        ) : null}
      </>
    ),
  };
}
