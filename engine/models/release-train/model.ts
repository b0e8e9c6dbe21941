// The rules of the release-train model: changes wait, ride, are let out bit by bit, and come back where an alarm rings.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { Stream } from '@/engine/kernel/random';
import { Cards, hasBug, type SavedCards } from '@/engine/models/release-train/cards';
import {
  BACK_MIN,
  declaration,
  HOLD_MIN,
  kindIndex,
  REPORT_HOURS,
  type ReleaseTrainConfig,
  type tracks,
  WATCH_MIN,
} from '@/engine/models/release-train/config';
import { type Hidden, HiddenBugs } from '@/engine/models/release-train/hidden-bugs';
import {
  Customers,
  isAlarm,
  type Riding,
  shareOf,
  slowMinutes,
} from '@/engine/models/release-train/rollout';
import { Tally } from '@/engine/models/release-train/tally';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const WEEK_MS = 7 * DAY_MS;

interface Saved {
  readonly cards: SavedCards;
  readonly riding: Riding | null;
  readonly hidden: readonly Hidden[];
  readonly arrivals: Int32Array;
  readonly nextChangeMs: number;
  readonly nextTrainMs: number;
  readonly releases: number;
  readonly tally: ReturnType<Tally['save']>;
}

/** What a run goes on changing is copied; what stays as it is, is shared. */
const copyOf = (riding: Riding | null): Riding | null =>
  riding && { ...riding, seen: { ...riding.seen } };

const gapMs = ({ perWeek }: ReleaseTrainConfig): number => WEEK_MS / perWeek;

class ReleaseTrainRules implements SteppedRules<ReleaseTrainConfig> {
  private config: ReleaseTrainConfig;
  private readonly arrivals: Stream;
  private readonly unit = new Exponential(1);
  private readonly cards: Cards;
  private readonly customers: Customers;
  private riding: Riding | null = null;
  private readonly hidden = new HiddenBugs();
  private nextChangeMs: number;
  private nextTrainMs: number;
  private releases = 0;
  private readonly tally: Tally;

  constructor(private readonly world: World<ReleaseTrainConfig, typeof tracks>) {
    const { config, seed } = world;
    this.config = config;
    this.arrivals = new Stream(seed, 'arrivals');
    this.cards = new Cards(seed, world.tracks);
    this.customers = new Customers(seed, () => this.config.ratePerSec);
    this.tally = new Tally(world.tracks.hurt);
    this.nextChangeMs = this.unit.sample(this.arrivals) * gapMs(config);
    this.nextTrainMs = this.trainAfter(0);
  }

  get nextMs(): number {
    return Math.min(this.tickMs, this.hidden.nextMs, this.mendMs, this.nextTrainMs, this.changeMs);
  }

  private get tickMs(): number {
    return this.riding?.tickMs ?? Infinity;
  }

  private get mendMs(): number {
    return this.cards.mendMs;
  }

  private get changeMs(): number {
    const { changes } = this.config;
    return changes > 0 && this.cards.made >= changes ? Infinity : this.nextChangeMs;
  }

  /** A minute of a rollout with its alarm first, then reports and mended changes, then trains, then new changes. */
  step(): void {
    const atMs = this.nextMs;
    if (this.tickMs === atMs) this.tick(atMs);
    else if (this.hidden.nextMs === atMs) this.countHidden(atMs);
    else if (this.mendMs === atMs) this.mend(atMs);
    else if (this.nextTrainMs === atMs) {
      this.nextTrainMs = this.trainAfter(atMs);
      this.leave(atMs);
    } else this.make(atMs);
    if (this.config.everyDays === 0) this.leave(atMs);
  }

  change(config: ReleaseTrainConfig, knob: string, atMs: number): void {
    this.config = config;
    if (knob === 'everyDays') this.nextTrainMs = this.trainAfter(atMs);
    if (config.everyDays === 0) this.leave(atMs);
  }

  act(name: string, _thing: number, atMs: number): void {
    if (name === 'send') this.leave(atMs);
    const { riding } = this;
    if (riding?.state !== 'going') return;
    if (name === 'takeBack') this.goBack(riding, atMs);
    if (name === 'hold') this.hold(riding, !riding.isHeld, atMs);
  }

  metrics(nowMs: number): Metrics {
    const { live, leadMs } = this.cards;
    const { failed, hurt, blind, releases } = this.tally.metrics(nowMs);
    return { failed, leadTime: live > 0 ? leadMs / live : null, hurt, blind, releases };
  }

  counts(): Readonly<Record<string, number>> {
    return {
      arrived: this.cards.made,
      completed: this.cards.live,
      waiting: this.cards.waiting + this.cards.mending,
      running: this.riding?.aboard.length ?? 0,
      rejected: 0,
      timedOut: 0,
      ...this.tally.requestCounts(),
    };
  }

  sample(out: Float64Array): void {
    out[0] = this.cards.waiting;
    out[1] = this.riding?.aboard.length ?? 0;
    out[2] = this.cards.mending;
  }

  save(): Saved {
    const { nextChangeMs, nextTrainMs, releases } = this;
    return {
      riding: copyOf(this.riding),
      tally: this.tally.save(),
      cards: this.cards.save(),
      hidden: this.hidden.save(),
      arrivals: this.arrivals.save(),
      nextChangeMs,
      nextTrainMs,
      releases,
    };
  }

  restore(saved: object, config: ReleaseTrainConfig): void {
    const state = saved as Saved;
    this.config = config;
    this.riding = copyOf(state.riding);
    this.tally.restore(state.tally);
    this.arrivals.restore(state.arrivals);
    this.cards.restore(state.cards);
    this.hidden.restore(state.hidden);
    this.nextChangeMs = state.nextChangeMs;
    this.nextTrainMs = state.nextTrainMs;
    this.releases = state.releases;
  }

  private trainAfter(atMs: number): number {
    const everyMs = this.config.everyDays * DAY_MS;
    return everyMs > 0 ? (Math.floor(atMs / everyMs) + 1) * everyMs : Infinity;
  }

  /** A change is made, and waits. */
  private make(atMs: number): void {
    const { cards } = this;
    const number = cards.make(this.config, atMs);
    this.nextChangeMs = atMs + this.unit.sample(this.arrivals) * gapMs(this.config);
    this.world.log.append(kindIndex.made, atMs, number, cards.waiting, Number.NaN);
    cards.wait([number], 'behind', atMs);
  }

  /** Whoever waits leaves: all of them by train, the first alone. Nothing leaves while a release is on its way. */
  private leave(atMs: number): void {
    if (this.riding || this.cards.waiting === 0) return;
    const isAlone = this.config.everyDays === 0;
    const aboard = this.cards.board(isAlone ? 1 : this.cards.waiting);
    const cards = aboard.map((number) => this.cards.of(number));
    // What fails is what at least one of its bugs fails.
    const healthy = cards.reduce(
      (share, card) => (hasBug(card) ? share * (1 - this.config.bugShare) : share),
      1,
    );
    this.releases += 1;
    const riding: Riding = {
      number: this.releases,
      aboard,
      bug: 1 - healthy,
      isBreaking: cards.some(({ isBreaking }) => isBreaking),
      rollout: this.config.rollout,
      slowMin: slowMinutes(this.config),
      canaryShare: this.config.canaryShare,
      state: 'going',
      minute: 0,
      heldMin: 0,
      ticks: 0,
      isHeld: false,
      tickMs: atMs + MINUTE_MS,
      seen: { old: 0, new: 0, bug: 0, usual: 0, mixed: 0 },
    };
    this.riding = riding;
    const { log, tracks } = this.world;
    const share = shareOf(riding);
    log.append(kindIndex.left, atMs, riding.number, aboard.length, share);
    tracks.release.turn(riding.number, share < 1 ? 'canary' : 'open', atMs, aboard.length);
    for (const number of aboard) {
      this.cards.of(number).place = 'riding';
      tracks.change.turn(number, 'riding', atMs, riding.number);
    }
    tracks.waiting.set('changes', this.cards.waiting, atMs);
    tracks.now.set('share', share, atMs);
    tracks.now.set('isBreaking', riding.isBreaking ? 1 : 0, atMs);
    this.noteSeen(riding, atMs);
  }

  /** The minute that ends now: who came, what failed, and what becomes of the release. */
  private tick(atMs: number): void {
    const { riding } = this;
    if (!riding) return;
    this.count(riding, atMs);
    riding.tickMs = atMs + MINUTE_MS;
    if (riding.state === 'goingBack') this.backAgain(riding, atMs);
    else if (isAlarm(riding, this.config.alarmErrors)) {
      const { seen } = riding;
      const errors = seen.bug + seen.usual;
      this.world.log.append(kindIndex.alarm, atMs, riding.number, errors, seen.new);
      if (riding.minute < riding.slowMin) this.noteCanary(riding, atMs);
      this.goBack(riding, atMs);
    } else if (riding.isHeld) {
      riding.heldMin += 1;
      if (riding.heldMin >= HOLD_MIN) this.hold(riding, false, atMs);
    } else this.goOn(riding, atMs);
  }

  private count(riding: Riding, atMs: number): void {
    this.tally.meet(this.customers.meet(riding), atMs);
    this.noteSeen(riding, atMs);
  }

  private goOn(riding: Riding, atMs: number): void {
    const { log, tracks } = this.world;
    riding.minute += 1;
    tracks.now.set('share', shareOf(riding), atMs);
    if (riding.minute === riding.slowMin) {
      const { seen } = riding;
      log.append(kindIndex.opened, atMs, riding.number, seen.bug + seen.usual, seen.new);
      tracks.release.turn(riding.number, 'open', atMs, riding.aboard.length);
      this.noteCanary(riding, atMs);
    }
    if (riding.minute >= riding.slowMin + WATCH_MIN) this.goLive(riding, atMs);
  }

  /** A canary has shown what it shows: either everybody has the version now, or an alarm rang before. */
  private noteCanary({ number, bug, seen }: Riding, atMs: number): void {
    if (bug === 0) return;
    this.tally.canary(seen.bug > 0);
    this.world.tracks.seen.hold(number, seen.bug, atMs);
  }

  private hold(riding: Riding, isHeld: boolean, atMs: number): void {
    riding.isHeld = isHeld;
    riding.heldMin = 0;
    this.world.tracks.now.set('isHeld', isHeld ? 1 : 0, atMs);
  }

  private goBack(riding: Riding, atMs: number): void {
    riding.state = 'goingBack';
    riding.tickMs = Math.min(riding.tickMs, atMs + BACK_MIN * MINUTE_MS);
    this.world.tracks.release.turn(riding.number, 'goingBack', atMs, riding.aboard.length);
    this.hold(riding, false, atMs);
  }

  private backAgain(riding: Riding, atMs: number): void {
    const { number, aboard } = riding;
    this.tally.comeBack();
    this.world.log.append(kindIndex.backAgain, atMs, number, aboard.length, Number.NaN);
    this.world.tracks.release.turn(number, 'back', atMs, aboard.length);
    this.arrive(atMs);
    this.cards.sendHome(aboard, atMs);
  }

  private mend(atMs: number): void {
    const number = this.cards.mend();
    if (number === null) return;
    this.world.log.append(kindIndex.mended, atMs, number, -1, Number.NaN);
    this.cards.wait([number], 'behind', atMs);
  }

  private goLive(riding: Riding, atMs: number): void {
    const { number, aboard, bug, seen } = riding;
    this.tally.goLive();
    this.world.log.append(kindIndex.live, atMs, number, aboard.length, seen.new);
    this.world.tracks.release.turn(number, 'live', atMs, aboard.length);
    this.arrive(atMs);
    this.cards.goLive(aboard, atMs);
    if (bug === 0) return;
    this.hidden.add(number, bug, aboard, this.cards.doneOf(aboard), atMs);
  }

  /** An hour in which customers met a bug that no alarm saw; after a day of them somebody tells the shop. */
  private countHidden(atMs: number): void {
    const { one, hurt } = this.hidden.count(this.customers);
    this.tally.meet({ requests: hurt, bug: hurt, mixed: 0 }, atMs);
    if (one.hours >= REPORT_HOURS) this.report(one, atMs);
  }

  /** The release is taken back, and with it what of it is still as it left it. */
  private report(one: Hidden, atMs: number): void {
    const { release, aboard, done, hurt } = one;
    this.hidden.drop(one);
    this.tally.report();
    this.world.log.append(kindIndex.reported, atMs, release, aboard.length, hurt);
    this.world.tracks.release.turn(release, 'reported', atMs, aboard.length);
    this.cards.comeBack(aboard, done, atMs);
  }

  private arrive(atMs: number): void {
    this.riding = null;
    this.world.tracks.now.set('isHeld', 0, atMs);
  }

  private noteSeen({ seen }: Riding, atMs: number): void {
    const { now } = this.world.tracks;
    now.set('old', seen.old, atMs);
    now.set('new', seen.new, atMs);
    now.set('bug', seen.bug, atMs);
    now.set('usual', seen.usual, atMs);
    now.set('mixed', seen.mixed, atMs);
  }
}

export const releaseTrain = defineModel({
  ...declaration,
  demand: (config) => ({
    countBetween: (fromMs, toMs) =>
      Math.min(config.changes > 0 ? config.changes : Infinity, (toMs - fromMs) / gapMs(config)),
  }),
  create: (world) => new ReleaseTrainRules(world),
});
