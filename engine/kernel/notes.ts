// What has happened to requests, noted as it happens and counted a batch at a time.

/** A request has come and begun at once. */
export const BEGUN = 0;
/** A request has ended. */
export const ENDED = 1;
/** Added where it was the first, or the last, on its instance: that became busy, or idle. */
export const EDGE_BIT = 1;
export const EDGE = 1 << EDGE_BIT;
/** A request that had waited has begun; only its `EDGE` is counted here. */
export const RESUMED_BIT = 2;
export const RESUMED = 1 << RESUMED_BIT;

const CAPACITY = 1024;

/**
 * A short list of columns. A platform in a hot loop only writes here; `Tally.count` then walks each
 * column in a loop of its own, which is several times faster than a call for every request.
 */
export class Notes {
  readonly atMs = new Float64Array(CAPACITY);
  readonly arrivedMs = new Float64Array(CAPACITY);
  readonly kind = new Uint8Array(CAPACITY);
  /** Room for what is computed from the columns. */
  readonly scratch = new Float64Array(CAPACITY);
  length = 0;

  get isFull(): boolean {
    return this.length === CAPACITY;
  }
}
