// What happens between services that call each other, event by event: one template for each way in which it is told.

import { formatLatency } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Sentence } from '../definition';
import { fill } from './fill';

/** A Korean name stands before the word 서비스, which then carries the particle. */
const ko = {
  arriveAtDoor: '요청 {request}번이 {caller} 서비스로 들어왔어요.',
  reload: '손님이 새로 고쳐서 요청 {request}번이 다시 들어왔어요. {value}번째 새로 고침이에요.',
  send: '{caller} 서비스가 요청 {request}번을 위해 {service} 서비스를 불렀어요.',
  sendAgain:
    '{caller} 서비스가 요청 {request}번을 위해 {service} 서비스를 **다시** 불렀어요. 재시도 {value}번째예요.',
  wait: '{service} 서비스에 빈자리가 없어 요청 {request}번이 **{value}번째로 줄**을 섰어요.',
  start: '{service} 서비스가 요청 {request}번의 일을 바로 시작했어요.',
  startLate: '요청 {request}번이 **{time}** 기다린 끝에 {service} 서비스의 자리를 얻었어요.',
  finish:
    '{service} 서비스가 요청 {request}번을 마치고 자리를 비웠어요. 자리는 **{time}** 동안 잡혀 있었어요.',
  answer: '{service} 서비스가 요청 {request}번에 **{time}** 만에 답했어요.',
  error: '{service} 서비스가 요청 {request}번에 오류로 답했어요.',
  refuse: '{service} 서비스의 줄이 꽉 차서 요청 {request}번의 호출이 **거절**됐어요.',
  userTimeout: '요청 {request}번의 손님이 {time} 기다리다 포기했어요.',
  timeout:
    '{caller} 서비스가 요청 {request}번의 답을 {time} 기다리다 **포기**했어요. {service} 서비스는 그것도 모르고 일을 계속해요.',
  timeoutTold:
    '{caller} 서비스가 요청 {request}번의 답을 {time} 기다리다 **포기**하고 {service} 서비스에 알렸어요.',
  callOff:
    '요청 {request}번의 답이 필요 없어져서, {caller} 서비스가 {service} 서비스에 부탁한 일을 **취소**했어요.',
  leaveLine:
    '요청 {request}번이 {time} 기다리다 **{service} 서비스의 줄에서 빠졌어요**. 기다리던 쪽이 포기를 알렸어요.',
  breakOff:
    '{service} 서비스가 요청 {request}번의 일을 **도중에 멈추고** 자리를 비웠어요. 자리는 {time} 동안 잡혀 있었어요.',
  reloadSoon: '요청 {request}번의 손님이 {time} 뒤에 새로 고치려고 해요.',
  retryAtOnce: '요청 {request}번은 쉬지 않고 바로 다시 부르기로 했어요.',
  retry: '요청 {request}번은 {time} 쉬고 다시 불러요. 그동안에도 자리는 잡혀 있어요.',
  cutOff:
    '서킷 브레이커가 열려 있어 요청 {request}번은 {service} 서비스를 부르지 않고 **바로 실패**했어요.',
  crowdedOut:
    '벌크헤드가 꽉 차서 요청 {request}번은 {service} 서비스를 부르지 않고 **바로 실패**했어요.',
  breakerOpen:
    '{service} 서비스 앞의 서킷 브레이커가 **열렸어요**. 이제 부르지 않고 바로 실패해요.',
  breakerHalfOpen:
    '{service} 서비스 앞의 서킷 브레이커가 **반만 열렸어요**. 몇 건만 보내 나아졌는지 확인해요.',
  breakerClose: '{service} 서비스 앞의 서킷 브레이커가 **닫혔어요**. 다시 평소처럼 불러요.',
} as const;

const en: Readonly<Record<keyof typeof ko, string>> = {
  arriveAtDoor: 'Request {request} reached the {caller} service.',
  reload: 'Request {request} came again: its customer reloaded, reload number {value}.',
  send: 'For request {request} the {caller} service called {service}.',
  sendAgain:
    'For request {request} the {caller} service called {service} **again**: retry number {value}.',
  wait: 'No slot is free at {service}, so request {request} joined the queue, **number {value}** in it.',
  start: 'At {service} work on request {request} began at once.',
  startLate: 'After **{time}** in the queue request {request} has a slot at {service}.',
  finish: 'At {service} request {request} is done and its slot free, after **{time}**.',
  answer: 'Request {request} has its answer from {service}, after **{time}**.',
  error: 'Request {request} met an error at {service}.',
  refuse: 'The queue at {service} is full: the call for request {request} was **refused**.',
  userTimeout: 'The customer of request {request} gave up after {time}.',
  timeout:
    'After {time} the {caller} service **gave up** on request {request} at {service}, which works on without knowing.',
  timeoutTold:
    'After {time} the {caller} service **gave up** on request {request} at {service}, and told it so.',
  callOff:
    'Nobody needs request {request} any more: the {caller} service **called off** what it had asked of {service}.',
  leaveLine:
    'After {time} request {request} **left the queue** at {service}: its caller told that it gave up.',
  breakOff:
    'At {service} the work on request {request} was **broken off** and its slot is free, after {time}.',
  reloadSoon: 'The customer of request {request} will reload in {time}.',
  retryAtOnce: 'Request {request} is to be tried again at once.',
  retry: 'Request {request} pauses for {time} before a retry, and keeps its slot meanwhile.',
  cutOff:
    'The circuit breaker is open: request {request} **failed at once** without a call to {service}.',
  crowdedOut:
    'The bulkhead is full: request {request} **failed at once** without a call to {service}.',
  breakerOpen: 'The circuit breaker before {service} **opened**. From now on calls fail at once.',
  breakerHalfOpen:
    'The circuit breaker before {service} is **half open**: a few probes will tell whether things are better.',
  breakerClose: 'The circuit breaker before {service} **closed**. Calls go out as usual.',
};

const templates: Localized<Readonly<Record<string, string>>> = { ko, en };

export interface CallEvent {
  /** Its name in the log. */
  readonly kind: string;
  readonly request: number;
  /** Where it happened, and who calls: both as they are said in a sentence. */
  readonly service: string;
  readonly caller: string;
  /** Whether it lies between the users and the first service. */
  readonly isAtDoor: boolean;
  readonly value: number;
  /** Whether the other side is told when somebody gives up. */
  readonly isTold: boolean;
}

/** Some kinds of event are told in several ways, by where they happen and by their value. */
function wayOf({ kind, isAtDoor, value, isTold }: CallEvent): string {
  switch (kind) {
    case 'send':
      if (isAtDoor) return value === 0 ? 'arriveAtDoor' : 'reload';
      return value === 0 ? 'send' : 'sendAgain';
    case 'start':
      return value > 0 ? 'startLate' : 'start';
    case 'timeout':
      if (isAtDoor) return 'userTimeout';
      return isTold ? 'timeoutTold' : 'timeout';
    case 'retry':
      if (isAtDoor) return 'reloadSoon';
      return value === 0 ? 'retryAtOnce' : 'retry';
    default:
      return kind;
  }
}

/** A call's event in a sentence; null where it is none of them. */
export function tellCall(event: CallEvent, locale: Locale): Sentence | null {
  const template = templates[locale][wayOf(event)];
  if (template === undefined) return null;
  const { request, service, caller, value } = event;
  const time = Number.isFinite(value) ? formatLatency(value, locale) : '';
  return fill(template, {
    request: String(request),
    service,
    caller,
    value: String(value),
    time,
  });
}
