// A fleet behind a router that picks an instance at once: the line is inside the instance.

import { Fleet, type FleetObserver, type FleetRules } from '@/engine/kernel/fleet';
import { HostLines } from '@/engine/kernel/host-lines';
import { Stream } from '@/engine/kernel/random';
import type { Tally } from '@/engine/kernel/tally';

/** One instance drawn, or the one with fewer requests of two different ones drawn (the first, among equals). */
export type Choice = 'random' | 'two';

/** Where whoever comes while no instance is ready waits; the line of the instance with row r has number r + 1. */
const LOBBY = 0;

/**
 * Each instance serves its own line, first come, first served, and one that drains finishes it: a request may
 * wait although another instance is idle. Whoever waits while none is ready is routed when the first is.
 * `queueLimit` counts all lines together. Each request draws once for `random` and twice for `two`, in order of
 * routing (M. Mitzenmacher, The power of two choices in randomized load balancing, IEEE TPDS 12(10), 2001).
 */
export class RoutedFleet extends Fleet<HostLines> {
  readonly line = new HostLines();
  private readonly chance: Stream;

  constructor(
    rules: FleetRules,
    tally: Tally,
    observer: FleetObserver | null,
    private readonly choice: Choice,
    seed: number,
  ) {
    super(rules, tally, observer);
    this.chance = new Stream(seed, 'routing');
  }

  arrive(atMs: number, workMs: number): void {
    this.tally.arrive(atMs);
    const host = this.pick();
    if (host >= 0 && this.hasFreeSlot(host)) {
      this.tally.beginAtOnce(atMs);
      this.begin(host, atMs, atMs, workMs);
    } else if (this.line.length < this.rules.queueLimit) {
      this.tally.queue(atMs);
      this.line.join(host + 1, atMs, workMs);
      this.onWait?.(host, atMs);
    } else {
      this.tally.reject(atMs);
    }
  }

  /** The lobby, whose number is 0, is that of `NO_HOST`. */
  waitingAt(host: number): number {
    return this.line.lengthAt(host + 1);
  }

  protected fill(host: number, atMs: number): void {
    this.emptyLobby(atMs);
    this.serve(host, atMs);
  }

  protected saveLine() {
    return { lines: this.line.save(), chance: this.chance.save() };
  }

  protected restoreLine(saved: ReturnType<RoutedFleet['saveLine']>): void {
    this.line.restore(saved.lines);
    this.chance.restore(saved.chance);
  }

  private emptyLobby(atMs: number): void {
    while (this.line.lengthAt(LOBBY) > 0 && this.hosts.ready.size > 0) {
      const host = this.pick();
      this.line.moveFirst(LOBBY, host + 1);
      this.serve(host, atMs);
      this.onChange?.(host, atMs);
    }
  }

  /** The instance that a request is sent to, or -1 when none is ready. */
  private pick(): number {
    const { ready } = this.hosts;
    if (ready.size === 0) return -1;
    const place = Math.floor(this.chance.uniform() * ready.size);
    const host = ready.at(place);
    if (this.choice === 'random') return host;
    const other = Math.floor(this.chance.uniform() * (ready.size - 1));
    if (ready.size === 1) return host;
    const second = ready.at(other < place ? other : other + 1);
    return this.loadOf(second) < this.loadOf(host) ? second : host;
  }

  private loadOf(host: number): number {
    return (this.hosts.busySlots[host] as number) + this.line.lengthAt(host + 1);
  }

  private hasFreeSlot(host: number): boolean {
    return (this.hosts.busySlots[host] as number) < this.rules.slotsPerInstance;
  }

  /** An instance gives its free slots to its own line. */
  private serve(host: number, atMs: number): void {
    const { line } = this;
    while (line.lengthAt(host + 1) > 0 && this.hasFreeSlot(host)) {
      const arrivedMs = line.arrivedMsAt(host + 1);
      const workMs = line.workMsAt(host + 1);
      line.leaveAt(host + 1);
      this.tally.beginQueued(arrivedMs, atMs);
      this.begin(host, arrivedMs, atMs, workMs);
    }
  }
}
