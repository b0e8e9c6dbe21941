// What happened in one round of a quiz: the first and the last grade of each item, and the misconceptions met.

import type { Grade } from './kinds/contract';
import type { ShownItem, ShownMisconception } from './shown';

export interface Result {
  /** What counts: later tries have seen the answer. */
  readonly first: Grade;
  readonly last: Grade;
}

export type Results = Readonly<Record<string, Result>>;

export type Outcome = 'right' | 'mended' | 'wrong' | 'open';

export const noteGrade = (results: Results, itemId: string, grade: Grade): Results => ({
  ...results,
  [itemId]: { first: results[itemId]?.first ?? grade, last: grade },
});

export function outcomeOf(result: Result | undefined): Outcome {
  if (result === undefined) return 'open';
  if (result.first.isCorrect) return 'right';
  return result.last.isCorrect ? 'mended' : 'wrong';
}

export interface MetMisconception extends ShownMisconception {
  /** Where the learner met it, and where it is taught. */
  readonly item: ShownItem;
}

/** The misconceptions behind what was chosen wrongly, each once, in the order of the items. */
export function misconceptionsMet(
  items: readonly ShownItem[],
  results: Results,
): readonly MetMisconception[] {
  const met = new Map<string, MetMisconception>();
  for (const item of items) {
    for (const { isRight, misconception } of results[item.id]?.first.remarks ?? []) {
      if (!isRight && misconception && !met.has(misconception.id)) {
        met.set(misconception.id, { ...misconception, item });
      }
    }
  }
  return [...met.values()];
}
