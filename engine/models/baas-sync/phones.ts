// The phones of all users as columns: who listens, what each has been told, and what each was billed.

/** Time of leaving of a phone that has nothing to go on from. */
const NEVER = -Infinity;

export interface SavedPhones {
  readonly isOn: Uint8Array;
  readonly seen: Int32Array;
  readonly leftMs: Float64Array;
  readonly reads: Float64Array;
}

export class Phones {
  /** 1 while the app is open and listens. */
  readonly isOn: Uint8Array;
  /** Of the messages of its room: how many there were when it was last up to date. */
  readonly seen: Int32Array;
  readonly leftMs: Float64Array;
  /** What it was billed, without what it has heard since `seen`. */
  readonly reads: Float64Array;

  constructor(readonly count: number) {
    this.isOn = new Uint8Array(count);
    this.seen = new Int32Array(count);
    this.leftMs = new Float64Array(count);
    this.reads = new Float64Array(count);
  }

  /** A phone that has heard everything up to `written` is closed. */
  close(phone: number, written: number, atMs: number): void {
    this.hear(phone, written);
    this.isOn[phone] = 0;
    this.leftMs[phone] = atMs;
  }

  /** Credits a listening phone with what was written since it was last up to date: one read each. */
  hear(phone: number, written: number): void {
    this.reads[phone] = (this.reads[phone] as number) + written - (this.seen[phone] as number);
    this.seen[phone] = written;
  }

  bill(phone: number, reads: number): void {
    this.reads[phone] = (this.reads[phone] as number) + reads;
  }

  /** The phone belongs to a new room, of which it has seen so much; what it keeps is of another query. */
  move(phone: number, seen: number): void {
    this.seen[phone] = seen;
    this.leftMs[phone] = NEVER;
  }

  save(): SavedPhones {
    return {
      isOn: this.isOn.slice(),
      seen: this.seen.slice(),
      leftMs: this.leftMs.slice(),
      reads: this.reads.slice(),
    };
  }

  restore({ isOn, seen, leftMs, reads }: SavedPhones): void {
    this.isOn.set(isOn);
    this.seen.set(seen);
    this.leftMs.set(leftMs);
    this.reads.set(reads);
  }
}
