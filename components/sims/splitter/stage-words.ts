// Words on the stage of the splitter simulator, in both languages.

import type { Localized } from '@/i18n/locales';

export const signs = {
  full: { ko: '제때 뜬 페이지', en: 'page shown in time' },
  slow: { ko: '느린 페이지', en: 'slow page' },
  partial: { ko: '일부 없이 뜬 페이지', en: 'page without a part' },
  lost: { ko: '열지 못한 페이지', en: 'page not shown' },
  network: { ko: '네트워크를 지나는 호출', en: 'calls over the network' },
  cards: { ko: '배포 중인 변경과 기다리는 변경', en: 'change being released, change waiting' },
  tick: { ko: '멈춤(실제보다 굵게 그렸어요)', en: 'down (drawn wider than it was)' },
} as const satisfies Record<string, Localized>;

export const say = {
  lately: { ko: '최근 페이지 100개', en: 'The last 100 pages' },
  none: { ko: '아직 온 손님이 없어요', en: 'No customer has come yet' },
  tally: (slow: number, partial: number, lost: number): Localized => ({
    ko: `느림 ${slow} · 일부 없음 ${partial} · 못 열음 ${lost}`,
    en: `slow ${slow} · in part ${partial} · lost ${lost}`,
  }),
  stopped: (minutes: string): Localized => ({ ko: `${minutes}분 멈춤`, en: `${minutes} min down` }),
  stoppedHours: (hours: string): Localized => ({ ko: `${hours}시간 멈춤`, en: `${hours} h down` }),
  open: { ko: '가게 열림', en: 'Shop open' },
  openInPart: { ko: '일부 없이 열림', en: 'Open in part' },
  closed: { ko: '가게 닫힘', en: 'Shop closed' },
  isDown: { ko: '멈췄어요', en: 'is down' },
  because: (service: Localized, module: Localized): Localized => ({
    ko: `${service.ko}가 멈췄어요`,
    en: `${module.en} is down`,
  }),
  without: (module: Localized): Localized => ({
    ko: `${module.ko} 없이 보여 줘요`,
    en: `Shown without ${module.en}`,
  }),
  oneBoat: { ko: '고장 하나에 모두 멈춰요', en: 'One fault stops all six' },
  crosses: (times: number): Localized => ({
    ko: `페이지마다 경계를 ${times}번 넘어요`,
    en: `${times} border crossings a page`,
  }),
  perPage: (calls: number): Localized => ({ ko: `${calls}번`, en: `× ${calls}` }),
  overNetwork: (calls: number): Localized => ({ ko: `${calls} × 2ms`, en: `${calls} × 2 ms` }),
  cut: (from: string, to: string): Localized => ({
    ko: `${from}–${to} 자르기`,
    en: `Cut ${from}–${to}`,
  }),
  join: (from: string, to: string): Localized => ({
    ko: `${from}–${to} 잇기`,
    en: `Join ${from}–${to}`,
  }),
  move: (module: Localized): Localized => ({
    ko: `${module.ko} 옮기기`,
    en: `Move ${module.en}`,
  }),
  into: (service: Localized): Localized => ({
    ko: `${service.ko}에 넣기`,
    en: `Into ${service.en.replace(/^The /, 'the ')}`,
  }),
  alone: { ko: '따로 떼어 내기', en: 'A service of its own' },
  aloneHere: { ko: '여기로 떼기', en: 'Drop to split off' },
  stop: (service: Localized): Localized => ({
    ko: `${service.ko} 30분 멈춰 보기`,
    en: `Stop for 30 min: ${service.en.replace(/^The /, '')}`,
  }),
  page: (number: string): Localized => ({ ko: `${number}번째 페이지:`, en: `Page ${number}:` }),
  spent: (work: string, calls: string, late: string): Localized => ({
    ko:
      late === '0' ? `일 ${work} + 호출 ${calls}ms` : `일 ${work} + 호출 ${calls} + 늦음 ${late}ms`,
    en:
      late === '0'
        ? `work ${work} + calls ${calls} ms`
        : `work ${work} + calls ${calls} + late ${late} ms`,
  }),
  full: (ms: string): Localized => ({ ko: `${ms}ms 만에 떴어요`, en: `shown after ${ms} ms` }),
  slow: (ms: string, who: Localized): Localized => ({
    ko: `${ms}ms. ${who.ko} 호출이 500ms 늦었어요`,
    en: `${ms} ms, for a slow call to ${who.en}`,
  }),
  slowMore: (ms: string, calls: number): Localized => ({
    ko: `${ms}ms. 호출 ${calls}번이 500ms씩 늦었어요`,
    en: `${ms} ms, for ${calls} slow calls`,
  }),
  partial: (who: Localized): Localized => ({
    ko: `멈춘 ${who.ko} 없이 떴어요`,
    en: `shown without ${who.en}, which was down`,
  }),
  lost: (who: Localized): Localized => ({
    ko: `못 열었어요. 멈춘 곳: ${who.ko}`,
    en: `not shown. Down: ${who.en}`,
  }),
  browser: { ko: '브라우저에서 온', en: 'the shop' },
};

export const rows = {
  processes: { ko: '서비스마다 멈춘 때', en: 'When each service was down' },
  shop: { ko: '가게가 주문을 못 받은 때', en: 'When the shop took no orders' },
  waiting: { ko: '배포를 기다리는 변경', en: 'Changes waiting' },
} as const satisfies Record<string, Localized>;
