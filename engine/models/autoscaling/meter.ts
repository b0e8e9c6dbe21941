// What the group is measured by: a value per instance, read at the end of a period.

import type { Fleet } from '@/engine/kernel/fleet';
import type { Metric } from '@/engine/models/autoscaling/settings';

/** Counts what comes, and reads the rest from the fleet. */
export class Meter {
  /** Requests of this period. */
  private readonly arrived = new Float64Array(1);

  constructor(
    private readonly metric: Metric,
    private readonly periodMs: number,
  ) {}

  arrive(): void {
    this.arrived[0] = (this.arrived[0] as number) + 1;
  }

  /** The value per measured instance; null when none was measured. A new period begins. */
  read({ hosts, line }: Fleet, atMs: number): number | null {
    const slotTime = hosts.measuredSlots.areaAt(atMs);
    const busyTime = hosts.measuredBusy.areaAt(atMs);
    const arrived = this.arrived[0] as number;
    const { measured } = hosts.counts;
    hosts.measuredSlots.restart(atMs);
    hosts.measuredBusy.restart(atMs);
    this.arrived[0] = 0;
    if (slotTime === 0 || measured === 0) return null;
    switch (this.metric) {
      case 'cpu':
        // Sums of doubles may differ in their last bits; a full machine reads 1 and not more.
        return Math.min(1, busyTime / slotTime);
      case 'requests':
        return arrived / (this.periodMs / 1000) / measured;
      case 'backlog':
        return line.length / measured;
    }
  }

  save(): Float64Array {
    return this.arrived.slice();
  }

  restore(saved: Float64Array): void {
    this.arrived.set(saved);
  }
}
