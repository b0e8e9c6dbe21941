// What a finished run shows, in a sentence: who went without an answer, and why.

import type { Sentence } from '@/components/figure/definition';
import type { EntryName } from '@/engine/models/resilience/config';
import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { AnyConfig, Metrics, Recording } from '@/player/types';
import { customerNames, entriesBySlow, sayService, slowServiceOf } from './names';
import { mechanismOf, reasonOf, whoIsLost } from './reason';
import { type Facts, mechanisms, reasons } from './reason-words';

function lostOf({ final: { counts } }: Recording, entry: EntryName): number {
  const of = (what: string): number => counts[`${entry}.${what}`] ?? 0;
  return of('failed') + of('rejected') + of('timedOut');
}

function verdict(recording: Recording, locale: Locale): Sentence {
  const { needing, others } = entriesBySlow(recording.request.config);
  const lost = whoIsLost(recording.final.metrics);
  const count = (entry: EntryName): string => formatNumber(lostOf(recording, entry), locale);
  const name = (entry: EntryName): string =>
    locale === 'ko' ? customerNames[entry].ko : `${customerNames[entry].en}s`;
  if (lost === 'everyone') {
    return locale === 'ko'
      ? [
          '답을 못 받은 요청: ',
          {
            strong: `${name(needing)} ${count(needing)}건, ${name(others)}까지 ${count(others)}건.`,
          },
        ]
      : [
          'Without an answer: ',
          { strong: `${count(needing)} ${name(needing)} and ${count(others)} ${name(others)}.` },
        ];
  }
  if (lost === 'needing') {
    return locale === 'ko'
      ? ['답을 못 받은 쪽은 ', { strong: `${name(needing)}뿐이에요(${count(needing)}건).` }]
      : [{ strong: `Only ${name(needing)}` }, ` went without an answer: ${count(needing)}.`];
  }
  return locale === 'ko'
    ? [{ strong: '거의 모두 답을 받았어요.' }]
    : [{ strong: 'Practically all were answered.' }];
}

function factsOf(config: AnyConfig, metrics: Metrics, locale: Locale): Facts {
  const number = (value: unknown): string => formatNumber(Number(value), locale);
  return {
    slow: sayService(slowServiceOf(config), locale),
    slots: number(config.orderSlots),
    held: number(config.bulkhead),
    load: formatNumber(metrics.load ?? 0, locale, (metrics.load ?? 0) < 1 ? 2 : 1),
    per100: number(100 * (metrics.load ?? 0)),
  };
}

export function conclude(recording: Recording, locale: Locale): Sentence {
  const { config } = recording.request;
  const facts = factsOf(config, recording.final.metrics, locale);
  return [...verdict(recording, locale), ` ${reasons[locale][reasonOf(recording)](facts)}`];
}

const untold: Localized<Sentence> = {
  ko: ['포기는 전달되지 않아요. ', { strong: '떠난 손님의 일만' }, ' 하고 있어요.'],
  en: ['Giving up is not told: it works ', { strong: 'only for those who left' }, '.'],
};
/** So few calls are still waited for that all the others are work for nobody. */
const HARDLY_ANY = 10;

/** Why guess and result differ: the mechanism with the run's own numbers. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  if (asked === 'waitedFor' && (metrics.waitedFor ?? HARDLY_ANY) < HARDLY_ANY)
    return untold[locale];
  const number = (name: string): string => {
    const value = metrics[name] ?? 0;
    return formatNumber(value, locale, value < 1 ? 2 : 1);
  };
  const numbers = {
    busy: number('busy'),
    queue: number('queue'),
    load: number('load'),
    per100: formatNumber(100 * (metrics.load ?? 0), locale),
  };
  return [mechanisms[locale][mechanismOf(metrics)](numbers)];
}
