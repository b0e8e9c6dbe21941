// A knob's value in words, and which knobs mean something under the present settings.

import type { KnobWords } from '@/components/figure/words/sim-words';
import type { params } from '@/engine/billing/workload/config';
import { formatDuration, formatNumber, formatSignificant } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { WorkloadConfig } from '@/player/billing/types';
import type { NumberParam } from '@/player/types';
import { sayCost, sayCount } from './money';

export type ParamName = keyof typeof params;
export type NumberName = {
  [K in ParamName]: (typeof params)[K]['kind'] extends 'number' ? K : never;
}[ParamName];

/** Options without words of their own: machines are called what their provider calls them. */
type Unworded = 'instanceType';

/** The options of a switch have the words of every switch. */
type WordsOf<K extends ParamName> = (typeof params)[K] extends { options: readonly ['on', 'off'] }
  ? KnobWords<NumberParam>
  : KnobWords<K extends Unworded ? NumberParam : (typeof params)[K]>;

type ParamWords = { readonly [K in ParamName]: WordsOf<K> };

/** Words of every knob: one that is missing, or that of an option, does not compile. */
const paramWords: Localized<ParamWords> = {
  ko: billingMessages.ko.params,
  en: billingMessages.en.params,
};

/** A knob's name as its words have it. */
export const labelOf = (name: ParamName, locale: Locale): string => paramWords[locale][name].label;

export const hintOf = (name: ParamName, locale: Locale): string | undefined =>
  paramWords[locale][name].hint;

/** The name of an option. */
export function optionOf(name: ParamName, option: string, locale: Locale): string {
  const options: Readonly<Record<string, string>> = paramWords[locale][name].options ?? {};
  return options[option] ?? option;
}

export function sayValue(name: NumberName, value: number, locale: Locale): string {
  const { units } = billingMessages[locale];
  const plain = formatNumber(value, locale, 2);
  switch (name) {
    case 'requests':
      return units.requests(sayCount(value, locale));
    case 'durationMs':
    case 'initMs':
      return formatDuration(value / 1_000, locale);
    case 'memoryMb':
      return units.mb(plain);
    case 'responseKb':
    case 'logKb':
      return units.kb(plain);
    case 'diskGb':
      return units.gb(plain);
    case 'cpuShare':
    case 'coldShare':
    case 'targetUse':
      return `${formatSignificant(value * 100, locale, 3)}%`;
    case 'peakToMean':
      return units.times(plain);
    case 'minMachines':
      return units.machines(plain);
    case 'slotsPerVcpu':
      return units.atOnce(plain);
    case 'depreciationYears':
      return units.years(plain);
    case 'onpremHours':
    case 'iaasHours':
    case 'paasHours':
    case 'faasHours':
      return units.hours(plain);
    case 'serverWatts':
      return units.watts(plain);
    case 'serverUsd':
      return sayCost(value, 'USD');
    case 'krwPerKwh':
    case 'krwPerUsd':
      return `₩\u00a0${formatNumber(value, locale, 1)}`;
    case 'wageKrwPerHour':
      return sayCost(value, 'KRW');
    default:
      return plain;
  }
}

export function isRelevant(name: ParamName, config: WorkloadConfig): boolean {
  switch (name) {
    // Initialisation was free before, whatever the switch says.
    case 'init':
      return config.prices === 'today';
    case 'nat':
    case 'logKb':
    case 'responseKb':
    case 'wageKrwPerHour':
    case 'onpremHours':
    case 'iaasHours':
    case 'paasHours':
    case 'faasHours':
      return config.uncounted === 'on';
    default:
      return true;
  }
}

/** Shown at once, in this order. */
export const mainNumbers = ['requests', 'durationMs', 'memoryMb'] as const;
export const mainSwitches = ['freeTier', 'uncounted', 'init', 'vat'] as const;

/** Under "more", by what they are about. */
export const groups = {
  work: ['cpuShare', 'peakToMean', 'responseKb', 'logKb'],
  functions: ['prices', 'arch', 'coldShare', 'initMs'],
  machines: ['minMachines', 'instanceType', 'diskGb', 'task', 'targetUse', 'slotsPerVcpu'],
  server: ['serverUsd', 'serverThreads', 'serverWatts', 'depreciationYears', 'pue', 'krwPerKwh'],
  uncounted: ['nat', 'wageKrwPerHour', 'onpremHours', 'iaasHours', 'paasHours', 'faasHours'],
  bill: ['currency', 'month'],
} as const satisfies Record<string, readonly ParamName[]>;
