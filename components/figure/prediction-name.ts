// The name under which a guess about a run is kept: equal runs share one guess, also on the next visit.

import type { AnyConfig } from '@/player/types';

export const predictionName = (
  sim: string,
  scenario: string,
  asked: string,
  config: AnyConfig,
): string => `${sim}/${scenario}/${asked}/${JSON.stringify(config)}`;

/** Of a simulator without a timeline: its guess is about the scenario, whatever its knobs say meanwhile. */
export const sheetPredictionName = (sim: string, scenario: string, asked: string): string =>
  `${sim}/${scenario}/${asked}`;
