// Functions as a platform: instances start when needed, work, wait warm for a while and are reclaimed.

import { EventQueue } from '@/engine/kernel/event-queue';
import { BEGUN, EDGE, ENDED, Notes, RESUMED } from '@/engine/kernel/notes';
import {
  type Customers,
  Platform,
  type PlatformStart,
  type PlatformState,
} from '@/engine/kernel/platform';
import { Lots } from '@/engine/kernel/random';
import { type ReuseSet, reuseSetFor } from '@/engine/kernel/reuse';
import { ScaleOutLimit } from '@/engine/kernel/scale-out';
import { SlotHeap } from '@/engine/kernel/slot-heap';
import { Tally } from '@/engine/kernel/tally';
import { WaitingLine } from '@/engine/kernel/waiting-line';
import { Instances } from '@/engine/models/functions/instances';
import { Places } from '@/engine/models/functions/places';
import type { FunctionsSettings } from '@/engine/models/functions/settings';

/*
 * Places in `times`: the instant being processed, when the request at hand arrived, how much work it
 * brings, and up to when events are processed. A number handed from method to method would be put into a
 * box of its own, once for each request, wherever the compiler leaves a call a call; these never are.
 */
const NOW = 0;
const ARRIVED = 1;
const WORK = 2;
const UNTIL = 3;
/** When the next timer comes up. */
const TIMER = 4;

export class Functions extends Platform {
  readonly kind = 'functions';
  readonly tally: Tally;
  private readonly instances = new Instances();
  /** Instances with a free slot, filed for the reuse policy. */
  private readonly open: ReuseSet;
  private readonly places: Places;
  /** Ends of work, by place. The end of a start needs no entry: it is known when the start begins. */
  private readonly calendar = new EventQueue();
  /**
   * When to look whether an idle instance must go. Lazy: an entry stays while its instance works and
   * moves when it comes up too early, so a busy pool pays nothing for it.
   */
  private readonly timers = new SlotHeap();
  private readonly line = new WaitingLine();
  private readonly scaleOut: ScaleOutLimit | null;
  private readonly coldLots: Lots;
  private readonly reuseLots: Lots;
  private readonly isRandom: boolean;
  private readonly times = new Float64Array(5);
  private readonly notes = new Notes();
  private arrived = 0;
  private created = 0;

  constructor(
    private readonly settings: FunctionsSettings,
    start: PlatformStart,
  ) {
    super();
    this.tally = new Tally(start.warmupMs);
    this.times[TIMER] = Infinity;
    this.open = reuseSetFor(settings.reuse);
    this.isRandom = settings.reuse === 'random';
    this.places = new Places(settings.slotsPerInstance);
    this.scaleOut = settings.scaleOut === null ? null : new ScaleOutLimit(settings.scaleOut);
    this.coldLots = new Lots(start.seed, 'coldStart');
    this.reuseLots = new Lots(start.seed, 'reuse');
    for (let i = 0; i < settings.provisioned; i += 1) this.provision();
  }

  get nextMs(): number {
    const workMs = this.calendar.nextMs;
    const timerMs = this.timers.minKey;
    const earlierMs = Math.min(workMs, timerMs);
    if (this.line.length === 0) return earlierMs;
    return Math.min(earlierMs, this.mayStartFromMs, this.givesUpMs);
  }

  /** At one instant: work ends, then instances go, then waiting requests get a new one or give up. */
  step(): void {
    const atMs = this.nextMs;
    this.times[NOW] = atMs;
    if (this.calendar.nextMs === atMs) this.finish(this.calendar.pop());
    else if (this.timers.minKey === atMs) this.ring();
    else if (this.mayStartFromMs <= atMs) this.startForFirst();
    else this.giveUp();
    this.tally.count(this.notes);
  }

  arrive(atMs: number, workMs: number): void {
    this.times[NOW] = atMs;
    this.times[WORK] = workMs;
    this.receive();
    this.tally.count(this.notes);
  }

  /** As in every platform; written out so that the compiler sees one class alone in this loop. */
  override serve(customers: Customers, from: number, to: number): void {
    const { atMs, workMs } = customers;
    const { times } = this;
    for (let i = from; i < to; i += 1) {
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
    const { instances, settings } = this;
    let starting = 0;
    for (let slot = 0; slot < instances.used; slot += 1) {
      const isAlive = (instances.isAlive[slot] as number) === 1;
      if (isAlive && (instances.readyMs[slot] as number) > nowMs) starting += 1;
    }
    return {
      capacity: (instances.aliveCount - starting) * settings.slotsPerInstance,
      instances: instances.aliveCount,
      starting,
      busySlots: this.calendar.length,
      waiting: this.line.length,
    };
  }

  save() {
    return {
      tally: this.tally.save(),
      instances: this.instances.save(),
      open: this.open.save(),
      places: this.places.save(),
      calendar: this.calendar.save(),
      timers: this.timers.save(),
      line: this.line.save(),
      scaleOut: this.scaleOut?.save() ?? null,
      arrived: this.arrived,
      created: this.created,
    };
  }

  restore(saved: object): void {
    const state = saved as ReturnType<Functions['save']>;
    this.tally.restore(state.tally);
    this.instances.restore(state.instances);
    this.open.restore(state.open);
    this.places.restore(state.places);
    this.calendar.restore(state.calendar);
    this.timers.restore(state.timers);
    this.times[TIMER] = this.timers.minKey;
    this.line.restore(state.line);
    if (state.scaleOut !== null) this.scaleOut?.restore(state.scaleOut);
    this.arrived = state.arrived;
    this.created = state.created;
  }

  /** When the limit and the law of scaling out allow one more instance; Infinity while there are too many. */
  private get mayStartFromMs(): number {
    if (this.instances.aliveCount >= this.settings.maxInstances) return Infinity;
    return this.scaleOut === null ? 0 : this.scaleOut.allowedFromMs;
  }

  /** When whoever stands first in line gives up. */
  private get givesUpMs(): number {
    return this.line.firstArrivedMs + this.settings.maxWaitMs;
  }

  /** Every inner event up to and including `times[UNTIL]`. */
  private catchUp(): void {
    const { times, calendar, line } = this;
    const untilMs = times[UNTIL] as number;
    for (;;) {
      if (line.length > 0) {
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
        this.ring();
      }
    }
  }

  /** The request that comes at `times[NOW]` with `times[WORK]`. */
  private receive(): void {
    const { times, tally } = this;
    const atMs = times[NOW] as number;
    this.arrived += 1;
    const slot = this.open.take(this.isRandom ? this.reuseLots.uniform(this.arrived) : 0);
    times[ARRIVED] = atMs;
    if (slot >= 0) {
      this.occupy(slot, BEGUN);
    } else if (this.mayStartFromMs <= atMs) {
      this.startFor(this.arrived, BEGUN);
    } else if (this.line.length < this.settings.queueLimit) {
      tally.arrive(atMs);
      tally.queue(atMs);
      this.line.join(atMs, times[WORK] as number, this.arrived);
    } else {
      tally.arrive(atMs);
      tally.reject(atMs);
    }
  }

  private provision(): void {
    const slot = this.create(0, 0);
    this.instances.needsNoTimer[slot] = 1;
    this.open.add(slot, this.created);
  }

  private create(atMs: number, startMs: number): number {
    const { instances } = this;
    const slot = instances.take();
    this.created += 1;
    instances.number[slot] = this.created;
    instances.createdMs[slot] = atMs;
    instances.readyMs[slot] = atMs + startMs;
    instances.needsNoTimer[slot] = 0;
    this.tally.instanceCreated(atMs);
    return slot;
  }

  /** Starts an instance for the request in `times`, which finds no other. `number` is its own. */
  private startFor(number: number, how: number): void {
    const { coldStart, coldWork } = this.settings;
    const { times } = this;
    const atMs = times[NOW] as number;
    const share = this.coldLots.uniform(number);
    this.scaleOut?.take(atMs);
    this.tally.coldStart(times[ARRIVED] as number);
    if (coldWork !== null) times[WORK] = coldWork.quantile(share);
    this.occupy(this.create(atMs, coldWork === null ? coldStart.quantile(share) : 0), how);
  }

  /** Gives a slot of an instance to the request in `times`; it begins when the instance is ready. */
  private occupy(slot: number, how: number): void {
    const { instances, places, times } = this;
    const atMs = times[NOW] as number;
    const inUse = (instances.inUse[slot] as number) + 1;
    instances.inUse[slot] = inUse;
    this.note(inUse === 1 ? how + EDGE : how);
    if (inUse < this.settings.slotsPerInstance) {
      this.open.add(slot, instances.number[slot] as number);
    }
    const place = places.take(slot);
    places.arrivedMs[place] = times[ARRIVED] as number;
    const beginMs = Math.max(instances.readyMs[slot] as number, atMs);
    this.calendar.due[0] = beginMs + (times[WORK] as number);
    this.calendar.pushDue(place);
  }

  /** The work in a place ends at `times[NOW]`. */
  private finish(place: number): void {
    const { instances, places } = this;
    const atMs = this.times[NOW] as number;
    const slot = places.slotOf(place);
    const inUse = (instances.inUse[slot] as number) - 1;
    instances.inUse[slot] = inUse;
    this.times[ARRIVED] = places.arrivedMs[place] as number;
    this.note(inUse === 0 ? ENDED + EDGE : ENDED);
    places.release(place);
    // With other slots free already the instance is filed anew: it has become free most recently.
    if (inUse + 1 < this.settings.slotsPerInstance) this.open.remove(slot);
    if (this.line.length > 0) {
      this.serveFirst(slot);
      return;
    }
    this.open.add(slot, instances.number[slot] as number);
    if (inUse > 0) return;
    instances.idleUntilMs[slot] = atMs + this.settings.keepAliveMs;
    if ((instances.needsNoTimer[slot] as number) === 0) this.setTimer(slot);
  }

  private setTimer(slot: number): void {
    const { instances, timers } = this;
    instances.needsNoTimer[slot] = 1;
    timers.set(slot, instances.idleUntilMs[slot] as number, instances.number[slot] as number);
    this.times[TIMER] = timers.minKey;
  }

  /** A timer came up: its instance goes, or is left alone because it works or has more time. */
  private ring(): void {
    const { instances, timers } = this;
    const atMs = this.times[NOW] as number;
    const slot = timers.minSlot;
    timers.remove(slot);
    instances.needsNoTimer[slot] = 0;
    this.times[TIMER] = timers.minKey;
    if ((instances.inUse[slot] as number) > 0) return;
    if ((instances.idleUntilMs[slot] as number) > atMs) {
      this.setTimer(slot);
      return;
    }
    this.open.remove(slot);
    this.tally.instanceGone(instances.createdMs[slot] as number, atMs);
    instances.release(slot);
  }

  /** Whoever stands first in line leaves it and becomes the request in `times`. Returns its number. */
  private callFirst(): number {
    const { line, times } = this;
    const number = line.firstNumber;
    times[ARRIVED] = line.firstArrivedMs;
    times[WORK] = line.firstWorkMs;
    line.leave();
    this.tally.beginQueued(times[ARRIVED] as number, times[NOW] as number);
    return number;
  }

  private serveFirst(slot: number): void {
    this.callFirst();
    this.occupy(slot, RESUMED);
  }

  /** A new instance is allowed while somebody waits: it starts for whoever stands first. */
  private startForFirst(): void {
    const number = this.callFirst();
    this.startFor(number, RESUMED);
    // With room for more than one, the others go there rather than wait.
    while (this.line.length > 0) {
      const slot = this.open.take(this.isRandom ? this.reuseLots.uniform(number) : 0);
      if (slot < 0) return;
      this.serveFirst(slot);
    }
  }

  private giveUp(): void {
    this.tally.timeOut(this.line.firstArrivedMs);
    this.line.leave();
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
