// For how long a group had fewer slots than the crowd takes.

import type { RateKnot } from '@/engine/traffic/rate-curve';

/**
 * For how long, between two moments, a rate of straight lines lies above `perSec`: as it was before the first of
 * its corners, and as it is after the last.
 */
export function timeAbove(
  knots: readonly RateKnot[],
  perSec: number,
  fromMs: number,
  toMs: number,
): number {
  const [first, last] = [knots[0], knots.at(-1)];
  if (!first || !last || toMs <= fromMs) return 0;
  const course = [
    { ...first, atMs: Math.min(fromMs, first.atMs) },
    ...knots,
    { ...last, atMs: Math.max(toMs, last.atMs) },
  ];
  let sum = 0;
  for (const [i, to] of course.entries()) {
    const from = course[i - 1];
    if (from) sum += timeOnLine(from, to, perSec, fromMs, toMs);
  }
  return sum;
}

function timeOnLine(
  from: RateKnot,
  to: RateKnot,
  perSec: number,
  fromMs: number,
  toMs: number,
): number {
  const [startMs, endMs] = [Math.max(fromMs, from.atMs), Math.min(toMs, to.atMs)];
  if (endMs <= startMs) return 0;
  const slope = (to.ratePerSec - from.ratePerSec) / (to.atMs - from.atMs);
  const over = (atMs: number): number => from.ratePerSec + slope * (atMs - from.atMs) - perSec;
  const [start, end] = [over(startMs), over(endMs)];
  if (start > 0 && end > 0) return endMs - startMs;
  if (start <= 0 && end <= 0) return 0;
  return ((endMs - startMs) * Math.max(start, end)) / Math.abs(end - start);
}

/** Follows the slots as they come and go, under a crowd whose course is known. */
export class Shortage {
  /** Time that was short up to `sinceMs`, and what the slots have taken in a second from then on. */
  private state = { shortMs: 0, sinceMs: 0, perSec: 0 };

  constructor(private readonly knots: readonly RateKnot[]) {}

  /** From now on the slots take so much in a second. */
  set(perSec: number, atMs: number): void {
    this.state = { shortMs: this.until(atMs), sinceMs: atMs, perSec };
  }

  /** Time that was short up to `nowMs`, which is not before the last change. */
  until(nowMs: number): number {
    const { shortMs, sinceMs, perSec } = this.state;
    return shortMs + timeAbove(this.knots, perSec, sinceMs, nowMs);
  }

  /** Whether the slots are too few in the instant after a moment. */
  isShortAfter(atMs: number): boolean {
    return timeAbove(this.knots, this.state.perSec, atMs, atMs + 1) > 0;
  }

  save() {
    return { ...this.state };
  }

  restore(saved: ReturnType<Shortage['save']>): void {
    this.state = { ...saved };
  }
}
