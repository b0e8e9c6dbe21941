// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M03: {
    ko: '콜드 스타트는 1밀리초쯤이라 무시해도 된다.',
    en: 'A cold start takes a millisecond or so; it can be ignored.',
  },
  M05: {
    ko: '함수는 요청이 올 때마다 새로 뜬다.',
    en: 'Every request starts the function from scratch.',
  },
  M15: {
    ko: '초기화하는 시간에는 요금이 붙지 않는다.',
    en: 'The time spent on initialisation is free.',
  },
  M18: {
    ko: '자주 쓰는 함수는 플랫폼이 알아서 계속 켜 둔다.',
    en: 'The platform keeps a popular function running by itself.',
  },
  M38: {
    ko: '첫 손님만 콜드 스타트를 겪는다.',
    en: 'Only the first customer hits a cold start.',
  },
  M17: {
    ko: '환경 하나는 언제나 요청을 하나만 받는다.',
    en: 'An environment always takes one request at a time.',
  },
  M33: {
    ko: 'FaaS는 함수를 서버로 만드는 것이다(Function as a Server).',
    en: 'FaaS makes a server of a function (Function as a Server).',
  },
  M150: {
    ko: 'FaaS는 웹 API를 만드는 데에만 쓴다.',
    en: 'FaaS is for web APIs and nothing else.',
  },
  M151: {
    ko: 'FaaS의 함수는 소스 코드의 함수 하나다.',
    en: 'A FaaS function is one function of the source code.',
  },
  M152: {
    ko: '비동기로 부른 함수가 실패하면 부른 쪽이 알게 된다.',
    en: 'The caller of an asynchronous function learns of its failure.',
  },
  M153: {
    ko: '이벤트 하나에 함수는 한 번만 실행된다.',
    en: 'For one event a function runs once.',
  },
  M154: {
    ko: '핸들러 밖의 코드도 요청마다 실행된다.',
    en: 'Code outside the handler runs with every request, too.',
  },
  M156: {
    ko: '함수 코드는 어느 회사에 올려도 그대로 돈다.',
    en: 'The code of a function runs unchanged at any provider.',
  },
  M157: {
    ko: '한 요청이 멈추면 함수를 부른 모두가 멈춘다.',
    en: 'If one request hangs, everybody who calls the function does.',
  },
  M159: {
    ko: '함수가 짧으면 첫 호출도 짧다.',
    en: 'A short function has a short first call.',
  },
} as const satisfies Misconceptions;
