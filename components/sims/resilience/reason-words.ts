// What explains a run, in sentences of both languages: first with its settings known, then from its numbers alone.

import type { Localized } from '@/i18n/locales';
import type { Mechanism, Reason } from './reason';

export interface Facts {
  readonly slow: string;
  readonly slots: string;
  readonly held: string;
  readonly load: string;
  /** Calls for a hundred requests: a fraction of a call is hard to picture. */
  readonly per100: string;
}

export const reasons: Localized<Readonly<Record<Reason, (facts: Facts) => string>>> = {
  ko: {
    enough: () => '자리도 줄도 모자라지 않았어요.',
    overload: () => '손님이 자리와 줄보다 많이 왔어요.',
    'crowd-in-step': ({ load }) =>
      `모두 똑같이 쉬고 같은 순간에 돌아와 다시 부딪쳤어요. 요청 하나가 ${load}번씩 불렀어요.`,
    'crowd-spread': ({ load }) =>
      `쉬는 시간이 흩어져 물결이 낮아졌어요. 요청 하나가 ${load}번씩 불렀어요.`,
    storm: ({ slow, load }) =>
      `느린 때는 이미 지나갔는데도 요청 하나가 ${load}번씩 불러서 ${slow}가 끝까지 헤어나지 못했어요. 재시도는 공짜가 아니에요.`,
    'broken-off': ({ slow }) =>
      `브레이커가 열려 재시도를 끊었고, 그 사이에 ${slow}가 다시 일어섰어요.`,
    retries: ({ slow, load }) =>
      `재시도까지 더해 요청 하나가 ${slow}를 ${load}번 불렀지만, 그래도 답을 못 받은 요청이 남았어요.`,
    retried: ({ slow, load }) =>
      `다시 부른 끝에 답을 받았어요. 그 대신 요청 하나가 ${slow}를 ${load}번 불렀어요.`,
    pauses: ({ load }) =>
      `다시 부르기 전에 쉬는 동안 느린 때가 지나갔어요. 요청 하나가 ${load}번씩 불렀어요.`,
    'held-by-pauses': ({ slots }) =>
      `다시 부르기 전에 쉬는 동안에도 자리는 잡혀 있어서, 주문 서비스의 자리 ${slots}개가 모자랐어요.`,
    fallback: ({ slow }) => `${slow}가 실패하면 그 부분을 빼고 답했어요.`,
    breaker: ({ slow, per100 }) =>
      `브레이커가 열려 ${slow}를 요청 100건에 ${per100}번만 불렀고, 자리는 나머지 손님에게 남았어요.`,
    bulkhead: ({ slow, held }) =>
      `벌크헤드가 ${slow}에 내주는 자리를 ${held}개로 막아서 나머지 자리는 남았어요.`,
    'time-limit': ({ slow }) =>
      `${slow}를 오래 기다리지 않아서 자리가 곧바로 돌아왔고, 나머지 손님이 그 자리를 썼어요.`,
    'no-limit': ({ slow, slots }) =>
      `주문 서비스의 자리 ${slots}개가 모두 ${slow}만 기다렸어요. 자리를 함께 쓰니 함께 가라앉아요.`,
    'short-line': ({ slow }) =>
      `${slow}의 줄은 넘쳤지만 주문 서비스의 자리는 남아서, 나머지 손님이 그 자리를 썼어요.`,
    'not-enough': ({ slow, slots }) =>
      `보호 장치가 있어도 주문 서비스의 자리 ${slots}개가 ${slow}를 기다리느라 찼어요. 더 빨리 포기해야 해요.`,
  },
  en: {
    enough: () => 'There was never a lack of slots.',
    overload: () => 'More customers came than slots and lines could take.',
    'crowd-in-step': ({ load }) =>
      `All paused equally long and met again at the same moments: ${load} calls for each request.`,
    'crowd-spread': ({ load }) =>
      `Pauses of different lengths flattened the waves: ${load} calls for each request.`,
    storm: ({ slow, load }) =>
      `The slow spell is long over, yet each request calls ${load} times and ${slow} never recovers. Retries are not free.`,
    'broken-off': ({ slow }) =>
      `The breaker opened and broke the retries off, so that ${slow} could recover.`,
    retries: ({ slow, load }) =>
      `With its retries each request called ${slow} ${load} times, and some still got no answer.`,
    retried: ({ slow, load }) =>
      `Calling again brought the answers, at ${load} calls to ${slow} for each request.`,
    pauses: ({ load }) =>
      `The slow spell passed during the pauses before the retries: ${load} calls for each request.`,
    'held-by-pauses': ({ slots }) =>
      `A pause before a retry keeps its slot, and ${slots} slots of the order service were too few for that.`,
    fallback: ({ slow }) => `Where ${slow} failed, that part was left out of the answer.`,
    breaker: ({ slow, per100 }) =>
      `The open breaker let only ${per100} calls for a hundred requests through to ${slow}, and left the slots to the others.`,
    bulkhead: ({ slow, held }) =>
      `The bulkhead gave ${slow} at most ${held} slots and kept the rest free.`,
    'time-limit': ({ slow }) =>
      `Nobody waited long for ${slow}, so slots came back soon and served the others.`,
    'no-limit': ({ slow, slots }) =>
      `All ${slots} slots of the order service did nothing but wait for ${slow}. Those who share slots sink together.`,
    'short-line': ({ slow }) =>
      `The line at ${slow} overflowed, but the order service had slots left for the others.`,
    'not-enough': ({ slow, slots }) =>
      `In spite of the protection all ${slots} slots of the order service filled up with waiting for ${slow}. It has to give up sooner.`,
  },
};

export interface Numbers {
  readonly busy: string;
  readonly queue: string;
  readonly load: string;
  readonly per100: string;
}

export const mechanisms: Localized<Readonly<Record<Mechanism, (numbers: Numbers) => string>>> = {
  ko: {
    line: ({ queue }) =>
      `주문 서비스의 줄에는 내내 평균 ${queue}건이 서 있었어요. 뒤쪽 서비스를 기다리는 요청이 자리를 놓지 않아서, 그 서비스가 필요 없는 손님까지 들어갈 자리가 없었어요.`,
    crowd: ({ load }) =>
      `뒤쪽 서비스의 줄이 넘쳐 호출이 거절됐어요. 요청 하나가 ${load}번씩 불렀지만 끝내 답을 못 받은 손님이 양쪽에 있어요.`,
    amplified: ({ load }) =>
      `느린 동안 요청 하나가 그 서비스를 ${load}번 불렀어요. 다시 부를수록 그 서비스는 더 바빠져요. 재시도는 공짜 안전장치가 아니에요.`,
    heldBack: ({ per100 }) =>
      `느린 동안 그 서비스를 요청 100건에 ${per100}번만 불렀어요. 나머지는 부르지 않고 바로 실패해서 자리가 비었고, 그 자리에서 다른 손님이 답을 받았어요.`,
    cutShort: ({ busy }) =>
      `느린 서비스를 기다리는 요청이 자리를 오래 쥐지 않아서 나머지 손님이 답을 받았어요. 주문 서비스의 자리는 평균 ${busy}개만 쓰였어요. 다만 느린 서비스가 꼭 필요한 손님은 살리지 못해요.`,
    outlived: ({ load }) =>
      `요청 하나가 ${load}번씩 불렀지만, 쉬는 사이에 느린 때가 지나가서 마지막 호출이 답을 받았어요.`,
    leftOut: ({ per100 }) =>
      `느린 동안 그 서비스를 요청 100건에 ${per100}번만 불렀고, 답이 없으면 그 부분을 빼고 답했어요.`,
    enough: ({ busy }) => `주문 서비스의 자리는 평균 ${busy}개만 쓰였어요. 모자란 적이 없어요.`,
  },
  en: {
    line: ({ queue }) =>
      `On average over the whole run ${queue} requests stood in the line of the order service. Whoever waited for a service behind kept a slot, so that nobody else could get in, needing it or not.`,
    crowd: ({ load }) =>
      `Lines overflowed at the services behind, and calls were refused. Each request called ${load} times; some of both kinds never got an answer.`,
    amplified: ({ load }) =>
      `While it was slow, each request called that service ${load} times. The more it is called again, the busier it gets: retries are no free safety net.`,
    heldBack: ({ per100 }) =>
      `While it was slow, that service was called only ${per100} times for a hundred requests. The rest failed at once, without a call, and left their slots to other customers.`,
    cutShort: ({ busy }) =>
      `Whoever waited for the slow service did not keep a slot for long, so the others were served: on average only ${busy} slots of the order service were taken. Those who need the slow service cannot be saved this way.`,
    outlived: ({ load }) =>
      `Each request called ${load} times, but the slow spell passed during the pauses, and the last call was answered.`,
    leftOut: ({ per100 }) =>
      `While it was slow, that service was called only ${per100} times for a hundred requests; without its answer that part was left out.`,
    enough: ({ busy }) =>
      `On average only ${busy} slots of the order service were taken: there was always one free.`,
  },
};
