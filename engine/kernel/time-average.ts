// The average of a level over time, each value weighted by how long it lasted, and its peak.

import { EDGE_BIT, ENDED, type Notes } from '@/engine/kernel/notes';

const LEVEL = 0;
const AREA = 1;
const SINCE = 2;
const PEAK = 3;

/** Starts at level 0 at time 0. Reading it never changes it, so how often one looks cannot matter. */
export class TimeAverage {
  /** Level, area since `fromMs`, time of the last change in ms, peak: doubles that are never boxed. */
  private readonly state = new Float64Array(4);

  /** Time before `fromMs` is left out of the average and the peak. */
  constructor(private readonly fromMs = 0) {
    this.state[SINCE] = fromMs;
  }

  /** The level now. */
  get level(): number {
    return this.state[LEVEL] as number;
  }

  /** The highest level since `fromMs`. */
  get peak(): number {
    return this.state[PEAK] as number;
  }

  add(change: number, atMs: number): void {
    const state = this.state;
    const before = state[LEVEL] as number;
    const level = before + change;
    const passedMs = atMs - (state[SINCE] as number);
    state[LEVEL] = level;
    if (passedMs >= 0) {
      state[AREA] = (state[AREA] as number) + before * passedMs;
      state[SINCE] = atMs;
      if (level > (state[PEAK] as number)) state[PEAK] = level;
    } else {
      // Still before `fromMs`: whatever stands then is the first level that counts.
      state[PEAK] = level;
    }
  }

  /** Every noted edge, one up or one down, as by `add`. */
  follow({ atMs, kind, length }: Notes): void {
    const { state } = this;
    let level = state[LEVEL] as number;
    let area = state[AREA] as number;
    let since = state[SINCE] as number;
    let peak = state[PEAK] as number;
    for (let i = 0; i < length; i += 1) {
      const what = kind[i] as number;
      const passedMs = (atMs[i] as number) - since;
      const before = level;
      level += ((what >> EDGE_BIT) & 1) * (1 - 2 * (what & ENDED));
      if (passedMs >= 0) {
        area += before * passedMs;
        since = atMs[i] as number;
        peak = Math.max(peak, level);
      } else {
        peak = level;
      }
    }
    state[LEVEL] = level;
    state[AREA] = area;
    state[SINCE] = since;
    state[PEAK] = peak;
  }

  /** The average from `fromMs` to `atMs`; null when no time has passed. */
  mean(atMs: number): number | null {
    if (atMs <= this.fromMs) return null;
    const state = this.state;
    const area =
      (state[AREA] as number) + (state[LEVEL] as number) * (atMs - (state[SINCE] as number));
    return area / (atMs - this.fromMs);
  }

  save(): Float64Array {
    return this.state.slice();
  }

  restore(saved: Float64Array): void {
    this.state.set(saved);
  }
}
