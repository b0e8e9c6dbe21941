// Cuts words into what is compared. Korean words do not end where spaces are, so pairs of syllables are compared, each
// spelt out letter by letter: a slip of one letter, or a syllable half typed, is then near and not another word.

import { convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul';

/** Half-width small letters, syllables in one piece. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase();

/** Letters and digits alone. */
export const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const spelt = new Map<string, string>();

/** A syllable as its letters: 콜 is ㅋㅗㄹ. */
function letters(syllable: string): string {
  const known = spelt.get(syllable);
  if (known !== undefined) return known;
  const all = disassemble(syllable);
  spelt.set(syllable, all);
  return all;
}

const spell = (syllables: readonly string[]): string => syllables.map(letters).join('');

const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]/;
/** Korean words with nothing but spaces between them, or one Latin word or number. */
const RUNS = /[가-힣ㄱ-ㅎㅏ-ㅣ]+(?:\s+[가-힣ㄱ-ㅎㅏ-ㅣ]+)*|[a-z0-9]+(?:[’'.][a-z0-9]+)*/g;

/** Each syllable with the next one, across spaces too: 콜드 스타트 and 콜드스타트 are the same pairs. */
function pairsOf(run: string): string[] {
  const syllables = [...run.replace(/\s+/g, '')];
  const pairs = syllables.slice(1).map((next, i) => spell([syllables[i] ?? '', next]));
  // The last one stands alone as well: whoever looks for 큐 finds 메시지 큐.
  return [...pairs, spell(syllables.slice(-1))];
}

/** What an entry is found by. */
export const tokensOf = (text: string): string[] =>
  (fold(text).match(RUNS) ?? []).flatMap((run) => (HANGUL.test(run) ? pairsOf(run) : [run]));

/** What a name is found by: Latin words also in one piece with the next, so that coldstart finds it. */
export function tokensOfName(name: string): string[] {
  const words = fold(name).match(/[a-z0-9]+/g) ?? [];
  return [...tokensOf(name), ...words.slice(1).map((next, i) => `${words[i]}${next}`)];
}

/** What may follow a Korean noun without changing what is meant. Longest first. */
const ENDING =
  /(?:이란|이라는|라는|에서는|에서|에게|에는|으로|까지|부터|처럼|보다|마다|이나|이랑|하고|하는|해요|이에요|예요|인가요|인가|은|는|이|가|을|를|의|에|로|와|과|도|만|란|요)$/;

/** A word as it stands in a dictionary; one syllable is too short to take anything from. */
export function withoutEnding(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= 2 ? stem : word;
}

/** What is asked around a word, and is in no entry's name. */
const AROUND = new Set(
  '뭐 뭐예요 뭐야 뭔가요 무엇 무엇인가요 왜 어떻게 설명 뜻 a an the of to in is are do does what why how'.split(
    ' ',
  ),
);

/** A plural finds its singular: what is typed is looked for as the beginning of a word. */
const singular = (word: string): string =>
  /^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word;

/** The words of what was typed, small and without endings. */
export function wordsOf(typed: string): string[] {
  const words = fold(typed).match(/[가-힣ㄱ-ㅎㅏ-ㅣ]+|[a-z0-9]+(?:[’'.][a-z0-9]+)*/g) ?? [];
  const telling = words.filter((word) => !AROUND.has(word));
  return (telling.length > 0 ? telling : words).map((word) => singular(withoutEnding(word)));
}

/** What a typed word asks for: its own pairs only, since nobody knows what it stood beside. */
export function askedOf(word: string): string[] {
  if (!HANGUL.test(word)) return [word];
  const syllables = [...word];
  if (syllables.length === 1) return [spell(syllables)];
  return syllables.slice(1).map((next, i) => spell([syllables[i] ?? '', next]));
}

/** First consonants alone, as in ㅋㄷㅅㅌㅌ; null for anything else. */
export function initialsIn(typed: string): string | null {
  const all = bare(typed);
  return /^[ㄱ-ㅎ]{2,}$/.test(all) ? all : null;
}

/** The first consonants of the Korean in a text, with each one's place in it. */
export function initialsOf(text: string): { readonly initials: string; readonly at: number[] } {
  const at = [...text.matchAll(/[가-힣]/g)].map(({ index }) => index);
  return { initials: getChoseong(text.replace(/[^가-힣]/g, '')), at };
}

/** "zhfem" is 콜드, typed while the keyboard stood on Latin letters; null where it makes no Korean. */
export function asHangul(typed: string): string | null {
  if (!/^[a-z\s]+$/i.test(typed)) return null;
  const made = convertQwertyToHangul(typed);
  return /^[가-힣\s]+$/.test(made) ? made : null;
}
