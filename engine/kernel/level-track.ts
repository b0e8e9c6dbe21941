// Levels over time: a count that jumps, or an amount that fills and drains evenly between two jumps.

import { grownFloats } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;

/** One level as columns: its value from each moment on, and how fast it goes on changing, per ms. */
export interface LevelColumns {
  readonly atMs: Float64Array;
  readonly value: Float64Array;
  readonly perMs: Float64Array;
}

export interface LevelData {
  readonly kind: 'levels';
  readonly names: readonly string[];
  /** In the order of `names`. */
  readonly columns: readonly LevelColumns[];
  /** Up to when everything that happened stands in these rows; Infinity where none was left out. */
  readonly knownUntilMs: number;
}

class Level {
  length = 0;
  atMs = new Float64Array(0);
  value = new Float64Array(0);
  perMs = new Float64Array(0);

  /** The value that is set, or reached by now where it ramps; 0 before anything was written. */
  valueAt(atMs: number): number {
    const row = this.length - 1;
    if (row < 0) return 0;
    return (
      (this.value[row] as number) +
      (this.perMs[row] as number) * (atMs - (this.atMs[row] as number))
    );
  }

  /** Of several changes at one instant only the last one can be seen. */
  isNewMoment(atMs: number): boolean {
    return this.length === 0 || this.atMs[this.length - 1] !== atMs;
  }

  /** Whether it stays at a value at which it already stands. */
  staysAt(value: number, perMs: number): boolean {
    const row = this.length - 1;
    return row >= 0 && perMs === 0 && this.perMs[row] === 0 && this.value[row] === value;
  }

  write(value: number, perMs: number, atMs: number): void {
    if (this.isNewMoment(atMs)) this.length += 1;
    if (this.length > this.atMs.length) this.grow(Math.max(FIRST_CAPACITY, 2 * this.atMs.length));
    const row = this.length - 1;
    this.atMs[row] = atMs;
    this.value[row] = value;
    this.perMs[row] = perMs;
  }

  columns(): LevelColumns {
    const { length } = this;
    return {
      atMs: this.atMs.slice(0, length),
      value: this.value.slice(0, length),
      perMs: this.perMs.slice(0, length),
    };
  }

  private grow(capacity: number): void {
    this.atMs = grownFloats(this.atMs, capacity);
    this.value = grownFloats(this.value, capacity);
    this.perMs = grownFloats(this.perMs, capacity);
  }
}

/** The first `limit` changes of all its levels together. */
export class LevelTrack<Name extends string> {
  private readonly levels: readonly Level[];
  private rows = 0;
  private lastMs = 0;
  private knownUntilMs = Infinity;

  constructor(
    private readonly name: string,
    private readonly names: readonly Name[],
    private readonly limit: number,
  ) {
    this.levels = names.map(() => new Level());
  }

  get isOn(): boolean {
    return this.limit > 0;
  }

  set(name: Name, value: number, atMs: number): void {
    this.write(name, value, 0, atMs);
  }

  /** Changes the level by an amount; a ramp ends where it has got to. */
  add(name: Name, change: number, atMs: number): void {
    if (this.isOn) this.write(name, this.levelOf(name).valueAt(atMs) + change, 0, atMs);
  }

  /** From now on the level changes evenly, by `perMs` every millisecond, from `value`. */
  ramp(name: Name, value: number, perMs: number, atMs: number): void {
    this.write(name, value, perMs, atMs);
  }

  data(): LevelData {
    const columns = this.levels.map((level) => level.columns());
    return { kind: 'levels', names: this.names, columns, knownUntilMs: this.knownUntilMs };
  }

  private levelOf(name: Name): Level {
    const level = this.levels[this.names.indexOf(name)];
    if (!level)
      throw new RangeError(`track ${this.name}: no level "${name}"; ${this.names.join(', ')}`);
    return level;
  }

  private write(name: Name, value: number, perMs: number, atMs: number): void {
    if (!this.isOn) return;
    if (!(atMs >= this.lastMs)) {
      throw new RangeError(`track ${this.name}: ${name} at ${atMs} ms, after ${this.lastMs}`);
    }
    this.lastMs = atMs;
    const level = this.levelOf(name);
    if (level.staysAt(value, perMs)) return;
    if (level.isNewMoment(atMs)) {
      if (this.rows >= this.limit) {
        this.knownUntilMs = Math.min(this.knownUntilMs, atMs);
        return;
      }
      this.rows += 1;
    }
    level.write(value, perMs, atMs);
  }
}
