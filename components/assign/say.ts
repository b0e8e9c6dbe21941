// Goals, values and settings of an assignment in the words of its simulator.

import type { SimDefinition } from '@/components/figure/definition';
import { type Goal, sayGoal } from '@/components/figure/goal';
import { sayMetric, WORKDAY_MS } from '@/components/figure/quantities';
import { sayValue } from '@/components/figure/values';
import type { Task } from '@/components/sims/in-task';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { koreanCounters } from '@/i18n/messages/counters';
import type { AnyConfig, MetricSpec, Metrics } from '@/player/types';
import { isRelevant } from '@/player/when';

export const nameOf = (sim: SimDefinition, metric: string, locale: Locale): string =>
  sim.words[locale].metrics[metric] ?? metric;

export const sayGoals = (sim: SimDefinition, { want }: Task, locale: Locale): readonly string[] =>
  want.map((goal) => sayGoal(sim, goal, locale));

/** The numbers that the goals are about: "cold starts 12%, p95 410 ms". */
export const sayEnd = (
  sim: SimDefinition,
  want: readonly Goal[],
  metrics: Metrics,
  locale: Locale,
): string =>
  [...new Set(want.map(({ metric }) => metric))]
    .map(
      (metric) =>
        `${nameOf(sim, metric, locale)} ${sayMetric(sim, metric, metrics[metric] ?? null, locale)}`,
    )
    .join(', ');

export const labelOf = (sim: SimDefinition, knob: string, locale: Locale): string =>
  sim.words[locale].params[knob]?.label ?? knob;

/** A knob with its value: "Keep-alive 5 min". */
export const sayKnob = (
  sim: SimDefinition,
  knob: string,
  config: AnyConfig,
  locale: Locale,
): string => `${labelOf(sim, knob, locale)} ${sayValue(sim, knob, config[knob] ?? '', locale)}`;

/** The knobs that mean something under these values, in the order of the declaration, those shown first before the rest. */
export function knobsOf(sim: SimDefinition, config: AnyConfig): readonly string[] {
  const all = [...new Set([...sim.mainKnobs, ...Object.keys(sim.params)])];
  return all.filter(
    (name) => Object.hasOwn(sim.params, name) && isRelevant(sim.params, name, config),
  );
}

/** What a bound is typed in: so many of the metric's own units make one. */
export interface BoundUnit {
  readonly size: number;
  readonly name: string;
}

const SECOND: Readonly<Record<Locale, string>> = { ko: '초', en: 's' };
const HOUR: Readonly<Record<Locale, string>> = { ko: '시간', en: 'h' };
const READ_IN: Readonly<Record<string, { size: number; ko: string; en: string }>> = {
  min: { size: 60_000, ko: '분', en: 'min' },
  hour: { size: 3_600_000, ko: '시간', en: 'h' },
  day: { size: 86_400_000, ko: '일', en: 'days' },
  workday: { size: WORKDAY_MS, ko: '근무일', en: 'working days' },
};

export function boundUnit(spec: MetricSpec, locale: Locale): BoundUnit {
  switch (spec.kind) {
    case 'ratio':
      return { size: 0.01, name: '%' };
    case 'latency':
      return { size: 1, name: 'ms' };
    case 'duration': {
      const unit = spec.in === undefined ? undefined : READ_IN[spec.in];
      return unit ? { size: unit.size, name: unit[locale] } : { size: 1000, name: SECOND[locale] };
    }
    case 'hours':
      return { size: 1, name: HOUR[locale] };
    case 'money':
      return { size: 1, name: spec.currency === 'USD' ? '$' : '₩' };
    case 'times':
      return { size: 1, name: locale === 'ko' ? '배' : '×' };
    case 'count':
    case 'mean':
      return { size: 1, name: locale === 'ko' ? koreanCounters[spec.of] : '' };
  }
}

/** A product of decimals as a hand would write it: 29 hundredths are 0.29. */
const DIGITS = 12;
export const toBound = (typed: number, { size }: BoundUnit): number =>
  Number((typed * size).toPrecision(DIGITS));
export const fromBound = (bound: number, { size }: BoundUnit): number =>
  Number((bound / size).toPrecision(DIGITS));

export const countOf = (count: number, locale: Locale): string => formatNumber(count, locale);
