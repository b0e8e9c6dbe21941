// What came of releases and of customers' requests, counted up, and the numbers that are read off it.

import type { TracksOf } from '@/engine/kernel/tracks';
import type { tracks } from '@/engine/models/release-train/config';
import type { Minute } from '@/engine/models/release-train/rollout';

const WEEK_MS = 7 * 86_400_000;

const zero = () => ({
  /** Releases that came back, and that stayed. */
  failed: 0,
  live: 0,
  requests: 0,
  /** Requests that a bug failed, and that met two versions that do not get on. */
  bug: 0,
  mixed: 0,
  /** Canaries of releases with a bug, and those of them that saw nothing. */
  canaries: 0,
  blind: 0,
});

/** A share; null of nothing. */
const share = (count: number, of: number): number | null => (of > 0 ? count / of : null);

export class Tally {
  private counts = zero();

  constructor(private readonly hurt: TracksOf<typeof tracks>['hurt']) {}

  meet({ requests, bug, mixed }: Minute, atMs: number): void {
    const { counts, hurt } = this;
    counts.requests += requests;
    counts.bug += bug;
    counts.mixed += mixed;
    hurt.set('bug', counts.bug, atMs);
    hurt.set('mixed', counts.mixed, atMs);
  }

  canary(sawBug: boolean): void {
    this.counts.canaries += 1;
    if (!sawBug) this.counts.blind += 1;
  }

  goLive(): void {
    this.counts.live += 1;
  }

  comeBack(): void {
    this.counts.failed += 1;
  }

  /** One that was live has come back after all. */
  report(): void {
    this.counts.live -= 1;
    this.counts.failed += 1;
  }

  metrics(nowMs: number) {
    const { failed, live, bug, mixed, canaries, blind } = this.counts;
    return {
      failed: share(failed, failed + live),
      hurt: share((bug + mixed) * WEEK_MS, nowMs),
      blind: share(blind, canaries),
      releases: failed + live,
    };
  }

  /** Every request of the customers is over at once. */
  requestCounts() {
    const { requests, bug, mixed } = this.counts;
    const hurt = bug + mixed;
    return {
      'request.arrived': requests,
      'request.completed': requests - hurt,
      'request.failed': hurt,
      'request.rejected': 0,
      'request.timedOut': 0,
      'request.waiting': 0,
      'request.running': 0,
    };
  }

  save() {
    return { ...this.counts };
  }

  restore(saved: ReturnType<Tally['save']>): void {
    this.counts = { ...saved };
  }
}
