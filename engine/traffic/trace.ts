// A recorded trace as people export it: CSV, JSON or an access log, from text to counts per minute.

import { countsFromJson } from '@/engine/traffic/trace-json';
import { countsFromLog, isAccessLog } from '@/engine/traffic/trace-log';
import { MOST_ROWS, TraceError } from '@/engine/traffic/trace-minutes';
import { countsFromTable } from '@/engine/traffic/trace-table';

export { TraceError };

/**
 * Counts per minute, from one of these:
 *
 * - one count per line;
 * - columns under a head with a count (Sum, Count, Requests, …) and a time (Timestamp, Minute, …), one
 *   row per minute, in order and without gaps;
 * - a row per function under a head of minutes (… , 1, 2, 3, …), of which `row` names or numbers one;
 * - JSON: a list of counts, or what `aws cloudwatch get-metric-statistics` and `get-metric-data` print;
 * - an access log in the common format, a request per line.
 *
 * Throws a TraceError that names the line or the field, what was wrong and what is allowed.
 */
export function parseTrace(text: string, row: string | null = null): number[] {
  const body = text.replace(/^\ufeff/, '').trimEnd();
  if (body.trim() === '') throw new TraceError('trace: empty; one row per minute is needed');
  if (/^\s*[[{]/.test(body)) return countsFromJson(body, row);
  const lines = linesOf(body);
  if (isAccessLog(lines[0] ?? '')) return countsFromLog(lines);
  return countsFromTable(lines, row);
}

/** Counts the lines before it makes them: a text far too long is refused in no time. */
function linesOf(body: string): string[] {
  let count = 1;
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) count += 1;
  if (count > MOST_ROWS + 1) {
    throw new TraceError(`trace: ${count} lines are not allowed; at most ${MOST_ROWS} rows`);
  }
  return body.split(/\r?\n|\r/);
}
