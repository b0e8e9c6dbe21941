// What two windows of one talk agree on: values by name, of which the later one stays. Which is later, both find alike,
// whoever hears of it first; so nobody has to be in charge, and either window may be loaded anew.

export interface Entry {
  readonly key: string;
  /** Plain data; whoever reads it parses it. */
  readonly value: unknown;
  /** How many changes its writer knew of, itself included; 0 for what a window opened with. */
  readonly count: number;
  /** Who wrote it. */
  readonly by: string;
}

/** Whether one entry takes the place of another of its name. */
export const isLater = (one: Entry, other: Entry): boolean =>
  one.count > other.count || (one.count === other.count && one.by > other.by);

export class Registers {
  readonly #entries = new Map<string, Entry>();
  readonly #by: string;
  #count = 0;

  constructor(by: string) {
    this.#by = by;
  }

  /** Undefined where nobody has said anything. */
  get(key: string): unknown {
    return this.#entries.get(key)?.value;
  }

  /** Whether what stands there was said here. */
  isMine(key: string): boolean {
    return this.#entries.get(key)?.by === this.#by;
  }

  /** What this window opens with: it gives way to whatever was ever set. `by` decides between two that only opened. */
  open(key: string, value: unknown, by: string): void {
    this.take({ key, value, count: 0, by });
  }

  set(key: string, value: unknown): Entry {
    this.#count += 1;
    const entry = { key, value, count: this.#count, by: this.#by };
    this.#entries.set(key, entry);
    return entry;
  }

  /** Whether what was heard is later than what is known, and is known from now on. */
  take(entry: Entry): boolean {
    this.#count = Math.max(this.#count, entry.count);
    const known = this.#entries.get(entry.key);
    if (known !== undefined && !isLater(entry, known)) return false;
    this.#entries.set(entry.key, entry);
    return true;
  }

  all(): readonly Entry[] {
    return [...this.#entries.values()];
  }
}
