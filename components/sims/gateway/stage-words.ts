// The words on the stage of the gateway simulator, in both languages.

import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';

const say =
  (ko: (words: string) => string, en: (words: string) => string) =>
  (value: number, locale: Locale): string =>
    (locale === 'ko' ? ko : en)(formatNumber(value, locale));

const perSecond = say(
  (n) => `초당 ${n}건`,
  (n) => `${n} a second`,
);
const perMinute = say(
  (n) => `1분에 ${n}건`,
  (n) => `${n} a minute`,
);

export const stageWords = {
  clients: {
    menu: { ko: '메뉴', en: 'Menu' },
    orders: { ko: '손님', en: 'Customers' },
    partner: { ko: '파트너', en: 'Partner' },
  },
  /** What comes once a second or more is told by the second. */
  rate: (ratePerSec: number, locale: Locale): string =>
    ratePerSec >= 1 ? perSecond(ratePerSec, locale) : perMinute(ratePerSec * 60, locale),
  gate: { ko: '게이트웨이', en: 'Gateway' },
  fills: say(
    (n) => `초당 ${n}개씩 채워요`,
    (n) => `${n} tokens a second`,
  ),
  cache: { ko: '캐시', en: 'Cache' },
  hits: say(
    (n) => `답함 ${n}건`,
    (n) => `${n} hits`,
  ),
  backend: { ko: '백엔드', en: 'Backend' },
  working: say(
    (n) => `일하는 중 ${n}`,
    (n) => `${n} at work`,
  ),
  vain: say(
    (n) => `기다리는 사람 없이 ${n}`,
    (n) => `${n} for nobody`,
  ),
  queued: say(
    (n) => `대기열 ${n}`,
    (n) => `${n} queued`,
  ),
  slots: say(
    (n) => `한 번에 ${n}건`,
    (n) => `${n} at once`,
  ),
  timeLimit: say(
    (n) => `${n}초에 끊어요`,
    (n) => `hangs up at ${n} s`,
  ),
  each: say(
    (n) => `점 하나는 ${n}건`,
    (n) => `one dot is ${n} calls`,
  ),
  crosses: say(
    (n) => `× 하나는 ${n}건`,
    (n) => `one × is ${n}`,
  ),
  acts: {
    limit: (value: number): Localized => ({
      ko: `파트너 한도 ${formatNumber(value, 'ko')}`,
      en: `Limit partner: ${formatNumber(value, 'en')}`,
    }),
    unlimit: { ko: '한도 풀기', en: 'No limit' },
    cache: { ko: '캐시 60초', en: 'Cache 60 s' },
    uncache: { ko: '캐시 끄기', en: 'Cache off' },
    raise: (value: number): Localized => ({
      ko: `한도 올리기 ${formatNumber(value, 'ko')}`,
      en: `Raise to ${formatNumber(value, 'en')}`,
    }),
    lower: { ko: '되돌리기', en: 'Lower again' },
  },
  notes: {
    dry: { ko: '버킷이 비었어요', en: 'empty bucket' },
    limited: { ko: '파트너만 막혀요', en: 'partner held back' },
    draining: { ko: '토큰이 줄어요', en: 'savings shrink' },
    vain: { ko: '끊겨도 일해요', en: 'still at work' },
    full: { ko: '뒤가 가득 찼어요', en: 'backend is full' },
  } satisfies Readonly<Record<string, Localized>>,
  rows: {
    tokens: { ko: '버킷에 남은 토큰', en: 'Tokens in the bucket' },
    calls: { ko: '호출', en: 'Calls' },
    runs: { ko: '백엔드의 실행', en: 'Runs of the backend' },
    load: { ko: '백엔드', en: 'Backend' },
  },
  signs: {
    passed: { ko: '백엔드로 간 호출', en: 'went to the backend' },
    hit: { ko: '캐시가 답한 호출', en: 'answered by the cache' },
    refused: { ko: '429로 거절된 호출', en: 'refused with 429' },
    overloaded: { ko: '503, 대기열도 가득', en: '503, the queue is full' },
    working: { ko: '기다리는 사람이 있는 실행', en: 'somebody waits for it' },
    vain: { ko: '504로 끊긴 실행', en: 'was cut off with 504' },
    queued: { ko: '대기열', en: 'in the queue' },
  },
  picked: {
    pick: {
      ko: (request: string) => `요청 ${request} 살펴보기`,
      en: (request: string) => `Look at request ${request}`,
    },
    name: {
      ko: (request: string) => `요청 ${request}`,
      en: (request: string) => `Request ${request}`,
    },
    /** By what happened last; a phone has room for less. */
    hit: {
      ko: { wide: () => '캐시에서 찾았어요', tall: () => '캐시' },
      en: { wide: () => 'found in the cache', tall: () => 'cache' },
    },
    passed: {
      ko: {
        wide: (tries: string) => `${tries}번째 호출이 백엔드에 있어요`,
        tall: () => '백엔드에 있음',
      },
      en: {
        wide: (tries: string) => `call ${tries} is at the backend`,
        tall: () => 'at the backend',
      },
    },
    began: {
      ko: { wide: () => '기다린 끝에 백엔드에서 일해요', tall: () => '일하는 중' },
      en: { wide: () => 'at work after waiting in the queue', tall: () => 'at work' },
    },
    refused: {
      ko: {
        wide: (tries: string) => `${tries}번째 호출에 429. 버킷에 토큰이 없었어요`,
        tall: () => '429, 토큰 없음',
      },
      en: {
        wide: (tries: string) => `429 at call ${tries}: there was no token`,
        tall: () => '429, no token',
      },
    },
    overloaded: {
      ko: {
        wide: (tries: string) => `${tries}번째 호출에 503. 대기열도 가득 찼어요`,
        tall: () => '503, 가득',
      },
      en: {
        wide: (tries: string) => `503 at call ${tries}: even the queue was full`,
        tall: () => '503, full',
      },
    },
    timedOut: {
      ko: {
        wide: (tries: string) => `${tries}번째 호출에 504. 실행은 멈추지 않아요`,
        tall: () => '504',
      },
      en: {
        wide: (tries: string) => `504 at call ${tries}; its run does not stop`,
        tall: () => '504',
      },
    },
    answered: {
      ko: { wide: (time: string) => `${time} 만에 답을 받았어요`, tall: (time: string) => time },
      en: { wide: (time: string) => `answered after ${time}`, tall: (time: string) => time },
    },
    inVain: {
      ko: { wide: () => '실행이 끝났지만 받을 사람이 없어요', tall: () => '받을 사람 없음' },
      en: { wide: () => 'its run is done, and nobody takes it', tall: () => 'for nobody' },
    },
  },
} as const;
