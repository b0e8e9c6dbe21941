// Chance as an argument: one independent stream of random numbers for each purpose of a run.

/** What a stream is for. Two purposes never share numbers, so one knob does not reshuffle another's chance. */
export type Purpose =
  | 'arrivals'
  | 'changes'
  | 'work'
  | 'coldStart'
  | 'reuse'
  | 'pingColdStart'
  | 'pingReuse'
  | 'boot'
  | 'outages'
  | 'routing'
  | 'spells'
  | 'grid'
  | 'generator'
  | 'disk'
  | 'demand'
  | 'cards'
  | 'sorting'
  | 'members'
  | 'byHand'
  | 'bill'
  | 'returns'
  | 'jobArrivals'
  | 'jobWork'
  | 'receives'
  | 'poison'
  | 'bugs'
  | 'contracts'
  | 'requests'
  | 'oldRequests'
  | 'bugErrors'
  | 'usualErrors'
  | 'mixedPages'
  | 'hiddenBugs'
  | 'coupons'
  | 'labels'
  | 'chosenCopies'
  | 'askedCopies'
  | 'copyLag'
  | 'keyWrites'
  | 'suffixes'
  | 'bars'
  | 'pages'
  | 'pauses'
  | 'sampled'
  | 'faults'
  | 'timeOuts'
  | 'rush';

const TWO_POW_MINUS_32 = 1 / 4_294_967_296;
/** The ends of what `uniform` gives: the midpoints of the first and of the last of 2^32 equal parts. */
export const SMALLEST_DRAW = 0.5 * TWO_POW_MINUS_32;
export const LARGEST_DRAW = 1 - SMALLEST_DRAW;
/** Rounds thrown away after seeding, until every bit of the seed has reached every bit of the state. */
const WARM_UP_ROUNDS = 15;

/** The finaliser of MurmurHash3 (A. Appleby, public domain): every input bit flips half of the output. */
function mixed(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** FNV-1a of a word, to tell purposes apart. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * The generator sfc32 (C. Doty-Humphrey, PractRand): 128 bits of state in 32-bit integers, no
 * multiplication, passes PractRand. A draw allocates nothing.
 */
export class Stream {
  private readonly words = new Int32Array(4);

  /** `seed` is a whole number from 0 to 2^53 - 1. */
  constructor(
    readonly seed: number,
    readonly purpose: Purpose,
  ) {
    const low = seed | 0;
    const high = Math.floor(seed * TWO_POW_MINUS_32) | 0;
    const name = hashOf(purpose);
    this.words[0] = mixed(low ^ name);
    this.words[1] = mixed(high + 0x9e3779b9);
    this.words[2] = mixed(name + Math.imul(low, 0x9e3779b1));
    this.words[3] = 1;
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) this.bits();
  }

  /** The next 32 random bits as a signed integer. */
  bits(): number {
    const words = this.words;
    const b = words[1] as number;
    const c = words[2] as number;
    const counter = words[3] as number;
    const out = ((words[0] as number) + b + counter) | 0;
    words[3] = counter + 1;
    words[0] = b ^ (b >>> 9);
    words[1] = c + (c << 3);
    words[2] = ((c << 21) | (c >>> 11)) + out;
    return out;
  }

  /**
   * A number strictly between 0 and 1: one of the 2^32 midpoints (k + 1/2) / 2^32, so that neither end
   * needs care and u and 1 - u are equally exact. 32 bits cut an exponential's tail at 22.9 means.
   */
  uniform(): number {
    return ((this.bits() >>> 0) + 0.5) * TWO_POW_MINUS_32;
  }

  /** Fills `out` with what `uniform` would give one by one. */
  fill(out: Float64Array): void {
    const words = this.words;
    let a = words[0] as number;
    let b = words[1] as number;
    let c = words[2] as number;
    let counter = words[3] as number;
    for (let i = 0; i < out.length; i += 1) {
      const bits = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      out[i] = ((bits >>> 0) + 0.5) * TWO_POW_MINUS_32;
    }
    words[0] = a;
    words[1] = b;
    words[2] = c;
    words[3] = counter;
  }

  save(): Int32Array {
    return this.words.slice();
  }

  restore(saved: Int32Array): void {
    this.words.set(saved);
  }
}

/**
 * Chance by number instead of in sequence: the n-th uniform number of a purpose, whoever asks and in
 * whatever order. A value that few requests need (the start time of a cold one) costs nothing to the
 * others, and no knob can shift it from one request to another.
 */
export class Lots {
  private readonly low: number;
  private readonly high: number;

  /** `seed` is a whole number from 0 to 2^53 - 1. */
  constructor(
    readonly seed: number,
    readonly purpose: Purpose,
  ) {
    const name = hashOf(purpose);
    this.low = mixed((seed | 0) ^ name);
    this.high = mixed((Math.floor(seed * TWO_POW_MINUS_32) | 0) + Math.imul(name, 0x9e3779b1));
  }

  /** A number strictly between 0 and 1 that depends on the seed, the purpose and `n` alone. */
  uniform(n: number): number {
    const first = mixed(this.low ^ Math.imul(n | 0, 0x9e3779b1));
    const far = Math.imul(Math.floor(n * TWO_POW_MINUS_32) | 0, 0x85ebca6b);
    const bits = mixed(first + (this.high ^ far));
    return ((bits >>> 0) + 0.5) * TWO_POW_MINUS_32;
  }
}
