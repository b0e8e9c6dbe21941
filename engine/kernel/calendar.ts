// The calendar of many that each wait for one moment: the earliest first, ties in order of insertion.

import { grownFloats, grownInts } from '@/engine/kernel/columns';

/*
 * A calendar queue: R. Brown, "Calendar Queues: A Fast O(1) Priority Queue Implementation for the
 * Simulation Event Set Problem", Communications of the ACM 31 (1988), 1220-1227. Time is cut into days,
 * each with a short list in order of time, and the lists are used again year after year. With about one
 * entry a day both operations cost the same however many wait, where a heap pays their logarithm. How
 * long a day is decides only the speed; the order is exact.
 */

const FIRST_CAPACITY = 64;
/** Days in a year for each entry that there is room for; both are powers of two. */
const DAYS_PER_ENTRY = 2;
/** Entries count from 1. This one ends every list: it is due at Infinity. */
const END = 0;
/** More steps than that over empty days, or along one list, hint at days of a wrong length. */
const FAIR_STEPS = 8;
/** So many unfair steps for each day are suffered before the days are laid out anew. */
const STRAIN_PER_DAY = 4;

/** Places in `clock`: when the next entry is due, and when the day ends that it lies in. */
const NEXT = 0;
const DAY_ENDS = 1;
/** The length of a day, a power of two, so that all arithmetic of days is exact; and its inverse. */
const DAY_MS = 2;
const DAYS_PER_MS = 3;

export interface SavedCalendar {
  /** In the order in which they are due. */
  readonly dueMs: Float64Array;
  readonly payload: Int32Array;
}

/** Payloads are small whole numbers (they index columns), each at most once at a time. */
export class Calendar {
  /** When the next payload to be pushed is due: a number handed over might be put into a box. */
  readonly due = new Float64Array(1);
  private readonly clock = Float64Array.of(Infinity, 0, 1, 1);
  // Columns by entry, which is the payload and one.
  private dueMs = Float64Array.of(Infinity, ...new Float64Array(FIRST_CAPACITY - 1));
  private after = new Int32Array(FIRST_CAPACITY);
  // Columns by day. What `last` holds of an empty day has no meaning.
  private first = new Int32Array(FIRST_CAPACITY * DAYS_PER_ENTRY);
  private last = new Int32Array(FIRST_CAPACITY * DAYS_PER_ENTRY);
  /** The day of the next entry. */
  private today = 0;
  private count = 0;
  /** Steps beyond what is fair since the days were laid out. */
  private strain = 0;

  /** Time of the earliest entry, or Infinity when there is none. */
  get nextMs(): number {
    return this.clock[NEXT] as number;
  }

  /** The earliest payload; -1 when there is none. */
  get nextPayload(): number {
    return (this.first[this.today] as number) - 1;
  }

  get length(): number {
    return this.count;
  }

  /** Puts in a payload at the time in `due[0]`, in ms from 0 on. */
  pushDue(payload: number): void {
    const entry = payload + 1;
    if (entry >= this.after.length) this.grow(entry);
    const { dueMs, after, first, last, clock } = this;
    const due = this.due[0] as number;
    // A double beyond 2^31 keeps its lowest bits here, so any later year is right, too.
    const day = (due * (clock[DAYS_PER_MS] as number)) & (first.length - 1);
    const earliest = first[day] as number;
    dueMs[entry] = due;
    this.count += 1;
    if (due < (dueMs[earliest] as number)) {
      first[day] = entry;
      after[entry] = earliest;
      if (earliest === END) last[day] = entry;
      if (due < (clock[NEXT] as number)) this.turnTo(day, due);
    } else {
      const latest = last[day] as number;
      if ((dueMs[latest] as number) <= due) {
        after[latest] = entry;
        after[entry] = END;
        last[day] = entry;
      } else {
        this.fileBehind(earliest, entry);
      }
    }
  }

  /** Removes the earliest entry and returns its payload. Throws a RangeError when there is none. */
  pop(): number {
    if (this.count === 0) throw new RangeError('calendar: pop on an empty calendar');
    const { dueMs, first, clock } = this;
    const mask = first.length - 1;
    let day = this.today;
    const entry = first[day] as number;
    first[day] = this.after[entry] as number;
    this.count -= 1;
    if (this.count === 0) {
      clock[NEXT] = Infinity;
      return entry - 1;
    }
    const dayMs = clock[DAY_MS] as number;
    let dayEnds = clock[DAY_ENDS] as number;
    let due = dueMs[first[day] as number] as number;
    let steps = 0;
    while (due >= dayEnds) {
      day = (day + 1) & mask;
      dayEnds += dayMs;
      due = dueMs[first[day] as number] as number;
      steps += 1;
      if (steps > mask) {
        this.leap();
        return entry - 1;
      }
    }
    this.today = day;
    clock[NEXT] = due;
    clock[DAY_ENDS] = dayEnds;
    if (steps > FAIR_STEPS) this.suffer(steps);
    return entry - 1;
  }

  save(): SavedCalendar {
    const entries = this.entries();
    return {
      dueMs: Float64Array.from(entries, (entry) => this.dueMs[entry] as number),
      payload: Int32Array.from(entries, (entry) => entry - 1),
    };
  }

  restore(saved: SavedCalendar): void {
    this.clear();
    for (const [i, payload] of saved.payload.entries()) {
      this.due[0] = saved.dueMs[i] as number;
      this.pushDue(payload);
    }
  }

  /** An entry becomes the next one. */
  private turnTo(day: number, dueMs: number): void {
    this.today = day;
    this.clock[NEXT] = dueMs;
    const { clock } = this;
    clock[DAY_ENDS] =
      (Math.floor(dueMs * (clock[DAYS_PER_MS] as number)) + 1) * (clock[DAY_MS] as number);
  }

  /** Files an entry into the middle of a list, behind whoever is due earlier or came first. */
  private fileBehind(earliest: number, entry: number): void {
    const { dueMs, after } = this;
    const due = dueMs[entry] as number;
    let before = earliest;
    let next = after[before] as number;
    let steps = 1;
    while ((dueMs[next] as number) <= due) {
      before = next;
      next = after[before] as number;
      steps += 1;
    }
    after[before] = entry;
    after[entry] = next;
    if (steps > FAIR_STEPS) this.suffer(steps);
  }

  /** Nothing is due within a year: turns to the earliest of all. */
  private leap(): void {
    const { first, dueMs } = this;
    let earliest = 0;
    for (let day = 1; day < first.length; day += 1) {
      const due = dueMs[first[day] as number] as number;
      if (due < (dueMs[first[earliest] as number] as number)) earliest = day;
    }
    this.turnTo(earliest, dueMs[first[earliest] as number] as number);
    this.suffer(first.length);
  }

  /** Counts unfair steps. Laying the days out anew costs no more than those that led to it. */
  private suffer(steps: number): void {
    this.strain += steps;
    if (this.strain > STRAIN_PER_DAY * this.first.length) this.layOut(this.entries());
  }

  private grow(entry: number): void {
    const entries = this.entries();
    let capacity = this.after.length;
    while (capacity <= entry) capacity *= 2;
    this.dueMs = grownFloats(this.dueMs, capacity);
    this.after = grownInts(this.after, capacity);
    this.first = new Int32Array(capacity * DAYS_PER_ENTRY);
    this.last = new Int32Array(capacity * DAYS_PER_ENTRY);
    this.layOut(entries);
  }

  /** All entries in the order in which they are due. */
  private entries(): number[] {
    const { first, after, dueMs } = this;
    const entries: number[] = [];
    for (let day = 0; day < first.length; day += 1) {
      for (let entry = first[day] as number; entry !== END; entry = after[entry] as number) {
        entries.push(entry);
      }
    }
    // The sort is stable, and whoever is due at the same moment stands in the same list.
    return entries.sort((a, b) => (dueMs[a] as number) - (dueMs[b] as number));
  }

  /** Makes a day about as long as the mean gap in the earlier half of these entries, and files them anew. */
  private layOut(entries: readonly number[]): void {
    const due = this.due[0] as number;
    const half = entries.length >> 1;
    const spanMs = this.dueOf(entries[half]) - this.dueOf(entries[0]);
    if (half > 0 && spanMs > 0) {
      let dayMs = 1;
      while (dayMs * half < spanMs) dayMs *= 2;
      while (dayMs * half > spanMs) dayMs /= 2;
      this.clock[DAY_MS] = dayMs;
      this.clock[DAYS_PER_MS] = 1 / dayMs;
    }
    this.clear();
    for (const entry of entries) {
      this.due[0] = this.dueOf(entry);
      this.pushDue(entry - 1);
    }
    this.due[0] = due;
  }

  private dueOf(entry = END): number {
    return this.dueMs[entry] as number;
  }

  private clear(): void {
    this.first.fill(END);
    this.count = 0;
    this.strain = 0;
    this.clock[NEXT] = Infinity;
  }
}
