// Jobs that begin anew whenever they break off, against what theory says of them.

import { exp } from '@/engine/kernel/math';
import { startRun } from '@/engine/kernel/run';
import { longJob } from '@/engine/models/long-job/model';

const DAYS_MS = 40 * 24 * 3_600_000;
const MINUTE_MS = 60_000;
const BOOT_MIN = 1;
const WORK_MIN = 90;

/** Minutes until the container has the film, in so many runs. */
function minutesOf(runs: number, set: Readonly<Record<string, number | string>>): number[] {
  return Array.from({ length: runs }, (_, seed) => {
    const config = { way: 'container', retries: 0, atOnce: 1, workMin: WORK_MIN, ...set };
    const run = startRun(longJob, {
      set: config,
      seed: seed + 1,
      durationMs: DAYS_MS,
      logLimit: 0,
      trackLimit: 0,
    });
    run.advanceTo(DAYS_MS);
    return (run.snapshot().metrics.finish ?? Number.NaN) / MINUTE_MS;
  });
}

/** How many standard errors the mean of values lies off what theory says. */
function errorsOff(values: readonly number[], theory: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Math.abs(mean - theory) / Math.sqrt(variance / values.length);
}

/** By failures an hour, and by checkpoints in minutes where there are any. */
export const cases: readonly (readonly [failPerHour: number, everyMin: number | null])[] = [
  [1, null],
  [1, 10],
  [0.5, null],
  [3, 5],
  [6, 2],
];

/**
 * Each of n stretches of w takes (e^(λw) − 1) / λ on average, and breaks off e^(λw) − 1 times, with a boot after each:
 * the renewal argument for a task that restarts from zero. Returns by how many standard errors the runs are off.
 */
export function restartsOff([failPerHour, everyMin]: (typeof cases)[number], runs: number): number {
  const perMin = failPerHour / 60;
  const stretch = everyMin ?? WORK_MIN;
  const more = exp(perMin * stretch) - 1;
  const theory = (WORK_MIN / stretch) * more * (1 / perMin + BOOT_MIN) + BOOT_MIN;
  const kept = everyMin === null ? {} : { checkpoint: 'on', pieceMin: everyMin };
  return errorsOff(minutesOf(runs, { failPerHour, ...kept }), theory);
}
