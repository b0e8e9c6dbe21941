// The shop under the clock: who comes when, when connections break, and what comes of it.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { Stream } from '@/engine/kernel/random';
import type { BaasConfig, tracks } from '@/engine/models/baas-sync/config';
import { costUsd, customersOf } from '@/engine/models/baas-sync/settings';
import { type SavedShop, Shop } from '@/engine/models/baas-sync/shop';
import { Arrivals, type SavedArrivals } from '@/engine/traffic/arrivals';

/** Something that happens at a tablet at a set time. */
interface Due {
  readonly atMs: number;
  readonly what: 'cut' | 'reconnect' | 'customer';
  readonly tablet: number;
}

/** All of it, in order; at one instant, connections change before customers come. */
function timetable(config: BaasConfig): readonly Due[] {
  const { tablets, cutTablets, cutAtSec, cutForSec, customers } = config;
  const [fromMs, forMs] = [cutAtSec * 1_000, cutForSec * 1_000];
  const all = Array.from({ length: tablets }, (_, tablet) => tablet);
  const cut = all.slice(Math.max(0, tablets - cutTablets));
  const due: Due[] = cut.flatMap((tablet) => [
    { atMs: fromMs, what: 'cut', tablet },
    { atMs: fromMs + forMs, what: 'reconnect', tablet },
  ]);
  if (customers === 'one-each') {
    const each = forMs / (tablets + 1);
    due.push(
      ...all.map(
        (tablet): Due => ({ atMs: fromMs + (tablet + 1) * each, what: 'customer', tablet }),
      ),
    );
  }
  return due.toSorted((a, b) => a.atMs - b.atMs);
}

interface Saved {
  readonly shop: SavedShop;
  readonly done: number;
  readonly arrivals: SavedArrivals;
  readonly routing: Int32Array;
}

export class TabletRules implements SteppedRules<BaasConfig> {
  private readonly config: BaasConfig;
  private readonly shop: Shop;
  private readonly timetable: readonly Due[];
  /** How much of the timetable has happened. */
  private done = 0;
  private readonly arrivals: Arrivals;
  /** At which tablet a customer stands. */
  private readonly routing: Stream;

  constructor(world: World<BaasConfig, typeof tracks>) {
    this.config = world.config;
    this.shop = new Shop(world);
    this.timetable = timetable(world.config);
    this.arrivals = new Arrivals(customersOf(world.config), world.seed);
    this.routing = new Stream(world.seed, 'routing');
  }

  get nextMs(): number {
    return Math.min(this.shop.post.nextMs, this.dueMs, this.customerMs);
  }

  /** At one instant letters arrive first, then connections change, then customers come. */
  step(): void {
    const { shop, dueMs, customerMs } = this;
    const letterMs = shop.post.nextMs;
    if (letterMs <= dueMs && letterMs <= customerMs) shop.deliver(letterMs);
    else if (dueMs <= customerMs) this.happen();
    else this.come(customerMs);
  }

  settle(tMs: number): void {
    if (this.config.customers === 'poisson') this.arrivals.checkNobodyIsMissing(tMs);
  }

  /** Splitting a room means nothing here. */
  act(name: string, tablet: number, atMs: number): void {
    if (name === 'sell') this.shop.serve(tablet, atMs);
    else if (name === 'cut') this.shop.cut(tablet, atMs);
    else if (name === 'reconnect') this.shop.reconnect(tablet, atMs);
  }

  metrics(): Metrics {
    const { store, tablets, people } = this.shop;
    const { reads, writes, value } = store;
    return {
      reads,
      writes,
      cost: costUsd(reads, writes),
      unseen: null,
      smallestRoom: null,
      exposed: null,
      unsent: tablets.reduce((sum, { unsent }) => sum + unsent.length, 0),
      gap: value - (this.config.stock - people.sold),
      oversold: Math.max(0, people.sold - this.config.stock),
      dropped: people.dropped,
    };
  }

  counts() {
    const { tablets, people } = this.shop;
    const { arrived, sold, dropped, asking } = people;
    return {
      arrived,
      completed: sold,
      rejected: dropped,
      timedOut: 0,
      waiting: 0,
      running: asking,
      offline: tablets.filter(({ isOnline }) => !isOnline).length,
      onShelf: Math.max(0, this.config.stock - sold),
    };
  }

  sample(out: Float64Array): void {
    const { reads, writes } = this.shop.store;
    out[0] = reads;
    out[1] = writes;
    out[2] = costUsd(reads, writes);
  }

  save(): Saved {
    return {
      shop: this.shop.save(),
      done: this.done,
      arrivals: this.arrivals.save(),
      routing: this.routing.save(),
    };
  }

  restore(state: object): void {
    const { shop, done, arrivals, routing } = state as Saved;
    this.shop.restore(shop);
    this.done = done;
    this.arrivals.restore(arrivals, customersOf(this.config));
    this.routing.restore(routing);
  }

  private get dueMs(): number {
    return this.timetable[this.done]?.atMs ?? Infinity;
  }

  private get customerMs(): number {
    return this.config.customers === 'poisson' ? this.arrivals.nextMs : Infinity;
  }

  private happen(): void {
    const due = this.timetable[this.done];
    if (!due) throw new RangeError('timetable: nothing is due');
    this.done += 1;
    const { atMs, what, tablet } = due;
    if (what === 'cut') this.shop.cut(tablet, atMs);
    else if (what === 'reconnect') this.shop.reconnect(tablet, atMs);
    else this.shop.serve(tablet, atMs);
  }

  private come(atMs: number): void {
    this.arrivals.advance();
    this.shop.serve(Math.floor(this.routing.uniform() * this.shop.tablets.length), atMs);
  }
}
