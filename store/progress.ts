// How far the learner has read, and what they guessed and wrote.

import * as v from 'valibot';
import { createSaved } from './saved';

const lessonProgress = v.object({
  /** Ids of the steps whose end has been on screen. */
  read: v.array(v.string()),
  /** The step that was open last; null while still at the top. */
  lastStep: v.nullable(v.string()),
  /** Number of steps that the lesson had, so that a map can show a share without loading the lesson. */
  steps: v.number(),
});

export type LessonProgress = v.InferOutput<typeof lessonProgress>;

export const nothingRead: LessonProgress = { read: [], lastStep: null, steps: 0 };

/** Progress by lesson id. */
export const savedProgress = createSaved<Readonly<Record<string, LessonProgress>>>(
  'progress',
  v.record(v.string(), lessonProgress),
  {},
);

/** Notes what was seen of a lesson; steps that are already noted cost nothing. */
export function noteProgress(
  lesson: string,
  seen: { readonly read?: string; readonly lastStep?: string | null; readonly steps: number },
): void {
  const all = savedProgress.get();
  const before = (Object.hasOwn(all, lesson) ? all[lesson] : null) ?? nothingRead;
  const isNew = seen.read !== undefined && !before.read.includes(seen.read);
  const lastStep = seen.lastStep === undefined ? before.lastStep : seen.lastStep;
  if (!isNew && lastStep === before.lastStep && seen.steps === before.steps) return;
  const read = isNew && seen.read !== undefined ? [...before.read, seen.read] : before.read;
  savedProgress.set({ ...all, [lesson]: { read, lastStep, steps: seen.steps } });
}

/** The share of a lesson that has been read, 0 to 1. */
export function shareRead({ read, steps }: LessonProgress): number {
  return steps === 0 ? 0 : Math.min(1, read.length / steps);
}

/** Committed answers to the questions of concept, as positions from 1, by `lesson/prediction`. */
export const savedGuesses = createSaved<Readonly<Record<string, number>>>(
  'concept-predictions',
  v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
  {},
);

/** What the learner wrote to a question of the class, by `lesson/step#n`. */
export const savedAnswers = createSaved<Readonly<Record<string, string>>>(
  'own-answers',
  v.record(v.string(), v.string()),
  {},
);
