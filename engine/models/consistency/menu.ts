// A menu that is written in one place and read in another: when each place has it, and what agreeing first costs.

import { Exponential } from '@/engine/kernel/distributions';
import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import { Stream } from '@/engine/kernel/random';
import {
  type ConsistencyConfig,
  FROM_OUTSIDE,
  kindIndex,
  LOCAL_MS,
  MENU_EVERY_MS,
  MENU_FROM_MS,
  places,
  positionsMs,
} from '@/engine/models/consistency/config';
import { type ConsistencyWorld, type Part, shareOf } from '@/engine/models/consistency/part';

/** How long a write takes: of `strong`, two round trips between the two places farthest apart. */
export function writeTookMs(config: ConsistencyConfig): number {
  const all = positionsMs(config);
  const farthestMs = Math.max(...all) - Math.min(...all);
  return LOCAL_MS + (config.level === 'strong' ? 4 * farthestMs : 0);
}

interface Saved {
  readonly asked: number;
  readonly done: number;
  readonly reached: readonly number[];
  readonly ownRead: number;
  readonly ownFinished: number;
  readonly reader: number;
  readonly readMs: number;
  readonly gaps: Int32Array;
  readonly fresh: number;
  readonly old: number;
  readonly writes: SavedHistogram;
  readonly reads: SavedHistogram;
}

/** Menus, as all that happens to them, count from 0 as they are asked for; how many are so far is the version. */
export class Menu implements Part {
  private readonly here: number;
  private readonly readAt: number;
  private readonly distanceMs: readonly number[];
  private readonly tookMs: number;
  private readonly isStrong: boolean;
  private readonly isSelf: boolean;
  private readonly gaps: Stream;
  private readonly gap: Exponential;
  private readonly writes = new Histogram();
  private readonly reads = new Histogram();
  private asked = 0;
  private done = 0;
  /** By place, how many menus have come. */
  private reached: number[] = [0, 0, 0];
  /** How many of their menus writers have asked for again, and been shown. */
  private ownRead = 0;
  private ownFinished = 0;
  private reader = 0;
  private readMs: number;
  private fresh = 0;
  private old = 0;

  constructor(private readonly world: ConsistencyWorld) {
    const { config, seed, tracks } = world;
    const at = positionsMs(config);
    this.here = places.indexOf(config.writeAt);
    this.readAt = places.indexOf(config.readAt);
    this.distanceMs = at.map((one) => Math.abs(one - (at[this.here] as number)));
    this.tookMs = writeTookMs(config);
    this.isStrong = config.level === 'strong';
    this.isSelf = config.reader === 'self';
    this.gaps = new Stream(seed, 'arrivals');
    this.gap = new Exponential(1000 / config.readsPerSec);
    this.readMs = this.isSelf ? Infinity : this.gap.sample(this.gaps);
    for (const place of places.keys()) tracks.holds.hold(place, 0, 0);
  }

  get nextMs(): number {
    return Math.min(
      this.doneMs,
      this.reachMs(0),
      this.reachMs(1),
      this.reachMs(2),
      this.ownShownMs,
      this.ownReadMs,
      this.readMs,
      this.askMs,
    );
  }

  /** At one instant a menu is done, then known elsewhere, then read, then the next is asked for. */
  step(): void {
    const atMs = this.nextMs;
    if (this.doneMs === atMs) this.finish(atMs);
    else if (this.reachMs(0) === atMs) this.reach(0, atMs);
    else if (this.reachMs(1) === atMs) this.reach(1, atMs);
    else if (this.reachMs(2) === atMs) this.reach(2, atMs);
    else if (this.ownShownMs === atMs) this.showOwn(atMs);
    else if (this.ownReadMs === atMs) this.readOwn(atMs);
    else if (this.readMs === atMs) this.read(atMs);
    else this.ask(atMs);
  }

  get stale(): number | null {
    return shareOf(this.old, this.fresh + this.old);
  }
  get writeP95(): number | null {
    return this.writes.count === 0 ? null : this.writes.quantile(0.95);
  }
  get readP95(): number | null {
    return this.reads.count === 0 ? null : this.reads.quantile(0.95);
  }

  get counts() {
    const completed = this.done + this.fresh + this.old;
    const running = this.asked - this.done + (this.ownRead - this.ownFinished);
    return { arrived: completed + running, completed, rejected: 0, running };
  }

  save(): Saved {
    const { asked, done, reached, ownRead, ownFinished, reader, readMs, fresh, old } = this;
    const [writes, reads] = [this.writes.save(), this.reads.save()];
    const kept = { asked, done, ownRead, ownFinished, reader, readMs, fresh, old };
    return { ...kept, reached: reached.slice(), gaps: this.gaps.save(), writes, reads };
  }

  restore(saved: object): void {
    const { gaps, writes, reads, reached, ...kept } = saved as Saved;
    this.gaps.restore(gaps);
    this.writes.restore(writes);
    this.reads.restore(reads);
    this.reached = reached.slice();
    Object.assign(this, kept);
  }

  private get askMs(): number {
    return MENU_FROM_MS + MENU_EVERY_MS * this.asked;
  }

  /** When the n-th menu is reported done. */
  private doneAtMs(n: number): number {
    return MENU_FROM_MS + MENU_EVERY_MS * n + this.tookMs;
  }

  private get doneMs(): number {
    return this.done < this.asked ? this.doneAtMs(this.done) : Infinity;
  }

  /** When the next menu is known at a place. Where all agree, nobody shows it before everybody has it. */
  private reachMs(place: number): number {
    const n = this.reached[place] as number;
    if (n >= this.done) return Infinity;
    return this.doneAtMs(n) + (this.isStrong ? 0 : (this.distanceMs[place] as number));
  }

  private get ownReadMs(): number {
    if (!this.isSelf || this.ownRead >= this.done) return Infinity;
    return this.doneAtMs(this.ownRead) + this.world.config.ownAfterMs;
  }

  /** When a writer who waits is shown it; at once unless the session is to be kept. */
  private get ownShownMs(): number {
    if (this.ownFinished >= this.ownRead) return Infinity;
    const askedMs = this.doneAtMs(this.ownFinished) + this.world.config.ownAfterMs;
    if (this.world.config.level !== 'session') return askedMs;
    const thereMs = this.doneAtMs(this.ownFinished) + (this.distanceMs[this.readAt] as number);
    return Math.max(askedMs, thereMs);
  }

  private ask(atMs: number): void {
    const { log, tracks } = this.world;
    this.asked += 1;
    log.append(kindIndex.asked, atMs, this.asked, this.here, Number.NaN);
    if (this.isStrong) tracks.pending.turn(0, 'agreeing', atMs);
  }

  private finish(atMs: number): void {
    const { log, tracks } = this.world;
    const n = this.done;
    this.done += 1;
    this.writes.record(this.tookMs);
    log.append(kindIndex.done, atMs, this.done, this.here, this.tookMs);
    if (this.isStrong) {
      tracks.pending.end(0, atMs);
      return;
    }
    for (const place of places.keys()) {
      if (place !== this.here) {
        tracks.news.leave(n * places.length + place, this.here, place, atMs, n + 1);
      }
    }
  }

  private reach(place: number, atMs: number): void {
    const { log, tracks } = this.world;
    const n = this.reached[place] as number;
    this.reached[place] = n + 1;
    tracks.holds.hold(place, n + 1, atMs);
    if (place === this.here) return;
    log.append(kindIndex.reached, atMs, n + 1, place, Number.NaN);
    if (!this.isStrong) tracks.news.land(n * places.length + place, 'known', atMs);
  }

  private read(atMs: number): void {
    this.readMs = atMs + this.gap.sample(this.gaps);
    this.show(this.reader, (this.reached[this.readAt] as number) >= this.done, atMs, 0);
    this.reader += 1;
  }

  private readOwn(atMs: number): void {
    const n = this.ownRead;
    this.ownRead += 1;
    const isWaiting = this.ownShownMs > atMs;
    if (isWaiting) {
      this.world.log.append(kindIndex.waits, atMs, n + 1, this.readAt, Number.NaN);
    }
  }

  private showOwn(atMs: number): void {
    const n = this.ownFinished;
    this.ownFinished += 1;
    const askedMs = this.doneAtMs(n) + this.world.config.ownAfterMs;
    this.show(n, (this.reached[this.readAt] as number) > n, atMs, atMs - askedMs);
  }

  private show(reader: number, isFresh: boolean, atMs: number, waitedMs: number): void {
    const { log, tracks } = this.world;
    if (isFresh) this.fresh += 1;
    else this.old += 1;
    this.reads.record(LOCAL_MS + waitedMs);
    const kind = isFresh ? kindIndex.sawNew : kindIndex.sawOld;
    log.append(kind, atMs, reader + 1, this.readAt, Number.NaN);
    tracks.reader.leave(reader, FROM_OUTSIDE, this.readAt, atMs);
    tracks.reader.land(reader, isFresh ? 'fresh' : 'old', atMs);
    tracks.totals.set(isFresh ? 'fresh' : 'old', isFresh ? this.fresh : this.old, atMs);
  }
}
