// Several platforms under the same arrivals with the same work, advanced together.

import type { Distribution } from '@/engine/kernel/distributions';
import type { Platform, SavedPlatform } from '@/engine/kernel/platform';
import type { PlatformResult } from '@/engine/kernel/tally';
import type { Traffic } from '@/engine/traffic/arrivals';
import type { Crowd, SavedCrowd } from '@/engine/traffic/crowd';

export interface SavedComparison {
  readonly tMs: number;
  readonly crowd: SavedCrowd;
  readonly next: number;
  readonly sent: Float64Array;
  readonly platforms: readonly SavedPlatform[];
}

/**
 * Platforms know nothing of each other. Each serves a batch of requests on its own before the next one
 * does, which keeps the inner loop within one class.
 */
export class Comparison {
  private clockMs = 0;
  /** The first request of the batch that has not come yet. */
  private next = 0;
  /** How many requests each platform has been sent since the end of its warm-up. */
  private readonly sent: Float64Array;

  constructor(
    private readonly crowd: Crowd,
    readonly platforms: readonly Platform[],
  ) {
    this.sent = new Float64Array(platforms.length);
  }

  get nowMs(): number {
    return this.clockMs;
  }

  /**
   * Processes everything up to and including `tMs`. Throws when a platform has lost a request or has
   * counted another number than it was sent, and a BadDraw when customers who should have come did not.
   */
  advanceTo(tMs: number): void {
    for (;;) {
      const from = this.next;
      const to = this.firstAfter(tMs);
      for (const [i, platform] of this.platforms.entries()) {
        platform.serve(this.crowd, from, to);
        this.sent[i] =
          (this.sent[i] as number) + this.countSince(platform.tally.warmupMs, from, to);
      }
      this.next = to;
      if (to < this.crowd.length) break;
      this.crowd.refill();
      this.next = 0;
    }
    this.crowd.checkNobodyIsMissing(this.next, tMs);
    for (const [i, platform] of this.platforms.entries()) {
      platform.settle(tMs);
      platform.tally.checkNothingIsLost(platform.kind);
      this.checkAllHaveCome(platform, this.sent[i] as number);
    }
    this.clockMs = tMs;
  }

  /** One request more than the crowd brings, to each platform, at the moment up to which all was processed. */
  send(workMs: number): void {
    for (const [i, platform] of this.platforms.entries()) {
      platform.arrive(this.clockMs, workMs);
      if (this.clockMs >= platform.tally.warmupMs) this.sent[i] = (this.sent[i] as number) + 1;
    }
  }

  /** Other traffic from now on: see `Crowd.change`. */
  change(traffic: Traffic, work: Distribution): void {
    this.crowd.change(traffic, work, this.clockMs, this.next);
  }

  results(): PlatformResult[] {
    return this.platforms.map((platform) => platform.result(this.clockMs));
  }

  save(): SavedComparison {
    return {
      tMs: this.clockMs,
      crowd: this.crowd.save(),
      next: this.next,
      sent: this.sent.slice(),
      platforms: this.platforms.map((platform) => platform.save()),
    };
  }

  restore(saved: SavedComparison): void {
    this.clockMs = saved.tMs;
    this.crowd.restore(saved.crowd);
    this.next = saved.next;
    this.sent.set(saved.sent);
    for (const [i, platform] of saved.platforms.entries()) this.platforms[i]?.restore(platform);
  }

  private checkAllHaveCome({ kind, tally }: Platform, sent: number): void {
    const { requests } = tally.counts;
    if (requests === sent) return;
    throw new Error(`${kind}: ${sent} requests were sent, but ${requests} have come`);
  }

  /** How many requests with index `from` to `to` - 1 come at `tMs` or later. */
  private countSince(tMs: number, from: number, to: number): number {
    const { atMs } = this.crowd;
    let first = from;
    while (first < to && (atMs[first] as number) < tMs) first += 1;
    return to - first;
  }

  /** Index of the first request of the batch that comes later than a time. */
  private firstAfter(tMs: number): number {
    const { atMs, length } = this.crowd;
    if ((atMs[length - 1] as number) <= tMs) return length;
    let low = this.next;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((atMs[middle] as number) <= tMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
