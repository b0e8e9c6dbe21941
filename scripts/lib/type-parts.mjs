// Parts the characters of the site into the files of its typeface. Pure: what goes where, and what a page needs.

/** What a page may transfer for type, in bytes. */
export const LIMIT_BYTES = 150_000;

const PRINTABLE_LATIN = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 0x20 + i));
/** Signs that prose and figures need whether or not a source file spells them out today. */
const SIGNS = '\u00a0·…—–“”‘’«»→←↑↓×÷±≈≠≤≥−°§©₩€%‰²³µ½✓•';
/** Words that the browser writes by itself when it formats a Korean date, time or number. */
const FORMATTED = '년월일시분초오전후요화수목금토만억조';
/** Korean that stands on every page in either language: the course's name, and the way to the Korean page. */
const ON_ENGLISH_PAGES = '구름사다리한국어';

/** A syllable of this many places (lessons, simulators, lists of the content) is everybody's. */
const COMMON_PLACES = 8;
/** Syllables in one file of what few pages show. */
const REST_SIZE = 64;

const isHangul = (character) => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(character);
/** Control characters and emoji selectors have no shape. */
const isDrawn = (character) => !/[\p{C}\p{M}]/u.test(character);

/**
 * A place is a set of texts that are shown together; null is the interface, which every page may show.
 * @typedef {{ place: string | null, text: string }} Source
 */

/**
 * The characters of all sources, each in one part:
 * - `base`: letters and signs, and what every page shows. For readers of English it is all;
 * - `core`: syllables of the interface, and those common to many places;
 * - `rest`: the others, in slices by the place where each comes first, so that what stands together loads together.
 * @param {readonly Source[]} sources
 */
export function partsOf(sources) {
  const base = new Set(PRINTABLE_LATIN + SIGNS + ON_ENGLISH_PAGES);
  const core = new Set(FORMATTED);
  const places = new Map();
  for (const { place, text } of sources) {
    for (const character of new Set(text)) {
      if (!isDrawn(character) || base.has(character)) continue;
      if (!isHangul(character)) base.add(character);
      else if (place === null) core.add(character);
      else places.set(character, (places.get(character) ?? new Set()).add(place));
    }
  }
  for (const [character, of] of places) if (of.size >= COMMON_PLACES) core.add(character);
  const left = [...places.keys()].filter((character) => !core.has(character));
  const rest = [];
  while (left.length > 0) rest.push(left.splice(0, REST_SIZE).join(''));
  return {
    base: [...base].sort().join(''),
    core: [...core]
      .filter((character) => !base.has(character))
      .sort()
      .join(''),
    rest,
  };
}

/** The words of a finished page. Code is set in the visitor's own monospaced font, which may have no Hangul. */
export const wordsOf = (html) =>
  html
    .replace(/<(head|script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(pre|code|kbd)\b[\s\S]*?<\/\1>/g, (code) => code.replace(/[^가-힣]/g, ''))
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;|&quot;|&amp;|&lt;|&gt;/g, '');

export const langOf = (html) => /<html[^>]*\blang="(\w+)"/.exec(html)?.[1] ?? 'en';

/** Simulators on a page: what they will say stands in no HTML. */
export const simsOf = (html) => [
  ...new Set([...html.matchAll(/\bdata-sim="([\w-]+)"/g)].map(([, id]) => id)),
];

/** Which of the parts that many pages share a page in this language loads from the start. */
export const sharedBy = (lang) => (lang === 'ko' ? ['base', 'core'] : ['base']);

/**
 * What a page shows beyond its shared parts, sorted: a file of its own, whatever slices of the rest it would
 * take. `said` is what its simulators may say.
 */
export function ownOf(html, parts, said = '') {
  const lang = langOf(html);
  const shared = new Set(sharedBy(lang).flatMap((name) => [...parts[name]]));
  const shown = new Set(wordsOf(html) + (lang === 'ko' ? said : ''));
  return [...shown]
    .filter((character) => isDrawn(character) && isHangul(character) && !shared.has(character))
    .sort()
    .join('');
}

/** Characters as the value of `unicode-range`, neighbours joined. */
export function rangeOf(characters) {
  const codes = [...new Set(characters)].map((c) => c.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && run[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs
    .map(([from, to]) => (from === to ? [from] : [from, to]).map((c) => c.toString(16)).join('-'))
    .map((range) => `U+${range}`)
    .join(',');
}

/** One file of the typeface as a rule. */
export const faceOf = ({ url, characters, display }) =>
  `@font-face{font-family:Pretendard;font-weight:400 800;font-display:${display};` +
  `src:url(${url}) format('woff2');unicode-range:${rangeOf(characters)}}\n`;
