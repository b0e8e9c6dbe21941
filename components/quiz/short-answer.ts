// Compares a typed word with the words that are accepted, as a kind teacher would: spacing, particles and slips of a finger do not count.

import { convertQwertyToHangul, disassemble } from 'es-hangul';

export type Closeness = 'same' | 'slip' | 'other';

/** What may stand behind a Korean noun without changing the answer. Longest first. */
const TRAILING =
  /(?:이라고요|이라고|이에요|입니다|라고요|에서는|으로|라고|예요|이란|이다|이요|에서|요|은|는|이|가|을|를|의|에|로|와|과|도|만|란)$/;

/** Half-width letters without spaces, hyphens, quotes and case. NFC joins the jamo that macOS keeps apart. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();
}

// Jamo by jamo: letters typed one by one (ㅋㅗㄹㄷㅡ) and the syllables made of them (콜드) are the same word.
const keyOf = (word: string): string => disassemble(word);

const isLatin = (text: string): boolean => /^[a-z\s]+$/i.test(text);

/** The ways in which what was typed can be meant. */
function readings(typed: string): readonly string[] {
  const word = bare(typed);
  const whole = typed.trim().toLowerCase();
  const all = [word, word.replace(TRAILING, ''), bare(whole.replace(/^(?:an?|the)\s+/, ''))];
  if (/s$/.test(word) && isLatin(word)) all.push(word.slice(0, -1));
  // "zhfem" is 콜드, typed while the keyboard stood on Latin letters.
  if (isLatin(typed)) all.push(bare(convertQwertyToHangul(typed.replace(/\s/g, ''))));
  return [...new Set(all.filter((reading) => reading !== '').map(keyOf))];
}

/** The slips that a word of this many letters may hold: none in a short one, where every letter decides. */
const slipsAllowed = (length: number): number => (length < 6 ? 0 : length < 14 ? 1 : 2);

/** The number of letters to add, drop or change, or to swap with their neighbour (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How close `typed` comes to the nearest of `words`. */
export function closeness(typed: string, words: readonly string[]): Closeness {
  const meant = readings(typed);
  const wanted = words.map((word) => keyOf(bare(word)));
  if (meant.some((reading) => wanted.includes(reading))) return 'same';
  const isSlip = wanted.some((key) =>
    meant.some((reading) => distance(reading, key) <= slipsAllowed(key.length)),
  );
  return isSlip ? 'slip' : 'other';
}
