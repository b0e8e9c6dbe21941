// How fast a platform may start instances: a burst, a steady refill, and a most in any window.

export interface ScaleOut {
  /** Instances that may start at once after a rest; with 0 not even the first may start at time 0. */
  readonly burst: number;
  /** Instances by which the allowance is refilled in each window, continuously; need not be whole. */
  readonly perWindow: number;
  readonly windowMs: number;
}

export interface SavedScaleOut {
  readonly state: Float64Array;
  readonly starts: Float64Array;
  readonly next: number;
}

/** Places in `state`: the allowance after the last start, when that was, and when the next may be. */
const ALLOWANCE = 0;
const AS_OF = 1;
const ALLOWED_FROM = 2;

/**
 * Two rules at once. The allowance is refilled by `perWindow` per window, never accumulates beyond
 * `burst` (or one), and one start costs 1. And in any window of that length, wherever it begins, no more than the
 * larger of `burst` and `perWindow` start: after a full burst the refill alone would allow nearly twice
 * as many within one window.
 */
export class ScaleOutLimit {
  private readonly state = new Float64Array(3);
  /** Times of the last starts, as many as a window may hold, as a ring. */
  private readonly starts: Float64Array;
  private next = 0;

  constructor(private readonly law: ScaleOut) {
    this.state[ALLOWANCE] = law.burst;
    this.starts = new Float64Array(Math.max(law.burst, Math.ceil(law.perWindow))).fill(-Infinity);
    this.state[ALLOWED_FROM] = law.burst > 0 ? 0 : law.windowMs / law.perWindow;
  }

  /** The earliest time at which one more instance may start; it may lie in the past. */
  get allowedFromMs(): number {
    return this.state[ALLOWED_FROM] as number;
  }

  /** One instance starts. */
  take(nowMs: number): void {
    const { state, starts } = this;
    const { burst, perWindow, windowMs } = this.law;
    const refilled = ((nowMs - (state[AS_OF] as number)) * perWindow) / windowMs;
    // A whole instance must fit into the allowance, or none would ever start.
    const most = Math.max(1, burst);
    const left = Math.max(0, Math.min(most, (state[ALLOWANCE] as number) + refilled) - 1);
    state[ALLOWANCE] = left;
    state[AS_OF] = nowMs;
    starts[this.next] = nowMs;
    this.next = this.next + 1 === starts.length ? 0 : this.next + 1;
    const refilledMs = nowMs + (Math.max(0, 1 - left) * windowMs) / perWindow;
    state[ALLOWED_FROM] = Math.max(refilledMs, (starts[this.next] as number) + windowMs);
  }

  save(): SavedScaleOut {
    return { state: this.state.slice(), starts: this.starts.slice(), next: this.next };
  }

  restore(saved: SavedScaleOut): void {
    this.state.set(saved.state);
    this.starts.set(saved.starts);
    this.next = saved.next;
  }
}
