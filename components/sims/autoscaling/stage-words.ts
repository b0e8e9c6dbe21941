// The words on the stage of the VM group, in both languages.

import { formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Now } from './now';

const counted = (count: number, locale: Locale): string => formatNumber(count, locale);

export const stageWords = {
  cpu: { ko: 'CPU로 본 값', en: 'seen as CPU' },
  rate: { ko: '요청 수로 본 값', en: 'seen as requests' },
  asked: { ko: '손님이 바라는 만큼', en: 'asked for' },
  ceiling: { ko: 'CPU는 여기까지만 보여요', en: 'CPU shows no more' },
  open: { ko: '천장이 없어요', en: 'no ceiling here' },
  target: (target: number, locale: Locale): string =>
    locale === 'ko'
      ? `목표 ${formatPercent(target, 'ko')}`
      : `target ${formatPercent(target, 'en')}`,
  share: (ratio: number, locale: Locale): string =>
    ratio === Number.POSITIVE_INFINITY ? '∞' : `${formatNumber(100 * ratio, locale)}%`,
  machines({ serving, booting }: Now, locale: Locale): string {
    const [work, boot] = [counted(serving, locale), counted(booting, locale)];
    if (locale === 'ko') {
      return booting === 0 ? `일하는 VM ${work}대` : `일하는 VM ${work}대 · 켜지는 중 ${boot}대`;
    }
    return booting === 0 ? `VMs at work: ${work}` : `VMs at work: ${work} · booting: ${boot}`;
  },
  wanted: (wanted: number, locale: Locale): string =>
    locale === 'ko' ? `필요한 VM ${counted(wanted, 'ko')}대` : `needed: ${counted(wanted, 'en')}`,
  waiting: (count: number, locale: Locale): string =>
    locale === 'ko'
      ? `기다리는 요청 ${counted(count, 'ko')}건`
      : `waiting: ${counted(count, 'en')}`,
  lost: { ko: '놓친 요청', en: 'lost' },
  lostCount: (count: number, locale: Locale): string =>
    locale === 'ko' ? `${counted(count, 'ko')}건` : counted(count, 'en'),

  ghost: { ko: '더 필요한 VM', en: 'VM still needed' },
  booting: { ko: '켜지는 중', en: 'booting' },
  serving: { ko: '일하는 중', en: 'at work' },
  draining: { ko: '비우는 중', en: 'draining' },
  sums: { ko: '규칙의 계산', en: 'What the rule calculates' },
  places: { ko: '자리', en: 'Places' },
  needed: { ko: '손님에게 필요한 자리', en: 'places the crowd takes' },
  missed: { ko: '놓친 요청의 자리', en: 'places of the requests lost' },
  ready: { ko: '준비된 자리', en: 'places ready' },
  lanes: { ko: 'VM', en: 'VMs' },
} as const satisfies Readonly<Record<string, Localized | ((...args: never[]) => string)>>;
