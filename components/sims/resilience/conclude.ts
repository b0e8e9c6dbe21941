// What a finished run shows, and why a guess was wrong: the mechanism, with the run's own numbers.

import type { Sentence } from '@/components/figure/definition';
import { fill } from '@/components/figure/telling/fill';
import type { EntryName } from '@/engine/models/resilience/config';
import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { customerNames, entriesBySlow, said, slowServiceOf } from './names';
import { type Mechanism, mechanismOf, type Reason, reasonOf, whoIsLost } from './reason';

/** `slow` is the slow service, `held` what the bulkhead lends it, `per100` its calls for a hundred requests. */
const reasons: Localized<Readonly<Record<Reason, string>>> = {
  ko: {
    enough: '자리도 줄도 모자라지 않았어요.',
    overload: '손님이 자리와 줄보다 많이 왔어요.',
    'crowd-in-step':
      '모두 똑같이 쉬고 같은 순간에 돌아와 다시 부딪쳤어요. 요청 하나가 {load}번씩 불렀어요.',
    'crowd-spread': '쉬는 시간이 흩어져 물결이 낮아졌어요. 요청 하나가 {load}번씩 불렀어요.',
    storm:
      '느린 때는 이미 지나갔는데도 요청 하나가 {load}번씩 불러서 {slow} 서비스가 끝까지 헤어나지 못했어요. 재시도는 공짜가 아니에요.',
    'broken-off': '브레이커가 열려 재시도를 끊었고, 그 사이에 {slow} 서비스가 다시 일어섰어요.',
    retries:
      '재시도까지 더해 요청 하나가 {slow} 서비스를 {load}번 불렀지만, 그래도 답을 못 받은 요청이 남았어요.',
    retried: '다시 부른 끝에 답을 받았어요. 그 대신 요청 하나가 {slow} 서비스를 {load}번 불렀어요.',
    pauses: '다시 부르기 전에 쉬는 동안 느린 때가 지나갔어요. 요청 하나가 {load}번씩 불렀어요.',
    'held-by-pauses':
      '다시 부르기 전에 쉬는 동안에도 자리는 잡혀 있어서, 주문 서비스의 자리 {slots}개가 모자랐어요.',
    fallback: '{slow} 서비스가 실패하면 그 부분을 빼고 답했어요.',
    breaker:
      '브레이커가 열려 {slow} 서비스를 요청 100건에 {per100}번만 불렀고, 자리는 나머지 손님에게 남았어요.',
    bulkhead: '벌크헤드가 {slow} 서비스에 내주는 자리를 {held}개로 막아서 나머지 자리는 남았어요.',
    'time-limit':
      '{slow} 서비스를 오래 기다리지 않아서 자리가 곧바로 돌아왔고, 나머지 손님이 그 자리를 썼어요.',
    'no-limit':
      '주문 서비스의 자리 {slots}개가 모두 {slow} 서비스만 기다렸어요. 자리를 함께 쓰니 함께 가라앉아요.',
    'short-line':
      '{slow} 서비스의 줄은 넘쳤지만 주문 서비스의 자리는 남아서, 나머지 손님이 그 자리를 썼어요.',
    'not-enough':
      '보호 장치가 있어도 주문 서비스의 자리 {slots}개가 {slow} 서비스를 기다리느라 찼어요. 더 빨리 포기해야 해요.',
  },
  en: {
    enough: 'There was never a lack of slots.',
    overload: 'More customers came than slots and queues could take.',
    'crowd-in-step':
      'All paused equally long and met again at the same moments: {load} calls for each request.',
    'crowd-spread':
      'Pauses of different lengths flattened the waves: {load} calls for each request.',
    storm:
      'The slow spell is long over, yet each request calls {load} times, too often for {slow} to recover. Retries are not free.',
    'broken-off': 'The breaker opened and broke the retries off, so that {slow} could recover.',
    retries:
      'With its retries each request called {slow} {load} times, and some still got no answer.',
    retried: 'Calling again brought the answers, at {load} calls to {slow} for each request.',
    pauses:
      'The slow spell passed during the pauses before the retries: {load} calls for each request.',
    'held-by-pauses':
      'A pause before a retry keeps its slot, and {slots} slots of the order service were too few for that.',
    fallback: 'Where {slow} failed, that part was left out of the answer.',
    breaker:
      'The open breaker let only {per100} calls for a hundred requests through to {slow}, and left the slots to the others.',
    bulkhead: 'The bulkhead gave {slow} at most {held} slots and kept the rest free.',
    'time-limit': 'Nobody waited long for {slow}, so slots came back soon and served the others.',
    'no-limit':
      'All {slots} slots of the order service did nothing but wait for {slow}. Those who share slots sink together.',
    'short-line':
      'The queue at {slow} overflowed, but the order service had slots left for the others.',
    'not-enough':
      'In spite of the protection all {slots} slots of the order service filled up with waiting for {slow}. It has to give up sooner.',
  },
};

/** From the run's numbers alone. */
const mechanisms: Localized<Readonly<Record<Mechanism, string>>> = {
  ko: {
    line: '주문 서비스의 줄에는 내내 평균 {queue}건이 서 있었어요. 뒤쪽 서비스를 기다리는 요청이 자리를 놓지 않아서, 그 서비스가 필요 없는 손님까지 들어갈 자리가 없었어요.',
    crowd:
      '뒤쪽 서비스의 줄이 넘쳐 호출이 거절됐어요. 요청 하나가 {load}번씩 불렀지만 끝내 답을 못 받은 손님이 양쪽에 있어요.',
    amplified:
      '느린 동안 요청 하나가 그 서비스를 {load}번 불렀어요. 다시 부를수록 그 서비스는 더 바빠져요. 재시도는 공짜 안전장치가 아니에요.',
    heldBack:
      '느린 동안 그 서비스를 요청 100건에 {per100}번만 불렀어요. 나머지는 부르지 않고 바로 실패해서 자리가 비었고, 그 자리에서 다른 손님이 답을 받았어요.',
    cutShort:
      '느린 서비스를 기다리는 요청이 자리를 오래 쥐지 않아서 나머지 손님이 답을 받았어요. 주문 서비스의 자리는 평균 {busy}개만 쓰였어요. 다만 느린 서비스가 꼭 필요한 손님은 살리지 못해요.',
    outlived:
      '요청 하나가 {load}번씩 불렀지만, 쉬는 사이에 느린 때가 지나가서 마지막 호출이 답을 받았어요.',
    leftOut:
      '느린 동안 그 서비스를 요청 100건에 {per100}번만 불렀고, 답이 없으면 그 부분을 빼고 답했어요.',
    enough: '주문 서비스의 자리는 평균 {busy}개만 쓰였어요. 모자란 적이 없어요.',
  },
  en: {
    line: 'On average over the whole run {queue} requests waited in the queue of the order service. Whoever waited for a service behind kept a slot, so that nobody else could get in, needing it or not.',
    crowd:
      'Queues overflowed at the services behind, and calls were refused. Each request called {load} times; some of both kinds never got an answer.',
    amplified:
      'While it was slow, each request called that service {load} times. The more it is called again, the busier it gets: retries are no free safety net.',
    heldBack:
      'While it was slow, that service was called only {per100} times for a hundred requests. The rest failed at once, without a call, and left their slots to other customers.',
    cutShort:
      'Whoever waited for the slow service did not keep a slot for long, so the others were served: on average only {busy} slots of the order service were taken. Those who need the slow service cannot be saved this way.',
    outlived:
      'Each request called {load} times, but the slow spell passed during the pauses, and the last call was answered.',
    leftOut:
      'While it was slow, that service was called only {per100} times for a hundred requests; without its answer that part was left out.',
    enough:
      'On average only {busy} slots of the order service were taken: there was always one free.',
  },
};

const verdicts: Localized<Readonly<Record<'everyone' | 'needing' | 'nobody', string>>> = {
  ko: {
    everyone: '답을 못 받은 요청: **{needing} {lostNeeding}건, {others}까지 {lostOthers}건.** ',
    needing: '답을 못 받은 쪽은 **{needing}뿐이에요({lostNeeding}건).** ',
    nobody: '**거의 모두 답을 받았어요.** ',
  },
  en: {
    everyone: 'Without an answer: **{lostNeeding} {needing}s and {lostOthers} {others}s.** ',
    needing: '**Only {needing}s** went without an answer: {lostNeeding}. ',
    nobody: '**Practically all were answered.** ',
  },
};

/** A fraction of a call is hard to picture: below one, the numbers are for a hundred requests as well. */
const numbersOf = (metrics: Metrics, locale: Locale) => {
  const number = (name: string): string => {
    const value = metrics[name] ?? 0;
    return formatNumber(value, locale, value < 1 ? 2 : 1);
  };
  const per100 = formatNumber(100 * (metrics.load ?? 0), locale);
  return { busy: number('busy'), queue: number('queue'), load: number('load'), per100 };
};

function lostOf({ final: { counts } }: Recording, entry: EntryName, locale: Locale): string {
  const of = (what: string): number => counts[`${entry}.${what}`] ?? 0;
  return formatNumber(of('failed') + of('rejected') + of('timedOut'), locale);
}

export function conclude(recording: Recording, locale: Locale): Sentence {
  const { config } = recording.request;
  const { metrics } = recording.final;
  const { needing, others } = entriesBySlow(config);
  const template =
    verdicts[locale][whoIsLost(metrics) ?? 'nobody'] + reasons[locale][reasonOf(recording)];
  return fill(template, {
    ...numbersOf(metrics, locale),
    needing: customerNames[needing][locale],
    others: customerNames[others][locale],
    lostNeeding: lostOf(recording, needing, locale),
    lostOthers: lostOf(recording, others, locale),
    slow: said[slowServiceOf(config)][locale],
    slots: formatNumber(Number(config.orderSlots), locale),
    held: formatNumber(Number(config.bulkhead), locale),
  });
}

const untold: Localized = {
  ko: '포기는 전달되지 않아요. **떠난 손님의 일만** 하고 있어요.',
  en: 'Giving up sends no message: it works **only for those who left**.',
};
/** So few calls are still waited for that all the others are work for nobody. */
const HARDLY_ANY = 10;

export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const isUntold = asked === 'waitedFor' && (metrics.waitedFor ?? HARDLY_ANY) < HARDLY_ANY;
  const template = isUntold ? untold[locale] : mechanisms[locale][mechanismOf(metrics)];
  return fill(template, numbersOf(metrics, locale));
}
