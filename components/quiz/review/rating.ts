// How well an answer was remembered, read off the answer itself: only who wants to is asked for Again, Hard, Good or Easy.

import { type Grade, Rating } from 'ts-fsrs';
import type { Answer } from '@/store/answer';

/** A right answer that took this many times the learner's own median was hard work; half of it came at once. */
const SLOW = 2;
const QUICK = 0.5;

/** What is asked of an answer: all but where and in which words it was met. */
export type Recall = Pick<Answer, 'correct' | 'confidence' | 'tookMs' | 'rating'>;

/**
 * The FSRS grade of an answer. `typicalMs` is the learner's median time for right answers of this kind,
 * or null while there is none.
 * - rated by the learner, who asked for that: as rated
 * - wrong: Again, however it felt
 * - right by a guess, or slowly: Hard, because next time the guess may fail
 * - right, sure and quick: Easy
 * - right otherwise: Good
 */
export function gradeOf(recall: Recall, typicalMs: number | null): Grade {
  const { correct, confidence, tookMs, rating } = recall;
  if (rating !== undefined) return rating;
  if (!correct) return Rating.Again;
  const pace = tookMs === null || typicalMs === null || typicalMs === 0 ? 1 : tookMs / typicalMs;
  if (confidence === 'guess' || pace >= SLOW) return Rating.Hard;
  return confidence === 'sure' && pace <= QUICK ? Rating.Easy : Rating.Good;
}

/** Times needed before a median says anything. */
const ENOUGH = 5;

/** The running median of the times of right answers by kind, as far as each answer could know it. */
export class Pace {
  readonly #times = new Map<string, number[]>();

  /** The median so far for this kind; null while there are too few times. */
  typical(kind: string | null): number | null {
    const times = this.#times.get(kind ?? '') ?? [];
    return times.length < ENOUGH ? null : (times[times.length >> 1] ?? null);
  }

  note({ kind, correct, tookMs }: Pick<Answer, 'kind' | 'correct' | 'tookMs'>): void {
    if (!correct || tookMs === null) return;
    const times = this.#times.get(kind ?? '') ?? [];
    this.#times.set(kind ?? '', times);
    // Kept sorted: of ten thousand answers each finds its place by halving.
    let low = 0;
    let high = times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[middle] ?? 0) < tookMs) low = middle + 1;
      else high = middle;
    }
    times.splice(low, 0, tookMs);
  }
}
