// One way of doing the job: its workers take pieces, an attempt ends or breaks off, and only what is finished is kept.

import type { Distribution } from '@/engine/kernel/distributions';
import type { EventLog } from '@/engine/kernel/event-log';
import type { Lots } from '@/engine/kernel/random';
import {
  kindIndex,
  type LongJobTracks,
  MOST_PIECES,
  type Way,
  ways,
} from '@/engine/models/long-job/config';
import { costOf, type Plan } from '@/engine/models/long-job/settings';

/** What a job draws from and writes to. */
export interface Desk {
  readonly log: EventLog;
  readonly tracks: LongJobTracks;
  readonly work: Lots;
  readonly lives: Lots;
  /** How long a worker lasts; null where none breaks off by itself. */
  readonly life: Distribution | null;
}

type Phase = 'ready' | 'working' | 'joining' | 'waiting' | 'delivered' | 'gaveUp';
type Ending = 'kept' | 'limit' | 'broken' | 'off';

/** Lots are numbered by way, piece and attempt, so that no knob and no act moves one's luck to another. */
const MOST_ATTEMPTS = 4_096;

interface Worker {
  readonly piece: number;
  readonly startMs: number;
  /** From when on it works; NaN once it does. */
  workMs: number;
  readonly endMs: number;
  readonly ending: Ending;
}

/** Attempts by how they ended, and times in ms. */
interface Totals {
  begun: number;
  kept: number;
  limit: number;
  broken: number;
  off: number;
  transitions: number;
  keptMs: number;
  vainMs: number;
  readyMs: number;
}

interface Saved {
  readonly phase: Phase;
  readonly phaseMs: number;
  readonly untilMs: number;
  readonly next: number;
  readonly again: readonly number[];
  readonly attempts: Int32Array;
  readonly workers: readonly (Worker | null)[];
  readonly totals: Totals;
  readonly finishedMs: number;
}

export class Job {
  private phase: Phase = 'ready';
  /** Since when it is in its phase, and until when; Infinity where only its workers end it. */
  private phaseMs = 0;
  private untilMs: number;
  /** The first piece that nobody has taken yet. */
  private next = 0;
  /** Pieces that broke off: they go first. */
  private again: number[] = [];
  private readonly attempts: Int32Array;
  private workers: (Worker | null)[];
  private totals: Totals = {
    begun: 0,
    kept: 0,
    limit: 0,
    broken: 0,
    off: 0,
    transitions: 0,
    keptMs: 0,
    vainMs: 0,
    readyMs: 0,
  };
  private finishedMs = Number.NaN;
  private dueMs: number;

  constructor(
    private readonly plan: Plan,
    private readonly desk: Desk,
  ) {
    this.attempts = new Int32Array(plan.pieces);
    this.workers = new Array<Worker | null>(Math.min(plan.atOnce, plan.pieces)).fill(null);
    this.untilMs = plan.beginMs;
    this.dueMs = plan.beginMs;
    desk.tracks.phase.turn(this.place, 'ready', 0);
    // The split is a step of the workflow, as is the join.
    if (plan.beginMs > 0) {
      this.totals.transitions += 1;
      this.ramp(0);
    }
  }

  get nextMs(): number {
    return this.dueMs;
  }

  /** At one instant: what ends, what breaks off, what begins. */
  step(): void {
    const { dueMs } = this;
    if (this.untilMs === dueMs) this.endPhase(dueMs);
    this.endWorkers(dueMs);
    this.assign(dueMs);
    this.look();
  }

  /** Switches off the worker that has been at its piece for longest, or all of them. */
  unplug(isAll: boolean, atMs: number): void {
    const busy = this.workers.flatMap((worker, lane) => (worker ? [{ worker, lane }] : []));
    const oldest = busy.toSorted((a, b) => a.worker.startMs - b.worker.startMs);
    const struck = isAll ? busy : oldest.slice(0, 1);
    if (struck.length === 0) return;
    this.breakOff(
      struck.map(({ lane }) => lane),
      'off',
      atMs,
    );
    this.assign(atMs);
    this.look();
  }

  /** Paid for so far. Kept + thrown away + getting ready + under way is all of it. */
  paidMs(nowMs: number): number {
    const { keptMs, vainMs, readyMs } = this.totals;
    return keptMs + vainMs + readyMs + this.underWayMs(nowMs);
  }

  metrics(nowMs: number) {
    const { totals, plan, finishedMs } = this;
    const billed = this.paidMs(nowMs);
    return {
      finish: Number.isNaN(finishedMs) ? null : finishedMs,
      billed,
      cost: costOf(plan.way, billed, totals.transitions),
      wasted: totals.vainMs,
      ready: totals.readyMs + totals.kept * plan.overheadMs + this.preparingMs(nowMs),
      done: totals.kept / plan.pieces,
    };
  }

  counts() {
    const { begun, kept, limit, broken, off } = this.totals;
    const running = this.workers.filter((worker) => worker !== null).length;
    return { begun, kept, limit, broken: broken + off, running };
  }

  save(): Saved {
    return {
      phase: this.phase,
      phaseMs: this.phaseMs,
      untilMs: this.untilMs,
      next: this.next,
      again: [...this.again],
      attempts: this.attempts.slice(),
      workers: this.workers.map((worker) => worker && { ...worker }),
      totals: { ...this.totals },
      finishedMs: this.finishedMs,
    };
  }

  restore(saved: Saved): void {
    this.phase = saved.phase;
    this.phaseMs = saved.phaseMs;
    this.untilMs = saved.untilMs;
    this.next = saved.next;
    this.again = [...saved.again];
    this.attempts.set(saved.attempts);
    this.workers = saved.workers.map((worker) => worker && { ...worker });
    this.totals = { ...saved.totals };
    this.finishedMs = saved.finishedMs;
    this.look();
  }

  private get place(): number {
    return ways.indexOf(this.plan.way);
  }

  private get isPaidPhase(): boolean {
    const { phase, plan } = this;
    return phase === 'ready' || phase === 'joining' || (phase === 'waiting' && plan.isPausePaid);
  }

  /** Cutting, booting or joining just now. */
  private preparingMs(nowMs: number): number {
    return this.isPaidPhase ? nowMs - this.phaseMs : 0;
  }

  private underWayMs(nowMs: number): number {
    return this.workers.reduce(
      (sum, worker) => sum + (worker ? nowMs - worker.startMs : 0),
      this.preparingMs(nowMs),
    );
  }

  private enter(phase: Phase, untilMs: number, atMs: number): void {
    if (this.isPaidPhase) this.totals.readyMs += atMs - this.phaseMs;
    this.phase = phase;
    this.phaseMs = atMs;
    this.untilMs = untilMs;
    const { tracks } = this.desk;
    const isReady = phase === 'joining' || (phase === 'waiting' && this.plan.isPausePaid);
    tracks.phase.turn(this.place, isReady ? 'ready' : (phase as Exclude<Phase, 'joining'>), atMs);
  }

  private endPhase(atMs: number): void {
    if (this.phase === 'joining') this.deliver(atMs);
    else this.enter('working', Infinity, atMs);
  }

  private deliver(atMs: number): void {
    this.enter('delivered', Infinity, atMs);
    this.finishedMs = atMs;
    this.note('delivered', atMs, -1, this.paidMs(atMs));
    this.ramp(atMs);
  }

  private endWorkers(atMs: number): void {
    const struck: number[] = [];
    this.workers.forEach((worker, lane) => {
      if (!worker) return;
      if (worker.endMs === atMs && worker.ending === 'kept') this.keep(lane, worker, atMs);
      else if (worker.endMs === atMs) struck.push(lane);
      else if (worker.workMs === atMs) {
        worker.workMs = Number.NaN;
        this.lane.turn(lane, 'working', atMs, worker.piece);
      }
    });
    for (const ending of ['limit', 'broken'] as const) {
      const lanes = struck.filter((lane) => this.workers[lane]?.ending === ending);
      if (lanes.length > 0) this.breakOff(lanes, ending, atMs);
    }
  }

  private keep(lane: number, { piece, startMs }: Worker, atMs: number): void {
    const { plan, totals, desk } = this;
    const paidMs = atMs - startMs;
    this.workers[lane] = null;
    this.lane.end(lane, atMs);
    totals.kept += 1;
    totals.keptMs += paidMs;
    desk.tracks.piece.turn(this.thing(piece), 'kept', atMs);
    this.note('kept', atMs, piece + 1, paidMs);
    this.ramp(atMs);
    if (totals.kept < plan.pieces) return;
    if (plan.endMs > 0) {
      totals.transitions += 1;
      this.enter('joining', atMs + plan.endMs, atMs);
      this.ramp(atMs);
    } else this.deliver(atMs);
  }

  /** These lose what they were at. Where a piece may not be tried again, the job is given up, and the others stop. */
  private breakOff(lanes: readonly number[], ending: Ending, atMs: number): void {
    const { plan, again } = this;
    const lost: number[] = [];
    for (const lane of lanes) {
      const worker = this.workers[lane];
      if (!worker) continue;
      this.lose(lane, worker, ending, atMs);
      lost.push(worker.piece);
    }
    const last = lost.find((piece) => (this.attempts[piece] ?? 0) > plan.retries);
    if (last !== undefined) {
      this.giveUp(last, atMs);
      return;
    }
    again.unshift(...lost);
    const tried = this.attempts[lost[0] ?? 0] ?? 1;
    const pauseMs = plan.pausesMs[Math.min(tried, plan.pausesMs.length) - 1] ?? 0;
    if (pauseMs > 0) this.enter('waiting', atMs + pauseMs, atMs);
    this.ramp(atMs);
  }

  private lose(lane: number, { piece, startMs }: Worker, ending: Ending, atMs: number): void {
    const { totals, desk } = this;
    const paidMs = atMs - startMs;
    this.workers[lane] = null;
    totals[ending] += 1;
    totals.vainMs += paidMs;
    this.lane.turn(lane, 'killed', atMs, piece);
    this.lane.end(lane, atMs);
    const share = Math.min(1, paidMs / (this.plan.overheadMs + this.plan.pieceMs));
    desk.tracks.piece.turn(this.thing(piece), 'lost', atMs, Math.floor(1_000 * share));
    this.note(ending, atMs, piece + 1, paidMs);
  }

  private giveUp(piece: number, atMs: number): void {
    this.workers.forEach((worker, lane) => {
      if (worker) this.lose(lane, worker, 'off', atMs);
    });
    this.enter('gaveUp', Infinity, atMs);
    this.note('gaveUp', atMs, piece + 1, this.paidMs(atMs));
    this.ramp(atMs);
  }

  /** Whoever is free takes the next piece, those that broke off first. */
  private assign(atMs: number): void {
    if (this.phase !== 'working') return;
    const { plan, workers } = this;
    for (let lane = 0; lane < workers.length; lane += 1) {
      if (workers[lane]) continue;
      const piece = this.again.shift() ?? (this.next < plan.pieces ? this.next : undefined);
      if (piece === undefined) break;
      if (piece === this.next) this.next += 1;
      workers[lane] = this.begin(lane, piece, atMs);
    }
    this.ramp(atMs);
  }

  private begin(lane: number, piece: number, startMs: number): Worker {
    const { plan, desk, totals } = this;
    const attempt = this.attempts[piece] ?? 0;
    this.attempts[piece] = attempt + 1;
    const lot = this.thing(piece) * MOST_ATTEMPTS + (attempt % MOST_ATTEMPTS);
    const longer = plan.spread?.ofLot(desk.work, lot) ?? 1;
    const lastsMs = plan.overheadMs + plan.pieceMs * longer;
    const lifeMs = desk.life?.ofLot(desk.lives, lot) ?? Infinity;
    const endMs = startMs + Math.min(lastsMs, plan.limitMs, lifeMs);
    // A step of the workflow each, and a retry is one more; a single call and a container have none.
    if (plan.way === 'steps' || plan.way === 'pieces') totals.transitions += 1;
    totals.begun += 1;
    const isStarting = plan.overheadMs > 0 && startMs + plan.overheadMs < endMs;
    this.lane.turn(lane, plan.overheadMs > 0 ? 'starting' : 'working', startMs, piece);
    desk.tracks.piece.turn(this.thing(piece), 'working', startMs, Math.floor(lastsMs));
    this.note('begin', startMs, piece + 1, attempt + 1);
    return {
      piece,
      startMs,
      workMs: isStarting ? startMs + plan.overheadMs : Number.NaN,
      endMs,
      ending:
        lastsMs <= Math.min(plan.limitMs, lifeMs)
          ? 'kept'
          : plan.limitMs <= lifeMs
            ? 'limit'
            : 'broken',
    };
  }

  /** When something is due next. */
  private look(): void {
    let dueMs = this.untilMs;
    for (const worker of this.workers) {
      if (!worker) continue;
      dueMs = Math.min(dueMs, Number.isNaN(worker.workMs) ? worker.endMs : worker.workMs);
    }
    this.dueMs = dueMs;
  }

  /** Paid time goes on by itself: as fast as there are workers. */
  private ramp(atMs: number): void {
    const { tracks } = this.desk;
    if (!tracks.paid.isOn) return;
    const { way } = this.plan;
    const workers = this.workers.reduce((sum, worker) => sum + Number(worker !== null), 0);
    tracks.paid.ramp(way, this.paidMs(atMs), workers + Number(this.isPaidPhase), atMs);
    tracks.vain.set(way, this.totals.vainMs, atMs);
  }

  private get lane(): LongJobTracks[Way] {
    return this.desk.tracks[this.plan.way];
  }

  private thing(piece: number): number {
    return this.place * MOST_PIECES + piece;
  }

  private note(kind: keyof typeof kindIndex, atMs: number, subject: number, value: number): void {
    this.desk.log.append(kindIndex[kind], atMs, subject, this.place, value);
  }
}
