// Saved states of a run, few enough to fit into a stated memory: the nearest one before a moment is where it is replayed from.

import type { Checkpoint } from '@/engine/kernel/contract';

/** Checkpoints of one run together take about this much at most, unless a few alone take more. */
export const MOST_BYTES = 16_000_000;
/** Below this many, replaying would take too long whatever they weigh. */
const FEWEST = 8;

/** About how many bytes a saved state takes: its typed arrays, and a little for everything else. */
export function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (!(value instanceof Object)) return 8;
  let bytes = 16;
  for (const part of Object.values(value)) bytes += sizeOf(part);
  return bytes;
}

export class Checkpoints {
  #kept: { readonly checkpoint: Checkpoint; readonly bytes: number }[] = [];
  #bytes = 0;
  /** Of so many checkpoints offered, one is kept. */
  #stride = 1;
  #offered = 0;

  get count(): number {
    return this.#kept.length;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether the next `offer` will be kept: a state that will not need not be saved at all. */
  get isNextKept(): boolean {
    return this.#offered % this.#stride === 0;
  }

  /** To be called at evenly spaced moments, in order; `save` is called only for a state that is kept. */
  offer(save: () => Checkpoint): void {
    if (this.isNextKept) {
      const checkpoint = save();
      const bytes = sizeOf(checkpoint);
      this.#kept.push({ checkpoint, bytes });
      this.#bytes += bytes;
      while (this.#bytes > MOST_BYTES && this.#kept.length > FEWEST) this.#thin();
    }
    this.#offered += 1;
  }

  /** Every second one goes; the first, from which anything can be replayed, stays. */
  #thin(): void {
    this.#stride *= 2;
    this.#kept = this.#kept.filter((_, index) => index % 2 === 0);
    this.#bytes = this.#kept.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** The last one at or before `tMs`. Throws a RangeError when none has been kept. */
  before(tMs: number): Checkpoint {
    let low = 0;
    let high = this.#kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#kept[middle]?.checkpoint.tMs ?? 0) <= tMs) low = middle + 1;
      else high = middle;
    }
    const found = this.#kept[Math.max(0, low - 1)];
    if (!found) throw new RangeError('no state of this run has been kept');
    return found.checkpoint;
  }
}
