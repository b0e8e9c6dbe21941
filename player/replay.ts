// Answers what was so at any moment of a recorded run, exactly, from the nearest checkpoint before it.

import type { Demand, Run, Snapshot } from '@/engine/kernel/contract';
import type { Checkpoints } from './checkpoints';
import { Stride } from './stride';

export class Replay {
  // A run that keeps no log: it jumps to checkpoints without disturbing the recording.
  readonly #run: Run;
  readonly #stride: Stride;
  readonly #checkpoints: Checkpoints;
  readonly #durationMs: number;
  #targetMs = 0;

  constructor(run: Run, checkpoints: Checkpoints, demand: Demand, durationMs: number) {
    this.#run = run;
    this.#stride = new Stride(run, demand);
    this.#checkpoints = checkpoints;
    this.#durationMs = durationMs;
  }

  /** About how much memory the saved states take. */
  get checkpointBytes(): number {
    return this.#checkpoints.bytes;
  }

  /** The moment to go to. Goes on from where the last replay ended, when that is nearer. */
  aim(tMs: number): void {
    this.#targetMs = Math.min(Math.max(tMs, 0), this.#durationMs);
    const checkpoint = this.#checkpoints.before(this.#targetMs);
    const { nowMs } = this.#run;
    if (nowMs > this.#targetMs || nowMs < checkpoint.tMs) this.#run.restore(checkpoint);
  }

  /** Replays until the moment is reached, or until `isOver` says that others have their turn. */
  advance(isOver: () => boolean): boolean {
    while (this.#stride.go(this.#targetMs)) if (isOver()) return false;
    return true;
  }

  /** The exact state at the moment that was reached. */
  snapshot(): Snapshot {
    return this.#run.snapshot();
  }

  /** The exact state at `tMs`, however long it takes. */
  momentAt(tMs: number): Snapshot {
    this.aim(tMs);
    this.advance(() => false);
    return this.snapshot();
  }
}
