// The rules of the concurrency model: one or two functions of one account, and what each request meets on its way in.

import { listRates } from '@/engine/billing/rates';
import { Account } from '@/engine/kernel/account';
import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import type { Distribution } from '@/engine/kernel/distributions';
import { checkedDuration } from '@/engine/kernel/drawn';
import { EventQueue } from '@/engine/kernel/event-queue';
import { Stream } from '@/engine/kernel/random';
import { TimeAverage } from '@/engine/kernel/time-average';
import { type ConcurrencyConfig, kindIndex, type tracks } from '@/engine/models/concurrency/config';
import { Fleet } from '@/engine/models/concurrency/fleet';
import {
  CROWD_AT_MS,
  GROWTH,
  jobRatesOf,
  jobTrafficOf,
  PER_UNIT_PER_SEC,
  RAISED,
  type RateStep,
  rateAt,
  ratesOf,
  SLOWER,
  trafficOf,
  workLawOf,
} from '@/engine/models/concurrency/settings';
import { type Reason, Tally } from '@/engine/models/concurrency/tally';
import { Arrivals } from '@/engine/traffic/arrivals';

const OURS = 0;
const JOB = 1;
type Of = typeof OURS | typeof JOB;

const DAY_SEC = 86_400;

/** A request that was let in. */
interface Job {
  readonly number: number;
  readonly of: Of;
  readonly arrivedMs: number;
  readonly environment: number;
  readonly workMs: number;
  /** Whether it holds a connection, or works for nothing because it got none. */
  isConnected: boolean;
  isFailing: boolean;
}

const REFUSED = {
  limit: kindIndex.refusedLimit,
  growth: kindIndex.refusedGrowth,
  rate: kindIndex.refusedRate,
} as const;

/** What may change over time without a request: when it does, the need is written anew. */
const turnsOf = (lists: readonly (readonly RateStep[])[]): number[] =>
  [...new Set(lists.flatMap((list) => list.map(({ atMs }) => atMs)))]
    .filter((atMs) => atMs > 0)
    .sort((a, b) => a - b);

export class ConcurrencyRules implements SteppedRules<ConcurrencyConfig> {
  private config: ConcurrencyConfig;
  private readonly law: Distribution;
  private readonly account: Account;
  private readonly fleets: readonly [Fleet, Fleet];
  private readonly tallies = [new Tally(), new Tally()] as const;
  private readonly arrivals: readonly [Arrivals, Arrivals];
  private readonly works: readonly [Stream, Stream];
  /** Begins and ends of work: twice the place of the request, plus one where it ends. */
  private readonly calendar = new EventQueue();
  private jobs: (Job | null)[] = [];
  private freePlaces: number[] = [];
  /** Environments of ours that work. */
  private readonly busy = new TimeAverage();
  private connected = 0;
  private readonly turns: readonly number[];
  private turned = 0;
  private hasCrowdCome: boolean;
  private isSlow = false;
  private raised = 1;

  constructor(private readonly world: World<ConcurrencyConfig, typeof tracks>) {
    const { config, seed, tracks: written } = world;
    this.config = config;
    this.law = workLawOf(config);
    const { reserved, provisioned, slots } = config;
    this.account = new Account({
      quota: config.quota,
      requestsPerUnitPerSec: PER_UNIT_PER_SEC,
      shares: [
        { reserved, provisioned },
        { reserved: 0, provisioned: 0 },
      ],
      growth: GROWTH[config.growth],
      isGrowthShared: config.growth === 'until-2023',
    });
    this.fleets = [new Fleet(provisioned, slots), new Fleet(0, slots)];
    this.arrivals = [
      new Arrivals(trafficOf(config), seed),
      new Arrivals(jobTrafficOf(config), seed, 'jobArrivals'),
    ];
    this.works = [new Stream(seed, 'work'), new Stream(seed, 'jobWork')];
    this.turns = turnsOf([ratesOf(config), jobRatesOf(config)]);
    this.hasCrowdCome = config.arrivals !== 'at-once';
    written.environments.set('idle', provisioned, 0);
    this.showBounds(0);
  }

  get nextMs(): number {
    const [ours, job] = this.arrivals;
    return Math.min(this.calendar.nextMs, this.turnMs, this.crowdMs, ours.nextMs, job.nextMs);
  }

  /** At one instant: work begins and ends, then the traffic turns, then requests come, ours before the neighbour's. */
  step(): void {
    const atMs = this.nextMs;
    const [ours, job] = this.arrivals;
    if (this.calendar.nextMs === atMs) this.endPhase(this.calendar.pop(), atMs);
    else if (this.turnMs === atMs) {
      this.turned += 1;
      this.showBounds(atMs);
    } else if (this.crowdMs === atMs) {
      this.hasCrowdCome = true;
      for (let i = 0; i < this.config.crowd; i += 1) this.receive(OURS, atMs);
    } else if (ours.nextMs === atMs) {
      ours.advance();
      this.receive(OURS, atMs);
    } else {
      job.advance();
      this.receive(JOB, atMs);
    }
  }

  settle(tMs: number): void {
    for (const crowd of this.arrivals) crowd.checkNobodyIsMissing(tMs);
  }

  /** Work that has begun ends as it was; the quota holds at once. */
  change(config: ConcurrencyConfig, knob: string, atMs: number): void {
    this.config = config;
    if (knob === 'quota') this.account.setQuota(this.quota);
    this.showBounds(atMs);
  }

  act(name: string, _thing: number, atMs: number): void {
    if (name === 'raise') {
      this.raised *= RAISED;
      this.account.setQuota(this.quota);
    } else this.isSlow = name === 'slow';
    this.showBounds(atMs);
  }

  metrics(nowMs: number): Metrics {
    const { dbConnections, neighbor, provisioned } = this.config;
    const [ours, job] = this.tallies;
    return {
      busy: neighbor === 'on' ? null : this.busy.mean(nowMs),
      instances: this.made,
      refused: ours.shareOf(ours.refused),
      throttled: ours.refused,
      failed: dbConnections === 0 ? null : ours.shareOf(ours.counts.failed),
      p99: dbConnections === 0 ? ours.p99 : null,
      jobRefused: neighbor === 'off' ? null : job.shareOf(job.refused),
      cost: provisioned === 0 ? null : provisioned * DAY_SEC * listRates.functionKeptPerSec,
    };
  }

  counts() {
    const [ours, job] = this.tallies;
    const both = (name: keyof Tally['counts']): number => ours.counts[name] + job.counts[name];
    return {
      arrived: both('arrived'),
      completed: both('answered'),
      /** With 429. */
      rejected: ours.refused + job.refused,
      timedOut: 0,
      waiting: 0,
      running: ours.running + job.running,
      refusedLimit: both('limit'),
      refusedGrowth: both('growth'),
      refusedRate: both('rate'),
      failed: both('failed'),
      jobArrived: job.counts.arrived,
      jobRefused: job.refused,
      working: this.busy.level,
      peak: this.busy.peak,
    };
  }

  sample(out: Float64Array, nowMs: number): void {
    out[0] = this.busy.level;
    out[1] = this.wantedAt(nowMs);
    out[2] = this.quota;
  }

  save() {
    return {
      account: this.account.save(),
      fleets: this.fleets.map((fleet) => fleet.save()),
      tallies: this.tallies.map((tally) => tally.save()),
      arrivals: this.arrivals.map((crowd) => crowd.save()),
      works: this.works.map((stream) => stream.save()),
      calendar: this.calendar.save(),
      jobs: this.jobs.map((job) => (job ? { ...job } : null)),
      freePlaces: [...this.freePlaces],
      busy: this.busy.save(),
      connected: this.connected,
      turned: this.turned,
      hasCrowdCome: this.hasCrowdCome,
      isSlow: this.isSlow,
      raised: this.raised,
    };
  }

  restore(saved: object, config: ConcurrencyConfig): void {
    const state = saved as ReturnType<ConcurrencyRules['save']>;
    this.config = config;
    this.account.restore(state.account);
    for (const [of, fleet] of state.fleets.entries()) this.fleets[of]?.restore(fleet);
    for (const [of, tally] of state.tallies.entries()) this.tallies[of]?.restore(tally);
    const traffic = [trafficOf(config), jobTrafficOf(config)];
    for (const [of, crowd] of state.arrivals.entries()) {
      this.arrivals[of]?.restore(crowd, traffic[of] as (typeof traffic)[number]);
    }
    for (const [of, words] of state.works.entries()) this.works[of]?.restore(words);
    this.calendar.restore(state.calendar);
    this.jobs = state.jobs.map((job) => (job ? { ...job } : null));
    this.freePlaces = [...state.freePlaces];
    this.busy.restore(state.busy);
    const { connected, turned, hasCrowdCome, isSlow, raised } = state;
    Object.assign(this, { connected, turned, hasCrowdCome, isSlow, raised });
  }

  private get turnMs(): number {
    return this.turns[this.turned] ?? Infinity;
  }

  private get crowdMs(): number {
    return this.hasCrowdCome ? Infinity : CROWD_AT_MS;
  }

  private get quota(): number {
    return this.config.quota * this.raised;
  }

  private get made(): number {
    return this.fleets[OURS].made + this.fleets[JOB].made;
  }

  /** Mean time of our function's work now, in s. */
  private get workSec(): number {
    return this.config.workSec * (this.isSlow ? SLOWER : 1);
  }

  /** Rate times duration, for both functions: environments that would work if nothing stood in the way. */
  private wantedAt(atMs: number): number {
    const { config } = this;
    const ours = rateAt(ratesOf(config), atMs) * this.workSec;
    const job = rateAt(jobRatesOf(config), atMs) * config.jobSec;
    return (ours + job) / config.slots;
  }

  private showBounds(atMs: number): void {
    const { bounds } = this.world.tracks;
    bounds.set('quota', this.quota, atMs);
    bounds.set('wanted', this.wantedAt(atMs), atMs);
    bounds.set('slow', Number(this.isSlow), atMs);
  }

  /** Every request brings its own work, whether or not it is let in. */
  private receive(of: Of, atMs: number): void {
    const { tallies, works, world } = this;
    const fleet = this.fleets[of];
    const stream = works[of];
    const meanSec = of === OURS ? this.workSec : this.config.jobSec;
    const workMs = checkedDuration(this.law.quantile(stream.uniform()) * meanSec * 1_000, stream);
    tallies[of].counts.arrived += 1;
    const number = this.arrived;
    world.tracks.requests.set('arrived', number, atMs);
    const taken = fleet.take();
    const reason = this.reasonAgainst(of, taken, atMs);
    if (reason !== null) {
      if (taken >= 0) fleet.putBack(taken);
      this.refuse(of, reason, number, atMs);
      return;
    }
    const environment = taken >= 0 ? taken : this.make(of, atMs);
    const job = { number, of, arrivedMs: atMs, environment, workMs };
    this.admit({ ...job, isConnected: false, isFailing: false }, taken < 0, atMs);
  }

  /** The first law in the way of a request for which this environment was found, or none (-1); null where there is none. */
  private reasonAgainst(of: Of, found: number, atMs: number): Reason | null {
    const { account } = this;
    if (!account.isWithinRate(atMs)) return 'rate';
    const isAtWork = found >= 0 && !this.fleets[of].isIdle(found);
    if (!isAtWork && !account.hasRoom(of)) return 'limit';
    return found < 0 && !account.mayGrow(of, atMs) ? 'growth' : null;
  }

  private get arrived(): number {
    const [ours, job] = this.tallies;
    return ours.counts.arrived + job.counts.arrived;
  }

  private make(of: Of, atMs: number): number {
    this.account.grow(of, atMs);
    this.world.tracks.environments.add('starting', 1, atMs);
    return this.fleets[of].make(atMs + this.config.coldStartSec * 1_000);
  }

  private admit(job: Job, isCold: boolean, atMs: number): void {
    const { log, tracks: written } = this.world;
    const { of, environment, number } = job;
    const fleet = this.fleets[of];
    const wasIdle = fleet.isIdle(environment);
    if (wasIdle) this.account.begin(of);
    fleet.occupy(environment);
    const place = this.freePlaces.pop() ?? this.jobs.length;
    this.jobs[place] = job;
    const startMs = isCold ? this.config.coldStartSec * 1_000 : Number.NaN;
    log.append(isCold ? kindIndex.coldStart : kindIndex.warmStart, atMs, number, of, startMs);
    const readyMs = fleet.readyAt(environment);
    if (!isCold && wasIdle) {
      written.environments.add('idle', -1, atMs);
      this.turnWorking(of, 1, atMs);
    }
    if (isCold || readyMs > atMs) this.calendar.push(Math.max(readyMs, atMs), 2 * place);
    else this.begin(place, atMs);
  }

  private endPhase(payload: number, atMs: number): void {
    const place = payload >> 1;
    if ((payload & 1) === 0) this.begin(place, atMs);
    else this.finish(place, atMs);
  }

  /** The work begins: where there is a database, with a connection or without one. */
  private begin(place: number, atMs: number): void {
    const job = this.jobs[place] as Job;
    const { of, environment } = job;
    const { dbConnections } = this.config;
    if (this.fleets[of].beginsNow(environment)) {
      this.world.tracks.environments.add('starting', -1, atMs);
      this.turnWorking(of, 1, atMs);
    }
    if (of === OURS && dbConnections > 0) {
      if (this.connected < dbConnections) this.connect(job, 1, atMs);
      else job.isFailing = true;
    }
    this.calendar.push(atMs + job.workMs, 2 * place + 1);
  }

  private finish(place: number, atMs: number): void {
    const job = this.jobs[place] as Job;
    const { of, environment, number, arrivedMs } = job;
    const { log, tracks: written } = this.world;
    const tally = this.tallies[of];
    const latencyMs = atMs - arrivedMs;
    this.jobs[place] = null;
    this.freePlaces.push(place);
    if (job.isConnected) this.connect(job, -1, atMs);
    if (job.isFailing) {
      tally.counts.failed += 1;
      log.append(kindIndex.noConnection, atMs, number, of, latencyMs);
      written.requests.add('failed', 1, atMs);
    } else {
      tally.answer(latencyMs);
      log.append(kindIndex.answer, atMs, number, of, latencyMs);
      written.requests.add('answered', 1, atMs);
    }
    if (!this.fleets[of].vacate(environment)) return;
    this.account.end(of);
    this.turnWorking(of, -1, atMs);
    written.environments.add('idle', 1, atMs);
  }

  private refuse(of: Of, reason: Reason, number: number, atMs: number): void {
    this.tallies[of].counts[reason] += 1;
    this.world.log.append(REFUSED[reason], atMs, number, of, this.account.busyOf(of));
    this.world.tracks.requests.add(reason, 1, atMs);
  }

  private connect(job: Job, change: 1 | -1, atMs: number): void {
    job.isConnected = change === 1;
    this.connected += change;
    this.world.tracks.environments.set('connected', this.connected, atMs);
  }

  /** One more environment of a function is at work, or one less. */
  private turnWorking(of: Of, change: 1 | -1, atMs: number): void {
    if (of === OURS) this.busy.add(change, atMs);
    this.world.tracks.environments.add(of === OURS ? 'working' : 'job', change, atMs);
  }
}
