// A limit on requests per second: tokens flow into a bucket, and each request that is let in takes one out.

export interface Bucket {
  /** Tokens that flow in, per second. */
  readonly ratePerSec: number;
  /** The most tokens that it holds; at least 1, or no request would ever be let in. */
  readonly burst: number;
}

/** Places in `state`: tokens after the last look, and when that was. */
const LEVEL = 0;
const AS_OF = 1;

/** Sums of small inflows may miss a whole token by a few units in the last place. */
const WHOLE = 1 - 1e-9;

function checkBurst({ burst }: Bucket): void {
  if (!(burst >= 1)) {
    throw new RangeError(`token bucket: a burst of ${burst} is not allowed; at least 1`);
  }
}

/**
 * Full at time 0. In any stretch of t seconds at most burst + ratePerSec × t requests pass, and after a
 * rest `burst` of them at once. Whoever is turned away takes nothing. One bucket may be shared: whatever
 * draws on it brings its requests in order of time.
 */
export class TokenBucket {
  private readonly state = new Float64Array(2);

  constructor(private bucket: Bucket) {
    checkBurst(bucket);
    this.state[LEVEL] = bucket.burst;
  }

  /** Another rate or size from a time on that is not before the last request. What is there stays, as far as it fits. */
  change(bucket: Bucket, nowMs: number): void {
    checkBurst(bucket);
    this.state[LEVEL] = Math.min(bucket.burst, this.levelAt(nowMs));
    this.state[AS_OF] = nowMs;
    this.bucket = bucket;
  }

  /** Tokens that are there at a time not before the last request. */
  levelAt(nowMs: number): number {
    const { state, bucket } = this;
    const inflow = ((nowMs - (state[AS_OF] as number)) * bucket.ratePerSec) / 1000;
    return Math.min(bucket.burst, (state[LEVEL] as number) + inflow);
  }

  /** Takes a token for a request and returns true, or false where there is no whole one. */
  take(nowMs: number): boolean {
    const level = this.levelAt(nowMs);
    if (level < WHOLE) return false;
    this.state[LEVEL] = Math.max(0, level - 1);
    this.state[AS_OF] = nowMs;
    return true;
  }

  save(): Float64Array {
    return this.state.slice();
  }

  restore(saved: Float64Array): void {
    this.state.set(saved);
  }
}
