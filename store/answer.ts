// One answer as it is kept, and what can be said about many.

import * as v from 'valibot';
import { momentSchema } from './moment';

export const confidences = ['guess', 'maybe', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

/** Where a question was met. */
export const places = [
  'lesson',
  'quiz',
  'review',
  'mixed',
  'misconception',
  'missed',
  'mock',
  'own',
] as const;
export type Place = (typeof places)[number];

const name = v.pipe(v.string(), v.nonEmpty());
const texts = v.pipe(v.array(v.string()), v.readonly());

export const answerSchema = v.object({
  /** Unique in the world, so that logs of two browsers can be joined. */
  id: name,
  /** The item's id. */
  item: name,
  /** Null for one's own questions, and where an older version did not note it. */
  lesson: v.nullable(name),
  /** Kind of the item; null where an older version did not note it. */
  kind: v.nullable(name),
  /** When it was checked, by the clock of that moment, in ms since 1970. */
  at: momentSchema,
  /** The answer before it, where the clock has been put back since that one: then `at` does not tell. */
  after: v.exactOptional(name),
  /** From the question's first appearance to the check; null where nobody measured. */
  tookMs: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  /** The answer as the item's kind writes it down (see components/quiz/kinds). */
  chosen: texts,
  correct: v.boolean(),
  /** Parts that were right, 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** How sure the learner was before the verdict; null where the question was left open. */
  confidence: v.nullable(v.picklist(confidences)),
  /** What the numbers of a variant were made from; null for an item without variants. */
  seed: v.nullable(v.pipe(v.number(), v.integer())),
  /** M-ids behind what was chosen wrongly. */
  misconceptions: texts,
  /** Null where an older version did not note it. */
  where: v.nullable(v.picklist(places)),
  /** Names the wording that was shown, where an item has several. */
  surface: v.nullable(v.string()),
  /** FSRS's Again, Hard, Good, Easy as 1 to 4, from learners who rate their answers themselves. */
  rating: v.exactOptional(v.picklist([1, 2, 3, 4])),
});

export type Answer = Readonly<v.InferOutput<typeof answerSchema>>;

/** What a caller knows of an answer: all but the id and its place, which are given to it here. */
export type NewAnswer = Omit<Answer, 'id' | 'after'>;

/** Oldest first; answers of the same millisecond stay in the order of their ids. */
export function inOrder(answers: readonly Answer[]): readonly Answer[] {
  return answers.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const groups = new WeakMap<readonly Answer[], ReadonlyMap<string, readonly Answer[]>>();

/** Answers by item, each oldest first. Asked often about the same list, it is worked out once. */
export function answersByItem(all: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const known = groups.get(all);
  if (known) return known;
  const byItem = new Map<string, Answer[]>();
  for (const answer of all) {
    const others = byItem.get(answer.item);
    if (others) others.push(answer);
    else byItem.set(answer.item, [answer]);
  }
  groups.set(all, byItem);
  return byItem;
}

export const lastAnswer = (all: readonly Answer[], item: string): Answer | undefined =>
  answersByItem(all).get(item)?.at(-1);

/** How many of these items were tried, and how many were right at the last try. */
export function countResults(
  all: readonly Answer[],
  items: readonly string[],
): { readonly tried: number; readonly right: number } {
  const last = items.map((item) => lastAnswer(all, item)).filter((made) => made !== undefined);
  return { tried: last.length, right: last.filter(({ correct }) => correct).length };
}
