// What every form of a trace is made of: counts, minutes, and their order.

import { Refusal, shown } from '@/engine/kernel/refusal';

/** A trace that cannot be read: the message names the line or field, what was wrong and what is allowed. */
export class TraceError extends Refusal {}

/** Minutes beyond this, almost two years, are refused; so are rows of a file. */
export const MOST_ROWS = 1_000_000;

/** A million requests a second, for a minute. */
export const MOST_PER_MINUTE = 60_000_000;

const COUNT_NAMES = [
  'sum',
  'count',
  'count()',
  'count(*)',
  'requests',
  'requestcount',
  'invocations',
  'samplecount',
];
const TIME_NAMES = ['timestamp', 'time', 'minute', 'bin(1m)', 'label'];

/** The first of some names that stands for a count, or -1. */
export const countAmong = (names: readonly string[]): number =>
  names.findIndex((name) => COUNT_NAMES.includes(name.toLowerCase()));

export const timeAmong = (names: readonly string[]): number =>
  names.findIndex((name) => TIME_NAMES.includes(name.toLowerCase()));

export const wantedNames = (): string => COUNT_NAMES.join(', ');

/** `where` begins the message: `trace, line 3`, or a field of a JSON file. */
export function countOf(value: unknown, where: string): number {
  const text = typeof value === 'string' ? value.trim() : value;
  const count = typeof text === 'string' && isDecimal(text) ? Number(text) : text;
  if (
    typeof count === 'number' &&
    Number.isInteger(count) &&
    count >= 0 &&
    count <= MOST_PER_MINUTE
  )
    return count;
  const found = text === '' || text === undefined ? 'nothing' : shown(text);
  throw new TraceError(
    `${where}: ${found} is not a count; a whole number from 0 to ${MOST_PER_MINUTE}`,
  );
}

export function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?(e\+?\d+)?$/i.test(text);
}

/** Counts with the minutes that they belong to, which must follow each other without a gap. */
export class Minutes {
  readonly counts: number[] = [];
  private before: { minute: number; where: string } | null = null;

  /** `where` is the line or field, for messages. */
  add(minute: number, count: number, where: string): void {
    const { before } = this;
    if (before !== null && minute !== before.minute + 1) {
      throw new TraceError(
        `trace, ${where}: ${minute - before.minute} minutes after ${before.where} is not allowed; ` +
          'one row for each minute, in order, with 0 where nothing came',
      );
    }
    this.before = { minute, where };
    this.counts.push(count);
  }
}

const INSTANT =
  /^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:Z|UTC|([+-]\d\d):?(\d\d))?$/i;

/** Years in which a recording may have been made. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
/** The highest number that a minute may have: 190 years of them. */
export const LAST_MINUTE = 1e8;
/** Numbers from here on are seconds, or milliseconds, since 1970, not minutes of a recording. */
const EPOCH_SEC = 1e9;
const EPOCH_MS = 1e12;
/** Seconds from 1970 to the end of `LAST_YEAR`. */
const LAST_EPOCH_SEC = 4_133_980_800;

/**
 * The number of the minute since some day in the past: of an ISO 8601 instant, of `YYYY/MM/DD HH:MM:SS`,
 * of seconds or milliseconds since 1970, or the number itself. Throws a TraceError for what no clock
 * shows and for what no recording reaches.
 */
export function minuteOf(value: unknown, where: string): number {
  const text = typeof value === 'string' ? value.trim() : String(value);
  if (/^\d+(\.\d+)?$/.test(text)) {
    const number = Number(text);
    const sec = number >= EPOCH_MS ? number / 1000 : number;
    if (sec >= EPOCH_SEC && sec < LAST_EPOCH_SEC) return Math.floor(sec / 60);
    if (number <= LAST_MINUTE && Number.isInteger(number)) return number;
  }
  const parts = INSTANT.exec(text);
  const [year, month, day, hour, minute, second] = (parts ?? []).slice(1, 7).map(Number);
  const zone = { hours: Number(parts?.[7] ?? 0), minutes: Number(parts?.[8] ?? 0) };
  const found = minuteOfCalendar({ year, month, day, hour, minute, second: second || 0 }, zone);
  if (found !== null) return found;
  throw new TraceError(
    `trace, ${where}: ${shown(value)} is not a time; like 2026-11-21T09:00:00Z from ${FIRST_YEAR} ` +
      `to ${LAST_YEAR}, or the number of a minute up to ${LAST_MINUTE}`,
  );
}

interface Fields {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  readonly second: number;
}

/** Hours east of Greenwich, negative to the west, and minutes further in the same direction. */
interface Zone {
  readonly hours: number;
  readonly minutes: number;
}

const FURTHEST_EAST_HOURS = 14;

/** The number of the minute; null where no calendar or clock shows these fields, or no recording reaches. */
export function minuteOfCalendar(
  { year = 0, month = 0, day = 0, hour = 24, minute = 60, second }: Fields,
  { hours, minutes }: Zone,
): number | null {
  const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  // A leap second is the sixtieth.
  const isTime = hour <= 23 && minute <= 59 && second <= 60;
  const isZone = Math.abs(hours) <= FURTHEST_EAST_HOURS && minutes <= 59;
  if (!isYear || !isDay || !isTime || !isZone) return null;
  const east = hours * 60 + (hours < 0 || Object.is(hours, -0) ? -minutes : minutes);
  return (dayNumber(year, month, day) * 24 + hour) * 60 + minute - east;
}

function daysIn(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

/** Days of the Gregorian calendar since 1 March of the year 0, so that February comes last. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const leap = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const fromMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * shifted + leap + fromMarch + day;
}
