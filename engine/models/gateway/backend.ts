// What stands behind the gateway: so many calls at work at once, a queue before them, and work that goes on when nobody waits.

import { EventQueue } from '@/engine/kernel/event-queue';
import { WaitingLine } from '@/engine/kernel/waiting-line';
import type { GatewayConfig } from '@/engine/models/gateway/config';
import { Table } from '@/engine/models/gateway/table';

/** Columns of a run. */
const RUN = { caller: 0, request: 1, client: 2, page: 3, workMs: 4, cameMs: 5, id: 6, begunMs: 7 };
const WIDTH = Object.keys(RUN).length;
/** Stands where nobody waits for a run any more. */
export const NOBODY = -1;

/** A run as it is handed in: whoever waits for it is known by its place among the requests. */
export interface NewRun {
  readonly caller: number;
  readonly request: number;
  readonly client: number;
  /** The page that is asked for; -1 where it is none. */
  readonly page: number;
  readonly workMs: number;
}

/** Who is told what happens. */
export interface Watcher {
  begins(run: number, waitedMs: number, atMs: number): void;
  /** Its slot is free again. */
  ends(run: number, atMs: number): void;
}

export class Backend {
  private readonly runs = new Table(WIDTH);
  private readonly line = new WaitingLine();
  private readonly ends = new EventQueue();
  private handedIn = 0;
  working = 0;
  /** Of those at work: for nobody. */
  vain = 0;

  constructor(
    private readonly config: GatewayConfig,
    private readonly watcher: Watcher,
  ) {}

  /** When the next run ends. */
  get nextMs(): number {
    return this.ends.nextMs;
  }

  get waiting(): number {
    return this.line.length;
  }

  callerOf = (run: number): number => this.runs.get(run, RUN.caller);
  requestOf = (run: number): number => this.runs.get(run, RUN.request);
  clientOf = (run: number): number => this.runs.get(run, RUN.client);
  pageOf = (run: number): number => this.runs.get(run, RUN.page);
  workOf = (run: number): number => this.runs.get(run, RUN.workMs);
  /** The number of a run, counted from 1: its place may be another's later. */
  idOf = (run: number): number => this.runs.get(run, RUN.id);

  isBegun = (run: number): boolean => this.runs.get(run, RUN.begunMs) < Infinity;
  /** Whether the run with this number stands there still, and somebody waits for it. */
  isAwaited = (run: number, id: number): boolean =>
    this.idOf(run) === id && this.callerOf(run) !== NOBODY;

  /** The place of the run; -1 where slots and queue are full. */
  take({ caller, request, client, page, workMs }: NewRun, atMs: number): number {
    const { slots, queue } = this.config;
    const isFull = slots > 0 && this.working >= slots;
    if (isFull && this.line.length >= queue) return -1;
    const { runs } = this;
    const run = runs.take();
    this.handedIn += 1;
    runs.set(run, RUN.caller, caller);
    runs.set(run, RUN.request, request);
    runs.set(run, RUN.client, client);
    runs.set(run, RUN.page, page);
    runs.set(run, RUN.workMs, workMs);
    runs.set(run, RUN.cameMs, atMs);
    runs.set(run, RUN.id, this.handedIn);
    runs.set(run, RUN.begunMs, Infinity);
    if (isFull) this.line.join(atMs, workMs, run);
    else this.begin(run, atMs);
    return run;
  }

  /** Whoever waited for it does so no longer. The work goes on, or will begin: nobody tells the backend. */
  abandon(run: number): void {
    this.runs.set(run, RUN.caller, NOBODY);
    if (this.isBegun(run)) this.vain += 1;
  }

  /** Its answer is there: nobody waits for it any more, and it was not in vain. */
  settle(run: number): void {
    this.runs.set(run, RUN.caller, NOBODY);
  }

  /** The run that ends next ends; then whoever has waited longest begins. */
  endNext(atMs: number): void {
    const run = this.ends.pop();
    this.working -= 1;
    if (this.callerOf(run) === NOBODY) this.vain -= 1;
    this.watcher.ends(run, atMs);
    this.runs.leave(run);
    if (this.line.length === 0) return;
    const next = this.line.firstNumber;
    this.line.leave();
    this.begin(next, atMs);
  }

  save() {
    const { handedIn, working, vain } = this;
    const [runs, line, ends] = [this.runs.save(), this.line.save(), this.ends.save()];
    return { runs, line, ends, handedIn, working, vain };
  }

  restore(saved: ReturnType<Backend['save']>): void {
    const { runs, line, ends, ...rest } = saved;
    this.runs.restore(runs);
    this.line.restore(line);
    this.ends.restore(ends);
    Object.assign(this, rest);
  }

  private begin(run: number, atMs: number): void {
    this.working += 1;
    if (this.callerOf(run) === NOBODY) this.vain += 1;
    this.runs.set(run, RUN.begunMs, atMs);
    this.ends.push(atMs + this.workOf(run), run);
    this.watcher.begins(run, atMs - this.runs.get(run, RUN.cameMs), atMs);
  }
}
