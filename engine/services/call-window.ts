// The calls that a circuit breaker looks back on: the last so many, or those of the last while.

import type { WindowSpec } from '@/engine/services/breaker-policy';
import { RollingCount, type SavedRollingCount } from '@/engine/services/rolling-count';

export type SavedCallWindow =
  | { readonly kind: 'calls'; readonly marks: Uint8Array; readonly recorded: number }
  | {
      readonly kind: 'time';
      readonly calls: SavedRollingCount;
      readonly failed: SavedRollingCount;
      readonly slow: SavedRollingCount;
    };

/** Counts over calls that have ended. A call is slow whether or not it was answered. */
export interface CallWindow {
  add(isFailed: boolean, isSlow: boolean, atMs: number): void;
  calls(atMs: number): number;
  failed(atMs: number): number;
  slow(atMs: number): number;
  clear(): void;
  save(): SavedCallWindow;
  /** Throws a RangeError when what was saved is of the other kind. */
  restore(saved: SavedCallWindow): void;
}

export function windowOf(spec: WindowSpec): CallWindow {
  return spec.kind === 'calls' ? new LastCalls(spec.calls) : new RecentCalls(spec.ms);
}

export function isSameWindow(a: WindowSpec, b: WindowSpec): boolean {
  if (a.kind === 'calls') return b.kind === 'calls' && a.calls === b.calls;
  return b.kind === 'time' && a.ms === b.ms;
}

const FAILED = 1;
const SLOW = 2;

/** Exactly the last `size` calls, however long ago: each further one pushes the oldest out. */
class LastCalls implements CallWindow {
  /** A ring: what is so of each call, as bits. */
  private readonly marks: Uint8Array;
  /** How many calls have ever been added. */
  private recorded = 0;
  private failedNow = 0;
  private slowNow = 0;

  constructor(size: number) {
    this.marks = new Uint8Array(size);
  }

  add(isFailed: boolean, isSlow: boolean): void {
    const place = this.recorded % this.marks.length;
    this.tally(this.marks[place] as number, -1);
    const mark = (isFailed ? FAILED : 0) | (isSlow ? SLOW : 0);
    this.marks[place] = mark;
    this.tally(mark, 1);
    this.recorded += 1;
  }

  calls(): number {
    return Math.min(this.recorded, this.marks.length);
  }

  failed(): number {
    return this.failedNow;
  }

  slow(): number {
    return this.slowNow;
  }

  clear(): void {
    this.marks.fill(0);
    this.recorded = 0;
    this.failedNow = 0;
    this.slowNow = 0;
  }

  save(): SavedCallWindow {
    return { kind: 'calls', marks: this.marks.slice(), recorded: this.recorded };
  }

  restore(saved: SavedCallWindow): void {
    if (saved.kind !== 'calls') throw new RangeError('checkpoint: a window of another kind');
    this.clear();
    this.marks.set(saved.marks);
    this.recorded = saved.recorded;
    for (const mark of this.marks) this.tally(mark, 1);
  }

  private tally(mark: number, change: number): void {
    if (mark & FAILED) this.failedNow += change;
    if (mark & SLOW) this.slowNow += change;
  }
}

/** The calls of the last while, which slides in tenths: see rolling-count.ts. */
class RecentCalls implements CallWindow {
  private readonly all: RollingCount;
  private readonly bad: RollingCount;
  private readonly late: RollingCount;

  constructor(ms: number) {
    this.all = new RollingCount(ms);
    this.bad = new RollingCount(ms);
    this.late = new RollingCount(ms);
  }

  add(isFailed: boolean, isSlow: boolean, atMs: number): void {
    this.all.add(atMs);
    if (isFailed) this.bad.add(atMs);
    if (isSlow) this.late.add(atMs);
  }

  calls(atMs: number): number {
    return this.all.sum(atMs);
  }

  failed(atMs: number): number {
    return this.bad.sum(atMs);
  }

  slow(atMs: number): number {
    return this.late.sum(atMs);
  }

  clear(): void {
    this.all.clear();
    this.bad.clear();
    this.late.clear();
  }

  save(): SavedCallWindow {
    return {
      kind: 'time',
      calls: this.all.save(),
      failed: this.bad.save(),
      slow: this.late.save(),
    };
  }

  restore(saved: SavedCallWindow): void {
    if (saved.kind !== 'time') throw new RangeError('checkpoint: a window of another kind');
    this.all.restore(saved.calls);
    this.bad.restore(saved.failed);
    this.late.restore(saved.slow);
  }
}
