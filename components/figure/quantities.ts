// A metric as number and unit, derived from the kind that its model declares.

import {
  formatCents,
  formatDuration,
  formatNumber,
  formatPercentNumber,
  type Quantity,
  quantityOfLatency,
  sayQuantity,
} from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { koreanCounters } from '@/i18n/messages/counters';
import { figureMessages } from '@/i18n/messages/figure';
import type { MetricSpec, MetricSpecs, Noun } from '@/player/types';

/** What must be known to show the metrics of a run. */
export interface Measuring {
  readonly metrics: MetricSpecs;
  /** Won for a dollar: with it, a Korean page shows what is counted in dollars in won. */
  readonly krwPerUsd?: number | undefined;
}

/** What a model declares of a metric. Throws a RangeError naming one that it does not declare. */
export function specOf({ metrics }: Measuring, metric: string): MetricSpec {
  const spec = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
  if (!spec) throw new RangeError(`metric "${metric}" is not declared`);
  return spec;
}

/** A metric as number and unit; null while it has no data. */
export function quantityOf(
  sim: Measuring,
  metric: string,
  value: number | null,
  locale: Locale,
): Quantity | null {
  const spec = specOf(sim, metric);
  return value === null ? null : quantityOfKind(spec, value, locale, sim.krwPerUsd);
}

/** The same in running text; a dash while there is no data. */
export function sayMetric(
  sim: Measuring,
  metric: string,
  value: number | null,
  locale: Locale,
): string {
  const quantity = quantityOf(sim, metric, value, locale);
  return quantity === null ? '–' : sayQuantity(quantity, locale);
}

function quantityOfKind(
  spec: MetricSpec,
  value: number,
  locale: Locale,
  krwPerUsd: number | undefined,
): Quantity {
  switch (spec.kind) {
    case 'ratio':
      return { value: formatPercentNumber(value, locale), unit: '%' };
    case 'latency':
      return quantityOfLatency(value, locale);
    case 'duration':
      if (spec.in === 'min') return quantityOfMinutes(value / 60_000, locale);
      if (spec.in === 'hour') return quantityOfHours(value / 3_600_000, locale);
      if (spec.in === 'day') return quantityOfDays(value / DAY_MS, locale);
      if (spec.in === 'workday') return quantityOfWorkdays(value / WORKDAY_MS, locale);
      return { value: formatDuration(value / 1000, locale), unit: '' };
    case 'hours':
      // Working time is told to the second, and any of it is some.
      return {
        value: value === 0 ? '0' : formatDuration(Math.ceil(value * 3600), locale),
        unit: '',
      };
    case 'count':
      return { value: formatNumber(value, locale), unit: counterOf(spec.of, locale) };
    case 'mean':
      return {
        value: formatNumber(value, locale, digitsOf(value)),
        unit: counterOf(spec.of, locale),
      };
    case 'times':
      return {
        value: figureMessages[locale].units.times(formatNumber(value, locale, digitsOf(value))),
        unit: '',
      };
    case 'money':
      return quantityOfMoney(value, spec.currency, locale, krwPerUsd);
  }
}

/** Below ten, more finely: a few seconds are some. */
const quantityOfMinutes = (minutes: number, locale: Locale): Quantity => ({
  value: formatNumber(minutes, locale, minutes < 10 ? 1 : 0),
  unit: locale === 'ko' ? '분' : 'min',
});

const quantityOfHours = (hours: number, locale: Locale): Quantity => ({
  value: formatNumber(hours, locale),
  unit: locale === 'ko' ? '시간' : 'h',
});

const DAY_MS = 86_400_000;
/** What takes less than a day is told by the clock: eighteen minutes are no 0.0 days. */
const quantityOfDays = (days: number, locale: Locale): Quantity =>
  days < 1
    ? { value: formatDuration(Math.round(days * 1440) * 60, locale), unit: '' }
    : {
        value: formatNumber(days, locale, days < 100 ? 1 : 0),
        unit: locale === 'ko' ? '일' : days === 1 ? 'day' : 'days',
      };

/** As in `engine/kernel/metric.ts`; a test compares. */
export const WORKDAY_MS = (365 / 250) * 86_400_000;
const quantityOfWorkdays = (days: number, locale: Locale): Quantity => ({
  value: formatNumber(days, locale, days < 100 ? 1 : 0),
  unit: locale === 'ko' ? '일' : days === 1 ? 'day' : 'days',
});

const counterOf = (noun: Noun, locale: Locale): string =>
  locale === 'ko' ? koreanCounters[noun] : '';

/** An average is told more finely the smaller it is. */
const digitsOf = (value: number): number => (value < 1 ? 2 : value < 100 ? 1 : 0);

/** Below a won, or a cent, no more is said than that. Dollars are won on a Korean page where a rate is given. */
export function quantityOfMoney(
  amount: number,
  currency: 'USD' | 'KRW',
  locale: Locale,
  krwPerUsd?: number,
): Quantity {
  const isConverted = currency === 'USD' && locale === 'ko' && krwPerUsd !== undefined;
  const shown = isConverted ? amount * krwPerUsd : amount;
  const [sign, smallest, write] =
    currency === 'KRW' || isConverted
      ? (['₩', 1, formatNumber] as const)
      : (['$', 0.01, formatCents] as const);
  if (shown > 0 && shown < smallest) {
    return { value: `< ${sign}${write(smallest, locale)}`, unit: '' };
  }
  // A space that does not break: on a phone the sign would stand alone on its line.
  return { value: `${sign}\u00a0${write(shown, locale)}`, unit: '' };
}
