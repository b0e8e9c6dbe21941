// The rules of the stateless model: orders come, an environment handles each, and what it counts and remembers is told.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { checkedDuration } from '@/engine/kernel/drawn';
import { EventQueue } from '@/engine/kernel/event-queue';
import { NOBODY } from '@/engine/kernel/interval-track';
import { Lots, Stream } from '@/engine/kernel/random';
import { kindIndex, type StatelessConfig, type tracks } from '@/engine/models/stateless/config';
import { Environments } from '@/engine/models/stateless/environments';
import { Keeping } from '@/engine/models/stateless/keeping';
import {
  MEMBER_SHARE,
  type Settings,
  settingsOf,
  trafficOf,
} from '@/engine/models/stateless/settings';
import { Tally } from '@/engine/models/stateless/tally';
import { Arrivals } from '@/engine/traffic/arrivals';

/** What an order does next, once what it does now is over. */
type Phase = 'start' | 'load' | 'work' | 'read' | 'write' | 'keep';

/** An order in its environment. Where it counts, and for how long it works, was settled as it came. */
interface Job {
  readonly order: number;
  readonly arrivedMs: number;
  readonly isMember: boolean;
  readonly workMs: number;
  readonly places: Pick<
    StatelessConfig,
    'countAt' | 'nameAt' | 'menuAt' | 'keeps' | 'keptAt' | 'backAfter' | 'sessionSec'
  >;
  phase: Phase;
  /** What it has read from the store, to write one more; and the number that it was given there. */
  got: number;
  number: number;
}

const THE_STORE = 0;
const CUSTOMERS = -1;

export class StatelessRules implements SteppedRules<StatelessConfig> {
  private settings: Settings;
  private config: StatelessConfig;
  private readonly environments: Environments;
  private readonly tally = new Tally();
  private readonly keeping = new Keeping();
  /** By place: the order that is handled there. */
  private jobs: (Job | null)[] = [];
  /** One entry for each of them: the end of its phase. */
  private readonly calendar = new EventQueue();
  private readonly arrivals: Arrivals;
  private stored = 0;
  /** How many orders the learner has placed: their luck comes by number, and shifts nobody else's. */
  private byHand = 0;
  private readonly lots: Lots;
  private readonly streams: Record<'work' | 'coldStart' | 'members', Stream>;

  constructor(private readonly world: World<StatelessConfig, typeof tracks>) {
    const { config, seed, log, tracks: written } = world;
    this.config = config;
    this.settings = settingsOf(config);
    this.environments = new Environments(log, written);
    this.arrivals = new Arrivals(trafficOf(config), seed);
    this.lots = new Lots(seed, 'byHand');
    this.streams = {
      work: new Stream(seed, 'work'),
      coldStart: new Stream(seed, 'coldStart'),
      members: new Stream(seed, 'members'),
    };
    written.stored.hold(THE_STORE, 0, 0);
    written.storedKept.hold(THE_STORE, 0, 0);
  }

  get nextMs(): number {
    return Math.min(this.calendar.nextMs, this.environments.nextMs, this.arrivals.nextMs);
  }

  /** At one instant: phases end, then environments go, then orders come; acts are last. */
  step(): void {
    const atMs = this.nextMs;
    if (this.calendar.nextMs === atMs) this.endPhase(this.calendar.pop(), atMs);
    else if (this.environments.nextMs === atMs) this.environments.reclaimIdle(atMs);
    else {
      this.arrivals.advance();
      const { work, coldStart, members } = this.streams;
      this.receive(atMs, work.uniform(), coldStart.uniform(), members.uniform());
    }
  }

  settle(tMs: number): void {
    this.arrivals.checkNobodyIsMissing(tMs);
  }

  /** Another place for one of the three: orders that are being handled end as they began. */
  change(config: StatelessConfig): void {
    this.config = config;
  }

  act(name: string, _thing: number, atMs: number): void {
    if (name === 'order') {
      const lot = 3 * this.byHand;
      this.byHand += 1;
      const { lots } = this;
      this.receive(atMs, lots.uniform(lot), lots.uniform(lot + 1), lots.uniform(lot + 2));
    } else if (name === 'deploy') this.environments.replaceAll(atMs);
    else this.environments.reclaimIdle(atMs);
  }

  metrics(): Metrics {
    return this.tally.metrics(this.environments.created);
  }

  counts() {
    const { counts } = this.tally;
    const { created, reclaimed, alive, counted } = this.environments;
    return {
      ...counts,
      completed: counts.answers,
      running: counts.arrived - counts.answers,
      rejected: 0,
      timedOut: 0,
      waiting: 0,
      created,
      reclaimed,
      alive,
      /** What all environments together have counted, and what the store has. */
      counted,
      stored: this.stored,
    };
  }

  sample(out: Float64Array): void {
    out[0] = this.tally.counts.answers;
    out[1] = this.tally.counts.highest;
  }

  save() {
    return {
      environments: this.environments.save(),
      tally: this.tally.save(),
      keeping: this.keeping.save(),
      jobs: this.jobs.map((job) => (job ? { ...job } : null)),
      calendar: this.calendar.save(),
      arrivals: this.arrivals.save(),
      stored: this.stored,
      byHand: this.byHand,
      streams: Object.values(this.streams).map((stream) => stream.save()),
    };
  }

  restore(saved: object, config: StatelessConfig): void {
    const state = saved as ReturnType<StatelessRules['save']>;
    this.config = config;
    this.settings = settingsOf(config);
    this.environments.restore(state.environments);
    this.tally.restore(state.tally);
    this.keeping.restore(state.keeping);
    this.jobs = state.jobs.map((job) => (job ? { ...job } : null));
    this.calendar.restore(state.calendar);
    this.arrivals.restore(state.arrivals, trafficOf(config));
    this.stored = state.stored;
    this.byHand = state.byHand;
    const streams = Object.values(this.streams);
    for (const [i, words] of state.streams.entries()) streams[i]?.restore(words);
  }

  /** Every order brings its own work, start and customer, whether or not it needs them. */
  private receive(atMs: number, workPick: number, startPick: number, memberPick: number): void {
    const { environments, tally, settings, streams } = this;
    const { log, tracks: written } = this.world;
    tally.counts.arrived += 1;
    const order = tally.counts.arrived;
    const warm = environments.takeIdle();
    const place = warm < 0 ? environments.create(atMs) : warm;
    const { countAt, nameAt, menuAt, keeps, keptAt, backAfter, sessionSec } = this.config;
    const job: Job = {
      order,
      arrivedMs: atMs,
      isMember: memberPick < MEMBER_SHARE,
      workMs: checkedDuration(settings.work.quantile(workPick), streams.work),
      places: { countAt, nameAt, menuAt, keeps, keptAt, backAfter, sessionSec },
      phase: 'start',
      got: 0,
      number: 0,
    };
    this.jobs[place] = job;
    written.order.leave(order, CUSTOMERS, place, atMs, order);
    written.order.land(order, 'served', atMs);
    if (warm < 0) {
      const startMs = checkedDuration(settings.start.quantile(startPick), streams.coldStart);
      log.append(kindIndex.coldStart, atMs, order, place, startMs);
      written.environment.turn(place, 'starting', atMs, order);
      this.calendar.push(atMs + startMs, place);
    } else {
      log.append(kindIndex.warmStart, atMs, order, place, Number.NaN);
      this.begin(job, place, atMs);
    }
  }

  /** The handler begins: it reads the menu where it has none. */
  private begin(job: Job, place: number, atMs: number): void {
    this.world.tracks.environment.turn(place, 'working', atMs, job.order);
    const environment = this.environments.at(place);
    const { menuMs, storeMs } = this.config;
    const needsMenu = job.places.menuAt !== 'environment' || !environment.hasMenu;
    job.phase = 'load';
    const loadMs = job.places.menuAt === 'store' ? storeMs : menuMs;
    this.calendar.push(atMs + (needsMenu ? loadMs : 0), place);
  }

  /** What an order did is over: its start, reading the menu, its work, or asking the store. */
  private endPhase(place: number, atMs: number): void {
    const job = this.jobs[place];
    if (!job) throw new Error(`stateless: no order at place ${place}`);
    const { countAt } = job.places;
    switch (job.phase) {
      case 'start':
        this.begin(job, place, atMs);
        return;
      case 'load':
        this.keepMenu(job, place, atMs);
        job.phase = 'work';
        this.calendar.push(atMs + job.workMs, place);
        return;
      case 'work':
        if (countAt === 'environment') this.keep(job, place, atMs);
        else this.ask(job, countAt === 'store-set' ? 'read' : 'write', place, atMs);
        return;
      case 'read':
        job.got = this.stored;
        this.world.tracks.ask.land(job.order, 'read', atMs);
        this.ask(job, 'write', place, atMs);
        return;
      case 'write':
        this.world.tracks.ask.land(job.order, 'written', atMs);
        job.number = countAt === 'store-set' ? job.got + 1 : this.stored + 1;
        this.store(job.number, atMs);
        this.keep(job, place, atMs);
        return;
      case 'keep':
        this.world.tracks.ask.land(job.order, 'written', atMs);
        this.answer(job, place, atMs);
        return;
    }
  }

  /** What is put down or asked for outside costs one more question. */
  private keep(job: Job, place: number, atMs: number): void {
    if (Keeping.asks(job.places)) this.ask(job, 'keep', place, atMs);
    else this.answer(job, place, atMs);
  }

  /** Puts down what is to be kept, or looks for it. */
  private visit(job: Job, place: number, atMs: number): void {
    const { keeping, tally, environments } = this;
    const { log, tracks: written } = this.world;
    const { is, by } = keeping.visit(job.order, environments.at(place), job.places, atMs);
    if (is === 'put') written.storedKept.hold(THE_STORE, keeping.stored, atMs);
    if (is !== 'found' && is !== 'missing') return;
    tally.counts.returned += 1;
    if (is === 'missing') tally.counts.missing += 1;
    log.append(kindIndex[is], atMs, job.order, place, by);
    written.totals.set('missing', tally.counts.missing, atMs);
  }

  private ask(job: Job, phase: 'read' | 'write' | 'keep', place: number, atMs: number): void {
    job.phase = phase;
    this.world.tracks.ask.leave(job.order, place, THE_STORE, atMs, job.order);
    this.calendar.push(atMs + this.config.storeMs, place);
  }

  private store(value: number, atMs: number): void {
    this.stored = value;
    this.world.tracks.stored.hold(THE_STORE, value, atMs);
  }

  private keepMenu(job: Job, place: number, atMs: number): void {
    if (job.places.menuAt !== 'environment') return;
    this.environments.at(place).hasMenu = true;
    this.environments.show(place, atMs);
  }

  private answer(job: Job, place: number, atMs: number): void {
    const { tally, environments } = this;
    const environment = environments.at(place);
    if (job.places.countAt === 'environment') environment.counted += 1;
    const number = job.places.countAt === 'environment' ? environment.counted : job.number;
    const isRight = tally.answer(number, atMs - job.arrivedMs, this.config.coupons);
    const name = this.greet(job, environment);
    const { log, tracks: written } = this.world;
    log.append(kindIndex.answer, atMs, job.order, place, number);
    if (!job.isMember && name !== NOBODY) log.append(kindIndex.leak, atMs, job.order, place, name);
    this.visit(job, place, atMs);
    written.answer.leave(job.order, place, name, atMs, number);
    written.answer.land(job.order, isRight ? 'right' : 'wrong', atMs);
    const { answers, wrong, leaks, coupons } = tally.counts;
    written.totals.set('answers', answers, atMs);
    written.totals.set('wrong', wrong, atMs);
    written.totals.set('leaks', leaks, atMs);
    written.totals.set('coupons', coupons, atMs);
    this.jobs[place] = null;
    environments.rest(place, atMs, this.settings.keepAliveMs);
  }

  /** Whose name stands over the page: a member's own; a guest sees what was left behind where that is kept. */
  private greet({ order, isMember, places }: Job, environment: { name: number }): number {
    const { counts } = this.tally;
    const isKept = places.nameAt === 'environment';
    if (isMember) {
      if (isKept) environment.name = order;
      return order;
    }
    counts.guests += 1;
    const name = isKept ? environment.name : NOBODY;
    if (name !== NOBODY) counts.leaks += 1;
    return name;
  }
}
