'use client';
// One's own traffic: a file dropped here or chosen becomes requests a month and a peak.

import { type Note, TrafficArea } from '@/components/traffic/traffic-area';
import { MONTH_HOURS, params, type WorkloadConfig } from '@/engine/billing/workload/config';
import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { trafficMessages } from '@/i18n/messages/traffic';
import type { OwnTraffic } from '@/player/billing/traffic-file';
import { sayCount } from './money';

interface TrafficDropProps {
  readonly config: WorkloadConfig;
  readonly locale: Locale;
  readonly onChange: (changes: Partial<WorkloadConfig>) => void;
}

export function TrafficDrop({ config, locale, onChange }: TrafficDropProps) {
  const t = trafficMessages[locale];

  function take(traffic: OwnTraffic | null): Note | null {
    if (traffic === null) return null;
    const { minutes, total, requestsPerMonth, peakToMean } = traffic;
    const requests = within(requestsPerMonth, params.requests);
    const peak = within(peakToMean, params.peakToMean);
    onChange({ requests, peakToMean: peak });
    const said = t.used(
      formatDuration(minutes * 60, locale),
      formatNumber(total, locale),
      sayCount(requestsPerMonth, locale),
      formatNumber(peakToMean, locale, 1),
    );
    const isClipped = requests !== requestsPerMonth || peak !== peakToMean;
    return { isProblem: false, text: isClipped ? `${said} ${t.clipped}` : said };
  }

  return (
    <TrafficArea
      lead={t.drop}
      locale={locale}
      monthHours={MONTH_HOURS[config.month]}
      onTraffic={take}
    />
  );
}

const within = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, value));
