// What has become of the orders: counted, timed, written into log and tracks, and summed up as metrics.

import type { Metrics } from '@/engine/kernel/contract';
import type { World } from '@/engine/kernel/define-model';
import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import {
  type Fate,
  fates,
  kindIndex,
  type Outcome,
  outcomes,
  type tracks,
  type WorkflowConfig,
} from '@/engine/models/workflow/config';
import { conductingCost, expressMs, functionCost, LIMIT_MS } from '@/engine/models/workflow/price';
import { Effects } from '@/engine/services/effects';

export type Place = 'trying' | 'pausing' | 'waiting' | 'undoing' | 'undoPausing' | 'half';

const noSums = () => ({
  came: 0,
  done: 0,
  undone: 0,
  half: 0,
  /** Ran into the conductor's time limit; they are among those undone or half-done. */
  cut: 0,
  transitions: 0,
  /** Of those that ended: the time that a function, an express execution, and a function with its limit would pay. */
  endedMs: 0,
  expressMs: 0,
  functionMs: 0,
  tries: 0,
});

interface Saved {
  readonly sums: ReturnType<typeof noSums>;
  readonly places: Readonly<Record<Place, number>>;
  readonly began: readonly (readonly [order: number, atMs: number])[];
  readonly took: SavedHistogram;
  readonly charges: ReturnType<Effects['save']>;
}

const noPlaces = (): Record<Place, number> => ({
  trying: 0,
  pausing: 0,
  waiting: 0,
  undoing: 0,
  undoPausing: 0,
  half: 0,
});

export class Ledger {
  private sums = noSums();
  private places = noPlaces();
  /** By order that is under way: when it came. In the order of coming. */
  private began = new Map<number, number>();
  private readonly took = new Histogram();
  readonly charges = new Effects();

  constructor(private readonly world: World<WorkflowConfig, typeof tracks>) {}

  get came(): number {
    return this.sums.came;
  }

  come(order: number, atMs: number): void {
    this.sums.came += 1;
    this.sums.transitions += 1;
    this.began.set(order, atMs);
    this.log('came', atMs, order);
    this.world.tracks.totals.set('came', this.sums.came, atMs);
  }

  /** It goes from one place into another; null is nowhere. */
  move(order: number, from: Place | null, to: Place, step: number, atMs: number): void {
    if (from) this.places[from] -= 1;
    this.places[to] += 1;
    this.world.tracks.order.turn(order, to, atMs, step);
  }

  /** A try begins: the number of its flight. Each one is a transition. */
  begin(order: number, step: number, isUndo: boolean, attempt: number, atMs: number): number {
    this.sums.tries += 1;
    this.sums.transitions += 1;
    const flight = this.sums.tries;
    this.world.tracks.tried.leave(flight, step, isUndo ? 1 : 0, atMs, order, attempt);
    return flight;
  }

  endTry(
    {
      flight,
      order,
      step,
      isUndo,
    }: Readonly<{
      flight: number;
      order: number;
      step: number;
      isUndo: boolean;
    }>,
    outcome: Outcome,
    atMs: number,
  ): void {
    this.log(isUndo ? 'triedUndo' : 'tried', atMs, order, step, outcomes.indexOf(outcome));
    this.world.tracks.tried.land(flight, outcome, atMs);
  }

  /** The card is charged: what that came to. Counted at the card service, whoever hears of it. */
  charge(order: number, areKeysKept: boolean, atMs: number): Outcome {
    const effect = this.charges.carryOut(order, areKeysKept);
    this.world.tracks.totals.set('twice', this.charges.twice, atMs);
    if (effect === 'again') return 'again';
    return effect === 'skipped' ? 'known' : 'done';
  }

  wait(order: number, atMs: number): void {
    this.sums.transitions += 1;
    this.log('waits', atMs, order);
  }

  end(order: number, from: Place, fate: Fate, step: number, atMs: number): void {
    const tookMs = atMs - (this.began.get(order) ?? atMs);
    const { sums, world } = this;
    this.began.delete(order);
    this.took.record(tookMs);
    sums.endedMs += tookMs;
    sums.expressMs += expressMs(tookMs);
    sums.functionMs += Math.min(tookMs, LIMIT_MS.chain);
    this.settle(order, from, fate, step, atMs);
    this.log('ended', atMs, order, fates.indexOf(fate), tookMs);
    world.tracks.fate.hold(order, fates.indexOf(fate), atMs);
  }

  /** Cut off by the time limit; it may leave something behind, or nothing. */
  noteCut(): void {
    this.sums.cut += 1;
  }

  /** Somebody takes it up where it stopped. */
  revive(order: number, step: number, atMs: number): void {
    this.sums.half -= 1;
    this.began.set(order, atMs);
    this.log('redriven', atMs, order, step);
    this.world.tracks.totals.set('half', this.sums.half, atMs);
  }

  metrics(nowMs: number): Metrics {
    const { sums, charges, world } = this;
    const { came } = sums;
    const perThousand = (dollars: number): number | null =>
      came > 0 ? (1_000 * dollars) / came : null;
    return {
      failed: sums.undone + sums.half,
      half: sums.half,
      twice: charges.twice,
      cut: came > 0 ? sums.cut / came : null,
      p99: this.tookMost(0.99, nowMs),
      cost: perThousand(this.cost(world.config.conductor, nowMs)),
      ifFunction: perThousand(
        functionCost(sums.functionMs + this.openMs(nowMs, (ms) => Math.min(ms, LIMIT_MS.chain))),
      ),
    };
  }

  counts() {
    const { sums, places } = this;
    return {
      arrived: sums.came,
      completed: sums.done,
      rejected: sums.undone,
      failed: sums.half,
      timedOut: 0,
      waiting: places.pausing + places.waiting + places.undoPausing,
      running: places.trying + places.undoing,
    };
  }

  sample(out: Float64Array): void {
    const { sums } = this;
    out[0] = this.began.size;
    out[1] = sums.half;
    out[2] = sums.undone + sums.half;
  }

  log(
    kind: keyof typeof kindIndex,
    atMs: number,
    subject: number,
    object = -1,
    value = Number.NaN,
  ): void {
    this.world.log.append(kindIndex[kind], atMs, subject, object, value);
  }

  save(): Saved {
    return {
      sums: { ...this.sums },
      places: { ...this.places },
      began: [...this.began],
      took: this.took.save(),
      charges: this.charges.save(),
    };
  }

  restore({ sums, places, began, took, charges }: Saved): void {
    this.sums = { ...sums };
    this.places = { ...places };
    this.began = new Map(began);
    this.took.restore(took);
    this.charges.restore(charges);
  }

  private settle(order: number, from: Place, fate: Fate, step: number, atMs: number): void {
    const { sums, world } = this;
    if (fate === 'done' || fate === 'undone') {
      sums[fate] += 1;
      this.places[from] -= 1;
      world.tracks.order.end(order, atMs);
    } else {
      sums.half += 1;
      this.move(order, from, 'half', step, atMs);
    }
    world.tracks.totals.set('done', sums.done, atMs);
    world.tracks.totals.set('undone', sums.undone, atMs);
    world.tracks.totals.set('half', sums.half, atMs);
  }

  private cost(conductor: WorkflowConfig['conductor'], nowMs: number): number {
    const { came, transitions } = this.sums;
    const ms =
      conductor === 'express'
        ? this.sums.expressMs + this.openMs(nowMs, expressMs)
        : this.sums.endedMs + this.openMs(nowMs, (soFarMs) => soFarMs);
    return conductingCost(conductor, { orders: came, transitions, ms });
  }

  private openMs(nowMs: number, paid: (soFarMs: number) => number): number {
    let sum = 0;
    for (const sinceMs of this.began.values()) sum += paid(nowMs - sinceMs);
    return sum;
  }

  /** So long a share of the orders took at most: those under way with their time so far, oldest first in `began`. */
  private tookMost(share: number, nowMs: number): number | null {
    const ended = this.took.count;
    const all = ended + this.began.size;
    if (all === 0) return null;
    const ages = Array.from(this.began.values(), (sinceMs) => nowMs - sinceMs).toSorted(
      (a, b) => a - b,
    );
    const rank = Math.max(1, Math.ceil(share * all));
    // The value of this rank in two sorted lists: so many of the first `rank` are ages.
    let low = Math.max(0, rank - ended);
    let high = Math.min(ages.length, rank);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.endedAt(rank - middle) > (ages[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return Math.max(low > 0 ? (ages[low - 1] as number) : 0, this.endedAt(rank - low));
  }

  private endedAt(rank: number): number {
    return rank > 0 ? this.took.valueAt(rank) : 0;
  }
}
