// What the app's simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { type Happening, happeningAt } from '@/components/figure/telling/event';
import { fill, type Values } from '@/components/figure/telling/fill';
import { eventKinds } from '@/engine/models/dynos/config';
import { formatDuration, formatLatency, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';
import { nowAt } from './now';

type Kind = (typeof eventKinds)[number]['name'];
type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무도 기다리지 않았어요.',
    wait: '{where} 요청 {ahead}건 뒤에 섰어요. 쉬는 인스턴스는 없어요.',
    beside: '{where} 요청 {ahead}건 뒤에 섰어요. **그동안 {idle}대는 쉬고 있어요.**',
    timeOut: '제한 시간이 지나 라우터가 오류를 돌려줬어요. 줄에 서 있던 요청이에요.',
    timeOutAtWork:
      '제한 시간이 지나 라우터가 오류를 돌려줬어요. **{number}번 인스턴스는 그것도 모르고 계속 일해요.**',
    up: '{number}번 인스턴스가 켜졌어요. 이제 요청을 받아요.',
    down: '{number}번 인스턴스가 꺼졌다 다시 켜지는 중이에요. **하던 일 {lost}건이 사라졌고**, 줄에는 {waiting}건이 남아 있어요.',
    asleep: '{sleep} 동안 아무도 오지 않아서 **앱이 잠들었어요.**',
    woken: '자는 앱에 손님이 왔어요. **켜질 때까지 이 손님이 기다려요.**',
    add: '인스턴스를 1대 더 켰어요.',
    restart: '줄이 가장 긴 인스턴스를 재시작했어요.',
    slow: '5초 걸리는 요청을 하나 보냈어요.',
    atRouter: '라우터 앞 한 줄에서',
    atDyno: '{number}번 인스턴스에서',
  },
  en: {
    before: 'Nobody has had to wait yet.',
    wait: '{where}, a request waits behind {ahead}. No instance is idle.',
    beside: '{where}, a request waits behind {ahead}, **while {idle} instances are idle**.',
    timeOut: 'The time limit has passed: an error for a request that still stood in a queue.',
    timeOutAtWork:
      'The time limit has passed, and the router returned an error. **Instance {number} is not told and works on.**',
    up: 'Instance {number} is up and takes requests.',
    down: 'Instance {number} is starting anew. **Requests lost at work: {lost}**; still in its queue: {waiting}.',
    asleep: 'Nobody came for {sleep}, and **the app fell asleep**.',
    woken: 'A visitor found the app asleep, and **waits until it is up**.',
    add: 'You started one more instance.',
    restart: 'You restarted the instance with the longest queue.',
    slow: 'You sent one request that takes 5 s.',
    atRouter: 'In the one queue at the router',
    atDyno: 'At instance {number}',
  },
};

/** Which sentence: some kinds have two. */
function kindOf({ name, act, subject, object }: Happening<Kind>): string {
  if (name === 'wait' && object > 0) return 'beside';
  if (name === 'timeOut' && subject > 0) return 'timeOutAtWork';
  return act?.act ?? name;
}

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const happened = happeningAt(recording, index, eventKinds);
  const { subject } = happened;
  const [number, object, value] = [
    formatNumber(subject, locale),
    formatNumber(happened.object, locale),
    formatNumber(happened.value, locale),
  ];
  return fill(own[kindOf(happened)] ?? '', {
    number,
    where: (subject === 0 ? own.atRouter : own.atDyno)?.replace('{number}', number) ?? '',
    ahead: value,
    idle: object,
    lost: object,
    waiting: value,
    sleep: formatDuration(Number(recording.request.config.sleepAfterMin) * 60, locale),
  });
}

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    asleep: '앱이 **자고 있어요.** 다음 손님이 깨우고, 켜질 때까지 기다려요.',
    waking: '손님이 왔고 앱이 **켜지는 중이에요.** 그동안 {waiting}명이 기다려요.',
    beside: '요청 {waiting}건이 기다리는데 **인스턴스 {idle}대는 쉬고 있어요.**',
    vain: '{vain}대가 **아무도 기다리지 않는 일**을 하고 있어요. 그 뒤에도 줄이 서 있어요.',
    line: '{waiting}건이 기다려요. **쉬는 인스턴스가 없어요.**',
    calm: '아무도 기다리지 않아요. {idle}대가 쉬고 있어요.',
    full: '모든 인스턴스가 일하고, 기다리는 요청은 없어요.',
  },
  en: {
    asleep: 'The app **is asleep**. The next visitor wakes it, and waits until it is up.',
    waking: 'Somebody came, and the app **is starting**. Waiting meanwhile: {waiting}.',
    beside: 'Requests waiting: {waiting}. **Instances with nothing to do: {idle}.**',
    vain: 'Instances at work **for nobody any more**: {vain}. Others wait behind that.',
    line: '{waiting} wait, and **no instance is idle**.',
    calm: 'Nobody waits. Idle instances: {idle}.',
    full: 'Every instance is at work, and nobody waits.',
  },
};

/** What is going on and why, the most telling case first. */
export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const now = nowAt(shown, tMs);
  const which = (): string => {
    if (now.dynos.length === 0) return 'asleep';
    if (now.starting === now.dynos.length) return 'waking';
    if (now.beside > 0) return 'beside';
    if (now.vain > 0) return 'vain';
    if (now.waiting > 0) return 'line';
    return now.idle > 0 ? 'calm' : 'full';
  };
  return fill(moments[locale][which()] ?? '', {
    waiting: formatNumber(now.waiting, locale),
    idle: formatNumber(now.idle, locale),
    vain: formatNumber(now.vain, locale),
  });
}

const results: Templates = {
  ko: {
    nobody: '아직 아무도 오지 않았어요.',
    asleep:
      '손님의 **{asleep}가 자는 앱을 만났어요.** 한 달이면 {awake} 깨어 있고, 그만큼 요금이 나와요.',
    shared:
      '한 줄이라 **쉬는 인스턴스를 두고 기다린 손님이 없어요.** 평균 {mean}, p95는 {p95}예요.',
    blind:
      '손님의 **{beside}가 쉬는 인스턴스를 두고 기다렸어요.** 인스턴스 하나하나가 저마다의 줄을 가진 가게라서, 옆이 비어도 옮겨 가지 못해요.',
    timedOut:
      '제한 시간을 넘긴 요청이 **{timedOut}건**이에요. 느린 요청 하나가 그 뒤에 선 손님 모두를 붙잡았어요.',
  },
  en: {
    nobody: 'Nobody has come yet.',
    asleep:
      '**{asleep} of the visitors found the app asleep.** In a month it is awake for {awake}, and that is what is billed.',
    shared: 'With one queue **nobody waited while an instance was idle**: mean {mean}, p95 {p95}.',
    blind:
      '**{beside} of the customers waited while an instance was idle.** Each instance is a shop with a queue of its own, and nobody changes queues.',
    timedOut:
      '**Timed out: {timedOut}.** One slow request holds up everybody who stands behind it.',
  },
};

function resultOf(metrics: Metrics, locale: Locale): Sentence {
  const { asleep = null, awake, beside, timedOut, mean = null, p95 } = metrics;
  const values: Values = {
    asleep: formatPercent(asleep ?? 0, locale),
    awake: formatDuration(Math.round((awake ?? 0) / 3_600_000) * 3_600, locale),
    beside: formatPercent(beside ?? 0, locale),
    timedOut: formatNumber(timedOut ?? 0, locale),
    mean: formatLatency(mean ?? 0, locale),
    p95: formatLatency(p95 ?? 0, locale),
  };
  const which = (): string => {
    if (mean === null) return 'nobody';
    if ((asleep ?? 0) > 0) return 'asleep';
    if ((timedOut ?? 0) > 0) return 'timedOut';
    return beside === 0 ? 'shared' : 'blind';
  };
  return fill(results[locale][which()] ?? '', values);
}

export const conclude = ({ final }: Recording, locale: Locale): Sentence =>
  resultOf(final.metrics, locale);

const gaps: Templates = {
  ko: {
    same: '손님이 아무 인스턴스에나 서니, **인스턴스마다 겪는 일은 2대일 때와 똑같아요.** 옆이 비어 있어도 옮겨 가지 못하니까요.',
    shorter:
      '한 줄에 서면 **먼저 비는 인스턴스가 다음 손님을 맡아요.** 인스턴스가 많을수록 빈 곳이 빨리 나요.',
    longer: '**느린 요청이 뒤에 선 손님을 모두 붙잡아요.** 옆이 비어 있어도 소용없어요.',
    asleep:
      '손님 사이가 {sleep}보다 뜸하면 앱이 잠들어요. 평균 간격이 30분이어도 **어떤 간격은 그보다 훨씬 길어요.**',
  },
  en: {
    same: 'Customers queue at any instance, so **each instance lives exactly as it did with two**. That another is idle helps nobody.',
    shorter:
      'In one queue **whoever becomes free takes the next**. The more instances, the sooner one is free.',
    longer: '**A slow request holds up all who stand behind it**, whatever the others do.',
    asleep:
      'The app sleeps where two visitors are further apart than {sleep}. Visitors may come every half hour on average, but **some gaps are far longer**.',
  },
};

/** The 95th percentile of two instances that are 80 % busy, in ms: ln 20 ÷ (5 − 4) s. */
const TWO_DYNOS_P95 = 2_996;
/** Less than so much more or less is the same. */
const SAME = 0.2;

/** Against two instances: which of the three it came to; null where nobody was answered. */
export function besideTwo({ p95 = null }: Metrics): 'shorter' | 'same' | 'longer' | null {
  if (p95 === null) return null;
  if (Math.abs(p95 / TWO_DYNOS_P95 - 1) <= SAME) return 'same';
  return p95 < TWO_DYNOS_P95 ? 'shorter' : 'longer';
}

/** Why guess and result differ. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  if (asked === 'asleep' || asked === 'awake') {
    return fill(gaps[locale].asleep ?? '', {
      sleep: locale === 'ko' ? '정해 둔 시간' : 'it waits',
    });
  }
  const against = besideTwo(metrics);
  if (asked !== 'eightTimes' || against === null) return resultOf(metrics, locale);
  return fill(gaps[locale][against] ?? '');
}

export function describeNow({ counts, metrics }: Snapshot, locale: Locale): string {
  const of = (name: string): string => formatNumber(counts[name] ?? 0, locale);
  const lost = formatNumber(metrics.timedOut ?? 0, locale);
  return locale === 'ko'
    ? `인스턴스 ${of('instances')}대, 그 가운데 켜지는 중 ${of('starting')}대. 일하는 요청 ${of('busySlots')}건, 기다리는 요청 ${of('waiting')}건, 시간 초과 ${lost}건.`
    : `Instances: ${of('instances')}, of which starting: ${of('starting')}. Requests at work: ${of('busySlots')}, waiting: ${of('waiting')}, timed out: ${lost}.`;
}
