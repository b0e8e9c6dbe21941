// What the runaway simulator says: its events, its state and why a guess was wrong, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { happeningAt } from '@/components/figure/telling/event';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { eventKinds } from '@/engine/models/runaway/config';
import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';
import { knobOf, type Now, nowAt, PLACES, sayDollars, sayStored } from './now';
import { stageWords } from './stage-words';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '밤 10시가 되기 직전이에요. 버킷은 비었고 아무것도 실행되지 않아요.',
    photo: '**사진 한 장**이 버킷에 올라와 함수를 불렀어요.',
    doubled: '함께 일하는 환경이 처음으로 **{number}개**가 됐어요.',
    full: '더 쓸 자리가 없어요. **{number}개가 함께 일하고**, 나머지 이벤트는 기다려요.',
    refused: '빈자리가 없어서 **정오네 주문이 429로 거절되기 시작했어요.**',
    served: '빈자리가 생겨 정오네 주문을 다시 받아요. 그동안 **{number}건**을 놓쳤어요.',
    spent: '진짜 요금이 **{dollars}를 넘었어요.**',
    cut: '플랫폼의 감지가 **열여섯 번 이어진 이벤트를 버리기 시작했어요.**',
    updated: '**청구서가 갱신됐어요.** 이제 {dollars}로 보여요.',
    alarm: '**알림이 울렸어요.** 진짜 요금은 벌써 {dollars}예요.',
    known: '누군가 알림을 **읽었어요.** 요금은 {dollars}예요.',
    stopped: '함수를 멈췄어요. 기다리던 이벤트 **{number}개도 함께 버렸어요.**',
    quiet: '실행 중인 것도 기다리는 것도 없어요. 모두 **{number}번** 실행됐어요.',
    early: '아직 아무도 몰라요. **알림이 울린 뒤에야** 손쓸 수 있어요.',
    mended: '필터를 고쳤어요. 새 사본은 없지만 **기다리던 {number}개**는 그대로 실행돼요.',
    emptied: '사본 **{number}개를 지웠어요.** 이미 나간 이벤트는 그대로예요.',
    'act:stop': '멈추기를 눌렀어요.',
    'act:mend': '필터 고치기를 눌렀어요.',
    'act:empty': '버킷 비우기를 눌렀어요.',
  },
  en: {
    before: 'Just before ten. The bucket is empty, and nothing runs.',
    photo: '**A photo** was put into the bucket and called the function.',
    doubled: 'For the first time **{number} at once**.',
    full: 'No place is left. **{number} are at work**, and further events wait.',
    refused: 'No place is free, so **the shop’s orders are refused with 429** from here on.',
    served: 'The shop’s orders are served again. **Lost until then: {number}.**',
    spent: 'The true bill has **passed {dollars}**.',
    cut: 'The platform’s guard **drops its first event**: sixteen had gone before it.',
    updated: '**The bill was brought up to date.** It shows {dollars} now.',
    alarm: '**The alarm rings.** The true bill is {dollars} already.',
    known: 'Somebody **reads it**. The bill is at {dollars}.',
    stopped: 'The function was stopped, and **{number} waiting events were dropped**.',
    quiet: 'Nothing runs and nothing waits. **Runs in all: {number}.**',
    early: 'Nobody knows yet. **Only once the alarm has rung** can anything be done.',
    mended: 'The filter is fixed. No new copies, but **{number} waiting events** still run.',
    emptied: '**{number} copies were deleted.** Events that are on their way stay.',
    'act:stop': 'You pressed Stop.',
    'act:mend': 'You fixed the filter.',
    'act:empty': 'You emptied the bucket.',
  },
};

export function tell(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const { name, value } = happeningAt(recording, index, eventKinds);
  return fill(own[name] ?? '', {
    number: formatNumber(value, locale),
    dollars: sayDollars(value, locale),
  });
}

export const table = eventTable(tell);

const ko = {
  before: ['밤 10시, **사진 한 장이 올라오기 직전**이에요.', null],
  growing: [
    '환경 **{running}개**가 함께 일해요. 하나가 끝날 때마다 사본이 {copies}장 생기고, 사본마다 **함수를 다시 불러요.**',
    'growing',
  ],
  leak: [
    '환경 **{running}개**가 끝없이 자기를 다시 불러요. 늘지도 줄지도 않지만 **새 사진마다 하나씩 더해져요.**',
    'leak',
  ],
  full: [
    '**{places}자리가 모두 찼어요.** 1분에 {perMinute}씩 나가고, 이벤트 {waiting}개가 기다려요.',
    'full',
  ],
  refused: [
    '**{places}자리가 모두 찼어요.** 1분에 {perMinute}씩 나가고, 자리를 함께 쓰는 정오네 주문은 **모두 거절돼요.**',
    'full',
  ],
  capped: [
    '한도가 **{running}개**에서 붙들고 있어요. 1분에 {perMinute}이고 정오네 주문은 받지만, **아무도 모르면 아침까지** 이어져요.',
    'capped',
  ],
  rang: [
    '알림은 울렸지만 **아직 아무도 읽지 않았어요.** 그사이에도 1분에 {perMinute}씩 나가요.',
    'unread',
  ],
  mended: [
    '새 사본은 더 생기지 않아요. 그래도 **기다리던 이벤트 {waiting}개**를 다 실행할 때까지 요금이 나와요.',
    'mended',
  ],
  stopped: [
    '멈췄어요. 실행 요금은 {cost}에서 서고, 버킷에는 **사본 {stored}가 남아** 달마다 보관료가 나와요.',
    'stopped',
  ],
  emptied: ['멈췄고 버킷도 비었어요. 요금은 **{cost}에서 끝이에요.**', null],
  ended: ['더 실행되는 것이 없어요. 요금은 **{cost}**이고, 버킷에는 {stored}가 남았어요.', null],
} as const satisfies Readonly<
  Record<string, readonly [string, keyof typeof stageWords.note | null]>
>;

type Case = keyof typeof ko;

const en: Readonly<Record<Case, string>> = {
  before: 'Ten in the evening, **just before a photo is uploaded**.',
  growing:
    '**{running}** environments at work. Each run leaves {copies} copies, and every copy **calls the function again**.',
  leak: '**{running}** of them call themselves again without end. None becomes two, but **each new photo adds one**.',
  full: '**All {places} places are taken.** {perMinute} a minute, and {waiting} events wait.',
  refused:
    '**All {places} places are taken.** {perMinute} a minute, and the shop’s orders, which share them, are **all refused**.',
  capped:
    'Its limit holds it at **{running}**. {perMinute} a minute and no order lost, but **until somebody knows** it goes on.',
  rang: 'The alarm has rung, and **nobody has read it yet**. Meanwhile it is {perMinute} a minute.',
  mended:
    'No new copies. But the **{waiting} events that were waiting** still have to run, and are billed.',
  stopped:
    'Stopped. Running costs end at {cost}, and **{stored} of copies remain** to be paid for every month.',
  emptied: 'Stopped, and the bucket is empty. The bill **ends at {cost}**.',
  ended: 'Nothing runs any more. The bill is **{cost}**, and {stored} lie in the bucket.',
};

function caseOf(shown: Shown, now: Now, tMs: number): Case {
  const isIdle = now.running === 0 && now.waiting === 0;
  if (now.code === 'stopped') return now.storedGb > 0 ? 'stopped' : 'emptied';
  if (isIdle) return now.cost === 0 || tMs === 0 ? 'before' : 'ended';
  if (now.code === 'mended') return 'mended';
  if (now.phone === 'rang') return 'rang';
  if (now.waiting > 0) {
    if (now.running < PLACES / 2) return 'capped';
    return now.isRefused ? 'refused' : 'full';
  }
  return knobOf(shown, 'copies') === 1 ? 'leak' : 'growing';
}

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const now = nowAt(shown, tMs);
  const which = caseOf(shown, now, tMs);
  const number = (value: number): string => formatNumber(value, locale);
  return fill(locale === 'ko' ? ko[which][0] : en[which], {
    running: number(now.running),
    copies: number(knobOf(shown, 'copies')),
    places: number(PLACES),
    waiting: number(now.waiting),
    perMinute: sayDollars(now.perMinute, locale),
    cost: sayDollars(now.cost, locale),
    stored: sayStored(now.storedGb, locale),
  });
}

/** The cause in a few words; null where there is none to point at. */
export function sayNote(shown: Shown, tMs: number): string | null {
  const [, name] = ko[caseOf(shown, nowAt(shown, tMs), tMs)];
  return name && stageWords.note[name][shown.locale];
}

const numbersOf = (metrics: Metrics, locale: Locale): Record<string, string> => ({
  cost: sayDollars(metrics.cost ?? 0, locale),
  leftover: sayDollars(metrics.leftover ?? 0, locale),
  runs: formatNumber(metrics.runs ?? 0, locale),
  dropped: formatNumber(metrics.dropped ?? 0, locale),
  running: formatNumber(metrics.running ?? 0, locale),
  full: formatDuration((metrics.fullAfter ?? 0) / 1_000, locale),
  alarm: formatDuration((metrics.alarmAfter ?? 0) / 1_000, locale),
  known: formatDuration((metrics.knownAfter ?? 0) / 1_000, locale),
});

const endings: Templates = {
  ko: {
    unknown: '아무도 모르는 사이 **{cost}**. {runs}번 실행됐고 정오네 주문 {dropped}건을 놓쳤어요.',
    known:
      '알림은 {alarm} 만에 울렸고 요금은 **{cost}**예요. 정오네 주문은 {dropped}건을 놓쳤어요.',
  },
  en: {
    unknown: '**{cost}**, and nobody knew. Runs: {runs}; orders of the shop lost: {dropped}.',
    known: 'The alarm rang after {alarm}, and the bill is **{cost}**. Orders lost: {dropped}.',
  },
};

export function conclude({ final }: Recording, locale: Locale): Sentence {
  const isKnown = (final.metrics.alarmAfter ?? null) !== null;
  const template = endings[locale][isKnown ? 'known' : 'unknown'] ?? '';
  return fill(template, numbersOf(final.metrics, locale));
}

/** By what was asked. */
const reasons: Templates = {
  ko: {
    cost: '**알림은 멈추지 않고, 늦게 와요.** 자리가 다 차는 데 {full}, 그 뒤로는 1분에 1.66달러예요. 소식은 {alarm} 뒤에 왔고 {known} 뒤에야 읽혔어요.',
    quiet:
      '**아무도 멈추지 않았어요.** 실행이 이어지는 동안 컴퓨팅과 요청과 저장 요청이 1초마다 쌓여서 {cost}가 됐어요.',
    capped:
      '한도가 한꺼번에 실행되는 수를 붙들면 **1분의 요금**이 작아져요. 멈추는 것은 알림이나 사람이에요.',
    dropped:
      '계정의 자리 1,000개를 **두 함수가 함께 써요.** 한쪽이 다 차지하면 다른 쪽의 주문은 429로 거절돼요.',
    leftover: '멈춰도 사본은 남아요. **보관료는 지울 때까지** 달마다 나와요.',
    running: '플랫폼은 이벤트가 오는 만큼 환경을 늘려요. 한 번에 {running}개예요.',
  },
  en: {
    cost: '**The alarm stops nothing, and it comes late.** All places were taken after {full}, and from then on it is $1.66 a minute. The news came after {alarm} and was read after {known}.',
    quiet:
      '**Nobody stopped it.** Compute, requests and writes add up with every second that it goes on: {cost}.',
    capped:
      'A limit on how many run at once makes **a minute cheap**. What stops it is an alarm, or a person.',
    dropped:
      'The account’s 1,000 places are **shared by two functions**. Where one takes all, the other’s orders are refused with 429.',
    leftover:
      'The copies stay when the function stops. **They are paid for every month** until somebody deletes them.',
    running: 'The platform adds environments as fast as events come: {running} at once.',
  },
};

export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const own = reasons[locale];
  const isRead = (metrics.knownAfter ?? null) !== null && (metrics.fullAfter ?? null) !== null;
  // A loop that never cost a dollar a minute is another story.
  const isSlow = (metrics.dropped ?? 0) === 0;
  const cost = isRead ? (isSlow ? 'capped' : 'cost') : 'quiet';
  const name = asked === 'cost' || own[asked] === undefined ? cost : asked;
  return fill(own[name] ?? '', numbersOf(metrics, locale));
}

const standing: Localized = {
  ko: '진짜 요금 {cost}. 일하는 환경 {running}개, 기다리는 이벤트 {waiting}개. 정오네 주문 가운데 {dropped}건 거절. 버킷의 보관료는 한 달 {leftover}.',
  en: 'True bill {cost}. At work: {running}, waiting events: {waiting}. Orders refused: {dropped}. Keeping what lies in the bucket costs {leftover} a month.',
};

export function describeNow({ metrics, counts }: Snapshot, locale: Locale): string {
  const waiting = formatNumber(counts['loop.waiting'] ?? 0, locale);
  return textOf(fill(standing[locale], { ...numbersOf(metrics, locale), waiting }));
}
