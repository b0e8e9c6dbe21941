// What is counted while a run goes on, and the numbers that are read from it.

import type { Metrics } from '@/engine/kernel/contract';
import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import {
  type DependencyName,
  type EntryName,
  edges,
  entries,
  RECENT_MS,
} from '@/engine/models/resilience/config';
import { RollingCount, type SavedRollingCount } from '@/engine/services/rolling-count';
import {
  DEGRADED,
  isAnswered,
  OK,
  type Outcome,
  REFUSED,
  TIMED_OUT,
} from '@/engine/services/world';

/** Requests of one entry; those under way are counted where they are. */
const ZERO = {
  arrived: 0,
  completed: 0,
  /** Of the completed ones, those with an optional part left out. */
  degraded: 0,
  failed: 0,
  rejected: 0,
  timedOut: 0,
  arrivedWhileSlow: 0,
};
type Tally = typeof ZERO;

interface SavedEntry {
  readonly tally: Tally;
  readonly tookMs: SavedHistogram;
  readonly ended: SavedRollingCount;
  readonly answered: SavedRollingCount;
}

export interface SavedStatistics {
  readonly tookMs: SavedHistogram;
  readonly entries: readonly SavedEntry[];
  readonly recentlySent: readonly SavedRollingCount[];
  readonly sentWhileSlow: Float64Array;
  readonly firstWhileSlow: number;
  readonly lastWhileSlow: number;
}

/** One thing that users ask for. */
class EntryStatistics {
  readonly tally: Tally = { ...ZERO };
  /** From arrival to the answer, in ms, of completed requests. */
  readonly tookMs = new Histogram();
  readonly ended = new RollingCount(RECENT_MS);
  readonly answered = new RollingCount(RECENT_MS);

  end(outcome: Outcome, atMs: number, tookMs: number): void {
    this.tally[resultOf(outcome)] += 1;
    this.ended.add(atMs);
    if (!isAnswered(outcome)) return;
    if (outcome === DEGRADED) this.tally.degraded += 1;
    this.answered.add(atMs);
    this.tookMs.record(tookMs);
  }

  save(): SavedEntry {
    return {
      tally: { ...this.tally },
      tookMs: this.tookMs.save(),
      ended: this.ended.save(),
      answered: this.answered.save(),
    };
  }

  restore(saved: SavedEntry): void {
    Object.assign(this.tally, saved.tally);
    this.tookMs.restore(saved.tookMs);
    this.ended.restore(saved.ended);
    this.answered.restore(saved.answered);
  }
}

export class Statistics {
  private readonly tookMs = new Histogram();
  private readonly entries = entries.map(() => new EntryStatistics());
  /** Attempts by edge. */
  private readonly recentlySent = edges.map(() => new RollingCount(RECENT_MS));
  /** Attempts by edge of the requests that arrived while a service was slow. */
  private readonly sentWhileSlow = new Float64Array(edges.length);
  /** Requests that arrived while a service was slow, from the first to the last; 0 before there is one. */
  private firstWhileSlow = 0;
  private lastWhileSlow = 0;

  arrive(request: number, entry: number, isSlowNow: boolean): void {
    const { tally } = this.at(entry);
    tally.arrived += 1;
    if (!isSlowNow) return;
    tally.arrivedWhileSlow += 1;
    if (this.firstWhileSlow === 0) this.firstWhileSlow = request;
    this.lastWhileSlow = request;
  }

  send(request: number, edge: number, atMs: number): void {
    this.recentlySent[edge]?.add(atMs);
    if (request < this.firstWhileSlow || request > this.lastWhileSlow) return;
    this.sentWhileSlow[edge] = (this.sentWhileSlow[edge] as number) + 1;
  }

  end(entry: number, outcome: Outcome, atMs: number, tookMs: number): void {
    this.at(entry).end(outcome, atMs, tookMs);
    if (isAnswered(outcome)) this.tookMs.record(tookMs);
  }

  /** All requests together. */
  totals(): Tally {
    const total = { ...ZERO };
    for (const { tally } of this.entries) {
      for (const name of Object.keys(ZERO) as (keyof Tally)[]) total[name] += tally[name];
    }
    return total;
  }

  tallyOf(name: EntryName): Readonly<Tally> {
    return this.at(entries.findIndex((entry) => entry.name === name)).tally;
  }

  metrics(slow: DependencyName): Metrics {
    const needing = this.at(needingIndex(slow));
    const others = this.at(1 - needingIndex(slow));
    const { completed, failed, rejected, timedOut } = this.totals();
    return {
      p50: this.tookMs.quantile(0.5),
      p95: this.tookMs.quantile(0.95),
      p99: this.tookMs.quantile(0.99),
      p95Needing: needing.tookMs.quantile(0.95),
      p95Others: others.tookMs.quantile(0.95),
      answered: ratio(completed, completed + failed + rejected + timedOut),
      answeredNeeding: answeredShare(needing.tally),
      answeredOthers: answeredShare(others.tally),
      dropped: failed + rejected + timedOut,
      load: this.load(slow),
    };
  }

  /**
   * Attempts at the slow service per request that needs it, over the requests that arrived while it was
   * slow. Retries and reloads raise it, up to (1 + retries) x (1 + reloads); guards lower it.
   */
  load(slow: DependencyName): number | null {
    const sent = this.sentWhileSlow[edges.indexOf(slow)] as number;
    return ratio(sent, this.at(needingIndex(slow)).tally.arrivedWhileSlow);
  }

  recentCallsPerSec(name: DependencyName, nowMs: number): number {
    return ((this.recentlySent[edges.indexOf(name)]?.sum(nowMs) ?? 0) / RECENT_MS) * 1000;
  }

  /** Share answered of the requests that ended lately, of those that need the service or of the others. */
  recentlyAnswered(slow: DependencyName, isNeeding: boolean, nowMs: number): number | null {
    const needing = needingIndex(slow);
    const { answered, ended } = this.at(isNeeding ? needing : 1 - needing);
    return ratio(answered.sum(nowMs), ended.sum(nowMs));
  }

  save(): SavedStatistics {
    return {
      tookMs: this.tookMs.save(),
      entries: this.entries.map((entry) => entry.save()),
      recentlySent: this.recentlySent.map((count) => count.save()),
      sentWhileSlow: this.sentWhileSlow.slice(),
      firstWhileSlow: this.firstWhileSlow,
      lastWhileSlow: this.lastWhileSlow,
    };
  }

  restore(saved: SavedStatistics): void {
    this.tookMs.restore(saved.tookMs);
    for (const [i, entry] of saved.entries.entries()) this.at(i).restore(entry);
    for (const [i, count] of saved.recentlySent.entries()) this.recentlySent[i]?.restore(count);
    this.sentWhileSlow.set(saved.sentWhileSlow);
    this.firstWhileSlow = saved.firstWhileSlow;
    this.lastWhileSlow = saved.lastWhileSlow;
  }

  private at(entry: number): EntryStatistics {
    const found = this.entries[entry];
    if (found === undefined) throw new RangeError(`entry: unknown ${entry}`);
    return found;
  }
}

/** There are two entries, and each dependency is needed by exactly one of them. */
function needingIndex(dependency: DependencyName): number {
  return entries.findIndex(({ needs }) => (needs as readonly string[]).includes(dependency));
}

function resultOf(outcome: Outcome): 'completed' | 'rejected' | 'timedOut' | 'failed' {
  if (outcome === OK || outcome === DEGRADED) return 'completed';
  if (outcome === REFUSED) return 'rejected';
  if (outcome === TIMED_OUT) return 'timedOut';
  return 'failed';
}

function answeredShare({ completed, failed, rejected, timedOut }: Tally): number | null {
  return ratio(completed, completed + failed + rejected + timedOut);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
