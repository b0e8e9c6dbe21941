// Guesses that a learner made before a run, kept so that the gap can be explained, also on the next visit.

import * as v from 'valibot';
import { createSaved } from './saved';

const predictionsSchema = v.record(v.string(), v.number());

/** By run (`sim/scenario/metric`, with the knobs that the figure sets): the guess in the metric's own unit. */
export const predictions = createSaved<Record<string, number>>(
  'predictions',
  predictionsSchema,
  {},
);

/** What the learner chose to read on without: names of runs, and of questions of concept. */
export const skippedPredictions = createSaved<readonly string[]>(
  'skipped-predictions',
  v.pipe(v.array(v.string()), v.readonly()),
  [],
);

export function keepPrediction(run: string, guess: number): void {
  predictions.update((all) => ({ ...all, [run]: guess }));
}

export function skipPrediction(name: string): void {
  skippedPredictions.update((all) => (all.includes(name) ? all : [...all, name]));
}

const nobody: ReadonlySet<string> = new Set();
let unanswered = nobody;
const listeners = new Set<() => void>();

/** Runs that were guessed on this visit and whose answer has not been shown yet. After a reload it counts as shown. */
export const unansweredRuns = {
  initial: nobody,
  get: (): ReadonlySet<string> => unanswered,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function awaitAnswer(run: string): void {
  unanswered = new Set([...unanswered, run]);
  for (const listener of listeners) listener();
}

export function showAnswer(run: string): void {
  if (!unanswered.has(run)) return;
  unanswered = new Set([...unanswered].filter((one) => one !== run));
  for (const listener of listeners) listener();
}
