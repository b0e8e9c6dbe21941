// The receiving side: what a service does with the calls that reach it, whoever sent them and whether or not they still wait.

import { TimeAverage } from '@/engine/kernel/time-average';
import { Rows, type SavedRows } from '@/engine/services/rows';
import type { ServiceSpec } from '@/engine/services/world';

const NONE = -1;

/** Instead of a call: its caller has given up, so whatever is done is done for nobody. */
export const ABANDONED = -1;
/** Instead of a call: nobody was ever to wait for it. */
export const MESSAGE = -2;

/** What a job is doing. */
const WAITING = 0;
const WORKING = 1;
/** Holds its slot while other services have yet to answer. */
const BLOCKED = 2;

const JOB_INTS = [
  'service',
  'route',
  /** The call that waits for this job, `ABANDONED`, or `MESSAGE`. */
  'call',
  'state',
  'stage',
  /** Calls of the current stage that have not ended. */
  'pending',
  /** The latest of the calls that it has made and that are under way, or -1. */
  'lastCall',
  'isFailed',
  'isDegraded',
  'request',
  /** Address of its chance: see draws.ts. */
  'key',
  /** The jobs before it and behind it in the queue; -1 for none. */
  'ahead',
  'behind',
] as const;
const JOB_FLOATS = ['arrivedMs', 'startedMs'] as const;

export type JobRows = Rows<(typeof JOB_INTS)[number], (typeof JOB_FLOATS)[number]>;

/** One service now. `abandoned` are jobs, waiting or served, whose caller has given up. */
export interface ServiceState {
  readonly busy: number;
  readonly waiting: number;
  readonly blocked: number;
  readonly abandoned: number;
}

export interface SavedStations {
  readonly jobs: SavedRows<(typeof JOB_INTS)[number], (typeof JOB_FLOATS)[number]>;
  readonly busy: Int32Array;
  readonly waiting: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly busyMean: readonly Float64Array[];
  readonly waitingMean: readonly Float64Array[];
}

export class Stations {
  readonly jobs: JobRows = new Rows(JOB_INTS, JOB_FLOATS);
  // The rest are columns by service.
  private readonly busy: Int32Array<ArrayBuffer>;
  private readonly waiting: Int32Array<ArrayBuffer>;
  private readonly first: Int32Array<ArrayBuffer>;
  private readonly last: Int32Array<ArrayBuffer>;
  private readonly busyMean: readonly TimeAverage[];
  private readonly waitingMean: readonly TimeAverage[];

  constructor(private specs: readonly ServiceSpec[]) {
    this.busy = new Int32Array(specs.length);
    this.waiting = new Int32Array(specs.length);
    this.first = new Int32Array(specs.length).fill(NONE);
    this.last = new Int32Array(specs.length).fill(NONE);
    this.busyMean = specs.map(() => new TimeAverage());
    this.waitingMean = specs.map(() => new TimeAverage());
  }

  /** Other limits from now on: nobody at work or in line is sent away. */
  change(specs: readonly ServiceSpec[]): void {
    this.specs = specs;
  }

  /**
   * Takes a job in: at work when a slot is free, else in line. Returns its row,
   * or -1 when the line is full.
   */
  admit(service: number, atMs: number): number {
    const { slots, queueLimit } = this.specs[service] as ServiceSpec;
    const isFree = (this.busy[service] as number) < slots;
    if (!isFree && (this.waiting[service] as number) >= queueLimit) return NONE;
    const job = this.jobs.take();
    const { ints, floats } = this.jobs;
    ints.service[job] = service;
    ints.lastCall[job] = NONE;
    floats.arrivedMs[job] = atMs;
    if (isFree) this.takeSlot(job, service, atMs);
    else this.joinLine(job, service, atMs);
    return job;
  }

  /** A job at work keeps its slot while other services are asked. */
  block(job: number): void {
    this.jobs.ints.state[job] = BLOCKED;
  }

  /** Nobody waits for this job any more. */
  abandon(job: number): void {
    this.jobs.ints.call[job] = ABANDONED;
  }

  isWaiting(job: number): boolean {
    return (this.jobs.ints.state[job] as number) === WAITING;
  }

  /** The job is done or broken off: its slot is free and its row is given back. */
  leave(job: number, atMs: number): void {
    const service = this.jobs.ints.service[job] as number;
    this.busy[service] = (this.busy[service] as number) - 1;
    this.busyMean[service]?.add(-1, atMs);
    this.jobs.release(job);
  }

  /** The job leaves the line without having been served, and its row is given back. */
  leaveLine(job: number, atMs: number): void {
    this.stepOut(job, atMs);
    this.jobs.release(job);
  }

  /** Gives the first in line a slot if one is free, and returns its row; -1 when there is nobody or no slot. */
  next(service: number, atMs: number): number {
    const { slots } = this.specs[service] as ServiceSpec;
    const job = this.first[service] as number;
    if (job === NONE || (this.busy[service] as number) >= slots) return NONE;
    this.stepOut(job, atMs);
    this.takeSlot(job, service, atMs);
    return job;
  }

  busyNow(service: number): number {
    return this.busy[service] as number;
  }

  waitingNow(service: number): number {
    return this.waiting[service] as number;
  }

  /** Average number of slots taken, from 0 to `nowMs`; null when no time has passed. */
  meanBusy(service: number, nowMs: number): number | null {
    return this.busyMean[service]?.mean(nowMs) ?? null;
  }

  meanWaiting(service: number, nowMs: number): number | null {
    return this.waitingMean[service]?.mean(nowMs) ?? null;
  }

  /** Every service now, counted anew from its jobs. */
  states(): ServiceState[] {
    const states = this.specs.map(() => ({ busy: 0, waiting: 0, blocked: 0, abandoned: 0 }));
    const { ints } = this.jobs;
    this.jobs.each((job) => {
      const state = states[ints.service[job] as number];
      if (state === undefined) throw new Error(`stations: job ${job} is at no service`);
      const doing = ints.state[job] as number;
      if (doing === WAITING) state.waiting += 1;
      else state.busy += 1;
      if (doing === BLOCKED) state.blocked += 1;
      if ((ints.call[job] as number) === ABANDONED) state.abandoned += 1;
    });
    return states;
  }

  save(): SavedStations {
    return {
      jobs: this.jobs.save(),
      busy: this.busy.slice(),
      waiting: this.waiting.slice(),
      first: this.first.slice(),
      last: this.last.slice(),
      busyMean: this.busyMean.map((mean) => mean.save()),
      waitingMean: this.waitingMean.map((mean) => mean.save()),
    };
  }

  restore(saved: SavedStations): void {
    this.jobs.restore(saved.jobs);
    this.busy.set(saved.busy);
    this.waiting.set(saved.waiting);
    this.first.set(saved.first);
    this.last.set(saved.last);
    for (const [i, mean] of saved.busyMean.entries()) this.busyMean[i]?.restore(mean);
    for (const [i, mean] of saved.waitingMean.entries()) this.waitingMean[i]?.restore(mean);
  }

  private takeSlot(job: number, service: number, atMs: number): void {
    this.jobs.ints.state[job] = WORKING;
    this.jobs.floats.startedMs[job] = atMs;
    this.busy[service] = (this.busy[service] as number) + 1;
    this.busyMean[service]?.add(1, atMs);
  }

  private joinLine(job: number, service: number, atMs: number): void {
    const { ints } = this.jobs;
    const last = this.last[service] as number;
    ints.state[job] = WAITING;
    ints.ahead[job] = last;
    ints.behind[job] = NONE;
    if (last === NONE) this.first[service] = job;
    else ints.behind[last] = job;
    this.last[service] = job;
    this.waiting[service] = (this.waiting[service] as number) + 1;
    this.waitingMean[service]?.add(1, atMs);
  }

  /** Out of the line from any place in it; those behind close up. */
  private stepOut(job: number, atMs: number): void {
    const { ints } = this.jobs;
    const service = ints.service[job] as number;
    const ahead = ints.ahead[job] as number;
    const behind = ints.behind[job] as number;
    if (ahead === NONE) this.first[service] = behind;
    else ints.behind[ahead] = behind;
    if (behind === NONE) this.last[service] = ahead;
    else ints.ahead[behind] = ahead;
    this.waiting[service] = (this.waiting[service] as number) - 1;
    this.waitingMean[service]?.add(-1, atMs);
  }
}
