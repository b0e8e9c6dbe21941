// The knobs of the comparison as every figure takes them: their words, their values in words, and where they stand.

import type { Settings } from '@/components/figure/settings';
import type { KnobWords } from '@/components/figure/words/sim-words';
import { params, scenarios } from '@/engine/billing/workload/config';
import { formatDuration, formatNumber, formatSignificant } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import { billingKnobMessages } from '@/i18n/messages/billing-knobs';
import type { NumberParam } from '@/player/types';
import { sayCost, sayCount } from './money';

export type ParamName = keyof typeof params;

/** Options without words of their own: machines are called what their provider calls them. */
type Unworded = 'instanceType';

/** The options of a switch have the words of every switch. */
type WordsOf<K extends ParamName> = (typeof params)[K] extends { options: readonly ['on', 'off'] }
  ? KnobWords<NumberParam>
  : KnobWords<K extends Unworded ? NumberParam : (typeof params)[K]>;

type ParamWords = { readonly [K in ParamName]: WordsOf<K> };

/** Words of every knob: one that is missing, or that of an option, does not compile. */
const paramWords: Localized<ParamWords> = {
  ko: billingKnobMessages.ko.params,
  en: billingKnobMessages.en.params,
};

/** A knob's name as its words have it. */
export const labelOf = (name: ParamName, locale: Locale): string => paramWords[locale][name].label;

function sayNumber(name: string, value: number, locale: Locale): string {
  const { units } = billingKnobMessages[locale];
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
    case 'objectsGb':
      return units.gb(plain);
    case 'cpuShare':
    case 'coldShare':
    case 'repairShare':
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
    case 'hoursPerServer':
    case 'hoursPerVm':
    case 'busyHours':
      return units.hours(plain);
    case 'serverWatts':
      return units.watts(plain);
    case 'rackUsdPerKw':
    case 'balancerUsd':
    case 'diskUsdPerGb':
    case 'uplinkUsdPerMbps':
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

/** What a switch says where it cannot be seen. */
const onOff = (locale: Locale): Record<string, string> => {
  const { on, off } = billingKnobMessages[locale];
  return { on, off };
};

function wordsOf(locale: Locale): Settings['words'][Locale] {
  const situations = billingKnobMessages[locale].scenarios;
  const named = Object.entries(paramWords[locale]).map(([name, one]) => [
    name,
    { options: onOff(locale), ...one },
  ]);
  return { params: Object.fromEntries(named), scenarios: situations };
}

/** What can be set, for the knobs and notices of every figure. */
export const settings: Settings = {
  params,
  scenarios,
  words: { ko: wordsOf('ko'), en: wordsOf('en') },
  sayNumber,
};

/** Shown at once, in this order. */
export const mainKnobs = ['requests', 'durationMs', 'memoryMb', 'region'] as const;
export const mainSwitches = ['freeTier', 'uncounted', 'init', 'vat'] as const;

/** Under "more", by what they are about. */
export const groups = {
  work: ['trigger', 'cpuShare', 'peakToMean', 'busyHours', 'responseKb', 'logKb'],
  functions: ['functionOn', 'arch', 'prices', 'coldShare', 'initMs'],
  machines: [
    'running',
    'minMachines',
    'instanceType',
    'diskGb',
    'containerOn',
    'task',
    'targetUse',
    'slotsPerVcpu',
  ],
  data: ['database', 'objectsGb'],
  server: [
    'serverUsd',
    'serverThreads',
    'serverWatts',
    'depreciationYears',
    'pue',
    'krwPerKwh',
    'diskUsdPerGb',
  ],
  uncounted: [
    'nat',
    'repairShare',
    'balancerUsd',
    'rackUsdPerKw',
    'uplinkUsdPerMbps',
    'wageKrwPerHour',
    'onpremHours',
    'hoursPerServer',
    'iaasHours',
    'hoursPerVm',
    'paasHours',
    'faasHours',
  ],
  bill: ['currency', 'month'],
} as const satisfies Record<string, readonly ParamName[]>;
