// One execution of the resilience model: users come to a shop of five services, one of which becomes slow.

import type { Checkpoint, Command, Run, RunOptions, Snapshot } from '@/engine/kernel/contract';
import { EventLog } from '@/engine/kernel/event-log';
import { checkAdvance, checkConfig, checkValue } from '@/engine/kernel/run';
import {
  CHECKOUT_SHARE,
  entries,
  kindIndex,
  params,
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
import { DEGRADED, OK, type Outcome, REFUSED, TIMED_OUT } from '@/engine/services/world';
import { Arrivals } from '@/engine/traffic/arrivals';

const MODEL_ID = 'resilience';
const ORDER = serviceIndex('order');

export class ResilienceRun implements Run, Watcher {
  private config: ResilienceConfig;
  private clockMs = 0;
  private requests = 0;
  private readonly events: EventLog;
  private readonly statistics = new Statistics();
  private readonly arrivals: Arrivals;
  private readonly network: Network;
  private readonly draws: Draws;

  constructor({ config, seed, logLimit }: RunOptions) {
    this.config = checkConfig<ResilienceConfig>(params, config);
    this.events = new EventLog(logLimit);
    this.arrivals = new Arrivals(trafficOf(this.config), seed);
    this.network = new Network(worldOf(this.config), seed, this);
    this.draws = new Draws(seed);
  }

  get nowMs(): number {
    return this.clockMs;
  }

  get log() {
    return { columns: this.events.columns, dropped: this.events.dropped };
  }

  /** At one instant: what is under way ends or goes on, in the order in which it was set, then users come. */
  advanceTo(tMs: number): void {
    checkAdvance(this.clockMs, tMs);
    for (;;) {
      const innerMs = this.network.nextMs;
      const userMs = this.arrivals.nextMs;
      if (Math.min(innerMs, userMs) > tMs) break;
      if (innerMs <= userMs) this.network.step();
      else this.receiveUser(userMs);
    }
    this.arrivals.checkNobodyIsMissing(tMs);
    this.clockMs = tMs;
  }

  apply(command: Command): void {
    const value = checkValue(params, command.set, command.to);
    this.config = { ...this.config, [command.set]: value };
    if (TRAFFIC_KNOBS.includes(command.set)) {
      this.arrivals.change(trafficOf(this.config), this.clockMs);
    } else {
      this.network.change(worldOf(this.config), this.clockMs);
    }
  }

  snapshot(): Snapshot {
    const { stations } = this.network;
    return {
      tMs: this.clockMs,
      metrics: {
        ...this.statistics.metrics(this.config.slowService),
        protections: protectionsIn(this.config),
        busy: stations.meanBusy(ORDER, this.clockMs),
        queue: stations.meanWaiting(ORDER, this.clockMs),
      },
      counts: this.counts(),
    };
  }

  sample(out: Float64Array): void {
    const { stations } = this.network;
    const { slowService } = this.config;
    const slow = serviceIndex(slowService);
    const answered = (isNeeding: boolean) =>
      this.statistics.recentlyAnswered(slowService, isNeeding, this.clockMs) ?? Number.NaN;
    out[0] = stations.busyNow(ORDER);
    out[1] = stations.waitingNow(ORDER);
    out[2] = stations.busyNow(slow);
    out[3] = stations.waitingNow(slow);
    out[4] = this.statistics.recentCallsPerSec(slowService, this.clockMs);
    out[5] = answered(true);
    out[6] = answered(false);
  }

  save(): Checkpoint {
    return this.saved();
  }

  restore(checkpoint: Checkpoint): void {
    if (!isOurs(checkpoint)) throw new RangeError(`checkpoint: not one of the model ${MODEL_ID}`);
    this.events.restore(checkpoint.events);
    this.config = checkpoint.config;
    this.clockMs = checkpoint.tMs;
    this.requests = checkpoint.requests;
    this.statistics.restore(checkpoint.statistics);
    this.arrivals.restore(checkpoint.arrivals, trafficOf(this.config));
    this.network.restore(checkpoint.network, worldOf(this.config));
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
  private counts(): Record<string, number> {
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

  private saved() {
    return {
      model: MODEL_ID,
      tMs: this.clockMs,
      config: this.config,
      requests: this.requests,
      events: this.events.save(),
      statistics: this.statistics.save(),
      arrivals: this.arrivals.save(),
      network: this.network.save(),
    };
  }
}

function endKind(outcome: Outcome): number {
  if (outcome === OK) return kindIndex.complete;
  if (outcome === DEGRADED) return kindIndex.degrade;
  if (outcome === REFUSED) return kindIndex.reject;
  if (outcome === TIMED_OUT) return kindIndex.giveUp;
  return kindIndex.fail;
}

type ResilienceCheckpoint = ReturnType<ResilienceRun['saved']>;

function isOurs(checkpoint: Checkpoint): checkpoint is ResilienceCheckpoint {
  return 'model' in checkpoint && checkpoint.model === MODEL_ID;
}
