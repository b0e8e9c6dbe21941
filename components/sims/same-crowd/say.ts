// A run of the same-crowd simulator in sentences: what is going on and why, what just happened, what it came to.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds, type Row, rows } from '@/engine/models/same-crowd/config';
import { formatLatency, formatNumber, formatPercentNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { cameBy, type RowNow, rowAt, rowsAt, settingsOf } from './now';
import { nameOf, say } from './stage-words';

type Templates = Localized<Readonly<Record<string, string>>>;

const moments: Templates = {
  ko: {
    quiet: '아직 아무도 오지 않았어요. 어디에도 환경이 없어요. **요청이 와야 환경을 만들어요.**',
    kept: '아직 아무도 오지 않았지만 **미리 켜 둔 환경 {made}개**는 벌써 요금이 나와요.',
    gaveUp: '{name}: **{lost}건이 기다리다 429**를 받았어요. {each}, {most}라서 자리가 모자랐어요.',
    refused: '{name}: **{lost}건이 바로 429**를 받았어요. {each}, {most}예요.',
    waiting: '{name}: **{waiting}건이 자리를 기다려요.** 환경 {made}개가 모두 찼어요.',
    made: '같은 {came}건을 받는 데 Event Functions의 환경은 **{event}개**, Web Functions의 환경은 **{web}개**예요.',
    own: '온 요청 {came}건. 내 설정의 환경은 **{made}개**이고, 기다리는 요청이 없어요.',
  },
  en: {
    quiet:
      'Nobody has come yet, and there is no environment anywhere: **one is made when a request comes**.',
    kept: 'Nobody has come yet, but **{made} environments that are kept** are paid already.',
    gaveUp:
      '{name}: **{lost} waited and got 429**. With {each} and {most} there were too few places.',
    refused: '{name}: **{lost} got 429 at once**. It has {each}, {most}.',
    waiting: '{name}: **{waiting} wait for a place**. All of its {made} environments are full.',
    made: 'For the same {came} requests Event Functions has **{event}** environments, Web Functions **{web}**.',
    own: '{came} requests so far. My settings have **{made}** environments, and nobody waits.',
  },
};

/** The row that a moment is told of: one's own, or the one that lost or keeps waiting the most. */
function toldRow(shown: Shown, tMs: number): RowNow | null {
  const all = rowsAt(shown, tMs);
  const own = all.find(({ row }) => row === 'own');
  if (own) return own;
  const by = (name: 'lost' | 'waiting') => all.toSorted((a, b) => b[name] - a[name])[0];
  const waits = by('waiting');
  if (waits && waits.waiting > 0) return waits;
  const loses = by('lost');
  return loses && loses.lost > 0 ? loses : null;
}

function caseOf(told: RowNow | null, full: 'waits' | 'refused'): string {
  if (told === null) return 'made';
  if (told.waiting > 0) return 'waiting';
  if (told.lost > 0) return full === 'waits' ? 'gaveUp' : 'refused';
  return 'own';
}

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const templates = moments[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const came = cameBy(shown, tMs);
  const own = rowsAt(shown, tMs).find(({ row }) => row === 'own');
  if (came === 0) {
    const which = own && own.made > 0 ? templates.kept : templates.quiet;
    return fill(which ?? '', { made: number(own?.made ?? 0) });
  }
  const told = toldRow(shown, tMs);
  const row: Row = told?.row ?? 'event';
  const settings = settingsOf(shown, row);
  return fill(templates[caseOf(told, settings.full)] ?? '', {
    name: nameOf(row, locale),
    came: number(came),
    made: number(told?.made ?? 0),
    waiting: number(told?.waiting ?? 0),
    lost: number(told?.lost ?? 0),
    each: say.each(settings.slots, locale),
    most: say.most(settings.most, locale),
    event: number(rowAt(shown, 'event', tMs).made),
    web: number(rowAt(shown, 'web', tMs).made),
  });
}

const events: Templates = {
  ko: {
    before: '아직 아무 일도 없었어요. 환경은 요청이 올 때 만들어져요.',
    came: '{subject}번째 요청이 **모든 곳에 함께** 왔어요.',
    queued: '{name}: 자리가 없어서 {subject}번째 요청이 **기다려요.** 앞의 것까지 {value}건이에요.',
    placed: '{name}: {subject}번째 요청이 **이미 있는 환경**으로 갔어요.',
    made: '{name}: {subject}번째 요청을 위해 **새 환경**을 만들어요. {value}번째예요.',
    began: '{name}: {subject}번째 요청의 일을 **시작했어요.** 온 지 {time} 만이에요.',
    answered: '{name}: {subject}번째 요청이 {time} 만에 **답을 받았어요.**',
    refused: '{name}: {subject}번째 요청이 **바로 429**를 받았어요. 환경 {value}개가 다 찼어요.',
    gaveUp: '{name}: {subject}번째 요청이 {time} 기다린 끝에 **429**를 받았어요.',
  },
  en: {
    before: 'Nothing has happened yet. Environments are made when requests come.',
    came: 'Request {subject} came, **everywhere at once**.',
    queued: '{name}: there is no place, and request {subject} **waits**; {value} do now.',
    placed: '{name}: request {subject} goes to **an environment that is there**.',
    made: '{name}: **a new environment** is made for request {subject}: number {value}.',
    began: '{name}: work on request {subject} **begins**, {time} after it came.',
    answered: '{name}: request {subject} **was answered** after {time}.',
    refused: '{name}: request {subject} got **429 at once**; all {value} environments are full.',
    gaveUp: '{name}: after {time} of waiting request {subject} got **429**.',
  },
};

export function tell({ log }: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const kind = eventKinds[log.kind[index] ?? -1]?.name;
  const value = log.value[index] ?? 0;
  const row = rows[log.object[index] ?? -1] ?? 'event';
  return fill((index < 0 || !kind ? own.before : own[kind]) ?? '', {
    name: nameOf(row, locale),
    subject: formatNumber(log.subject[index] ?? 0, locale),
    value: formatNumber(Number.isFinite(value) ? value : 0, locale),
    time: formatLatency(Number.isFinite(value) ? value : 0, locale),
  });
}

const conclusions: Templates = {
  ko: {
    none: '온 요청이 없었어요.',
    waits:
      '같은 요청 {came}건에 환경은 Event Functions **{event}개**, Web Functions **{web}개**였어요. v2 API로 만든 함수에서는 **{gen2}%**가 429를 받았어요.',
    shares:
      '같은 요청 {came}건에 환경은 Event Functions **{event}개**, Web Functions **{web}개**였어요. 느린 쪽 1%의 응답은 {eventP99}, {webP99}예요.',
    own: '내 설정에서는 {lost}%가 429를 받았고 p99는 **{p99}**, 100만 건에 **{cost}달러**예요.',
  },
  en: {
    none: 'No request came.',
    waits:
      'For the same {came} requests Event Functions made **{event}** environments and Web Functions **{web}**. Functions of the v2 API refused **{gen2}%**.',
    shares:
      'For the same {came} requests Event Functions made **{event}** environments and Web Functions **{web}**. Their p99 is {eventP99} and {webP99}.',
    own: 'With my settings {lost}% got 429, the p99 is **{p99}**, and a million cost **{cost} dollars**.',
  },
};

const numbersOf = (metrics: Metrics, locale: Locale) => {
  const of = (name: string): number => metrics[name] ?? 0;
  const number = (name: string) => formatNumber(of(name), locale);
  const percent = (name: string) => formatPercentNumber(of(name), locale);
  const time = (name: string) => formatLatency(of(name), locale);
  const money = (name: string) => formatNumber(of(name), locale, 2);
  return {
    event: number('eventMade'),
    web: number('webMade'),
    run: number('runMade'),
    flex: number('flexMade'),
    made: number('made'),
    gen2: percent('gen2Lost'),
    naver: percent('naverLost'),
    lost: percent('lost'),
    eventP99: time('eventP99'),
    webP99: time('webP99'),
    runP99: time('runP99'),
    p99: time('p99'),
    eventCost: money('eventCost'),
    runCost: money('runCost'),
    flexCost: money('flexCost'),
    cost: money('cost'),
  };
};

export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { metrics, counts } = final;
  const came = counts['event.arrived'] ?? 0;
  const isOwn = request.config.mine === 'on';
  const which =
    came === 0 ? 'none' : isOwn ? 'own' : (metrics.gen2Lost ?? 0) > 0 ? 'waits' : 'shares';
  return fill(conclusions[locale][which] ?? '', {
    ...numbersOf(metrics, locale),
    came: formatNumber(came, locale),
  });
}

/** By what was asked; `Made` and `Cost` where it has no words of its own. */
const reasons: Templates = {
  ko: {
    webMade:
      '환경 하나가 64건까지 함께 받아요. 1,000건이 한꺼번에 왔다면 1,000 ÷ 64를 올림해서 16개예요. 이 실험에서는 **{web}개**였어요.',
    gen2Lost:
      '한 번에 한 건씩 100개까지예요. 나머지는 대기열에서 기다리다 10초가 지나면 429를 받아요. **{gen2}%**예요.',
    naverLost:
      '동시에 100개까지 실행돼요. 이 실험에서는 넘친 요청을 바로 거절해서 **{naver}%**예요.',
    webP99:
      '환경 하나의 vCPU를 함께 온 요청이 나눠 써요. 64건이 함께 계산하면 **한 건의 64배**가 걸려요. 느린 쪽 1%는 {webP99}예요.',
    p99: '기다린 시간, 새 환경이 뜬 시간, 나눠 쓴 CPU의 시간을 모두 더한 값이에요. p99는 **{p99}**예요.',
    cost: '환경이 켜져 있던 시간을 함께 온 요청이 나눠 내요. 100만 건이면 **{cost}달러**예요.',
    made: '자리가 하나도 없을 때만 새 환경을 만들어요. 모두 **{made}개**였어요.',
    lost: '대기열에서 너무 오래 기다린 요청이 **{lost}%**예요.',
    other:
      'Event Functions의 환경은 **{event}개**, Web Functions의 환경은 **{web}개**예요. 환경 하나가 받는 요청의 수가 달라요.',
    Cost: '같은 시간이라도 요청마다 환경을 하나씩 쓰면 **{eventCost}달러**, 80건이 한 환경을 나눠 쓰면 **{runCost}달러**예요. 100만 건의 요금이에요.',
  },
  en: {
    webMade:
      'One environment takes 64 at once. A thousand at one moment need 1,000 ÷ 64, rounded up: 16. Here there were **{web}**.',
    gen2Lost:
      'One request in each, a hundred at most. The others queue and get 429 after ten seconds: **{gen2}%**.',
    naverLost: 'A hundred run at once. Here what goes beyond is refused at once: **{naver}%**.',
    webP99:
      'Requests in one environment share its vCPU: 64 that compute together take **64 times as long as one**. The p99 is {webP99}.',
    p99: 'Queueing, starting, and computing on a shared CPU add up. The p99 is **{p99}**.',
    cost: 'Requests that are there together share the time for which an environment is paid: **{cost} dollars** a million.',
    made: 'A new environment is made only where no place is free: **{made}** in all.',
    lost: 'Of the requests **{lost}%** waited too long in the queue.',
    other:
      'Event Functions made **{event}** environments, Web Functions **{web}**: they take different numbers of requests in each.',
    Cost: 'With an environment for each request a million cost **{eventCost} dollars**; where 80 share one, **{runCost}**.',
  },
};

export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const own = reasons[locale];
  const words = own[asked] ?? (asked.endsWith('Cost') ? own.Cost : own.other);
  return fill(words ?? '', numbersOf(metrics, locale));
}

export const table = eventTable(tell);
