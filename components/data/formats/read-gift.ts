// Reads questions from GIFT; what one's own questions cannot be is said by line.
// Format: https://docs.moodle.org/en/GIFT_format

import { decodeHTML } from 'entities';
import { MAX_OPTIONS, MIN_OPTIONS } from '@/store/own-item';
import { clean, type OnProgress, Problem, type ReadFile, readEach } from './file-item';
import { UNIT_IN_STEM } from './gift';
import { findMarks, type Sign, signsOf, textOf } from './gift-signs';

interface Block {
  readonly line: number;
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

/** Questions stand apart by empty lines; comments and categories are not part of them. */
function blocksOf(file: string): Block[] {
  const lines = file
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((text, index) => ({ line: index + 1, text }));
  const groups: { line: number; text: string }[][] = [[]];
  for (const each of lines) {
    const isAside = /^\s*(\/\/|\$CATEGORY:)/.test(each.text);
    if (each.text.trim() === '') groups.push([]);
    else if (!isAside) groups.at(-1)?.push(each);
  }
  return groups.flatMap((group) => (group[0] ? [{ line: group[0].line, lines: group }] : []));
}

/** What a reader sees of a text in HTML. */
const withoutHtml = (text: string): string =>
  decodeHTML(
    text.replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n').replace(/<[^>]*>/g, ''),
  ).replaceAll('\u00a0', ' ');

interface Answer {
  readonly isRight: boolean;
  /** Per cent of the points; null where none is given. */
  readonly weight: number | null;
  readonly text: string;
  readonly because: string;
  readonly line: number;
}

/** "=right#why ~wrong" as single answers. */
function answersIn(body: readonly Sign[], say: (signs: readonly Sign[]) => string): Answer[] {
  const starts = body.flatMap(({ isMark, char }, at) =>
    isMark && (char === '=' || char === '~') ? [at] : [],
  );
  return starts.map((start, index) => {
    const signs = body.slice(start + 1, starts[index + 1] ?? body.length);
    const end = findMarks(signs, '#');
    const spoken = end < 0 ? signs : signs.slice(0, end);
    const weight = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(textOf(spoken));
    return {
      isRight: body[start]?.char === '=',
      weight: weight ? Number(weight[1]) : null,
      text: say(spoken.slice(weight?.[0].length ?? 0)),
      because: end < 0 ? '' : say(signs.slice(end + 1)),
      line: body[start]?.line ?? 0,
    };
  });
}

function asOptions(answers: readonly Answer[], isCorrect: (answer: Answer) => boolean) {
  if (answers.length < MIN_OPTIONS) throw new Problem('few-options', String(answers.length));
  if (answers.length > MAX_OPTIONS) throw new Problem('many-options');
  const empty = answers.findIndex(({ text }) => text === '');
  if (empty >= 0) throw new Problem('gap-in-options', String(empty + 1), answers[empty]?.line);
  return answers.map((answer) => ({
    text: answer.text,
    correct: isCorrect(answer),
    because: answer.because,
  }));
}

const isPartial = ({ isRight, weight }: Answer): boolean =>
  weight !== null && (isRight ? weight !== 100 : weight > 0);

function choiceOf(answers: readonly Answer[]): object {
  const right = answers.filter(({ isRight }) => isRight);
  if (right.length > 1) throw new Problem('two-right', '', right[1]?.line);
  if (right.length === 1) {
    const partial = answers.find(isPartial);
    if (partial) throw new Problem('partial-points', partial.text, partial.line);
    return { kind: 'single', options: asOptions(answers, ({ isRight }) => isRight) };
  }
  const options = asOptions(answers, ({ weight }) => (weight ?? 0) > 0);
  if (!options.some(({ correct }) => correct)) throw new Problem('no-right');
  return { kind: 'multiple', options };
}

function wordsOf(answers: readonly Answer[]): object {
  const isMatching = answers.length > 1 && answers.every(({ text }) => text.includes('->'));
  if (isMatching) throw new Problem('kind-not-taken', '->');
  const partial = answers.find(isPartial);
  if (partial) throw new Problem('partial-points', partial.text, partial.line);
  if (answers.length > MAX_OPTIONS) throw new Problem('many-options');
  const empty = answers.find(({ text }) => text === '');
  if (empty) throw new Problem('no-accepted', '', empty.line);
  return { kind: 'short', accepted: answers.map(({ text }) => text) };
}

function toNumber(typed: string, what: 'bad-number' | 'bad-tolerance'): number {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (!Number.isFinite(value)) throw new Problem(what, typed.trim());
  return value;
}

/** "3.14:0.01" or "3.13..3.15". */
function numberOf(typed: string): { answer: number; tolerance: number } {
  const range = /^(.+?)\.\.(.+)$/.exec(typed);
  if (range) {
    const low = toNumber(range[1] ?? '', 'bad-number');
    const high = toNumber(range[2] ?? '', 'bad-number');
    if (high < low) throw new Problem('bad-number', typed);
    return { answer: (low + high) / 2, tolerance: (high - low) / 2 };
  }
  const [value = '', within] = typed.split(':');
  const tolerance = within === undefined ? 0 : toNumber(within, 'bad-tolerance');
  if (tolerance < 0) throw new Problem('bad-tolerance', within);
  return { answer: toNumber(value, 'bad-number'), tolerance };
}

interface Meaning {
  readonly special: object;
  /** Feedback that belongs to no option. */
  readonly remarks: readonly string[];
}

function numericOf(body: readonly Sign[], say: (signs: readonly Sign[]) => string): Meaning {
  const answers = answersIn(body, say);
  const [only, second] = answers.filter(({ isRight, weight }) => isRight && weight !== 0);
  if (second) throw new Problem('two-right', '', second.line);
  if (only) {
    return { special: { kind: 'numeric', ...numberOf(only.text) }, remarks: [only.because] };
  }
  const end = findMarks(body, '#');
  const typed = textOf(end < 0 ? body : body.slice(0, end)).trim();
  const remark = end < 0 ? '' : say(body.slice(end + 1));
  return { special: { kind: 'numeric', ...numberOf(typed) }, remarks: [remark] };
}

function meaningOf(body: readonly Sign[], say: (signs: readonly Sign[]) => string): Meaning {
  const start = body.findIndex(({ char }) => char.trim() !== '');
  if (start < 0) throw new Problem('kind-not-taken', '{}');
  if (findMarks(body, '#') === start) return numericOf(body.slice(start + 1), say);
  const [sign = [], ...remarks] = splitAt(body, '#');
  const judged = /^(T|TRUE|F|FALSE)$/i.exec(textOf(sign).trim())?.[1];
  if (judged) {
    const answer = judged.toUpperCase().startsWith('T');
    return { special: { kind: 'ox', answer }, remarks: remarks.map(say) };
  }
  const answers = answersIn(body, say);
  if (answers.length === 0) throw new Problem('no-right');
  const isWords = answers.every(({ isRight }) => isRight);
  if (!isWords) return { special: choiceOf(answers), remarks: [] };
  const because = answers.map((answer) => answer.because);
  return { special: wordsOf(answers), remarks: because };
}

function splitAt(signs: readonly Sign[], mark: string): Sign[][] {
  const parts: Sign[][] = [[]];
  for (const sign of signs) {
    if (sign.isMark && sign.char === mark) parts.push([]);
    else parts.at(-1)?.push(sign);
  }
  return parts;
}

/** The question without its title, and the format that it is written in. */
function withoutTitle(signs: readonly Sign[]): { rest: readonly Sign[]; isHtml: boolean } {
  const first = signs.findIndex(({ char }) => char.trim() !== '');
  let rest = signs.slice(Math.max(0, first));
  if (findMarks(rest, '::') === 0) {
    const end = findMarks(rest, '::', 2);
    if (end > 0) rest = rest.slice(end + 2);
  }
  const format = /^\s*\[(html|moodle|plain|markdown)\]/.exec(textOf(rest));
  return { rest: rest.slice(format?.[0].length ?? 0), isHtml: format?.[1] === 'html' };
}

function readBlock({ lines }: Block): unknown {
  const { rest, isHtml } = withoutTitle(signsOf(lines));
  const say = (signs: readonly Sign[]) =>
    clean(isHtml ? withoutHtml(textOf(signs)) : textOf(signs));
  const open = findMarks(rest, '{');
  if (open < 0) throw new Problem('no-braces');
  const close = findMarks(rest, '}', open);
  if (close < 0) throw new Problem('open-brace', '', rest[open]?.line);
  const stray = rest.find(
    ({ isMark, char }, at) => isMark && '{}'.includes(char) && at !== open && at !== close,
  );
  if (stray) throw new Problem('bare-brace', stray.char, stray.line);
  const inside = rest.slice(open + 1, close);
  const general = findMarks(inside, '####');
  const body = general < 0 ? inside : inside.slice(0, general);
  const { special, remarks } = meaningOf(body, say);
  // A gap in the middle of a sentence is drawn where the answer stood.
  const [before, after] = [say(rest.slice(0, open)), say(rest.slice(close + 1))];
  const stem = after === '' ? before : `${before} _____ ${after}`.trim();
  if (stem === '') throw new Problem('no-question');
  const told = [...remarks, general < 0 ? '' : say(inside.slice(general + 4))];
  const explanation = told.filter((text) => text !== '').join('\n');
  if (!('kind' in special) || special.kind !== 'numeric') return { stem, explanation, ...special };
  const [, asked = stem, unit = ''] = UNIT_IN_STEM.exec(stem) ?? [];
  return { stem: asked, explanation, unit, ...special };
}

export function giftToQuestions(text: string, onProgress?: OnProgress): ReadFile {
  const blocks = blocksOf(text);
  if (blocks.length === 0) return { found: [], errors: [{ line: 1, what: 'no-table', typed: '' }] };
  return readEach(blocks, readBlock, onProgress);
}
