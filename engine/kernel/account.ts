// What functions of one account share: concurrency, of which some is reserved or provisioned, requests per second, growth.

import { type SavedScaleOut, type ScaleOut, ScaleOutLimit } from '@/engine/kernel/scale-out';
import { TokenBucket } from '@/engine/kernel/token-bucket';

/** What one function has of it. */
export interface Share {
  /** Its own part and its ceiling; 0 where it has none and draws on what all share. */
  readonly reserved: number;
  /** Kept ready for it, used before anything else; it counts while it is idle, too. */
  readonly provisioned: number;
}

export interface AccountSpec {
  /** Environments that may work at once, of all functions together. */
  readonly quota: number;
  readonly requestsPerUnitPerSec: number;
  readonly shares: readonly Share[];
  readonly growth: ScaleOut;
  /** Whether all functions grow under one law together, or each under its own. */
  readonly isGrowthShared: boolean;
}

export interface SavedAccount {
  readonly quota: number;
  readonly busy: number[];
  readonly bucket: Float64Array;
  readonly growth: SavedScaleOut[];
}

/**
 * Functions are numbered from 0. An environment counts while it works or starts; one that is idle does not, unless
 * it is provisioned. A function with a reservation may use that and no more. The others share what is left of the
 * quota once all reservations, and what is provisioned outside of them, are taken off.
 */
export class Account {
  private quota: number;
  private readonly busy: number[];
  private bucket: TokenBucket;
  private readonly growth: readonly ScaleOutLimit[];
  /** Of the quota, what is reserved, or provisioned without a reservation. */
  private readonly taken: number;

  constructor(private readonly spec: AccountSpec) {
    const { quota, shares, growth, isGrowthShared } = spec;
    this.quota = quota;
    this.busy = shares.map(() => 0);
    this.taken = shares.reduce(
      (sum, { reserved, provisioned }) => sum + (reserved > 0 ? reserved : provisioned),
      0,
    );
    this.bucket = this.bucketFor(quota);
    const laws = isGrowthShared ? 1 : shares.length;
    this.growth = Array.from({ length: laws }, () => new ScaleOutLimit(growth));
  }

  /** Environments of this function that work or start. */
  busyOf(of: number): number {
    return this.busy[of] as number;
  }

  /** How many of it may work at once while the others are as they are now. */
  limitOf(of: number): number {
    const { reserved, provisioned } = this.shareOf(of);
    if (reserved > 0) return reserved;
    const others = this.inPool - this.beyondProvisioned(of);
    return provisioned + Math.max(0, this.pool - others);
  }

  /** Takes a request's part of the requests per second; false where there is none left. */
  isWithinRate(nowMs: number): boolean {
    return this.bucket.take(nowMs);
  }

  hasRoom(of: number): boolean {
    return this.busyOf(of) < this.limitOf(of);
  }

  /** Whether one more environment may start now, as far as growth goes. */
  mayGrow(of: number, nowMs: number): boolean {
    return this.growthOf(of).allowedFromMs <= nowMs;
  }

  /** An environment of it begins to work, or ends. */
  begin(of: number): void {
    this.busy[of] = this.busyOf(of) + 1;
  }

  end(of: number): void {
    this.busy[of] = this.busyOf(of) - 1;
  }

  /** An environment is made for it. */
  grow(of: number, nowMs: number): void {
    this.growthOf(of).take(nowMs);
  }

  /** Another quota from now on, and a full bucket of as many requests per second as go with it. */
  setQuota(quota: number): void {
    this.quota = quota;
    this.bucket = this.bucketFor(quota);
  }

  save(): SavedAccount {
    return {
      quota: this.quota,
      busy: [...this.busy],
      bucket: this.bucket.save(),
      growth: this.growth.map((law) => law.save()),
    };
  }

  restore(saved: SavedAccount): void {
    this.setQuota(saved.quota);
    this.bucket.restore(saved.bucket);
    for (const [of, count] of saved.busy.entries()) this.busy[of] = count;
    for (const [i, law] of saved.growth.entries()) this.growth[i]?.restore(law);
  }

  /** What functions without a reservation share beyond what is provisioned for them. */
  private get pool(): number {
    return this.quota - this.taken;
  }

  private get inPool(): number {
    let sum = 0;
    for (let of = 0; of < this.busy.length; of += 1) {
      if (this.shareOf(of).reserved === 0) sum += this.beyondProvisioned(of);
    }
    return sum;
  }

  private beyondProvisioned(of: number): number {
    return Math.max(0, this.busyOf(of) - this.shareOf(of).provisioned);
  }

  private shareOf(of: number): Share {
    return this.spec.shares[of] as Share;
  }

  private growthOf(of: number): ScaleOutLimit {
    return (this.growth[of] ?? this.growth[0]) as ScaleOutLimit;
  }

  /** One second's worth is what it holds: providers name a number per second, and no mechanism. */
  private bucketFor(quota: number): TokenBucket {
    const ratePerSec = quota * this.spec.requestsPerUnitPerSec;
    return new TokenBucket({ ratePerSec, burst: ratePerSec });
  }
}
