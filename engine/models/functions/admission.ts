// Whether a request is let in and may start an instance, and if not, which limit it has met.

import { ScaleOutLimit } from '@/engine/kernel/scale-out';
import { TokenBucket } from '@/engine/kernel/token-bucket';
import { NOW } from '@/engine/models/functions/moment';
import type { FunctionsSettings } from '@/engine/models/functions/settings';

/** What a try came to: a place was found, or the first limit that was in the way. */
export const ADMITTED = 0;
/** As many instances as are allowed, all of them busy. */
export const CONCURRENCY = 1;
/** As many requests within the last second as are allowed. */
export const REQUEST_RATE = 2;
/** As many instances started lately as are allowed. */
export const SCALE_OUT = 3;
/** A place could not be found, and the line was full. */
export const FULL_LINE = 4;

export type Reason = typeof CONCURRENCY | typeof REQUEST_RATE | typeof SCALE_OUT | typeof FULL_LINE;
export type Verdict = typeof ADMITTED | Reason;

/** Requests that were turned away, by reason; together they are all that were rejected. */
export interface RefusalCounts {
  readonly refusedConcurrency: number;
  readonly refusedRequestRate: number;
  readonly refusedScaleOut: number;
  readonly refusedFullLine: number;
}

export class Admission {
  private readonly maxInstances: number;
  private readonly bucket: TokenBucket | null;
  private readonly scaleOut: ScaleOutLimit | null;
  private readonly refused = new Float64Array(FULL_LINE + 1);

  constructor(
    { maxInstances, requestsPerInstancePerSec, scaleOut }: FunctionsSettings,
    private readonly times: Float64Array,
  ) {
    const ratePerSec = maxInstances * requestsPerInstancePerSec;
    this.maxInstances = maxInstances;
    // One second's worth of requests is what the bucket holds: the providers name no other time.
    this.bucket =
      ratePerSec === Infinity
        ? null
        : new TokenBucket({ ratePerSec, burst: Math.max(1, ratePerSec) });
    this.scaleOut = scaleOut === null ? null : new ScaleOutLimit(scaleOut);
  }

  /** Whether requests are counted against those that are allowed in a second. */
  get hasRate(): boolean {
    return this.bucket !== null;
  }

  /** Counts a request against those that are allowed in a second; false where it is one too many. */
  isWithinRate(): boolean {
    return this.bucket === null || this.bucket.take(this.times[NOW] as number);
  }

  /** From when on one more instance may start beside `alive` others; Infinity while there are too many. */
  mayStartFromMs(alive: number): number {
    if (alive >= this.maxInstances) return Infinity;
    return this.scaleOut === null ? 0 : this.scaleOut.allowedFromMs;
  }

  /** What is in the way of one more instance beside `alive` others. */
  verdictOnStart(alive: number): Verdict {
    if (alive >= this.maxInstances) return CONCURRENCY;
    if (this.scaleOut === null) return ADMITTED;
    return this.scaleOut.allowedFromMs <= (this.times[NOW] as number) ? ADMITTED : SCALE_OUT;
  }

  /** An instance starts. */
  start(): void {
    this.scaleOut?.take(this.times[NOW] as number);
  }

  /** A request is turned away for good. */
  refuse(reason: Reason): void {
    this.refused[reason] = (this.refused[reason] as number) + 1;
  }

  get counts(): RefusalCounts {
    const { refused } = this;
    return {
      refusedConcurrency: refused[CONCURRENCY] as number,
      refusedRequestRate: refused[REQUEST_RATE] as number,
      refusedScaleOut: refused[SCALE_OUT] as number,
      refusedFullLine: refused[FULL_LINE] as number,
    };
  }

  save() {
    return {
      bucket: this.bucket?.save() ?? null,
      scaleOut: this.scaleOut?.save() ?? null,
      refused: this.refused.slice(),
    };
  }

  restore(saved: ReturnType<Admission['save']>): void {
    if (saved.bucket !== null) this.bucket?.restore(saved.bucket);
    if (saved.scaleOut !== null) this.scaleOut?.restore(saved.scaleOut);
    this.refused.set(saved.refused);
  }
}
