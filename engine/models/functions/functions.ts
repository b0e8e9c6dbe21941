// Functions as a platform: instances start when needed, work, wait warm for a while and are reclaimed.

import { Calendar } from '@/engine/kernel/calendar';
import { BEGUN, EDGE, ENDED, Notes, RESUMED } from '@/engine/kernel/notes';
import {
  type Customers,
  Platform,
  type PlatformStart,
  type PlatformState,
} from '@/engine/kernel/platform';
import { Lots } from '@/engine/kernel/random';
import { Tally } from '@/engine/kernel/tally';
import {
  ADMITTED,
  Admission,
  FULL_LINE,
  REQUEST_RATE,
  type Reason,
  type Verdict,
} from '@/engine/models/functions/admission';
import { Backlog } from '@/engine/models/functions/backlog';
import { ARRIVED, NOW, newMoment, TIMER, UNTIL, WORK } from '@/engine/models/functions/moment';
import { Pool } from '@/engine/models/functions/pool';
import type { FunctionsSettings } from '@/engine/models/functions/settings';
import { WarmLane } from '@/engine/models/functions/warm-lane';

export class Functions extends Platform {
  readonly kind = 'functions';
  readonly tally: Tally;
  private readonly times = newMoment();
  private readonly pool: Pool;
  private readonly admission: Admission;
  /** Ends of work, by place. The end of a start needs no entry: it is known when the start begins. */
  private readonly calendar = new Calendar();
  private readonly backlog: Backlog;
  private readonly coldLots: Lots;
  private readonly reuseLots: Lots;
  private readonly isRandom: boolean;
  private readonly hasProvisioned: boolean;
  private readonly notes = new Notes();
  private readonly lane: WarmLane | null;
  private arrived = 0;
  /** Requests that an ordinary instance took because all provisioned ones were busy. */
  private spilledOver = 0;

  constructor(
    private readonly settings: FunctionsSettings,
    start: PlatformStart,
  ) {
    super();
    this.tally = new Tally(start.warmupMs);
    this.pool = new Pool(settings, this.tally, this.times);
    this.admission = new Admission(settings, this.times);
    this.backlog = new Backlog(settings, this.tally, this.times);
    this.coldLots = new Lots(start.seed, 'coldStart');
    this.reuseLots = new Lots(start.seed, 'reuse');
    this.isRandom = settings.reuse === 'random';
    this.hasProvisioned = settings.provisioned > 0;
    const { pool, admission, calendar, notes, times } = this;
    this.lane = WarmLane.for({ pool, admission, calendar, notes, times }, settings);
  }

  get nextMs(): number {
    const { line, retries, givesUpMs } = this.backlog;
    const earlierMs = Math.min(this.calendar.nextMs, this.pool.nextMs, retries.nextMs);
    return line.length === 0 ? earlierMs : Math.min(earlierMs, this.mayStartFromMs, givesUpMs);
  }

  /**
   * At one instant: work ends, then instances go, then asynchronous calls try again, then those in line
   * get a new instance or give up.
   */
  step(): void {
    const atMs = this.nextMs;
    this.times[NOW] = atMs;
    if (this.calendar.nextMs === atMs) this.finish(this.calendar.pop());
    else if (this.pool.nextMs === atMs) this.pool.ring();
    else if (this.backlog.retries.nextMs === atMs) this.tryAgain();
    else if (this.mayStartFromMs <= atMs) this.startForFirst();
    else this.backlog.giveUp();
    this.tally.count(this.notes);
  }

  arrive(atMs: number, workMs: number): void {
    this.times[NOW] = atMs;
    this.times[WORK] = workMs;
    this.receive();
    this.tally.count(this.notes);
  }

  /** As in every platform; the lane takes whom it can, the rules everybody else. */
  override serve(customers: Customers, from: number, to: number): void {
    const { atMs, workMs } = customers;
    const { times, lane, backlog } = this;
    for (let i = from; i < to; i += 1) {
      if (lane !== null && backlog.length === 0) {
        const left = lane.serve(customers, i, to);
        this.arrived += left - i;
        i = left;
        if (i === to) break;
      }
      times[UNTIL] = atMs[i] as number;
      this.catchUp();
      times[NOW] = atMs[i] as number;
      times[WORK] = workMs[i] as number;
      this.receive();
    }
    this.tally.count(this.notes);
  }

  override settle(tMs: number): void {
    this.times[UNTIL] = tMs;
    this.catchUp();
    this.tally.count(this.notes);
  }

  state(nowMs: number): PlatformState {
    const { instances } = this.pool;
    const starting = instances.startingAt(nowMs);
    return {
      capacity: (instances.aliveCount - starting) * this.settings.slotsPerInstance,
      instances: instances.aliveCount,
      starting,
      busySlots: this.calendar.length,
      waiting: this.backlog.length,
    };
  }

  /** Why requests were turned away (the reasons add up to `rejected`), spill-over, and further tries. */
  override ownCounts() {
    const { admission, backlog, spilledOver } = this;
    return { ...admission.counts, spilledOver, retried: backlog.retried };
  }

  save() {
    return {
      tally: this.tally.save(),
      pool: this.pool.save(),
      admission: this.admission.save(),
      calendar: this.calendar.save(),
      backlog: this.backlog.save(),
      arrived: this.arrived,
      spilledOver: this.spilledOver,
    };
  }

  restore(saved: object): void {
    const state = saved as ReturnType<Functions['save']>;
    this.tally.restore(state.tally);
    this.pool.restore(state.pool);
    this.admission.restore(state.admission);
    this.calendar.restore(state.calendar);
    this.backlog.restore(state.backlog);
    this.arrived = state.arrived;
    this.spilledOver = state.spilledOver;
  }

  /** When the limits allow one more instance; Infinity while there are too many. */
  private get mayStartFromMs(): number {
    return this.admission.mayStartFromMs(this.pool.instances.aliveCount);
  }

  /** Every inner event up to and including `times[UNTIL]`. */
  private catchUp(): void {
    const { times, calendar } = this;
    const { line, retries } = this.backlog;
    const untilMs = times[UNTIL] as number;
    for (;;) {
      if (line.length > 0 || retries.length > 0) {
        if (this.nextMs > untilMs) return;
        this.step();
        continue;
      }
      const workMs = calendar.nextMs;
      const timerMs = times[TIMER] as number;
      if (workMs <= timerMs) {
        if (workMs > untilMs) return;
        times[NOW] = workMs;
        this.finish(calendar.pop());
      } else {
        if (timerMs > untilMs) return;
        times[NOW] = timerMs;
        this.pool.ring();
      }
    }
  }

  /** The request that comes at `times[NOW]` with `times[WORK]`. */
  private receive(): void {
    const { times } = this;
    times[ARRIVED] = times[NOW] as number;
    this.arrived += 1;
    const verdict = this.tryToBegin(this.arrived, BEGUN);
    if (verdict !== ADMITTED) this.turnAway(verdict);
  }

  /** Gives the request at hand a place, if the limits let it. Returns the limit that does not. */
  private tryToBegin(number: number, how: number): Verdict {
    const { admission, pool } = this;
    if (!admission.isWithinRate()) return REQUEST_RATE;
    const slot = pool.open.take(this.isRandom ? this.reuseLots.uniform(number) : 0);
    if (slot >= 0) {
      this.occupy(slot, how);
      return ADMITTED;
    }
    const verdict = admission.verdictOnStart(pool.instances.aliveCount);
    if (verdict === ADMITTED) this.startFor(number, how);
    return verdict;
  }

  /** The request that has just come finds no place: it waits, or is rejected for a reason. */
  private turnAway(reason: Reason): void {
    const { tally, backlog } = this;
    const atMs = this.times[NOW] as number;
    tally.arrive(atMs);
    if (backlog.join(reason, this.arrived)) return;
    tally.reject(atMs);
    if (atMs < tally.warmupMs) return;
    this.admission.refuse(backlog.hasLineFor(reason) ? FULL_LINE : reason);
  }

  /** The next try of an asynchronous call is due, or its time is up. */
  private tryAgain(): void {
    const { backlog, times } = this;
    const place = backlog.callDue();
    if (place < 0) return;
    const number = backlog.retries.number[place] as number;
    if (this.tryToBegin(number, RESUMED) === ADMITTED) backlog.leave(place);
    else backlog.retries.tryLater(place, times[NOW] as number);
  }

  /** Starts an instance for the request at hand, which finds no other. `number` is its own. */
  private startFor(number: number, how: number): void {
    const { coldStart, coldWork } = this.settings;
    const { times } = this;
    this.admission.start();
    this.tally.coldStart(times[ARRIVED] as number);
    if (coldWork !== null) times[WORK] = coldWork.ofLot(this.coldLots, number);
    const startMs = coldWork === null ? coldStart.ofLot(this.coldLots, number) : 0;
    this.occupy(this.pool.create(startMs), how);
  }

  /** Gives a slot of an instance to the request at hand; it begins when the instance is ready. */
  private occupy(slot: number, how: number): void {
    const { pool, times } = this;
    const place = pool.occupy(slot);
    this.note((pool.instances.inUse[slot] as number) === 1 ? how + EDGE : how);
    if (this.hasProvisioned && slot >= this.settings.provisioned) this.spillOver();
    const beginMs = Math.max(pool.instances.readyMs[slot] as number, times[NOW] as number);
    this.tally.fates?.begins(times[ARRIVED] as number, beginMs);
    this.calendar.due[0] = beginMs + (times[WORK] as number);
    this.calendar.pushDue(place);
  }

  private spillOver(): void {
    if ((this.times[ARRIVED] as number) >= this.tally.warmupMs) this.spilledOver += 1;
  }

  /** The work in a place ends at `times[NOW]`. */
  private finish(place: number): void {
    const { pool } = this;
    const slot = pool.vacate(place);
    this.tally.fates?.answered(this.times[ARRIVED] as number);
    this.note((pool.instances.inUse[slot] as number) === 0 ? ENDED + EDGE : ENDED);
    if (this.backlog.line.length > 0) this.serveFirst(slot);
    else pool.offer(slot);
  }

  private serveFirst(slot: number): void {
    this.backlog.callFirst();
    this.occupy(slot, RESUMED);
  }

  /** A new instance is allowed while somebody waits: it starts for whoever stands first. */
  private startForFirst(): void {
    const number = this.backlog.callFirst();
    this.startFor(number, RESUMED);
    // With room for more than one, the others go there rather than wait.
    while (this.backlog.line.length > 0) {
      const slot = this.pool.open.take(this.isRandom ? this.reuseLots.uniform(number) : 0);
      if (slot < 0) return;
      this.serveFirst(slot);
    }
  }

  /** Notes what happened at `times[NOW]` to the request that arrived at `times[ARRIVED]`. */
  private note(kind: number): void {
    const { notes, times } = this;
    if (notes.isFull) this.tally.count(notes);
    const row = notes.length;
    notes.atMs[row] = times[NOW] as number;
    notes.arrivedMs[row] = times[ARRIVED] as number;
    notes.kind[row] = kind;
    notes.length = row + 1;
  }
}
