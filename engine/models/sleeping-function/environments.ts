// The environments of all shops: each stands in a place of a machine, starts, works, is idle, and goes.

import type { EventLog } from '@/engine/kernel/event-log';
import { SlotHeap } from '@/engine/kernel/slot-heap';
import { TimeAverage } from '@/engine/kernel/time-average';
import {
  kindIndex,
  MOST_MACHINES,
  PLACES,
  type SleepingFunctionTracks,
} from '@/engine/models/sleeping-function/config';
import { type Machines, machineOf } from '@/engine/models/sleeping-function/machines';
import { START_MS } from '@/engine/models/sleeping-function/settings';

const NONE = -1;
const COUNT = MOST_MACHINES * PLACES;

/** What stands in one place. */
interface Environment {
  readonly shop: number;
  /** Whether it never goes: its shop pays for that. */
  readonly isKept: boolean;
  /** The order that it starts or works for; `NONE` while it is idle. */
  order: number;
  isStarting: boolean;
  workMs: number;
}

/** An order that has its answer. */
export interface Answered {
  readonly shop: number;
  readonly workMs: number;
  readonly isKept: boolean;
}

export class Environments {
  private readonly at: (Environment | null)[] = new Array<null>(COUNT).fill(null);
  /** By shop: places of those that are idle; the one that worked last stands last. */
  private idle: number[][];
  /** Ends of starts and of work, and of keeping, by place. */
  private readonly phases = new SlotHeap();
  private readonly timers = new SlotHeap();
  /** Orders of insertion, for ties. */
  private inserted = 0;
  private readonly time = new TimeAverage();

  constructor(
    shops: number,
    private readonly keepAliveMs: number,
    private readonly machines: Machines,
    private readonly log: EventLog,
    private readonly tracks: SleepingFunctionTracks,
  ) {
    this.idle = Array.from({ length: shops }, () => []);
  }

  get nextPhaseMs(): number {
    return this.phases.minKey;
  }

  get nextReclaimMs(): number {
    return this.timers.minKey;
  }

  get count(): number {
    return this.time.level;
  }

  mean(nowMs: number): number | null {
    return this.time.mean(nowMs);
  }

  /** Those that start or work. */
  get busy(): number {
    return this.at.reduce((sum, one) => sum + Number(one !== null && one.order !== NONE), 0);
  }

  of(shop: number): number {
    return this.at.reduce((sum, one) => sum + Number(one?.shop === shop), 0);
  }

  /** One for a shop that pays for it, idle from the start. */
  keep(shop: number, atMs: number): void {
    const place = this.machines.take(atMs);
    if (place === NONE) return;
    this.at[place] = { shop, isKept: true, order: NONE, isStarting: false, workMs: 0 };
    this.added(1, atMs);
    this.rest(place, atMs);
  }

  /** The place where an order is served, and whether an environment stood there already; null where it is refused. */
  serve(
    { shop, order, workMs }: { shop: number; order: number; workMs: number },
    mayKeep: boolean,
    atMs: number,
  ): { readonly place: number; readonly isCold: boolean } | null {
    const warm = this.takeIdle(shop);
    if (warm !== NONE) {
      const environment = this.at[warm] as Environment;
      Object.assign(environment, { order, workMs });
      this.work(warm, atMs);
      return { place: warm, isCold: false };
    }
    const place = this.machines.take(atMs);
    if (place === NONE) return null;
    const isKept = mayKeep && !this.at.some((one) => one?.isKept === true && one.shop === shop);
    this.at[place] = { shop, isKept, order, isStarting: true, workMs };
    this.added(1, atMs);
    this.enter(this.phases, place, atMs + START_MS);
    this.tracks.place.turn(place, 'starting', atMs, shop);
    return { place, isCold: true };
  }

  /** A start or an order's work ends; what has been answered, or null. */
  endPhase(atMs: number): Answered | null {
    const place = this.phases.minSlot;
    const environment = this.at[place] as Environment;
    this.phases.remove(place);
    const { shop, workMs, isKept, isStarting } = environment;
    if (isStarting) {
      this.work(place, atMs);
      return null;
    }
    this.rest(place, atMs);
    return { shop, workMs, isKept };
  }

  /** The environment that has been idle for as long as it is kept goes. */
  reclaim(atMs: number): void {
    const place = this.timers.minSlot;
    const { shop } = this.at[place] as Environment;
    this.log.append(kindIndex.reclaim, atMs, shop, machineOf(place), Number.NaN);
    this.remove(place, atMs);
  }

  /** Whatever stands on a machine is gone; the orders that broke, with their shops. */
  clear(machine: number, atMs: number): { readonly order: number; readonly shop: number }[] {
    const broken: { order: number; shop: number }[] = [];
    for (let place = machine * PLACES; place < (machine + 1) * PLACES; place += 1) {
      const environment = this.at[place];
      if (!environment) continue;
      const { order, shop } = environment;
      if (order !== NONE) broken.push({ order, shop });
      this.remove(place, atMs);
    }
    return broken;
  }

  save() {
    return {
      at: this.at.map((one) => one && { ...one }),
      idle: this.idle.map((places) => [...places]),
      phases: this.phases.save(),
      timers: this.timers.save(),
      inserted: this.inserted,
      time: this.time.save(),
    };
  }

  restore(saved: ReturnType<Environments['save']>): void {
    saved.at.forEach((one, place) => {
      this.at[place] = one && { ...one };
    });
    this.idle = saved.idle.map((places) => [...places]);
    this.phases.restore(saved.phases);
    this.timers.restore(saved.timers);
    this.inserted = saved.inserted;
    this.time.restore(saved.time);
  }

  /** The one that is paid for, else the one that worked last. */
  private takeIdle(shop: number): number {
    const places = this.idle[shop] as number[];
    const kept = places.find((place) => this.at[place]?.isKept);
    const place = kept ?? places.at(-1) ?? NONE;
    if (place === NONE) return NONE;
    this.leaveIdle(place, shop);
    return place;
  }

  private work(place: number, atMs: number): void {
    const environment = this.at[place] as Environment;
    environment.isStarting = false;
    this.enter(this.phases, place, atMs + environment.workMs);
    this.tracks.place.turn(place, 'working', atMs, environment.shop);
  }

  private rest(place: number, atMs: number): void {
    const environment = this.at[place] as Environment;
    environment.order = NONE;
    this.idle[environment.shop]?.push(place);
    if (!environment.isKept) this.enter(this.timers, place, atMs + this.keepAliveMs);
    this.tracks.place.turn(place, 'idle', atMs, environment.shop);
  }

  private leaveIdle(place: number, shop: number): void {
    this.timers.remove(place);
    this.idle[shop] = (this.idle[shop] as number[]).filter((one) => one !== place);
  }

  private remove(place: number, atMs: number): void {
    const { shop } = this.at[place] as Environment;
    this.phases.remove(place);
    this.leaveIdle(place, shop);
    this.at[place] = null;
    this.tracks.place.end(place, atMs);
    this.added(-1, atMs);
    this.machines.free(place, atMs);
  }

  private enter(heap: SlotHeap, place: number, atMs: number): void {
    heap.set(place, atMs, this.inserted);
    this.inserted += 1;
  }

  private added(change: number, atMs: number): void {
    this.time.add(change, atMs);
    this.tracks.fleet.set('environments', this.count, atMs);
  }
}
