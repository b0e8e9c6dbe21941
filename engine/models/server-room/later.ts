// What is to come in a room, earliest first: a short list from which things can be struck again.

export type Later = {
  readonly atMs: number;
} & (
  | { readonly what: 'gridBack' | 'batteryEmpty' | 'restarted' | 'takeOver' | 'rebuilt' }
  | { readonly what: 'generator'; readonly starts: boolean }
  | { readonly what: 'diskBack'; readonly disk: number }
);

/** Ties keep the order in which they were written down. */
export class LaterList {
  private entries: readonly Later[] = [];

  get nextMs(): number {
    return this.entries[0]?.atMs ?? Infinity;
  }

  add(later: Later): void {
    const place = this.entries.findIndex(({ atMs }) => atMs > later.atMs);
    this.entries = this.entries.toSpliced(place < 0 ? this.entries.length : place, 0, later);
  }

  /** Takes the earliest. Throws a RangeError when there is none. */
  take(): Later {
    const [first, ...rest] = this.entries;
    if (!first) throw new RangeError('later: nothing is to come');
    this.entries = rest;
    return first;
  }

  strike(...whats: readonly Later['what'][]): void {
    this.entries = this.entries.filter(({ what }) => !whats.includes(what));
  }

  save(): readonly Later[] {
    return this.entries;
  }

  restore(saved: readonly Later[]): void {
    this.entries = saved;
  }
}
