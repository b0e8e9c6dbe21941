// The contract of a platform: something that serves arrivals which it does not make itself.

import type { PlatformResult, Tally } from '@/engine/kernel/tally';

/** Requests in order of arrival, as columns: when each comes and how much work it brings. */
export interface Customers {
  readonly atMs: Float64Array;
  /** Time that one slot needs for it, in ms, once it has begun. */
  readonly workMs: Float64Array;
}

/** What a platform needs to begin, beside its settings. */
export interface PlatformStart {
  readonly seed: number;
  /** Requests and time before it are left out of the statistics. */
  readonly warmupMs: number;
}

/** What a panel draws of a platform at one moment. */
export interface PlatformState {
  /** Slots of instances that are ready: how many requests can be worked on at once. */
  readonly capacity: number;
  /** Instances that exist, those that still start included. */
  readonly instances: number;
  /** Of these, the ones that still start. */
  readonly starting: number;
  /** Slots taken by a request. */
  readonly busySlots: number;
  readonly waiting: number;
}

/** Opaque copy of a platform's state. */
export type SavedPlatform = object;

/**
 * Serves requests that come from outside, so that several platforms can be given the same ones. Times
 * are simulated ms. At one instant the inner events (`step`) come before an arrival.
 *
 * Whoever extends it keeps all statistics in `tally`, draws chance only from streams of its own purpose
 * (`new Stream(seed, 'boot')`), and lets nothing depend on how often it is looked at.
 */
export abstract class Platform {
  /** The `kind` of a scenario: `functions`, `servers`, and so on. */
  abstract readonly kind: string;
  abstract readonly tally: Tally;

  /** When the next inner event is due (an end of work, a start, a timer), or Infinity. */
  abstract get nextMs(): number;

  /** Processes exactly the event that is due at `nextMs`. */
  abstract step(): void;

  /** A request comes. All inner events up to and including `atMs` have been processed. */
  abstract arrive(atMs: number, workMs: number): void;

  /** Everything up to and including `nowMs` has been processed. */
  abstract state(nowMs: number): PlatformState;
  abstract save(): SavedPlatform;

  /** Takes only what `save` of an equally configured platform gave. */
  abstract restore(saved: SavedPlatform): void;

  /** Serves the requests with index `from` to `to` - 1, and what happens before the last of them. */
  serve(customers: Customers, from: number, to: number): void {
    const { atMs, workMs } = customers;
    for (let i = from; i < to; i += 1) {
      const nowMs = atMs[i] as number;
      while (this.nextMs <= nowMs) this.step();
      this.arrive(nowMs, workMs[i] as number);
    }
  }

  /** Processes every inner event up to and including `tMs`. */
  settle(tMs: number): void {
    while (this.nextMs <= tMs) this.step();
  }

  /** Whole numbers that only this kind of platform counts, by name; from the end of the warm-up on. */
  ownCounts(): Readonly<Record<string, number>> {
    return {};
  }

  /** Statistics from the end of the warm-up to `nowMs`. */
  result(nowMs: number): PlatformResult {
    return { kind: this.kind, ...this.tally.result(nowMs), ...this.ownCounts() };
  }
}
