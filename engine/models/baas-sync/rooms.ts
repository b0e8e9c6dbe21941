// Chat rooms: each message is one write, and one read for every phone that listens to its room.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import type { EventLog } from '@/engine/kernel/event-log';
import { EventQueue } from '@/engine/kernel/event-queue';
import { Stream } from '@/engine/kernel/random';
import {
  type BaasConfig,
  type BaasTracks,
  kindIndex,
  type tracks,
} from '@/engine/models/baas-sync/config';
import { Phones, type SavedPhones } from '@/engine/models/baas-sync/phones';
import { RoomTotals, type SavedTotals } from '@/engine/models/baas-sync/room-totals';
import { messagesOf } from '@/engine/models/baas-sync/settings';
import { Arrivals, type SavedArrivals } from '@/engine/traffic/arrivals';

/** A phone that was away longer than this reads its room anew, whatever it has kept. */
const CACHE_LASTS_MS = 30 * 60_000;
/** A query that finds nothing is billed as one read. */
const LEAST_READS = 1;
/** The size of the rooms into which an act splits larger ones. */
export const SPLIT_SIZE = 20;

interface Saved {
  readonly totals: SavedTotals;
  readonly size: number;
  readonly written: Int32Array;
  readonly listening: Int32Array;
  readonly listeners: number;
  readonly phones: SavedPhones;
  readonly arrivals: SavedArrivals;
  readonly turns: ReturnType<EventQueue['save']>;
  readonly writer: Int32Array;
  readonly spells: Int32Array;
}

export class RoomRules implements SteppedRules<BaasConfig> {
  private config: BaasConfig;
  private readonly log: EventLog;
  private readonly tracks: BaasTracks;
  private readonly arrivals: Arrivals;
  /** When each phone is next opened or closed. */
  private readonly turns = new EventQueue();
  private readonly writer: Stream;
  private readonly spells: Stream;
  private readonly on: Exponential;
  private readonly off: Exponential;
  private readonly phones: Phones;
  /** By room. */
  private readonly written: Int32Array;
  private readonly listening: Int32Array;
  private listeners = 0;
  private size: number;
  private readonly totals = new RoomTotals();

  constructor({ config, seed, log, tracks: written }: World<BaasConfig, typeof tracks>) {
    this.config = config;
    this.log = log;
    this.tracks = written;
    const { users, roomSize, onSec, offSec } = config;
    this.arrivals = new Arrivals(messagesOf(config), seed);
    this.writer = new Stream(seed, 'routing');
    this.spells = new Stream(seed, 'spells');
    this.on = new Exponential(onSec * 1_000);
    this.off = new Exponential(offSec * 1_000);
    this.phones = new Phones(users);
    this.size = roomSize === 0 ? users : roomSize;
    // Splitting makes the most rooms that there can be.
    const rooms = Math.ceil(users / Math.min(this.size, SPLIT_SIZE));
    this.written = new Int32Array(rooms);
    this.listening = new Int32Array(rooms);
    this.begin();
  }

  get nextMs(): number {
    return Math.min(this.turns.nextMs, this.arrivals.nextMs);
  }

  step(): void {
    // A phone that comes back at the instant of a message hears it.
    if (this.turns.nextMs <= this.arrivals.nextMs) this.turn(this.turns.nextMs);
    else this.message(this.arrivals.nextMs);
  }

  settle(tMs: number): void {
    this.arrivals.checkNobodyIsMissing(tMs);
  }

  change(config: BaasConfig): void {
    this.config = config;
  }

  /** Of the acts, only splitting the room means something here. */
  act(name: string, _thing: number, atMs: number): void {
    if (name === 'split' && this.size > SPLIT_SIZE) this.split(atMs);
  }

  metrics(): Metrics {
    return this.totals.metrics(Math.min(this.size, this.config.users));
  }

  counts() {
    return {
      ...this.totals.counts(),
      listening: this.listeners,
      rooms: Math.ceil(this.config.users / this.size),
      billedToPhones: this.billedToPhones(),
    };
  }

  sample(out: Float64Array): void {
    this.totals.sample(out);
  }

  save(): Saved {
    return {
      totals: this.totals.save(),
      size: this.size,
      written: this.written.slice(),
      listening: this.listening.slice(),
      listeners: this.listeners,
      phones: this.phones.save(),
      arrivals: this.arrivals.save(),
      turns: this.turns.save(),
      writer: this.writer.save(),
      spells: this.spells.save(),
    };
  }

  restore(state: object, config: BaasConfig): void {
    const saved = state as Saved;
    this.config = config;
    this.totals.restore(saved.totals);
    this.size = saved.size;
    this.written.set(saved.written);
    this.listening.set(saved.listening);
    this.listeners = saved.listeners;
    this.phones.restore(saved.phones);
    this.arrivals.restore(saved.arrivals, messagesOf(config));
    this.turns.restore(saved.turns);
    this.writer.restore(saved.writer);
    this.spells.restore(saved.spells);
  }

  private roomOf(phone: number): number {
    return Math.floor(phone / this.size);
  }

  /** In equilibrium: an exponential spell has no memory, so what is left of one is a whole one. */
  private begin(): void {
    const { users, onSec, offSec } = this.config;
    for (let phone = 0; phone < users; phone += 1) {
      const isOn = offSec === 0 || this.spells.uniform() < onSec / (onSec + offSec);
      if (isOn) {
        this.listen(phone);
        this.tracks.phone.turn(phone, 'listening', 0);
      }
      if (offSec > 0) this.turns.push((isOn ? this.on : this.off).sample(this.spells), phone);
    }
    this.tracks.totals.set('listening', this.listeners, 0);
  }

  private listen(phone: number): void {
    const room = this.roomOf(phone);
    this.phones.isOn[phone] = 1;
    this.listening[room] = (this.listening[room] as number) + 1;
    this.listeners += 1;
  }

  private turn(atMs: number): void {
    const phone = this.turns.pop();
    const isOn = this.phones.isOn[phone] === 1;
    if (isOn) this.close(phone, atMs);
    else this.open(phone, atMs);
    this.turns.push(atMs + (isOn ? this.off : this.on).sample(this.spells), phone);
    this.tracks.totals.set('listening', this.listeners, atMs);
  }

  private close(phone: number, atMs: number): void {
    const room = this.roomOf(phone);
    this.phones.close(phone, this.written[room] as number, atMs);
    this.listening[room] = (this.listening[room] as number) - 1;
    this.listeners -= 1;
    this.tracks.phone.end(phone, atMs);
    this.log.append(kindIndex.close, atMs, phone + 1, room + 1, Number.NaN);
  }

  private open(phone: number, atMs: number): void {
    const { page, cache } = this.config;
    const { phones, totals } = this;
    const room = this.roomOf(phone);
    const written = this.written[room] as number;
    const missed = this.missedBy(phone);
    const isKept = cache === 'on' && atMs - (phones.leftMs[phone] as number) <= CACHE_LASTS_MS;
    const reads = isKept ? Math.min(missed, page) : this.pageOf(written);
    totals.opening += reads;
    totals.unseen += Math.max(0, missed - page);
    phones.bill(phone, reads);
    phones.seen[phone] = written;
    this.listen(phone);
    this.tracks.phone.turn(phone, 'listening', atMs);
    this.log.append(kindIndex.open, atMs, phone + 1, room + 1, reads);
    this.tracks.totals.set('reads', this.totals.reads, atMs);
  }

  private message(atMs: number): void {
    const { users, rules, strangers } = this.config;
    const { totals } = this;
    this.arrivals.advance();
    const user = Math.floor(this.writer.uniform() * users);
    const room = this.roomOf(user);
    const readBefore = totals.reads;
    this.written[room] = (this.written[room] as number) + 1;
    totals.writes += 1;
    totals.live += this.listening[room] as number;
    totals.toSee += Math.min(this.size, users - room * this.size);
    if (rules === 'anyone' && strangers > 0) {
      totals.strange += strangers;
      totals.exposed += 1;
    }
    const reads = totals.reads - readBefore;
    this.log.append(kindIndex.message, atMs, user + 1, room + 1, reads);
    this.tracks.spread.leave(totals.writes, user, room, atMs, reads);
    this.tracks.spread.land(totals.writes, 'heard', atMs);
    this.tracks.totals.set('reads', this.totals.reads, atMs);
    this.tracks.totals.set('writes', totals.writes, atMs);
  }

  /**
   * The rooms are divided, and what was written stays: each new room begins with the longest history of those who
   * move in. It is another query, so who listens reads a page of it anew. What somebody had missed they still miss.
   */
  private split(atMs: number): void {
    const { phones, totals } = this;
    const missed = Int32Array.from({ length: phones.count }, (_, phone) => this.missedBy(phone));
    const before = Int32Array.from({ length: phones.count }, (_, phone) => this.writtenFor(phone));
    this.size = SPLIT_SIZE;
    this.written.fill(0);
    before.forEach((written, phone) => {
      const room = this.roomOf(phone);
      this.written[room] = Math.max(this.written[room] as number, written);
    });
    this.listening.fill(0);
    this.listeners = 0;
    for (let phone = 0; phone < phones.count; phone += 1) {
      const written = this.writtenFor(phone);
      if (phones.isOn[phone] === 0) {
        phones.move(phone, written - (missed[phone] as number));
        continue;
      }
      phones.hear(phone, before[phone] as number);
      phones.move(phone, written);
      const reads = this.pageOf(written);
      phones.bill(phone, reads);
      totals.opening += reads;
      this.listen(phone);
    }
    this.tracks.totals.set('reads', this.totals.reads, atMs);
  }

  private writtenFor(phone: number): number {
    return this.written[this.roomOf(phone)] as number;
  }

  private missedBy(phone: number): number {
    return this.writtenFor(phone) - (this.phones.seen[phone] as number);
  }

  /** What a query for the newest of so many documents is billed. */
  private pageOf(written: number): number {
    return Math.max(LEAST_READS, Math.min(this.config.page, written));
  }

  /** Summed over the phones, apart from the meter: the two must agree. */
  private billedToPhones(): number {
    const { phones } = this;
    let sum = 0;
    for (let phone = 0; phone < phones.count; phone += 1) {
      sum += phones.reads[phone] as number;
      if (phones.isOn[phone] === 0) continue;
      sum += this.missedBy(phone);
    }
    return sum;
  }
}
