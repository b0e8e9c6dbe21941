// A run of the stateless simulator in sentences: what just happened, what it came to, why a guess was wrong.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { happeningAt } from '@/components/figure/telling/event';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { eventKinds } from '@/engine/models/stateless/config';
import { formatClock, formatLatency, formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';

type Templates = Localized<Readonly<Record<string, string>>>;

/** By kind of event; after them, what the learner did. */
const events: Templates = {
  ko: {
    before: '아직 아무 일도 없었어요. 환경은 첫 주문이 올 때 만들어져요.',
    coldStart:
      '{subject}번째 주문을 받을 환경이 없어서 **새로 만들어요.** 그 환경의 count는 0이에요.',
    warmStart:
      '{subject}번째 주문이 **쉬던 환경**으로 갔어요. 그 환경의 변수가 그대로 남아 있어요.',
    answer: '{subject}번째 주문의 손님이 **{value}번**이라는 답을 받았어요.',
    leak: '{subject}번째로 주문한 비회원이 **{value}번째 손님의 이름**을 봤어요. 같은 환경에 남아 있던 이름이에요.',
    found: '{subject}번째 주문으로 다시 온 손님이 {value}번째 주문 때 **담아 둔 것을 찾았어요.**',
    missing:
      '{subject}번째 주문으로 다시 온 손님이 {value}번째 주문 때 담은 것을 **찾지 못했어요.**',
    reclaim: '환경 하나가 사라졌어요. 그 환경이 센 **{value}건도 함께** 사라졌어요.',
    'act:order': '주문을 넣었어요.',
    'act:deploy': '**새 버전을 배포했어요.** 쉬는 환경은 바로, 일하는 환경은 답을 마치고 사라져요.',
    'act:reclaim': '가장 오래 쉰 환경을 회수하게 했어요.',
    'act:set': '값을 두는 곳을 바꿨어요.',
  },
  en: {
    before: 'Nothing has happened yet. An environment is made when the first order comes.',
    coldStart:
      'No environment is free for order {subject}, so **a new one is made**. Its count is 0.',
    warmStart:
      'Order {subject} goes to **an idle environment**. Its variables are as they were left.',
    answer: 'The customer of order {subject} was told **No. {value}**.',
    leak: 'The guest of order {subject} saw **the name of no. {value}**, left in the same environment.',
    found: 'Order {subject}: a customer is back and **finds** what order {value} put down.',
    missing:
      'Order {subject}: a customer is back, and what order {value} put down **is not here**.',
    reclaim: 'An environment is gone, and **its count of {value} with it**.',
    'act:order': 'An order was placed.',
    'act:deploy':
      '**A new version was deployed.** Idle environments go at once, busy ones after their answer.',
    'act:reclaim': 'The environment that had been idle longest was to be reclaimed.',
    'act:set': 'A place was changed.',
  },
};

export function tell(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const { name, subject, value } = happeningAt(recording, index, eventKinds);
  return fill(own[name] ?? own.before ?? '', {
    subject: formatNumber(subject, locale),
    value: formatNumber(value, locale),
  });
}

const conclusions: Templates = {
  ko: {
    none: '주문한 손님이 없어서 **센 것도 없어요.**',
    right: '주문 {orders}건의 번호가 **모두 맞아요.**',
    alone: '환경이 하나뿐이라 {orders}건의 번호가 **모두 맞았어요.** 동시에 온 손님이 없었어요.',
    environment:
      '주문은 {orders}건인데 가장 큰 번호는 **{highest}번**이에요. 환경 {instances}개가 저마다 셌어요.',
    kept: '다시 온 손님 {returned}명이 **모두 찾았어요.**',
    gone: '다시 온 손님 {returned}명 가운데 **{notFound}명이 빈손**이었어요. 환경 {instances}개가 저마다 따로 가지고 있었거나, 세션의 시간이 지났거나, 자리가 없었어요.',
    store:
      '주문 {orders}건 가운데 **{lost}건이 셈에서 빠졌어요.** 읽고 쓰는 사이에 다른 주문이 같은 값을 읽었어요.',
  },
  en: {
    none: 'Nobody ordered, so **nothing was counted**.',
    right: '{orders} orders, and **every number is right**.',
    alone:
      'There was one environment, so all {orders} numbers **are right**. No two customers came at once.',
    environment:
      '{orders} orders, and the highest number is **{highest}**: {instances} environments each counted for themselves.',
    kept: '**All {returned} who came back** found what they had put down.',
    gone: 'Of {returned} who came back **{notFound} found nothing**: it lay in another of {instances} environments, its session had run out, or there had been no room.',
    store:
      'Of {orders} orders **{lost} are in no count**. Between reading and writing, another order read the same value.',
  },
};

const numbersOf = (metrics: Metrics, locale: Locale): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(metrics).map(([name, value]) => [name, formatNumber(value ?? 0, locale)]),
  ),
  p95: formatLatency(metrics.p95 ?? 0, locale),
});

export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { metrics, counts } = final;
  const { returned = 0, missing = 0 } = counts;
  if (returned > 0) {
    return fill(conclusions[locale][missing > 0 ? 'gone' : 'kept'] ?? '', {
      ...numbersOf(metrics, locale),
      returned: formatNumber(returned, locale),
      notFound: formatNumber(missing, locale),
    });
  }
  const isStored = request.config.countAt !== 'environment' && (counts.stored ?? 0) > 0;
  const isRight = (counts.wrong ?? 0) === 0;
  const right = metrics.instances === 1 && !isStored ? 'alone' : 'right';
  const wrong = isStored ? 'store' : 'environment';
  const which = metrics.orders === 0 ? 'none' : isRight ? right : wrong;
  return fill(conclusions[locale][which] ?? '', numbersOf(metrics, locale));
}

/** By what was asked; where the numbers came out right, `right:` is why. */
const reasons: Templates = {
  ko: {
    orders: '답을 받은 주문은 모두 {orders}건이에요. 처리하는 중인 주문은 아직 세지 않았어요.',
    instances:
      '바쁜 환경은 다른 주문을 받지 못해요. 동시에 온 주문마다 새 환경이 필요해서 **{instances}개**가 만들어졌어요.',
    ones: '변수 하나가 아니라 **환경마다 하나씩**이에요. 환경 {instances}개가 저마다 1번부터 셌고, 새 환경의 첫 손님은 늘 1번이에요.',
    highest: '가장 큰 번호는 {highest}번이에요. 환경 **{instances}개**가 저마다 1번부터 셌어요.',
    'right:highest': '가장 큰 번호와 주문의 수가 같아요. **한 곳에서 하나씩** 더했어요.',
    couponsGiven:
      '쿠폰은 받은 번호로 나가요. 주문 {orders}건에 같은 번호가 여러 번 나와서 **{couponsGiven}장**이 나갔어요.',
    'right:couponsGiven':
      '더하기를 데이터베이스가 해서 같은 번호가 두 번 나오지 않아요. **{couponsGiven}장**이에요.',
    wrong:
      '환경 하나의 셈은 그 환경의 손님에게만 맞아요. 동시에 온 손님이 **다른 환경**에서 세어졌어요.',
    'right:wrong': '모든 번호가 맞아요. 셈이 **한 곳**에 있었어요.',
    lost: '주문 {orders}건 가운데 가장 큰 번호가 아는 것은 {highest}건이에요. 나머지 **{lost}건**은 그 셈에 없어요.',
    'right:lost': '빠진 주문이 없어요. 셈이 **한 곳**에 있었어요.',
    leaks:
      '이름을 핸들러 밖의 변수에 두면 **다음 손님**에게도 남아 있어요. 비회원의 화면에 앞 손님의 이름이 나왔어요.',
    'no:leaks': '이름이 요청과 함께 끝나서 **아무에게도 새지 않았어요.**',
    missing:
      '담은 환경과 다시 온 환경이 다르거나 그사이 환경이 사라지면 **빈손**이 돼요. 환경 밖에 두면 어느 환경으로 와도 찾아요.',
    'no:missing': '다시 온 손님이 **모두 찾았어요.**',
    p95: '응답 시간은 새 환경을 준비하고, 메뉴를 읽고, 일하고, 데이터베이스에 묻는 시간을 더한 것이에요. p95: **{p95}**',
  },
  en: {
    orders: '{orders} orders were answered. Those still being handled are not counted yet.',
    instances:
      'A busy environment takes no other order. Each order that comes at the same time needs another one: **{instances}** were made.',
    ones: 'There is not one variable but **one per environment**. {instances} environments each counted from 1, and the first customer of a new one is always number 1.',
    highest: 'The highest number is {highest}: **{instances} environments** each counted from 1.',
    'right:highest':
      'The highest number is the number of orders: **one place** added one at a time.',
    couponsGiven:
      'Coupons go by the number that was given. The same numbers came up again and again among {orders} orders, so **{couponsGiven}** went out.',
    'right:couponsGiven':
      'The database does the adding, so no number comes up twice: **{couponsGiven}** coupons.',
    wrong:
      'A count is right for the customers of its own environment. Whoever came at the same time was counted **in another**.',
    'right:wrong': 'Every number is right: the count was kept **in one place**.',
    lost: 'Of {orders} orders the highest number knows of {highest}. The other **{lost}** are not in that count.',
    'right:lost': 'No order is missing: the count was kept **in one place**.',
    leaks:
      'A name in a variable outside of the handler is still there **for the next customer**. Guests saw the one before them.',
    'no:leaks': 'The name ended with its request, so **nobody saw a stranger’s**.',
    missing:
      'A basket lies in the environment that took it. Whoever comes back to another one, or after it is gone, **finds nothing**; outside, every environment finds it.',
    'no:missing': '**All who came back** found what they had put down.',
    p95: 'A response is starting, reading the menu, working and asking the database, added up. The p95 is **{p95}**.',
  },
};

/** What a choice asks about, in the words of the metric behind it. */
const behind: Readonly<Record<string, string>> = { couponsOut: 'couponsGiven' };

export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const name = behind[asked] ?? asked;
  const own = reasons[locale];
  const right = metrics.wrong === 0 ? own[`right:${name}`] : undefined;
  const none = metrics[name] === 0 ? own[`no:${name}`] : undefined;
  return fill(right ?? none ?? own[name] ?? own.orders ?? '', numbersOf(metrics, locale));
}

const standing: Localized = {
  ko: '{at} 현재. 답을 받은 주문 {orders}건, 가장 큰 번호 {highest}번. 살아 있는 환경 {alive}개. 데이터베이스가 센 주문 {stored}건. 남의 이름을 본 손님 {leaks}명.',
  en: 'At {at}: {orders} orders answered, the highest number {highest}. Environments alive: {alive}. Counted in the database: {stored}. Guests who saw a stranger’s name: {leaks}.',
};

export function describeNow({ tMs, metrics, counts }: Snapshot, locale: Locale): string {
  const numbers = numbersOf({ ...counts, ...metrics }, locale);
  return textOf(fill(standing[locale], { ...numbers, at: formatClock(tMs) }));
}

export const table = eventTable(tell);
