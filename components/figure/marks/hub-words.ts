// The words on a stage of services that call each other: short, and each in both languages.

import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';

const breakerNames: Localized<Readonly<Record<'open' | 'half-open', string>>> = {
  ko: { open: '열림', 'half-open': '반열림' },
  en: { open: 'open', 'half-open': 'half open' },
};

/** `name` is a service as a sentence says it: 결제, payment. */
export const hubWords = {
  full: { ko: '대기열도 가득 찼어요', en: 'queue is full, too' } satisfies Localized<string>,
  free: (free: number, locale: Locale): string =>
    locale === 'ko' ? `빈자리 ${free}` : `${free} free`,
  slower(factor: number, locale: Locale): string {
    const times = formatNumber(factor, locale);
    return locale === 'ko' ? `${times}배 느려요` : `${times}× slower`;
  },
  /** `each` is what one cross stands for. */
  lost(
    lost: number,
    each: number,
    locale: Locale,
    isShort: boolean,
  ): readonly [count: string, sign: string | null] {
    const [count, sign] = [formatNumber(lost, locale), formatNumber(each, locale)];
    if (locale === 'ko') {
      return [isShort ? `${count}명` : `${count}명 놓침`, each === 1 ? null : `× ${sign}명`];
    }
    return [isShort ? count : `${count} lost`, each === 1 ? null : `× = ${sign}`];
  },
  held: (count: number, name: string, locale: Locale): string =>
    locale === 'ko'
      ? `${count}자리가 ${name}의 답만 기다려요`
      : `${count} slots only wait for ${name}`,
  vain: (count: number, name: string, locale: Locale): string =>
    locale === 'ko'
      ? `${name} 앞 ${count}건은 주인이 떠났어요`
      : `nobody waits for ${count} calls at ${name}`,
  breaker(
    state: 'open' | 'half-open',
    leftMs: number | null,
    locale: Locale,
    isShort: boolean,
  ): string {
    const name = breakerNames[locale][state];
    const said = isShort ? name : locale === 'ko' ? `브레이커 ${name}` : `breaker ${name}`;
    return leftMs === null ? said : `${said} ${formatDuration(Math.ceil(leftMs / 1000), locale)}`;
  },
} as const;

const endings: Localized<Readonly<Record<string, (time: string) => string>>> = {
  ko: {
    answered: (time) => `${time} 만에 답을 받았어요`,
    'in-part': (time) => `${time} 만에 일부를 뺀 답을 받았어요`,
    failed: (time) => `${time} 만에 오류를 받았어요`,
    refused: () => '들어오지 못했어요',
    'timed-out': (time) => `${time} 기다리다 떠났어요`,
  },
  en: {
    answered: (time) => `answered after ${time}`,
    'in-part': (time) => `answered in part after ${time}`,
    failed: (time) => `an error after ${time}`,
    refused: () => 'could not get in',
    'timed-out': (time) => `left after ${time}`,
  },
};

const tenths = (ms: number, locale: Locale): string =>
  formatDuration(Math.round(ms / 100) / 10, locale);

/** What is said of a request that can be picked, or was. */
export const requestWords = {
  oldest: (request: number, name: string, locale: Locale): string =>
    locale === 'ko'
      ? `${name} 서비스에 가장 오래 있는 요청 ${request}번 보기`
      : `Look at request ${request}, longest at ${name}`,
  lost: (request: number, locale: Locale): string =>
    locale === 'ko'
      ? `마지막으로 놓친 손님의 요청 ${request}번 보기`
      : `Look at request ${request}, of the last customer lost`,
  ended(request: number, how: string, tookMs: number, locale: Locale): string {
    const say = endings[locale][how] ?? endings[locale].failed;
    const end = say?.(tenths(tookMs, locale)) ?? '';
    return locale === 'ko' ? `요청 ${request}번: ${end}` : `Request ${request}: ${end}`;
  },
  asking: (request: number, name: string, sinceMs: number, locale: Locale): string =>
    locale === 'ko'
      ? `요청 ${request}번: ${name}의 답을 ${tenths(sinceMs, locale)}째 기다려요`
      : `Request ${request}: ${tenths(sinceMs, locale)} of waiting for ${name}`,
  inLine: (request: number, sinceMs: number, locale: Locale): string =>
    locale === 'ko'
      ? `요청 ${request}번: 줄에서 ${tenths(sinceMs, locale)}째예요`
      : `Request ${request}: ${tenths(sinceMs, locale)} in the queue`,
  served: (request: number, locale: Locale): string =>
    locale === 'ko' ? `요청 ${request}번: 자리를 얻었어요` : `Request ${request}: in hand`,
} as const;
