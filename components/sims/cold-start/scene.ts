// A recording of cold-start as bars on lanes and marks on the request row: what the picture is made of.

import { kindIndex } from '@/engine/models/cold-start/config';
import type { EventColumns, Recording } from '@/player/types';

/** A bar's or a mark's meaning, as stored in the scene's columns. */
export const bar = { starting: 0, working: 1, idle: 2, reclaimed: 3 } as const;
export const mark = { warm: 0, cold: 1, rejected: 2, ping: 3 } as const;

export interface Scene {
  readonly durationMs: number;
  readonly laneCount: number;
  readonly bars: {
    readonly length: number;
    readonly lane: Int32Array;
    readonly instance: Int32Array;
    readonly meaning: Uint8Array;
    readonly fromMs: Float64Array;
    readonly toMs: Float64Array;
  };
  readonly marks: {
    readonly length: number;
    readonly atMs: Float64Array;
    readonly meaning: Uint8Array;
  };
}

/** Lanes freed by reclaimed instances, lowest first, so that the picture stays as low as it can. */
class FreeLanes {
  readonly #isTaken: boolean[] = [];
  #lowest = 0;

  take(): number {
    while (this.#isTaken[this.#lowest]) this.#lowest += 1;
    this.#isTaken[this.#lowest] = true;
    return this.#lowest;
  }

  free(lane: number): void {
    this.#isTaken[lane] = false;
    if (lane < this.#lowest) this.#lowest = lane;
  }

  /** How many lanes were ever used. */
  get count(): number {
    return this.#isTaken.length;
  }
}

const NOTHING = 255;

/** A log longer than this has its marks thinned out, to so many moments: three for each pixel of a wide stage. */
const CROWDED = 20_000;
const MOMENTS = 3_000;

/** The bars under construction, as columns: a long run has several hundred thousand. */
class Bars {
  readonly lane: Int32Array;
  readonly instance: Int32Array;
  readonly meaning: Uint8Array;
  readonly fromMs: Float64Array;
  readonly toMs: Float64Array;
  readonly lanes = new FreeLanes();
  length = 0;
  /** By instance: its lane, and the bar that is still open. */
  readonly #laneOf: Int32Array;
  readonly #open: Uint8Array;
  readonly #sinceMs: Float64Array;

  constructor(capacity: number, instances: number) {
    this.lane = new Int32Array(capacity);
    this.instance = new Int32Array(capacity);
    this.meaning = new Uint8Array(capacity);
    this.fromMs = new Float64Array(capacity);
    this.toMs = new Float64Array(capacity);
    this.#laneOf = new Int32Array(instances + 1);
    this.#open = new Uint8Array(instances + 1).fill(NOTHING);
    this.#sinceMs = new Float64Array(instances + 1);
  }

  create(instance: number): void {
    this.#laneOf[instance] = this.lanes.take();
  }

  /** Ends the instance's open bar and begins another. */
  turn(instance: number, meaning: number, atMs: number): void {
    this.#end(instance, atMs);
    this.#open[instance] = meaning;
    this.#sinceMs[instance] = atMs;
  }

  reclaim(instance: number, atMs: number): void {
    this.#end(instance, atMs);
    this.#open[instance] = NOTHING;
    this.#add(instance, bar.reclaimed, atMs, atMs);
    this.lanes.free(this.#laneOf[instance] ?? 0);
  }

  /** Ends whatever is open when the run is over. */
  finish(atMs: number): void {
    for (let instance = 0; instance < this.#open.length; instance += 1) this.#end(instance, atMs);
  }

  #end(instance: number, atMs: number): void {
    const meaning = this.#open[instance] ?? NOTHING;
    if (meaning !== NOTHING) this.#add(instance, meaning, this.#sinceMs[instance] ?? 0, atMs);
  }

  #add(instance: number, meaning: number, fromMs: number, toMs: number): void {
    const index = this.length;
    this.lane[index] = this.#laneOf[instance] ?? 0;
    this.instance[index] = instance;
    this.meaning[index] = meaning;
    this.fromMs[index] = fromMs;
    this.toMs[index] = toMs;
    this.length = index + 1;
  }
}

function countInstances({ length, kind, subject }: EventColumns): number {
  let last = 0;
  for (let index = 0; index < length; index += 1) {
    if (kind[index] === kindIndex.create) last = Math.max(last, subject[index] ?? 0);
  }
  return last;
}

/** Events read between two moments at which the page may have its turn: about a millisecond's worth. */
const EVENTS_A_TURN = 10_000;

/**
 * Reads the log once, in order. Every lane depends only on what came before, so a clipped picture is exact.
 * Pauses now and then: the longest log takes far longer than a page may be held.
 */
export function* prepareInTurns({
  log,
  request: { durationMs },
}: Recording): Generator<undefined, Scene> {
  // Each event ends at most one bar and leaves at most one mark; a reclaimed instance adds its end.
  const bars = new Bars(2 * log.length + 8, countInstances(log));
  const atMs = new Float64Array(log.length);
  const meaning = new Uint8Array(log.length);
  let marks = 0;
  let isPing = false;

  // Where there are more marks than anyone can tell apart, one of each meaning and moment stands for all.
  const momentMs = log.length > CROWDED ? durationMs / MOMENTS : 0;
  const lastMs = new Float64Array(Object.keys(mark).length).fill(-1);

  function note(what: number, at: number): void {
    if (at - (lastMs[what] ?? -1) < momentMs) return;
    lastMs[what] = at;
    atMs[marks] = at;
    meaning[marks] = what;
    marks += 1;
  }

  for (let index = 0; index < log.length; index += 1) {
    if (index % EVENTS_A_TURN === EVENTS_A_TURN - 1) yield;
    const at = log.atMs[index] ?? 0;
    const subject = log.subject[index] ?? 0;
    const object = log.object[index] ?? 0;
    // A request is served or rejected at the instant it arrives, right after its arrival in the log.
    switch (log.kind[index]) {
      case kindIndex.arrive:
        isPing = false;
        break;
      case kindIndex.ping:
        isPing = true;
        note(mark.ping, at);
        break;
      case kindIndex.create:
        bars.create(subject);
        if (log.value[index] === 1) bars.turn(subject, bar.idle, at);
        break;
      case kindIndex.coldStart:
        bars.turn(object, bar.starting, at);
        if (!isPing) note(mark.cold, at);
        break;
      case kindIndex.warmStart:
        bars.turn(object, bar.working, at);
        if (!isPing) note(mark.warm, at);
        break;
      case kindIndex.ready:
        bars.turn(object, bar.working, at);
        break;
      case kindIndex.finish:
        bars.turn(object, bar.idle, at);
        break;
      case kindIndex.reject:
        if (!isPing) note(mark.rejected, at);
        break;
      case kindIndex.reclaim:
        bars.reclaim(subject, at);
        break;
    }
  }
  bars.finish(durationMs);
  return { durationMs, laneCount: bars.lanes.count, bars, marks: { length: marks, atMs, meaning } };
}

export function prepare(recording: Recording): Scene {
  const turns = prepareInTurns(recording);
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
  }
}
