// The one run that the strip shows, and the clock of its story.

import { configOf } from '@/components/figure/address';
import { params } from '@/engine/models/four-eras/config';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { formatClock } from '@/i18n/format';
import type { RunRequest } from '@/player/types';

export const scenarioId = 'noon-jump';

/** Throws a RangeError where the model has lost the strip's scenario: a build stops there. */
function noonRun(): RunRequest {
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) {
    const known = scenarios.map(({ id }) => id).join(', ');
    throw new RangeError(`four-eras has no scenario "${scenarioId}"; known: ${known}`);
  }
  const { seed, set, durationMs } = scenario;
  return { sim: 'four-eras', config: configOf(params, set), seed, durationMs, acts: [] };
}

export const request = noonRun();

const NOON_MS = 12 * 3_600_000;

/** The time of day at a moment of the run, with seconds: orders begin to climb at 12:00:00. */
export const timeOfDay = (tMs: number): string =>
  formatClock(NOON_MS - Number(request.config.peakAtSec) * 1000 + tMs);
