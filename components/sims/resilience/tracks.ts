// What changes in a run, as columns over its time: a level held, happenings counted, the spans of a state.

/** Moments into which a run is cut: about three pixels each on a wide stage. */
export const SLICES = 240;

/** A whole number that changes at events, as its exact average over each slice of the run. */
export class Level {
  readonly #areaMs = new Float64Array(SLICES);
  readonly #sliceMs: number;
  #value = 0;
  #sinceMs = 0;

  constructor(sliceMs: number) {
    this.#sliceMs = sliceMs;
  }

  add(change: number, atMs: number): void {
    this.#fill(atMs);
    this.#value += change;
  }

  averages(untilMs: number): Float64Array {
    this.#fill(untilMs);
    return this.#areaMs.map((areaMs) => areaMs / this.#sliceMs);
  }

  #fill(atMs: number): void {
    let fromMs = this.#sinceMs;
    let slice = this.#value === 0 ? SLICES : Math.floor(fromMs / this.#sliceMs);
    for (; fromMs < atMs && slice < SLICES; slice += 1) {
      const toMs = Math.min(atMs, (slice + 1) * this.#sliceMs);
      this.#areaMs[slice] = (this.#areaMs[slice] ?? 0) + this.#value * (toMs - fromMs);
      fromMs = toMs;
    }
    this.#sinceMs = atMs;
  }
}

/** Moments over which happenings are counted: twice as long as a slice, or chance alone would make them jagged. */
export const RATE_SLICES = 120;

export interface BreakerSpan {
  readonly isHalfOpen: boolean;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Counts happenings by rate slice. */
export class Rate {
  readonly #counts = new Float64Array(RATE_SLICES);

  constructor(readonly sliceMs: number) {}

  add(atMs: number): void {
    const slice = Math.min(RATE_SLICES - 1, Math.floor(atMs / this.sliceMs));
    this.#counts[slice] = (this.#counts[slice] ?? 0) + 1;
  }

  perSec(): Float64Array {
    return this.#counts.map((count) => (count / this.sliceMs) * 1000);
  }
}

/** The spans of one breaker, opened and closed by its events. */
export class BreakerTrack {
  readonly #spans: BreakerSpan[] = [];
  #open: { isHalfOpen: boolean; fromMs: number } | null = null;

  turn(state: 'open' | 'half-open' | 'closed', atMs: number): void {
    if (this.#open) this.#spans.push({ ...this.#open, toMs: atMs });
    this.#open = state === 'closed' ? null : { isHalfOpen: state === 'half-open', fromMs: atMs };
  }

  spans(untilMs: number): readonly BreakerSpan[] {
    return this.#open ? [...this.#spans, { ...this.#open, toMs: untilMs }] : this.#spans;
  }
}
