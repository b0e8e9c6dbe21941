// A resilience run in sentences: what just happened, what is so now, and both as a table.

import type { Sentence, Table } from '@/components/figure/definition';
import {
  type EntryName,
  entries,
  eventKinds,
  type ServiceName,
  services,
} from '@/engine/models/resilience/config';
import { formatClock, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Recording, Snapshot } from '@/player/types';
import { entryOfEdge, sayService } from './names';
import { tellers } from './tellers';

const before: Localized<Sentence> = {
  ko: ['아직 아무 손님도 오지 않았어요.'],
  en: ['No customer has come yet.'],
};

const usersEntry = (place: number): EntryName => entries[place]?.name ?? 'browse';

export function describe({ log, request }: Recording, index: number, locale: Locale): Sentence {
  const kind = eventKinds[log.kind[index] ?? -1];
  if (index < 0 || kind === undefined) return before[locale];
  const subject = log.subject[index] ?? 0;
  const object = log.object[index] ?? 0;
  // Only the breakers' own events are about an edge alone.
  const service: ServiceName = services[kind.subject === 'edge' ? subject : object] ?? 'order';
  return tellers[locale][kind.name]({
    request: subject,
    service,
    entry: kind.object === 'entry' ? usersEntry(object) : (entryOfEdge(service) ?? 'browse'),
    value: log.value[index] ?? 0,
    isTold: request.config.cancel === 'on',
  });
}

const breakerWords: Localized<readonly [closed: string, open: string, halfOpen: string]> = {
  ko: ['닫힘', '열림', '반열림'],
  en: ['closed', 'open', 'half open'],
};

const breakerOf = ({ counts }: Snapshot, service: ServiceName, locale: Locale): string =>
  breakerWords[locale][counts[`${service}.breaker`] ?? 0] ?? '';

export function describeNow(moment: Snapshot, locale: Locale): string {
  const { tMs, counts, metrics } = moment;
  const stand = services.map((service) => {
    const of = (what: string): string => formatNumber(counts[`${service}.${what}`] ?? 0, locale);
    const isClosed = (counts[`${service}.breaker`] ?? 0) === 0;
    if (locale === 'ko') {
      const breaker = isClosed ? '' : `, 브레이커 ${breakerOf(moment, service, locale)}`;
      return `${sayService(service, locale)}: 쓰이는 자리 ${of('busy')}, 줄 ${of('waiting')}${breaker}.`;
    }
    const breaker = isClosed ? '' : `, breaker ${breakerOf(moment, service, locale)}`;
    return `${sayService(service, locale)}: ${of('busy')} slots in use, ${of('waiting')} in line${breaker}.`;
  });
  const answered =
    metrics.answered === null || metrics.answered === undefined
      ? '–'
      : formatPercent(metrics.answered, locale);
  const [at, so] =
    locale === 'ko'
      ? [`${formatClock(tMs)} 현재.`, `지금까지 답을 받은 비율: ${answered}.`]
      : [`At ${formatClock(tMs)}.`, `Answered so far: ${answered}.`];
  return [at, ...stand, so].join(' ');
}

const heads: Localized<readonly string[]> = {
  ko: ['서비스', '쓰이는 자리', '답만 기다리는 자리', '줄', '포기된 일', '불린 횟수', '브레이커'],
  en: [
    'Service',
    'Slots in use',
    'Of them only waiting',
    'In line',
    'For nobody',
    'Calls',
    'Breaker',
  ],
};

/** Each service at the cursor. */
export function table(
  { request: { config } }: Recording,
  _endIndex: number,
  locale: Locale,
  moment: Snapshot,
): Table {
  const rows = services.map((service) => {
    const of = (what: string): string =>
      formatNumber(moment.counts[`${service}.${what}`] ?? 0, locale);
    const hasBreaker = config.breaker === 'on' && service !== 'order';
    return [
      sayService(service, locale),
      of('busy'),
      of('blocked'),
      of('waiting'),
      of('abandoned'),
      of('sent'),
      hasBreaker ? breakerOf(moment, service, locale) : '–',
    ];
  });
  const at = formatClock(moment.tMs);
  return {
    caption: locale === 'ko' ? `${at} 현재 다섯 서비스` : `The five services at ${at}`,
    head: heads[locale],
    rows,
  };
}
