// Instances with slots, and requests that wait for one: the common ground of servers, VM groups and dynos.

import { EventQueue } from '@/engine/kernel/event-queue';
import { DOWN, DRAINING, GONE, Hosts, READY, STARTING } from '@/engine/kernel/fleet-hosts';
import { Jobs, LOST, RUNNING, UNWANTED } from '@/engine/kernel/fleet-jobs';
import type { PlatformState } from '@/engine/kernel/platform';
import type { Tally } from '@/engine/kernel/tally';

export interface FleetRules {
  /** Requests that one instance works on at once. */
  readonly slotsPerInstance: number;
  /** Most requests that wait; the next one is turned away. 0 lets nobody wait, Infinity everybody. */
  readonly queueLimit: number;
  /** A request that has waited so long gives up. */
  readonly maxWaitMs: number;
  /**
   * Whoever has no answer so long after arriving gets an error. The instance is not told: its slot stays
   * taken until the work is done, for nobody.
   */
  readonly timeoutMs: number;
}

/** An instance's row where none is meant: the line, or the part of it, that is no instance's own. */
export const NO_HOST = -1;

/** Told of what a controller measures, and of what is drawn where requests are shown one by one. */
export interface FleetObserver {
  /** A user got an answer, or an error because it took too long, `latencyMs` after arriving. */
  answered(latencyMs: number): void;
  /** Somebody who has just come waits before the instance in this row, or before none of them. */
  readonly waits?: HostObserver | undefined;
  /** An instance's work has changed; before `NO_HOST`, somebody in some line has given up. */
  readonly changed?: HostObserver | undefined;
}

type HostObserver = (host: number, atMs: number) => void;

/** Those who wait, whatever they wait for. */
export interface Line {
  readonly length: number;
  /** When whoever waits longest came; Infinity when nobody waits. */
  readonly firstArrivedMs: number;
  /** Whoever waits longest leaves. */
  leave(): void;
}

/** A calendar entry is the number of a job, doubled; odd where the job's time limit is due, not its end. */
const TIME_LIMIT = 1;

/**
 * Whoever extends it says where a request goes. At one instant, those who give up come first, then ends of
 * work in the order in which the work began.
 */
export abstract class Fleet<L extends Line = Line> {
  readonly hosts: Hosts;
  abstract readonly line: L;
  private readonly jobs = new Jobs();
  private readonly calendar = new EventQueue();
  private readonly patienceMs: number;
  protected readonly onWait: HostObserver | null;
  protected readonly onChange: HostObserver | null;

  constructor(
    protected readonly rules: FleetRules,
    protected readonly tally: Tally,
    private readonly observer: FleetObserver | null = null,
  ) {
    this.onWait = observer?.waits ?? null;
    this.onChange = observer?.changed ?? null;
    this.hosts = new Hosts(rules.slotsPerInstance, tally.warmupMs);
    this.patienceMs = Math.min(rules.maxWaitMs, rules.timeoutMs);
  }

  get nextMs(): number {
    return Math.min(this.calendar.nextMs, this.line.firstArrivedMs + this.patienceMs);
  }

  step(): void {
    const giveUpMs = this.line.firstArrivedMs + this.patienceMs;
    if (giveUpMs <= this.calendar.nextMs) {
      this.giveUp(giveUpMs);
      return;
    }
    const atMs = this.calendar.nextMs;
    this.end(this.calendar.pop(), atMs);
  }

  /** Every event up to and including `tMs`. */
  settle(tMs: number): void {
    const { calendar, line } = this;
    for (;;) {
      if (line.length > 0) {
        if (this.nextMs > tMs) return;
        this.step();
      } else {
        const atMs = calendar.nextMs;
        if (atMs > tMs) return;
        this.end(calendar.pop(), atMs);
      }
    }
  }

  /** A request comes: it begins, waits or is turned away. */
  abstract arrive(atMs: number, workMs: number): void;

  /** How many wait before the instance in this row; with `NO_HOST`, before no one instance. */
  abstract waitingAt(host: number): number;

  /** An instance has a slot more to give, or has just become ready: whoever waits for it begins. */
  protected abstract fill(host: number, atMs: number): void;

  protected abstract saveLine(): object;
  protected abstract restoreLine(saved: object): void;

  /** A new instance begins to start. It counts as busy until it is ready, and takes no work. */
  create(atMs: number): number {
    const host = this.hosts.create(atMs);
    this.tally.instanceCreated(atMs);
    this.tally.busy.add(1, atMs);
    return host;
  }

  /** An instance has started, or has been repaired: it takes work from the line. */
  open(host: number, atMs: number): void {
    this.endStart(host, atMs);
    this.hosts.setState(host, READY, atMs);
    this.fill(host, atMs);
  }

  /** An instance takes no more work and goes when it has finished what it has; at once if that is nothing. */
  drain(host: number, atMs: number): void {
    this.endStart(host, atMs);
    this.hosts.setState(host, DRAINING, atMs);
    if ((this.hosts.busySlots[host] as number) === 0) this.remove(host, atMs);
  }

  /** The youngest instances that are ready, as many as are asked for and there are, drain. */
  drainYoungest(instances: number, atMs: number): void {
    if (instances === 0) return;
    for (const host of this.hosts.readyByAge().slice(-instances).reverse()) this.drain(host, atMs);
  }

  /** An instance that is ready stops on the spot: the requests on it are lost, and it is down until it is opened. */
  interrupt(host: number, atMs: number): void {
    this.fail([host], atMs);
  }

  /**
   * The oldest instances that are ready stop on the spot, as many as are asked for and there are: the
   * requests on them are lost, and they stay down until they are opened. Returns their rows.
   */
  failOldest(instances: number, atMs: number): readonly number[] {
    const hosts = this.hosts.readyByAge().slice(0, instances);
    this.fail(hosts, atMs);
    return hosts;
  }

  /** Instances that are ready are gone on the spot, with the requests on them. */
  lose(hosts: readonly number[], atMs: number): void {
    this.fail(hosts, atMs);
    for (const host of hosts) this.remove(host, atMs);
  }

  state(): PlatformState {
    const { hosts } = this;
    return {
      capacity: hosts.counts.ready * this.rules.slotsPerInstance,
      instances: hosts.alive,
      starting: hosts.counts.starting,
      busySlots: hosts.taken.level,
      waiting: this.line.length,
    };
  }

  /** Slots that were taken, work for nobody included, averaged over time; null when no time has passed. */
  meanBusySlots(nowMs: number): number | null {
    return this.hosts.taken.mean(nowMs);
  }

  save() {
    return {
      hosts: this.hosts.save(),
      line: this.saveLine(),
      jobs: this.jobs.save(),
      calendar: this.calendar.save(),
    };
  }

  restore(saved: ReturnType<Fleet['save']>): void {
    this.hosts.restore(saved.hosts);
    this.restoreLine(saved.line);
    this.jobs.restore(saved.jobs);
    this.calendar.restore(saved.calendar);
  }

  protected begin(host: number, arrivedMs: number, atMs: number, workMs: number): void {
    this.tally.fates?.begins(arrivedMs, atMs);
    const endMs = atMs + workMs;
    const limitMs = arrivedMs + this.rules.timeoutMs;
    const job = this.jobs.take(host, arrivedMs);
    if (limitMs < endMs) this.calendar.push(limitMs, job * 2 + TIME_LIMIT);
    this.calendar.push(endMs, job * 2);
    if (this.hosts.occupy(host, 1, atMs) === 1) this.tally.busy.add(1, atMs);
    this.onChange?.(host, atMs);
  }

  /** What a calendar entry stands for comes to its end. */
  private end(entry: number, atMs: number): void {
    const job = entry >> 1;
    if ((entry & 1) === TIME_LIMIT) this.endWanting(job, atMs);
    else this.endWork(job, atMs);
  }

  private endWork(job: number, atMs: number): void {
    const { jobs, hosts } = this;
    const state = jobs.state[job] as number;
    const host = jobs.host[job] as number;
    const arrivedMs = jobs.arrivedMs[job] as number;
    jobs.release(job);
    // The instance died under this job, and may be at work again on others.
    if (state === LOST) return;
    if (state === RUNNING) {
      this.tally.complete(arrivedMs, atMs);
      this.observer?.answered(atMs - arrivedMs);
    } else {
      hosts.forget(host, -1);
    }
    if (hosts.occupy(host, -1, atMs) === 0) this.tally.busy.add(-1, atMs);
    this.fill(host, atMs);
    this.onChange?.(host, atMs);
    const isDone = (hosts.busySlots[host] as number) === 0;
    if (isDone && (hosts.state[host] as number) === DRAINING) this.remove(host, atMs);
  }

  /** A running request reaches its time limit. */
  private endWanting(job: number, atMs: number): void {
    const { jobs } = this;
    if ((jobs.state[job] as number) !== RUNNING) return;
    const arrivedMs = jobs.arrivedMs[job] as number;
    const host = jobs.host[job] as number;
    jobs.state[job] = UNWANTED;
    this.hosts.forget(host, 1);
    this.tally.abort(arrivedMs);
    this.observer?.answered(atMs - arrivedMs);
    this.onChange?.(host, atMs);
  }

  private giveUp(atMs: number): void {
    const arrivedMs = this.line.firstArrivedMs;
    this.line.leave();
    this.tally.timeOut(arrivedMs);
    this.observer?.answered(atMs - arrivedMs);
    this.onChange?.(NO_HOST, atMs);
  }

  /** From `create` on, an instance counts as busy; it stops doing so when it is ready or given up. */
  private endStart(host: number, atMs: number): void {
    if ((this.hosts.state[host] as number) === STARTING) this.tally.busy.add(-1, atMs);
  }

  private fail(hosts: readonly number[], atMs: number): void {
    this.jobs.loseAllOf(new Set(hosts), (arrivedMs) => this.tally.drop(arrivedMs));
    for (const host of hosts) {
      if ((this.hosts.busySlots[host] as number) > 0) this.tally.busy.add(-1, atMs);
      this.hosts.setState(host, DOWN, atMs);
    }
  }

  private remove(host: number, atMs: number): void {
    this.tally.instanceGone(this.hosts.createdMs[host] as number, atMs);
    this.hosts.setState(host, GONE, atMs);
  }
}
