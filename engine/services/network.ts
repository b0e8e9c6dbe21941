// Services that call services: requests fan out over a small graph, fail, are tried again and come back.

import { type SavedSlotHeap, SlotHeap } from '@/engine/kernel/slot-heap';
import { backoffMs } from '@/engine/services/backoff';
import { OPEN } from '@/engine/services/breaker';
import { Draws, keyWithin } from '@/engine/services/draws';
import { serviceEvent } from '@/engine/services/events';
import { Guards, type SavedGuards } from '@/engine/services/guards';
import { Rows, type SavedRows } from '@/engine/services/rows';
import {
  BLOCKED,
  type SavedStations,
  type ServiceState,
  Stations,
  WAITING,
  WORKING,
} from '@/engine/services/stations';
import {
  type CallSpec,
  CROWDED_OUT,
  checkWorld,
  DEGRADED,
  type EdgeSpec,
  FAILED,
  isAnswered,
  OK,
  type Outcome,
  type Policy,
  REFUSED,
  type RouteSpec,
  TIMED_OUT,
  type World,
} from '@/engine/services/world';

const NONE = -1;

/** What the calendar rings for; an entry's number is its row times the number of kinds, plus the kind. */
const WORK_ENDS = 0;
/** The time limit of an attempt, or the end of a pause: a call has one or the other. */
const CALL_IS_DUE = 1;
const BREAKER_HALF_OPENS = 2;
const KINDS = 3;

const CALL_INTS = [
  'edge',
  'route',
  'isRequired',
  /** The job that made the call, or -1 for a user. */
  'parent',
  /** The job that serves the current attempt; -1 while pausing. */
  'job',
  'attempt',
  /** The state of the breaker under which the current attempt went out. */
  'epoch',
  'request',
  'entry',
  'key',
] as const;
const CALL_FLOATS = ['startedMs', 'sentMs'] as const;
type CallInt = (typeof CALL_INTS)[number];
type CallFloat = (typeof CALL_FLOATS)[number];

/** Told of everything as it happens. It must not call back. */
export interface Watcher {
  /** `kind` is an index of `serviceEventKinds`, whose fields say what the other arguments are. */
  happened(kind: number, atMs: number, subject: number, object: number, value: number): void;
  /** A request is over: its last attempt ended like this, `tookMs` after the request came. */
  ended(request: number, entry: number, outcome: Outcome, atMs: number, tookMs: number): void;
}

/** Requests that are under way: with nobody working on them, or in the hands of a service. */
export interface OpenRequests {
  readonly waiting: number;
  readonly running: number;
}

export interface SavedNetwork {
  readonly calls: SavedRows<CallInt, CallFloat>;
  readonly stations: SavedStations;
  readonly guards: SavedGuards;
  readonly calendar: SavedSlotHeap;
  readonly insertions: number;
}

/** Times are simulated ms. Whoever owns it feeds it requests and calls `step` while `nextMs` is due. */
export class Network {
  readonly stations: Stations;
  readonly guards: Guards;
  private readonly calls = new Rows<CallInt, CallFloat>(CALL_INTS, CALL_FLOATS);
  private readonly calendar = new SlotHeap();
  /** Ties break by insertion: what was scheduled first happens first. */
  private insertions = 0;
  private readonly draws: Draws;
  private world: World;

  /** Throws a RangeError when the world does not hang together. */
  constructor(
    world: World,
    seed: number,
    private readonly watcher: Watcher,
  ) {
    this.world = checkWorld(world);
    this.draws = new Draws(seed);
    this.stations = new Stations(world.services);
    this.guards = new Guards(world.edges);
  }

  get nextMs(): number {
    return this.calendar.minKey;
  }

  /** Processes exactly the event that is due at `nextMs`. Throws a RangeError when there is none. */
  step(): void {
    const atMs = this.calendar.minKey;
    const entry = this.calendar.minSlot;
    if (entry === NONE) throw new RangeError('network: nothing is due');
    const row = Math.floor(entry / KINDS);
    const kind = entry % KINDS;
    this.calendar.remove(entry);
    if (kind === WORK_ENDS) this.beginStage(row, atMs);
    else if (kind === CALL_IS_DUE) this.callIsDue(row, atMs);
    else this.halfOpen(row, atMs);
  }

  /** A request comes; `request` is its number, which the log and its chance go by. */
  request(atMs: number, request: number, entry: number): void {
    const call = this.world.entries[entry];
    if (call === undefined) throw new RangeError(`entry: unknown ${entry}`);
    const row = this.newCall(call, NONE, request, keyWithin(0, request), atMs);
    this.calls.ints.entry[row] = entry;
    this.attempt(row, atMs);
  }

  /** The same graph under other rules, from `atMs` on; attempts and pauses that are under way end as they were set. */
  change(world: World, atMs: number): void {
    this.world = checkWorld(world);
    this.stations.change(world.services);
    this.guards.change(world.edges);
    for (let edge = 0; edge < world.edges.length; edge += 1) this.scheduleBreaker(edge);
    for (let service = 0; service < world.services.length; service += 1) {
      this.fillSlots(service, atMs);
    }
  }

  openRequests(): OpenRequests {
    const { ints } = this.calls;
    let waiting = 0;
    let running = 0;
    this.calls.each((call) => {
      if ((ints.parent[call] as number) !== NONE) return;
      const job = ints.job[call] as number;
      const isWaiting = job === NONE || (this.stations.jobs.ints.state[job] as number) === WAITING;
      if (isWaiting) waiting += 1;
      else running += 1;
    });
    return { waiting, running };
  }

  serviceStates(): readonly ServiceState[] {
    return this.stations.states();
  }

  save(): SavedNetwork {
    return {
      calls: this.calls.save(),
      stations: this.stations.save(),
      guards: this.guards.save(),
      calendar: this.calendar.save(),
      insertions: this.insertions,
    };
  }

  /** `world` is what was in force when the state was saved. */
  restore(saved: SavedNetwork, world: World): void {
    this.world = world;
    this.calls.restore(saved.calls);
    this.stations.restore(saved.stations);
    this.stations.change(world.services);
    this.guards.restore(saved.guards, world.edges);
    this.calendar.restore(saved.calendar);
    this.insertions = saved.insertions;
  }

  // The caller's side: a call is one or more attempts, until one is answered or none is left.

  private newCall(
    spec: CallSpec,
    parent: number,
    request: number,
    key: number,
    atMs: number,
  ): number {
    const call = this.calls.take();
    const { ints, floats } = this.calls;
    ints.edge[call] = spec.edge;
    ints.route[call] = spec.route;
    ints.isRequired[call] = spec.isRequired ? 1 : 0;
    ints.parent[call] = parent;
    ints.job[call] = NONE;
    ints.attempt[call] = 0;
    ints.request[call] = request;
    ints.entry[call] = NONE;
    ints.key[call] = key;
    floats.startedMs[call] = atMs;
    return call;
  }

  private attempt(call: number, atMs: number): void {
    const { ints, floats } = this.calls;
    const edge = ints.edge[call] as number;
    const verdict = this.guards.admit(edge);
    if (verdict !== OK) {
      const kind = verdict === CROWDED_OUT ? serviceEvent.crowdedOut : serviceEvent.cutOff;
      this.tellCaller(kind, call, atMs, Number.NaN);
      this.endCall(call, verdict, atMs);
      return;
    }
    const attempt = ints.attempt[call] as number;
    ints.epoch[call] = this.guards.epoch(edge);
    floats.sentMs[call] = atMs;
    this.tellCaller(serviceEvent.send, call, atMs, attempt);
    const { timeLimitMs } = this.policyOf(edge);
    if (timeLimitMs < Infinity) this.schedule(CALL_IS_DUE, call, atMs + timeLimitMs);
    const key = keyWithin(ints.key[call] as number, attempt);
    const job = this.receive(
      ints.route[call] as number,
      ints.request[call] as number,
      key,
      call,
      atMs,
    );
    if (job !== NONE) return;
    this.tellCaller(serviceEvent.refuse, call, atMs, Number.NaN);
    this.endAttempt(call, REFUSED, atMs);
  }

  /** The current attempt's time is up, or the pause is over. */
  private callIsDue(call: number, atMs: number): void {
    const job = this.calls.ints.job[call] as number;
    if (job === NONE) {
      this.attempt(call, atMs);
      return;
    }
    this.stations.jobs.ints.call[job] = NONE;
    this.tellCaller(serviceEvent.timeout, call, atMs, this.tookMs(call, atMs));
    this.endAttempt(call, TIMED_OUT, atMs);
  }

  private answered(call: number, outcome: Outcome, atMs: number): void {
    const kind = isAnswered(outcome) ? serviceEvent.answer : serviceEvent.error;
    this.tellCaller(kind, call, atMs, this.tookMs(call, atMs));
    this.endAttempt(call, outcome, atMs);
  }

  private endAttempt(call: number, outcome: Outcome, atMs: number): void {
    const { ints } = this.calls;
    const edge = ints.edge[call] as number;
    const attempt = ints.attempt[call] as number;
    const isGood = isAnswered(outcome);
    ints.job[call] = NONE;
    this.calendar.remove(call * KINDS + CALL_IS_DUE);
    if (this.guards.end(edge, ints.epoch[call] as number, isGood, atMs)) {
      this.breakerChanged(edge, atMs);
    }
    if (isGood || attempt >= this.policyOf(edge).retries) this.endCall(call, outcome, atMs);
    else this.pause(call, attempt, atMs);
  }

  private pause(call: number, attempt: number, atMs: number): void {
    const { ints } = this.calls;
    const key = keyWithin(ints.key[call] as number, attempt);
    const u = this.draws.uniform('backoff', key);
    const pauseMs = backoffMs(this.policyOf(ints.edge[call] as number), attempt, u);
    ints.attempt[call] = attempt + 1;
    this.tellCaller(serviceEvent.retry, call, atMs, pauseMs);
    if (pauseMs > 0) this.schedule(CALL_IS_DUE, call, atMs + pauseMs);
    else this.attempt(call, atMs);
  }

  private endCall(call: number, outcome: Outcome, atMs: number): void {
    const { ints, floats } = this.calls;
    const parent = ints.parent[call] as number;
    const isRequired = (ints.isRequired[call] as number) === 1;
    this.calls.release(call);
    if (parent !== NONE) {
      this.partEnded(parent, outcome, isRequired, atMs);
      return;
    }
    const tookMs = atMs - (floats.startedMs[call] as number);
    const request = ints.request[call] as number;
    this.watcher.ended(request, ints.entry[call] as number, outcome, atMs, tookMs);
  }

  // The receiving side: a job works, asks others, and answers.

  /** An attempt or a message reaches a service. Returns its job, or -1 when it is refused. */
  private receive(route: number, request: number, key: number, call: number, atMs: number): number {
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
    if (call !== NONE) this.calls.ints.job[call] = job;
    if ((ints.state[job] as number) === WORKING) {
      this.beginWork(job, atMs);
    } else {
      const place = this.stations.waitingNow(service);
      this.watcher.happened(serviceEvent.wait, atMs, request, service, place);
    }
    return job;
  }

  private beginWork(job: number, atMs: number): void {
    const { ints, floats } = this.stations.jobs;
    const service = ints.service[job] as number;
    const waitMs = atMs - (floats.arrivedMs[job] as number);
    this.watcher.happened(serviceEvent.start, atMs, ints.request[job] as number, service, waitMs);
    const { work } = this.routeOf(ints.route[job] as number);
    const workMs = work.quantile(this.draws.uniform('work', ints.key[job] as number));
    this.schedule(WORK_ENDS, job, atMs + workMs * this.slownessOf(service, atMs));
  }

  /** Makes the calls of the job's next stage, or answers when there is none. */
  private beginStage(job: number, atMs: number): void {
    const { ints } = this.stations.jobs;
    const { stages } = this.routeOf(ints.route[job] as number);
    const index = ints.stage[job] as number;
    const stage = stages[index];
    if (stage === undefined || (ints.isFailed[job] as number) === 1) {
      this.endJob(job, atMs);
      return;
    }
    ints.state[job] = BLOCKED;
    ints.stage[job] = index + 1;
    // One more than there are calls, so that the stage cannot end before all of them have been made.
    ints.pending[job] = stage.length + 1;
    const stageKey = keyWithin(ints.key[job] as number, index);
    const request = ints.request[job] as number;
    for (const [part, spec] of stage.entries()) {
      const key = keyWithin(stageKey, part);
      if (spec.mode === 'call') {
        this.attempt(this.newCall(spec, job, request, key, atMs), atMs);
      } else {
        const isTaken = this.receive(spec.route, request, key, NONE, atMs) !== NONE;
        this.partEnded(job, isTaken ? OK : REFUSED, spec.isRequired, atMs);
      }
    }
    this.partEnded(job, OK, true, atMs);
  }

  /** A call of the job's current stage has ended. */
  private partEnded(job: number, outcome: Outcome, isRequired: boolean, atMs: number): void {
    const { ints } = this.stations.jobs;
    if (!isAnswered(outcome) && isRequired) ints.isFailed[job] = 1;
    else if (outcome !== OK) ints.isDegraded[job] = 1;
    ints.pending[job] = (ints.pending[job] as number) - 1;
    if ((ints.pending[job] as number) === 0) this.beginStage(job, atMs);
  }

  /** The slot goes to the next in line before the caller hears of it. */
  private endJob(job: number, atMs: number): void {
    const { ints, floats } = this.stations.jobs;
    const service = ints.service[job] as number;
    const call = ints.call[job] as number;
    const isFailed = (ints.isFailed[job] as number) === 1;
    const isDegraded = (ints.isDegraded[job] as number) === 1;
    const heldMs = atMs - (floats.startedMs[job] as number);
    this.watcher.happened(serviceEvent.finish, atMs, ints.request[job] as number, service, heldMs);
    this.stations.leave(job, atMs);
    this.fillSlots(service, atMs);
    if (call !== NONE) this.answered(call, isFailed ? FAILED : isDegraded ? DEGRADED : OK, atMs);
  }

  private fillSlots(service: number, atMs: number): void {
    let job = this.stations.next(service, atMs);
    while (job !== NONE) {
      this.beginWork(job, atMs);
      job = this.stations.next(service, atMs);
    }
  }

  private slownessOf(service: number, atMs: number): number {
    let factor = 1;
    for (const slow of this.world.slowdowns) {
      if (slow.service === service && atMs >= slow.fromMs && atMs < slow.toMs) {
        factor *= slow.factor;
      }
    }
    return factor;
  }

  // Breakers.

  private breakerChanged(edge: number, atMs: number): void {
    const isOpen = this.guards.breakerState(edge) === OPEN;
    const kind = isOpen ? serviceEvent.breakerOpen : serviceEvent.breakerClose;
    this.watcher.happened(kind, atMs, edge, NONE, Number.NaN);
    this.scheduleBreaker(edge);
  }

  private halfOpen(edge: number, atMs: number): void {
    this.guards.halfOpen(edge);
    this.watcher.happened(serviceEvent.breakerHalfOpen, atMs, edge, NONE, Number.NaN);
  }

  private scheduleBreaker(edge: number): void {
    const entry = edge * KINDS + BREAKER_HALF_OPENS;
    const dueMs = this.guards.halfOpensMs(edge);
    if (dueMs === Infinity) this.calendar.remove(entry);
    else if (!this.calendar.has(entry)) this.schedule(BREAKER_HALF_OPENS, edge, dueMs);
  }

  // Small services to the rest.

  private schedule(kind: number, row: number, atMs: number): void {
    this.calendar.set(row * KINDS + kind, atMs, this.insertions);
    this.insertions += 1;
  }

  private tellCaller(kind: number, call: number, atMs: number, value: number): void {
    const { ints } = this.calls;
    const request = ints.request[call] as number;
    this.watcher.happened(kind, atMs, request, ints.edge[call] as number, value);
  }

  private tookMs(call: number, atMs: number): number {
    return atMs - (this.calls.floats.sentMs[call] as number);
  }

  private policyOf(edge: number): Policy {
    return (this.world.edges[edge] as EdgeSpec).policy;
  }

  private routeOf(route: number): RouteSpec {
    return this.world.routes[route] as RouteSpec;
  }
}
