// The rules of the messaging model: who publishes, whether anybody is there to take it, and what happens at one instant.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Exponential, Lognormal } from '@/engine/kernel/distributions';
import { Lots, Stream } from '@/engine/kernel/random';
import {
  copyOf,
  declaration,
  isLending,
  isSideBySide,
  kindIndex,
  type MessagingConfig,
  ONE_IN_SO_MANY_DELIVERED,
  receiversOf,
  type tracks,
} from '@/engine/models/messaging/config';
import { Ledger } from '@/engine/models/messaging/ledger';
import { type Health, Lending, type SavedLending } from '@/engine/models/messaging/lending';
import { Pushing, type SavedPushing } from '@/engine/models/messaging/pushing';

interface Saved {
  readonly ledger: ReturnType<Ledger['save']>;
  readonly lendings: readonly SavedLending[];
  readonly pushing: SavedPushing;
  readonly arrivals: Int32Array;
  readonly nextOrderMs: number;
  readonly orders: number;
  readonly badOnes: number;
  readonly healths: readonly Health[];
  readonly outage: 'coming' | 'on' | 'over';
  readonly isOpened: boolean;
}

const UNIT = new Exponential(1);

const gapMs = ({ ratePerSec }: MessagingConfig): number =>
  ratePerSec > 0 ? 1_000 / ratePerSec : Infinity;

class MessagingRules implements SteppedRules<MessagingConfig> {
  private config: MessagingConfig;
  private readonly arrivals: Stream;
  private readonly luck: Lots;
  private readonly work: Lots;
  private readonly labels: Lots;
  private readonly ledger: Ledger;
  private readonly lendings: readonly Lending[];
  private readonly pushing: Pushing;
  /** Among those that are there from the beginning: the orders that are bad. */
  private readonly badAtOnce: ReadonlySet<number>;
  private nextOrderMs: number;
  private orders = 0;
  /** How many of the stream have been bad. */
  private badOnes = 0;
  private healths: Health[];
  private outage: Saved['outage'];
  private isOpened = false;

  constructor(private readonly world: World<MessagingConfig, typeof tracks>) {
    const { config, seed } = world;
    this.config = config;
    this.arrivals = new Stream(seed, 'arrivals');
    this.luck = new Lots(seed, 'poison');
    this.work = new Lots(seed, 'work');
    this.labels = new Lots(seed, 'labels');
    this.ledger = new Ledger(world);
    const law = new Lognormal(config.workSec * 1_000, config.workSec * config.slowTimes * 1_000);
    const workMs = (copy: number): number => law.ofLot(this.work, copy);
    const receivers = receiversOf(config);
    this.healths = Array.from({ length: receivers }, () => 'up');
    const chance = new Stream(seed, 'receives');
    this.lendings = isLending(config.pipe)
      ? this.healths.map(() => new Lending(config, this.ledger, workMs, chance))
      : [];
    this.pushing = new Pushing(config, this.ledger, workMs, (one) => this.healths[one] ?? 'up');
    this.outage = config.outage === 'none' || config.outageForSec === 0 ? 'over' : 'coming';
    this.badAtOnce = this.drawBad();
    this.nextOrderMs =
      config.ratePerSec > 0 ? UNIT.sample(this.arrivals) * gapMs(config) : Infinity;
  }

  get nextMs(): number {
    if (!this.isOpened) return 0;
    return Math.min(
      this.nextOrderMs,
      this.pushing.nextMs,
      this.outageTurnsMs,
      ...this.lendings.map((one) => one.nextMs),
    );
  }

  /**
   * Everything of one instant: what is done, then the outage, then leases that end, then what is published and tried;
   * at last whoever is free takes a batch. So all that returns at an instant has returned before anybody takes it.
   */
  step(): void {
    const atMs = this.nextMs;
    for (const lending of this.lendings) lending.finishDue(atMs);
    this.pushing.finishDue(atMs);
    if (this.outageTurnsMs <= atMs) this.turnOutage(atMs);
    for (const lending of this.lendings) lending.giveBackDue(atMs);
    if (!this.isOpened) this.open();
    while (this.nextOrderMs <= atMs) {
      this.nextOrderMs += UNIT.sample(this.arrivals) * gapMs(this.config);
      this.publish(this.isBadNow(atMs), atMs);
    }
    this.pushing.tryDue(atMs);
    this.fill(atMs);
  }

  change(config: MessagingConfig): void {
    this.config = config;
    for (const lending of this.lendings) lending.change(config);
  }

  act(name: string, thing: number, atMs: number): void {
    if (name === 'redrive') for (const lending of this.lendings) lending.redrive(atMs);
    else if (thing < this.healths.length)
      this.turn(thing, name === 'stop' ? 'stopped' : 'up', atMs);
    this.fill(atMs);
  }

  metrics(): Metrics {
    return this.ledger.metrics();
  }

  counts() {
    return this.ledger.counts();
  }

  sample(out: Float64Array): void {
    this.ledger.sample(out);
  }

  save(): Saved {
    const { nextOrderMs, orders, badOnes, outage, isOpened } = this;
    return {
      ledger: this.ledger.save(),
      lendings: this.lendings.map((one) => one.save()),
      pushing: this.pushing.save(),
      arrivals: this.arrivals.save(),
      nextOrderMs,
      orders,
      badOnes,
      healths: [...this.healths],
      outage,
      isOpened,
    };
  }

  restore(saved: object, config: MessagingConfig): void {
    const { ledger, lendings, pushing, arrivals, healths, ...rest } = saved as Saved;
    this.config = config;
    this.ledger.restore(ledger);
    for (const [i, one] of this.lendings.entries())
      one.restore(lendings[i] as SavedLending, config);
    this.pushing.restore(pushing);
    this.arrivals.restore(arrivals);
    this.healths = [...healths];
    Object.assign(this, rest);
  }

  /** When the outage begins or ends. */
  private get outageTurnsMs(): number {
    const { outageAtSec, outageForSec } = this.config;
    if (this.outage === 'coming') return outageAtSec * 1_000;
    return this.outage === 'on' ? (outageAtSec + outageForSec) * 1_000 : Infinity;
  }

  private turnOutage(atMs: number): void {
    const { outage } = this.config;
    const begins = this.outage === 'coming';
    this.outage = begins ? 'on' : 'over';
    const ill = isSideBySide(this.config) ? this.healths.length : 1;
    for (let receiver = 0; receiver < ill; receiver += 1) {
      this.turn(receiver, begins && outage !== 'none' ? outage : 'up', atMs);
    }
  }

  private turn(receiver: number, health: Health, atMs: number): void {
    if (this.healths[receiver] === health) return;
    this.healths[receiver] = health;
    this.ledger.turn(receiver, health, atMs);
  }

  private open(): void {
    this.isOpened = true;
    for (let i = 0; i < this.config.atOnce; i += 1) {
      this.publish(this.badAtOnce.has(this.orders + 1), 0);
    }
  }

  private publish(isBad: boolean, atMs: number): void {
    this.orders += 1;
    const order = this.orders;
    this.world.log.append(kindIndex.published, atMs, order, -1, Number.NaN);
    if (this.isRefused(isBad)) {
      this.ledger.refuse(order, atMs);
      return;
    }
    for (const receiver of this.healths.keys()) {
      if (!this.isWanted(order, receiver)) continue;
      const copy = copyOf(order, receiver);
      this.ledger.create(copy, isBad && receiver === 0, atMs);
      const lending = this.lendings[receiver];
      if (lending) lending.put(copy);
      else this.pushing.put(copy, atMs);
    }
  }

  /** A filter passes deliveries only, and stands before the last receiver. */
  private isWanted(order: number, receiver: number): boolean {
    const { pipe, filter } = this.config;
    const isFiltered = filter === 'on' && (pipe === 'topic' || pipe === 'topicQueue');
    if (!isFiltered || isSideBySide(this.config) || receiver < this.healths.length - 1) return true;
    return this.labels.uniform(order) < 1 / ONE_IN_SO_MANY_DELIVERED;
  }

  /** Whoever asks directly needs everybody; a queue with a limit needs room. */
  private isRefused(isBad: boolean): boolean {
    const { pipe, room } = this.config;
    if (pipe === 'direct') return isBad || this.healths.some((health) => health !== 'up');
    if (!isLending(pipe) || room === 0) return false;
    return this.healths.some((_, receiver) => this.ledger.waitingFor(receiver) >= room);
  }

  private fill(atMs: number): void {
    for (const [i, lending] of this.lendings.entries()) lending.fill(this.healths[i] ?? 'up', atMs);
  }

  /** Chance deals every message a number: those with the smallest are bad. */
  private drawBad(): ReadonlySet<number> {
    const { atOnce, bad } = this.config;
    const numbers = Array.from({ length: atOnce }, (_, i) => i + 1);
    const dealt = numbers.toSorted((a, b) => this.luck.uniform(a) - this.luck.uniform(b));
    return new Set(dealt.slice(0, bad));
  }

  /** Without such a beginning: in each of as many equal stretches of the run, the first order after a drawn moment. */
  private isBadNow(atMs: number): boolean {
    const { atOnce, bad } = this.config;
    if (atOnce > 0 || this.badOnes >= bad) return false;
    const share = (this.badOnes + this.luck.uniform(this.badOnes)) / bad;
    if (atMs < share * this.world.durationMs) return false;
    this.badOnes += 1;
    return true;
  }
}

export const messaging = defineModel({
  ...declaration,
  demand: (config) => ({
    countBetween: (fromMs, toMs) =>
      receiversOf(config) *
      (((toMs - fromMs) * config.ratePerSec) / 1_000 +
        (fromMs <= 0 && toMs > 0 ? config.atOnce : 0)),
  }),
  create: (world) => new MessagingRules(world),
});
