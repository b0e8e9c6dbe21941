// The rules of the pick-architecture model: cards are put into bays, and then turned over and graded one by one.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { type Bay, bays, type CardId, deck, ways } from '@/engine/models/pick-architecture/cards';
import {
  cardsOn,
  declaration,
  GRADED,
  type PickArchitectureConfig,
  TOP,
  TURN_MS,
  type tracks,
  turnedAtMs,
  WAS_RIGHT,
} from '@/engine/models/pick-architecture/config';
import { type Grade, gradeOf } from '@/engine/models/pick-architecture/grade';

/** Where a card lies that nobody has put anywhere. */
const AT_FIRST: Bay = 'functions';

interface Saved {
  readonly placed: readonly (Bay | null)[];
  readonly turned: number;
  readonly right: number;
}

class PickArchitectureRules implements SteppedRules<PickArchitectureConfig> {
  private config: PickArchitectureConfig;
  /** Places in `deck` of the cards on the table. */
  private readonly dealt: readonly number[];
  /** By place in `deck`. */
  private placed: (Bay | null)[] = deck.map(() => null);
  /** How many have been turned over, and how many of these lie right. */
  private turned = 0;
  private right = 0;

  constructor(private readonly world: World<PickArchitectureConfig, typeof tracks>) {
    this.config = world.config;
    this.dealt = cardsOn(world.config.table).map((card) => deck.indexOf(card));
    this.ask(0);
  }

  get nextMs(): number {
    return this.turned < this.dealt.length ? turnedAtMs(this.turned) : Number.POSITIVE_INFINITY;
  }

  step(): void {
    const atMs = this.nextMs;
    const { log, tracks } = this.world;
    if (this.turned === 0 && this.askedNow() !== null) tracks.asked.end(TOP, atMs);
    const card = this.dealt[this.turned] as number;
    const grade = this.gradeOf(card);
    const chosen = this.bayOf(card);
    const isRight = grade.right.includes(chosen);
    this.turned += 1;
    this.right += isRight ? 1 : 0;
    this.show(card, grade, atMs);
    const verdict = bays.indexOf(grade.best) + (isRight ? WAS_RIGHT : 0);
    log.append(GRADED, atMs, card + 1, bays.indexOf(chosen), verdict);
  }

  /** Nothing can be moved once the first card is turned over. */
  act(name: string, card: number, atMs: number): void {
    if (this.turned > 0 || !this.dealt.includes(card)) return;
    const wasAsked = this.askedNow();
    this.placed[card] = name as Bay;
    this.world.tracks.placed.turn(card + 1, name as Bay, atMs);
    if (wasAsked === card) this.ask(atMs);
  }

  metrics(): Metrics {
    const last = this.dealt[this.turned - 1];
    const months = last === undefined ? null : this.gradeOf(last).months;
    const each = ways.flatMap((way) => {
      const month = months?.[way];
      return [
        [`${way}.p95`, month?.p95Ms ?? null],
        [`${way}.dropped`, month?.dropped ?? null],
        [`${way}.cost`, month?.bill ?? null],
        [`${way}.hours`, month?.hours ?? null],
        [`${way}.total`, month?.total ?? null],
      ] as const;
    });
    return {
      ...Object.fromEntries(each),
      right: this.turned === 0 ? null : this.right,
      timesContainers: months ? months.functions.bill / months.containers.bill : null,
      cold: months ? months.functions.cold : null,
    };
  }

  counts() {
    const { turned, right } = this;
    return {
      arrived: turned,
      completed: right,
      rejected: turned - right,
      timedOut: 0,
      waiting: 0,
      running: 0,
      placed: this.placed.filter((bay) => bay !== null).length,
    };
  }

  sample(out: Float64Array): void {
    out[0] = this.right;
    out[1] = this.turned - this.right;
  }

  save(): Saved {
    return { placed: [...this.placed], turned: this.turned, right: this.right };
  }

  restore(saved: object, config: PickArchitectureConfig): void {
    const { placed, turned, right } = saved as Saved;
    Object.assign(this, { placed: [...placed], turned, right, config });
  }

  private bayOf(card: number): Bay {
    return this.placed[card] ?? AT_FIRST;
  }

  private gradeOf(card: number): Grade {
    const { config, world } = this;
    const perSec = config.table === 'six' ? 0 : config.perSec;
    return gradeOf(deck[card] as CardId, world.seed, { ...config, perSec });
  }

  /** The first card that nobody has put anywhere; null where all lie. */
  private askedNow(): number | null {
    return this.dealt.find((card) => this.placed[card] === null) ?? null;
  }

  private ask(atMs: number): void {
    const card = this.askedNow();
    const { asked } = this.world.tracks;
    if (card === null) asked.end(TOP, atMs);
    else asked.turn(TOP, 'asked', atMs, card);
  }

  private show(card: number, { months, best, right }: Grade, atMs: number): void {
    const { tracks } = this.world;
    const id = deck[card] as CardId;
    tracks.turned.set(id, 1, atMs);
    tracks.best.set(id, bays.indexOf(best), atMs);
    tracks.right.set(
      id,
      right.reduce((bits, bay) => bits + (1 << bays.indexOf(bay)), 0),
      atMs,
    );
    if (months === null) return;
    for (const way of ways) {
      const { bill, total, isKept } = months[way];
      tracks[id].set(`${way}.bill`, bill, atMs);
      tracks[id].set(`${way}.total`, total, atMs);
      tracks[id].set(`${way}.kept`, isKept ? 1 : 0, atMs);
    }
  }
}

/** How many cards have been turned over by a moment. */
const turnedBy = (cards: number, tMs: number): number =>
  Math.min(cards, Math.floor(tMs / TURN_MS + 0.5));

export const pickArchitecture = defineModel({
  ...declaration,
  demand: ({ table }) => {
    const cards = cardsOn(table).length;
    return { countBetween: (fromMs, toMs) => turnedBy(cards, toMs) - turnedBy(cards, fromMs) };
  },
  create: (world) => new PickArchitectureRules(world),
});
