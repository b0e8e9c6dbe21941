// The function that starts itself: environments at work, events that wait, and how both go on, one by one or in slices.

import { checkedDuration } from '@/engine/kernel/drawn';
import { ln } from '@/engine/kernel/math';
import { Stream } from '@/engine/kernel/random';
import { poisson } from '@/engine/models/runaway/poisson';

/** Mean length of a run. */
export const RUN_MS = 1_000;
/** An event that follows on this many is not let through by the platform's guard. */
export const GUARD_DEPTH = 16;
const SLICE_MS = 1_000;
/** Where events are of different depths, a slice must be short against a run. */
const GUARDED_SLICE_MS = 250;
/** Fewer places than this end so rarely that each can be followed. */
const LEAST_SLICED = 50;
/** So many times the places must wait for a slice not to run out of them. */
const ENOUGH = 4;

const ZERO = {
  runningNow: 0,
  waitingNow: 0,
  made: 0,
  completed: 0,
  dropped: 0,
  cut: 0,
  /** Objects written, and those of them that still lie there. */
  written: 0,
  kept: 0,
  /** Environments times ms, up to `sinceMs`. */
  workMs: 0,
  sinceMs: 0,
};

export interface LoopSettings {
  /** Objects that each run writes when it ends. */
  readonly copies: number;
  /** Places that it may have. */
  readonly limit: number;
  readonly isStopped: boolean;
}

export class Loop {
  readonly state = { ...ZERO };
  /** By depth, from 1; without a guard nobody looks at it, and all are of depth 1. */
  private running = new Float64Array(GUARD_DEPTH + 1);
  private waiting = new Float64Array(GUARD_DEPTH + 1);
  /** The next end of a run, or of a slice; Infinity where nothing runs. */
  nextMs = Infinity;
  private isSliced = false;
  private readonly ends: Stream;
  private readonly which: Stream;

  constructor(
    seed: number,
    private readonly isGuarded: boolean,
  ) {
    this.ends = new Stream(seed, 'work');
    this.which = new Stream(seed, 'routing');
  }

  /** Environments times ms until now. */
  workMsAt(atMs: number): number {
    const { workMs, runningNow, sinceMs } = this.state;
    return workMs + runningNow * (atMs - sinceMs);
  }

  /** Runs that are expected to have ended since the slice began: it is drawn when it is over. */
  endedInSliceAt(atMs: number): number {
    const { runningNow, sinceMs } = this.state;
    return this.isSliced ? (runningNow * (atMs - sinceMs)) / RUN_MS : 0;
  }

  /** One event from outside: a photo. */
  begin(atMs: number, settings: LoopSettings): void {
    this.settle(atMs, settings);
    this.make(1, 1, settings);
    this.fill(atMs, settings);
  }

  /** What is due at `nextMs` happens. */
  step(settings: LoopSettings): void {
    const atMs = this.nextMs;
    if (this.isSliced) this.settle(atMs, settings);
    else {
      this.work(atMs);
      this.end(this.pick(), 1, settings);
    }
    this.fill(atMs, settings);
  }

  /** Something outside changes at this moment: what the slice holds up to now has happened, and the rest is drawn anew. */
  change(atMs: number, before: LoopSettings, after: LoopSettings): void {
    this.settle(atMs, before);
    if (after.isStopped) this.drop();
    this.fill(atMs, after);
  }

  /** Objects that lie in the bucket are gone. Returns how many. */
  empty(): number {
    const { kept } = this.state;
    this.state.kept = 0;
    return kept;
  }

  save() {
    const { nextMs, isSliced } = this;
    return {
      state: { ...this.state },
      running: this.running.slice(),
      waiting: this.waiting.slice(),
      nextMs,
      isSliced,
      streams: [this.ends.save(), this.which.save()] as const,
    };
  }

  restore(saved: ReturnType<Loop['save']>): void {
    Object.assign(this.state, saved.state);
    this.running.set(saved.running);
    this.waiting.set(saved.waiting);
    this.nextMs = saved.nextMs;
    this.isSliced = saved.isSliced;
    this.ends.restore(saved.streams[0]);
    this.which.restore(saved.streams[1]);
  }

  private work(atMs: number): void {
    this.state.workMs = this.workMsAt(atMs);
    this.state.sinceMs = atMs;
  }

  /** Runs end in the part of a slice that has passed. Each end makes room, which is filled at once. */
  private settle(atMs: number, settings: LoopSettings): void {
    const { state } = this;
    const passedMs = atMs - state.sinceMs;
    this.work(atMs);
    if (!this.isSliced || passedMs <= 0) return;
    const ends = poisson((state.runningNow * passedMs) / RUN_MS, this.ends);
    // Without depths every place is filled anew as it becomes free, so one may end more than once in a slice.
    if (!this.isGuarded) {
      const room = state.runningNow;
      this.end(1, ends, settings);
      this.take(Math.min(room - state.runningNow, state.waitingNow));
    } else this.endByDepth(Math.min(ends, state.runningNow), settings);
  }

  /** The ends of a slice in equal shares over the depths at which something runs. */
  private endByDepth(ends: number, settings: LoopSettings): void {
    const all = this.state.runningNow;
    const before = this.running.slice();
    let [seen, ended] = [0, 0];
    for (let depth = 1; depth <= GUARD_DEPTH; depth += 1) {
      seen += before[depth] ?? 0;
      const upTo = Math.floor((ends * seen) / all + 0.5);
      if (upTo > ended) this.end(depth, upTo - ended, settings);
      ended = upTo;
    }
  }

  /** The depth of the run that ends next: any that runs is as likely as any other. */
  private pick(): number {
    if (!this.isGuarded) return 1;
    let left = this.which.uniform() * this.state.runningNow;
    for (let depth = 1; depth < GUARD_DEPTH; depth += 1) {
      left -= this.running[depth] ?? 0;
      if (left < 0) return depth;
    }
    return GUARD_DEPTH;
  }

  private end(depth: number, count: number, settings: LoopSettings): void {
    const { state } = this;
    this.running[depth] = (this.running[depth] ?? 0) - count;
    state.runningNow -= count;
    state.completed += count;
    const objects = count * settings.copies;
    state.written += objects;
    state.kept += objects;
    if (objects > 0) this.make(objects, this.isGuarded ? depth + 1 : 1, settings);
  }

  private make(count: number, depth: number, { isStopped }: LoopSettings): void {
    const { state } = this;
    state.made += count;
    const isCut = depth > GUARD_DEPTH;
    if (isCut) state.cut += count;
    if (isCut || isStopped) state.dropped += count;
    else {
      this.waiting[depth] = (this.waiting[depth] ?? 0) + count;
      state.waitingNow += count;
    }
  }

  private drop(): void {
    this.state.dropped += this.state.waitingNow;
    this.state.waitingNow = 0;
    this.waiting.fill(0);
  }

  /** Events are taken by depth, the lowest first: nearly the order in which they came. */
  private take(count: number): void {
    const { state } = this;
    let left = count;
    for (let depth = 1; depth <= GUARD_DEPTH && left > 0; depth += 1) {
      const some = Math.min(left, this.waiting[depth] ?? 0);
      this.waiting[depth] = (this.waiting[depth] ?? 0) - some;
      this.running[depth] = (this.running[depth] ?? 0) + some;
      left -= some;
    }
    const taken = count - left;
    state.waitingNow -= taken;
    state.runningNow += taken;
  }

  /** Waiting events go to free places, and it is drawn when the next run ends. */
  private fill(atMs: number, settings: LoopSettings): void {
    const { state, isGuarded } = this;
    const { limit, copies, isStopped } = settings;
    if (!isStopped) this.take(Math.max(0, Math.min(limit - state.runningNow, state.waitingNow)));
    const { runningNow, waitingNow } = state;
    const isFull = runningNow >= limit;
    // A first slice must not begin before something waits: it would come up to a second late.
    const isHeld = (isFull && waitingNow > 0) || (copies === 1 && waitingNow === 0);
    const isSteady = copies > 0 && !isGuarded && isHeld;
    const isDeep = isFull && runningNow >= LEAST_SLICED && waitingNow >= ENOUGH * runningNow;
    this.isSliced = runningNow > 0 && !isStopped && (isSteady || isDeep);
    if (runningNow === 0) this.nextMs = Infinity;
    else if (this.isSliced) this.nextMs = atMs + (isGuarded ? GUARDED_SLICE_MS : SLICE_MS);
    else {
      const untilMs = (-RUN_MS * ln(1 - this.ends.uniform())) / runningNow;
      this.nextMs = atMs + checkedDuration(untilMs, this.ends);
    }
  }
}
