// Words on the stage of the same-crowd simulator, in both languages.

import type { Row } from '@/engine/models/same-crowd/config';
import { platforms } from '@/engine/models/same-crowd/presets';
import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';

/** Products as their makers write them. */
export function nameOf(row: Row, locale: Locale): string {
  if (row === 'own') return locale === 'ko' ? '내 설정' : 'My settings';
  return platforms[row].name;
}

interface Rule {
  readonly slots: number;
  readonly most: number;
  readonly full: 'waits' | 'refused';
}

export const say = {
  crowd: (came: number, locale: Locale): string =>
    locale === 'ko'
      ? `온 요청 ${formatNumber(came, locale)}건`
      : `${formatNumber(came, locale)} came`,
  each: (slots: number, locale: Locale): string =>
    locale === 'ko'
      ? `환경당 ${formatNumber(slots, locale)}건`
      : `${formatNumber(slots, locale)} in each`,
  most: (most: number, locale: Locale): string => {
    if (most === Infinity) return locale === 'ko' ? '최대 기본값 없음' : 'no default limit';
    const number = formatNumber(most, locale);
    return locale === 'ko' ? `최대 ${number}개` : `at most ${number}`;
  },
  full: {
    waits: { ko: '자리가 없으면 기다려요', en: 'waits for a place' },
    refused: { ko: '자리가 없으면 바로 429', en: '429 at once when full' },
  } satisfies Record<Rule['full'], Localized>,
  environments: { ko: '환경', en: 'made' } satisfies Localized,
  waiting: (count: number, locale: Locale): string =>
    locale === 'ko'
      ? `기다림 ${formatNumber(count, locale)}`
      : `waiting ${formatNumber(count, locale)}`,
  lost: (count: number): string => `429: ${count}`,
  pick: (request: number, locale: Locale): string =>
    locale === 'ko'
      ? `요청 ${formatNumber(request, locale)} 따라가기`
      : `Follow request ${formatNumber(request, locale)}`,
  picked: (request: number, locale: Locale): string =>
    locale === 'ko'
      ? `요청 ${formatNumber(request, locale)}`
      : `Request ${formatNumber(request, locale)}`,
  follow: { ko: '점을 눌러 따라가기', en: 'press a dot to follow it' } satisfies Localized,
  after: (time: string, locale: Locale): string => (locale === 'ko' ? `${time} 만에 답` : time),
  inLine: { ko: '기다리는 중', en: 'queued' } satisfies Localized,
  starting: { ko: '새 환경 준비', en: 'starting' } satisfies Localized,
  atWork: { ko: '일하는 중', en: 'at work' } satisfies Localized,
  refused: { ko: '바로 429', en: '429 at once' } satisfies Localized,
  gaveUp: (time: string, locale: Locale): string =>
    locale === 'ko' ? `${time} 뒤 429` : `429 after ${time}`,
} as const;

/** What a row's rule is, in one line. */
export const ruleOf = ({ slots, most }: Rule, locale: Locale): string =>
  `${say.each(slots, locale)} · ${say.most(most, locale)}`;

export const signs = {
  working: { ko: '일하는 환경', en: 'environment at work' },
  starting: { ko: '뜨는 환경', en: 'starting' },
  idle: { ko: '쉬는 환경', en: 'idle' },
  line: { ko: '따라간 요청이 기다린 시간', en: 'the picked request waits' },
  lost: { ko: '429로 거절', en: 'refused, 429' },
} as const satisfies Record<string, Localized>;

export const strips = {
  crowd: { ko: '온 요청', en: 'Requests' },
  waiting: { ko: '자리를 기다림', en: 'Waiting' },
  lost: { ko: '429', en: '429' },
} as const satisfies Record<string, Localized>;
