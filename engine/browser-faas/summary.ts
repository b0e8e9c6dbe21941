// What measured calls come to: first answers, later answers, and how many times the one is the other.

/** How a call ended: `threw` by the code, `killed` at the limit, `lost` with the frame. */
export type Outcome =
  | 'answered'
  | 'threw'
  | 'killed'
  | 'too-long'
  | 'no-handler'
  | 'broke'
  | 'lost';

/** A call as it was measured, in ms of this device's clock. */
export interface MeasuredCall {
  readonly isCold: boolean;
  readonly outcome: Outcome;
  /** In line, until an environment was free. */
  readonly waitMs: number;
  readonly placeMs: number;
  readonly loadMs: number;
  readonly initMs: number;
  readonly handlerMs: number;
  /** From when an environment was asked until the answer, without waiting in line. */
  readonly totalMs: number;
  /** The same as the page saw it, with the way to the frame and back. */
  readonly tripMs: number;
}

export interface Summary {
  /** Median of the last five first answers; null while there is none. */
  readonly coldMs: number | null;
  /** Median of what reading and initialising took in them. */
  readonly initMs: number | null;
  /** Median of what it took until there was a place. */
  readonly placeMs: number | null;
  /** Mean of the last thirty later answers, without those that the device itself held up; the clock is too coarse for one. */
  readonly warmMs: number | null;
  readonly ratio: number | null;
  /** What the page saw of first and later answers, in the same way. */
  readonly coldTripMs: number | null;
  readonly warmTripMs: number | null;
  readonly coldCalls: number;
  readonly warmCalls: number;
  readonly killed: number;
}

export const COLD_CALLS = 5;
export const WARM_CALLS = 30;

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const quantileOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Beyond so many times the usual spread, but at least of a coarse clock's step, the device was busy with something else. */
const FENCE = 10;
const COARSE_MS = 1;

/** Without what lies far above the rest: a device does other things, too, and one call in thirty would decide. */
export function undisturbed(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [quantileOf(sorted, 0.25), quantileOf(sorted, 0.75)];
  const most = high + FENCE * Math.max(high - low, COARSE_MS);
  return values.filter((value) => value <= most);
}

/** The smallest step that a clock can show: what it calls 0 took less than that. */
const CLOCK_STEP_MS = 0.005;

/** Calls in the order in which they ended. */
export function summaryOf(calls: readonly MeasuredCall[]): Summary {
  const answered = calls.filter(({ outcome }) => outcome === 'answered');
  const cold = answered.filter(({ isCold }) => isCold).slice(-COLD_CALLS);
  const warm = answered.filter(({ isCold }) => !isCold).slice(-WARM_CALLS);
  const coldMs = medianOf(cold.map(({ totalMs }) => totalMs));
  const steady = undisturbed(warm.map(({ totalMs }) => totalMs));
  // A few answers that a coarse clock calls 0 have not been measured; thirty have, together.
  const isMeasured = steady.length >= WARM_CALLS || steady.some((ms) => ms > 0);
  const warmMs = isMeasured ? meanOf(steady) : null;
  return {
    coldMs,
    initMs: medianOf(cold.map(({ loadMs, initMs }) => loadMs + initMs)),
    placeMs: medianOf(cold.map(({ placeMs }) => placeMs)),
    warmMs,
    ratio: coldMs === null || warmMs === null ? null : coldMs / Math.max(warmMs, CLOCK_STEP_MS),
    coldTripMs: medianOf(cold.map(({ tripMs }) => tripMs)),
    warmTripMs: meanOf(undisturbed(warm.map(({ tripMs }) => tripMs))),
    coldCalls: cold.length,
    warmCalls: steady.length,
    killed: calls.filter(({ outcome }) => outcome === 'killed').length,
  };
}

/** Shares of what the file took before, and whether they are small enough. */
export interface Judged {
  readonly warm: number;
  readonly first: number;
  readonly isWarm: boolean;
  readonly isFirst: boolean;
}

/** Whether a measured file has become as much better as the goal asks, and by how much. */
export function judge(
  before: Pick<Summary, 'coldMs' | 'warmMs'>,
  now: Pick<Summary, 'coldMs' | 'warmMs'>,
  { warmAtMost, firstAtMost }: { readonly warmAtMost: number; readonly firstAtMost: number },
): Judged | null {
  if (!before.coldMs || !before.warmMs || now.coldMs === null || now.warmMs === null) return null;
  const [warm, first] = [now.warmMs / before.warmMs, now.coldMs / before.coldMs];
  return { warm, first, isWarm: warm <= warmAtMost, isFirst: first <= firstAtMost };
}
