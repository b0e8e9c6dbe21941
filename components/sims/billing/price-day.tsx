'use client';

// The day whose prices hold: that of the newest sheets, or of a bill that was shared before.

import { params, type WorkloadConfig } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingKnobMessages } from '@/i18n/messages/billing-knobs';
import { dayOf, isDay, numberOf } from '@/player/billing/knobs';

interface PriceDayProps {
  readonly config: WorkloadConfig;
  readonly locale: Locale;
  readonly onChange: (changes: Partial<WorkloadConfig>) => void;
}

export function PriceDay({ config, locale, onChange }: PriceDayProps) {
  const { min, max } = params.asOf;
  return (
    <label className="mt-4 flex flex-wrap items-center justify-between gap-x-3 text-sm">
      {billingKnobMessages[locale].priceDay.label}
      <input
        className="min-h-11 rounded-[9px] border border-line bg-card px-2 sm:min-h-8"
        max={dayOf(max)}
        min={dayOf(min)}
        onChange={(event) => {
          const day = event.currentTarget.value;
          const asOf = numberOf(day);
          if (isDay(day) && asOf >= min && asOf <= max) onChange({ asOf });
        }}
        type="date"
        value={dayOf(config.asOf)}
      />
    </label>
  );
}
