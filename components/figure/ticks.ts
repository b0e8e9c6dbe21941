// Round moments for a time axis.

const SEC = 1000;
const MIN = 60 * SEC;
const HOUR = 60 * MIN;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const YEAR = 365 * DAY;
const steps = [
  1,
  2,
  5,
  10,
  20,
  50,
  100,
  200,
  500,
  SEC,
  2 * SEC,
  5 * SEC,
  10 * SEC,
  15 * SEC,
  30 * SEC,
  MIN,
  2 * MIN,
  5 * MIN,
  10 * MIN,
  15 * MIN,
  30 * MIN,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  WEEK,
  2 * WEEK,
  4 * WEEK,
  13 * WEEK,
  26 * WEEK,
  YEAR,
  2 * YEAR,
  5 * YEAR,
];

/** Evenly spaced round moments from 0 to `durationMs`, at most `most` steps apart. */
export function timeTicks(durationMs: number, most = 5): number[] {
  const step = steps.find((candidate) => durationMs / candidate <= most) ?? durationMs / most;
  const count = Math.floor(durationMs / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Evenly spaced round moments within a part of a run. */
export function ticksIn({ fromMs, toMs }: { fromMs: number; toMs: number }, most = 5): number[] {
  const [, step = toMs - fromMs] = timeTicks(toMs - fromMs, most);
  const first = Math.ceil(fromMs / step - 1e-9);
  const count = Math.floor(toMs / step + 1e-9) - first;
  return Array.from({ length: count + 1 }, (_, index) => (first + index) * step);
}
