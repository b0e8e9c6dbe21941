// The rules of the resilience model: users come to a shop of five services, one of which becomes slow.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import type { EventLog } from '@/engine/kernel/event-log';
import type { TracksOf } from '@/engine/kernel/tracks';
import {
  CHECKOUT_SHARE,
  type tracks as declared,
  entries,
  kindIndex,
  LOOK_AFTER_MS,
  type ResilienceConfig,
  services,
} from '@/engine/models/resilience/config';
import { Statistics } from '@/engine/models/resilience/statistics';
import {
  protectionsIn,
  serviceIndex,
  slowSpan,
  TRAFFIC_KNOBS,
  trafficOf,
  worldOf,
} from '@/engine/models/resilience/world';
import { Draws, keyWithin } from '@/engine/services/draws';
import type { Watcher } from '@/engine/services/events';
import { Network } from '@/engine/services/network';
import { networkTracksOf } from '@/engine/services/network-tracks';
import { DEGRADED, OK, type Outcome, REFUSED, TIMED_OUT } from '@/engine/services/world';
import { Arrivals } from '@/engine/traffic/arrivals';

const ORDER = serviceIndex('order');

export class ResilienceRules implements SteppedRules<ResilienceConfig>, Watcher {
  private config: ResilienceConfig;
  private requests = 0;
  /** Calls to the slow service that somebody waited for at `lookMs`; null until that moment has passed. */
  private waitedFor: number | null = null;
  private readonly events: EventLog;
  private readonly customers: TracksOf<typeof declared>['customers'];
  private readonly statistics = new Statistics();
  private readonly arrivals: Arrivals;
  private readonly network: Network;
  private readonly draws: Draws;

  constructor({ config, seed, log, tracks }: World<ResilienceConfig, typeof declared>) {
    this.config = config;
    this.events = log;
    this.customers = tracks.customers;
    this.arrivals = new Arrivals(trafficOf(config), seed);
    this.network = new Network(worldOf(config), seed, this, networkTracksOf(services, tracks));
    this.draws = new Draws(seed);
  }

  get nextMs(): number {
    return Math.min(this.network.nextMs, this.arrivals.nextMs);
  }

  private get lookMs(): number {
    return slowSpan(this.config).fromMs + LOOK_AFTER_MS;
  }

  private get inFlightNow(): number {
    return this.network.guards.inFlightNow(serviceIndex(this.config.slowService));
  }

  /** At one instant: what is under way ends or goes on, in the order in which it was set, then users come. */
  step(): void {
    if (this.waitedFor === null && this.nextMs > this.lookMs) this.waitedFor = this.inFlightNow;
    const userMs = this.arrivals.nextMs;
    if (this.network.nextMs <= userMs) this.network.step();
    else this.receiveUser(userMs);
  }

  settle(tMs: number): void {
    this.arrivals.checkNobodyIsMissing(tMs);
  }

  change(config: ResilienceConfig, knob: string, atMs: number): void {
    this.config = config;
    if (TRAFFIC_KNOBS.includes(knob)) this.arrivals.change(trafficOf(config), atMs);
    else this.network.change(worldOf(config), atMs);
  }

  metrics(nowMs: number): Metrics {
    const { stations } = this.network;
    return {
      ...this.statistics.metrics(this.config.slowService),
      protections: protectionsIn(this.config),
      waitedFor: nowMs < this.lookMs ? null : (this.waitedFor ?? this.inFlightNow),
      busy: stations.meanBusy(ORDER, nowMs),
      queue: stations.meanWaiting(ORDER, nowMs),
    };
  }

  sample(out: Float64Array, nowMs: number): void {
    const { stations } = this.network;
    const { slowService } = this.config;
    const slow = serviceIndex(slowService);
    const answered = (isNeeding: boolean) =>
      this.statistics.recentlyAnswered(slowService, isNeeding, nowMs) ?? Number.NaN;
    out[0] = stations.busyNow(ORDER);
    out[1] = stations.waitingNow(ORDER);
    out[2] = stations.busyNow(slow);
    out[3] = stations.waitingNow(slow);
    out[4] = this.statistics.recentCallsPerSec(slowService, nowMs);
    out[5] = answered(true);
    out[6] = answered(false);
  }

  /** From the network: something happened between services. */
  happened(kind: number, atMs: number, subject: number, object: number, value: number): void {
    this.events.append(kind, atMs, subject, object, value);
    if (kind === kindIndex.send) this.statistics.send(subject, object, atMs);
  }

  /** From the network: a user has an answer, or never will. */
  ended(request: number, entry: number, outcome: Outcome, atMs: number, tookMs: number): void {
    this.statistics.end(entry, outcome, atMs, tookMs);
    this.events.append(endKind(outcome), atMs, request, entry, tookMs);
    if (!this.customers.isOn) return;
    const { name } = entries[entry] as (typeof entries)[number];
    this.customers.add(`${name}.${endingOf(outcome)}`, 1, atMs);
  }

  private receiveUser(atMs: number): void {
    this.arrivals.advance();
    this.requests += 1;
    const request = this.requests;
    const isCheckout = this.draws.uniform('entry', keyWithin(0, request)) < CHECKOUT_SHARE;
    const entry = entries.findIndex(({ name }) => name === (isCheckout ? 'checkout' : 'browse'));
    this.statistics.arrive(request, entry, this.isSlowAt(atMs));
    this.events.append(kindIndex.arrive, atMs, request, entry, Number.NaN);
    this.network.request(atMs, request, entry);
  }

  private isSlowAt(atMs: number): boolean {
    const { fromMs, toMs } = slowSpan(this.config);
    return atMs >= fromMs && atMs < toMs;
  }

  /** Requests by where they are, then each service and each line of the graph as it is now. */
  counts(): Record<string, number> {
    const { arrivedWhileSlow: _, ...totals } = this.statistics.totals();
    const counts: Record<string, number> = { ...totals, ...this.network.openRequests() };
    for (const { name } of entries) {
      const { arrived, completed, degraded, failed, rejected, timedOut } =
        this.statistics.tallyOf(name);
      const tally = { arrived, completed, degraded, failed, rejected, timedOut };
      for (const [what, count] of Object.entries(tally)) counts[`${name}.${what}`] = count;
    }
    const { guards } = this.network;
    const states = this.network.serviceStates();
    for (const [index, name] of services.entries()) {
      for (const [what, count] of Object.entries(states[index] ?? {})) {
        counts[`${name}.${what}`] = count;
      }
      counts[`${name}.inFlight`] = guards.inFlightNow(index);
      counts[`${name}.sent`] = guards.sentSoFar(index);
      counts[`${name}.breaker`] = guards.breakerState(index);
    }
    return counts;
  }

  save() {
    return {
      requests: this.requests,
      waitedFor: this.waitedFor,
      statistics: this.statistics.save(),
      arrivals: this.arrivals.save(),
      network: this.network.save(),
    };
  }

  restore(saved: object, config: ResilienceConfig): void {
    const state = saved as ReturnType<ResilienceRules['save']>;
    this.config = config;
    this.requests = state.requests;
    this.waitedFor = state.waitedFor;
    this.statistics.restore(state.statistics);
    this.arrivals.restore(state.arrivals, trafficOf(config));
    this.network.restore(state.network, worldOf(config));
  }
}

const endingOf = (outcome: Outcome) =>
  outcome === OK ? 'answered' : outcome === DEGRADED ? 'inPart' : 'lost';

function endKind(outcome: Outcome): number {
  if (outcome === OK) return kindIndex.complete;
  if (outcome === DEGRADED) return kindIndex.degrade;
  if (outcome === REFUSED) return kindIndex.reject;
  if (outcome === TIMED_OUT) return kindIndex.giveUp;
  return kindIndex.fail;
}
