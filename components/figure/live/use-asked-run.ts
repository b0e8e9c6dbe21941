'use client';
// What is asked of the run on stage, the guess about it, and what waits for that guess.

import { askedIn } from '../asked';
import type { SimDefinition } from '../definition';
import type { FigureProps } from '../figure-props';
import { predictionName } from '../prediction-name';
import type { RunAtMoment } from '../run-shell';
import type { FigureState } from '../use-figure';
import { type Prediction, usePrediction } from '../use-prediction';

export interface AskedRun {
  /** The metric or choice that is asked; null where nothing is. */
  readonly asked: string | null;
  readonly prediction: Prediction | null;
  /** Whether Play and knobs wait for the guess. */
  readonly isLocked: boolean;
  /** What is still to be guessed, which nothing else may tell. */
  readonly hidden: string | null;
  /** A guess whose run has told. */
  readonly guessed: NonNullable<RunAtMoment['guessed']> | null;
}

export function useAskedRun(
  sim: SimDefinition,
  { predict, lesson, view, locale }: FigureProps,
  { shown, recording, result }: FigureState,
): AskedRun {
  const asked = askedIn(sim, predict, shown.config);
  const { metrics } = recording.final;
  const prediction = usePrediction({
    run:
      asked === null
        ? null
        : {
            name: predictionName(sim.id, shown.scenario, asked, shown.config),
            asked,
            config: shown.config,
            metrics,
            explanation: sim.explainGap(asked, metrics, locale),
          },
    isAtEnd: result !== null,
    noted:
      lesson === null || view !== 'read'
        ? null
        : { lesson, sim: sim.id, scenario: shown.scenario, choices: sim.choices ?? [] },
    isLinked: view === 'present',
  });
  // A lab is for trying things: there the question stands, but nothing waits for it until one asks for that.
  const isLocked = prediction?.state === 'asking' && (view !== 'lab' || prediction.isAgain);
  return {
    asked,
    prediction,
    isLocked,
    hidden: isLocked ? asked : null,
    guessed:
      prediction?.state === 'told' && prediction.guess !== null && asked !== null
        ? { metric: asked, guess: prediction.guess }
        : null,
  };
}
