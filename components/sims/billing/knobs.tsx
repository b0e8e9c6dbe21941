'use client';
// The knobs beside the chart: sliders, switches, the rate of exchange, and the rest under "more".

import { MoreButton, ScenarioChoice } from '@/components/figure/knob-parts';
import { Knobs } from '@/components/figure/knobs';
import type { WorkloadConfig } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { AnyConfig } from '@/player/types';
import { groups, mainKnobs, mainSwitches, settings } from './params';
import { PriceDay } from './price-day';
import { RateKnob } from './rate-knob';

interface KnobsProps {
  readonly config: WorkloadConfig;
  readonly locale: Locale;
  readonly onChange: (changes: AnyConfig) => void;
}

interface KnobColumnProps extends KnobsProps {
  readonly scenario: string;
  /** Only these, where an author names them; null shows all. */
  readonly names: readonly string[] | null;
  readonly onScenario: (id: string) => void;
  /** The rest stands elsewhere; here is what opens it. */
  readonly isMoreOpen: boolean;
  readonly moreId: string;
  readonly onMore: () => void;
}

const BESIDE_THE_CHART = '@md:grid-cols-2 @3xl:grid-cols-1';

export function KnobColumn(props: KnobColumnProps) {
  const { config, locale, names, onChange } = props;
  const knobs = { config, locale, onChange, problem: null, sim: settings };
  if (names !== null) return <Knobs {...knobs} look={BESIDE_THE_CHART} names={names} />;
  return (
    <div className="grid content-start gap-4">
      <ScenarioChoice
        locale={locale}
        onScenario={props.onScenario}
        scenario={props.scenario}
        sim={settings}
      />
      <Knobs {...knobs} look={BESIDE_THE_CHART} names={mainKnobs} />
      <div className="divide-y divide-line-2 border-y border-line-2">
        <Knobs {...knobs} look="gap-0! divide-y divide-line-2" names={mainSwitches} />
        <RateKnob config={config} locale={locale} onChange={onChange} />
      </div>
      <MoreButton
        controls={props.moreId}
        isOpen={props.isMoreOpen}
        locale={locale}
        onPress={props.onMore}
      />
    </div>
  );
}

/** The rest of the knobs, by what they are about, under the chart where there is room for them. */
export function MoreKnobs({ config, locale, onChange }: KnobsProps) {
  const t = billingMessages[locale];
  return (
    <div className="grid gap-x-10 gap-y-8 border-t border-line-2 px-4 py-5 @xl:grid-cols-2 @3xl:px-6 @5xl:grid-cols-3">
      {Object.entries(groups).map(([group, names]) => (
        <fieldset key={group}>
          <legend className="mb-3 text-sm font-bold">
            {t.groups[group as keyof typeof groups]}
          </legend>
          <Knobs
            config={config}
            locale={locale}
            look=""
            names={names}
            onChange={onChange}
            problem={null}
            sim={settings}
          />
          {group === 'bill' ? (
            <PriceDay config={config} locale={locale} onChange={onChange} />
          ) : null}
        </fieldset>
      ))}
    </div>
  );
}
