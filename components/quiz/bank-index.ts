// What is known of the course's questions before any is fetched: enough to plan a review and to draw a round.

import { choicesOf } from '@/content/lint-quiz';
import { misconceptions } from '@/content/misconceptions';
import { loadBank } from '@/content/quizzes';
import type { QuizItem } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { grouped } from './grouped';

/**
 * An idea, then its questions, each a line: its id, `~` where its numbers are new each time, and the M-ids
 * behind its wrong answers. Every page of review carries all of them, so they are kept short.
 */
export type IdeaLines = readonly [idea: string, ...questions: readonly string[]];

/** Plain data, so that it can be sent to the browser. */
export interface BankIndex {
  readonly lessons: readonly { readonly id: string; readonly ideas: readonly IdeaLines[] }[];
  /** By M-id: the wrong idea in the words of someone who holds it. */
  readonly misconceptions: Readonly<Record<string, string>>;
}

const heldIn = (item: QuizItem): readonly string[] => [
  ...new Set(choicesOf(item).flatMap(({ misconception }) => misconception ?? [])),
];

const isFresh = (item: QuizItem): boolean =>
  item.kind === 'numeric' && item.variables !== undefined;

const lineOf = (item: QuizItem): string =>
  [item.id, ...(isFresh(item) ? ['~'] : []), ...heldIn(item)].join(' ');

export function indexOf(
  quizzes: ReadonlyMap<string, readonly QuizItem[]>,
  nameOf: (misconception: string) => string,
): BankIndex {
  const held = new Set([...quizzes.values()].flatMap((items) => items.flatMap(heldIn)));
  return {
    lessons: [...quizzes].map(([id, items]) => ({
      id,
      ideas: [...grouped(items, ({ idea }) => idea)].map(
        ([idea, same]): IdeaLines => [idea, ...same.map(lineOf)],
      ),
    })),
    misconceptions: Object.fromEntries([...held].toSorted().map((id) => [id, nameOf(id)])),
  };
}

/** The index of every open quiz and of the posts, with misconceptions in one language. Server side: it reads the whole content. */
export async function bankIndex(locale: Locale): Promise<BankIndex> {
  const names: Readonly<Record<string, Readonly<Record<Locale, string>>>> = misconceptions;
  return indexOf(await loadBank(), (id) => {
    const name = names[id];
    if (!name)
      throw new RangeError(`A quiz item refers to misconception ${id}, which does not exist.`);
    return name[locale];
  });
}
