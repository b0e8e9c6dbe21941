// One processor that several share evenly: each gets 1/n of it while n compute (processor sharing).

import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';

export interface SavedSharedCpu {
  readonly virtualMs: number;
  readonly asOfMs: number;
  readonly ends: SavedQueue;
}

/**
 * Egalitarian processor sharing by virtual time: a clock that runs at 1/n of the true one while n compute, on which
 * each is done a fixed time after it came (L. Kleinrock, "Time-shared Systems: A Theoretical Treatment", Journal of the
 * ACM 14, 1967). To come and to leave cost the logarithm of how many compute. Times in ms.
 */
export class SharedCpu {
  private virtualMs = 0;
  private asOfMs = 0;
  private readonly ends = new EventQueue();

  /** How many compute now. */
  get length(): number {
    return this.ends.length;
  }

  /** When the next of them is done if nobody else comes; Infinity while none computes. */
  get dueMs(): number {
    if (this.length === 0) return Infinity;
    return this.asOfMs + (this.ends.nextMs - this.virtualMs) * this.length;
  }

  /** Somebody begins to compute who would be done after `workMs` alone; `payload` is a small whole number. */
  join(payload: number, workMs: number, nowMs: number): void {
    this.catchUp(nowMs);
    this.ends.push(this.virtualMs + workMs, payload);
  }

  /** Whoever is done at `dueMs` leaves. Throws a RangeError when nobody computes. */
  leave(): number {
    if (this.length === 0) throw new RangeError('shared cpu: nobody computes');
    this.asOfMs = this.dueMs;
    // The very end, so that those who began together leave together.
    this.virtualMs = this.ends.nextMs;
    return this.ends.pop();
  }

  save(): SavedSharedCpu {
    return { virtualMs: this.virtualMs, asOfMs: this.asOfMs, ends: this.ends.save() };
  }

  restore(saved: SavedSharedCpu): void {
    this.virtualMs = saved.virtualMs;
    this.asOfMs = saved.asOfMs;
    this.ends.restore(saved.ends);
  }

  private catchUp(nowMs: number): void {
    if (this.length > 0) this.virtualMs += (nowMs - this.asOfMs) / this.length;
    this.asOfMs = nowMs;
  }
}
