// Tracks made of intervals: a thing in a state, a message on its way, a value held, each from when to when.

import { sortedByEnd } from '@/engine/kernel/by-end';
import { grownBytes, grownFloats, grownInts } from '@/engine/kernel/columns';

/** Stands where a row says nothing of whom it is about. */
export const NOBODY = -1;
/** Outcome of a flight that is still under way. */
export const UNDER_WAY = 255;
/** Attempts are counted no further: a byte holds no more. */
const MOST_ATTEMPTS = 255;

const FIRST_CAPACITY = 256;

/** Rows in the order in which they began. `toMs` is Infinity where the run ended first. */
interface Rows {
  readonly length: number;
  readonly thing: Int32Array;
  readonly fromMs: Float64Array;
  readonly toMs: Float64Array;
  /** Up to when everything that happened stands in these rows; Infinity where none was left out. */
  readonly knownUntilMs: number;
}

export interface SpansData extends Rows {
  readonly kind: 'spans';
  readonly states: readonly string[];
  /** Place of the state in `states`. */
  readonly state: Uint8Array;
  /** What the thing is busy with, for instance a request; NOBODY where that says nothing. */
  readonly about: Int32Array;
}

export interface FlightsData extends Rows {
  readonly kind: 'flights';
  readonly outcomes: readonly string[];
  /** Place of the outcome in `outcomes`, or UNDER_WAY. */
  readonly outcome: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly about: Int32Array;
  /** Which attempt it is, from 0; the 256th and all later ones say 255. */
  readonly attempt: Uint8Array;
  /** Rows in the order in which they ended: sorted by whoever records the run, so that no page waits for it. */
  readonly byEnd: Int32Array;
}

export interface ValuesData extends Rows {
  readonly kind: 'values';
  readonly value: Float64Array;
}

export type IntervalData = SpansData | FlightsData | ValuesData;

/** Rows that begin and end; at most one of a thing is open at a time. Keeps the first `limit` of them. */
class Intervals {
  protected length = 0;
  protected thing = new Int32Array(0);
  protected fromMs = new Float64Array(0);
  protected toMs = new Float64Array(0);
  protected knownUntilMs = Infinity;
  private lastMs = 0;
  /** By thing: its open row plus one, so that 0 says that there is none. */
  private open = new Int32Array(0);

  constructor(
    private readonly name: string,
    private readonly limit: number,
  ) {}

  /** Whether anything is kept: rules may leave out work that only a track needs. */
  get isOn(): boolean {
    return this.limit > 0;
  }

  protected rows() {
    const { length } = this;
    return {
      length,
      thing: this.thing.slice(0, length),
      fromMs: this.fromMs.slice(0, length),
      toMs: this.toMs.slice(0, length),
      knownUntilMs: this.knownUntilMs,
    };
  }

  protected openRowOf(thing: number): number {
    return (this.open[thing] ?? 0) - 1;
  }

  /** Begins a row and returns its place, or -1 where it is not kept. */
  protected begin(thing: number, atMs: number): number {
    if (this.length >= this.limit) {
      this.knownUntilMs = Math.min(this.knownUntilMs, atMs);
      return -1;
    }
    // Readers search the rows by their beginnings.
    if (!(atMs >= this.lastMs) || !Number.isInteger(thing) || thing < 0) this.refuse(thing, atMs);
    this.lastMs = atMs;
    if (this.length === this.thing.length) {
      this.grow(Math.min(this.limit, Math.max(FIRST_CAPACITY, 2 * this.length)));
    }
    if (thing >= this.open.length) this.open = grownInts(this.open, 2 * thing + FIRST_CAPACITY);
    const row = this.length;
    this.thing[row] = thing;
    this.fromMs[row] = atMs;
    this.toMs[row] = Infinity;
    this.open[thing] = row + 1;
    this.length = row + 1;
    return row;
  }

  /** Ends the open row of a thing and returns its place; -1 where it has none. */
  protected finish(thing: number, atMs: number): number {
    const row = this.openRowOf(thing);
    if (row < 0) return -1;
    if (!(atMs >= (this.fromMs[row] as number))) this.refuse(thing, atMs);
    this.toMs[row] = atMs;
    this.open[thing] = 0;
    return row;
  }

  protected refuse(thing: number, atMs: number): never {
    throw new RangeError(`track ${this.name}: thing ${thing} at ${atMs} ms, after ${this.lastMs}`);
  }

  protected grow(capacity: number): void {
    this.thing = grownInts(this.thing, capacity);
    this.fromMs = grownFloats(this.fromMs, capacity);
    this.toMs = grownFloats(this.toMs, capacity);
  }
}

export class SpanTrack<State extends string> extends Intervals {
  private state = new Uint8Array(0);
  private about = new Int32Array(0);

  constructor(
    name: string,
    private readonly states: readonly State[],
    limit: number,
  ) {
    super(name, limit);
  }

  /** The thing goes into a state, whatever it was in before. Throws a RangeError when time goes back. */
  turn(thing: number, state: State, atMs: number, about: number = NOBODY): void {
    if (!this.isOn) return;
    this.finish(thing, atMs);
    const row = this.begin(thing, atMs);
    if (row < 0) return;
    this.state[row] = this.states.indexOf(state);
    this.about[row] = about;
  }

  /** The thing is in no state any more: it is gone. */
  end(thing: number, atMs: number): void {
    if (this.isOn) this.finish(thing, atMs);
  }

  data(): SpansData {
    const { states, length } = this;
    const state = this.state.slice(0, length);
    return { kind: 'spans', states, ...this.rows(), state, about: this.about.slice(0, length) };
  }

  protected override grow(capacity: number): void {
    super.grow(capacity);
    this.state = grownBytes(this.state, capacity);
    this.about = grownInts(this.about, capacity);
  }
}

export class FlightTrack<Outcome extends string> extends Intervals {
  private outcome = new Uint8Array(0);
  private from = new Int32Array(0);
  private to = new Int32Array(0);
  private about = new Int32Array(0);
  private attempt = new Uint8Array(0);

  constructor(
    name: string,
    private readonly outcomes: readonly Outcome[],
    limit: number,
  ) {
    super(name, limit);
  }

  /**
   * A flight leaves one place for another; both are numbered by the model. Throws a RangeError where a flight
   * of this number is still under way.
   */
  leave(
    flight: number,
    from: number,
    to: number,
    atMs: number,
    about: number = NOBODY,
    attempt = 0,
  ): void {
    if (!this.isOn) return;
    if (this.openRowOf(flight) >= 0) this.refuse(flight, atMs);
    const row = this.begin(flight, atMs);
    if (row < 0) return;
    this.outcome[row] = UNDER_WAY;
    this.from[row] = from;
    this.to[row] = to;
    this.about[row] = about;
    this.attempt[row] = Math.min(attempt, MOST_ATTEMPTS);
  }

  /** The flight is over. One that was never kept is passed over. */
  land(flight: number, outcome: Outcome, atMs: number): void {
    if (!this.isOn) return;
    const row = this.finish(flight, atMs);
    if (row >= 0) this.outcome[row] = this.outcomes.indexOf(outcome);
  }

  data(): FlightsData {
    const { outcomes, length } = this;
    const rows = this.rows();
    return {
      kind: 'flights',
      outcomes,
      ...rows,
      outcome: this.outcome.slice(0, length),
      from: this.from.slice(0, length),
      to: this.to.slice(0, length),
      about: this.about.slice(0, length),
      attempt: this.attempt.slice(0, length),
      byEnd: sortedByEnd(rows.toMs),
    };
  }

  protected override grow(capacity: number): void {
    super.grow(capacity);
    this.outcome = grownBytes(this.outcome, capacity);
    this.from = grownInts(this.from, capacity);
    this.to = grownInts(this.to, capacity);
    this.about = grownInts(this.about, capacity);
    this.attempt = grownBytes(this.attempt, capacity);
  }
}

export class ValueTrack extends Intervals {
  private value = new Float64Array(0);

  /** The thing holds a value from now on. Nothing is written where it held the same before. */
  hold(thing: number, value: number, atMs: number): void {
    if (!this.isOn) return;
    const before = this.openRowOf(thing);
    if (before >= 0 && Object.is(this.value[before], value)) return;
    this.finish(thing, atMs);
    const row = this.begin(thing, atMs);
    if (row >= 0) this.value[row] = value;
  }

  data(): ValuesData {
    return { kind: 'values', ...this.rows(), value: this.value.slice(0, this.length) };
  }

  protected override grow(capacity: number): void {
    super.grow(capacity);
    this.value = grownFloats(this.value, capacity);
  }
}
