// The rules of the release-train model: changes wait, ride, are let out bit by bit, and come back where an alarm rings.

import type { Metrics } from '@/engine/kernel/contract';
import { Binomial, Poisson } from '@/engine/kernel/counting';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { Lots, Stream } from '@/engine/kernel/random';
import {
  ALARM_REQUESTS,
  ALARM_SHARE,
  BACK_MIN,
  declaration,
  EXPAND_STEPS,
  FIX_MIN,
  HOLD_MIN,
  kindIndex,
  LINEAR_STEP,
  REPORT_HOURS,
  type ReleaseTrainConfig,
  type tracks,
  USUAL_ERRORS,
  WATCH_MIN,
} from '@/engine/models/release-train/config';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Room for the minutes of one release among all luck. */
const MOST_MINUTES = 4_096;
/** Sums of tenths are not exact. */
const ROUNDING = 1e-9;

/** Something that was changed and is to reach customers. */
interface Change {
  readonly madeMs: number;
  isBad: boolean;
  readonly isBreaking: boolean;
  /** Releases that it takes, and how many of them are live. */
  readonly steps: number;
  done: number;
  place: 'waiting' | 'riding' | 'mending' | 'live';
  /** When it went live; not a number while it is not. */
  liveMs: number;
}

/** The release that is on its way. */
interface Riding {
  readonly number: number;
  readonly aboard: readonly number[];
  /** The share of its requests that its bugs fail: 0 where it has none. */
  readonly bug: number;
  readonly isBreaking: boolean;
  readonly rollout: ReleaseTrainConfig['rollout'];
  /** Minutes until everybody has it. */
  readonly slowMin: number;
  readonly canaryShare: number;
  state: 'going' | 'goingBack';
  /** Minutes of progress, minutes on hold, and minutes of either kind. */
  minute: number;
  heldMin: number;
  ticks: number;
  isHeld: boolean;
  tickMs: number;
  seen: { old: number; new: number; bug: number; usual: number; mixed: number };
}

/** A bug that went live and that nobody has reported yet. */
interface Hidden {
  readonly release: number;
  readonly aboard: readonly number[];
  readonly bug: number;
  /** How far each change had come with this release. */
  readonly done: readonly number[];
  hours: number;
  nextMs: number;
  hurt: number;
}

interface Sums {
  failed: number;
  live: number;
  leadMs: number;
  liveChanges: number;
  bug: number;
  mixed: number;
  requests: number;
  canaries: number;
  blind: number;
}

interface Saved {
  readonly changes: readonly Change[];
  readonly waiting: readonly number[];
  readonly mending: readonly { readonly change: number; readonly atMs: number }[];
  readonly riding: Riding | null;
  readonly hidden: readonly Hidden[];
  readonly arrivals: Int32Array;
  readonly nextChangeMs: number;
  readonly nextTrainMs: number;
  readonly releases: number;
  readonly sums: Sums;
}

type Plain = Pick<Saved, 'changes' | 'waiting' | 'mending' | 'riding' | 'hidden' | 'sums'>;

/** What a run goes on changing is copied; what stays as it is, is shared. */
const copyOf = ({ changes, waiting, mending, riding, hidden, sums }: Plain): Plain => ({
  changes: changes.map((change) => ({ ...change })),
  waiting: [...waiting],
  mending: mending.map((one) => ({ ...one })),
  riding: riding && { ...riding, seen: { ...riding.seen } },
  hidden: hidden.map((bug) => ({ ...bug })),
  sums: { ...sums },
});

const slowMinutes = ({ rollout, canaryMin }: ReleaseTrainConfig): number =>
  rollout === 'switch'
    ? 0
    : rollout === 'canary'
      ? Math.floor(canaryMin + 0.5)
      : 1 / LINEAR_STEP - 1;

/** The new version's share of the requests in the minute that follows. */
function shareOf({ rollout, minute, slowMin, canaryShare }: Riding): number {
  if (minute >= slowMin) return 1;
  return rollout === 'canary' ? canaryShare : LINEAR_STEP * (minute + 1);
}

/** Pages whose two calls meet two versions that do not get on: one of them old, the other new. */
const mixedShare = (riding: Riding, share: number): number =>
  riding.isBreaking ? 2 * share * (1 - share) : 0;

const gapMs = ({ perWeek }: ReleaseTrainConfig): number => WEEK_MS / perWeek;

class ReleaseTrainRules implements SteppedRules<ReleaseTrainConfig> {
  private config: ReleaseTrainConfig;
  private readonly arrivals: Stream;
  private readonly lots: Readonly<
    Record<'bugs' | 'contracts' | 'new' | 'old' | 'bug' | 'usual' | 'mixed' | 'hidden', Lots>
  >;
  private readonly unit = new Exponential(1);
  /** Laws of what comes in a minute, by their means: few differ. */
  private readonly comings = new Map<number, Poisson>();
  /** Laws of what fails of a healthy version, by how many came. */
  private readonly failings = new Map<number, Binomial>();
  private changes: Change[] = [];
  private waiting: number[] = [];
  private mending: { change: number; atMs: number }[] = [];
  private riding: Riding | null = null;
  private hidden: Hidden[] = [];
  private nextChangeMs: number;
  private nextTrainMs: number;
  private releases = 0;
  private sums: Sums = {
    failed: 0,
    live: 0,
    leadMs: 0,
    liveChanges: 0,
    bug: 0,
    mixed: 0,
    requests: 0,
    canaries: 0,
    blind: 0,
  };

  constructor(private readonly world: World<ReleaseTrainConfig, typeof tracks>) {
    const { config, seed } = world;
    this.config = config;
    this.arrivals = new Stream(seed, 'arrivals');
    this.lots = {
      bugs: new Lots(seed, 'bugs'),
      contracts: new Lots(seed, 'contracts'),
      new: new Lots(seed, 'requests'),
      old: new Lots(seed, 'oldRequests'),
      bug: new Lots(seed, 'bugErrors'),
      usual: new Lots(seed, 'usualErrors'),
      mixed: new Lots(seed, 'mixedPages'),
      hidden: new Lots(seed, 'hiddenBugs'),
    };
    this.nextChangeMs = this.unit.sample(this.arrivals) * gapMs(config);
    this.nextTrainMs = this.trainAfter(0);
  }

  get nextMs(): number {
    return Math.min(this.tickMs, this.reportMs, this.mendMs, this.nextTrainMs, this.changeMs);
  }

  private get tickMs(): number {
    return this.riding?.tickMs ?? Infinity;
  }

  /** Of bugs that nobody has reported the one that is counted, or reported, next. */
  private get reportMs(): number {
    return this.hidden.reduce((first, { nextMs }) => Math.min(first, nextMs), Infinity);
  }

  private get mendMs(): number {
    return this.mending[0]?.atMs ?? Infinity;
  }

  private get changeMs(): number {
    const { changes } = this.config;
    return changes > 0 && this.changes.length >= changes ? Infinity : this.nextChangeMs;
  }

  /** A minute of a rollout with its alarm first, then reports and mended changes, then trains, then new changes. */
  step(): void {
    const atMs = this.nextMs;
    if (this.tickMs === atMs) this.tick(atMs);
    else if (this.reportMs === atMs) this.countHidden(atMs);
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
    const { failed, live, leadMs, liveChanges, bug, mixed, canaries, blind } = this.sums;
    const through = failed + live;
    return {
      failed: through > 0 ? failed / through : null,
      leadTime: liveChanges > 0 ? leadMs / liveChanges : null,
      hurt: nowMs > 0 ? ((bug + mixed) * WEEK_MS) / nowMs : null,
      blind: canaries > 0 ? blind / canaries : null,
      releases: through,
    };
  }

  counts(): Readonly<Record<string, number>> {
    const { requests, bug, mixed, liveChanges } = this.sums;
    const riding = this.riding?.aboard.length ?? 0;
    const hurt = bug + mixed;
    const none = { rejected: 0, timedOut: 0 };
    return {
      arrived: this.changes.length,
      completed: liveChanges,
      waiting: this.waiting.length + this.mending.length,
      running: riding,
      ...none,
      'request.arrived': requests,
      'request.completed': requests - hurt,
      'request.failed': hurt,
      'request.rejected': 0,
      'request.timedOut': 0,
      'request.waiting': 0,
      'request.running': 0,
    };
  }

  sample(out: Float64Array): void {
    out[0] = this.waiting.length;
    out[1] = this.riding?.aboard.length ?? 0;
    out[2] = this.mending.length;
  }

  save(): Saved {
    const { changes, waiting, mending, riding, hidden, sums } = this;
    const plain = copyOf({ changes, waiting, mending, riding, hidden, sums });
    const { nextChangeMs, nextTrainMs, releases } = this;
    return { ...plain, arrivals: this.arrivals.save(), nextChangeMs, nextTrainMs, releases };
  }

  restore(saved: object, config: ReleaseTrainConfig): void {
    const { arrivals, nextChangeMs, nextTrainMs, releases, ...plain } = saved as Saved;
    this.config = config;
    this.arrivals.restore(arrivals);
    Object.assign(this, copyOf(plain), { nextChangeMs, nextTrainMs, releases });
  }

  private trainAfter(atMs: number): number {
    const everyMs = this.config.everyDays * DAY_MS;
    return everyMs > 0 ? (Math.floor(atMs / everyMs) + 1) * everyMs : Infinity;
  }

  private changeOf(number: number): Change {
    const change = this.changes[number - 1];
    if (!change) throw new RangeError(`change ${number}: there are ${this.changes.length}`);
    return change;
  }

  /** A change is made, and waits. */
  private make(atMs: number): void {
    const { badShare, breakingShare, contract } = this.config;
    const number = this.changes.length + 1;
    const isBreaking = this.lots.contracts.uniform(number) < breakingShare;
    const isExpanded = isBreaking && contract === 'expand';
    this.changes.push({
      madeMs: atMs,
      isBad: this.lots.bugs.uniform(number) < badShare,
      isBreaking: isBreaking && !isExpanded,
      steps: isExpanded ? EXPAND_STEPS : 1,
      done: 0,
      place: 'waiting',
      liveMs: Number.NaN,
    });
    this.nextChangeMs = atMs + this.unit.sample(this.arrivals) * gapMs(this.config);
    this.world.log.append(kindIndex.made, atMs, number, this.waiting.length, Number.NaN);
    this.wait([number], 'behind', atMs);
  }

  private wait(numbers: readonly number[], where: 'ahead' | 'behind', atMs: number): void {
    this.waiting =
      where === 'ahead' ? [...numbers, ...this.waiting] : [...this.waiting, ...numbers];
    for (const number of numbers) {
      this.changeOf(number).place = 'waiting';
      this.world.tracks.change.turn(number, 'waiting', atMs);
    }
    this.world.tracks.waiting.set('changes', this.waiting.length, atMs);
  }

  /** In one of three compatible steps a bug comes with the second, which moves customers over. */
  private hasBug({ isBad, steps, done }: Change): boolean {
    return isBad && (steps === 1 || done === 1);
  }

  /** Whoever waits leaves: all of them by train, the first alone. Nothing leaves while a release is on its way. */
  private leave(atMs: number): void {
    if (this.riding || this.waiting.length === 0) return;
    const isAlone = this.config.everyDays === 0;
    const aboard = this.waiting.splice(0, isAlone ? 1 : this.waiting.length);
    const cards = aboard.map((number) => this.changeOf(number));
    // What fails is what at least one of its bugs fails.
    const healthy = cards.reduce(
      (share, card) => (this.hasBug(card) ? share * (1 - this.config.bugShare) : share),
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
      this.changeOf(number).place = 'riding';
      tracks.change.turn(number, 'riding', atMs, riding.number);
    }
    tracks.waiting.set('changes', this.waiting.length, atMs);
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
    else if (this.isAlarm(riding)) {
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

  private comingOf(mean: number): Poisson {
    const known = this.comings.get(mean);
    if (known) return known;
    const law = new Poisson(mean);
    this.comings.set(mean, law);
    return law;
  }

  private failingOf(requests: number): Binomial {
    const known = this.failings.get(requests);
    if (known) return known;
    const law = new Binomial(requests, USUAL_ERRORS);
    this.failings.set(requests, law);
    return law;
  }

  private count(riding: Riding, atMs: number): void {
    const share = shareOf(riding);
    const lot = riding.number * MOST_MINUTES + riding.ticks;
    riding.ticks += 1;
    const aMinute = 60 * this.config.ratePerSec;
    const come = this.comingOf(aMinute * share).ofLot(this.lots.new, lot);
    const old = this.comingOf(aMinute * (1 - share)).ofLot(this.lots.old, lot);
    const bug = riding.bug > 0 ? new Binomial(come, riding.bug).ofLot(this.lots.bug, lot) : 0;
    const usual = this.failingOf(come - bug).ofLot(this.lots.usual, lot);
    const mixes = mixedShare(riding, share);
    const mixed = mixes > 0 ? new Binomial(come + old - bug, mixes).ofLot(this.lots.mixed, lot) : 0;
    const { seen } = riding;
    seen.new += come;
    seen.old += old;
    seen.bug += bug;
    seen.usual += usual;
    seen.mixed += mixed;
    this.sums.requests += come + old;
    this.sums.bug += bug;
    this.sums.mixed += mixed;
    this.noteSeen(riding, atMs);
    this.noteHurt(atMs);
  }

  /** What the new version answered wrongly rings; a page whose two calls did not get on is no answer of either. */
  private isAlarm({ seen }: Riding): boolean {
    const errors = seen.bug + seen.usual;
    return (
      errors >= this.config.alarmErrors &&
      seen.new >= ALARM_REQUESTS &&
      errors > ALARM_SHARE * seen.new + ROUNDING
    );
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
    this.sums.canaries += 1;
    if (seen.bug === 0) this.sums.blind += 1;
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
    this.sums.failed += 1;
    this.world.log.append(kindIndex.backAgain, atMs, number, aboard.length, Number.NaN);
    this.world.tracks.release.turn(number, 'back', atMs, aboard.length);
    this.arrive(atMs);
    this.sendHome(aboard, atMs);
  }

  /** The bad ones are mended; the good ones wait for the next train, ahead of those that came later. */
  private sendHome(numbers: readonly number[], atMs: number): void {
    const isBad = (number: number): boolean => this.hasBug(this.changeOf(number));
    this.wait(
      numbers.filter((number) => !isBad(number)),
      'ahead',
      atMs,
    );
    for (const change of numbers.filter(isBad)) {
      this.mending.push({ change, atMs: atMs + FIX_MIN * MINUTE_MS });
      this.changeOf(change).place = 'mending';
      this.world.tracks.change.turn(change, 'mending', atMs);
    }
  }

  private mend(atMs: number): void {
    const first = this.mending.shift();
    if (!first) return;
    this.changeOf(first.change).isBad = false;
    this.world.log.append(kindIndex.mended, atMs, first.change, -1, Number.NaN);
    this.wait([first.change], 'behind', atMs);
  }

  private goLive(riding: Riding, atMs: number): void {
    const { number, aboard, bug, seen } = riding;
    this.sums.live += 1;
    this.world.log.append(kindIndex.live, atMs, number, aboard.length, seen.new);
    this.world.tracks.release.turn(number, 'live', atMs, aboard.length);
    this.arrive(atMs);
    const goesOn: number[] = [];
    for (const one of aboard) {
      const change = this.changeOf(one);
      change.done += 1;
      if (change.done < change.steps) goesOn.push(one);
      else {
        change.place = 'live';
        change.liveMs = atMs;
        this.sums.liveChanges += 1;
        this.sums.leadMs += atMs - change.madeMs;
        this.world.tracks.change.end(one, atMs);
      }
    }
    this.wait(goesOn, 'ahead', atMs);
    if (bug === 0) return;
    this.hidden.push({
      release: number,
      aboard,
      bug,
      done: aboard.map((one) => this.changeOf(one).done),
      hours: 0,
      nextMs: atMs + HOUR_MS,
      hurt: 0,
    });
  }

  /** An hour in which customers met a bug that no alarm saw; after a day of them somebody tells the shop. */
  private countHidden(atMs: number): void {
    const one = this.hidden.find(({ nextMs }) => nextMs === atMs);
    if (!one) return;
    const lot = one.release * MOST_MINUTES + one.hours;
    const hurt = this.comingOf(3_600 * this.config.ratePerSec * one.bug).ofLot(
      this.lots.hidden,
      lot,
    );
    one.hours += 1;
    one.hurt += hurt;
    one.nextMs = atMs + HOUR_MS;
    this.sums.requests += hurt;
    this.sums.bug += hurt;
    this.noteHurt(atMs);
    if (one.hours >= REPORT_HOURS) this.report(one, atMs);
  }

  /** The release is taken back, and with it what of it is still as it left it. */
  private report(one: Hidden, atMs: number): void {
    const { release, aboard, done, hurt } = one;
    this.hidden = this.hidden.filter((other) => other !== one);
    this.sums.live -= 1;
    this.sums.failed += 1;
    this.world.log.append(kindIndex.reported, atMs, release, aboard.length, hurt);
    this.world.tracks.release.turn(release, 'reported', atMs, aboard.length);
    const home = aboard.filter((number, i) => {
      const change = this.changeOf(number);
      if (change.done !== done[i] || change.place !== 'live') {
        // A later step is on its way already: it takes the mended one along.
        change.isBad = false;
        return false;
      }
      change.done -= 1;
      this.sums.liveChanges -= 1;
      this.sums.leadMs -= change.liveMs - change.madeMs;
      change.liveMs = Number.NaN;
      return true;
    });
    this.sendHome(home, atMs);
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

  private noteHurt(atMs: number): void {
    const { hurt } = this.world.tracks;
    hurt.set('bug', this.sums.bug, atMs);
    hurt.set('mixed', this.sums.mixed, atMs);
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
