// The callers' side of a network: a call is one or more attempts, until one is answered or none is left.

import { CALL_IS_DUE } from '@/engine/services/agenda';
import { CallRows, type SavedCallRows } from '@/engine/services/call-rows';
import type { Context } from '@/engine/services/context';
import { keyWithin } from '@/engine/services/draws';
import { serviceEvent } from '@/engine/services/events';
import { Guards, type SavedGuards } from '@/engine/services/guards';
import { type Callers, Jobs } from '@/engine/services/jobs';
import { placeOfUsers } from '@/engine/services/network-tracks';
import { pauseMs } from '@/engine/services/schedule';
import type { SavedStations } from '@/engine/services/stations';
import {
  type CallSpec,
  CROWDED_OUT,
  type EdgeSpec,
  isAnswered,
  OK,
  type Outcome,
  type Policy,
  REFUSED,
  TIMED_OUT,
  USERS,
  type World,
} from '@/engine/services/world';

const NONE = -1;

/** Requests that are under way: with nobody working on them, or in the hands of a service. */
export interface OpenRequests {
  readonly waiting: number;
  readonly running: number;
}

export interface SavedCalls {
  readonly calls: SavedCallRows;
  readonly stations: SavedStations;
  readonly guards: SavedGuards;
}

export class Calls implements Callers {
  readonly guards: Guards;
  readonly jobs: Jobs;
  private readonly calls: CallRows;

  constructor(private readonly context: Context) {
    this.guards = new Guards(context);
    this.jobs = new Jobs(context, this);
    this.calls = new CallRows(this.jobs.stations.jobs);
  }

  /** A request comes; `request` is its number, which the log and its chance go by. */
  request(atMs: number, request: number, entry: number): void {
    const spec = this.context.world.entries[entry];
    if (spec === undefined) throw new RangeError(`entry: unknown ${entry}`);
    const key = keyWithin(0, request);
    this.attempt(this.calls.open(spec, NONE, entry, request, key, atMs), atMs);
  }

  call(spec: CallSpec, parent: number, request: number, key: number, atMs: number): void {
    this.attempt(this.calls.open(spec, parent, NONE, request, key, atMs), atMs);
  }

  /** All calls of a job that are under way, the latest first, and with them whatever they led to. */
  callOff(parent: number, atMs: number): void {
    const { ints } = this.calls;
    const { lastCall } = this.jobs.stations.jobs.ints;
    for (let call = lastCall[parent] as number; call !== NONE; call = lastCall[parent] as number) {
      const job = ints.job[call] as number;
      this.context.agenda.strike(CALL_IS_DUE, call);
      if (job !== NONE) {
        this.guards.withdraw(ints.edge[call] as number, ints.epoch[call] as number);
        this.tell(serviceEvent.callOff, call, atMs, this.tookMs(call, atMs));
        this.jobs.cancel(job, atMs);
      }
      this.context.seen?.isCalledOff(call, atMs);
      this.calls.close(call);
    }
  }

  /** The current attempt's time is up, or the pause is over. */
  callIsDue(call: number, atMs: number): void {
    const job = this.calls.ints.job[call] as number;
    if (job === NONE) {
      this.attempt(call, atMs);
      return;
    }
    this.tell(serviceEvent.timeout, call, atMs, this.tookMs(call, atMs));
    if (this.policyOf(this.calls.ints.edge[call] as number).isTold) this.jobs.cancel(job, atMs);
    else this.jobs.abandon(job, atMs);
    this.endAttempt(call, TIMED_OUT, atMs);
  }

  answered(call: number, outcome: Outcome, atMs: number): void {
    const kind = isAnswered(outcome) ? serviceEvent.answer : serviceEvent.error;
    this.tell(kind, call, atMs, this.tookMs(call, atMs));
    this.endAttempt(call, outcome, atMs);
  }

  openRequests(): OpenRequests {
    const { ints } = this.calls;
    let waiting = 0;
    let running = 0;
    this.calls.each((call) => {
      if ((ints.parent[call] as number) !== NONE) return;
      const job = ints.job[call] as number;
      if (job === NONE || this.jobs.stations.isWaiting(job)) waiting += 1;
      else running += 1;
    });
    return { waiting, running };
  }

  save(): SavedCalls {
    return {
      calls: this.calls.save(),
      stations: this.jobs.save(),
      guards: this.guards.save(),
    };
  }

  /** `world` is what was in force when the state was saved. */
  restore(saved: SavedCalls, world: World): void {
    this.calls.restore(saved.calls);
    this.jobs.restore(saved.stations, world);
    this.guards.restore(saved.guards, world.edges);
  }

  private attempt(call: number, atMs: number): void {
    const { ints, floats } = this.calls;
    const edge = ints.edge[call] as number;
    const attempt = ints.attempt[call] as number;
    this.show('leaves', call, atMs);
    const verdict = this.guards.admit(edge);
    if (verdict !== OK) {
      const kind = verdict === CROWDED_OUT ? serviceEvent.crowdedOut : serviceEvent.cutOff;
      this.tell(kind, call, atMs, Number.NaN);
      this.context.seen?.ends(call, verdict, atMs);
      this.end(call, verdict, atMs);
      return;
    }
    ints.epoch[call] = this.guards.epoch(edge);
    floats.sentMs[call] = atMs;
    this.tell(serviceEvent.send, call, atMs, attempt);
    this.context.seen?.isSent(this.edgeOf(edge).to, atMs);
    const { timeLimitMs } = this.policyOf(edge);
    if (timeLimitMs < Infinity) this.context.agenda.add(CALL_IS_DUE, call, atMs + timeLimitMs);
    const route = ints.route[call] as number;
    const key = keyWithin(ints.key[call] as number, attempt);
    const job = this.jobs.receive(route, ints.request[call] as number, key, call, atMs);
    ints.job[call] = job;
    if (job !== NONE) return;
    this.tell(serviceEvent.refuse, call, atMs, Number.NaN);
    this.endAttempt(call, REFUSED, atMs);
  }

  private endAttempt(call: number, outcome: Outcome, atMs: number): void {
    const { ints } = this.calls;
    const edge = ints.edge[call] as number;
    const attempt = ints.attempt[call] as number;
    const isGood = isAnswered(outcome);
    ints.job[call] = NONE;
    this.context.agenda.strike(CALL_IS_DUE, call);
    this.context.seen?.ends(call, outcome, atMs);
    const epoch = ints.epoch[call] as number;
    this.guards.end(edge, epoch, isGood, this.tookMs(call, atMs), atMs);
    if (isGood || attempt >= this.policyOf(edge).retries) this.end(call, outcome, atMs);
    else this.pause(call, attempt, atMs);
  }

  private pause(call: number, attempt: number, atMs: number): void {
    const { ints, floats } = this.calls;
    const { agenda, draws } = this.context;
    const u = draws.uniform('backoff', keyWithin(ints.key[call] as number, attempt));
    const { schedule } = this.policyOf(ints.edge[call] as number);
    const forMs = pauseMs(schedule, attempt, floats.pausedMs[call] as number, u);
    ints.attempt[call] = attempt + 1;
    floats.pausedMs[call] = forMs;
    this.tell(serviceEvent.retry, call, atMs, forMs);
    if (forMs > 0) {
      agenda.add(CALL_IS_DUE, call, atMs + forMs);
      this.show('pauses', call, atMs);
    } else this.attempt(call, atMs);
  }

  private end(call: number, outcome: Outcome, atMs: number): void {
    const { ints, floats } = this.calls;
    const parent = ints.parent[call] as number;
    const isRequired = (ints.isRequired[call] as number) === 1;
    this.calls.close(call);
    if (parent !== NONE) {
      this.jobs.partEnded(parent, outcome, isRequired, atMs);
      return;
    }
    const tookMs = atMs - (floats.startedMs[call] as number);
    const request = ints.request[call] as number;
    this.context.watcher.ended(request, ints.entry[call] as number, outcome, atMs, tookMs);
  }

  private tell(kind: number, call: number, atMs: number, value: number): void {
    const { ints } = this.calls;
    const request = ints.request[call] as number;
    this.context.watcher.happened(kind, atMs, request, ints.edge[call] as number, value);
  }

  private show(how: 'leaves' | 'pauses', call: number, atMs: number): void {
    const { seen } = this.context;
    if (seen === null) return;
    const { ints } = this.calls;
    const { from, to } = this.edgeOf(ints.edge[call] as number);
    const place = from === USERS ? placeOfUsers(ints.entry[call] as number) : from;
    seen[how](call, place, to, atMs, ints.request[call] as number, ints.attempt[call] as number);
  }

  private tookMs(call: number, atMs: number): number {
    return atMs - (this.calls.floats.sentMs[call] as number);
  }

  private policyOf(edge: number): Policy {
    return this.edgeOf(edge).policy;
  }

  private edgeOf(edge: number): EdgeSpec {
    return this.context.world.edges[edge] as EdgeSpec;
  }
}
