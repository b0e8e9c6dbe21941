// The rules of the responsibility model: ten areas are sorted, then a year of incidents is dealt to whoever handles their area.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Stream } from '@/engine/kernel/random';
import {
  areas,
  DECK,
  declaration,
  FACES,
  type Holder,
  holderOf,
  holders,
  kindIndex,
  ladder,
  lasting,
  type ResponsibilityConfig,
  type tracks,
  YEAR_MS,
} from '@/engine/models/responsibility/config';

const OWN_CODE: readonly string[] = ['on-premises', 'iaas', 'paas'];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A whole number from 0 to `count` − 1. */
const draw = (chance: Stream, count: number): number => Math.floor(chance.uniform() * count);

/** Points for one area: half a one where both handle it and only one of them was named. */
export function pointsFor(guess: Holder, truth: Holder): number {
  if (guess === truth) return 1;
  return truth === 'shared' ? 0.5 : 0;
}

interface Saved {
  readonly dealt: readonly number[];
  readonly placed: readonly (Holder | null)[];
  readonly isOpen: boolean;
  readonly chance: Int32Array;
}

class ResponsibilityRules implements SteppedRules<ResponsibilityConfig> {
  private config: ResponsibilityConfig;
  private readonly chance: Stream;
  /** Places of areas in the order in which they are asked for, and the story of each area. */
  private readonly order: readonly number[];
  private readonly faces: readonly number[];
  /** By area: where the learner has put it, and how many cards of it have come. */
  private placed: (Holder | null)[] = areas.map(() => null);
  private dealt: number[] = areas.map(() => 0);
  /** Whether the table shows: all are placed, or the year has begun. */
  private isOpen = false;

  constructor(private readonly world: World<ResponsibilityConfig, typeof tracks>) {
    const { config, seed } = world;
    this.config = config;
    this.chance = new Stream(seed, 'cards');
    const sorting = new Stream(seed, 'sorting');
    const order = areas.map((_, area) => area);
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = draw(sorting, last + 1);
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    this.order = order;
    this.faces = areas.map(() => draw(sorting, FACES));
    world.tracks.stair.set('at', ladder.indexOf(config.level), 0);
    this.ask(0);
  }

  get nextMs(): number {
    const { cards } = this.config;
    const come = sum(this.dealt);
    return come < cards ? ((come + 0.5) * YEAR_MS) / cards : Infinity;
  }

  step(): void {
    const { log, tracks } = this.world;
    const atMs = this.nextMs;
    if (!this.isOpen) this.open(atMs);
    const area = draw(this.chance, areas.length);
    const face = draw(this.chance, FACES);
    const dealt = (this.dealt[area] ?? 0) + 1;
    this.dealt[area] = dealt;
    tracks.dealt.set(areas[area] as (typeof areas)[number], dealt, atMs);
    tracks.card.turn(DECK, 'dealt', atMs, FACES * area + face);
    log.append(
      kindIndex.card,
      atMs,
      area + 1,
      face,
      holders.indexOf(this.holders()[area] as Holder),
    );
  }

  /** Whoever places the last area sees the table; from then on nothing can be placed. */
  act(name: string, area: number, atMs: number): void {
    if (this.isOpen) return;
    const holder = name as Holder;
    this.placed[area] = holder;
    this.world.tracks.guess.turn(area + 1, holder, atMs);
    const points = this.points();
    if (points === null) {
      this.ask(atMs);
      return;
    }
    this.world.tracks.card.end(DECK, atMs);
    this.open(atMs);
    this.world.log.append(kindIndex.sorted, atMs, -1, -1, points);
  }

  /** Cards that have come go to whoever handles their area on the new stair, and the sorting is judged by it. */
  change(config: ResponsibilityConfig, _: string, atMs: number): void {
    const before = this.holders();
    this.config = config;
    const { tracks } = this.world;
    tracks.stair.set('at', ladder.indexOf(config.level), atMs);
    if (!this.isOpen) return;
    this.holders().forEach((holder, area) => {
      if (holder !== before[area]) tracks.area.turn(area + 1, holder, atMs);
    });
  }

  metrics(): Metrics {
    const { level } = this.config;
    const [alone = 0, shared = 0] = this.cardsByHolder();
    const reached = alone + shared;
    const kept = sum(lasting.map((area) => this.dealt[areas.indexOf(area)] ?? 0));
    const table = (value: number): number | null => (this.isOpen ? value : null);
    return {
      areas: table(this.holders().filter((holder) => holder !== 'theirs').length),
      reached,
      shared,
      lasting: reached === 0 ? null : kept / reached,
      points: this.points(),
      patching: table(holderOf('os', level) === 'theirs' ? 0 : 1),
      ownCode: table(OWN_CODE.includes(level) ? 1 : 0),
    };
  }

  counts() {
    const [waiting = 0, running = 0, completed = 0] = this.cardsByHolder();
    return {
      arrived: sum(this.dealt),
      completed,
      rejected: 0,
      timedOut: 0,
      waiting,
      running,
      placed: this.placed.filter((holder) => holder !== null).length,
      stair: ladder.indexOf(this.config.level),
    };
  }

  sample(out: Float64Array): void {
    out.set(this.cardsByHolder());
  }

  save(): Saved {
    const { dealt, placed, isOpen, chance } = this;
    return { dealt: [...dealt], placed: [...placed], isOpen, chance: chance.save() };
  }

  restore(saved: object, config: ResponsibilityConfig): void {
    const { dealt, placed, isOpen, chance } = saved as Saved;
    Object.assign(this, { dealt: [...dealt], placed: [...placed], isOpen, config });
    this.chance.restore(chance);
  }

  private holders(): readonly Holder[] {
    return areas.map((area) => holderOf(area, this.config.level));
  }

  private cardsByHolder(): readonly number[] {
    const now = this.holders();
    return holders.map((holder) => sum(this.dealt.filter((_, area) => now[area] === holder)));
  }

  /** Null until all are placed: points for some would tell which of them are right. */
  private points(): number | null {
    const truth = this.holders();
    const each = this.placed.map((guess, area) =>
      guess === null ? null : pointsFor(guess, truth[area] as Holder),
    );
    return each.includes(null) ? null : sum(each as number[]);
  }

  private ask(atMs: number): void {
    const area = this.order.find((one) => this.placed[one] === null) as number;
    this.world.tracks.card.turn(DECK, 'asked', atMs, FACES * area + (this.faces[area] as number));
  }

  private open(atMs: number): void {
    this.isOpen = true;
    this.holders().forEach((holder, area) => {
      this.world.tracks.area.turn(area + 1, holder, atMs);
    });
  }
}

/** How many cards have come by a moment. */
const comeBy = (cards: number, tMs: number): number =>
  Math.min(cards, Math.floor((tMs / YEAR_MS) * cards + 0.5));

export const responsibility = defineModel({
  ...declaration,
  demand: ({ cards }) => ({
    countBetween: (fromMs, toMs) => comeBy(cards, toMs) - comeBy(cards, fromMs),
  }),
  create: (world) => new ResponsibilityRules(world),
});
