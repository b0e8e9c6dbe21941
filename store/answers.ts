// Every attempt at a quiz item, oldest first: what review and progress are computed from.

import * as v from 'valibot';
import { createSaved } from './saved';

export const confidences = ['guess', 'maybe', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

const attempt = v.object({
  /** The answer as the item's kind writes it down (see components/quiz/kinds). */
  chosen: v.pipe(v.array(v.string()), v.readonly()),
  correct: v.boolean(),
  /** How sure the learner was before the verdict; null where the question was left open. */
  confidence: v.nullable(v.picklist(confidences)),
  /** When it was checked, in ms since 1970. */
  at: v.pipe(v.number(), v.finite()),
});

export type Attempt = Readonly<v.InferOutput<typeof attempt>>;

/** Item ids to attempts. */
export type Answers = Readonly<Record<string, readonly Attempt[]>>;

const answersSchema: v.GenericSchema<unknown, Answers> = v.record(
  v.string(),
  v.pipe(v.array(attempt), v.readonly()),
);

export const savedAttempts = createSaved<Answers>('answers', answersSchema, {});

/** Adds one attempt to what is stored now, so that an answer given in another tab stays. */
export function recordAttempt(itemId: string, made: Attempt): void {
  savedAttempts.update((all) => ({ ...all, [itemId]: [...attemptsAt(all, itemId), made] }));
}

/** All attempts at an item, oldest first. */
export function attemptsAt(all: Answers, itemId: string): readonly Attempt[] {
  return Object.hasOwn(all, itemId) ? (all[itemId] ?? []) : [];
}

export const lastAttempt = (all: Answers, itemId: string): Attempt | undefined =>
  attemptsAt(all, itemId).at(-1);

/** How many of these items were tried, and how many were right at the last try. */
export function countResults(
  all: Answers,
  itemIds: readonly string[],
): { readonly tried: number; readonly right: number } {
  const last = itemIds.map((id) => lastAttempt(all, id)).filter((made) => made !== undefined);
  return { tried: last.length, right: last.filter((made) => made.correct).length };
}
