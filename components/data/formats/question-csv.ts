// Questions as a table: one row each. The first row names the columns, in either language.

import type { Localized } from '@/i18n/locales';
import { MAX_OPTIONS, MIN_OPTIONS, type OwnKind, ownKinds } from '@/store/own-item';
import { type CsvRow, fromCsv, toCsv } from './cells';
import {
  clean,
  type FileContent,
  type FileItem,
  MAX_PARTS,
  type OnProgress,
  Problem,
  type ReadFile,
  readEach,
} from './file-item';

const columnNames = {
  id: { ko: 'id', en: 'id' },
  lesson: { ko: '수업', en: 'lesson' },
  kind: { ko: '종류', en: 'kind' },
  question: { ko: '문제', en: 'question' },
  answer: { ko: '정답', en: 'answer' },
  tolerance: { ko: '허용 오차', en: 'tolerance' },
  unit: { ko: '단위', en: 'unit' },
  explanation: { ko: '해설', en: 'explanation' },
} as const satisfies Record<string, Localized>;

const optionName = { ko: '보기', en: 'option' } as const satisfies Localized;
const becauseName = { ko: '보기 해설', en: 'because' } as const satisfies Localized;

export const kindNames = {
  single: { ko: '하나 고르기', en: 'single' },
  multiple: { ko: '여럿 고르기', en: 'multiple' },
  ox: { ko: 'OX', en: 'OX' },
  numeric: { ko: '숫자', en: 'numeric' },
  short: { ko: '단답', en: 'short' },
  order: { ko: '순서', en: 'order' },
  match: { ko: '짝짓기', en: 'match' },
  open: { ko: '서술', en: 'open' },
} as const satisfies Record<FileContent['kind'], Localized>;

const key = (name: string): string => clean(name).toLowerCase().replace(/\s+/g, '');
const isCalled = (typed: string, names: Localized): boolean =>
  key(typed) === key(names.ko) || key(typed) === key(names.en);

interface Parts {
  readonly options: readonly string[];
  readonly because: readonly string[];
  readonly answer: string;
  readonly tolerance: string;
  readonly unit: string;
}

const nothing: Parts = { options: [], because: [], answer: '', tolerance: '', unit: '' };

function partsOf(content: FileContent): Parts {
  switch (content.kind) {
    case 'single':
    case 'multiple': {
      const right = content.options.flatMap(({ correct }, index) => (correct ? [index + 1] : []));
      return {
        ...nothing,
        options: content.options.map(({ text }) => text),
        because: content.options.map(({ because }) => because),
        answer: right.join(';'),
      };
    }
    case 'ox':
      return { ...nothing, answer: content.answer ? 'O' : 'X' };
    case 'numeric': {
      const { answer, tolerance, unit } = content;
      return { ...nothing, answer: String(answer), tolerance: String(tolerance), unit };
    }
    case 'short':
      return { ...nothing, options: content.accepted };
    case 'order':
      return { ...nothing, options: content.entries };
    case 'match':
      return { ...nothing, options: content.pairs.map(({ left, right }) => `${left} → ${right}`) };
    case 'open':
      return { ...nothing, answer: content.model };
  }
}

export function questionsToCsv(items: readonly FileItem[], locale: 'ko' | 'en'): string {
  const parts = items.map(({ content }) => partsOf(content));
  const width = Math.max(MIN_OPTIONS, ...parts.map(({ options }) => options.length));
  const numbers = Array.from({ length: width }, (_, index) => index + 1);
  const name = (column: keyof typeof columnNames) => columnNames[column][locale];
  const head = [
    ...[name('id'), name('lesson'), name('kind'), name('question')],
    ...numbers.map((number) => `${optionName[locale]} ${number}`),
    ...[name('answer'), name('tolerance'), name('unit'), name('explanation')],
    ...numbers.map((number) => `${becauseName[locale]} ${number}`),
  ];
  const rows = items.map(({ id, lesson, content }, index) => {
    const { options, because, answer, tolerance, unit } = parts[index] ?? nothing;
    return [
      ...[id, lesson ?? '', kindNames[content.kind][locale], content.stem],
      ...numbers.map((number) => options[number - 1] ?? ''),
      ...[answer, tolerance, unit, content.explanation],
      ...numbers.map((number) => because[number - 1] ?? ''),
    ];
  });
  return toCsv([head, ...rows]);
}

/** Looks a cell up by the name of its column; '' where there is none. */
type Cell = (names: Localized) => string;

function numbered(names: Localized, number: number): Localized {
  return { ko: `${names.ko} ${number}`, en: `${names.en} ${number}` };
}

function optionsIn(cell: Cell) {
  const all = Array.from({ length: MAX_OPTIONS + 1 }, (_, index) => ({
    text: cell(numbered(optionName, index + 1)),
    because: cell(numbered(becauseName, index + 1)),
  }));
  const last = all.findLastIndex(({ text }) => text !== '');
  const options = all.slice(0, last + 1);
  if (options.length > MAX_OPTIONS) throw new Problem('many-options');
  const gap = options.findIndex(({ text }) => text === '');
  if (gap >= 0) throw new Problem('gap-in-options', String(gap + 1));
  return options;
}

/** Positions from 0 that "2", "1;3" or the text of an option name. */
function choicesIn(typed: string, options: readonly { readonly text: string }[]): Set<number> {
  if (typed === '') throw new Problem('no-right');
  const byText = options.findIndex(({ text }) => text === typed);
  const isNumbers = /^\d+(\s*[;,/·\s]\s*\d+)*$/.test(typed);
  if (!isNumbers && byText >= 0) return new Set([byText]);
  if (!isNumbers) throw new Problem('bad-choice', typed);
  const numbers = typed.split(/[;,/·\s]+/).map(Number);
  const isThere = numbers.every((number) => number >= 1 && number <= options.length);
  if (!isThere) throw new Problem('bad-choice', typed);
  return new Set(numbers.map((number) => number - 1));
}

function chosenContent(kind: 'single' | 'multiple', cell: Cell) {
  const options = optionsIn(cell);
  if (options.length < MIN_OPTIONS) throw new Problem('few-options', String(options.length));
  const right = choicesIn(cell(columnNames.answer), options);
  if (kind === 'single' && right.size > 1) throw new Problem('two-right');
  return {
    kind,
    options: options.map((option, index) => ({ ...option, correct: right.has(index) })),
  };
}

/** A number as it stands in a table, with or without commas at the thousands. */
function numberIn(typed: string, what: 'bad-number' | 'bad-tolerance'): number {
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed) ? typed.replaceAll(',', '') : typed;
  const value = plain === '' ? Number.NaN : Number(plain);
  if (!Number.isFinite(value)) throw new Problem(what, typed);
  return value;
}

function oxIn(typed: string): boolean {
  if (/^(o|○|◯|ㅇ|true|t|참|맞아요)$/i.test(typed)) return true;
  if (/^(x|×|✕|false|f|거짓|틀려요)$/i.test(typed)) return false;
  throw new Problem('bad-ox', typed);
}

function specialsOf(kind: OwnKind, cell: Cell): object {
  const answer = cell(columnNames.answer);
  switch (kind) {
    case 'single':
    case 'multiple':
      return chosenContent(kind, cell);
    case 'ox':
      return { kind, answer: oxIn(answer) };
    case 'numeric': {
      const typed = cell(columnNames.tolerance);
      const tolerance = typed === '' ? 0 : numberIn(typed, 'bad-tolerance');
      if (tolerance < 0) throw new Problem('bad-tolerance', typed);
      return {
        kind,
        answer: numberIn(answer, 'bad-number'),
        tolerance,
        unit: cell(columnNames.unit),
      };
    }
    case 'short': {
      const words = optionsIn(cell).map(({ text }) => text);
      const accepted = words.length === 0 && answer !== '' ? [answer] : words;
      if (accepted.length === 0) throw new Problem('no-accepted');
      return { kind, accepted };
    }
  }
}

function kindIn(typed: string): OwnKind {
  const named = Object.entries(kindNames).find(
    ([id, names]) => key(typed) === id || isCalled(typed, names),
  )?.[0];
  if (named === undefined) throw new Problem('unknown-kind', typed);
  const own = ownKinds.find((kind) => kind === named);
  if (own === undefined) throw new Problem('kind-not-taken', typed);
  return own;
}

function readRow(row: CsvRow, places: ReadonlyMap<string, number>): unknown {
  if (row.hasBadQuotes) throw new Problem('bad-quotes');
  const cell: Cell = ({ ko, en }) => {
    const place = places.get(key(ko)) ?? places.get(key(en));
    return clean(place === undefined ? '' : (row.cells[place] ?? ''));
  };
  const kind = kindIn(cell(columnNames.kind));
  const stem = cell(columnNames.question);
  if (stem === '') throw new Problem('no-question');
  const told = { stem, explanation: cell(columnNames.explanation) };
  return { ...told, ...specialsOf(kind, cell) };
}

const needed = ['kind', 'question', 'answer'] as const;

export function csvToQuestions(text: string, onProgress?: OnProgress): ReadFile {
  // The head, what is read, and one more by which it is known that there is more.
  const [head, ...rows] = fromCsv(text, MAX_PARTS + 2);
  if (head === undefined) {
    return { found: [], errors: [{ line: 1, what: 'no-table', typed: '' }] };
  }
  const places = new Map(head.cells.map((name, place) => [key(name), place]));
  const missing = needed.filter(
    (name) => !head.cells.some((cell) => isCalled(cell, columnNames[name])),
  );
  if (missing.length > 0) {
    const errors = missing.map((name) => ({
      line: head.line,
      what: 'no-column' as const,
      typed: `${columnNames[name].ko} (${columnNames[name].en})`,
    }));
    return { found: [], errors };
  }
  return readEach(rows, (row) => readRow(row, places), onProgress);
}
