// How a number scatters over independent runs: its mean, how sure that is, and its quartiles.

/** Runs that are begun together at most. */
export const MOST_SEEDS = 10_000;

/**
 * A metric over several runs that differ in their seed alone. Whatever needs values that are not there is
 * null, never 0.
 */
export interface Spread {
  /** Runs in which the metric had a value, and runs in which it was null. */
  readonly values: number;
  readonly nulls: number;
  readonly mean: number | null;
  /** Of the mean: s / sqrt(n), s with n - 1; null below two values. */
  readonly standardError: number | null;
  readonly smallest: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly largest: number | null;
}

/** The spread of a metric; null stands for a run without a value. Order does not matter but for rounding. */
export function spreadOf(metric: readonly (number | null)[]): Spread {
  const given = metric.filter((value) => value !== null);
  const sorted = Float64Array.from(given).sort();
  const mean = meanOf(given);
  return {
    values: given.length,
    nulls: metric.length - given.length,
    mean,
    standardError: mean === null ? null : standardErrorOf(given, mean),
    smallest: quantileOf(sorted, 0),
    lowerQuartile: quantileOf(sorted, 0.25),
    median: quantileOf(sorted, 0.5),
    upperQuartile: quantileOf(sorted, 0.75),
    largest: quantileOf(sorted, 1),
  };
}

function meanOf(values: readonly number[]): number | null {
  const [first] = values;
  if (first === undefined) return null;
  // From the first value on: of values that are all the same, the mean is that value to the last bit.
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

function standardErrorOf(values: readonly number[], mean: number): number | null {
  const n = values.length;
  if (n < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (n - 1) / n);
}

/**
 * The quantile by definition 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The
 * American Statistician 50 (1996), 361-365: a straight line between the neighbours of rank 1 + (n - 1) q.
 * R, NumPy and spreadsheets take the same when nobody says otherwise. Null without values.
 */
export function quantileOf(sorted: ArrayLike<number>, q: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * q;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low === high ? low : low + (place - below) * (high - low);
}

/** A result with a spread in each place where a run has a number or null; names stay as they are. */
export type SpreadResult = { readonly [name: string]: string | Spread | SpreadResult };

/** Results of one shape, one for each run, as one result of spreads. Throws a RangeError when there is none. */
export function spreadOfResults(results: readonly object[]): SpreadResult {
  const [first] = results;
  if (first === undefined) throw new RangeError('results: none; at least one run is needed');
  return Object.fromEntries(
    Object.entries(first).map(([name, value]) => {
      const all = results.map((result): unknown => (result as Record<string, unknown>)[name]);
      return [name, spreadOfField(value, all)];
    }),
  );
}

function spreadOfField(first: unknown, all: readonly unknown[]): string | Spread | SpreadResult {
  if (typeof first === 'string') return first;
  if (first instanceof Object) return spreadOfResults(all as readonly object[]);
  return spreadOf(all.map((value) => (typeof value === 'number' ? value : null)));
}
