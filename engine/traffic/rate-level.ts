// The expected rate of requests as a level of a track: one ramp from each of its corners on.

import type { LevelTrack } from '@/engine/kernel/level-track';
import type { RateKnot } from '@/engine/traffic/rate-curve';

/** Writes the corners as time reaches them, since other traffic may come before a later one. */
export class RateLevel {
  private knots: readonly RateKnot[] = [];
  private next = 0;

  constructor(private readonly track: LevelTrack<'ratePerSec'>) {}

  /** Another course from now on. `knots` in order of time; constant before the first and after the last. */
  use(knots: readonly RateKnot[], atMs: number): void {
    this.write(atMs);
    this.knots = knots;
    this.next = knots.filter((knot) => knot.atMs <= atMs).length;
    const [before, after] = [knots[this.next - 1], knots[this.next]];
    if (!before) this.track.set('ratePerSec', after?.ratePerSec ?? 0, atMs);
    else {
      const slope = slopeBetween(before, after);
      this.track.ramp('ratePerSec', before.ratePerSec + slope * (atMs - before.atMs), slope, atMs);
    }
  }

  /** The corners up to and including `tMs`. */
  write(tMs: number): void {
    for (;;) {
      const knot = this.knots[this.next];
      if (knot === undefined || knot.atMs > tMs) return;
      this.next += 1;
      const slope = slopeBetween(knot, this.knots[this.next]);
      this.track.ramp('ratePerSec', knot.ratePerSec, slope, knot.atMs);
    }
  }
}

/** Requests per second, each ms. Two corners at one time are a jump. */
function slopeBetween(from: RateKnot, to: RateKnot | undefined): number {
  const lengthMs = (to?.atMs ?? from.atMs) - from.atMs;
  return lengthMs > 0 ? ((to?.ratePerSec ?? 0) - from.ratePerSec) / lengthMs : 0;
}
