// What of a lane is too short to be drawn and too much to be a tick each: by columns, the share of its time in each state.

import type { SpansData } from '@/player/types';

/** Width of a column in CSS pixels. What lasts for less is counted in columns where it is crowded. */
export const COLUMN = 2;
/** A state is crowded where so many of its spans begin in one lane within twice as many columns: ticks would fill it by half. */
const CROWD = 8;

/** Rows read between two moments at which the page may have its turn: about a millisecond's worth. */
const ROWS_A_TURN = 10_000;

export class LaneShares {
  /** Of the column at hand, by state. */
  private readonly shares: Float64Array;

  private constructor(
    private readonly data: SpansData,
    /** By row: those of the same thing before and after it that count; -1 where there is none. */
    private readonly before: Int32Array,
    private readonly after: Int32Array,
    /** By state: the least time in which so many spans of it began in one lane. */
    private readonly crowdMs: Float64Array,
  ) {
    this.shares = new Float64Array(crowdMs.length);
  }

  /**
   * `counts` says of each state whether it is drawn at its full height: what only waits is never too short. What begins
   * after `seenMs` crowds nothing.
   */
  static *of(
    data: SpansData,
    counts: readonly boolean[],
    seenMs = Number.POSITIVE_INFINITY,
  ): Generator<undefined, LaneShares> {
    const { length, thing, state, fromMs } = data;
    const states = counts.length;
    const before = new Int32Array(length).fill(-1);
    const after = new Int32Array(length).fill(-1);
    const crowdMs = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
    const lastOf = new Map<number, number>();
    /** When the last spans of a thing in a state began, by turns. */
    const begun = new Map<number, { readonly ms: Float64Array; count: number }>();
    for (let row = 0; row < length; row += 1) {
      if (row % ROWS_A_TURN === ROWS_A_TURN - 1) yield;
      const its = state[row] as number;
      if (!counts[its]) continue;
      const one = thing[row] as number;
      const last = lastOf.get(one) ?? -1;
      before[row] = last;
      if (last >= 0) after[last] = row;
      lastOf.set(one, row);
      const atMs = fromMs[row] as number;
      if (atMs > seenMs) continue;
      const key = one * states + its;
      const ring = begun.get(key) ?? { ms: new Float64Array(CROWD - 1), count: 0 };
      if (ring.count === 0) begun.set(key, ring);
      const place = ring.count % (CROWD - 1);
      if (ring.count >= CROWD - 1) {
        crowdMs[its] = Math.min(crowdMs[its] as number, atMs - (ring.ms[place] as number));
      }
      ring.ms[place] = atMs;
      ring.count += 1;
    }
    return new LaneShares(data, before, after, crowdMs);
  }

  /** Whether a row is told by columns alone where a ms is so many px. */
  has(row: number, perMs: number): boolean {
    const { fromMs, toMs, state } = this.data;
    return (
      ((toMs[row] as number) - (fromMs[row] as number)) * perMs < COLUMN &&
      (this.crowdMs[state[row] as number] as number) * perMs < 2 * CROWD * COLUMN
    );
  }

  /**
   * Tells of each column that this row, which must be told so, is the first to be in, counted from the run's beginning, the share of its
   * time in each state. Those shares are only to be read: they are the next column's, too.
   */
  tell(row: number, perMs: number, each: (column: number, shares: Float64Array) => void): void {
    const { fromMs, toMs } = this.data;
    const columnAt = (ms: number): number => Math.floor((ms * perMs) / COLUMN);
    const last = this.before[row] as number;
    let column = columnAt(fromMs[row] as number);
    if (last >= 0 && this.has(last, perMs)) {
      column = Math.max(column, columnAt(toMs[last] as number) + 1);
    }
    for (const until = columnAt(toMs[row] as number); column <= until; column += 1) {
      this.read(row, perMs, column);
      each(column, this.shares);
    }
  }

  /** The shares of a column in which no row before this one is. */
  private read(first: number, perMs: number, column: number): void {
    const { fromMs, toMs, state } = this.data;
    const columnMs = COLUMN / perMs;
    const [beginMs, endMs] = [column * columnMs, (column + 1) * columnMs];
    this.shares.fill(0);
    for (let row = first; row >= 0; row = this.after[row] as number) {
      const from = fromMs[row] as number;
      if (from >= endMs) break;
      if (!this.has(row, perMs)) continue;
      const within = Math.min(endMs, toMs[row] as number) - Math.max(beginMs, from);
      const its = state[row] as number;
      this.shares[its] = (this.shares[its] as number) + Math.max(0, within) / columnMs;
    }
  }
}
