// A trace as a table of text: one count per line, a row per minute, or a row per function.

import {
  countAmong,
  countOf,
  isDecimal,
  LAST_MINUTE,
  Minutes,
  minuteOf,
  TraceError,
  timeAmong,
  wantedNames,
} from '@/engine/traffic/trace-minutes';

/** Lines that a message lists of those that share a name. */
const MOST_LISTED = 5;

export function countsFromTable(lines: readonly string[], row: string | null): number[] {
  const sign = separatorOf(lines[0] ?? '');
  const head = cellsOf(lines[0] ?? '', sign, 1);
  const firstMinute = firstMinuteOf(head);
  const lastMinute = Number(head.at(-1));
  if (firstMinute >= 0 && lastMinute > LAST_MINUTE) {
    const found = `minute "${head.at(-1)}" is not a time`;
    throw new TraceError(`trace, line 1: ${found}; the number of a minute up to ${LAST_MINUTE}`);
  }
  if (firstMinute >= 0) return rowOf(lines, sign, firstMinute, row);
  if (row !== null) {
    throw new TraceError(
      '--row: not for this trace; it has one count per line, not a row per function',
    );
  }
  if (head.length === 1 && isDecimal(head[0] ?? '')) {
    return lines.map((line, i) => countOf(line, `trace, line ${i + 1}`));
  }
  return columnOf(lines, sign, head);
}

/** What stands most often between the cells of the first line, outside of quotes. */
function separatorOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const often = (sign: string): number => bare.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (often(sign) > often(best) ? sign : best));
}

function cellsOf(line: string, sign: string, number: number): string[] {
  if (!line.includes('"')) return line.split(sign).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i] ?? '';
    if (char === '"' && isQuoted && line[i + 1] === '"') {
      cell += char;
      i += 1;
    } else if (char === '"') isQuoted = !isQuoted;
    else if (char === sign && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  if (isQuoted)
    throw new TraceError(`trace, line ${number}: a quote without its end; "…" in one line`);
  return [...cells, cell.trim()];
}

function columnOf(lines: readonly string[], sign: string, head: readonly string[]): number[] {
  const countColumn = countAmong(head);
  const timeColumn = timeAmong(head);
  if (countColumn < 0) {
    throw new TraceError(
      `trace, line 1: no column of counts; a head with one of ${wantedNames()}, or with minutes 1, 2, 3, …`,
    );
  }
  const minutes = new Minutes();
  for (const [i, line] of lines.entries()) {
    if (i === 0) continue;
    const cells = cellsOf(line, sign, i + 1);
    const count = countOf(cells[countColumn] ?? '', `trace, line ${i + 1}`);
    const minute = timeColumn < 0 ? i : minuteOf(cells[timeColumn] ?? '', `line ${i + 1}`);
    minutes.add(minute, count, `line ${i + 1}`);
  }
  if (lines.length === 1) throw new TraceError('trace: only a head; one row per minute is needed');
  return minutes.counts;
}

/** The column in a head from which minutes are numbered to its end, two at least; -1 where none are. */
function firstMinuteOf(head: readonly string[]): number {
  const isNext = (i: number): boolean =>
    isDecimal(head[i] ?? '') && Number(head[i]) === Number(head[i - 1]) + 1;
  let first = head.length - 1;
  while (first > 0 && isNext(first) && isDecimal(head[first - 1] ?? '')) first -= 1;
  const isNamed = head.slice(0, first).some((name) => !isDecimal(name));
  return isNamed && first < head.length - 1 ? first : -1;
}

/** The counts of one function: by its number from 1, or by a name that stands in front of its counts. */
function rowOf(
  lines: readonly string[],
  sign: string,
  firstMinute: number,
  row: string | null,
): number[] {
  const line = lineOf(lines, sign, firstMinute, row);
  const cells = cellsOf(lines[line] ?? '', sign, line + 1);
  const width = cellsOf(lines[0] ?? '', sign, 1).length;
  if (cells.length !== width) {
    throw new TraceError(
      `trace, line ${line + 1}: ${cells.length} cells are not allowed; ${width}, as in the head`,
    );
  }
  return cells
    .slice(firstMinute)
    .map((cell, i) => countOf(cell, `trace, line ${line + 1}, minute ${i + 1}`));
}

/** Index of the line that `row` means. */
function lineOf(
  lines: readonly string[],
  sign: string,
  firstMinute: number,
  row: string | null,
): number {
  const rows = lines.length - 1;
  if (rows === 0) throw new TraceError('trace: only a head; one row per function is needed');
  const wanted = `the name of a row, or its number from 1 to ${rows}`;
  if (row === null) {
    if (rows === 1) return 1;
    throw new TraceError(`--row: missing; this trace has ${rows} rows: ${wanted}`);
  }
  const named = lines.flatMap((line, i) =>
    i > 0 &&
    cellsOf(line, sign, i + 1)
      .slice(0, firstMinute)
      .includes(row)
      ? [i]
      : [],
  );
  if (named.length === 1) return named[0] ?? 1;
  if (named.length > 1) {
    const where = named.map((i) => i + 1).slice(0, MOST_LISTED);
    const more = named.length > MOST_LISTED ? ', …' : '';
    throw new TraceError(
      `--row: "${row}" stands in ${named.length} lines (${where.join(', ')}${more}); ${wanted}`,
    );
  }
  const number = /^\d+$/.test(row) ? Number(row) : 0;
  if (number >= 1 && number <= rows) return number;
  throw new TraceError(`--row: "${row}" is not in this trace; ${wanted}`);
}
