// A resilience run event by event, as it stands for who cannot see it, and as a table.

import type { Sentence } from '@/components/figure/definition';
import { tellCall } from '@/components/figure/telling/calls';
import { fill } from '@/components/figure/telling/fill';
import type { Table } from '@/components/ui/data-table';
import { entries, eventKinds, type ServiceName, services } from '@/engine/models/resilience/config';
import { formatClock, formatLatency, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Recording, Snapshot } from '@/player/types';
import { customerNames, said, sayService } from './names';

const templates: Localized<Readonly<Record<string, string>>> = {
  ko: {
    before: '아직 아무 손님도 오지 않았어요.',
    act: '보호 장치나 조건을 **방금 바꿨어요**. 지금부터 달라져요.',
    arrive: '요청 {request}번이 도착했어요. {customer}이에요.',
    complete: '요청 {request}번이 답을 받았어요. 도착한 지 **{time}** 만이에요.',
    degrade: '요청 {request}번이 **추천을 뺀 답**을 받았어요. 도착한 지 {time} 만이에요.',
    fail: '요청 {request}번이 **오류**로 끝났어요. 도착한 지 {time} 만이에요.',
    reject: '주문 서비스의 자리도 줄도 꽉 차서 요청 {request}번이 **들어오지 못했어요**.',
    giveUp: '요청 {request}번의 손님이 {time} 기다리다 **답 없이 떠났어요**.',
  },
  en: {
    before: 'No customer has come yet.',
    act: 'A protection or a setting was **changed just now**; from here on it counts.',
    arrive: 'Request {request} arrived: a {customer}.',
    complete: 'Request {request} is answered, **{time}** after it came.',
    degrade: 'Request {request} is answered **without picks**, {time} after it came.',
    fail: 'Request {request} ended in an **error**, {time} after it came.',
    reject:
      'Slots and queue of the order service are full: request {request} **could not get in**.',
    giveUp: 'After {time} the customer of request {request} **left without an answer**.',
  },
};

export function describe({ log, request }: Recording, index: number, locale: Locale): Sentence {
  const own = templates[locale];
  if (index < 0) return fill(own.before ?? '');
  const kind = eventKinds[log.kind[index] ?? -1];
  // What the learner did follows the model's own kinds.
  if (kind === undefined) return fill(own.act ?? '');
  const [subject, object] = [log.subject[index] ?? 0, log.object[index] ?? 0];
  const value = log.value[index] ?? Number.NaN;
  // Only the breakers' own events are about an edge alone.
  const service: ServiceName = services[kind.subject === 'edge' ? subject : object] ?? 'order';
  const call = tellCall(
    {
      kind: kind.name,
      request: subject,
      service: said[service][locale],
      caller: said.order[locale],
      isAtDoor: service === 'order',
      value,
      isTold: request.config.cancel === 'on',
    },
    locale,
  );
  const entry = entries[object]?.name ?? 'browse';
  return (
    call ??
    fill(own[kind.name] ?? '', {
      request: String(subject),
      customer: customerNames[entry][locale],
      time: Number.isFinite(value) ? formatLatency(value, locale) : '',
    })
  );
}

const breakerWords: Localized<readonly string[]> = {
  ko: ['닫힘', '열림', '반열림'],
  en: ['closed', 'open', 'half open'],
};

/** What is counted of a service now, and its breaker in words. */
function standOf({ counts }: Snapshot, service: ServiceName, locale: Locale) {
  const of = (what: string): string => formatNumber(counts[`${service}.${what}`] ?? 0, locale);
  const breaker = counts[`${service}.breaker`] ?? 0;
  return { of, isClosed: breaker === 0, breaker: breakerWords[locale][breaker] ?? '' };
}

export function describeNow(moment: Snapshot, locale: Locale): string {
  const stand = services.map((service) => {
    const { of, isClosed, breaker } = standOf(moment, service, locale);
    const name = sayService(service, locale);
    return locale === 'ko'
      ? `${name}: 쓰이는 자리 ${of('busy')}, 줄 ${of('waiting')}${isClosed ? '' : `, 브레이커 ${breaker}`}.`
      : `${name}: ${of('busy')} slots in use, ${of('waiting')} queued${isClosed ? '' : `, breaker ${breaker}`}.`;
  });
  const share = moment.metrics.answered ?? null;
  const answered = share === null ? '–' : formatPercent(share, locale);
  const at = formatClock(moment.tMs);
  return locale === 'ko'
    ? [`${at} 현재.`, ...stand, `지금까지 답을 받은 비율: ${answered}.`].join(' ')
    : [`At ${at}.`, ...stand, `Answered so far: ${answered}.`].join(' ');
}

const heads: Localized<readonly string[]> = {
  ko: ['서비스', '쓰이는 자리', '답만 기다리는 자리', '줄', '포기된 일', '불린 횟수', '브레이커'],
  en: ['Service', 'Slots in use', 'Only waiting', 'Queue', 'For nobody', 'Calls', 'Breaker'],
};

/** Each service at the cursor. */
export function table(
  { request: { config } }: Recording,
  _endIndex: number,
  locale: Locale,
  moment: Snapshot,
): Table {
  const rows = services.map((service) => {
    const { of, breaker } = standOf(moment, service, locale);
    const hasBreaker = config.breaker === 'on' && service !== 'order';
    const counted = ['busy', 'blocked', 'waiting', 'abandoned', 'sent'].map(of);
    return [sayService(service, locale), ...counted, hasBreaker ? breaker : '–'];
  });
  const at = formatClock(moment.tMs);
  return {
    caption: locale === 'ko' ? `${at} 현재 다섯 서비스` : `The five services at ${at}`,
    head: heads[locale],
    rows,
  };
}
