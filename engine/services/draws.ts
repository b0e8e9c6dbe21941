// Chance by address: the number that a request meets depends on who it is, not on who came before.

import type { Distribution } from '@/engine/kernel/distributions';
import { checkedDuration } from '@/engine/kernel/drawn';

/*
 * A stream hands out its numbers in order, so one retry more would give every later call another number.
 * Here each call has a key, made from its request, its place in the graph and its attempt, and a number
 * is a hash of seed, purpose and key. Turning one knob therefore leaves every other call's chance alone.
 */

export type DrawPurpose = 'entry' | 'work' | 'backoff' | 'fault';

const TWO_POW_MINUS_32 = 1 / 4_294_967_296;
/** One constant for each purpose: binary digits of the fractional part of pi, of e, of the golden ratio and of the root of 2. */
const SALT: Record<DrawPurpose, number> = {
  entry: 0x243f6a88,
  work: 0xb7e15162,
  backoff: 0x9e3779b9,
  fault: 0x6a09e667,
};

/** The finaliser of MurmurHash3 (A. Appleby, public domain): every input bit flips half of the output. */
function mixed(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The key of something numbered `index` within what has the key `parent`. */
export function keyWithin(parent: number, index: number): number {
  return mixed(Math.imul(parent, 0x9e3779b1) + mixed(index + 1)) | 0;
}

export class Draws {
  private readonly low: number;
  private readonly high: number;

  /** `seed` is a whole number from 0 to 2^53 - 1. */
  constructor(readonly seed: number) {
    this.low = mixed((seed | 0) + 0x3c6ef372);
    this.high = mixed((Math.floor(seed * TWO_POW_MINUS_32) | 0) + 0x510e527f);
  }

  /** A number strictly between 0 and 1, one of 2^32 midpoints: the same for the same purpose and key. */
  uniform(purpose: DrawPurpose, key: number): number {
    const salt = SALT[purpose];
    const once = mixed((key ^ this.low) + salt);
    const twice = mixed(Math.imul(once, 0x9e3779b1) + (this.high ^ salt));
    return ((twice >>> 0) + 0.5) * TWO_POW_MINUS_32;
  }

  /** The work of whoever has this key. Throws a BadDraw when the law has no finite value there. */
  work(law: Distribution, key: number): number {
    return checkedDuration(law.quantile(this.uniform('work', key)), {
      seed: this.seed,
      purpose: 'work',
    });
  }
}
