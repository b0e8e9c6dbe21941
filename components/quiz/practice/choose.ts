// Which questions a round of practice asks.

import { type Answer, answersByItem } from '@/store/answer';
import { grouped } from '../grouped';
import type { Surface } from '../review/cards';
import { shuffled } from '../shuffle';

/**
 * A mixture: ideas take turns, so that two questions on the same idea never follow each other while
 * another idea is left. The same seed gives the same round.
 */
export function mixedItems(
  surfaces: readonly Surface[],
  count: number,
  seed: string,
): readonly Surface[] {
  const groups = [...grouped(shuffled(surfaces, seed), ({ idea }) => idea).values()];
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? []))
    .flat()
    .slice(0, count);
}

/** Items whose last answer was wrong, or right only by a guess; the longest ago first. */
export function missedItems(
  surfaces: readonly Surface[],
  answers: readonly Answer[],
): readonly Surface[] {
  const byItem = answersByItem(answers);
  return surfaces
    .flatMap((surface) => {
      const last = byItem.get(surface.item)?.at(-1);
      return last && (!last.correct || last.confidence === 'guess')
        ? [{ surface, at: last.at }]
        : [];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ surface }) => surface);
}
