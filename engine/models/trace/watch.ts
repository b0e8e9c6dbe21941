// A month by the minute: how many requests come and fail, which alarms ring, and what of a rush's faults is still there to see.

import type { Metrics } from '@/engine/kernel/contract';
import { Binomial, Poisson } from '@/engine/kernel/counting';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { Lots, Stream } from '@/engine/kernel/random';
import type { SavedRollingSums } from '@/engine/kernel/rolling-sums';
import { Windows } from '@/engine/models/trace/alarms';
import {
  type Alarm,
  alarmsOf,
  kindIndex,
  MEMORY_TRACES,
  MINUTE_MS,
  MONTH_MS,
  noMetrics,
  QUICK_FAULT_MS,
  type Reason,
  reasons,
  SECOND_MS,
  SLO,
  TIME_OUT_MS,
  TIME_OUT_SHARE,
  type TraceConfig,
  type tracks,
  wholeOf,
} from '@/engine/models/trace/config';
import { monthlyCost } from '@/engine/models/trace/sieve';

/** Requests a minute: of the service that is watched, and of the shop's month. */
export const ALARM_PER_MIN = 1_000;
export const MONTH_PER_MIN = 6_000;
/** By hand so many fail. */
export const BROKEN_SHARE = 0.02;

/** What goes wrong in the month, in minutes from its beginning. */
export const BLIP = { atMin: 5 * 1_440 + 720, share: 0.15 };
export const RUSH = { atMin: 10 * 1_440 + 720, perMin: 120_000, share: 0.001 };
export const BROKEN = { fromMin: 20 * 1_440 + 720, forMin: 360, share: BROKEN_SHARE };

/** After a change the tracks are written by the minute for so long, and then every half hour. */
const FINELY_MIN = 360;
const COARSE_MIN = 30;
const SECONDS = 60;

interface Fault {
  readonly atMs: number;
  readonly isKeptByHead: boolean;
  readonly tookMs: number;
}

interface State {
  minute: number;
  requests: number;
  failures: number;
  kept: number;
  /** The share of the minute before that was to fail. */
  lastShare: number;
  /** The share that fails by hand; null where nothing was done. */
  byHand: number | null;
  isTail: boolean;
  /** The first failing minute of what goes on, or -1. */
  brokenMin: number;
  pageMin: number;
  ticketMin: number;
  spentMin: number;
  falsePages: number;
  /** Up to this minute the tracks are written finely. */
  fineUntil: number;
  /** Faults of the rush that wait for their decision. */
  rush: readonly Fault[];
  rushRequests: number;
  faultsKept: number;
  faultsLost: number;
}

interface Saved {
  readonly state: State;
  readonly isRinging: readonly boolean[];
  readonly windows: readonly SavedRollingSums[];
  readonly streams: readonly Int32Array[];
}

export class Watch implements SteppedRules<TraceConfig> {
  private readonly alarms: readonly Alarm[];
  private readonly isMonth: boolean;
  private readonly perMin: number;
  private readonly budget: number;
  private readonly windows: Windows;
  private readonly luck: { readonly come: Stream; readonly fail: Stream; readonly keep: Stream };
  private readonly rushLuck: Lots;
  /** Laws by their means, and by how many and which share: few differ. */
  private readonly comings = new Map<number, Poisson>();
  private readonly keepings = new Map<number, Binomial>();
  private isRinging: boolean[];
  private state: State = {
    minute: 0,
    requests: 0,
    failures: 0,
    kept: 0,
    lastShare: 0,
    byHand: null,
    isTail: false,
    brokenMin: -1,
    pageMin: -1,
    ticketMin: -1,
    spentMin: -1,
    falsePages: 0,
    fineUntil: 0,
    rush: [],
    rushRequests: 0,
    faultsKept: 0,
    faultsLost: 0,
  };

  constructor(private readonly world: World<TraceConfig, typeof tracks>) {
    const { config, seed } = world;
    this.isMonth = config.scene === 'month';
    this.perMin = this.isMonth ? MONTH_PER_MIN : ALARM_PER_MIN;
    this.budget = (1 - SLO) * this.perMin * (MONTH_MS / MINUTE_MS);
    this.alarms = alarmsOf(config);
    this.isRinging = this.alarms.map(() => false);
    this.windows = new Windows(this.perMin);
    this.luck = {
      come: new Stream(seed, 'requests'),
      fail: new Stream(seed, 'bugErrors'),
      keep: new Stream(seed, 'sampled'),
    };
    this.rushLuck = new Lots(seed, 'rush');
    this.state.isTail = config.tail === 'on';
    world.tracks.watch.set('budget', 1, 0);
  }

  get nextMs(): number {
    return (this.state.minute + 1) * MINUTE_MS;
  }

  /** The minute that ends: who came and failed, what of it was kept, and only then the alarms. */
  step(): void {
    const { state } = this;
    const atMs = this.nextMs;
    state.minute += 1;
    this.decideRush(atMs);
    const share = this.shareNow();
    this.noteShare(share, atMs);
    const perMin = this.isRush ? RUSH.perMin : this.perMin;
    const failed = share > 0 ? this.comingOf(perMin * share).sample(this.luck.fail) : 0;
    const well = share < 1 ? this.comingOf(perMin * (1 - share)).sample(this.luck.come) : 0;
    state.requests += failed + well;
    state.failures += failed;
    this.windows.push(failed + well, failed);
    if (this.isMonth) this.sieve(failed, failed + well, atMs);
    this.ring(atMs);
    this.noteBudget(atMs);
    this.write(failed / Math.max(1, failed + well), atMs);
  }

  change(config: TraceConfig): void {
    this.state.isTail = config.tail === 'on';
  }

  act(name: string): void {
    if (name !== 'break') return;
    const { state } = this;
    state.byHand = state.byHand === null ? BROKEN_SHARE : null;
    state.brokenMin = -1;
    state.pageMin = -1;
    state.ticketMin = -1;
  }

  metrics(nowMs: number): Metrics {
    const { state, isMonth } = this;
    const sinceMs = (minute: number): number | null =>
      minute < 0 || state.brokenMin < 0 ? null : (minute - state.brokenMin + 1) * MINUTE_MS;
    const judged = state.faultsKept + state.faultsLost;
    const page = { ...noMetrics, pageAfter: sinceMs(state.pageMin) };
    if (isMonth) {
      return {
        ...page,
        faultsKept: judged > 0 ? state.faultsKept / judged : null,
        falsePages: state.falsePages,
        cost: this.cost,
      };
    }
    return {
      ...page,
      ticketAfter: sinceMs(state.ticketMin),
      budgetLeft: nowMs >= MINUTE_MS ? this.budgetLeft : null,
      spentAfter: state.spentMin < 0 ? null : state.spentMin * MINUTE_MS,
    };
  }

  counts() {
    const { requests, failures } = this.state;
    return {
      arrived: requests,
      completed: requests - failures,
      failed: failures,
      rejected: 0,
      timedOut: 0,
      waiting: 0,
      running: 0,
    };
  }

  sample(out: Float64Array): void {
    out.fill(Number.NaN);
    out[5] = this.budgetLeft;
  }

  save(): Saved {
    const { come, fail, keep } = this.luck;
    return {
      state: { ...this.state },
      isRinging: [...this.isRinging],
      windows: this.windows.save(),
      streams: [come, fail, keep].map((stream) => stream.save()),
    };
  }

  restore({ state, isRinging, windows, streams }: Saved): void {
    this.state = { ...state };
    this.isRinging = [...isRinging];
    this.windows.restore(windows);
    const { come, fail, keep } = this.luck;
    [come, fail, keep].forEach((stream, i) => {
      stream.restore(streams[i] as Int32Array);
    });
  }

  private get cost(): number | null {
    const { minute, requests, kept } = this.state;
    return requests > 0 ? monthlyCost(requests, minute * MINUTE_MS, kept / requests) : null;
  }

  private get isRush(): boolean {
    return this.isMonth && this.state.minute === RUSH.atMin;
  }

  private get budgetLeft(): number {
    return Math.max(0, 1 - this.state.failures / this.budget);
  }

  /** The share of this minute's requests that fail. */
  private shareNow(): number {
    const { minute, byHand } = this.state;
    if (byHand !== null) return byHand;
    if (!this.isMonth) return this.world.config.failShare;
    if (minute === BLIP.atMin) return BLIP.share;
    if (minute === RUSH.atMin) return RUSH.share;
    const isBroken = minute >= BROKEN.fromMin && minute < BROKEN.fromMin + BROKEN.forMin;
    return isBroken ? BROKEN.share : 0;
  }

  /** Whether what fails now is something that somebody should be woken for. */
  private get isBroken(): boolean {
    const { minute, byHand } = this.state;
    if (byHand !== null || !this.isMonth) return true;
    return minute >= BROKEN.fromMin && minute < BROKEN.fromMin + BROKEN.forMin;
  }

  private noteShare(share: number, atMs: number): void {
    const { state, world } = this;
    if (share > 0 && this.isBroken && state.brokenMin < 0) state.brokenMin = state.minute;
    if (share === state.lastShare) return;
    world.log.append(kindIndex.breaks, atMs, state.minute, -1, share);
    state.lastShare = share;
    state.fineUntil = state.minute + FINELY_MIN;
  }

  private comingOf(mean: number): Poisson {
    const known = this.comings.get(mean) ?? new Poisson(mean);
    this.comings.set(mean, known);
    return known;
  }

  private keptOf(requests: number): number {
    const { headShare } = this.world.config;
    if (headShare === 1 || requests === 0) return requests;
    const known = this.keepings.get(requests) ?? new Binomial(requests, headShare);
    this.keepings.set(requests, known);
    return known.sample(this.luck.keep);
  }

  /** Which traces of the minute are kept: the first of each second and a share of the rest, and faulty ones by how they end. */
  private sieve(failed: number, requests: number, atMs: number): void {
    const { state } = this;
    const firsts = Math.min(SECONDS, requests);
    if (!this.isRush) {
      // Requests are alike: of those that head sampling lets go, as many are faulty as of all.
      const byHead = firsts + this.keptOf(requests - firsts);
      state.kept += byHead;
      if (state.isTail) state.kept += this.seenLater(failed * (1 - byHead / requests || 0));
      return;
    }
    state.kept += firsts + this.keptOf(requests - firsts);
    state.rushRequests = requests;
    const headShare = (firsts + (requests - firsts) * this.world.config.headShare) / requests;
    const rush = Array.from({ length: failed }, (_, i): Fault => {
      const lot = (n: number): number => this.rushLuck.uniform(3 * i + n);
      return {
        atMs: atMs - MINUTE_MS * lot(0),
        isKeptByHead: lot(1) < headShare,
        tookMs: lot(2) < TIME_OUT_SHARE ? TIME_OUT_MS : QUICK_FAULT_MS,
      };
    });
    state.rush = rush.toSorted((a, b) => a.atMs - b.atMs);
    this.world.log.append(kindIndex.rush, atMs, state.minute, failed, requests);
    state.rush.forEach((fault, i) => {
      this.world.log.append(kindIndex.failed, atMs, i + 1, -1, fault.tookMs);
      this.world.tracks.fault.turn(i + 1, 'held', atMs, i + 1);
    });
  }

  /** Of faulty ones that head sampling let go, how many a tail sampler waits long enough for. */
  private seenLater(faults: number): number {
    const waitMs = SECOND_MS * this.world.config.waitSec;
    return waitMs >= TIME_OUT_MS ? wholeOf(faults) : wholeOf(faults * (1 - TIME_OUT_SHARE));
  }

  /** A minute after the rush every wait is over. */
  private decideRush(atMs: number): void {
    const { state } = this;
    if (state.rush.length === 0) return;
    const { log, tracks } = this.world;
    state.rush.forEach((fault, i) => {
      const reason = this.reasonOf(fault, atMs - MINUTE_MS);
      tracks.fault.turn(i + 1, reason ?? 'kept', atMs, i + 1);
      if (reason === null) {
        state.faultsKept += 1;
        if (!fault.isKeptByHead) state.kept += 1;
        log.append(kindIndex.kept, atMs, i + 1, fault.isKeptByHead ? 0 : 1, Number.NaN);
      } else {
        state.faultsLost += 1;
        log.append(kindIndex.lost, atMs, i + 1, reasons.indexOf(reason), Number.NaN);
      }
    });
    state.rush = [];
  }

  /** Why a fault of the rush has no trace; null where it has one. */
  private reasonOf({ atMs, isKeptByHead, tookMs }: Fault, rushEndMs: number): Reason | null {
    if (isKeptByHead) return null;
    if (!this.state.isTail) return 'drawnOut';
    const waitMs = SECOND_MS * this.world.config.waitSec;
    if (tookMs > waitMs) return 'tooSlow';
    const inRushMs = Math.min(waitMs, rushEndMs - atMs);
    const newer =
      (inRushMs * this.state.rushRequests + (waitMs - inRushMs) * this.perMin) / MINUTE_MS;
    return newer > MEMORY_TRACES ? 'memoryFull' : null;
  }

  private ring(atMs: number): void {
    const { alarms, isRinging, windows, state, world } = this;
    for (let i = 0; i < alarms.length; i += 1) {
      const { kind, burn, longMin, shortMin } = alarms[i] as Alarm;
      const long = windows.burn(longMin);
      const rings = long >= burn && windows.burn(shortMin) >= burn;
      if (rings === isRinging[i]) continue;
      isRinging[i] = rings;
      world.log.append(rings ? kindIndex.rings : kindIndex.quiet, atMs, i, -1, long);
      state.fineUntil = state.minute + FINELY_MIN;
      if (!rings) {
        world.tracks.bell.end(i, atMs);
        continue;
      }
      world.tracks.bell.turn(i, kind, atMs);
      this.noteRing(kind);
    }
  }

  private noteRing(kind: Alarm['kind']): void {
    const { state } = this;
    if (!this.isBroken) {
      if (kind === 'page') state.falsePages += 1;
    } else if (kind === 'page') {
      if (state.pageMin < 0) state.pageMin = state.minute;
    } else if (state.ticketMin < 0) state.ticketMin = state.minute;
  }

  private noteBudget(atMs: number): void {
    const { state, world } = this;
    if (state.spentMin >= 0 || state.failures < this.budget) return;
    state.spentMin = state.minute;
    world.log.append(kindIndex.spent, atMs, state.minute, -1, Number.NaN);
  }

  private write(share: number, atMs: number): void {
    const { state, world, windows } = this;
    const { watch } = world.tracks;
    if (!watch.isOn) return;
    if (state.minute > state.fineUntil && state.minute % COARSE_MIN !== 0) return;
    watch.set('share', share, atMs);
    watch.set('budget', this.budgetLeft, atMs);
    this.alarms.forEach(({ longMin, shortMin }, i) => {
      const place = i as 0 | 1 | 2;
      watch.set(`long-${place}`, windows.burn(longMin), atMs);
      watch.set(`short-${place}`, windows.burn(shortMin), atMs);
    });
  }
}
