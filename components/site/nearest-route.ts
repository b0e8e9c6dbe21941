// Finds the page that an unknown address most likely meant, and which part of the address was ignored.

import { decoded } from '@/components/ui/decoded';
import { isLocale, type Locale } from '@/i18n/locales';

/** The known pages: each section of the site, with the names that may follow it. */
export type KnownRoutes = Readonly<Record<string, readonly string[]>>;

export interface Nearest {
  /** The page's address without the sub-path of the host. */
  readonly path: string;
  /** What led nowhere; '' when only the language was missing. */
  readonly ignored: string;
}

// Sections that have no page of their own yet, and where their visitors are better off.
const standIns: Readonly<Record<string, string>> = { present: 'learn', review: 'quiz' };

/** Number of letters to insert, delete or replace to turn one word into the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const deleted = (previous[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

// A third of the letters may differ: enough for a slip, too little for another word.
function nearestName(word: string, names: readonly string[]): string | undefined {
  // Longer words than any name of ours are not compared: an address can be arbitrarily long.
  if (word.length > 60) return undefined;
  const lower = word.toLowerCase();
  const [best] = names
    .map((name) => ({ name, distance: editDistance(lower, name) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.name;
}

/**
 * `path` is the address without the host's sub-path, `guess` the visitor's own language.
 * The language of the address wins where it is one of ours.
 */
export function nearestRoute(path: string, guess: Locale, known: KnownRoutes): Nearest {
  const segments = path.split('/').filter(Boolean).map(decoded);
  const ignored: string[] = [];
  const sections = Object.keys(known);

  let locale = guess;
  const [first] = segments;
  if (first !== undefined && isLocale(first.toLowerCase())) {
    locale = first.toLowerCase() === 'ko' ? 'ko' : 'en';
    segments.shift();
  } else if (first !== undefined && nearestName(first, sections) === undefined) {
    ignored.push(first);
    segments.shift();
  }

  const [sectionWord, item, ...rest] = segments;
  if (sectionWord === undefined) return { path: `/${locale}/`, ignored: ignored.join('/') };

  const section = nearestName(sectionWord, sections);
  if (section === undefined) {
    return { path: `/${locale}/`, ignored: [...ignored, ...segments].join('/') };
  }
  if (section !== sectionWord) ignored.push(sectionWord);

  const name = item === undefined ? undefined : nearestName(item, known[section] ?? []);
  if (item !== undefined && name !== item) ignored.push(item);
  ignored.push(...rest);
  const page = name === undefined ? (standIns[section] ?? section) : `${section}/${name}`;
  return { path: `/${locale}/${page}/`, ignored: ignored.join('/') };
}
