// Finds entries: MiniSearch weighs the words, what is decided here is how Korean is cut and what comes first.

import MiniSearch, { type SearchResult } from 'minisearch';
import { closeness } from '@/components/quiz/short-answer';
import type { Entry, Kind } from './kinds';
import {
  asHangul,
  askedOf,
  bare,
  initialsIn,
  initialsOf,
  tokensOf,
  tokensOfName,
  withoutEnding,
  wordsOf,
} from './letters';

export interface Found {
  readonly entry: Entry;
  /** What its words were found by, to be marked. */
  readonly by: FoundBy;
}

export interface FoundBy {
  /** Words as they were typed, without endings. */
  readonly words: readonly string[];
  /** Pieces of the entry that came near, where no word stands in it as typed. */
  readonly pieces: ReadonlySet<string>;
  /** First consonants, where those were typed. */
  readonly initials: string | null;
}

export type Search = (typed: string) => readonly Found[];

interface Ranked extends Found {
  readonly called: number;
  readonly score: number;
}

/** What somebody who types a word most likely wants. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  lesson: 1.5,
  term: 1.5,
  lab: 1.2,
  service: 0.8,
  step: 1.1,
  mission: 1,
  claim: 0.9,
  question: 0.6,
};

const BOOSTS = { title: 4, names: 3, text: 1, note: 0.7 };

/** Entries indexed in one go, so that a slow phone can draw in between. */
const CHUNK = 20;

/** By how much a name of its own raises an entry. */
const CALLED_SO = 6;

/** As few entries as this may have been found by accident where several words were asked for. */
const FEW = 3;

/** An entry with less than half of what was asked is about something else. */
const LEAST_SHARE = 0.5;

const namesOf = ({ kind, title, names, note }: Entry): string[] =>
  [title, ...names.split(' · '), ...(kind === 'term' ? [note] : [])].filter((name) => name !== '');

/** An entry that is called so comes before one that only speaks of it; the title is what is seen, so it counts most. */
function calledSo(entry: Entry, asked: readonly string[]): number {
  const rated = namesOf(entry).map((name, i) => {
    const own = bare(name);
    const shown = i === 0 ? 1 : 0.95;
    if (asked.includes(own)) return CALLED_SO * shown;
    if (asked.some((word) => own.startsWith(word))) return 1.6 * shown;
    return asked.some((word) => own.includes(word)) ? 1.3 * shown : 1;
  });
  return Math.max(...rated);
}

/** The same for what was mistyped. */
function calledNearly(entry: Entry, typed: string): number {
  if (entry.kind === 'claim' || entry.kind === 'question') return 1;
  const length = bare(typed).length;
  const alike = namesOf(entry).filter((name) => Math.abs(bare(name).length - length) <= 3);
  return closeness(typed, alike) === 'other' ? 1 : CALLED_SO;
}

/** All that was asked as one word, with its last ending and without. */
const wholeOf = (typed: string, words: readonly string[]): string[] =>
  [bare(typed), bare(withoutEnding(bare(typed))), bare(words.join(''))].filter(
    (word, i, all) => word !== '' && all.indexOf(word) === i,
  );

interface Initialled {
  readonly entry: Entry;
  readonly initials: string;
}

function byInitials(entries: readonly Initialled[], wanted: string): Found[] {
  const by = { words: [], pieces: new Set<string>(), initials: wanted };
  return entries
    .flatMap(({ entry, initials }) => {
      const at = initials.indexOf(wanted);
      if (at < 0) return [];
      const isWhole = initials.length === wanted.length;
      return [
        { entry, by, score: WEIGHTS[entry.kind] * (isWhole ? CALLED_SO : at === 0 ? 1.6 : 1) },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

export async function makeSearch(entries: readonly Entry[]): Promise<Search> {
  const index = new MiniSearch<Entry & { readonly id: number }>({
    fields: Object.keys(BOOSTS),
    tokenize: (text, field) =>
      field === 'title' || field === 'names' ? tokensOfName(text) : tokensOf(text),
    processTerm: (token) => token,
    searchOptions: {
      boost: BOOSTS,
      tokenize: (asked) => asked.split(' '),
      boostDocument: (id) => WEIGHTS[entries[id as number]?.kind ?? 'question'],
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: CHUNK },
  );

  let initialled: readonly Initialled[] | null = null;

  function search(typed: string): readonly Found[] {
    const initials = initialsIn(typed);
    if (initials !== null) {
      initialled ??= entries.map((entry) => ({ entry, ...initialsOf(entry.title) }));
      return byInitials(initialled, initials);
    }
    const words = wordsOf(typed);
    if (words.length === 0) return [];
    const groups = words.map(askedOf);
    const asked = [...new Set(groups.flat())];
    const last = groups.at(-1) ?? [];
    const whole = wholeOf(typed, words);

    /** A word still being typed is the beginning of one; so is a single syllable, which has no pair, and a Latin word. */
    const isBegun = (token: string): boolean =>
      token === last.at(-1) ||
      /^[a-z]{4}/.test(token) ||
      groups.some((group) => group.length === 1 && group[0] === token);

    const rank = (
      results: readonly SearchResult[],
      least: number,
      rate: (entry: Entry) => number,
    ): Ranked[] =>
      results
        .map((result) => ({ result, share: result.queryTerms.length / asked.length }))
        .filter(({ share }) => share >= least)
        .flatMap(({ result, share }) => {
          const entry = entries[result.id as number];
          if (!entry) return [];
          const by = { words, pieces: new Set(result.terms), initials: null };
          const called = rate(entry);
          return [{ entry, by, called, score: result.score * share * share * called }];
        })
        .sort((a, b) => b.score - a.score);

    const standing = index.search(asked.join(' '), { prefix: isBegun });
    const rate = (entry: Entry) => calledSo(entry, whole);
    const exact = rank(standing, 1, rate);
    const isMeant = exact.length >= FEW || exact.some(({ called }) => called > 2);
    if (isMeant || (exact.length > 0 && words.length === 1)) return exact;
    // Several words that hardly stand together anywhere: what has most of them.
    if (exact.length > 0) return rank(standing, LEAST_SHARE, rate);
    const near = index.search(asked.join(' '), {
      prefix: isBegun,
      // One letter in a pair of syllables or a short word, two in a long one.
      fuzzy: (token) => (token.length < 4 ? false : token.length < 8 ? 1 : 2),
    });
    return rank(near, LEAST_SHARE, (entry) =>
      Math.max(rate(entry), calledNearly(entry, words.join(' '))),
    );
  }

  return (typed) => {
    const found = search(typed);
    if (found.length > 0) return found;
    const meant = asHangul(typed);
    return meant === null ? [] : search(meant);
  };
}
