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

type Place = 'waiting' | 'leased' | 'dead';

interface Entry {
  place: Place;
  receives: number;
}

export interface SavedLeaseQueue {
  readonly rules: LeaseRules;
  readonly entries: readonly (readonly [message: number, place: Place, receives: number])[];
  readonly waiting: readonly number[];
  readonly dead: readonly number[];
  readonly ends: SavedSlotHeap;
  readonly leases: number;
  readonly chance: Int32Array;
}

/**
 * Whoever runs it decides who takes how many and when; this keeps what is waiting, lent and put aside. Times are in
 * ms, messages are whole numbers from 0. Which of those that wait is taken is chance, unless messages have a key:
 * then the oldest is taken, and none whose key is lent already.
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
    private readonly keyOf: ((message: number) => number) | null = null,
  ) {}

  /** When the next lease ends; Infinity where nothing is lent. */
  get nextReturnMs(): number {
    return this.ends.minKey;
  }

  get waitingCount(): number {
    return this.waiting.length;
  }

  get leasedCount(): number {
    return this.entries.size - this.waiting.length - this.dead.length;
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
    this.entries.set(message, { place: 'waiting', receives: 0 });
    this.waiting.push(message);
  }

  /** Takes up to `most` of those that wait: whichever chance gives, or the oldest of each key that is not lent. */
  receive(most: number, atMs: number): Received {
    const taken: Receipt[] = [];
    const died: number[] = [];
    const lent = this.lentKeys();
    while (taken.length < most) {
      const message = this.keyOf ? this.oldest(lent) : this.drawn();
      if (message === null) break;
      const entry = this.entries.get(message) as Entry;
      if (entry.receives >= this.rules.maxReceives) {
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
      if (this.keyOf) lent.add(this.keyOf(message));
    }
    return { taken, died };
  }

  /**
   * Deletes a message for whoever took it last, also when its lease is over and it waits again. Another receipt, or
   * one of a message that was put aside, deletes nothing: that it was too late is all it learns.
   */
  delete({ message, receive }: Receipt): 'deleted' | 'tooLate' {
    const entry = this.entries.get(message);
    if (entry?.receives !== receive || entry.place === 'dead') return 'tooLate';
    if (entry.place === 'leased') this.ends.remove(message);
    else this.drop(message);
    this.entries.delete(message);
    return 'deleted';
  }

  /** All whose leases end by `atMs` wait again, before anybody takes one: returned in the order in which they were taken. */
  giveBack(atMs: number): readonly number[] {
    const back: number[] = [];
    while (this.ends.minKey <= atMs) {
      const message = this.ends.minSlot;
      this.ends.remove(message);
      (this.entries.get(message) as Entry).place = 'waiting';
      this.waiting.push(message);
      back.push(message);
    }
    return back;
  }

  /** Whatever was put aside waits again, as if it had never been taken. */
  redrive(): readonly number[] {
    const back = this.dead;
    this.dead = [];
    for (const message of back) {
      this.entries.set(message, { place: 'waiting', receives: 0 });
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
      entries: [...this.entries].map(([message, { place, receives }]) => [
        message,
        place,
        receives,
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
    for (const [message, place, receives] of entries)
      this.entries.set(message, { place, receives });
    this.waiting = [...waiting];
    this.dead = [...dead];
    this.ends.restore(ends);
    this.leases = leases;
    this.chance.restore(chance);
  }

  private drop(message: number): void {
    this.waiting.splice(this.waiting.indexOf(message), 1);
  }

  private lentKeys(): Set<number> {
    const lent = new Set<number>();
    if (!this.keyOf) return lent;
    for (const [message, { place }] of this.entries) {
      if (place === 'leased') lent.add(this.keyOf(message));
    }
    return lent;
  }

  /** Entries are in the order in which they were put, also after they came back. */
  private oldest(lent: ReadonlySet<number>): number | null {
    for (const [message, { place }] of this.entries) {
      if (place !== 'waiting' || lent.has(this.keyOf?.(message) ?? -1)) continue;
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
