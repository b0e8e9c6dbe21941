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
  /** Of an order that was picked; a phone has room for half a line. */
  picked: {
    ko: {
      pick: (order: string) => `주문 ${order} 살펴보기`,
      name: (order: string) => `주문 ${order}`,
      waking: {
        wide: (machine: string) => `${machine}번 서버에서 함수가 깨어나는 중이에요`,
        tall: (machine: string) => `${machine}번 서버에서 깨어나는 중`,
      },
      working: {
        wide: (machine: string) => `${machine}번 서버에서 함수가 일하는 중이에요`,
        tall: (machine: string) => `${machine}번 서버에서 일하는 중`,
      },
      cold: {
        wide: (machine: string, work: string) =>
          `${machine}번 서버에서 함수를 깨우는 데 0.3초, 일하는 데 ${work}`,
        tall: (_: string, work: string) => `깨우는 데 0.3초, 일하는 데 ${work}`,
      },
      warm: {
        wide: (machine: string, work: string) =>
          `${machine}번 서버의 함수가 깨어 있어서 일하는 데 ${work}뿐`,
        tall: (_: string, work: string) => `깨어 있어서 일하는 데 ${work}뿐`,
      },
      refused: {
        wide: '어느 서버에도 함수를 깨울 빈자리가 없어서 거절했어요',
        tall: '빈자리가 없어서 거절했어요',
      },
      broken: {
        wide: (machine: string) => `${machine}번 서버의 전원이 뽑혀서 하다가 끊겼어요`,
        tall: (machine: string) => `${machine}번 서버와 함께 끊겼어요`,
      },
      own: {
        alone: {
          wide: '내 서버가 꺼져 있어서 놓쳤어요. 함께 쓰는 쪽은 받았어요',
          tall: '꺼진 내 서버만 놓쳤어요',
        },
        both: {
          wide: '내 서버는 꺼져 있었고, 함께 쓰는 쪽도 빈자리가 없었어요',
          tall: '양쪽에서 모두 놓쳤어요',
        },
      },
    },
    en: {
      pick: (order: string) => `Look at order ${order}`,
      name: (order: string) => `Order ${order}`,
      waking: {
        wide: (machine: string) => `a function is waking for it on server ${machine}`,
        tall: (machine: string) => `waking on server ${machine}`,
      },
      working: {
        wide: (machine: string) => `a function on server ${machine} is at work on it`,
        tall: (machine: string) => `at work on server ${machine}`,
      },
      cold: {
        wide: (machine: string, work: string) =>
          `0.3 s to wake a function on server ${machine}, ${work} of work`,
        tall: (_: string, work: string) => `0.3 s waking, ${work} of work`,
      },
      warm: {
        wide: (machine: string, work: string) =>
          `a function was awake on server ${machine}: only ${work} of work`,
        tall: (_: string, work: string) => `awake, only ${work} of work`,
      },
      refused: {
        wide: 'refused, for no server had a free place to wake in',
        tall: 'refused, no free place',
      },
      broken: {
        wide: (machine: string) => `it broke when server ${machine} lost its power`,
        tall: (machine: string) => `broke with server ${machine}`,
      },
      own: {
        alone: {
          wide: 'lost, since my server was dark. The shared side took it',
          tall: 'lost by my dark server alone',
        },
        both: {
          wide: 'my server was dark, and the shared side had no place',
          tall: 'lost on both sides',
        },
      },
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
