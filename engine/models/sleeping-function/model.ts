// The rules of the sleeping-function model: every order goes to a server of its shop's own and to machines that all shops share.

import { listRates } from '@/engine/billing/rates';
import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { checkedDuration } from '@/engine/kernel/drawn';
import { LevelArea } from '@/engine/kernel/level-area';
import { Stream } from '@/engine/kernel/random';
import {
  declaration,
  kindIndex,
  PLACES,
  type SleepingFunctionConfig,
  type tracks,
} from '@/engine/models/sleeping-function/config';
import { Environments } from '@/engine/models/sleeping-function/environments';
import { Machines, machineOf } from '@/engine/models/sleeping-function/machines';
import { MINE, OwnServers } from '@/engine/models/sleeping-function/own-servers';
import {
  demandOf,
  ownBackAtMs,
  START_MS,
  trafficOf,
} from '@/engine/models/sleeping-function/settings';
import { Arrivals } from '@/engine/traffic/arrivals';

/** What is counted at the provider's, of all shops; times are of my shop alone, in ms. */
interface Tally {
  arrived: number;
  completed: number;
  refused: number;
  broken: number;
  warm: number;
  cold: number;
  vanished: number;
  mine: number;
  workedMs: number;
  keptWorkedMs: number;
  startedMs: number;
}

class SleepingFunctionRules implements SteppedRules<SleepingFunctionConfig> {
  private readonly config: SleepingFunctionConfig;
  private readonly world: World<SleepingFunctionConfig, typeof tracks>;
  private readonly arrivals: Arrivals;
  private readonly routing: Stream;
  private readonly work: Stream;
  private readonly workLaw: Exponential;
  private readonly machines: Machines;
  private readonly environments: Environments;
  private readonly own: OwnServers;
  /** 1 while my function has an environment. */
  private readonly awake = new LevelArea();
  private isAwake = false;
  private tally: Tally = {
    arrived: 0,
    completed: 0,
    refused: 0,
    broken: 0,
    warm: 0,
    cold: 0,
    vanished: 0,
    mine: 0,
    workedMs: 0,
    keptWorkedMs: 0,
    startedMs: 0,
  };

  constructor(world: World<SleepingFunctionConfig, typeof tracks>) {
    const { config, seed, log, tracks: written } = world;
    this.world = world;
    this.config = config;
    this.arrivals = new Arrivals(trafficOf(config), seed);
    this.routing = new Stream(seed, 'routing');
    this.work = new Stream(seed, 'work');
    this.workLaw = new Exponential(config.workSec * 1000);
    this.machines = new Machines(config.spare, log, written);
    this.environments = new Environments(
      config.shops,
      config.keepAliveSec * 1000,
      this.machines,
      log,
      written,
    );
    this.own = new OwnServers(config.shops, written);
    const kept = this.isKeeping ? config.shops : 0;
    this.machines.open(Math.max(1, Math.ceil(kept / PLACES) + config.spare));
    for (let shop = 0; shop < kept; shop += 1) this.environments.keep(shop, 0);
    this.lookWhetherAwake(0);
  }

  get nextMs(): number {
    return Math.min(this.nextEndMs, this.arrivals.nextMs, this.machines.nextTrimMs);
  }

  /** At one instant: work and starts end, environments go, machines are ready, orders come, machines go off. */
  step(): void {
    const atMs = this.nextMs;
    if (this.nextEndMs === atMs) this.end(atMs);
    else if (this.arrivals.nextMs === atMs) this.receive(atMs);
    else this.machines.trim(atMs);
  }

  settle(tMs: number): void {
    this.arrivals.checkNobodyIsMissing(tMs);
  }

  act(name: string, _thing: number, atMs: number): void {
    if (name === 'pull') this.pull(atMs);
    else if (name === 'pullOwn') this.pullOwn(atMs);
    else this.order(MINE, this.config.workSec * 1000, atMs);
  }

  metrics(nowMs: number): Metrics {
    const { tally, machines, environments, own, config } = this;
    const isLunch = config.course === 'lunch';
    const night = (value: number | null) => (isLunch ? null : value);
    const lunch = (value: number) => (isLunch ? value : null);
    const served = tally.warm + tally.cold;
    return {
      machines: machines.running,
      meanMachines: machines.mean(nowMs),
      asleep: night(nowMs === 0 ? null : 1 - this.awake.areaAt(nowMs) / nowMs),
      cold: served === 0 ? null : tally.cold / served,
      cost: night(this.cost(nowMs)),
      serverCost: night((nowMs / 1000) * listRates.microPerSec),
      dropped: lunch(tally.refused + tally.broken),
      machineHours: lunch(machines.runningMs(nowMs)),
      lostOwn: night(own.lost),
      vanished: night(tally.vanished),
      environments: environments.mean(nowMs),
      worked: night(tally.workedMs),
    };
  }

  counts() {
    const { arrived, completed, refused, broken } = this.tally;
    return {
      arrived,
      completed,
      rejected: refused,
      failed: broken,
      timedOut: 0,
      waiting: 0,
      running: this.environments.busy,
      environments: this.environments.count,
      machines: this.machines.running,
      ...this.own.counts(),
    };
  }

  sample(out: Float64Array): void {
    out[0] = this.machines.running;
    out[1] = this.config.shops - Number(this.own.isDark);
    out[2] = this.environments.count;
  }

  save() {
    return {
      arrivals: this.arrivals.save(),
      routing: this.routing.save(),
      work: this.work.save(),
      machines: this.machines.save(),
      environments: this.environments.save(),
      own: this.own.save(),
      awake: this.awake.save(),
      isAwake: this.isAwake,
      tally: { ...this.tally },
    };
  }

  restore(from: object): void {
    const saved = from as ReturnType<SleepingFunctionRules['save']>;
    this.arrivals.restore(saved.arrivals, trafficOf(this.config));
    this.routing.restore(saved.routing);
    this.work.restore(saved.work);
    this.machines.restore(saved.machines);
    this.environments.restore(saved.environments);
    this.own.restore(saved.own);
    this.awake.restore(saved.awake);
    this.isAwake = saved.isAwake;
    this.tally = { ...saved.tally };
  }

  private get isKeeping(): boolean {
    return this.config.provisioned === 'on';
  }

  private get nextEndMs(): number {
    const { environments, machines, own } = this;
    return Math.min(
      environments.nextPhaseMs,
      environments.nextReclaimMs,
      machines.nextBootMs,
      own.nextEndMs,
      own.backMs,
    );
  }

  private end(atMs: number): void {
    const { environments, machines, own, tally } = this;
    if (environments.nextPhaseMs === atMs) {
      const answered = environments.endPhase(atMs);
      if (answered === null) return;
      tally.completed += 1;
      if (answered.shop !== MINE) return;
      tally.workedMs += answered.workMs;
      if (answered.isKept) tally.keptWorkedMs += answered.workMs;
    } else if (own.nextEndMs === atMs) own.end(atMs);
    else if (environments.nextReclaimMs === atMs) {
      environments.reclaim(atMs);
      this.lookWhetherAwake(atMs);
    } else if (machines.nextBootMs === atMs) machines.ready(atMs);
    else {
      own.back(atMs);
      this.note('ownBack', atMs);
    }
  }

  private receive(atMs: number): void {
    this.arrivals.advance();
    const shop = Math.floor(this.routing.uniform() * this.config.shops);
    this.order(shop, checkedDuration(this.workLaw.sample(this.work), this.work), atMs);
  }

  /** The same order for both sides. */
  private order(shop: number, workMs: number, atMs: number): void {
    const { tally, own, environments } = this;
    tally.arrived += 1;
    const order = tally.arrived;
    if (!own.serve(shop, workMs, atMs)) this.note('ownLost', atMs, order);
    const served = environments.serve({ shop, order, workMs }, this.isKeeping, atMs);
    if (served === null) {
      tally.refused += 1;
      this.world.tracks.lost.set('refused', tally.refused, atMs);
      this.note('refuse', atMs, order, shop);
      return;
    }
    const { place, isCold } = served;
    tally[isCold ? 'cold' : 'warm'] += 1;
    this.note(isCold ? 'cold' : 'warm', atMs, order, shop, machineOf(place));
    if (shop !== MINE) return;
    tally.mine += 1;
    if (isCold && !this.isKeeping) tally.startedMs += START_MS;
    this.lookWhetherAwake(atMs);
  }

  /** Whatever stands on the fullest machine is gone. */
  private pull(atMs: number): void {
    const { environments, tally, world } = this;
    const before = environments.count;
    const machine = this.machines.pull(atMs);
    if (machine < 0) return;
    const broken = environments.clear(machine, atMs);
    tally.vanished += before - environments.count;
    for (const { order, shop } of broken) {
      tally.broken += 1;
      world.tracks.lost.set('broken', tally.broken, atMs);
      this.note('break', atMs, order, shop, machine);
    }
    this.lookWhetherAwake(atMs);
  }

  private pullOwn(atMs: number): void {
    if (!this.own.pull(atMs, ownBackAtMs(this.config, atMs))) return;
    this.note('ownPulled', atMs);
  }

  private lookWhetherAwake(atMs: number): void {
    const isAwake = this.environments.of(MINE) > 0;
    if (isAwake === this.isAwake) return;
    this.isAwake = isAwake;
    this.awake.add(isAwake ? 1 : -1, atMs);
    this.world.tracks.fleet.set('mine', Number(isAwake), atMs);
  }

  /** What my function costs: each call, each second of starting and working, and being kept. Counted once it has ended. */
  private cost(nowMs: number): number {
    const { tally } = this;
    const { functionPerSec, functionPerRequest, functionKeptPerSec, functionKeptWorkPerSec } =
      listRates;
    const onDemandMs = tally.workedMs - tally.keptWorkedMs + tally.startedMs;
    return (
      tally.mine * functionPerRequest +
      (onDemandMs / 1000) * functionPerSec +
      (tally.keptWorkedMs / 1000) * functionKeptWorkPerSec +
      (this.isKeeping ? (nowMs / 1000) * functionKeptPerSec : 0)
    );
  }

  private note(
    kind: keyof typeof kindIndex,
    atMs: number,
    subject = -1,
    object = -1,
    value: number = Number.NaN,
  ): void {
    this.world.log.append(kindIndex[kind], atMs, subject, object, value);
  }
}

export const sleepingFunction = defineModel({
  ...declaration,
  demand: demandOf,
  create: (world) => new SleepingFunctionRules(world),
});
