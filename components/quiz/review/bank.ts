// The questions of the course, looked up in the ways that review and practice ask for them. The questions themselves are fetched.

import { POSTS } from '@/content/posts-name';
import type { BankIndex } from '../bank-index';
import { grouped } from '../grouped';
import type { Surface } from './cards';

export interface Bank {
  /** By the id of the item, in the order of the course. */
  readonly surfaces: ReadonlyMap<string, Surface>;
  readonly byIdea: ReadonlyMap<string, readonly Surface[]>;
  readonly ideasByLesson: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names by M-id. */
  readonly misconceptions: ReadonlyMap<string, string>;
  /** Items by the misconception that their wrong answers hold. */
  readonly carriedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Entry extends Surface {
  readonly lesson: string;
  readonly against: readonly string[];
}

function* entriesOf({ lessons }: BankIndex): Generator<Entry> {
  for (const { id: lesson, ideas } of lessons) {
    for (const [idea, ...questions] of ideas) {
      for (const line of questions) {
        const [item = '', ...marks] = line.split(' ');
        const against = marks.filter((mark) => mark !== '~');
        yield { item, idea, lesson, isFresh: against.length < marks.length, against };
      }
    }
  }
}

/** The second of each pair, by the first. */
const collect = (
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...grouped(pairs, ([key]) => key)].map(([key, group]) => [
      key,
      new Set(group.map(([, value]) => value)),
    ]),
  );

export function makeBank(index: BankIndex): Bank {
  const entries = [...entriesOf(index)];
  return {
    surfaces: new Map(entries.map((entry) => [entry.item, entry])),
    byIdea: grouped(entries, ({ idea }) => idea),
    // A post's idea is its lesson's: it would be counted twice.
    ideasByLesson: collect(
      entries
        .filter(({ lesson }) => lesson !== POSTS)
        .map(({ lesson, idea }) => [lesson, idea] as const),
    ),
    misconceptions: new Map(Object.entries(index.misconceptions)),
    carriedBy: collect(
      entries.flatMap(({ item, against }) => against.map((id) => [id, item] as const)),
    ),
  };
}
