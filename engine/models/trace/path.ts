// One order after another: what its bars are, which of them the customer waits for, and what changing a bar saves.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import { Lots } from '@/engine/kernel/random';
import {
  GAP_MS,
  kindIndex,
  noMetrics,
  type TraceConfig,
  type tracks,
} from '@/engine/models/trace/config';
import { barOf, bars, PIECES, THINGS } from '@/engine/services/order-bars';
import {
  layOut,
  luckOf,
  MAIL,
  MEANS,
  noTiming,
  PAYMENT,
  STOCK,
  stateOf,
  type Timing,
} from '@/engine/services/order-timing';

/** The stock service asked for everything in one call. */
export const ONE_CALL_MS = 40;

/** How the bars are now. */
interface Shape {
  readonly isHalved: readonly boolean[];
  readonly isOneCall: boolean;
}

interface Saved {
  readonly nextOrderMs: number;
  readonly count: number;
  readonly answered: number;
  readonly shape: Shape;
  readonly since: number;
  readonly queue: SavedQueue;
  readonly times: readonly number[];
  readonly savedMs: number;
  readonly lastMs: number;
  /** What each bar of the order under way takes, and would take unchanged. */
  readonly took: readonly [now: Float64Array, unchanged: Float64Array];
}

/** Events of an order, in a payload: its number, and what of it begins or ends. */
const KINDS = 64;
const ENDS = 32;

export class Path implements SteppedRules<TraceConfig> {
  private readonly luck: Lots;
  private readonly queue = new EventQueue();
  private nextOrderMs = 100;
  private count = 0;
  private answered = 0;
  private shape: Shape = { isHalved: bars.map(() => false), isOneCall: false };
  /** The first order whose bars are as they are now. */
  private since = 1;
  /** What customers waited since then, from the shortest on: few enough to be kept one by one. */
  private times: number[] = [];
  private savedMs = 0;
  private lastMs = Number.NaN;
  /** Of the order under way, and of the same with unchanged bars. */
  private readonly now = noTiming();
  private readonly unchanged = noTiming();

  constructor(private readonly world: World<TraceConfig, typeof tracks>) {
    this.luck = new Lots(world.seed, 'work');
  }

  get nextMs(): number {
    return Math.min(this.queue.nextMs, this.nextOrderMs);
  }

  /** At one instant bars end and begin before the next order comes. */
  step(): void {
    const atMs = this.queue.nextMs;
    if (atMs > this.nextOrderMs) this.begin(this.nextOrderMs);
    else this.happen(this.queue.pop(), atMs);
  }

  act(name: string, thing: number, atMs: number): void {
    const { isHalved, isOneCall } = this.shape;
    if (name === 'halve') {
      this.shape = { isOneCall, isHalved: isHalved.map((is, i) => (i === thing ? !is : is)) };
    } else if (name === 'oneCall') this.shape = { isHalved, isOneCall: !isOneCall };
    else return;
    this.since = this.count + 1;
    this.times = [];
    this.savedMs = 0;
    this.world.tracks.order.set('savedMs', 0, atMs);
  }

  metrics(): Metrics {
    return {
      ...noMetrics,
      time: this.times[Math.ceil(this.times.length / 2) - 1] ?? null,
      saved:
        this.isChanged && this.times.length > 0
          ? Math.max(0, this.savedMs / this.times.length)
          : null,
      orders: this.answered,
    };
  }

  counts() {
    const { count, answered } = this;
    return {
      arrived: count,
      completed: answered,
      rejected: 0,
      timedOut: 0,
      waiting: 0,
      running: count - answered,
    };
  }

  sample(out: Float64Array): void {
    out.fill(Number.NaN);
    out[0] = this.lastMs;
  }

  save(): Saved {
    const { nextOrderMs, count, answered, shape, since, savedMs, lastMs } = this;
    const state = { nextOrderMs, count, answered, shape, since, savedMs, lastMs };
    const took = [this.now.tookMs.slice(), this.unchanged.tookMs.slice()] as const;
    return { ...state, took, queue: this.queue.save(), times: [...this.times] };
  }

  restore(saved: Saved): void {
    const { queue, times, took, ...state } = saved;
    Object.assign(this, state);
    this.now.tookMs.set(took[0]);
    this.unchanged.tookMs.set(took[1]);
    layOut(this.now);
    layOut(this.unchanged);
    this.queue.restore(queue);
    this.times = [...times];
  }

  private get isChanged(): boolean {
    return this.shape.isOneCall || this.shape.isHalved.includes(true);
  }

  /** What each bar of an order takes: the same luck, however the bars are changed. */
  private draw(order: number, { isHalved, isOneCall }: Shape, into: Timing): void {
    for (let piece = 0; piece < PIECES; piece += 1) {
      const bar = barOf(piece);
      const isGone = isOneCall && piece > STOCK && piece < PAYMENT;
      const mean = isOneCall && piece === STOCK ? ONE_CALL_MS : MEANS[bar];
      const length = isHalved[bars.indexOf(bar)] ? mean / 2 : mean;
      into.tookMs[piece] = isGone ? 0 : length * luckOf(this.luck, order, piece);
    }
    layOut(into);
  }

  private begin(atMs: number): void {
    const { now, queue } = this;
    this.count += 1;
    this.draw(this.count, this.shape, now);
    this.draw(this.count, { isHalved: [], isOneCall: false }, this.unchanged);
    this.nextOrderMs = atMs + Math.max(GAP_MS, now.totalMs);
    this.log('came', atMs, this.count);
    for (let piece = 0; piece < PIECES; piece += 1) {
      if (now.tookMs[piece] === 0) continue;
      const beginsMs = atMs + (now.fromMs[piece] as number);
      queue.push(beginsMs, this.count * KINDS + piece);
      queue.push(beginsMs + (now.tookMs[piece] as number), this.count * KINDS + ENDS + piece);
    }
  }

  private happen(payload: number, atMs: number): void {
    const order = Math.floor(payload / KINDS);
    const what = payload % KINDS;
    const piece = what % ENDS;
    const { bar } = this.world.tracks;
    const thing = order * THINGS + piece;
    if (what < ENDS) {
      bar.turn(thing, stateOf(this.now, piece), atMs, order);
      return;
    }
    bar.end(thing, atMs);
    if (piece === PAYMENT) this.answer(order, atMs);
    if (piece === MAIL) this.log('mailed', atMs, order);
  }

  private answer(order: number, atMs: number): void {
    const { now, unchanged, world } = this;
    this.answered += 1;
    this.lastMs = now.totalMs;
    this.log('answered', atMs, order, now.totalMs);
    world.tracks.order.set('tookMs', now.totalMs, atMs);
    if (order < this.since) return;
    const place = this.times.findIndex((time) => time > now.totalMs);
    this.times.splice(place < 0 ? this.times.length : place, 0, now.totalMs);
    this.savedMs += unchanged.totalMs - now.totalMs;
    world.tracks.order.set('savedMs', this.savedMs / this.times.length, atMs);
  }

  private log(kind: keyof typeof kindIndex, atMs: number, order: number, value = Number.NaN) {
    this.world.log.append(kindIndex[kind], atMs, order, -1, value);
  }
}
