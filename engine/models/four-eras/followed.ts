// Follows some of the orders through all four ways: where each waits, starts, works and is lost, and what its work is made of.

import { Lots } from '@/engine/kernel/random';
import type { FateObserver } from '@/engine/kernel/tally';
import { eras, type FourErasTracks } from '@/engine/models/four-eras/config';
import { barOf, PIECES, THINGS } from '@/engine/services/order-bars';
import { layOut, luckOf, MEANS, noTiming } from '@/engine/services/order-timing';

/** About so many orders are followed, evenly over all that are expected: as many rows for a crowd as for a few. */
export const FOLLOWED = 128;
/** No more than this, however many come beyond those expected. */
const MOST = 2 * FOLLOWED;

interface Beginning {
  readonly thing: number;
  readonly order: number;
  readonly atMs: number;
}

/** Nothing of it takes part in what happens. */
export class Followed {
  private readonly luck: Lots;
  private readonly every: number;
  private came = 0;
  private nowMs = 0;
  /** By when an order came, how many were followed before it. */
  private places = new Map<number, number>();
  /** Work that begins where a place is still starting, the first first. */
  private beginnings: Beginning[] = [];
  private readonly timing = noTiming();

  constructor(
    private readonly tracks: FourErasTracks,
    seed: number,
    expected: number,
  ) {
    this.luck = new Lots(seed, 'bars');
    this.every = Math.max(1, Math.ceil(expected / FOLLOWED));
  }

  get isOn(): boolean {
    return this.tracks.order.isOn;
  }

  /** Everything before `atMs` has been told, and what is told next happens then. */
  until(atMs: number): void {
    const { beginnings } = this;
    for (;;) {
      const first = beginnings[0];
      if (first === undefined || first.atMs > atMs) break;
      beginnings.shift();
      this.tracks.order.turn(first.thing, 'work', first.atMs, first.order);
    }
    this.nowMs = atMs;
  }

  /** An order comes, before any of the four ways has it. */
  arrive(atMs: number, workMs: number): void {
    if (!this.isOn) return;
    this.came += 1;
    const place = this.places.size;
    if (place === MOST || (this.came - 1) % this.every !== 0) return;
    this.places.set(atMs, place);
    this.divide(place, workMs, atMs);
  }

  /** Told of one way's orders. */
  observerOf(era: number): FateObserver {
    const { order } = this.tracks;
    const followed = (cameMs: number, tell: (thing: number, place: number) => void): void => {
      const place = this.places.get(cameMs);
      if (place !== undefined) tell(place * eras.length + era, this.numberOf(place));
    };
    return {
      waits: (cameMs) =>
        followed(cameMs, (thing, number) => order.turn(thing, 'line', this.nowMs, number)),
      begins: (cameMs, atMs) =>
        followed(cameMs, (thing, number) => this.begin({ thing, order: number, atMs })),
      answered: (cameMs) => followed(cameMs, (thing) => order.end(thing, this.nowMs)),
      lost: (cameMs) =>
        followed(cameMs, (thing, number) => {
          order.turn(thing, 'lost', this.nowMs, number);
          order.end(thing, this.nowMs);
        }),
    };
  }

  save() {
    const { came, places, beginnings } = this;
    return { came, places: [...places], beginnings: [...beginnings] };
  }

  restore({ came, places, beginnings }: ReturnType<Followed['save']>): void {
    this.came = came;
    this.places = new Map(places);
    this.beginnings = [...beginnings];
  }

  /** Orders count from 1. */
  private numberOf(place: number): number {
    return place * this.every + 1;
  }

  private begin(beginning: Beginning): void {
    const { thing, order, atMs } = beginning;
    if (atMs <= this.nowMs) {
      this.tracks.order.turn(thing, 'work', this.nowMs, order);
      return;
    }
    this.tracks.order.turn(thing, 'starting', this.nowMs, order);
    const later = this.beginnings.findIndex((one) => one.atMs > atMs);
    this.beginnings.splice(later < 0 ? this.beginnings.length : later, 0, beginning);
  }

  /** Shares the work out among its parts as `trace` does, and stretches all of them until it is as long as the order's. */
  private divide(place: number, workMs: number, atMs: number): void {
    const { timing, luck, tracks } = this;
    for (let piece = 0; piece < PIECES; piece += 1) {
      timing.tookMs[piece] = MEANS[barOf(piece)] * luckOf(luck, this.came, piece);
    }
    layOut(timing);
    const stretch = workMs / timing.totalMs;
    for (let piece = 0; piece < PIECES; piece += 1) {
      const tookMs = (timing.tookMs[piece] as number) * stretch;
      tracks.bar.hold(place * THINGS + piece, tookMs, atMs);
    }
  }
}
