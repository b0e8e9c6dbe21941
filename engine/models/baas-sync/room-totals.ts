// What is counted of the chat rooms, and what it comes to.

import type { Metrics } from '@/engine/kernel/contract';
import { costUsd } from '@/engine/models/baas-sync/settings';

const NAMES = ['writes', 'live', 'opening', 'strange', 'toSee', 'unseen', 'exposed'] as const;

export type SavedTotals = Readonly<Record<(typeof NAMES)[number], number>>;

export class RoomTotals {
  writes = 0;
  /** Reads by phones that listened. */
  live = 0;
  /** Reads by phones that opened a room. */
  opening = 0;
  /** Reads by strangers whom the rules let in. */
  strange = 0;
  /** Messages times the members of their room: what there was to see. */
  toSee = 0;
  /** What somebody had missed and no page showed. */
  unseen = 0;
  /** Documents that strangers have read. */
  exposed = 0;

  get reads(): number {
    return this.live + this.opening + this.strange;
  }

  metrics(smallestRoom: number): Metrics {
    const { reads, writes, toSee, unseen, exposed } = this;
    const cost = costUsd(reads, writes);
    const ofTablets = { unsent: null, gap: null, oversold: null, dropped: null };
    const unseenShare = toSee === 0 ? null : unseen / toSee;
    return { reads, writes, cost, unseen: unseenShare, smallestRoom, exposed, ...ofTablets };
  }

  /** A message is written or it is not: nothing of it waits. */
  counts() {
    const { writes, live, opening, strange, toSee, unseen } = this;
    const ends = { completed: writes, rejected: 0, timedOut: 0, waiting: 0, running: 0 };
    return { arrived: writes, ...ends, live, opening, strange, toSee, unseen };
  }

  /** In the order of `seriesNames`. */
  sample(out: Float64Array): void {
    out[0] = this.reads;
    out[1] = this.writes;
    out[2] = costUsd(this.reads, this.writes);
  }

  save(): SavedTotals {
    const { writes, live, opening, strange, toSee, unseen, exposed } = this;
    return { writes, live, opening, strange, toSee, unseen, exposed };
  }

  restore(saved: SavedTotals): void {
    for (const name of NAMES) this[name] = saved[name];
  }
}
