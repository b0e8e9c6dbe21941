// The one run that the home page shows, and the clock of its story.

import { configOf } from '@/components/figure/address';
import { params } from '@/engine/models/four-eras/config';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { formatClock } from '@/i18n/format';
import type { RunRequest } from '@/player/types';

const scenarioId = 'shop-noon';

/** The query that opens the run in the lab. */
export const labQuery = `?scenario=${scenarioId}`;

/** Throws a RangeError where the model has lost the scenario: a build stops there. */
function noonRun(): RunRequest {
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) {
    const known = scenarios.map(({ id }) => id).join(', ');
    throw new RangeError(`four-eras has no scenario "${scenarioId}"; known: ${known}`);
  }
  const { seed, set, durationMs } = scenario;
  const config = configOf(params, set);
  return { sim: 'four-eras', config, seed, durationMs, acts: [] };
}

export const request = noonRun();

const NOON_MS = 12 * 3_600_000;

/** When the clock strikes twelve, in ms of the run: orders begin to climb. */
export const noonAtMs = Number(request.config.peakAtSec) * 1_000;

/** Where the home page begins: the last seconds before that. */
export const openAtMs = noonAtMs - 5_000;

/** The time of day at a moment of the run, with seconds. */
export const timeOfDay = (tMs: number): string => formatClock(NOON_MS - noonAtMs + tMs);
