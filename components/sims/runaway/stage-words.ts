// The words on the stage of the runaway simulator, in both languages.

import type { Locale } from '@/i18n/locales';

const ko = (locale: Locale): boolean => locale === 'ko';

export const stageWords = {
  bucket: { ko: '사진 버킷', en: 'Photo bucket' },
  waiting: { ko: '기다리는 이벤트', en: 'events waiting' },
  fn: { ko: '사진 줄이기 함수', en: 'The resize function' },
  shop: { ko: '정오네 주문 함수', en: 'The shop’s orders' },
  served: { ko: '받는 중', en: 'served' },
  refused: (lost: string, locale: Locale): string =>
    ko(locale) ? `거절 ${lost}건` : `refused: ${lost}`,
  truth: { ko: '진짜 요금', en: 'The true bill' },
  perMinute: (dollars: string, locale: Locale): string =>
    ko(locale) ? `1분에 ${dollars}` : `${dollars} a minute`,
  seen: { ko: '청구서에 보이는 금액', en: 'What the bill shows' },
  phone: {
    silent: { ko: '조용해요', en: 'silent' },
    none: { ko: '알림이 없어요', en: 'no alarm is set' },
  },
  rang: (clock: string, locale: Locale): string => (ko(locale) ? `${clock} 울림` : `rang ${clock}`),
  read: { ko: '읽었어요', en: 'read' },
  unread: { ko: '아직 안 읽음', en: 'not read yet' },
  back: (copies: string, locale: Locale): string =>
    ko(locale) ? `한 번에 사본 ${copies}장` : `copies each time: ${copies}`,
  cut: { ko: '고쳤어요', en: 'fixed' },
  legend: {
    working: { ko: '일하는 환경', en: 'environment at work' },
    shop: { ko: '정오네 주문의 자리', en: 'places of the shop’s orders' },
    closed: { ko: '한도 밖의 자리', en: 'places beyond the limit' },
    loop: { ko: '같은 버킷으로 돌아가는 사본', en: 'copies back into the same bucket' },
  },
  note: {
    growing: { ko: '하나가 둘이 돼요', en: 'each one becomes two' },
    full: { ko: '자리가 다 찼어요', en: 'every place is taken' },
    capped: { ko: '한도가 붙들고 있어요', en: 'held by its limit' },
    leak: { ko: '끝나지 않는 하나', en: 'one that never ends' },
    stopped: { ko: '멈췄어요. 사본은 남았어요', en: 'stopped; the copies remain' },
    mended: { ko: '기다리던 것은 아직 돌아요', en: 'what waited still runs' },
    unread: { ko: '울렸지만 아무도 읽지 않았어요', en: 'it rang, and nobody has read it' },
  },
  rows: {
    running: { ko: '일하는 환경', en: 'Environments at work' },
    cost: { ko: '진짜 요금', en: 'The true bill' },
    lost: { ko: '거절된 주문', en: 'Orders refused' },
    rang: { ko: '울린 뒤', en: 'after it rang' },
  },
} as const satisfies Record<string, unknown>;
