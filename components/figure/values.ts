// A knob's value in words: the same for the label, the screen reader and a notice.

import { formatDuration, formatNumber, formatSignificant } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { AnyConfig, NumberParam } from '@/player/types';
import { isRelevant } from '@/player/when';
import type { Settings } from './settings';

/** A knob's value as its simulator says it, or in the parameter's own unit. */
export function sayParam(sim: Settings, name: string, value: number, locale: Locale): string {
  if (sim.sayNumber) return sim.sayNumber(name, value, locale);
  const param = sim.params[name];
  const { say, zero } = sim.words[locale].params[name] ?? {};
  if (zero !== undefined && value === 0) return zero;
  if (say) return say(formatSignificant(value, locale, 4));
  return param?.kind === 'number' ? formatParam(value, param, locale) : String(value);
}

/** A knob's value of either kind: the name of an option, or a number in words. */
export function sayValue(
  sim: Settings,
  name: string,
  value: number | string,
  locale: Locale,
): string {
  const options = sim.words[locale].params[name]?.options;
  const isNumber = sim.params[name]?.kind === 'number';
  return isNumber
    ? sayParam(sim, name, Number(value), locale)
    : (options?.[value] ?? String(value));
}

const MOST_SETTINGS = 3;

/** Name and value in words of each of these knobs that means something in the run. */
export const settingsOf = (
  sim: Settings,
  config: AnyConfig,
  names: readonly string[],
  locale: Locale,
): readonly (readonly [name: string, value: string])[] =>
  names
    .filter((name) => name in sim.params && isRelevant(sim.params, name, config))
    .map((name) => {
      const label = sim.words[locale].params[name]?.label ?? name;
      return [label, sayValue(sim, name, config[name] ?? 0, locale)];
    });

/** What a run was set to, by the knobs that are shown: "Keep-alive 5 min · Requests 1 /min". */
export const saySettings = (
  sim: Settings,
  config: AnyConfig,
  names: readonly string[],
  locale: Locale,
): string =>
  settingsOf(sim, config, names, locale)
    .slice(0, MOST_SETTINGS)
    .map(([label, value]) => `${label} ${value}`)
    .join(' · ');

export function formatParam(value: number, param: NumberParam, locale: Locale): string {
  const { units } = figureMessages[locale];
  const number = formatSignificant(value, locale, 4);
  switch (param.unit) {
    case 'perSec':
      return sayRate(value, locale);
    case 'perHour':
      return units.perHour(number);
    case 'sec':
      return formatDuration(value, locale);
    case 'wonPerHour':
      return locale === 'ko'
        ? `₩${formatNumber(value, locale)}/시간`
        : `₩${formatNumber(value, locale)} an hour`;
    case 'hour':
      return value === 0 ? units.off : formatDuration(value * 3600, locale);
    case 'min':
      return formatDuration(value * 60, locale);
    case 'workday':
      return value === 0 ? units.off : units.workdays(number);
    case 'week':
      return units.weeks(number);
    case 'ms':
      return formatDuration(value / 1000, locale);
    case 'count':
      return units.count(number);
    case 'times':
      return units.times(number);
    case 'ratio':
      return units.ratio(formatSignificant(value * 100, locale, 3));
  }
}

/** A rate over the shortest time in which something happens: "초당 0.9", "1분에 1", "1시간에 6". */
export function sayRate(perSec: number, locale: Locale): string {
  const { units } = figureMessages[locale];
  const number = (value: number) => formatSignificant(value, locale, 3);
  if (perSec >= 0.1) return units.perSec(number(perSec));
  if (perSec * 60 >= 0.1) return units.perMin(number(perSec * 60));
  return units.perHour(number(perSec * 3600));
}
