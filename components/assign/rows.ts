// The lines that a teacher pasted, each with its code and what that turned out to say.

import { type FoundCode, findCode } from './groups';
import { type Verdict, wayOf } from './verify';

export interface CodeLine extends FoundCode {
  /** Its place in what was pasted, from 1. */
  readonly line: number;
}

export interface Row extends CodeLine {
  readonly verdict: Verdict;
}

/** Lines that are checked at once. */
export const MOST_LINES = 300;

export interface Pasted {
  readonly codes: readonly CodeLine[];
  /** Lines with something in them, but no code. */
  readonly skipped: readonly number[];
}

export function readLines(text: string): Pasted {
  const lines = text.split(/\r\n?|\n/).map((line, i) => ({ line: i + 1, text: line }));
  const found = lines.map((one) => ({ ...one, code: findCode(one.text) }));
  return {
    codes: found.flatMap(({ line, code }) => (code ? [{ line, ...code }] : [])),
    skipped: found.flatMap(({ line, text: said, code }) =>
      code === null && said.trim() !== '' ? [line] : [],
    ),
  };
}

const wayIn = ({ verdict }: Row): string | null =>
  'result' in verdict ? wayOf(verdict.result) : null;

/** Lines with the very same settings, customers and acts, by each of them. */
export function sameWays(rows: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  const byWay = new Map<string, number[]>();
  for (const row of rows) {
    const way = wayIn(row);
    if (way !== null) byWay.set(way, [...(byWay.get(way) ?? []), row.line]);
  }
  return new Map(
    rows.map((row) => {
      const alike = byWay.get(wayIn(row) ?? '') ?? [];
      return [row.line, alike.filter((line) => line !== row.line)];
    }),
  );
}
