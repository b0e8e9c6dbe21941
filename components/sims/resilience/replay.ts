// Follows every call of a log through one service: who is in a slot, who is in line, and for whom the work is done.

import { Level } from './tracks';

const NONE = -1;

// What is so of a call, as bits. A run has hundreds of thousands of calls, so they are columns, not objects.
const IN_LINE = 1;
/** Its caller has given up: whatever is done for it is done in vain. */
const VAIN = 2;
/** It keeps its slot only to wait for the service that turns slow. */
const HELD = 4;

export interface ServiceLevels {
  readonly working: Float64Array;
  readonly held: Float64Array;
  readonly vain: Float64Array;
  readonly waiting: Float64Array;
}

/** A service, told of what the log says about it. Times are simulated ms and never go back. */
export class ServiceReplay {
  readonly #working: Level;
  readonly #held: Level;
  readonly #vain: Level;
  readonly #waiting: Level;
  /** By request: its latest call here. More than one is here where a call was given up and tried again. */
  readonly #latest: number[] = [];
  // By call, in the order in which they came.
  readonly #earlier: number[] = [];
  readonly #bits: number[] = [];
  /** Since when it has been in line, or in its slot. */
  readonly #sinceMs: number[] = [];

  constructor(sliceMs: number) {
    this.#working = new Level(sliceMs);
    this.#held = new Level(sliceMs);
    this.#vain = new Level(sliceMs);
    this.#waiting = new Level(sliceMs);
  }

  wait(request: number, atMs: number): void {
    this.#add(request, IN_LINE, atMs);
  }

  /** The line is first come first served, so of a request's calls the oldest one in line gets the slot. */
  start(request: number, atMs: number): void {
    let found = NONE;
    for (let call = this.#latestOf(request); call !== NONE; call = this.#earlierThan(call)) {
      if (this.#has(call, IN_LINE)) found = call;
    }
    if (found === NONE) this.#add(request, 0, atMs);
    else {
      this.#sinceMs[found] = atMs;
      this.#set(found, IN_LINE, false, atMs);
    }
  }

  /** Of a request's calls, the one that ends now is the one that began `heldMs` ago. */
  finish(request: number, atMs: number, heldMs: number): void {
    this.#end(request, this.#since(request, atMs - heldMs, false), atMs);
  }

  /** The one that leaves the line unserved is the one that joined it `waitMs` ago. */
  leaveLine(request: number, atMs: number, waitMs: number): void {
    this.#end(request, this.#since(request, atMs - waitMs, true), atMs);
  }

  /** Attempts follow each other, so at most one of a request's calls still has a caller. */
  giveUp(request: number, atMs: number): void {
    const call = this.#wanted(request);
    if (call !== NONE) this.#set(call, VAIN, true, atMs);
  }

  hold(request: number, isHeld: boolean, atMs: number): void {
    const call = this.#wanted(request);
    if (call !== NONE) this.#set(call, HELD, isHeld, atMs);
  }

  levels(untilMs: number): ServiceLevels {
    return {
      working: this.#working.averages(untilMs),
      held: this.#held.averages(untilMs),
      vain: this.#vain.averages(untilMs),
      waiting: this.#waiting.averages(untilMs),
    };
  }

  /** Of a request's calls in line, or of those in a slot, the one that has been there since then. */
  #since(request: number, sinceMs: number, isInLine: boolean): number {
    let found = NONE;
    let least = Number.POSITIVE_INFINITY;
    for (let call = this.#latestOf(request); call !== NONE; call = this.#earlierThan(call)) {
      const apart = Math.abs(sinceMs - (this.#sinceMs[call] ?? 0));
      if (this.#has(call, IN_LINE) !== isInLine || apart >= least) continue;
      found = call;
      least = apart;
    }
    return found;
  }

  #end(request: number, call: number, atMs: number): void {
    if (call === NONE) return;
    this.#levelOf(this.#bits[call] ?? 0).add(-1, atMs);
    this.#remove(request, call);
  }

  #latestOf(request: number): number {
    return this.#latest[request] ?? NONE;
  }

  #earlierThan(call: number): number {
    return this.#earlier[call] ?? NONE;
  }

  #has(call: number, bit: number): boolean {
    return ((this.#bits[call] ?? 0) & bit) !== 0;
  }

  #wanted(request: number): number {
    let call = this.#latestOf(request);
    while (call !== NONE && this.#has(call, VAIN)) call = this.#earlierThan(call);
    return call;
  }

  #levelOf(bits: number): Level {
    if (bits & IN_LINE) return this.#waiting;
    if (bits & VAIN) return this.#vain;
    return bits & HELD ? this.#held : this.#working;
  }

  #add(request: number, bits: number, atMs: number): void {
    const call = this.#bits.length;
    this.#earlier.push(this.#latestOf(request));
    this.#bits.push(bits);
    this.#sinceMs.push(atMs);
    this.#latest[request] = call;
    this.#levelOf(bits).add(1, atMs);
  }

  #set(call: number, bit: number, isSet: boolean, atMs: number): void {
    const before = this.#bits[call] ?? 0;
    const after = isSet ? before | bit : before & ~bit;
    this.#bits[call] = after;
    const left = this.#levelOf(before);
    const joined = this.#levelOf(after);
    if (left === joined) return;
    left.add(-1, atMs);
    joined.add(1, atMs);
  }

  #remove(request: number, gone: number): void {
    const earlier = this.#earlierThan(gone);
    let call = this.#latestOf(request);
    if (call === gone) {
      this.#latest[request] = earlier;
      return;
    }
    while (this.#earlierThan(call) !== gone) call = this.#earlierThan(call);
    this.#earlier[call] = earlier;
  }
}
