// Numbers and times as each language writes them: "1분 24초", not "84000ms".

import type { Locale } from './locales';

const tags: Record<Locale, string> = { ko: 'ko-KR', en: 'en-US' };

const cache = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = cache.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tags[locale], options);
    cache.set(key, format);
  }
  return format;
}

/** 12345.678 with at most `digits` decimals: "12,345.7". */
export const formatNumber = (value: number, locale: Locale, digits = 0): string =>
  numberFormat(locale, { maximumFractionDigits: digits }).format(value);

/** Dollars as they are written: cents by twos, or none at all: "12.50", "8". */
export function formatCents(value: number, locale: Locale): string {
  const isWhole = Math.round(value * 100) % 100 === 0;
  const digits = isWhole ? 0 : 2;
  return numberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A magnitude kept to `digits` significant digits: 0.0166666 becomes "0.0167". */
export const formatSignificant = (value: number, locale: Locale, digits = 3): string =>
  numberFormat(locale, { maximumSignificantDigits: digits }).format(value);

/** A count as short as an axis has room for: "20만", "200K". */
export const formatCompact = (value: number, locale: Locale): string =>
  numberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value);

/** A large count in the words of the language, to two digits: "1억", "100 million". */
export const formatRound = (value: number, locale: Locale): string =>
  numberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
  }).format(value);

/**
 * A ratio of 0.0456 as the number of per cent, "4.6": the sign is set smaller. Told more finely the closer it
 * is to none or to all: 99.97 is not 100.
 */
export function formatPercentNumber(ratio: number, locale: Locale): string {
  const percent = ratio * 100;
  const left = percent > 90 && percent < 100 ? 100 - percent : percent;
  const digits = left === 0 || left >= 10 ? 0 : left >= 1 ? 1 : percent > 90 && left < 0.1 ? 3 : 2;
  return numberFormat(locale, { maximumFractionDigits: digits }).format(percent);
}

/** 0.0456 as "4.6%". */
export const formatPercent = (ratio: number, locale: Locale): string =>
  `${formatPercentNumber(ratio, locale)}%`;

/** A number and its unit, apart, so that the unit can be set smaller. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

/** A quantity in running text: whatever it is, close to its number in Korean ("145ms"); in English only "%" is. */
export function sayQuantity({ value, unit }: Quantity, locale: Locale): string {
  return unit === '' || unit === '%' || locale === 'ko' ? value + unit : `${value} ${unit}`;
}

/** A response time: 145 ms below a second, 1.72 s above. */
export function quantityOfLatency(ms: number, locale: Locale): Quantity {
  if (ms < 999.5) return { value: formatSignificant(ms, locale, 3), unit: 'ms' };
  return { value: formatSignificant(ms / 1000, locale, 3), unit: locale === 'ko' ? '초' : 's' };
}

export function formatLatency(ms: number, locale: Locale): string {
  return sayQuantity(quantityOfLatency(ms, locale), locale);
}

const units = {
  ko: { h: '시간', m: '분', s: '초', ms: 'ms' },
  en: { h: ' h', m: ' min', s: ' s', ms: ' ms' },
} as const;

/** A length of time in its two largest units: 84 s is "1분 24초" or "1 min 24 s". */
export function formatDuration(sec: number, locale: Locale): string {
  const word = units[locale];
  if (sec > 0 && sec < 1) return formatSignificant(sec * 1000, locale, 3) + word.ms;
  if (sec < 60) return `${formatSignificant(sec, locale, 3)}${word.s}`;
  const whole = Math.round(sec);
  const h = Math.floor(whole / 3600);
  const m = Math.floor((whole % 3600) / 60);
  const s = whole % 60;
  const parts =
    h > 0
      ? [
          [h, word.h],
          [m, word.m],
        ]
      : [
          [m, word.m],
          [s, word.s],
        ];
  return parts
    .filter(([count]) => count !== 0)
    .map(([count, name]) => `${count}${name}`)
    .join(' ');
}

/** A moment of a run as a clock: 02:29, or 1:30:00 once hours matter. */
export function formatClock(ms: number): string {
  const total = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const h = Math.floor(total / 3600);
  const rest = `${two(Math.floor((total % 3600) / 60))}:${two(total % 60)}`;
  return h > 0 ? `${h}:${rest}` : rest;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;
/** Runs longer than these count days, and go by the calendar: nobody reads 216:00:00, or 50,400:00:00. */
const LONGEST_BY_CLOCK_MS = 2 * DAY_MS;
const LONGEST_BY_DAYS_MS = 60 * DAY_MS;

/**
 * A moment of a run that lasts `durationMs`: by the clock, in a run of days with its day ("2일째 06:00:00"), and in one
 * of months and years by a calendar of 365 days a year that begins with "1년 차 1월 1일" or "Year 1, Jan 1".
 * Of a run that does not go by the clock alone, the end is its length.
 */
export function formatMoment(ms: number, durationMs: number, locale: Locale): string {
  if (durationMs <= LONGEST_BY_CLOCK_MS) return formatClock(ms);
  if (ms >= durationMs) return formatRunTime(durationMs, locale);
  if (durationMs <= LONGEST_BY_DAYS_MS) return formatDayAndTime(ms, locale);
  const year = Math.floor(ms / YEAR_MS) + 1;
  // 2001 had 365 days.
  const day = new Date(Date.UTC(2001, 0, 1) + (ms % YEAR_MS));
  const date = new Intl.DateTimeFormat(tags[locale], {
    month: locale === 'ko' ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(day);
  return locale === 'ko' ? `${year}년 차 ${date}` : `Year ${year}, ${date}`;
}

function formatDayAndTime(ms: number, locale: Locale): string {
  const day = Math.floor(ms / DAY_MS) + 1;
  const time = new Date(ms).toISOString().slice(11, 19);
  return locale === 'ko' ? `${day}일째 ${time}` : `Day ${day}, ${time}`;
}

/**
 * The length of a run, or a round moment of one that lasts `durationMs`, in the largest unit that it is a multiple of:
 * "10년", "26주", "2시간". One day alone is told as 24 hours.
 */
export function formatRunTime(ms: number, locale: Locale, durationMs = ms): string {
  const isKo = locale === 'ko';
  if (ms > 0 && ms % YEAR_MS === 0) return isKo ? `${ms / YEAR_MS}년` : `${ms / YEAR_MS} yr`;
  if (ms > 0 && ms % WEEK_MS === 0) return isKo ? `${ms / WEEK_MS}주` : `${ms / WEEK_MS} wk`;
  if (ms > 0 && ms % DAY_MS === 0 && durationMs > DAY_MS) {
    return isKo ? `${ms / DAY_MS}일` : `${ms / DAY_MS} d`;
  }
  return ms === 0 ? '0' : formatDuration(ms / 1000, locale);
}

/** How long a run is, beside its moments: by the clock where they are. */
export const formatRunLength = (durationMs: number, locale: Locale): string =>
  durationMs <= LONGEST_BY_CLOCK_MS ? formatClock(durationMs) : formatRunTime(durationMs, locale);

/** 2026-08-22 as each language writes a date. */
export function formatDate(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
