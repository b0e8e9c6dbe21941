'use client';
// The knobs of a lab beyond those beside every stage: switches, the rate of exchange, and the rest under "more".

import { Knobs } from '@/components/figure/knobs';
import type { WorkloadConfig } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingKnobMessages } from '@/i18n/messages/billing-knobs';
import type { AnyConfig } from '@/player/types';
import { groups, mainSwitches, settings } from './params';
import { PriceDay } from './price-day';
import { RateKnob } from './rate-knob';

interface KnobsProps {
  readonly config: WorkloadConfig;
  readonly locale: Locale;
  readonly onChange: (changes: AnyConfig) => void;
}

/** What stands under the knobs of a lab: what can be left out of the bills, and the rate of exchange. */
export function SwitchKnobs({ config, locale, onChange }: KnobsProps) {
  return (
    <div className="divide-y divide-line-2 border-y border-line-2">
      <Knobs
        config={config}
        locale={locale}
        look="gap-0! divide-y divide-line-2"
        names={mainSwitches}
        onChange={onChange}
        problem={null}
        sim={settings}
      />
      <RateKnob config={config} locale={locale} onChange={onChange} />
    </div>
  );
}

/** The rest of the knobs, by what they are about, under the chart where there is room for them. */
export function MoreKnobs({ config, locale, onChange }: KnobsProps) {
  const t = billingKnobMessages[locale];
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
