// The rules of the workflow model: what an order tries next, when it tries again, and what is undone when it gives up.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import { Stream } from '@/engine/kernel/random';
import { type SavedSpells, Spells, scriptedSpells } from '@/engine/kernel/spells';
import {
  CALLED_STEPS,
  CARD,
  COURIER,
  declaration,
  type Fate,
  NOTIFY,
  type Outcome,
  STOCK,
  STOP_SEC,
  steps,
  type tracks,
  type WorkflowConfig,
} from '@/engine/models/workflow/config';
import { Ledger, type Place } from '@/engine/models/workflow/ledger';
import { Luck } from '@/engine/models/workflow/luck';
import { policyOf } from '@/engine/models/workflow/policies';
import { LIMIT_MS } from '@/engine/models/workflow/price';
import { pauseMs } from '@/engine/services/schedule';

/** How long a step takes, or undoing it. */
const STEP_MS = 200;
/** Places of steps backwards, for chance: see luck.ts. */
const BACK = COURIER + 1;

/** An order that is under way, or that lies there half-done. */
interface Order {
  readonly order: number;
  place: Place;
  step: number;
  isUndo: boolean;
  /** Tries of this step so far, the one under way included, and the pause before it. */
  tries: number;
  pausedMs: number;
  flight: number;
  /** What is taken and not undone. */
  hasStock: boolean;
  hasCharge: boolean;
  /** When whoever conducts must have come to an end. */
  limitMs: number;
  /** Its next event is its time limit. */
  isLast: boolean;
  /** How often somebody took it up again. */
  round: number;
}

interface Saved {
  readonly ledger: ReturnType<Ledger['save']>;
  readonly arrivals: Int32Array;
  readonly nextOrderMs: number;
  readonly orders: readonly Order[];
  readonly queue: SavedQueue;
  readonly services: readonly SavedSpells[];
}

class WorkflowRules implements SteppedRules<WorkflowConfig> {
  private config: WorkflowConfig;
  private readonly arrivals: Stream;
  private readonly gap: Exponential;
  private readonly luck: Luck;
  private readonly ledger: Ledger;
  private readonly queue = new EventQueue();
  /** By step: when its service is out. */
  private readonly services: readonly Spells[];
  private orders = new Map<number, Order>();
  private nextOrderMs: number;

  constructor(private readonly world: World<WorkflowConfig, typeof tracks>) {
    const { config, seed } = world;
    const { outageSec, outageAtSec, outageStep, ratePerSec } = config;
    this.config = config;
    this.arrivals = new Stream(seed, 'arrivals');
    this.gap = new Exponential(1_000 / ratePerSec);
    this.luck = new Luck(seed, config.mishaps === 'on', 60_000 * config.waitMin);
    this.ledger = new Ledger(world);
    const down = [{ fromMs: 1_000 * outageAtSec, forMs: 1_000 * outageSec }];
    this.services = Array.from({ length: CALLED_STEPS }, (_, step) => {
      const isOut = outageSec > 0 && steps[step] === outageStep;
      return new Spells(scriptedSpells(isOut ? down : []));
    });
    this.nextOrderMs = this.gap.sample(this.arrivals);
  }

  get nextMs(): number {
    let next = Math.min(this.nextOrderMs, this.queue.nextMs);
    for (const { nextMs } of this.services) if (nextMs < next) next = nextMs;
    return next;
  }

  /** At one instant: services go out and come back, then orders go on, then one comes. */
  step(): void {
    const atMs = this.nextMs;
    for (let step = 0; step < CALLED_STEPS; step += 1) {
      const service = this.services[step] as Spells;
      while (service.nextMs <= atMs) if (service.step()) this.noteService(step, atMs);
    }
    while (this.queue.nextMs <= atMs) this.goOn(this.queue.pop(), atMs);
    while (this.nextOrderMs <= atMs) this.come(atMs);
  }

  change(config: WorkflowConfig): void {
    this.config = config;
  }

  act(name: string, thing: number, atMs: number): void {
    if (name === 'stop') {
      if (this.services[thing]?.hold(atMs + 1_000 * STOP_SEC)) this.noteService(thing, atMs);
    } else if (this.config.conductor === 'standard') this.redrive(atMs);
  }

  metrics(nowMs: number): Metrics {
    return this.ledger.metrics(nowMs);
  }

  counts() {
    return this.ledger.counts();
  }

  sample(out: Float64Array): void {
    this.ledger.sample(out);
  }

  save(): Saved {
    return {
      ledger: this.ledger.save(),
      arrivals: this.arrivals.save(),
      nextOrderMs: this.nextOrderMs,
      orders: Array.from(this.orders.values(), (one) => ({ ...one })),
      queue: this.queue.save(),
      services: this.services.map((one) => one.save()),
    };
  }

  restore(saved: object, config: WorkflowConfig): void {
    const { ledger, arrivals, nextOrderMs, orders, queue, services } = saved as Saved;
    this.config = config;
    this.ledger.restore(ledger);
    this.arrivals.restore(arrivals);
    this.nextOrderMs = nextOrderMs;
    this.orders = new Map(orders.map((one) => [one.order, { ...one }]));
    this.queue.restore(queue);
    this.services.forEach((one, step) => {
      one.restore(services[step] as SavedSpells);
    });
  }

  private come(atMs: number): void {
    const order = this.ledger.came + 1;
    const isLast = order === this.config.orders;
    this.nextOrderMs = isLast ? Infinity : atMs + this.gap.sample(this.arrivals);
    this.ledger.come(order, atMs);
    const one: Order = {
      order,
      place: 'trying',
      step: STOCK,
      isUndo: false,
      tries: 0,
      pausedMs: 0,
      flight: 0,
      hasStock: false,
      hasCharge: false,
      limitMs: atMs + LIMIT_MS[this.config.conductor],
      isLast: false,
      round: 0,
    };
    this.orders.set(order, one);
    this.ledger.move(order, null, 'trying', STOCK, atMs);
    this.begin(one, atMs);
  }

  private goOn(order: number, atMs: number): void {
    const one = this.orders.get(order) as Order;
    if (one.isLast) this.cutOff(one, atMs);
    else if (one.place === 'trying') this.endTry(one, this.outcomeOf(one, atMs), atMs);
    else if (one.place === 'undoing') this.endUndo(one, atMs);
    else if (one.place === 'waiting') this.approve(one, atMs);
    else {
      this.turn(one, one.isUndo ? 'undoing' : 'trying', atMs);
      this.begin(one, atMs);
    }
  }

  /** A try begins; where nobody is there to answer, it is over at once. */
  private begin(one: Order, atMs: number): void {
    one.flight = this.ledger.begin(one.order, one.step, one.isUndo, one.tries, atMs);
    one.tries += 1;
    if (!this.services[one.step]?.isDown) this.due(one, atMs + STEP_MS);
    else {
      this.ledger.endTry(one, 'out', atMs);
      this.fail(one, atMs);
    }
  }

  private outcomeOf(one: Order, atMs: number): Outcome {
    const { order, step, round, tries } = one;
    const outcome = this.luck.forwards(order, step, round, tries - 1);
    if (step !== CARD || (outcome !== 'done' && outcome !== 'lost')) return outcome;
    one.hasCharge = true;
    const areKeysKept = this.config.key === 'on';
    const effect = this.ledger.charge(order, areKeysKept, atMs);
    if (outcome === 'lost') return 'lost';
    if (this.config.conductor !== 'express' || !this.luck.runsTwice(order)) return effect;
    return this.ledger.charge(order, areKeysKept, atMs);
  }

  private endTry(one: Order, outcome: Outcome, atMs: number): void {
    this.ledger.endTry(one, outcome, atMs);
    if (outcome === 'failed' || outcome === 'lost' || outcome === 'refused') this.fail(one, atMs);
    else this.advance(one, atMs);
  }

  private advance(one: Order, atMs: number): void {
    const { step, order } = one;
    if (step === STOCK) one.hasStock = true;
    if (step === NOTIFY) {
      this.end(one, 'done', atMs);
      return;
    }
    if (this.config.conductor === 'chain' && this.luck.deadlyStep(order) === step) {
      // With the courier on the way the lunch comes; only nobody is told.
      this.end(one, step === COURIER ? 'done' : 'orphaned', atMs);
      return;
    }
    if (step === CARD && this.config.waitMin > 0) {
      this.ledger.wait(order, atMs);
      this.turn(one, 'waiting', atMs);
      this.due(one, atMs + this.luck.approvalMs(order));
    } else this.next(one, step + 1, atMs);
  }

  private approve(one: Order, atMs: number): void {
    this.ledger.log('approved', atMs, one.order, -1, Number.NaN);
    this.next(one, COURIER, atMs);
  }

  /** Counters begin anew with each step. */
  private next(one: Order, step: number, atMs: number): void {
    one.step = step;
    one.tries = 0;
    one.pausedMs = 0;
    this.turn(one, one.isUndo ? 'undoing' : 'trying', atMs);
    this.begin(one, atMs);
  }

  /** A try came to nothing: there is another one, or the order is given up. */
  private fail(one: Order, atMs: number): void {
    const { retries, schedule } = policyOf(this.config);
    const { order, step, isUndo, tries, round } = one;
    if (tries <= retries) {
      const u = this.luck.jitter(order, isUndo ? BACK + step : step, round, tries - 1);
      one.pausedMs = pauseMs(schedule, tries - 1, one.pausedMs, u);
      this.ledger.log('pauses', atMs, order, step, one.pausedMs);
      this.turn(one, isUndo ? 'undoPausing' : 'pausing', atMs);
      this.due(one, atMs + one.pausedMs);
      return;
    }
    this.ledger.log('gaveUp', atMs, order, step, tries);
    if (!isUndo && this.config.undo === 'on') this.undoNext(one, atMs);
    else this.end(one, one.hasStock || one.hasCharge ? 'half' : 'undone', atMs);
  }

  /** Backwards, whatever is taken; also a charge of which no answer came. */
  private undoNext(one: Order, atMs: number): void {
    if (!one.hasCharge && !one.hasStock) {
      this.end(one, 'undone', atMs);
      return;
    }
    one.isUndo = true;
    this.next(one, one.hasCharge ? CARD : STOCK, atMs);
  }

  private endUndo(one: Order, atMs: number): void {
    const { order, step, round, tries } = one;
    const isFailed = this.luck.undoFails(order, step, round, tries - 1);
    this.ledger.endTry(one, isFailed ? 'failed' : 'done', atMs);
    if (isFailed) {
      this.fail(one, atMs);
      return;
    }
    if (step === CARD) one.hasCharge = false;
    else one.hasStock = false;
    this.undoNext(one, atMs);
  }

  /** Whoever conducts has no time left. */
  private cutOff(one: Order, atMs: number): void {
    if (one.place === 'trying' || one.place === 'undoing') this.ledger.endTry(one, 'failed', atMs);
    this.ledger.noteCut();
    this.end(one, one.hasStock || one.hasCharge ? 'cut' : 'undone', atMs);
  }

  private end(one: Order, fate: Fate, atMs: number): void {
    this.ledger.end(one.order, one.place, fate, one.step, atMs);
    if (fate === 'done' || fate === 'undone') this.orders.delete(one.order);
    else one.place = 'half';
  }

  /** Every half-done order goes on from the step at which it stopped. */
  private redrive(atMs: number): void {
    for (const one of this.orders.values()) {
      if (one.place !== 'half') continue;
      this.ledger.revive(one.order, one.step, atMs);
      one.round += 1;
      one.limitMs = atMs + LIMIT_MS.standard;
      this.next(one, one.step, atMs);
    }
  }

  private turn(one: Order, place: Place, atMs: number): void {
    this.ledger.move(one.order, one.place, place, one.step, atMs);
    one.place = place;
  }

  /** Its next event, unless the time limit comes first. */
  private due(one: Order, atMs: number): void {
    one.isLast = one.limitMs < atMs;
    this.queue.push(Math.min(atMs, one.limitMs), one.order);
  }

  private noteService(step: number, atMs: number): void {
    const isOut = this.services[step]?.isDown ?? false;
    this.ledger.log(isOut ? 'down' : 'up', atMs, step);
    const { service } = this.world.tracks;
    if (isOut) service.turn(step, 'out', atMs);
    else service.end(step, atMs);
  }
}

export const workflow = defineModel({
  ...declaration,
  demand: ({ ratePerSec, orders }) => {
    const until = (tMs: number): number =>
      orders > 0 ? Math.min(orders, (ratePerSec * tMs) / 1_000) : (ratePerSec * tMs) / 1_000;
    return { countBetween: (fromMs, toMs) => until(toMs) - until(fromMs) };
  },
  create: (world) => new WorkflowRules(world),
});
