// A recorded trace as people export it: counts per minute, from CSV text to a list of numbers.

/** A trace that cannot be read: the message names the line, what was wrong and what is allowed. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
}

/** Rows beyond this are refused before they are read. */
export const MOST_ROWS = 1_000_000;

const COUNT_NAMES = ['sum', 'count', 'requests', 'invocations', 'samplecount'];
const TIME_NAMES = ['timestamp', 'time', 'minute', 'label'];

/**
 * Reads either one count per line, or columns under a head with a count (Sum, Count, Requests,
 * Invocations, SampleCount) and a time (Timestamp, Time, Minute), one row per minute, in order and
 * without gaps. The time is an ISO 8601 instant, `YYYY/MM/DD HH:MM:SS`, or the minute's number.
 */
export function parseTrace(text: string): number[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  while (lines.length > 0 && (lines.at(-1) ?? '').trim() === '') lines.pop();
  if (lines.length === 0) throw new TraceError('trace: empty; one row per minute is needed');
  if (lines.length > MOST_ROWS + 1) {
    throw new TraceError(`trace: ${lines.length} lines are not allowed; at most ${MOST_ROWS} rows`);
  }
  const head = cellsOf(lines[0] ?? '').map((cell) => cell.toLowerCase());
  const countColumn = head.findIndex((name) => COUNT_NAMES.includes(name));
  const hasHead = head.some((cell) => cell !== '' && !isDecimal(cell));
  if (!hasHead && head.length === 1) return lines.map((line, i) => countOf(line, i + 1));
  if (countColumn < 0) {
    throw new TraceError(
      `trace, line 1: no column of counts; a head with one of ${COUNT_NAMES.join(', ')}`,
    );
  }
  return columnOf(
    lines,
    countColumn,
    head.findIndex((name) => TIME_NAMES.includes(name)),
  );
}

function columnOf(lines: readonly string[], countColumn: number, timeColumn: number): number[] {
  const counts: number[] = [];
  let before: { minute: number; line: number } | null = null;
  for (let i = 1; i < lines.length; i += 1) {
    const cells = cellsOf(lines[i] ?? '');
    counts.push(countOf(cells[countColumn] ?? '', i + 1));
    if (timeColumn < 0) continue;
    const minute = minuteOf(cells[timeColumn] ?? '', i + 1);
    if (before !== null && minute !== before.minute + 1) {
      const gap = minute - before.minute;
      throw new TraceError(
        `trace, line ${i + 1}: ${gap} minutes after line ${before.line} is not allowed; ` +
          'one row for each minute, in order, with 0 where nothing came',
      );
    }
    before = { minute, line: i + 1 };
  }
  if (counts.length === 0) throw new TraceError('trace: only a head; one row per minute is needed');
  return counts;
}

function cellsOf(line: string): string[] {
  return line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?(e\+?\d+)?$/i.test(text);
}

function countOf(cell: string, line: number): number {
  const text = cell.trim();
  const count = isDecimal(text) ? Number(text) : Number.NaN;
  if (Number.isInteger(count) && count <= 60_000_000) return count;
  const found = text === '' ? 'nothing' : JSON.stringify(text.slice(0, 40));
  throw new TraceError(
    `trace, line ${line}: ${found} is not a count; a whole number from 0 to 60000000`,
  );
}

/** The number of the minute since some day in the past. */
function minuteOf(text: string, line: number): number {
  if (/^\d+$/.test(text)) return Number(text);
  const parts = /^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?/.exec(text);
  if (parts === null) {
    throw new TraceError(
      `trace, line ${line}: ${JSON.stringify(text.slice(0, 40))} is not a time; ` +
        'like 2026-11-21T09:00:00Z, or the number of a minute',
    );
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1, 6).map(Number);
  return (dayNumber(year, month, day) * 24 + hour) * 60 + minute;
}

/** Days of the Gregorian calendar since 1 March of the year 0, so that February comes last. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const leap = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const fromMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * shifted + leap + fromMarch + day;
}
