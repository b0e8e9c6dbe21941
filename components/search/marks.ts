// Where in a text the words stand by which it was found, and which part of a long text to show.

import type { FoundBy } from './find';
import { fold, initialsOf, tokensOf } from './letters';

export interface Part {
  /** Where in the text it begins. */
  readonly at: number;
  readonly text: string;
  readonly isMarked: boolean;
}

type Range = readonly [from: number, to: number];

const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word as it was typed, whatever spaces are between its letters. */
function rangesOfWord(text: string, word: string): Range[] {
  const letters = [...word].map(escaped);
  const isLatin = /^[a-z0-9]/.test(word);
  // A Latin word begins where a word begins: "age" is not in "storage".
  const pattern = isLatin ? `(?<![a-z0-9])${letters.join('')}` : letters.join('\\s*');
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(
    (match): Range => [match.index, match.index + match[0].length],
  );
}

/** Pieces that came near: two syllables, or a Latin word. */
function rangesOfPieces(text: string, pieces: ReadonlySet<string>): Range[] {
  const found: Range[] = [];
  for (const { 0: pair, index } of text.matchAll(/(?=([가-힣]\s?[가-힣]))|[a-z0-9]+/g)) {
    const piece = pair === '' ? (/^[가-힣]\s?[가-힣]/.exec(text.slice(index))?.[0] ?? '') : pair;
    const [token] = tokensOf(piece);
    if (token !== undefined && pieces.has(token)) found.push([index, index + piece.length]);
  }
  return found;
}

function rangesOfInitials(text: string, wanted: string): Range[] {
  const { initials, at } = initialsOf(text);
  const from = initials.indexOf(wanted);
  const last = at[from + wanted.length - 1];
  const first = at[from];
  return from < 0 || first === undefined || last === undefined ? [] : [[first, last + 1]];
}

function rangesIn(text: string, by: FoundBy): Range[] {
  if (by.initials !== null) return rangesOfInitials(text, by.initials);
  const folded = fold(text);
  // Folding keeps the length of all that the course is written in; where it does not, nothing is marked.
  if (folded.length !== text.length) return [];
  const byWord = by.words.map((word) => rangesOfWord(folded, word));
  const isWhole = byWord.every((ranges) => ranges.length > 0);
  return isWhole ? byWord.flat() : [...byWord.flat(), ...rangesOfPieces(folded, by.pieces)];
}

/** The text in parts, marked and not. */
export function marked(text: string, by: FoundBy): readonly Part[] {
  const ranges = rangesIn(text, by).toSorted(([a], [b]) => a - b);
  const parts: Part[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    const last = parts.at(-1);
    if (start > end) parts.push({ at: end, text: text.slice(end, start), isMarked: false });
    if (start === end && last?.isMarked) {
      parts.splice(-1, 1, { ...last, text: last.text + text.slice(start, to) });
    } else parts.push({ at: start, text: text.slice(start, to), isMarked: true });
    end = to;
  }
  if (end < text.length) parts.push({ at: end, text: text.slice(end), isMarked: false });
  return parts;
}

/** About as many letters as stand in two lines on a phone. */
const SHOWN = 90;
/** So many of them before the first mark. */
const BEFORE = 24;

/** The part of a long text in which it was found, from the beginning of a word. */
export function excerpt(text: string, by: FoundBy): string {
  if (text.length <= SHOWN) return text;
  const first = Math.min(...rangesIn(text, by).map(([from]) => from));
  if (!Number.isFinite(first) || first < SHOWN - BEFORE) return text;
  const from = text.lastIndexOf(' ', first - BEFORE) + 1;
  return from === 0 ? text : `…${text.slice(from)}`;
}
