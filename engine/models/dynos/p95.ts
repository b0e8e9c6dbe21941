// How a period's 95th percentile compares with the limits of the scaling rule, exactly.

/** Times are differences of doubles: a latency that misses a limit by less than this share has reached it. */
const ROUNDING = 1e-9;

/** Answers, and those of them that came before the target, and before the limit of calm. */
const ANSWERS = 0;
const UNDER_TARGET = 1;
const UNDER_CALM = 2;

/**
 * The 95th percentile is the smallest latency that at least 95 % do not exceed (nearest rank). It lies below
 * a limit exactly when at least that many answers do, so that counting them is enough: no latency is kept,
 * and none is rounded.
 */
export class PeriodP95 {
  private readonly counts = new Float64Array(3);
  private readonly targetMs: number;
  private readonly calmMs: number;

  constructor(targetMs: number, calmMs: number) {
    this.targetMs = targetMs * (1 - ROUNDING);
    this.calmMs = calmMs * (1 - ROUNDING);
  }

  record(latencyMs: number): void {
    const { counts } = this;
    counts[ANSWERS] = (counts[ANSWERS] as number) + 1;
    if (latencyMs < this.targetMs) counts[UNDER_TARGET] = (counts[UNDER_TARGET] as number) + 1;
    if (latencyMs < this.calmMs) counts[UNDER_CALM] = (counts[UNDER_CALM] as number) + 1;
  }

  get hasAnswers(): boolean {
    return (this.counts[ANSWERS] as number) > 0;
  }

  /** The percentile is at the target or above it. Without answers it is not. */
  get isSlow(): boolean {
    return (this.counts[UNDER_TARGET] as number) < this.rank;
  }

  /** The percentile is below the limit of calm. Without answers it is. */
  get isCalm(): boolean {
    return (this.counts[UNDER_CALM] as number) >= this.rank;
  }

  restart(): void {
    this.counts.fill(0);
  }

  save(): Float64Array {
    return this.counts.slice();
  }

  restore(saved: Float64Array): void {
    this.counts.set(saved);
  }

  /** Place of the percentile among the answers, counted from 1 for the fastest. */
  private get rank(): number {
    return Math.ceil((19 * (this.counts[ANSWERS] as number)) / 20);
  }
}
