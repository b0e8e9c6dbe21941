// The comparison before it wakes: the first bills, written at build time.

import type { SheetFace } from '@/components/figure/sheet/sheet';
import { StillSheet } from '@/components/figure/sheet/still-sheet';
import { quietButton } from '@/components/ui/button';
import { billingMessages } from '@/i18n/messages/billing';
import { estimateStill } from '@/player/billing/still';
import type { Metrics } from '@/player/types';
import { metricsOf } from './choices';
import { billingFace, FIRST_PRESSED } from './face';
import { mainKnobs, mainSwitches } from './params';
import { sayCheapest, textOf } from './say';
import { type AskedBilling, billingSheet } from './sheet';
import { tableOf } from './table';

/** As high as all of the live knobs. */
const ALL_KNOBS = 'min-h-[48.8rem] @md:min-h-[34.6rem] @3xl:min-h-[44rem]';

export function StillBilling(asked: AskedBilling) {
  const { locale, view } = asked;
  const t = billingMessages[locale];
  const estimate = estimateStill(asked.config);
  return (
    <StillSheet
      asked={asked}
      definition={billingSheet}
      end={
        <span className="flex flex-wrap gap-2">
          {[t.chart.csv, t.chart.png].map((title) => (
            <button className={quietButton} disabled key={title} type="button">
              {title}
            </button>
          ))}
        </span>
      }
      face={billingFace({
        id: asked.still,
        view,
        locale,
        estimate,
        isRevealed: asked.predict === null,
        // As high as the live one; until that is here nothing can be typed.
        onOwnPrice: () => undefined,
        pressed: view === 'lab' ? FIRST_PRESSED : null,
        traffic: view === 'lab' ? <div aria-hidden="true" className="h-36 @md:h-23" /> : null,
      })}
      knobs={[...mainKnobs, ...mainSwitches]}
      noScript={
        <>
          <p>{t.noScript}</p>
          <p>{textOf(sayCheapest(estimate.curve, locale))}</p>
        </>
      }
      room={ALL_KNOBS}
      table={tableOf(estimate, true, locale)}
    />
  );
}

/** The comparison once its question is answered. */
export function billingEnd(asked: AskedBilling): {
  readonly face: SheetFace;
  readonly metrics: Metrics;
} {
  const { still: id, view, locale, config } = asked;
  const estimate = estimateStill(config);
  return {
    face: billingFace({
      id,
      view,
      locale,
      estimate,
      isRevealed: true,
      onOwnPrice: () => undefined,
      pressed: null,
      traffic: null,
    }),
    metrics: metricsOf(estimate.comparison, estimate.curve),
  };
}
