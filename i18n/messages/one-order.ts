// Words of the task that follows one order of the noon through everything that the course has built.

import type { Locale } from '@/i18n/locales';
import { parallel } from '@/i18n/parallel';

/** The lesson, and its step, that built what a row shows. A test holds them against the course. */
export const builtIn = {
  servers: { lesson: 'on-premises', step: 'buy-ahead' },
  autoscaling: { lesson: 'iaas', step: 'ceiling' },
  dynos: { lesson: 'paas', step: 'what-you-give' },
  functions: { lesson: 'faas-lifecycle', step: 'five-steps' },
  line: { lesson: 'paas', step: 'one-queue' },
  starting: { lesson: 'cold-start', step: 'phases' },
  order: { lesson: 'stateless', step: 'what-stateless-means' },
  menu: { lesson: 'data-per-service', step: 'how-old' },
  recommend: { lesson: 'design-for-failure', step: 'cut-and-divide' },
  stock: { lesson: 'databases', step: 'key-first' },
  payment: { lesson: 'workflows', step: 'paid-no-lunch' },
  mail: { lesson: 'smart-endpoints', step: 'waits-only' },
  layers: { lesson: 'who-manages-what', step: 'what-stays' },
  cost: { lesson: 'billing', step: 'what-is-counted' },
} as const;

export type Built = keyof typeof builtIn;

/** Of the nine layers, those that are the shop's own. A test holds them against the ladder. */
export const ownLayers = { servers: 9, autoscaling: 5, dynos: 2, functions: 2 } as const;

export const oneOrderMessages = parallel({
  ko: {
    title: '그 정오의 주문 하나',
    lead: '2년 차 정오에 온 주문 하나를 네 방식에서 끝까지 따라가요. 손님도, 운도, 할 일도 같아요. 이름을 누르면 그것을 배운 수업이 열려요.',
    pick: '따라갈 주문',
    came: (clock: string, number: string) => `${clock}에 온 ${number}번째 주문`,
    clock: (h: number, m: number, s: number) => `${h}시 ${m === 0 ? '' : `${m}분 `}${s}초`,
    calm: '정오 전의 주문',
    wakes: '함수를 깨운 주문',
    lost: '셋이 놓친 주문',
    late: '도움이 막 왔을 때',
    untilAnswer: '손님이 기다린 시간',
    inside: (work: string) => `일한 ${work}를 크게 보면`,
    same: '네 방식 모두 같은 일이에요',
    line: '대기열에서 기다림',
    starting: '함수가 깨어남',
    working: '일함',
    idle: '아무도 기다리지 않는 막대',
    answer: '답',
    missed: '놓침',
    lesson: (title: string) => `${title} 수업`,
    parts: (line: string | null, start: string | null, work: string | null) =>
      [line && `대기열 ${line}`, start && `깨어남 ${start}`, work && `일 ${work}`]
        .filter(Boolean)
        .join(' + '),
    noRoom: '대기열까지 차서 오류를 보고 떠났어요',
    allSame: (work: string) =>
      `네 방식 모두 ${work} 만에 답했어요. 한가한 시간에는 기다리지 않아요.`,
    missedBy: (names: string) => `${names}에서는 대기열까지 차서 이 주문을 놓쳤어요.`,
    waited: (work: string, name: string, line: string) =>
      `일은 어디서나 ${work}인데, ${name}에서는 대기열에서 ${line} 더 기다렸어요.`,
    atOnce: 'FaaS에서는 기다리지 않았어요.',
    woke: (start: string) => `FaaS에서는 함수가 깨어나느라 ${start} 더 기다렸어요.`,
    table: '누가 맡고 얼마가 들었나요',
    took: '답까지',
    shorter: '기다림을 줄이려면',
    shorten: {
      servers: '서버를 미리 사 둬요',
      autoscaling: '더 자주 재고 빨리 켜거나, 미리 켜 둬요',
      dynos: '미리 켜 둬요',
      functions: '깨워 두거나, 시작을 가볍게 해요',
    },
    layers: '내가 돌보는 층',
    ofNine: (own: number) => `9층 가운데 ${own}층`,
    worked: '일한 동안의 요금',
    share: '쉬는 시간까지 나누면',
    won: (amount: string) => `${amount}원`,
    bought: '미리 샀어요',
    nothing: '0원',
    note: '요금은 2026년 10월 서울의 목록 가격이고, 1달러는 1,400원으로 가정했어요. VM과 앱 인스턴스는 두 대의 한 달 요금을 주문 72,000건(하루 2,400건)으로 나눴어요. 온프레미스 장비, 나가는 데이터, 로그, 사람의 시간은 뺐어요. 일의 길이는 그 정오의 실험 그대로이고, 막대로 나눈 비율은 ‘느린 1초 찾기’에서 가져왔어요.',
    titles: {
      'on-premises': '온프레미스',
      iaas: 'IaaS',
      paas: 'PaaS',
      'faas-lifecycle': '함수의 일생',
      'cold-start': '콜드 스타트',
      stateless: '무상태',
      'data-per-service': '데이터의 주인',
      'design-for-failure': '고장에 대비하기',
      databases: '데이터베이스',
      workflows: '워크플로',
      'smart-endpoints': '똑똑한 엔드포인트, 단순한 파이프',
      'who-manages-what': '누가 무엇을 맡나',
      billing: '요금',
    },
  },
  en: {
    title: 'One order of that noon',
    lead: 'Follow one order from noon in the second December to its end, in all four ways. The customer, the luck and the work are the same. Press a name to open the lesson that taught it.',
    pick: 'Order to follow',
    came: (clock: string, number: string) => `order ${number}, at ${clock}`,
    clock: (h: number, m: number, s: number) =>
      [h, m, s].map((part) => String(part).padStart(2, '0')).join(':'),
    calm: 'Before noon',
    wakes: 'It woke a function',
    lost: 'Three ways lost it',
    late: 'As help arrived',
    untilAnswer: 'How long the customer waited',
    inside: (work: string) => `Inside the ${work} of work`,
    same: 'the same in all four ways',
    line: 'waits in the queue',
    starting: 'a function starts',
    working: 'at work',
    idle: 'a bar nobody waits for',
    answer: 'answer',
    missed: 'lost',
    lesson: (title: string) => `Lesson: ${title}`,
    parts: (line: string | null, start: string | null, work: string | null) =>
      [line && `queue ${line}`, start && `start ${start}`, work && `work ${work}`]
        .filter(Boolean)
        .join(' + '),
    noRoom: 'even the queue was full: an error',
    allSame: (work: string) =>
      `All four answered in ${work}. While few orders come, there is no queue.`,
    missedBy: (names: string) => `Lost by ${names}: even the queue was full.`,
    waited: (work: string, name: string, line: string) =>
      `The work is ${work} everywhere, but with ${name} the order waited another ${line} in the queue.`,
    atOnce: 'With FaaS it did not wait.',
    woke: (start: string) => `With FaaS it waited ${start} for a function to start.`,
    table: 'Whose job it was, and what it cost',
    took: 'Time to answer',
    shorter: 'To shorten the wait',
    shorten: {
      servers: 'buy servers ahead',
      autoscaling: 'measure more often and boot faster, or keep more on',
      dynos: 'keep more on',
      functions: 'keep some awake, or make starts lighter',
    },
    layers: 'Layers you look after',
    ofNine: (own: number) => `${own} of 9`,
    worked: 'Price of the time it worked',
    share: 'With idle time shared out',
    won: (amount: string) => `${amount} won`,
    bought: 'bought ahead',
    nothing: '0 won',
    note: 'Prices are list prices in Seoul of October 2026, with a dollar taken as 1,400 won. For VMs and app instances, the monthly price of two is divided by 72,000 orders (2,400 a day). Your own machines, outgoing data, logs and people’s time are left out. The work is as long as in that noon’s run; the proportions of its bars are those of “Find the slow second”.',
    titles: {
      'on-premises': 'On-premises',
      iaas: 'IaaS',
      paas: 'PaaS',
      'faas-lifecycle': 'The life of a function',
      'cold-start': 'Cold start',
      stateless: 'Stateless',
      'data-per-service': 'Who owns the data',
      'design-for-failure': 'Design for failure',
      databases: 'Databases',
      workflows: 'Workflows',
      'smart-endpoints': 'Smart endpoints, dumb pipes',
      'who-manages-what': 'Who manages what',
      billing: 'The bill',
    },
  },
});

export type OneOrderMessages = (typeof oneOrderMessages)[Locale];
