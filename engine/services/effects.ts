// What carrying out messages has brought about, by their keys: an endpoint that keeps its keys does nothing twice.

/** What one more time of carrying out a message came to. */
export type Outcome = 'first' | 'again' | 'skipped';

/** Effects that cannot be taken back: a payment made, a receipt sent. */
export class Effects {
  private readonly times = new Map<number, number>();
  private repeated = 0;

  /** How many keys have had an effect more than once. */
  get twice(): number {
    return this.repeated;
  }

  /** Whether the key has had its effect: an endpoint that keeps keys can tell before it begins. */
  isKnown(key: number): boolean {
    return this.times.has(key);
  }

  timesOf(key: number): number {
    return this.times.get(key) ?? 0;
  }

  /** A message was carried out to its end. With keys kept, it has no second effect. */
  carryOut(key: number, areKeysKept: boolean): Outcome {
    const before = this.timesOf(key);
    if (before > 0 && areKeysKept) return 'skipped';
    this.times.set(key, before + 1);
    if (before === 0) return 'first';
    if (before === 1) this.repeated += 1;
    return 'again';
  }

  save(): readonly (readonly [key: number, times: number])[] {
    return [...this.times];
  }

  restore(saved: ReturnType<Effects['save']>): void {
    this.times.clear();
    this.repeated = 0;
    for (const [key, times] of saved) {
      this.times.set(key, times);
      if (times > 1) this.repeated += 1;
    }
  }
}
