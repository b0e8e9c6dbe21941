// Requests one by one, and which of their traces are kept: decided as they come, or afterwards by how they ended.

import { listRates } from '@/engine/billing/rates';
import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import { Lots, Stream } from '@/engine/kernel/random';
import {
  kindIndex,
  LINE_GB,
  MONTH_MS,
  noMetrics,
  QUICK_FAULT_MS,
  type Reason,
  RUN_GB_SEC,
  reasons,
  SECOND_MS,
  TIME_OUT_MS,
  TIME_OUT_SHARE,
  TRACE_GB,
  type TraceConfig,
  type tracks,
  USD_PER_GB,
} from '@/engine/models/trace/config';

/** Of so many requests in so many ms, how many a month like this has. */
const monthly = (requests: number, elapsedMs: number): number => (requests / elapsedMs) * MONTH_MS;

/** Dollars a month where so many requests come in so many ms and this share of their traces is kept. */
export const monthlyCost = (requests: number, elapsedMs: number, keptShare: number): number =>
  monthly(requests * keptShare, elapsedMs) * TRACE_GB * USD_PER_GB;

const USD_PER_RUN = listRates.functionPerRequest + RUN_GB_SEC * listRates.functionPerSec;

/** Head sampling: the first request of each second, and of the others a share. It sees when a request comes, and no more. */
export class HeadSampler {
  private second = -1;

  constructor(private readonly share: number) {}

  /** Whether a request's trace is kept; `luck` is between 0 and 1. */
  keeps(atMs: number, luck: number): boolean {
    const second = Math.floor(atMs / SECOND_MS);
    const isFirst = second !== this.second;
    this.second = second;
    return isFirst || luck < this.share;
  }

  save(): number {
    return this.second;
  }

  restore(second: number): void {
    this.second = second;
  }
}

interface Counts {
  arrived: number;
  kept: number;
  dropped: number;
  faults: number;
  faultsKept: number;
  faultsLost: number;
}

interface Saved {
  readonly arrivals: Int32Array;
  readonly arrivalMs: number;
  readonly head: number;
  readonly queue: SavedQueue;
  readonly held: SavedQueue;
  readonly isTail: boolean;
  readonly noted: number;
  readonly counts: Counts;
}

/** What is to happen to a request, in a payload: its fault's number or its own, and what. */
const KINDS = 8;
const FAILS = 0;
/** Luck of the draw, in the payload of what is held. */
const KEPT_BY_HEAD = 1;
const IS_FAULTY = 2;
const IS_TIME_OUT = 4;

export class Sieve implements SteppedRules<TraceConfig> {
  private readonly arrivals: Stream;
  private readonly gap: Exponential;
  private readonly luck: Readonly<Record<'sampled' | 'faults' | 'timeOuts', Lots>>;
  private readonly head: HeadSampler;
  private readonly waitMs: number;
  private arrivalMs: number;
  /** Errors to come. */
  private readonly errors = new EventQueue();
  /** Traces in memory, by when they are decided: the number of the request, and what is known of it. */
  private readonly held = new EventQueue();
  private isTail: boolean;
  /** The last second that was written into the tracks. */
  private noted = -1;
  private tally: Counts = {
    arrived: 0,
    kept: 0,
    dropped: 0,
    faults: 0,
    faultsKept: 0,
    faultsLost: 0,
  };

  constructor(private readonly world: World<TraceConfig, typeof tracks>) {
    const { config, seed } = world;
    this.arrivals = new Stream(seed, 'arrivals');
    this.gap = new Exponential(SECOND_MS / config.ratePerSec);
    this.luck = {
      sampled: new Lots(seed, 'sampled'),
      faults: new Lots(seed, 'faults'),
      timeOuts: new Lots(seed, 'timeOuts'),
    };
    this.head = new HeadSampler(config.headShare);
    this.waitMs = SECOND_MS * config.waitSec;
    this.isTail = config.tail === 'on';
    this.arrivalMs = this.gap.sample(this.arrivals);
  }

  get nextMs(): number {
    return Math.min(this.errors.nextMs, this.held.nextMs, this.arrivalMs);
  }

  /** At one instant a request fails before its trace is decided, and both before the next one comes. */
  step(): void {
    const { errors, held } = this;
    if (errors.nextMs <= Math.min(held.nextMs, this.arrivalMs)) {
      const atMs = errors.nextMs;
      this.fail(errors.pop(), atMs);
    } else if (held.nextMs <= this.arrivalMs) {
      const atMs = held.nextMs;
      this.decideLater(held.pop(), atMs);
    } else this.arrive(this.arrivalMs);
  }

  change(config: TraceConfig): void {
    this.isTail = config.tail === 'on';
  }

  metrics(nowMs: number): Metrics {
    const { arrived, kept, dropped, faults, faultsKept, faultsLost } = this.tally;
    const { logLines } = this.world.config;
    const inMonth = monthly(arrived, nowMs);
    const isLogged = logLines > 0 && arrived > 0;
    const [decided, judged] = [kept + dropped, faultsKept + faultsLost];
    return {
      ...noMetrics,
      kept: decided > 0 ? kept / decided : null,
      faultsKept: judged > 0 ? faultsKept / judged : null,
      faults,
      cost: decided > 0 ? monthlyCost(arrived, nowMs, kept / decided) : null,
      logCost: isLogged ? inMonth * logLines * LINE_GB * USD_PER_GB : null,
      computeCost: isLogged ? inMonth * USD_PER_RUN : null,
    };
  }

  counts() {
    const { arrived, kept, dropped } = this.tally;
    return {
      arrived,
      completed: kept,
      rejected: dropped,
      timedOut: 0,
      waiting: arrived - kept - dropped,
      running: 0,
    };
  }

  sample(out: Float64Array): void {
    out.fill(Number.NaN);
    out[3] = this.tally.faultsKept;
    out[4] = this.tally.faultsLost;
  }

  save(): Saved {
    const { arrivals, arrivalMs, head, errors, held, isTail, noted, tally } = this;
    return {
      arrivals: arrivals.save(),
      arrivalMs,
      head: head.save(),
      queue: errors.save(),
      held: held.save(),
      isTail,
      noted,
      counts: { ...tally },
    };
  }

  restore(saved: Saved): void {
    this.arrivals.restore(saved.arrivals);
    this.arrivalMs = saved.arrivalMs;
    this.head.restore(saved.head);
    this.errors.restore(saved.queue);
    this.held.restore(saved.held);
    this.isTail = saved.isTail;
    this.noted = saved.noted;
    this.tally = { ...saved.counts };
  }

  private arrive(atMs: number): void {
    const { tally, luck, world, held } = this;
    this.arrivalMs = atMs + this.gap.sample(this.arrivals);
    tally.arrived += 1;
    this.note(atMs);
    const request = tally.arrived;
    const isKept = this.head.keeps(atMs, luck.sampled.uniform(request));
    const isFaulty = luck.faults.uniform(request) < world.config.faultShare;
    const isTimeOut = isFaulty && luck.timeOuts.uniform(request) < TIME_OUT_SHARE;
    const known =
      (isKept ? KEPT_BY_HEAD : 0) + (isFaulty ? IS_FAULTY : 0) + (isTimeOut ? IS_TIME_OUT : 0);
    if (this.isTail) {
      held.push(atMs + this.waitMs, request * KINDS + known);
    } else this.decide(request, isKept, isFaulty, atMs);
    if (!isFaulty) return;
    // Decided as it came, a faulty one waits for nothing: whether it has a trace is known when it fails.
    const isOpen = this.isTail ? IS_FAULTY : 0;
    const what = FAILS + (isKept ? KEPT_BY_HEAD : 0) + isOpen + (isTimeOut ? IS_TIME_OUT : 0);
    this.errors.push(atMs + (isTimeOut ? TIME_OUT_MS : QUICK_FAULT_MS), request * KINDS + what);
  }

  private fail(payload: number, atMs: number): void {
    const request = Math.floor(payload / KINDS);
    const what = payload % KINDS;
    const tookMs = (what & IS_TIME_OUT) > 0 ? TIME_OUT_MS : QUICK_FAULT_MS;
    this.tally.faults += 1;
    this.world.log.append(kindIndex.failed, atMs, request, -1, tookMs);
    const isJudged = (what & IS_FAULTY) === 0 || tookMs > this.waitMs;
    if (!isJudged) this.world.tracks.fault.turn(request, 'held', atMs, request);
    else if ((what & KEPT_BY_HEAD) > 0) this.keep(request, false, atMs);
    else this.lose(request, (what & IS_FAULTY) > 0 ? 'tooSlow' : 'drawnOut', atMs);
  }

  /** What ended in an error by now is kept, and else what was drawn as it came. */
  private decideLater(payload: number, atMs: number): void {
    const request = Math.floor(payload / KINDS);
    const known = payload % KINDS;
    const isFaulty = (known & IS_FAULTY) > 0;
    const tookMs = (known & IS_TIME_OUT) > 0 ? TIME_OUT_MS : QUICK_FAULT_MS;
    const isSeen = isFaulty && tookMs <= this.waitMs;
    const isKept = (known & KEPT_BY_HEAD) > 0 || isSeen;
    this.decide(request, isKept, isFaulty, atMs);
    if (isSeen) this.keep(request, (known & KEPT_BY_HEAD) === 0, atMs);
  }

  private decide(request: number, isKept: boolean, isFaulty: boolean, atMs: number): void {
    const { tally, world } = this;
    if (isKept) tally.kept += 1;
    else tally.dropped += 1;
    world.tracks.request.turn(request, isKept ? 'kept' : 'dropped', atMs, isFaulty ? 1 : 0);
  }

  private keep(request: number, isTail: boolean, atMs: number): void {
    this.tally.faultsKept += 1;
    this.world.log.append(kindIndex.kept, atMs, request, isTail ? 1 : 0, Number.NaN);
    this.world.tracks.fault.turn(request, 'kept', atMs, request);
  }

  private lose(request: number, reason: Reason, atMs: number): void {
    this.tally.faultsLost += 1;
    this.world.log.append(kindIndex.lost, atMs, request, reasons.indexOf(reason), Number.NaN);
    this.world.tracks.fault.turn(request, reason, atMs, request);
  }

  /** Once a second is as often as anybody can see. */
  private note(atMs: number): void {
    const { tally, world } = this;
    const second = Math.floor(atMs / SECOND_MS);
    if (second === this.noted) return;
    this.noted = second;
    world.tracks.sieve.set('held', this.held.length, atMs);
    world.tracks.sieve.set('kept', tally.kept, atMs);
    world.tracks.sieve.set('dropped', tally.dropped, atMs);
  }
}
