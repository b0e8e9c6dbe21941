// One sentence for each kind of event, in both languages: who called whom, and what came of it.

import type { Sentence } from '@/components/figure/definition';
import {
  BREAKER_PROBES,
  type EntryName,
  type eventKinds,
  type ServiceName,
} from '@/engine/models/resilience/config';
import { formatLatency } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import { customerNames, sayService } from './names';

type EventName = (typeof eventKinds)[number]['name'];

export interface Happening {
  readonly request: number;
  /** Where it happened: the service, or the one that an edge leads to. The first edge comes from the users. */
  readonly service: ServiceName;
  /** What the customer asked for, where the event says. */
  readonly entry: EntryName;
  readonly value: number;
  /** Whether the other side is told when somebody gives up. */
  readonly isTold: boolean;
}

type Teller = (event: Happening) => Sentence;

const time = (event: Happening, locale: Locale): string => formatLatency(event.value, locale);
const isDoor = ({ service }: Happening): boolean => service === 'order';
const ko = ({ service }: Happening): string => sayService(service, 'ko');
const en = ({ service }: Happening): string => sayService(service, 'en');

export const tellers: Localized<Readonly<Record<EventName, Teller>>> = {
  ko: {
    send: (event) => {
      const { request, value } = event;
      if (isDoor(event)) {
        return value === 0
          ? [`요청 ${request}번이 주문 서비스로 들어왔어요.`]
          : [
              `손님이 새로 고쳐서 요청 ${request}번이 다시 들어왔어요. ${value}번째 새로 고침이에요.`,
            ];
      }
      return value === 0
        ? [`주문 서비스가 요청 ${request}번을 위해 ${ko(event)}를 불렀어요.`]
        : [
            `주문 서비스가 요청 ${request}번을 위해 ${ko(event)}를 `,
            { strong: '다시' },
            ` 불렀어요. 재시도 ${value}번째예요.`,
          ];
    },
    wait: (event) => [
      `${ko(event)}에 빈자리가 없어 요청 ${event.request}번이 `,
      { strong: `${event.value}번째로 줄` },
      '을 섰어요.',
    ],
    start: (event) =>
      event.value > 0
        ? [
            `요청 ${event.request}번이 `,
            { strong: time(event, 'ko') },
            ` 기다린 끝에 ${ko(event)}의 자리를 얻었어요.`,
          ]
        : [`${ko(event)}가 요청 ${event.request}번의 일을 바로 시작했어요.`],
    finish: (event) => [
      `${ko(event)}가 요청 ${event.request}번을 마치고 자리를 비웠어요. 자리는 `,
      { strong: time(event, 'ko') },
      ' 동안 잡혀 있었어요.',
    ],
    answer: (event) => [
      `${ko(event)}가 요청 ${event.request}번에 `,
      { strong: time(event, 'ko') },
      ' 만에 답했어요.',
    ],
    error: (event) => [`${ko(event)}가 요청 ${event.request}번에 오류로 답했어요.`],
    refuse: (event) => [
      `${ko(event)}의 줄이 꽉 차서 요청 ${event.request}번의 호출이 `,
      { strong: '거절' },
      '됐어요.',
    ],
    timeout: (event) =>
      isDoor(event)
        ? [`요청 ${event.request}번의 손님이 ${time(event, 'ko')} 기다리다 포기했어요.`]
        : [
            `주문 서비스가 요청 ${event.request}번의 답을 ${time(event, 'ko')} 기다리다 `,
            { strong: '포기' },
            event.isTold
              ? `하고 ${ko(event)}에 알렸어요.`
              : `했어요. ${ko(event)}는 그것도 모르고 일을 계속해요.`,
          ],
    callOff: (event) => [
      `요청 ${event.request}번의 답이 필요 없어져서, 주문 서비스가 ${ko(event)}에 부탁한 일을 `,
      { strong: '취소' },
      '했어요.',
    ],
    leaveLine: (event) => [
      `요청 ${event.request}번이 ${time(event, 'ko')} 기다리다 `,
      { strong: `${ko(event)}의 줄에서 빠졌어요` },
      '. 기다리던 쪽이 포기를 알렸어요.',
    ],
    breakOff: (event) => [
      `${ko(event)}가 요청 ${event.request}번의 일을 `,
      { strong: '도중에 멈추고' },
      ` 자리를 비웠어요. 자리는 ${time(event, 'ko')} 동안 잡혀 있었어요.`,
    ],
    retry: (event) => {
      const { request, value } = event;
      if (isDoor(event)) {
        return [`요청 ${request}번의 손님이 ${time(event, 'ko')} 뒤에 새로 고치려고 해요.`];
      }
      return value === 0
        ? [`요청 ${request}번은 쉬지 않고 바로 다시 부르기로 했어요.`]
        : [
            `요청 ${request}번은 ${time(event, 'ko')} 쉬고 다시 불러요. 그동안에도 자리는 잡혀 있어요.`,
          ];
    },
    cutOff: (event) => [
      `서킷 브레이커가 열려 있어 요청 ${event.request}번은 ${ko(event)}를 부르지 않고 `,
      { strong: '바로 실패' },
      '했어요.',
    ],
    crowdedOut: (event) => [
      `벌크헤드가 꽉 차서 요청 ${event.request}번은 ${ko(event)}를 부르지 않고 `,
      { strong: '바로 실패' },
      '했어요.',
    ],
    breakerOpen: (event) => [
      `${ko(event)} 앞의 서킷 브레이커가 `,
      { strong: '열렸어요' },
      '. 이제 부르지 않고 바로 실패해요.',
    ],
    breakerHalfOpen: (event) => [
      `${ko(event)} 앞의 서킷 브레이커가 `,
      { strong: '반만 열렸어요' },
      `. ${BREAKER_PROBES}건만 보내 나아졌는지 확인해요.`,
    ],
    breakerClose: (event) => [
      `${ko(event)} 앞의 서킷 브레이커가 `,
      { strong: '닫혔어요' },
      '. 다시 평소처럼 불러요.',
    ],
    arrive: ({ request, entry }) => [
      `요청 ${request}번이 도착했어요. ${customerNames[entry].ko}이에요.`,
    ],
    complete: (event) => [
      `요청 ${event.request}번이 답을 받았어요. 도착한 지 `,
      { strong: time(event, 'ko') },
      ' 만이에요.',
    ],
    degrade: (event) => [
      `요청 ${event.request}번이 `,
      { strong: '추천을 뺀 답' },
      `을 받았어요. 도착한 지 ${time(event, 'ko')} 만이에요.`,
    ],
    fail: (event) => [
      `요청 ${event.request}번이 `,
      { strong: '오류' },
      `로 끝났어요. 도착한 지 ${time(event, 'ko')} 만이에요.`,
    ],
    reject: ({ request }) => [
      `주문 서비스의 자리도 줄도 꽉 차서 요청 ${request}번이 `,
      { strong: '들어오지 못했어요' },
      '.',
    ],
    giveUp: (event) => [
      `요청 ${event.request}번의 손님이 ${time(event, 'ko')} 기다리다 `,
      { strong: '답 없이 떠났어요' },
      '.',
    ],
  },
  en: {
    send: (event) => {
      const { request, value } = event;
      if (isDoor(event)) {
        return value === 0
          ? [`Request ${request} reached the order service.`]
          : [`Request ${request} came again: its customer reloaded, reload number ${value}.`];
      }
      return value === 0
        ? [`For request ${request} the order service called ${en(event)}.`]
        : [
            `For request ${request} the order service called ${en(event)} `,
            { strong: 'again' },
            `: retry number ${value}.`,
          ];
    },
    wait: (event) => [
      `No slot is free at ${en(event)}, so request ${event.request} joined the line, `,
      { strong: `number ${event.value}` },
      ' in it.',
    ],
    start: (event) =>
      event.value > 0
        ? [
            `After `,
            { strong: time(event, 'en') },
            ` in line request ${event.request} has a slot at ${en(event)}.`,
          ]
        : [`At ${en(event)} work on request ${event.request} began at once.`],
    finish: (event) => [
      `At ${en(event)} request ${event.request} is done and its slot free, after `,
      { strong: time(event, 'en') },
      '.',
    ],
    answer: (event) => [
      `Request ${event.request} has its answer from ${en(event)}, after `,
      { strong: time(event, 'en') },
      '.',
    ],
    error: (event) => [`Request ${event.request} met an error at ${en(event)}.`],
    refuse: (event) => [
      `The line at ${en(event)} is full: the call for request ${event.request} was `,
      { strong: 'refused' },
      '.',
    ],
    timeout: (event) =>
      isDoor(event)
        ? [`The customer of request ${event.request} gave up after ${time(event, 'en')}.`]
        : [
            `After ${time(event, 'en')} the order service `,
            { strong: 'gave up' },
            event.isTold
              ? ` on request ${event.request} at ${en(event)}, and told it so.`
              : ` on request ${event.request} at ${en(event)}, which works on without knowing.`,
          ],
    callOff: (event) => [
      `Nobody needs request ${event.request} any more: the order service `,
      { strong: 'called off' },
      ` what it had asked of ${en(event)}.`,
    ],
    leaveLine: (event) => [
      `After ${time(event, 'en')} request ${event.request} `,
      { strong: 'left the line' },
      ` at ${en(event)}: its caller told that it gave up.`,
    ],
    breakOff: (event) => [
      `At ${en(event)} the work on request ${event.request} was `,
      { strong: 'broken off' },
      ` and its slot is free, after ${time(event, 'en')}.`,
    ],
    retry: (event) => {
      const { request, value } = event;
      if (isDoor(event)) {
        return [`The customer of request ${request} will reload in ${time(event, 'en')}.`];
      }
      return value === 0
        ? [`Request ${request} is to be tried again at once.`]
        : [
            `Request ${request} pauses for ${time(event, 'en')} before a retry, and keeps its slot meanwhile.`,
          ];
    },
    cutOff: (event) => [
      `The circuit breaker is open: request ${event.request} `,
      { strong: 'failed at once' },
      ` without a call to ${en(event)}.`,
    ],
    crowdedOut: (event) => [
      `The bulkhead is full: request ${event.request} `,
      { strong: 'failed at once' },
      ` without a call to ${en(event)}.`,
    ],
    breakerOpen: (event) => [
      `The circuit breaker before ${en(event)} `,
      { strong: 'opened' },
      '. From now on calls fail at once.',
    ],
    breakerHalfOpen: (event) => [
      `The circuit breaker before ${en(event)} is `,
      { strong: 'half open' },
      `: ${BREAKER_PROBES} probes will tell whether things are better.`,
    ],
    breakerClose: (event) => [
      `The circuit breaker before ${en(event)} `,
      { strong: 'closed' },
      '. Calls go out as usual.',
    ],
    arrive: ({ request, entry }) => [`Request ${request} arrived: a ${customerNames[entry].en}.`],
    complete: (event) => [
      `Request ${event.request} is answered, `,
      { strong: time(event, 'en') },
      ' after it came.',
    ],
    degrade: (event) => [
      `Request ${event.request} is answered `,
      { strong: 'without recommendations' },
      `, ${time(event, 'en')} after it came.`,
    ],
    fail: (event) => [
      `Request ${event.request} ended in an `,
      { strong: 'error' },
      `, ${time(event, 'en')} after it came.`,
    ],
    reject: ({ request }) => [
      `Slots and line of the order service are full: request ${request} `,
      { strong: 'could not get in' },
      '.',
    ],
    giveUp: (event) => [
      `After ${time(event, 'en')} the customer of request ${event.request} `,
      { strong: 'left without an answer' },
      '.',
    ],
  },
};
