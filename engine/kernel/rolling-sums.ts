// Sums over the last steps of a sequence: exact, for windows of any length up to a bound, at the price of one subtraction.

export interface SavedRollingSums {
  readonly sums: Float64Array;
  readonly pushed: number;
}

/**
 * Keeps what the sequence had come to after each of its last `longest` steps. What was before the first step is taken
 * to have gone on evenly: so much a step, as `before` says. Whole numbers stay whole: sums are exact below 2^53.
 */
export class RollingSums {
  /** The total after step n stands at n modulo the length. */
  private readonly sums: Float64Array;
  private pushed = 0;

  constructor(
    longest: number,
    private readonly before = 0,
  ) {
    this.sums = new Float64Array(longest + 1);
  }

  push(value: number): void {
    const total = this.totalAfter(this.pushed) + value;
    this.pushed += 1;
    this.sums[this.pushed % this.sums.length] = total;
  }

  /** Over the last `steps`. Throws a RangeError for more than are kept. */
  last(steps: number): number {
    if (steps >= this.sums.length) {
      throw new RangeError(`rolling sums: ${steps} steps, of ${this.sums.length - 1} kept`);
    }
    const now = this.totalAfter(this.pushed);
    const first = this.pushed - steps;
    return first >= 0 ? now - this.totalAfter(first) : now - first * this.before;
  }

  save(): SavedRollingSums {
    return { sums: this.sums.slice(), pushed: this.pushed };
  }

  restore({ sums, pushed }: SavedRollingSums): void {
    this.sums.set(sums);
    this.pushed = pushed;
  }

  private totalAfter(step: number): number {
    return this.sums[step % this.sums.length] as number;
  }
}
