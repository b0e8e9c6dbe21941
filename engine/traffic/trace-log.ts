// A trace as an access log in the common format: a line for each request, counted by minute.

import { MOST_ROWS, minuteOfCalendar, TraceError } from '@/engine/traffic/trace-minutes';

/** The time in brackets of Apache's and nginx' common and combined formats: [21/Nov/2026:09:00:00 +0900]. */
const TIME = /\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d\d)(\d\d)\]/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

export function isAccessLog(line: string): boolean {
  return TIME.test(line);
}

/** From the first minute with a request to the last; a minute without a line had no request. */
export function countsFromLog(lines: readonly string[]): number[] {
  const minutes = lines.map((line, i) => minuteOfLine(line, i + 1));
  let first = Infinity;
  let last = -Infinity;
  for (const minute of minutes) {
    first = Math.min(first, minute);
    last = Math.max(last, minute);
  }
  const length = last - first + 1;
  if (length > MOST_ROWS) {
    throw new TraceError(
      `trace: ${length} minutes from first to last are not allowed; at most ${MOST_ROWS}`,
    );
  }
  const counts = new Array<number>(length).fill(0);
  for (const minute of minutes) counts[minute - first] = (counts[minute - first] ?? 0) + 1;
  return counts;
}

function minuteOfLine(line: string, number: number): number {
  const parts = TIME.exec(line);
  const month = MONTHS.indexOf(parts?.[2] ?? '?') / 3 + 1;
  const [day, , year, hour, minute, second = 0, hours = 0, minutes = 0] = (parts ?? [])
    .slice(1)
    .map(Number);
  const found = Number.isInteger(month)
    ? minuteOfCalendar({ year, month, day, hour, minute, second }, { hours, minutes })
    : null;
  if (found !== null) return found;
  throw new TraceError(
    `trace, line ${number}: no time of an access log; like [21/Nov/2026:09:00:00 +0900]`,
  );
}
