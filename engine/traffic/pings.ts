// The warm-up ping: a timer that knocks at a fixed period.

/** Knocks first one whole period after it was set; a period of 0 never knocks. */
export class Pings {
  private next = Infinity;
  private everyMs = 0;

  get nextMs(): number {
    return this.next;
  }

  /** Sets the period from now on. */
  change(everyMs: number, nowMs: number): void {
    this.everyMs = everyMs;
    this.next = everyMs > 0 ? nowMs + everyMs : Infinity;
  }

  /** The knock at `nextMs` has come. */
  advance(): void {
    this.next += this.everyMs;
  }

  save(): number {
    return this.next;
  }

  restore(nextMs: number, everyMs: number): void {
    this.next = nextMs;
    this.everyMs = everyMs;
  }
}
