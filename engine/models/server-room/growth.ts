// The rules of a shop that grows: servers are bought by the week and come weeks later, and until then orders are missed.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { Stream } from '@/engine/kernel/random';
import { kindIndex, type ServerRoomConfig, type tracks } from '@/engine/models/server-room/config';
import {
  FORECAST_WEEKS,
  FULL,
  grown,
  NEED_TODAY,
  WEEK_MS,
  WEEKLY,
} from '@/engine/models/server-room/settings';

/** Servers under way: when they come, the number of their order, and how many they are. */
interface Delivery {
  readonly atMs: number;
  readonly number: number;
  readonly servers: number;
}

interface State {
  /** The week that begins next, from 0. */
  week: number;
  have: number;
  need: number;
  isShort: boolean;
  ordered: number;
  orders: number;
  delivered: number;
  deliveries: readonly Delivery[];
  /** Areas up to `sinceMs`, in servers times ms: needed, needed in vain, there, and there in vain. */
  sinceMs: number;
  needed: number;
  missed: number;
  held: number;
  spare: number;
}

export class GrowthRules implements SteppedRules<ServerRoomConfig> {
  private readonly config: ServerRoomConfig;
  private readonly world: World<ServerRoomConfig, typeof tracks>;
  private readonly weekly: Stream;
  private state: State;

  constructor(world: World<ServerRoomConfig, typeof tracks>) {
    const { config, seed } = world;
    this.world = world;
    this.config = config;
    this.weekly = new Stream(seed, 'demand');
    this.state = {
      week: 0,
      have: config.servers,
      need: 0,
      isShort: false,
      ordered: 0,
      orders: 0,
      delivered: 0,
      deliveries: [],
      sinceMs: 0,
      needed: 0,
      missed: 0,
      held: 0,
      spare: 0,
    };
    world.tracks.servers.set('have', config.servers, 0);
  }

  get nextMs(): number {
    return Math.min(this.state.deliveries[0]?.atMs ?? Infinity, this.state.week * WEEK_MS);
  }

  /** At one instant what was ordered comes first, then the week begins, then it is reviewed. */
  step(): void {
    const { nextMs, state } = this;
    this.count(nextMs);
    if (state.deliveries[0]?.atMs === nextMs) this.deliver();
    else this.beginWeek(nextMs);
    this.look(nextMs);
  }

  /** One server is ordered by hand. Plugs and fires mean nothing here. */
  act(name: string, _thing: number, atMs: number): void {
    if (name === 'order') this.order(1, atMs);
  }

  metrics(nowMs: number): Metrics {
    const { needed, missed, held, spare } = this.until(nowMs);
    return {
      stopped: null,
      availability: null,
      byGrid: null,
      byFire: null,
      byDisk: null,
      fireInYears: null,
      missed: needed > 0 ? missed / needed : null,
      spare: held > 0 ? spare / held : null,
      headroom: grown(this.config, this.config.leadWeeks),
    };
  }

  /** Servers are what arrives here. */
  counts() {
    const { ordered, delivered, have } = this.state;
    return {
      arrived: ordered,
      completed: delivered,
      rejected: 0,
      timedOut: 0,
      waiting: this.onTheWay,
      running: 0,
      servers: have,
    };
  }

  sample(out: Float64Array): void {
    out[0] = Number.NaN;
    out[1] = this.state.have;
    out[2] = this.state.need;
  }

  save(): object {
    return { state: { ...this.state }, weekly: this.weekly.save() };
  }

  restore(saved: object): void {
    const { state, weekly } = saved as { state: State; weekly: Int32Array };
    this.state = { ...state };
    this.weekly.restore(weekly);
  }

  private get onTheWay(): number {
    return this.state.deliveries.reduce((sum, { servers }) => sum + servers, 0);
  }

  private beginWeek(atMs: number): void {
    const { state, config, world } = this;
    const { week } = state;
    const trend = NEED_TODAY * grown(config, week);
    state.need = trend * WEEKLY.sample(this.weekly);
    state.week += 1;
    world.tracks.servers.set('need', state.need, atMs);
    const sighted =
      config.rule === 'full'
        ? trend
        : NEED_TODAY * grown(config, week + config.leadWeeks + FORECAST_WEEKS);
    const lacking = Math.ceil(sighted / FULL - state.have - this.onTheWay);
    if (lacking > 0) this.order(lacking, atMs);
  }

  private order(servers: number, atMs: number): void {
    const { state, world, config } = this;
    state.orders += 1;
    const number = state.orders;
    const delivery = { atMs: atMs + config.leadWeeks * WEEK_MS, number, servers };
    // The same way for all: who orders first is served first.
    state.deliveries = [...state.deliveries, delivery];
    world.log.append(kindIndex.order, atMs, state.ordered + 1, -1, servers);
    world.tracks.order.turn(number, 'onTheWay', atMs, servers);
    state.ordered += servers;
  }

  private deliver(): void {
    const { state, world } = this;
    const [first, ...rest] = state.deliveries;
    if (!first) throw new RangeError('deliveries: nothing is on its way');
    state.deliveries = rest;
    state.have += first.servers;
    world.tracks.order.end(first.number, first.atMs);
    world.tracks.servers.set('have', state.have, first.atMs);
    world.log.append(kindIndex.deliver, first.atMs, state.delivered + 1, -1, state.have);
    state.delivered += first.servers;
  }

  /** Whether there is enough is an event where it changes. */
  private look(atMs: number): void {
    const { state, world } = this;
    const isShort = state.need > state.have;
    if (isShort === state.isShort) return;
    state.isShort = isShort;
    const kind = isShort ? kindIndex.short : kindIndex.enough;
    world.log.append(kind, atMs, -1, -1, state.need);
  }

  private count(atMs: number): void {
    Object.assign(this.state, this.until(atMs), { sinceMs: atMs });
  }

  private until(nowMs: number) {
    const { sinceMs, have, need, needed, missed, held, spare } = this.state;
    const ms = nowMs - sinceMs;
    return {
      needed: needed + need * ms,
      missed: missed + Math.max(0, need - have) * ms,
      held: held + have * ms,
      spare: spare + Math.max(0, have - need) * ms,
    };
  }
}
