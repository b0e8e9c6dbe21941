// What chance may bring into a run: finite durations and times in order. Anything else ends the run by name.

/** Where a number was drawn: whoever reads the message can have the same draw again. */
export interface Origin {
  readonly seed: number;
  /** Name of the stream, as in `Purpose`. */
  readonly purpose: string;
}

/** A draw that no run can go on with. The message names the seed and the stream. */
export class BadDraw extends Error {
  override readonly name = 'BadDraw';

  constructor(origin: Origin, what: string) {
    super(`seed ${origin.seed}, stream ${origin.purpose}: ${what}`);
  }
}

/** The duration itself, in any unit. Throws a BadDraw unless it is finite and not negative. */
export function checkedDuration(value: number, origin: Origin): number {
  if (value >= 0 && value < Infinity) return value;
  throw new BadDraw(origin, `a duration of ${value} was drawn; a finite number from 0 up`);
}

/** The sum of a column of durations, each as by `checkedDuration`. */
export function checkedSum(values: Float64Array, origin: Origin): number {
  // Two sums that do not wait for each other, and a branch that is always guessed right.
  let even = 0;
  let odd = 0;
  for (let i = 0; i < values.length; i += 2) {
    const one = values[i] as number;
    const other = i + 1 < values.length ? (values[i + 1] as number) : 0;
    if (!(one >= 0 && one < Infinity)) checkedDuration(one, origin);
    if (!(other >= 0 && other < Infinity)) checkedDuration(other, origin);
    even += one;
    odd += other;
  }
  return even + odd;
}

/** Throws a BadDraw unless a time is one that can follow another; Infinity stands for never. */
export function checkTime(afterMs: number, tMs: number, origin: Origin): void {
  if (tMs >= afterMs) return;
  throw new BadDraw(origin, `${tMs} ms follows ${afterMs} ms; a time that is not before it`);
}

/** Every time of a column, as by `checkTime`, the first of them after `fromMs`. */
export function checkTimes(fromMs: number, times: Float64Array, origin: Origin): void {
  let before = fromMs;
  for (let i = 0; i < times.length; i += 1) {
    const tMs = times[i] as number;
    if (!(tMs >= before)) checkTime(before, tMs, origin);
    before = tMs;
  }
}
