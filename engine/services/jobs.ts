// The receiving side of a network: a job waits, works, asks others, and answers.

import { WORK_ENDS } from '@/engine/services/agenda';
import type { Context } from '@/engine/services/context';
import { keyWithin } from '@/engine/services/draws';
import { serviceEvent } from '@/engine/services/events';
import { ABANDONED, MESSAGE, type SavedStations, Stations } from '@/engine/services/stations';
import {
  type CallSpec,
  DEGRADED,
  FAILED,
  isAnswered,
  OK,
  type Outcome,
  REFUSED,
  type RouteSpec,
  type World,
} from '@/engine/services/world';

const NONE = -1;

/** What a job needs of the side that makes calls. */
export interface Callers {
  /** The job `parent` asks another service. */
  call(spec: CallSpec, parent: number, request: number, key: number, atMs: number): void;
  answered(call: number, outcome: Outcome, atMs: number): void;
  /** The job `parent` needs no answers any more. */
  callOff(parent: number, atMs: number): void;
}

export class Jobs {
  readonly stations: Stations;

  constructor(
    private readonly context: Context,
    private readonly callers: Callers,
  ) {
    this.stations = new Stations(context.world.services);
  }

  /** The same services under other limits, from `atMs` on. */
  change(world: World, atMs: number): void {
    this.stations.change(world.services);
    for (let service = 0; service < world.services.length; service += 1) {
      this.fillSlots(service, atMs);
    }
  }

  /** An attempt, or a `MESSAGE`, reaches a service. Returns its job, or -1 when it is refused. */
  receive(route: number, request: number, key: number, call: number, atMs: number): number {
    const { service } = this.routeOf(route);
    const job = this.stations.admit(service, atMs);
    if (job === NONE) return NONE;
    const { ints } = this.stations.jobs;
    ints.route[job] = route;
    ints.request[job] = request;
    ints.key[job] = key;
    ints.call[job] = call;
    ints.stage[job] = 0;
    ints.isFailed[job] = 0;
    ints.isDegraded[job] = 0;
    if (this.stations.isWaiting(job)) {
      const place = this.stations.waitingNow(service);
      this.context.watcher.happened(serviceEvent.wait, atMs, request, service, place);
      this.context.seen?.joinsLine(service, atMs);
    } else {
      this.beginWork(job, atMs);
    }
    return job;
  }

  /** Makes the calls of the job's next stage, or answers when there is none. */
  beginStage(job: number, atMs: number): void {
    const { ints } = this.stations.jobs;
    const { stages } = this.routeOf(ints.route[job] as number);
    const index = ints.stage[job] as number;
    const stage = stages[index];
    if (stage === undefined || (ints.isFailed[job] as number) === 1) {
      this.end(job, atMs);
      return;
    }
    this.stations.block(job);
    if (!this.isVain(job)) this.context.seen?.holdsSlot(job, ints.request[job] as number, atMs);
    ints.stage[job] = index + 1;
    // One more than there are calls, so that the stage cannot end before all of them have been made.
    ints.pending[job] = stage.length + 1;
    const stageKey = keyWithin(ints.key[job] as number, index);
    const request = ints.request[job] as number;
    for (const [part, spec] of stage.entries()) {
      const key = keyWithin(stageKey, part);
      if (spec.mode === 'call') {
        this.callers.call(spec, job, request, key, atMs);
      } else {
        const isTaken = this.receive(spec.route, request, key, MESSAGE, atMs) !== NONE;
        this.partEnded(job, isTaken ? OK : REFUSED, spec.isRequired, atMs);
      }
    }
    this.partEnded(job, OK, true, atMs);
  }

  /** A call of the job's current stage has ended. */
  partEnded(job: number, outcome: Outcome, isRequired: boolean, atMs: number): void {
    const { ints } = this.stations.jobs;
    if (!isAnswered(outcome) && isRequired) ints.isFailed[job] = 1;
    else if (outcome !== OK) ints.isDegraded[job] = 1;
    ints.pending[job] = (ints.pending[job] as number) - 1;
    if ((ints.pending[job] as number) === 0) this.beginStage(job, atMs);
  }

  /** Nobody waits for this job any more, and it does not hear of it: it goes on, for nobody. */
  abandon(job: number, atMs: number): void {
    const { ints } = this.stations.jobs;
    const { seen } = this.context;
    this.stations.abandon(job);
    if (this.stations.isWaiting(job)) seen?.isAbandonedInLine(ints.service[job] as number, atMs);
    else seen?.isAbandonedInSlot(job, ints.request[job] as number, atMs);
  }

  /**
   * Nobody waits for this job any more, and it is told: it leaves the line, or breaks off and calls off what
   * it has asked of others. Messages that it has sent stay sent.
   */
  cancel(job: number, atMs: number): void {
    const { ints, floats } = this.stations.jobs;
    const { agenda, watcher } = this.context;
    const service = ints.service[job] as number;
    const request = ints.request[job] as number;
    if (this.stations.isWaiting(job)) {
      const waitMs = atMs - (floats.arrivedMs[job] as number);
      watcher.happened(serviceEvent.leaveLine, atMs, request, service, waitMs);
      this.context.seen?.leavesLine(service, this.isVain(job), atMs);
      this.stations.leaveLine(job, atMs);
      return;
    }
    const heldMs = atMs - (floats.startedMs[job] as number);
    watcher.happened(serviceEvent.breakOff, atMs, request, service, heldMs);
    agenda.strike(WORK_ENDS, job);
    this.callers.callOff(job, atMs);
    this.leave(job, service, atMs);
    this.fillSlots(service, atMs);
  }

  save(): SavedStations {
    return this.stations.save();
  }

  restore(saved: SavedStations, world: World): void {
    this.stations.restore(saved);
    this.stations.change(world.services);
  }

  private beginWork(job: number, atMs: number): void {
    const { ints, floats } = this.stations.jobs;
    const { agenda, draws, watcher, seen } = this.context;
    const service = ints.service[job] as number;
    const waitMs = atMs - (floats.arrivedMs[job] as number);
    const request = ints.request[job] as number;
    watcher.happened(serviceEvent.start, atMs, request, service, waitMs);
    seen?.takesSlot(job, service, request, this.isVain(job), atMs);
    const { work } = this.routeOf(ints.route[job] as number);
    const workMs = draws.work(work, ints.key[job] as number);
    agenda.add(WORK_ENDS, job, atMs + workMs * this.slownessOf(service, atMs));
  }

  /** The slot goes to the next in line before the caller hears of it. */
  private end(job: number, atMs: number): void {
    const { ints, floats } = this.stations.jobs;
    const service = ints.service[job] as number;
    const call = ints.call[job] as number;
    const isFailed = (ints.isFailed[job] as number) === 1;
    const isDegraded = (ints.isDegraded[job] as number) === 1;
    const heldMs = atMs - (floats.startedMs[job] as number);
    const request = ints.request[job] as number;
    this.context.watcher.happened(serviceEvent.finish, atMs, request, service, heldMs);
    this.leave(job, service, atMs);
    this.fillSlots(service, atMs);
    if (call < 0) return;
    this.callers.answered(call, isFailed ? FAILED : isDegraded ? DEGRADED : OK, atMs);
  }

  private fillSlots(service: number, atMs: number): void {
    let job = this.stations.next(service, atMs);
    while (job !== NONE) {
      this.context.seen?.leavesLine(service, this.isVain(job), atMs);
      this.beginWork(job, atMs);
      job = this.stations.next(service, atMs);
    }
  }

  private leave(job: number, service: number, atMs: number): void {
    this.stations.leave(job, atMs);
    this.context.seen?.freesSlot(job, service, atMs);
  }

  /** Whether its caller has given up. */
  private isVain(job: number): boolean {
    return (this.stations.jobs.ints.call[job] as number) === ABANDONED;
  }

  private slownessOf(service: number, atMs: number): number {
    let factor = 1;
    for (const slow of this.context.world.slowdowns) {
      if (slow.service === service && atMs >= slow.fromMs && atMs < slow.toMs) {
        factor *= slow.factor;
      }
    }
    return factor;
  }

  private routeOf(route: number): RouteSpec {
    return this.context.world.routes[route] as RouteSpec;
  }
}
