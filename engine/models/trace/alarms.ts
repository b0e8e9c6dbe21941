// How fast a month's budget of failures burns, over any window that ends with the last minute.

import { RollingSums, type SavedRollingSums } from '@/engine/kernel/rolling-sums';
import { LONGEST_WINDOW_MIN, SLO } from '@/engine/models/trace/config';

/** Requests and failures by the minute. Before the first minute nothing failed. */
export class Windows {
  private readonly requests: RollingSums;
  private readonly failures = new RollingSums(LONGEST_WINDOW_MIN);

  /** `perMinute` is how many requests came in each minute before the first. */
  constructor(perMinute: number) {
    this.requests = new RollingSums(LONGEST_WINDOW_MIN, perMinute);
  }

  push(requests: number, failures: number): void {
    this.requests.push(requests);
    this.failures.push(failures);
  }

  /** Of the requests of the last minutes, the share that failed, in multiples of what is allowed. */
  burn(minutes: number): number {
    return this.failures.last(minutes) / this.requests.last(minutes) / (1 - SLO);
  }

  save(): readonly SavedRollingSums[] {
    return [this.requests.save(), this.failures.save()];
  }

  restore([requests, failures]: readonly SavedRollingSums[]): void {
    if (requests) this.requests.restore(requests);
    if (failures) this.failures.restore(failures);
  }
}
