// The letters of a GIFT text, each told apart as what it says or what it marks.
// Format: https://docs.moodle.org/en/GIFT_format

export interface Sign {
  readonly char: string;
  /** Unescaped and among those that have a meaning in GIFT. */
  readonly isMark: boolean;
  readonly line: number;
}

const MARKS = '~=#{}:';

export const escapeGift = (text: string): string =>
  text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\n/g, '\\n');

/** Letters of the given lines; a backslash makes the next mark an ordinary letter. */
export function signsOf(
  lines: readonly { readonly line: number; readonly text: string }[],
): Sign[] {
  return lines.flatMap(({ line, text }, index) => {
    const signs: Sign[] = index === 0 ? [] : [{ char: '\n', isMark: false, line: line - 1 }];
    for (let at = 0; at < text.length; at += 1) {
      const char = text.charAt(at);
      const next = text.charAt(at + 1);
      const isEscape = char === '\\' && next !== '' && `${MARKS}\\n`.includes(next);
      if (isEscape) {
        signs.push({ char: next === 'n' ? '\n' : next, isMark: false, line });
        at += 1;
      } else signs.push({ char, isMark: MARKS.includes(char), line });
    }
    return signs;
  });
}

export const textOf = (signs: readonly Sign[]): string => signs.map(({ char }) => char).join('');

/** Where these marks stand one after the other, or -1. */
export function findMarks(signs: readonly Sign[], marks: string, from = 0): number {
  for (let at = from; at + marks.length <= signs.length; at += 1) {
    const isHere = [...marks].every((mark, offset) => {
      const sign = signs[at + offset];
      return sign?.isMark === true && sign.char === mark;
    });
    if (isHere) return at;
  }
  return -1;
}
