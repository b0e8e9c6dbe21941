// The comparison before it wakes: the first bills, written at build time, in the shape of the live one.

import { ChoiceOptions } from '@/components/figure/choice-options';
import { DataTable } from '@/components/figure/data-table';
import { PredictPanel } from '@/components/figure/predict-panel';
import { Assumptions, DetailsBar, Lead } from '@/components/figure/shell-parts';
import { quietButton } from '@/components/ui/button';
import { params } from '@/engine/billing/workload/config';
import { billingMessages } from '@/i18n/messages/billing';
import { reckonStill } from '@/player/billing/still';
import { choices } from './choices';
import { type BillingProps, FIRST_PRESSED } from './figure-props';
import {
  labelOf,
  mainNumbers,
  mainSwitches,
  type NumberName,
  optionOf,
  type ParamName,
  sayValue,
} from './params';
import { sayCheapest, textOf } from './say';
import { assumptionsIn, tableOf } from './table';
import { BillingView } from './view';

export function StillBilling(props: BillingProps) {
  const { locale, view, config } = props;
  const t = billingMessages[locale];
  const reckoning = reckonStill(config);
  const choice = choices.find(({ id }) => id === props.predict) ?? null;
  return (
    <BillingView
      above={
        choice ? (
          <PredictPanel locale={locale} question={props.question ?? choice.question[locale]}>
            <ChoiceOptions choice={choice} locale={locale} />
          </PredictPanel>
        ) : (
          <Lead>{props.question}</Lead>
        )
      }
      actions={<div className="h-11 w-44 sm:h-9 sm:w-56" />}
      id="billing-still"
      isRevealed={choice === null}
      knobs={<StillKnobs {...props} />}
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
                <p>{textOf(sayCheapest(reckoning.curve, locale))}</p>
                <DataTable table={tableOf(reckoning, true, locale)} />
                <Assumptions items={assumptionsIn(locale)} />
              </div>
            </noscript>
          </>
        )
      }
      pressed={view === 'lab' ? FIRST_PRESSED : null}
      reckoning={reckoning}
      traffic={view === 'lab' ? <div aria-hidden="true" className="h-36 @md:h-23" /> : null}
      view={view}
    />
  );
}

/** Room for the knobs; without scripts it says what the bills were written for. */
function StillKnobs({ config, locale, knobs }: BillingProps) {
  const t = billingMessages[locale];
  const names = (knobs ?? [...mainNumbers, 'region', ...mainSwitches]).filter(
    (name): name is ParamName => name in params,
  );
  const textOfKnob = (name: ParamName): string => {
    if (params[name].kind === 'number') {
      const number = name as NumberName;
      return sayValue(number, config[number], locale);
    }
    const value = String(config[name]);
    if (value === 'on' || value === 'off') return t[value];
    return optionOf(name, value, locale);
  };
  return (
    <dl
      className={`grid content-start gap-4 @md:grid-cols-2 @3xl:grid-cols-1 ${knobs === null ? 'min-h-[48.8rem] @md:min-h-[34.6rem] @3xl:min-h-[44rem]' : ''}`}
    >
      {names.map((name) => (
        <div className="flex min-h-[3.375rem] justify-between gap-3 text-sm" key={name}>
          <dt className="font-semibold">{labelOf(name, locale)}</dt>
          <dd className="font-semibold text-accent">{textOfKnob(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
