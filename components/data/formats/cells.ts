// Cells of a CSV that a spreadsheet opens without running them as formulas.

import Papa from 'papaparse';

const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED_FORMULA = /^'+[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; plain numbers do not. */
export const safeCell = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** Takes away what `safeCell` put there. */
export const plainCell = (text: string): string =>
  ESCAPED_FORMULA.test(text) ? text.slice(1) : text;

/** Rows as the text of a file: with the mark by which Excel knows UTF-8, lines ending as Excel ends them. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => row.map(safeCell)),
    { newline: '\r\n' },
  );
  return `\uFEFF${text}\r\n`;
}

export interface CsvRow {
  /** Where the row begins, from 1: a cell may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly hasBadQuotes: boolean;
}

/** The sign that stands most often in the first line: Excel writes semicolons or tabs in some places. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Rows that hold anything, at most so many. */
export function fromCsv(file: string, most = Number.POSITIVE_INFINITY): readonly CsvRow[] {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step({ data, errors, meta }, parser) {
      const cells = data.map(plainCell);
      const hasBadQuotes = errors.some(({ type }) => type === 'Quotes');
      if (hasBadQuotes || cells.some((cell) => cell.trim() !== '')) {
        rows.push({ line, cells, hasBadQuotes });
      }
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
      if (rows.length >= most) parser.abort();
    },
  });
  return rows;
}
