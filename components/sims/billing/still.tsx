// The comparison before it wakes: the first bills, written at build time, in the shape of the live one.

import { ChoiceOptions } from '@/components/figure/choice-options';
import { DataTable } from '@/components/figure/data-table';
import { PredictPanel } from '@/components/figure/predict-panel';
import { Assumptions, DetailsBar, Lead } from '@/components/figure/shell-parts';
import { StillKnobs } from '@/components/figure/still-knobs';
import { quietButton } from '@/components/ui/button';
import { billingMessages } from '@/i18n/messages/billing';
import { predictMessages } from '@/i18n/messages/predict';
import { estimateStill } from '@/player/billing/still';
import { choices } from './choices';
import { type BillingProps, FIRST_PRESSED } from './figure-props';
import { mainKnobs, mainSwitches, settings } from './params';
import { sayCheapest, textOf } from './say';
import { assumptionsIn, tableOf } from './table';
import { BillingView } from './view';

/** As high as all of the live knobs. */
const ALL_KNOBS = 'min-h-[48.8rem] @md:min-h-[34.6rem] @3xl:min-h-[44rem]';

export function StillBilling(props: BillingProps) {
  const { locale, view, config } = props;
  const t = billingMessages[locale];
  const estimate = estimateStill(config);
  const choice = choices.find(({ id }) => id === props.predict) ?? null;
  return (
    <BillingView
      above={
        choice ? (
          <PredictPanel eyebrow={predictMessages[locale].title} state="asking">
            <div className="guess-question">{props.question ?? choice.question[locale]}</div>
            <ChoiceOptions choice={choice} locale={locale} />
          </PredictPanel>
        ) : (
          <Lead>{props.question}</Lead>
        )
      }
      actions={<div className="h-11 w-44 sm:h-9 sm:w-56" />}
      id={props.still}
      isRevealed={choice === null}
      knobs={
        <StillKnobs
          className={props.knobs === null ? ALL_KNOBS : ''}
          config={config}
          locale={locale}
          names={props.knobs ?? [...mainKnobs, ...mainSwitches]}
          sim={settings}
        />
      }
      locale={locale}
      more={
        view === 'present' ? null : (
          <>
            <DetailsBar
              end={
                <span className="flex flex-wrap gap-2">
                  {[t.chart.csv, t.chart.png].map((title) => (
                    <button className={quietButton} disabled key={title} type="button">
                      {title}
                    </button>
                  ))}
                </span>
              }
              panels={[t.chart.table, t.chart.assumptions].map((title) => ({ name: title, title }))}
            />
            <noscript>
              <div className="grid gap-4 overflow-x-auto px-4 pb-5 text-sm @3xl:px-6">
                <p>{t.noScript}</p>
                <p>{textOf(sayCheapest(estimate.curve, locale))}</p>
                <DataTable table={tableOf(estimate, true, locale)} />
                <Assumptions items={assumptionsIn(locale)} />
              </div>
            </noscript>
          </>
        )
      }
      // As high as the live one; until that is here nothing can be typed.
      onOwnPrice={() => undefined}
      pressed={view === 'lab' ? FIRST_PRESSED : null}
      estimate={estimate}
      traffic={view === 'lab' ? <div aria-hidden="true" className="h-36 @md:h-23" /> : null}
      view={view}
    />
  );
}
