// The words on the stage of the concurrency simulator, in both languages.

import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';

const say =
  (ko: (words: string) => string, en: (words: string) => string) =>
  (value: number, locale: Locale): string =>
    (locale === 'ko' ? ko : en)(formatNumber(value, locale));

export const stageWords = {
  working: { ko: '지금 일하는 환경', en: 'Environments at work' },
  limit: say(
    (n) => `동시성 한도 ${n}`,
    (n) => `concurrency limit ${n}`,
  ),
  perDot: say(
    (n) => `점 하나는 요청 ${n}건`,
    (n) => `one dot is ${n} requests`,
  ),
  perSquare: say(
    (n) => `네모 하나는 환경 ${n}개`,
    (n) => `one square is ${n} environments`,
  ),
  requests: { ko: '요청', en: 'requests' },
  bins: {
    limit: { ko: '한도', en: 'limit' },
    growth: { ko: '증가 속도', en: 'growth' },
    rate: { ko: '초당 요청', en: 'per second' },
  },
  refused: { ko: '429로 거절', en: 'refused, 429' },
  database: { ko: '데이터베이스', en: 'Database' },
  connections: (used: number, most: number, locale: Locale): string =>
    `${formatNumber(used, locale)} / ${formatNumber(most, locale)}`,
  connected: { ko: '연결', en: 'connections' },
  failed: say(
    (n) => `연결 없이 실패 ${n}`,
    (n) => `failed: ${n}`,
  ),
  slow: { ko: '10배 느려요', en: '10 times slower' },
  squares: {
    working: { ko: '일하는 환경', en: 'working' },
    failing: { ko: '연결을 못 얻은 환경', en: 'without a connection' },
    job: { ko: '이웃 함수의 환경', en: 'the neighbour’s' },
    starting: { ko: '뜨는 환경', en: 'starting' },
    idle: { ko: '쉬는 환경', en: 'idle' },
    allowed: { ko: '지금까지 늘릴 수 있는 선', en: 'growth allowed so far' },
  },
  wanted: { ko: '필요한 동시성', en: 'concurrency needed' },
  /** What is said of a request that was picked; a phone has room for less. */
  picked: {
    pick: {
      ko: (request: string) => `요청 ${request} 살펴보기`,
      en: (request: string) => `Look at request ${request}`,
    },
    name: {
      ko: (request: string) => `요청 ${request}`,
      en: (request: string) => `Request ${request}`,
    },
    working: {
      ko: { wide: () => '환경에서 일하는 중이에요', tall: () => '일하는 중' },
      en: { wide: () => 'at work in an environment', tall: () => 'at work' },
    },
    answer: {
      ko: { wide: (time: string) => `${time} 만에 답을 받았어요`, tall: (time: string) => time },
      en: { wide: (time: string) => `answered after ${time}`, tall: (time: string) => time },
    },
    noConnection: {
      ko: {
        wide: (time: string) => `${time} 동안 일했지만 연결을 얻지 못했어요`,
        tall: (time: string) => `${time}, 연결 없음`,
      },
      en: {
        wide: (time: string) => `worked for ${time} and never got a connection`,
        tall: (time: string) => `${time}, no connection`,
      },
    },
    refusedLimit: {
      ko: {
        wide: (busy: string) => `429. 제 함수의 환경 ${busy}개가 일해서 더 들어올 자리가 없었어요`,
        tall: () => '429, 한도',
      },
      en: {
        wide: (busy: string) => `429: with ${busy} of its function at work there was no room`,
        tall: () => '429, the limit',
      },
    },
    refusedGrowth: {
      ko: {
        wide: (busy: string) => `429. 환경 ${busy}개가 바쁜데 아직 더 만들 수 없었어요`,
        tall: () => '429, 증가 속도',
      },
      en: {
        wide: (busy: string) => `429: ${busy} were busy, and no more could start yet`,
        tall: () => '429, growth',
      },
    },
    refusedRate: {
      ko: {
        wide: (busy: string) => `429. 환경은 ${busy}개만 바빴지만 이 1초의 몫이 끝났어요`,
        tall: () => '429, 초당 요청',
      },
      en: {
        wide: (busy: string) => `429: only ${busy} were busy, but this second was used up`,
        tall: () => '429, per second',
      },
    },
  },
  counts: (working: number, idle: number, locale: Locale): string =>
    locale === 'ko'
      ? `일하는 환경 ${formatNumber(working, locale)}개, 쉬는 환경 ${formatNumber(idle, locale)}개`
      : `environments at work: ${formatNumber(working, locale)}, idle: ${formatNumber(idle, locale)}`,
  rows: {
    environments: { ko: '환경', en: 'Environments' },
    refused: { ko: '거절', en: 'Refused' },
    failed: { ko: '연결 없음', en: 'No connection' },
  },
} as const;
