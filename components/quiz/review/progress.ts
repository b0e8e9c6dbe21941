// What the log of answers says about the learner, as numbers for pictures and their tables.

import { type Answer, type Confidence, confidences } from '@/store/answer';
import { DAY_MS, type Memory, recallAt } from './cards';

/** The first moment of the local day that holds `atMs`. */
export function startOfDay(atMs: number): number {
  const day = new Date(atMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

/** The first moment of the day `days` later; a day of a clock change has 23 or 25 hours. */
export function daysLater(dayMs: number, days: number): number {
  const day = new Date(dayMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
}

export interface DueDay {
  readonly dayMs: number;
  readonly due: number;
}

/** Ideas that come due on each of the next days; what is overdue counts today. */
export function dueForecast(
  memories: Iterable<Memory>,
  nowMs: number,
  days: number,
): readonly DueDay[] {
  const today = startOfDay(nowMs);
  const dues = [...memories].map(({ card }) => card.due.getTime());
  return Array.from({ length: days }, (_, index) => {
    const dayMs = daysLater(today, index);
    const nextMs = daysLater(today, index + 1);
    const due = dues.filter((at) => (index === 0 || at >= dayMs) && at < nextMs).length;
    return { dayMs, due };
  });
}

export interface LessonRetention {
  readonly lesson: string;
  /** Ideas that the lesson has questions for. */
  readonly ideas: number;
  readonly met: number;
  readonly retained: number;
  /** Mean chance of recall now of the ideas met; null where none was. */
  readonly recall: number | null;
}

/** How much of each lesson is retained: recalled after seven days, not merely clicked. */
export function retentionByLesson(
  ideasByLesson: ReadonlyMap<string, ReadonlySet<string>>,
  memories: ReadonlyMap<string, Memory>,
  nowMs: number,
): readonly LessonRetention[] {
  return [...ideasByLesson].map(([lesson, ideas]) => {
    const met = [...ideas].flatMap((idea) => memories.get(idea) ?? []);
    const recall = met.reduce((sum, memory) => sum + recallAt(memory, nowMs), 0);
    return {
      lesson,
      ideas: ideas.size,
      met: met.length,
      retained: met.filter(({ isRetained }) => isRetained).length,
      recall: met.length === 0 ? null : recall / met.length,
    };
  });
}

export interface CalibrationRow {
  readonly confidence: Confidence;
  readonly answers: number;
  readonly right: number;
}

/** How often one was right when one was sure, thought so, or guessed. */
export const calibration = (answers: readonly Answer[]): readonly CalibrationRow[] =>
  confidences.map((confidence) => {
    const said = answers.filter((answer) => answer.confidence === confidence);
    const right = said.filter(({ correct }) => correct).length;
    return { confidence, answers: said.length, right };
  });

export interface HeldMisconception {
  readonly id: string;
  /** Wrong answers that it stood behind since it was last settled. */
  readonly times: number;
  /** The item whose wrong answer it stood behind last. */
  readonly item: string;
}

/**
 * Misconceptions that were met in a wrong answer and not answered rightly since, the latest first.
 * `carriedBy` names the items whose wrong answers hold a misconception.
 */
export function misconceptionsHeld(
  answers: readonly Answer[],
  carriedBy: ReadonlyMap<string, ReadonlySet<string>>,
): readonly HeldMisconception[] {
  const held = new Map<string, { times: number; at: number; item: string }>();
  for (const { item, at, correct, misconceptions } of answers) {
    if (correct) {
      for (const id of [...held.keys()]) {
        if (carriedBy.get(id)?.has(item)) held.delete(id);
      }
    }
    for (const id of misconceptions) {
      held.set(id, { times: (held.get(id)?.times ?? 0) + 1, at, item });
    }
  }
  return [...held]
    .toSorted(([, a], [, b]) => b.at - a.at)
    .map(([id, { times, item }]) => ({ id, times, item }));
}

const ENOUGH = 3;
/** What a question takes before the learner has shown a pace of their own, in ms. */
const FIRST_GUESS_MS = 40_000;

/** The learner's median time for a question, for the estimate of minutes a day. */
export function msPerQuestion(answers: readonly Answer[]): number {
  const times = answers.flatMap(({ tookMs }) => tookMs ?? []).toSorted((a, b) => a - b);
  return times.length < ENOUGH ? FIRST_GUESS_MS : (times[times.length >> 1] ?? FIRST_GUESS_MS);
}

/** Whole days from one day to another, by the calendar. */
export const daysBetween = (fromMs: number, toMs: number): number =>
  Math.round((startOfDay(toMs) - startOfDay(fromMs)) / DAY_MS);
