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

export function keepPrediction(run: string, guess: number): void {
  predictions.set({ ...predictions.get(), [run]: guess });
}

export function forgetPrediction(run: string): void {
  const { [run]: _forgotten, ...rest } = predictions.get();
  predictions.set(rest);
}
