// From the log of answers to what is remembered: one FSRS card per idea, replayed answer by answer.

import { type Card, createEmptyCard, type FSRS, fsrs } from 'ts-fsrs';
import type { Answer } from '@/store/answer';
import { gradeOf, Pace } from './rating';

/** What review needs to know of an item. */
export interface Surface {
  readonly item: string;
  readonly idea: string;
  readonly lesson: string | null;
  /** Whether every attempt has other numbers: such an item never shows the same surface twice. */
  readonly isFresh: boolean;
}

/** What the learner is known to remember of one idea. */
export interface Memory {
  readonly idea: string;
  readonly lesson: string | null;
  readonly card: Card;
  /** Surfaces of the answers that counted, oldest first. */
  readonly surfaces: readonly string[];
  readonly last: Answer;
  /** Answered wrongly, and surely, the last time. */
  readonly wasSurelyWrong: boolean;
  /** Recalled after at least seven days, and not forgotten since. */
  readonly isRetained: boolean;
}

/** Another try soon after the verdict repeats what has just been read; it says nothing about memory. */
export const STILL_IN_VIEW_MS = 10 * 60_000;
export const DAY_MS = 86_400_000;
/** From here on a right answer counts as retained: R. A. Bjork's distinction of performance and learning. */
export const RETAINED_AFTER_MS = 7 * DAY_MS;

/**
 * The scheduler: FSRS as ts-fsrs gives it, with whole days and without chance, so that the same log
 * gives the same plan in every tab.
 */
export const scheduler: FSRS = fsrs({ enable_fuzz: false, enable_short_term: false });

/** A memory whose surfaces are still being collected. */
type Growing = Memory & { readonly surfaces: string[] };

/** The memory of every idea that was answered. Answers to items that no longer exist are passed over. */
export function memoriesOf(
  answers: readonly Answer[],
  surfaces: ReadonlyMap<string, Surface>,
): ReadonlyMap<string, Memory> {
  const memories = new Map<string, Growing>();
  const pace = new Pace();
  for (const answer of answers) {
    const surface = surfaces.get(answer.item);
    if (!surface) continue;
    const before = memories.get(surface.idea);
    const sinceMs = before ? answer.at - before.last.at : Number.POSITIVE_INFINITY;
    if (sinceMs < STILL_IN_VIEW_MS) continue;
    const grade = gradeOf(answer, pace.typical(answer.kind));
    pace.note(answer);
    const at = new Date(answer.at);
    const { card } = scheduler.next(before?.card ?? createEmptyCard(at), at, grade);
    const isRecalled = answer.correct && before !== undefined && sinceMs >= RETAINED_AFTER_MS;
    const shown = answer.surface ?? answer.item;
    if (before) before.surfaces.push(shown);
    memories.set(surface.idea, {
      idea: surface.idea,
      lesson: surface.lesson,
      card,
      surfaces: before?.surfaces ?? [shown],
      last: answer,
      wasSurelyWrong: !answer.correct && answer.confidence === 'sure',
      isRetained: answer.correct && (isRecalled || before?.isRetained === true),
    });
  }
  return memories;
}

/** The chance, 0 to 1, that the idea is recalled at a moment. */
export const recallAt = ({ card }: Pick<Memory, 'card'>, atMs: number): number =>
  scheduler.get_retrievability(card, new Date(atMs), false);
