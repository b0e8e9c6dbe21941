// A queue that lends its messages: who takes one has it for a while, and it comes back unless it is deleted in time.

import type { Stream } from '@/engine/kernel/random';
import { type SavedSlotHeap, SlotHeap } from '@/engine/kernel/slot-heap';

export interface LeaseRules {
  /** How long a message that was taken is seen by nobody else, in ms. */
  readonly leaseMs: number;
  /** A message that was taken so often is put aside when it would be taken once more; Infinity: never. */
  readonly maxReceives: number;
}

/** Says which taking of a message it was: only the latest one can delete it. */
export interface Receipt {
  readonly message: number;
  /** From 1. */
  readonly receive: number;
}

export interface Received {
  readonly taken: readonly Receipt[];
  /** Put aside instead of being taken, because their receives were used up. */
  readonly died: readonly number[];
}

/** Where a message is. `kept`: deleted, and remembered because one before it of its key is not. */
type Place = 'waiting' | 'leased' | 'kept' | 'dead';

interface Entry {
  place: Place;
  receives: number;
  /** Receives that do not count against it: it only came again because one before it of its key did. */
  spared: number;
}

/** How messages of one key keep their order. */
export interface KeyOrder {
  readonly keyOf: (message: number) => number;
  /**
   * `hold`: the next of a key is lent only once the one before is deleted or put aside. `resend`: whoever takes gets
   * all of a key in order, and when one comes back, all after it of its key come back, deleted ones included.
   */
  readonly rule: 'hold' | 'resend';
}

export interface SavedLeaseQueue {
  readonly rules: LeaseRules;
  readonly entries: readonly (readonly [
    message: number,
    place: Place,
    receives: number,
    spared: number,
  ])[];
  readonly waiting: readonly number[];
  readonly dead: readonly number[];
  readonly ends: SavedSlotHeap;
  readonly leases: number;
  readonly chance: Int32Array;
}

/** Still to be done. */
const isOut = (place: Place): boolean => place === 'waiting' || place === 'leased';
/** Out of the queue, and able to come back. */
const isTaken = (place: Place): boolean => place === 'leased' || place === 'kept';

/**
 * Whoever runs it decides who takes how many and when; this keeps what is waiting, lent and put aside. Times are in
 * ms, messages are whole numbers from 0. Which of those that wait is taken is chance, unless messages have a key:
 * then the oldest is taken, and none whose key is lent to somebody already.
 */
export class LeaseQueue {
  private readonly entries = new Map<number, Entry>();
  private waiting: number[] = [];
  private dead: number[] = [];
  /** By message: when its lease ends. Ties go by the order in which they were taken. */
  private readonly ends = new SlotHeap();
  private leases = 0;

  constructor(
    private rules: LeaseRules,
    private readonly chance: Stream,
    /** Messages of the same key keep their order; null: no order is kept. */
    private readonly order: KeyOrder | null = null,
  ) {}

  /** When the next lease ends; Infinity where nothing is lent. */
  get nextReturnMs(): number {
    return this.ends.minKey;
  }

  get waitingCount(): number {
    return this.waiting.length;
  }

  get leasedCount(): number {
    let count = 0;
    for (const { place } of this.entries.values()) if (place === 'leased') count += 1;
    return count;
  }

  /** Put aside, in the order in which they were. */
  get deadMessages(): readonly number[] {
    return this.dead;
  }

  /** How often a message has been taken; 0 where it is not in the queue. */
  receivesOf(message: number): number {
    return this.entries.get(message)?.receives ?? 0;
  }

  /** A new message waits. Throws a RangeError where it is in the queue already. */
  put(message: number): void {
    if (this.entries.has(message)) throw new RangeError(`message ${message} is in the queue`);
    this.entries.set(message, { place: 'waiting', receives: 0, spared: 0 });
    this.waiting.push(message);
  }

  /** Takes up to `most` of those that wait: whichever chance gives, or the oldest of each key that is not lent. */
  receive(most: number, atMs: number): Received {
    const taken: Receipt[] = [];
    const died: number[] = [];
    const lent = this.lentKeys();
    while (taken.length < most) {
      const message = this.order ? this.oldest(this.order, lent) : this.drawn();
      if (message === null) break;
      const entry = this.entries.get(message) as Entry;
      if (entry.receives - entry.spared >= this.rules.maxReceives) {
        entry.place = 'dead';
        this.dead.push(message);
        died.push(message);
        continue;
      }
      entry.place = 'leased';
      entry.receives += 1;
      this.ends.set(message, atMs + this.rules.leaseMs, this.leases);
      this.leases += 1;
      taken.push({ message, receive: entry.receives });
      if (this.order?.rule === 'hold') lent.add(this.order.keyOf(message));
    }
    return { taken, died };
  }

  /**
   * Deletes a message for whoever took it last, also when its lease is over and it waits again. Another receipt, or
   * one of a message that was put aside, deletes nothing: that it was too late is all it learns.
   */
  delete({ message, receive }: Receipt): 'deleted' | 'tooLate' {
    const entry = this.entries.get(message);
    if (entry?.receives !== receive || !isOut(entry.place)) return 'tooLate';
    if (entry.place === 'leased') this.ends.remove(message);
    else this.drop(message);
    if (this.order?.rule === 'resend') {
      entry.place = 'kept';
      this.forget(this.order.keyOf(message));
    } else this.entries.delete(message);
    return 'deleted';
  }

  /** All whose leases end by `atMs` wait again, before anybody takes one: returned in the order in which they were taken. */
  giveBack(atMs: number): readonly number[] {
    const back: number[] = [];
    while (this.ends.minKey <= atMs) this.bringBack(this.ends.minSlot, back);
    return back;
  }

  /** Whoever took a message last gives it back before its lease ends: returned is all that waits again, in order. */
  refuse({ message, receive }: Receipt): readonly number[] {
    const entry = this.entries.get(message);
    const back: number[] = [];
    if (entry?.receives === receive && entry.place === 'leased') this.bringBack(message, back);
    return back;
  }

  /** Whatever was put aside waits again, as if it had never been taken. */
  redrive(): readonly number[] {
    const back = this.dead;
    this.dead = [];
    for (const message of back) {
      this.entries.set(message, { place: 'waiting', receives: 0, spared: 0 });
      this.waiting.push(message);
    }
    return back;
  }

  /** Other rules for whatever is taken from now on; leases that run go on. */
  change(rules: LeaseRules): void {
    this.rules = rules;
  }

  save(): SavedLeaseQueue {
    return {
      rules: this.rules,
      entries: [...this.entries].map(([message, { place, receives, spared }]) => [
        message,
        place,
        receives,
        spared,
      ]),
      waiting: [...this.waiting],
      dead: [...this.dead],
      ends: this.ends.save(),
      leases: this.leases,
      chance: this.chance.save(),
    };
  }

  restore({ rules, entries, waiting, dead, ends, leases, chance }: SavedLeaseQueue): void {
    this.rules = rules;
    this.entries.clear();
    for (const [message, place, receives, spared] of entries)
      this.entries.set(message, { place, receives, spared });
    this.waiting = [...waiting];
    this.dead = [...dead];
    this.ends.restore(ends);
    this.leases = leases;
    this.chance.restore(chance);
  }

  private drop(message: number): void {
    this.waiting.splice(this.waiting.indexOf(message), 1);
  }

  /** A message waits again, and by the rule `resend` all after it of its key. */
  private bringBack(message: number, back: number[]): void {
    this.waitAgain(message, back);
    if (this.order?.rule !== 'resend') return;
    const { keyOf } = this.order;
    let isAfter = false;
    for (const [other, entry] of this.entries) {
      if (other === message) isAfter = true;
      else if (isAfter && keyOf(other) === keyOf(message) && isTaken(entry.place)) {
        entry.spared += 1;
        this.waitAgain(other, back);
      }
    }
  }

  private waitAgain(message: number, back: number[]): void {
    const entry = this.entries.get(message) as Entry;
    if (entry.place === 'leased') this.ends.remove(message);
    entry.place = 'waiting';
    this.waiting.push(message);
    back.push(message);
  }

  /** Of a key's deleted messages those are kept that come after one which is still to be done. */
  private forget(key: number): void {
    for (const [message, { place }] of this.entries) {
      if (this.order?.keyOf(message) !== key) continue;
      if (isOut(place)) return;
      if (place === 'kept') this.entries.delete(message);
    }
  }

  private lentKeys(): Set<number> {
    const lent = new Set<number>();
    if (!this.order) return lent;
    for (const [message, { place }] of this.entries) {
      if (place === 'leased') lent.add(this.order.keyOf(message));
    }
    return lent;
  }

  /** Entries are in the order in which they were put, also after they came back. */
  private oldest({ keyOf }: KeyOrder, lent: ReadonlySet<number>): number | null {
    for (const [message, { place }] of this.entries) {
      if (place !== 'waiting' || lent.has(keyOf(message))) continue;
      this.drop(message);
      return message;
    }
    return null;
  }

  /** One of those that wait, out of the line: the last one takes its place. */
  private drawn(): number | null {
    const { waiting } = this;
    if (waiting.length === 0) return null;
    const place = Math.floor(this.chance.uniform() * waiting.length);
    const message = waiting[place] as number;
    const last = waiting.pop() as number;
    if (place < waiting.length) waiting[place] = last;
    return message;
  }
}
