// Copies of one value: a write is done when some of them hold it, a read asks some, and the others come to know it late.

import { Exponential } from '@/engine/kernel/distributions';
import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import { Lots } from '@/engine/kernel/random';
import {
  FROM_OUTSIDE,
  kindIndex,
  MOST_COPIES,
  READERS,
  WRITE_EVERY_MS,
} from '@/engine/models/consistency/config';
import { type ConsistencyWorld, type Part, shareOf } from '@/engine/models/consistency/part';

/** So many writes back, nothing is under way any more: 12 s at least, against a mean lag of 250 ms at most. */
const REMEMBERED = 256;

interface Saved {
  readonly late: SavedQueue;
  readonly holders: Uint8Array;
  readonly written: number;
  readonly readBack: number;
  readonly fresh: number;
  readonly old: number;
}

/**
 * The n-th write is done at once at `writes` copies drawn by lot; each other one has it after an exponential lag. It is
 * read back `afterMs` later. Which copies are chosen, asked and late goes by the number of the write, so that no knob
 * shifts it.
 */
export class Copies implements Part {
  private readonly chosen: Lots;
  private readonly asked: Lots;
  private readonly lags: Lots;
  private readonly lag: Exponential;
  private readonly everyMs: number;
  private readonly firstMs: number;
  private readonly readers: number;
  private readonly isSeen: boolean;
  /** How many copies a read asks. */
  readonly reads: number;
  /** Arrivals at late copies: the write times `MOST_COPIES`, plus the copy. */
  private readonly late = new EventQueue();
  /** By write, which copies hold it, as bits; a place serves again after `REMEMBERED` writes. */
  private readonly holders = new Uint8Array(REMEMBERED);
  private readonly keys = new Float64Array(MOST_COPIES);
  private written = 0;
  /** How many writes have been read back. */
  private readBack = 0;
  private fresh = 0;
  private old = 0;

  constructor(private readonly world: ConsistencyWorld) {
    const { config, seed } = world;
    this.chosen = new Lots(seed, 'chosenCopies');
    this.asked = new Lots(seed, 'askedCopies');
    this.lags = new Lots(seed, 'copyLag');
    this.lag = new Exponential(config.copyLagMs);
    const isSale = config.scene === 'sale';
    this.everyMs = isSale ? WRITE_EVERY_MS.sale : WRITE_EVERY_MS.quorum;
    this.firstMs = this.everyMs / 5;
    this.readers = isSale ? 1 : READERS;
    this.isSeen = !isSale;
    this.reads = isSale ? (config.readLevel === 'strong' ? 2 : 1) : config.reads;
    if (!this.isSeen) return;
    for (let copy = 0; copy < config.copies; copy += 1) world.tracks.holds.hold(copy, 0, 0);
  }

  get nextMs(): number {
    return Math.min(this.late.nextMs, this.readMs, this.writeMs);
  }

  /** At one instant late copies come to know it first, then it is read, then the next is written. */
  step(): void {
    const { readMs, writeMs } = this;
    const lateMs = this.late.nextMs;
    if (lateMs <= readMs && lateMs <= writeMs) this.arrive(lateMs);
    else if (readMs <= writeMs) this.readAll(readMs);
    else this.write(writeMs);
  }

  get stale(): number | null {
    return shareOf(this.old, this.fresh + this.old);
  }

  get counts() {
    const all = this.written + this.fresh + this.old;
    return { arrived: all, completed: all, rejected: 0, running: 0 };
  }

  save(): Saved {
    const { late, holders, written, readBack, fresh, old } = this;
    return { late: late.save(), holders: holders.slice(), written, readBack, fresh, old };
  }

  restore(saved: object): void {
    const { late, holders, ...counts } = saved as Saved;
    this.late.restore(late);
    this.holders.set(holders);
    Object.assign(this, counts);
  }

  private get writeMs(): number {
    return this.firstMs + this.everyMs * this.written;
  }

  /** When the oldest write that nobody has read yet is read. */
  private get readMs(): number {
    if (this.readBack >= this.written) return Infinity;
    return this.firstMs + this.everyMs * this.readBack + this.world.config.afterMs;
  }

  private write(atMs: number): void {
    const { world, late, holders } = this;
    const { copies, writes } = world.config;
    const write = this.written;
    this.written += 1;
    const held = this.drawn(this.chosen, write, writes);
    holders[write % REMEMBERED] = held;
    world.log.append(kindIndex.written, atMs, write + 1, -1, writes);
    for (let copy = 0; copy < copies; copy += 1) {
      if ((held >> copy) & 1) {
        if (this.isSeen) world.tracks.holds.hold(copy, write + 1, atMs);
        continue;
      }
      const thing = write * MOST_COPIES + copy;
      late.push(atMs + this.lag.ofLot(this.lags, thing), thing);
      if (this.isSeen) world.tracks.news.leave(thing, FROM_OUTSIDE, copy, atMs, write + 1);
    }
  }

  private arrive(atMs: number): void {
    const { world, late, holders } = this;
    const thing = late.pop();
    const copy = thing % MOST_COPIES;
    const write = (thing - copy) / MOST_COPIES;
    world.log.append(kindIndex.copied, atMs, write + 1, copy, Number.NaN);
    if (this.isSeen) world.tracks.news.land(thing, 'known', atMs);
    if (this.written - write > REMEMBERED) return;
    const place = write % REMEMBERED;
    holders[place] = (holders[place] as number) | (1 << copy);
    // What comes after a newer one changes nothing.
    if (this.isSeen && !this.holdsNewer(copy, write)) {
      world.tracks.holds.hold(copy, write + 1, atMs);
    }
  }

  private holdsNewer(copy: number, write: number): boolean {
    for (let newer = write + 1; newer < this.written; newer += 1) {
      if (((this.holders[newer % REMEMBERED] as number) >> copy) & 1) return true;
    }
    return false;
  }

  private readAll(atMs: number): void {
    const write = this.readBack;
    this.readBack += 1;
    for (let reader = 0; reader < this.readers; reader += 1) {
      this.read(write, write * this.readers + reader, atMs);
    }
    const { totals } = this.world.tracks;
    totals.set('fresh', this.fresh, atMs);
    totals.set('old', this.old, atMs);
  }

  private read(write: number, reader: number, atMs: number): void {
    const { world } = this;
    const held = this.holders[write % REMEMBERED] as number;
    const asked = this.drawn(this.asked, reader, this.reads);
    // Whoever brings proof of the write is sent on to a copy that has it.
    const answering = world.config.token === 'on' && (asked & held) === 0 ? held : asked;
    const isFresh = (answering & held) !== 0;
    if (isFresh) this.fresh += 1;
    else this.old += 1;
    const copy = lowestOf(isFresh ? answering & held : answering);
    world.log.append(isFresh ? kindIndex.fresh : kindIndex.old, atMs, reader + 1, copy, Number.NaN);
    if (!this.isSeen) return;
    world.tracks.reader.leave(reader, FROM_OUTSIDE, copy, atMs, answering);
    world.tracks.reader.land(reader, isFresh ? 'fresh' : 'old', atMs);
  }

  /** So many of the copies, as bits: those with the smallest lots. */
  private drawn(lots: Lots, n: number, count: number): number {
    const { keys } = this;
    const { copies } = this.world.config;
    for (let copy = 0; copy < copies; copy += 1) keys[copy] = lots.uniform(n * MOST_COPIES + copy);
    let bits = 0;
    for (let i = 0; i < count; i += 1) {
      let best = -1;
      for (let copy = 0; copy < copies; copy += 1) {
        if ((bits >> copy) & 1) continue;
        if (best < 0 || (keys[copy] as number) < (keys[best] as number)) best = copy;
      }
      bits |= 1 << best;
    }
    return bits;
  }
}

/** The place of the lowest bit that is set; −1 where none is. */
const lowestOf = (bits: number): number => 31 - Math.clz32(bits & -bits);
