// The words on the stage of the app, in both languages.

import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';

const counted = (count: number, locale: Locale): string => formatNumber(count, locale);

export const stageWords = {
  router: { ko: '라우터', en: 'Router' },
  routing: {
    random: { ko: '아무 데나 보내요', en: 'picks blindly' },
    two: { ko: '둘 중 짧은 줄로', en: 'shorter of two' },
    shared: { ko: '한 줄로 세워요', en: 'one queue' },
  },
  doing: {
    idle: { ko: '쉬는 중', en: 'idle' },
    working: { ko: '일하는 중', en: 'at work' },
    vain: { ko: '아무도 안 기다리는 일', en: 'for nobody' },
    starting: { ko: '켜지는 중', en: 'starting' },
    asleep: { ko: '자는 중', en: 'asleep' },
  },
  more: (count: number, locale: Locale): string =>
    locale === 'ko' ? `그 밖에 ${counted(count, 'ko')}대` : `and ${counted(count, 'en')} more`,
  /** Why somebody waits beside an idle instance: the one sentence of the scene. */
  cause: {
    random: { ko: '라우터는 어디가 비었는지 몰라요', en: 'The router looks at no queue' },
    two: { ko: '라우터는 두 곳만 비교해요', en: 'The router looks at two only' },
  },
  timedOut: (count: number, locale: Locale): string =>
    locale === 'ko' ? `시간 초과 ${counted(count, 'ko')}건` : `timed out: ${counted(count, 'en')}`,

  comes: { ko: '요청이 들어와요', en: 'requests come in' },
  waiting: { ko: '기다리는 요청', en: 'request that waits' },
  ring: { ko: '쉬는 인스턴스를 두고 기다려요', en: 'waits while an instance is idle' },
  lines: { ko: '기다리는 요청', en: 'Requests waiting' },
  lost: { ko: '시간 초과', en: 'Timed out' },
  days: { ko: '앱이 깨어 있던 때', en: 'When the app was awake' },
  awake: { ko: '깨어 있는 앱', en: 'app awake' },
  waking: { ko: '자는 앱을 깨운 손님', en: 'customer who woke it' },
} as const satisfies Readonly<Record<string, unknown>> & { readonly router: Localized };
