// Gives everything that lives for a while a lane of its own: the lowest that is free when it comes.

const FIRST_LEAVES = 64;
/** Nothing ever stood there. */
const ALWAYS = Number.NEGATIVE_INFINITY;

export class LanePlan {
  /** A tree whose leaves are the lanes: when each is free, and above them the earliest of the two below. */
  #freeMs = new Float64Array(2 * FIRST_LEAVES).fill(ALWAYS);
  #count = 0;

  /** How many lanes were ever used. */
  get count(): number {
    return this.#count;
  }

  /** Takes a lane from `fromMs` until `untilMs`. Whoever comes later is asked later: `fromMs` never goes back. */
  take(fromMs: number, untilMs: number): number {
    if ((this.#freeMs[1] as number) > fromMs) this.#grow();
    const leaves = this.#freeMs.length / 2;
    let node = 1;
    while (node < leaves) {
      node *= 2;
      if ((this.#freeMs[node] as number) > fromMs) node += 1;
    }
    this.#set(node, untilMs);
    const lane = node - leaves;
    this.#count = Math.max(this.#count, lane + 1);
    return lane;
  }

  #set(leaf: number, freeMs: number): void {
    this.#freeMs[leaf] = freeMs;
    for (let node = leaf >> 1; node >= 1; node >>= 1) {
      const [left, right] = [this.#freeMs[2 * node], this.#freeMs[2 * node + 1]];
      this.#freeMs[node] = Math.min(left as number, right as number);
    }
  }

  #grow(): void {
    const taken = this.#freeMs.subarray(this.#freeMs.length / 2);
    this.#freeMs = new Float64Array(4 * taken.length).fill(ALWAYS);
    taken.forEach((freeMs, lane) => {
      this.#set(2 * taken.length + lane, freeMs);
    });
  }
}
