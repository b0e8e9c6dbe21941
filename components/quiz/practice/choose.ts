// Which questions a round of practice asks.

import { type Answer, answersByItem } from '@/store/answer';
import { misconceptionsIn } from '../review/bank';
import type { ShownItem } from '../shown';
import { shuffled } from '../shuffle';

/**
 * A mixture: ideas take turns, so that two questions on the same idea never follow each other while
 * another idea is left. The same seed gives the same round.
 */
export function mixedItems(
  items: readonly ShownItem[],
  count: number,
  seed: string,
): readonly ShownItem[] {
  const byIdea = new Map<string, ShownItem[]>();
  for (const item of shuffled(items, seed)) {
    const group = byIdea.get(item.idea);
    if (group) group.push(item);
    else byIdea.set(item.idea, [item]);
  }
  const groups = [...byIdea.values()];
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? []))
    .flat()
    .slice(0, count);
}

/** Items whose last answer was wrong, or right only by a guess; the longest ago first. */
export function missedItems(
  items: readonly ShownItem[],
  answers: readonly Answer[],
): readonly ShownItem[] {
  const byItem = answersByItem(answers);
  return items
    .flatMap((item) => {
      const last = byItem.get(item.id)?.at(-1);
      return last && (!last.correct || last.confidence === 'guess') ? [{ item, at: last.at }] : [];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Items whose wrong answers hold a misconception. */
export const itemsAgainst = (items: readonly ShownItem[], id: string): readonly ShownItem[] =>
  items.filter((item) => misconceptionsIn(item).some((misconception) => misconception.id === id));
