// The name under which a guess about a run is kept: equal runs share one guess, also on the next visit.

import type { AnyConfig } from '@/player/types';

/** FNV-1a, 32 bits: the values of all knobs in seven signs, because a page says the name of each of its gates. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

export const predictionName = (
  sim: string,
  scenario: string,
  asked: string,
  config: AnyConfig,
): string => `${sim}/${scenario}/${asked}/${digest(JSON.stringify(config))}`;

/** Of a simulator without a timeline: its guess is about the scenario, whatever its knobs say meanwhile. */
export const sheetPredictionName = (sim: string, scenario: string, asked: string): string =>
  `${sim}/${scenario}/${asked}`;
