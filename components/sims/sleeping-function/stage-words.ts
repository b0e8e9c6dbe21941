// The words on the stage, in both languages.

import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';

const counted = (count: number, locale: Locale): string => formatNumber(count, locale);

export const stageWords = {
  shops: (count: number, locale: Locale): string =>
    locale === 'ko' ? `가게 ${counted(count, 'ko')}곳` : `${counted(count, 'en')} shops`,
  own: { ko: '저마다 켜 둔 서버', en: 'One server each' },
  provider: { ko: '함께 쓰는 제공자의 서버', en: 'The provider’s servers, shared' },
  on: (count: number, locale: Locale): string =>
    locale === 'ko' ? `${counted(count, 'ko')}대` : `${counted(count, 'en')} on`,
  unknown: { ko: '?대', en: '? on' },
  door: { ko: '문 너머에 몇 대가 켜져 있을까요?', en: 'How many are on behind this door?' },
  more: (count: number, locale: Locale): string =>
    locale === 'ko' ? `그 밖에 ${counted(count, 'ko')}대` : `and ${counted(count, 'en')} more`,

  asleep: { ko: '자는 함수', en: 'function asleep' },
  awake: { ko: '깨어 있는 함수', en: 'function awake' },
  mine: { ko: '내 가게', en: 'my shop' },
  working: { ko: '주문을 처리해요', en: 'at work' },
  starting: { ko: '깨어나는 중', en: 'waking' },
  booting: { ko: '켜지는 서버', en: 'server booting' },
  off: { ko: '꺼진 서버', en: 'server off' },

  /** My function, and what it costs meanwhile. */
  bill: {
    asleep: {
      ko: ['내 함수는 자고 있어요', '자리도 실행 요금도 없어요'],
      en: ['My function is asleep', 'no place, nothing billed'],
    },
    awake: {
      ko: ['내 함수가 깨어 있어요', '일한 만큼만 요금이 나와요'],
      en: ['My function is awake', 'billed only while it works'],
    },
    kept: {
      ko: ['내 함수를 깨워 뒀어요', '쉬어도 요금이 나와요'],
      en: ['My function is kept awake', 'billed even while idle'],
    },
  },

  strip: {
    machines: { ko: '켜져 있는 서버', en: 'Servers that are on' },
    own: { ko: '저마다 켜 둔 서버', en: 'each shop’s own' },
    shared: { ko: '제공자의 서버', en: 'the provider’s' },
    mine: { ko: '내 함수가 깨어 있던 때', en: 'When my function was awake' },
    lost: { ko: '놓친 주문', en: 'Orders lost' },
  },

  note: {
    asleep: { ko: '함수는 자도 서버는 안 자요', en: 'Functions sleep; servers do not' },
    kept: {
      ko: '아무도 안 자니 서버가 더 켜져 있어요',
      en: 'Nobody sleeps, so more servers are on',
    },
  },
  vanished: (count: number, locale: Locale): string =>
    locale === 'ko'
      ? `함수 ${counted(count, 'ko')}개가 사라졌지만 조용해요`
      : `${counted(count, 'en')} functions vanished, and all is quiet`,
  dark: (lost: number, locale: Locale): string =>
    locale === 'ko'
      ? `내 서버가 꺼졌어요. 놓친 주문 ${counted(lost, 'ko')}건`
      : `My server is dark. Orders lost: ${counted(lost, 'en')}`,
  refused: (count: number, locale: Locale): string =>
    locale === 'ko'
      ? `빈자리가 없어 ${counted(count, 'ko')}건을 거절했어요`
      : `No free place. Refused: ${counted(count, 'en')}`,
} as const satisfies Readonly<Record<string, unknown>> & { readonly own: Localized };
