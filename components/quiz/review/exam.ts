// D-day: the reviews up to a chosen day, none on it or after it, and how much is likely to be recalled then.

import { type Card, Rating } from 'ts-fsrs';
import { type Memory, scheduler } from './cards';
import { DAILY_LIMIT } from './daily';
import { daysBetween, daysLater, startOfDay } from './progress';

/** Plans reach two years: beyond that FSRS predicts little, and a slip in the year would be one of millennia. */
export const MOST_EXAM_DAYS = 730;

/** The start of a day written YYYY-MM-DD, by the learner's own clock. */
export const dayStart = (day: string): number => new Date(`${day}T00:00:00`).getTime();

/** Where a day stands: a plan is made only for one that is ahead. */
export type ExamDistance = 'over' | 'today' | 'far' | 'ahead';

export function examDistance(day: string, nowMs: number): ExamDistance {
  const days = daysBetween(nowMs, dayStart(day));
  if (days === 0) return 'today';
  if (days < 0) return 'over';
  return days <= MOST_EXAM_DAYS ? 'ahead' : 'far';
}

export interface PlanDay {
  /** The start of the day, in ms since 1970. */
  readonly dayMs: number;
  /** Ideas to be reviewed on it, the most urgent first. */
  readonly ideas: readonly string[];
}

export interface ExamPlan {
  /** From today to the day before the exam. */
  readonly days: readonly PlanDay[];
  /** Mean chance of recall on the day if the plan is kept, 0 to 1; null where nothing has been learnt. */
  readonly recallKept: number | null;
  /** The same if nothing is reviewed from now on. */
  readonly recallDropped: number | null;
  /** Mean minutes of review a day, rounded up. */
  readonly minutesPerDay: number;
}

export interface ExamOptions {
  readonly nowMs: number;
  /** The start of the day of the exam. */
  readonly examMs: number;
  /** How long the learner takes for one question. */
  readonly msPerReview: number;
  /** What is left of today's questions. */
  readonly leftToday?: number;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const recall = (card: Card, atMs: number): number =>
  scheduler.get_retrievability(card, new Date(atMs), false);

/**
 * Plays the days up to the exam. Each takes what is due, at most eight ideas, surely wrong ones first and
 * then what would be recalled least on the day, and supposes that they are answered well. What FSRS would
 * put on the day or after it is looked at once more on the last days before.
 */
export function planExam(memories: Iterable<Memory>, options: ExamOptions): ExamPlan {
  const { nowMs, examMs, msPerReview, leftToday = DAILY_LIMIT } = options;
  const known = [...memories];
  const cards = new Map(known.map(({ idea, card }) => [idea, card]));
  const surelyWrong = new Set(
    known.flatMap(({ idea, wasSurelyWrong }) => (wasSurelyWrong ? [idea] : [])),
  );
  const today = startOfDay(nowMs);
  // The learner is supposed to come at the same time every day, and to the exam as well.
  const hourMs = nowMs - today;
  const recallOnTheDay = () =>
    mean([...cards.values()].map((card) => recall(card, examMs + hourMs)));
  const recallDropped = recallOnTheDay();

  const count = Math.min(MOST_EXAM_DAYS, Math.max(0, daysBetween(today, examMs)));
  const lastLookMs = daysLater(startOfDay(examMs), -Math.ceil(cards.size / DAILY_LIMIT));

  const days = Array.from({ length: count }, (_, index): PlanDay => {
    const dayMs = daysLater(today, index);
    const at = new Date(dayMs + hourMs);
    const endMs = daysLater(today, index + 1);
    const ideas = [...cards]
      .filter(([, card]) => isWanted(card, dayMs, endMs, lastLookMs))
      .map(([idea, card]) => ({ idea, recall: recall(card, examMs) }))
      .toSorted(
        (a, b) =>
          Number(surelyWrong.has(b.idea)) - Number(surelyWrong.has(a.idea)) || a.recall - b.recall,
      )
      .slice(0, index === 0 ? leftToday : DAILY_LIMIT)
      .map(({ idea }) => idea);
    for (const idea of ideas) {
      const card = cards.get(idea);
      if (card) cards.set(idea, scheduler.next(card, at, Rating.Good).card);
      surelyWrong.delete(idea);
    }
    return { dayMs, ideas };
  });
  const reviews = days.reduce((sum, { ideas }) => sum + ideas.length, 0);
  return {
    days,
    recallKept: recallOnTheDay(),
    recallDropped,
    minutesPerDay: count === 0 ? 0 : Math.ceil((reviews * msPerReview) / count / 60_000),
  };
}

/** Due by the end of the day, or not yet looked at in the last days. */
function isWanted(card: Card, dayMs: number, endMs: number, lastLookMs: number): boolean {
  if (card.due.getTime() < endMs) return true;
  return dayMs >= lastLookMs && (card.last_review?.getTime() ?? 0) < lastLookMs;
}
