// The rules of the gateway model: what a call meets on its way in, what becomes of it, and who calls again.

import { defineModel, type LoopedRules, type World } from '@/engine/kernel/define-model';
import type { Distribution } from '@/engine/kernel/distributions';
import { EventQueue } from '@/engine/kernel/event-queue';
import { Lots } from '@/engine/kernel/random';
import { WaitingLine } from '@/engine/kernel/waiting-line';
import { Backend, NOBODY } from '@/engine/models/gateway/backend';
import { Callers, CROWD_AT_MS } from '@/engine/models/gateway/callers';
import {
  clients,
  declaration,
  FOLLOWED_FROM_SEC,
  type GatewayConfig,
  kindIndex,
  type tracks,
} from '@/engine/models/gateway/config';
import { PageCache } from '@/engine/models/gateway/page-cache';
import { trafficOf, workLawOf } from '@/engine/models/gateway/settings';
import { Table } from '@/engine/models/gateway/table';
import { type Failure, Tally } from '@/engine/models/gateway/tally';
import { EMPTY, Throttle } from '@/engine/models/gateway/throttle';
import { pauseMs, type RetrySchedule } from '@/engine/services/schedule';
import { Watch } from '@/engine/traffic/watch';

const MENU = clients.indexOf('menu');

/** An answer out of the cache takes so long. */
const HIT_MS = 5;
/** Bad news and the next call travel over the network: nobody calls again sooner. */
export const ROUND_TRIP_MS = 50;
/** Pauses are drawn by lots, one for each request and attempt. */
const MOST_ATTEMPTS = 8;
const JITTERED: RetrySchedule = { pausesMs: [1_000], factor: 2, capMs: 60_000, jitter: 'full' };

/** Columns of a request that is under way. */
const REQUEST = { number: 0, client: 1, cameMs: 2, attempt: 3 };

class GatewayRules implements LoopedRules<GatewayConfig> {
  private config: GatewayConfig;
  private readonly watch: Watch;
  private readonly isFollowed: boolean;
  private readonly callers: Callers;
  private readonly law: Distribution;
  private readonly work: Lots;
  private readonly pausesLuck: Lots;
  private readonly throttle: Throttle;
  private readonly cache: PageCache;
  private readonly requests = new Table(Object.keys(REQUEST).length);
  /** Answers out of the cache that are on their way, by request. */
  private readonly hits = new EventQueue();
  /** Calls to be made again, by request. */
  private readonly again = new EventQueue();
  /** When the gateway stops waiting for each run, in order: its place, and its number to know it by. */
  private readonly limits = new WaitingLine();
  private readonly backend: Backend;
  private readonly tally = new Tally();
  private arrived = 0;

  constructor(private readonly world: World<GatewayConfig, typeof tracks>) {
    const { config, seed, durationMs, tracks: written } = world;
    this.config = config;
    this.watch = new Watch(durationMs, written.tokens.isOn);
    this.isFollowed = written.run.isOn && config.workSec >= FOLLOWED_FROM_SEC;
    this.callers = new Callers(config, seed, (client, atMs) => this.admit(client, atMs));
    this.law = workLawOf(config);
    this.work = new Lots(seed, 'work');
    this.pausesLuck = new Lots(seed, 'pauses');
    this.throttle = new Throttle(config);
    this.cache = new PageCache(seed, config.pages);
    this.tally.switchCache(config.ttlSec > 0, 0);
    this.backend = new Backend(config, {
      begins: (run, waitedMs, atMs) => this.beginRun(run, waitedMs, atMs),
      ends: (run, atMs) => this.endRun(run, atMs),
    });
  }

  advanceTo(tMs: number): void {
    this.watch.advance(
      tMs,
      (atMs) => this.runTo(atMs),
      (atMs) => this.look(atMs),
    );
  }

  change(config: GatewayConfig, knob: string, atMs: number): void {
    this.config = config;
    if (knob === 'ttlSec') this.tally.switchCache(config.ttlSec > 0, atMs);
    this.throttle.change(config, knob, atMs);
  }

  metrics(nowMs: number) {
    return this.tally.metrics(nowMs, this.config);
  }

  counts() {
    const { arrived, answered, counts } = this.tally;
    const { refused, overloaded, timedOut } = counts.lostBy;
    const waiting = this.again.length;
    const settled = answered + refused + overloaded + timedOut;
    return {
      arrived,
      completed: answered,
      /** With 429 or 503, for good. */
      rejected: refused + overloaded,
      timedOut,
      /** To call again. */
      waiting,
      running: arrived - settled - waiting,
      refused,
      overloaded,
      hits: counts.hit,
      passed: counts.passed,
      vain: this.backend.vain,
    };
  }

  sample(out: Float64Array, nowMs: number): void {
    out[0] = this.throttle.sharedLevelAt(nowMs);
  }

  save() {
    return {
      callers: this.callers.save(),
      throttle: this.throttle.save(),
      cache: this.cache.save(),
      requests: this.requests.save(),
      hits: this.hits.save(),
      again: this.again.save(),
      limits: this.limits.save(),
      backend: this.backend.save(),
      tally: this.tally.save(),
      arrived: this.arrived,
    };
  }

  restore(saved: object, config: GatewayConfig): void {
    const state = saved as ReturnType<GatewayRules['save']>;
    this.config = config;
    this.callers.restore(state.callers, config);
    this.throttle.restore(state.throttle, config);
    this.cache.restore(state.cache);
    this.requests.restore(state.requests);
    this.hits.restore(state.hits);
    this.again.restore(state.again);
    this.limits.restore(state.limits);
    this.backend.restore(state.backend);
    this.tally.restore(state.tally);
    this.arrived = state.arrived;
  }

  /** At one instant: runs end, answers leave the cache, limits of time pass, calls are made again, requests come. */
  private runTo(tMs: number): void {
    const { backend, hits, again, callers } = this;
    for (;;) {
      const limitMs = this.limits.firstArrivedMs;
      const atMs = Math.min(backend.nextMs, hits.nextMs, limitMs, again.nextMs, callers.nextMs);
      if (atMs > tMs) break;
      if (backend.nextMs === atMs) backend.endNext(atMs);
      else if (hits.nextMs === atMs) this.answer(hits.pop(), atMs);
      else if (limitMs === atMs) this.passLimit(atMs);
      else if (again.nextMs === atMs) this.call(again.pop(), atMs);
      else callers.come(atMs);
    }
    callers.checkNobodyIsMissing(tMs);
  }

  private admit(client: number, atMs: number): void {
    const { requests } = this;
    this.arrived += 1;
    this.tally.arrive(client);
    const place = requests.take();
    requests.set(place, REQUEST.number, this.arrived);
    requests.set(place, REQUEST.client, client);
    requests.set(place, REQUEST.cameMs, atMs);
    requests.set(place, REQUEST.attempt, 0);
    this.call(place, atMs);
  }

  private call(place: number, atMs: number): void {
    const { requests, config, tally } = this;
    const client = requests.get(place, REQUEST.client);
    const attempt = requests.get(place, REQUEST.attempt);
    const number = requests.get(place, REQUEST.number);
    const { log } = this.world;
    const empty = this.throttle.take(client, atMs);
    const isRefused = empty !== EMPTY.none;
    tally.call(client, isRefused, atMs, config);
    if (isRefused) {
      log.append(kindIndex.refused, atMs, number, empty, attempt);
      this.fail(place, 'refused', atMs);
      return;
    }
    const page = client === MENU ? this.cache.pageOf(number) : -1;
    if (page >= 0 && this.cache.has(page, atMs)) {
      tally.counts.hit += 1;
      log.append(kindIndex.hit, atMs, number, client, attempt);
      this.hits.push(atMs + HIT_MS, place);
    } else this.pass(place, page, atMs);
  }

  private pass(place: number, page: number, atMs: number): void {
    const { requests, tally } = this;
    const { log } = this.world;
    const request = requests.get(place, REQUEST.number);
    const client = requests.get(place, REQUEST.client);
    const attempt = requests.get(place, REQUEST.attempt);
    const workMs = this.law.ofLot(this.work, request);
    const run = this.backend.take({ caller: place, request, client, page, workMs }, atMs);
    if (run < 0) {
      tally.counts.overloaded += 1;
      log.append(kindIndex.overloaded, atMs, request, client, attempt);
      this.fail(place, 'overloaded', atMs);
      return;
    }
    tally.counts.passed += 1;
    tally.counts.paidMs += workMs;
    if (attempt === 0) tally.counts.neededMs += workMs;
    log.append(kindIndex.passed, atMs, request, client, attempt);
    this.limits.join(atMs + this.config.timeoutSec * 1_000, run, this.backend.idOf(run));
  }

  private beginRun(run: number, waitedMs: number, atMs: number): void {
    const { backend } = this;
    const request = backend.requestOf(run);
    if (waitedMs > 0) {
      this.world.log.append(kindIndex.began, atMs, request, backend.clientOf(run), waitedMs);
    }
    if (!this.isFollowed) return;
    const state = backend.callerOf(run) === NOBODY ? 'vain' : 'working';
    this.world.tracks.run.turn(backend.idOf(run), state, atMs, request);
  }

  private endRun(run: number, atMs: number): void {
    const { backend, config } = this;
    const caller = backend.callerOf(run);
    if (this.isFollowed) this.world.tracks.run.end(backend.idOf(run), atMs);
    if (caller === NOBODY) {
      const [request, client] = [backend.requestOf(run), backend.clientOf(run)];
      this.world.log.append(kindIndex.inVain, atMs, request, client, backend.workOf(run));
      return;
    }
    // Nobody waits for this run any more, so its limit of time is nobody's.
    const page = backend.pageOf(run);
    if (page >= 0 && config.ttlSec > 0) this.cache.keep(page, atMs + config.ttlSec * 1_000);
    backend.settle(run);
    this.dropSettled();
    this.answer(caller, atMs);
  }

  /** The oldest limit that has not been overtaken by an answer passes: 504. */
  private passLimit(atMs: number): void {
    const { backend, limits } = this;
    const run = limits.firstWorkMs;
    limits.leave();
    const caller = backend.callerOf(run);
    const request = backend.requestOf(run);
    const attempt = this.requests.get(caller, REQUEST.attempt);
    this.tally.counts.timedOut += 1;
    this.world.log.append(kindIndex.timedOut, atMs, request, backend.clientOf(run), attempt);
    if (this.isFollowed && backend.isBegun(run)) {
      this.world.tracks.run.turn(backend.idOf(run), 'vain', atMs, request);
    }
    backend.abandon(run);
    this.dropSettled();
    this.fail(caller, 'timedOut', atMs);
  }

  /** Limits of runs that were answered in time mean nothing any more. */
  private dropSettled(): void {
    const { limits, backend } = this;
    while (limits.length > 0 && !backend.isAwaited(limits.firstWorkMs, limits.firstNumber)) {
      limits.leave();
    }
  }

  private answer(place: number, atMs: number): void {
    const { requests } = this;
    const client = requests.get(place, REQUEST.client);
    const latencyMs = atMs - requests.get(place, REQUEST.cameMs);
    this.tally.answer(client, latencyMs);
    const number = requests.get(place, REQUEST.number);
    this.world.log.append(kindIndex.answered, atMs, number, client, latencyMs);
    requests.leave(place);
  }

  /** Calls again, or is lost for good. */
  private fail(place: number, how: Failure, atMs: number): void {
    const { requests, config } = this;
    const attempt = requests.get(place, REQUEST.attempt);
    if (attempt >= config.retries) {
      this.tally.lose(requests.get(place, REQUEST.client), how);
      requests.leave(place);
      return;
    }
    requests.set(place, REQUEST.attempt, attempt + 1);
    const number = requests.get(place, REQUEST.number);
    const u = this.pausesLuck.uniform(number * MOST_ATTEMPTS + attempt);
    const restMs = config.pause === 'jitter' ? pauseMs(JITTERED, attempt, 0, u) : 0;
    this.again.push(atMs + ROUND_TRIP_MS + restMs, place);
  }

  private look(atMs: number): void {
    const { tokens, calls, refused, ends, backend } = this.world.tracks;
    const { counts } = this.tally;
    tokens.set('shared', this.throttle.sharedLevelAt(atMs), atMs);
    tokens.set('partner', this.throttle.partnersLevelAt(atMs), atMs);
    for (const [i, client] of clients.entries()) {
      calls.set(client, counts.calls[i] as number, atMs);
      refused.set(client, counts.refused[i] as number, atMs);
    }
    ends.set('passed', counts.passed, atMs);
    ends.set('hit', counts.hit, atMs);
    ends.set('answered', this.tally.answered, atMs);
    ends.set('timedOut', counts.timedOut, atMs);
    ends.set('overloaded', counts.overloaded, atMs);
    backend.set('working', this.backend.working - this.backend.vain, atMs);
    backend.set('vain', this.backend.vain, atMs);
    backend.set('waiting', this.backend.waiting, atMs);
  }
}

export const gateway = defineModel({
  ...declaration,
  demand(config) {
    const curves = clients.map((client) => trafficOf(config, client).rate);
    return {
      countBetween: (fromMs, toMs) =>
        curves.reduce((sum, curve) => sum + curve.countBetween(fromMs, toMs), 0) +
        (fromMs <= CROWD_AT_MS && toMs > CROWD_AT_MS ? config.atOnce : 0),
    };
  },
  create: (world) => new GatewayRules(world),
});
