'use client';
// The rate of exchange: it has no source here, so it is shown with its day, marked, and the reader's to change.

import { useId, useState } from 'react';
import { params, type WorkloadConfig } from '@/engine/billing/workload/config';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { billingKnobMessages } from '@/i18n/messages/billing-knobs';
import { dayOf, isDay } from '@/player/billing/knobs';
import { sayCost } from './money';
import { labelOf } from './params';

interface RateKnobProps {
  readonly config: WorkloadConfig;
  readonly locale: Locale;
  readonly onChange: (changes: Partial<WorkloadConfig>) => void;
}

export function RateKnob({ config, locale, onChange }: RateKnobProps) {
  const t = billingKnobMessages[locale].rate;
  const id = useId();
  const { min, max } = params.krwPerUsd;
  const day = dayOf(config.krwAsOf);
  const rate = config.krwPerUsd;
  const isAllowed = (value: number): boolean => value >= min && value <= max;
  const [typed, setTyped] = useState(String(rate));
  // What is being typed stands until it is a rate; a rate set elsewhere replaces it.
  const shown = isAllowed(Number(typed)) && Number(typed) !== rate ? String(rate) : typed;
  const isAssumed =
    config.krwPerUsd === params.krwPerUsd.default && config.krwAsOf === params.krwAsOf.default;
  return (
    <div className="py-2 text-sm">
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={`${id}-rate`}>
          {labelOf('krwPerUsd', locale)}{' '}
          {isAssumed ? (
            <span className="text-xs font-semibold text-dropped">{t.unverified}</span>
          ) : null}
        </label>
        <span className="flex items-center gap-1 font-semibold">
          ₩
          <input
            aria-describedby={`${id}-note`}
            aria-label={t.label}
            className="min-h-11 w-20 rounded-[9px] border border-line bg-card px-2 text-right sm:min-h-8"
            id={`${id}-rate`}
            inputMode="numeric"
            max={max}
            min={min}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              const value = event.currentTarget.valueAsNumber;
              if (isAllowed(value)) onChange({ krwPerUsd: value });
            }}
            step="0.1"
            type="number"
            value={shown}
          />
        </span>
      </div>
      <p className="text-xs font-semibold text-dropped empty:hidden" role="status">
        {typed !== '' && !isAllowed(Number(typed))
          ? t.refused(sayCost(min, 'KRW'), sayCost(max, 'KRW'))
          : null}
      </p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">
        <label htmlFor={`${id}-day`}>{t.day}</label>
        <input
          className="min-h-11 rounded-[9px] border border-line bg-card px-2 sm:min-h-8"
          id={`${id}-day`}
          max="2099-12-31"
          min="2000-01-01"
          onChange={(event) => {
            const iso = event.currentTarget.value;
            if (isDay(iso)) onChange({ krwAsOf: Number(iso.replaceAll('-', '')) });
          }}
          type="date"
          value={isDay(day) ? day : ''}
        />
      </div>
      <p className="mt-1 text-xs text-ink-2" id={`${id}-note`}>
        {isAssumed || !isDay(day) ? t.assumed : t.yours(formatDate(day, locale))}
      </p>
    </div>
  );
}
