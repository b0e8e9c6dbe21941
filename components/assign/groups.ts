// Symbols as people copy them: Crockford's base 32 in groups of five, of which the last checks the other four.

/** Neither I, L, O nor U: nothing is mistaken for a digit, and no word comes about. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Symbols that say something in each group; one more checks them. */
export const DATA = 4;
const SIZE = DATA + 1;

/** By what a code is known in a line of a chat: L is no symbol. */
const MARK = 'CL';

/** What is often written for another symbol. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** x⁵ + x² + 1: with it the powers of 2 run through every symbol but 0. */
const FIELD = 0b100101;

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) {
    if (b & (1 << bit)) product ^= a << bit;
  }
  for (let bit = 8; bit >= 5; bit -= 1) {
    if (product & (1 << bit)) product ^= FIELD << (bit - 5);
  }
  return product;
}

/**
 * The last symbol of a group. Each place has a weight of its own in the field of 32, so that one wrong symbol, and two
 * that changed places, are always seen; the group's own place counts, so that groups cannot change theirs, and whether it
 * is the last, so that none is missing at the end.
 */
function checkOf(data: readonly number[], place: number, isLast: boolean): number {
  const sum = data.reduce((check, symbol, i) => check ^ times(symbol, 1 << (i + 1)), 0);
  return sum ^ (place % 32) ^ (isLast ? 31 : 0);
}

/** Symbols, 0 to 31 and a multiple of four in number, as "CL-1ABCD-…". */
export function toGroups(symbols: readonly number[]): string {
  const count = symbols.length / DATA;
  const groups = Array.from({ length: count }, (_, place) => {
    const data = symbols.slice(place * DATA, (place + 1) * DATA);
    return [...data, checkOf(data, place, place === count - 1)]
      .map((one) => ALPHABET[one])
      .join('');
  });
  return [MARK, ...groups].join('-');
}

const symbolOf = (letter: string): number => ALPHABET.indexOf(ALIKE[letter] ?? letter);

/** Where a code is written in groups they are as they were written, or one letter too many would move all that follow. */
function split(code: string): readonly string[] {
  const parts = code
    .toUpperCase()
    .split(/[^0-9A-Z]+/)
    .filter((part) => part !== '');
  if (parts.length > 1) return parts;
  return parts.flatMap((part) => part.match(new RegExp(`.{1,${SIZE}}`, 'g')) ?? []);
}

/** The symbols of a code, with its mark or without, or which groups (from 1) are not as they were written. */
export function fromGroups(
  code: string,
): { readonly symbols: readonly number[] } | { readonly wrong: readonly number[] } {
  const groups = split(code.replace(/^\s*CL/i, ''));
  const read = groups.map((group) => [...group].map(symbolOf));
  const wrong = read.flatMap((symbols, place) => {
    const data = symbols.slice(0, DATA);
    const isWhole = symbols.length === SIZE && symbols.every((symbol) => symbol >= 0);
    const check = checkOf(data, place, place === read.length - 1);
    return isWhole && symbols[DATA] === check ? [] : [place + 1];
  });
  if (groups.length === 0 || wrong.length > 0) return { wrong };
  return { symbols: read.flatMap((symbols) => symbols.slice(0, DATA)) };
}

export interface FoundCode {
  readonly code: string;
  /** What stands in the line before it: a name, as from a chat or a sheet. */
  readonly label: string;
}

/** A chat puts other dashes in the place of ours. */
const DASH = '[-‐‑‒–—−]';
const WITH_DASHES = new RegExp(
  `\\b${MARK}\\s*${DASH}\\s*([0-9A-Z]+(?:\\s?${DASH}\\s?[0-9A-Z]+)*)`,
  'i',
);
/** Without them its first digit tells it from a word. */
const WITHOUT = new RegExp(`\\b${MARK}[ :]*([1-9][0-9A-Z ]*)`, 'i');
/** A name of more is cut. */
const MOST_LABEL = 40;

/** The code in a line; null where there is none. A link to a result holds it as well. */
export function findCode(line: string): FoundCode | null {
  const found = WITH_DASHES.exec(line) ?? WITHOUT.exec(line);
  const code = found?.[1];
  if (!found || code === undefined) return null;
  const before = line.slice(0, found.index).replace(/https?:\S*$/, '');
  const label = before.replace(/\s+/g, ' ').replace(/^[\s:,;|]+|[\s:,;|]+$/g, '');
  return { code, label: label.slice(0, MOST_LABEL) };
}
