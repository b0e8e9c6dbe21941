// The words on the stage of the stateless simulator, in both languages.

import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';

type Of<A extends readonly unknown[]> = (...args: [...A, Locale]) => string;

const say =
  (ko: (words: string) => string, en: (words: string) => string): Of<[number]> =>
  (value, locale) =>
    (locale === 'ko' ? ko : en)(formatNumber(value, locale));

export const stageWords = {
  truth: { ko: '답을 받은 주문(진짜 수)', en: 'Orders answered (true)' },
  lastAnswers: { ko: '방금 나간 답', en: 'Latest answers' },
  count: { ko: 'count', en: 'count' },
  name: { ko: 'user', en: 'user' },
  menu: { ko: 'menu 있음', en: 'menu kept' },
  member: say(
    (n) => `손님 ${n}`,
    (n) => `no. ${n}`,
  ),
  told: say(
    (n) => `${n}번`,
    (n) => `No. ${n}`,
  ),
  really: say(
    (n) => `진짜 ${n}`,
    (n) => `really ${n}`,
  ),
  stranger: say(
    (n) => `손님 ${n}의 이름`,
    (n) => `name of no. ${n}`,
  ),
  strangerShort: say(
    (n) => `${n}의 이름`,
    (n) => `no. ${n}’s`,
  ),
  own: { ko: '자기 이름', en: 'own name' },
  guest: { ko: '비회원', en: 'guest' },
  store: { ko: '데이터베이스', en: 'Database' },
  stored: { ko: '주문 수', en: 'orders counted' },
  storedKept: { ko: '맡아 둔 것', en: 'kept for customers' },
  inSessions: { ko: '세션에 맡아 둔 것', en: 'kept in sessions' },
  unused: { ko: '아직 아무도 쓰지 않아요', en: 'nobody uses it yet' },
  cart: say(
    (n) => `장바구니 ${n}`,
    (n) => `baskets ${n}`,
  ),
  file: say(
    (n) => `파일 ${n}`,
    (n) => `files ${n}`,
  ),
  places: {
    global: { ko: '전역 변수', en: 'a global variable' },
    tmp: { ko: '/tmp', en: '/tmp' },
    session: { ko: '세션 저장소', en: 'the session store' },
    database: { ko: '데이터베이스', en: 'the database' },
  },
  picked: {
    ko: {
      pick: (order: number) => `주문 ${order} 살펴보기`,
      starting: (order: number) => `주문 ${order}: 쉬는 환경이 없어 새로 만드는 중이에요`,
      working: (order: number) => `주문 ${order}: 이 환경에서 일하는 중이에요`,
      told: (order: number, took: string, told: number) => `주문 ${order}: ${took} 만에 ${told}번.`,
      elsewhere: (truth: number) => `진짜는 ${truth}번, 다른 환경이 센 것을 몰라요.`,
      overwritten: (truth: number) => `진짜는 ${truth}번, 읽고 쓰는 사이에 바뀌었어요.`,
      leak: (name: number) => `손님 ${name}의 이름이 남아 있었어요.`,
      missing: '담은 것을 찾지 못했어요.',
      shortRight: (order: number, told: number) => `주문 ${order}: ${told}번`,
      shortWrong: (order: number, told: number, truth: number) =>
        `주문 ${order}: ${told}번, 진짜 ${truth}번`,
    },
    en: {
      pick: (order: number) => `Look at order ${order}`,
      starting: (order: number) => `Order ${order}: nobody idle, so an environment is made`,
      working: (order: number) => `Order ${order}: at work in this environment`,
      told: (order: number, took: string, told: number) =>
        `Order ${order}: No. ${told} after ${took}.`,
      elsewhere: (truth: number) => `Truly ${truth}: what others counted is not known here.`,
      overwritten: (truth: number) => `Truly ${truth}: it changed between read and write.`,
      leak: (name: number) => `The name of no. ${name} was left.`,
      missing: 'What it came for is not here.',
      shortRight: (order: number, told: number) => `Order ${order}: No. ${told}`,
      shortWrong: (order: number, told: number, truth: number) =>
        `Order ${order}: ${told}, truly ${truth}`,
    },
  },
  order: { ko: '들어온 주문', en: 'order' },
  asking: { ko: '데이터베이스에 묻기', en: 'asking the database' },
  answer: { ko: '답', en: 'answer' },
  states: {
    starting: { ko: '새 환경 준비', en: 'starting' },
    working: { ko: '일하는 환경', en: 'working' },
    idle: { ko: '쉬는 환경', en: 'idle' },
  },
  nobody: { ko: '살아 있는 환경이 없어요', en: 'no environment is alive' },
  counts: (many: number, counts: string, locale: Locale): string =>
    locale === 'ko'
      ? `환경 ${many}개가 센 수: ${counts}`
      : `counts in ${many} environments: ${counts}`,
  last: (told: number, truth: number, locale: Locale): string =>
    locale === 'ko'
      ? `마지막 손님이 들은 번호 ${told}번, 진짜는 ${truth}번`
      : `the latest customer was told no. ${told}, truly no. ${truth}`,
  rows: {
    alive: { ko: '환경', en: 'Environments' },
    wrong: { ko: '틀린 번호', en: 'Wrong numbers' },
    leaks: { ko: '남의 이름', en: 'Strangers’ names' },
  },
} as const satisfies Record<string, unknown>;
