// Whether everybody has come who should: what was drawn, held against what the rate curve expects.

/*
 * A gap is a number of expected requests, so what the curve expects between two arrivals is the gap that was
 * drawn. Customers who silently stop, or who come at another pace than the curve says, break that.
 */

import { BadDraw, type Origin } from '@/engine/kernel/drawn';
import type { RateCurve } from '@/engine/traffic/rate-curve';

/** Between what was drawn and what the curve expects for it lies rounding, never so large a share. */
const ROUNDING = 1e-3;
/** Share of a time that the clock cannot tell apart. */
const RESOLUTION = Number.EPSILON;

/** Some gaps, one after the other, and how many expected requests were drawn for them. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
  readonly drawn: number;
  readonly gaps: number;
}

/** Throws a BadDraw unless the curve expects between the ends of a span what was drawn for it. */
export function checkAllCame(rate: RateCurve, span: Span, origin: Origin): void {
  const { fromMs, toMs, drawn, gaps } = span;
  if (toMs === Infinity) return;
  const expected = rate.countBetween(fromMs, toMs);
  const blur = blurOf(gaps, drawn, fromMs, toMs);
  if (Math.abs(expected - drawn) <= ROUNDING * drawn + blur) return;
  const what = `${drawn} requests were drawn from ${fromMs} ms to ${toMs} ms`;
  throw new BadDraw(origin, `${what}; ${expected} are expected there`);
}

/** Throws a BadDraw when more are expected since the last arrival, at `sinceMs`, than fit into the longest gap. */
export function checkNobodyStayedAway(
  rate: RateCurve,
  longestGap: number,
  { sinceMs, nowMs }: { readonly sinceMs: number; readonly nowMs: number },
  origin: Origin,
): void {
  const expected = rate.countBetween(sinceMs, nowMs);
  const most = longestGap * (1 + ROUNDING) + blurOf(1, expected, sinceMs, nowMs);
  if (expected <= most) return;
  const what = `nobody came from ${sinceMs} ms to ${nowMs} ms, where ${expected} were expected`;
  throw new BadDraw(origin, `${what}; at most ${most} in one gap`);
}

/** Requests that may be lost from the count because each of some gaps ends on the clock's grid. */
function blurOf(gaps: number, requests: number, fromMs: number, toMs: number): number {
  const perMs = requests === 0 ? 0 : requests / (toMs - fromMs);
  return gaps * 2 * toMs * RESOLUTION * perMs;
}
