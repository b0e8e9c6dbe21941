// App instances behind a router that gives up after a while, one more or one fewer a minute, and their sleep.

import type { Fleet, FleetObserver } from '@/engine/kernel/fleet';
import { STARTING, type StateObserver } from '@/engine/kernel/fleet-hosts';
import { FleetPlatform } from '@/engine/kernel/fleet-platform';
import type { PlatformStart } from '@/engine/kernel/platform';
import { Stream } from '@/engine/kernel/random';
import type { Tally } from '@/engine/kernel/tally';
import { PeriodP95 } from '@/engine/models/dynos/p95';
import type { DynosSettings } from '@/engine/models/dynos/settings';

/** Whoever draws the app; it has no part in what happens. */
export interface DynosObserver extends Required<Pick<FleetObserver, 'waits' | 'changed'>> {
  /** Called before anything else, with what may be read from then on, and never written. */
  watch(fleet: Fleet, tally: Tally): void;
  /** A dyno, by its number from 1, has gone into a state of the fleet's. */
  readonly dyno: StateObserver;
  /** The app has fallen asleep, or has been woken. */
  sleeps(isAsleep: boolean, atMs: number): void;
}

interface Control {
  evaluateMs: number;
  /** When the app falls asleep if no request comes; Infinity while it sleeps or never does. */
  sleepMs: number;
  /** When the request came that woke the app, until the first dyno is up; else -1. */
  wokenMs: number;
  calmPeriods: number;
  /** Dynos that were added by hand: they start again with the others when the app wakes. */
  added: number;
}

interface Own {
  readonly starts: Int32Array;
  readonly period: Float64Array;
  readonly control: Control;
}

/** An entry of the calendar is the row of a dyno that starts. */
export class Dynos extends FleetPlatform<Own> {
  readonly kind = 'dynos';
  private readonly starts: Stream;
  /** What users waited for an answer or an error within this period. */
  private readonly period: PeriodP95;
  private readonly control: Control;

  constructor(
    private readonly settings: DynosSettings,
    start: PlatformStart,
    private readonly watcher: DynosObserver | null = null,
  ) {
    const { slotsPerDyno, queueLimit, timeoutMs, targetP95Ms, calmShare } = settings;
    const rules = { slotsPerInstance: slotsPerDyno, queueLimit, maxWaitMs: Infinity, timeoutMs };
    const period = new PeriodP95(targetP95Ms, calmShare * targetP95Ms);
    const observer = {
      answered: (latencyMs: number) => period.record(latencyMs),
      waits: watcher?.waits,
      changed: watcher?.changed,
    };
    super(rules, start, observer, settings.routing);
    watcher?.watch(this.fleet, this.tally);
    this.fleet.hosts.onState = watcher?.dyno ?? null;
    this.period = period;
    this.starts = new Stream(start.seed, 'boot');
    this.control = {
      evaluateMs: targetP95Ms === Infinity ? Infinity : settings.periodMs,
      sleepMs: settings.sleepAfterMs,
      wokenMs: -1,
      calmPeriods: 0,
      added: 0,
    };
    for (let i = 0; i < settings.initialDynos; i += 1) this.fleet.open(this.fleet.create(0), 0);
    const beginsAsleep = settings.initialDynos === 0 && settings.sleepAfterMs !== Infinity;
    if (beginsAsleep) watcher?.sleeps(true, 0);
    else this.start(settings.minDynos - settings.initialDynos, 0);
    this.reschedule();
  }

  /** One dyno more, up to the most; while the app sleeps, from its next waking on. Returns how many were added. */
  add(atMs: number): number {
    const { starting, ready, down } = this.fleet.hosts.counts;
    const { added } = this.control;
    const size = this.isAsleep ? this.settings.minDynos + added : starting + ready + down;
    if (size >= this.settings.maxDynos) return 0;
    this.control.added += 1;
    if (!this.isAsleep) this.start(1, atMs);
    this.reschedule();
    return 1;
  }

  /**
   * The dyno with the most requests, among equals the oldest, starts anew: what it works on is lost, and who waits
   * in its own line waits on. Returns whether there was one.
   */
  restart(atMs: number): boolean {
    const { hosts } = this.fleet;
    const loadOf = (host: number): number =>
      (hosts.busySlots[host] as number) + this.fleet.waitingAt(host);
    const [host] = hosts.readyByAge().toSorted((a, b) => loadOf(b) - loadOf(a));
    if (host === undefined) return false;
    this.fleet.interrupt(host, atMs);
    this.calendar.push(atMs + this.settings.start.sample(this.starts), host);
    this.reschedule();
    return true;
  }

  protected get ownMs(): number {
    return Math.min(this.calendar.nextMs, this.control.evaluateMs, this.control.sleepMs);
  }

  /** At one instant, starts end, then the app is scaled, then it falls asleep. */
  protected stepOwn(atMs: number): void {
    if (this.calendar.nextMs === atMs) this.finishStart(this.calendar.pop(), atMs);
    else if (this.control.evaluateMs === atMs) this.evaluate(atMs);
    else this.fallAsleep(atMs);
  }

  override arrive(atMs: number, workMs: number): void {
    super.arrive(atMs, workMs);
    if (this.settings.sleepAfterMs === Infinity) return;
    if (this.isAsleep) {
      this.control.wokenMs = atMs;
      this.watcher?.sleeps(false, atMs);
      this.start(this.settings.minDynos + this.control.added, atMs);
    }
    this.control.sleepMs = atMs + this.settings.sleepAfterMs;
    this.reschedule();
  }

  protected saveOwn(): Own {
    return {
      starts: this.starts.save(),
      period: this.period.save(),
      control: { ...this.control },
    };
  }

  protected restoreOwn(own: Own): void {
    this.starts.restore(own.starts);
    this.period.restore(own.period);
    Object.assign(this.control, own.control);
  }

  /** No dyno takes work or will; some may still finish what they had when the app fell asleep. */
  private get isAsleep(): boolean {
    const { starting, ready, down } = this.fleet.hosts.counts;
    return starting + ready + down === 0;
  }

  private start(dynos: number, atMs: number): void {
    for (let i = 0; i < dynos; i += 1) {
      const host = this.fleet.create(atMs);
      this.calendar.push(atMs + this.settings.start.sample(this.starts), host);
      this.watcher?.dyno(this.fleet.hosts.number[host] as number, STARTING, atMs);
    }
  }

  private finishStart(host: number, atMs: number): void {
    const { wokenMs } = this.control;
    if (wokenMs >= 0) {
      // Whoever woke the app is still first in line, unless the router has given up on them.
      if (this.fleet.line.firstArrivedMs === wokenMs) this.tally.coldStart(wokenMs);
      this.control.wokenMs = -1;
    }
    this.fleet.open(host, atMs);
  }

  /** The end of a period: one more dyno, one fewer, or as many as before. */
  private evaluate(atMs: number): void {
    const { control, settings } = this;
    const { counts } = this.fleet.hosts;
    const { isSlow, isCalm } = this;
    this.period.restart();
    control.evaluateMs = atMs + settings.periodMs;
    const size = counts.starting + counts.ready + counts.down;
    if (this.isAsleep) return;

    control.calmPeriods = isCalm ? control.calmPeriods + 1 : 0;
    if (isSlow && size < settings.maxDynos) {
      this.start(1, atMs);
    } else if (
      control.calmPeriods >= settings.calmPeriods &&
      counts.starting === 0 &&
      size > settings.minDynos
    ) {
      this.fleet.drainYoungest(1, atMs);
      control.calmPeriods = 0;
    }
  }

  /** Without a single answer, a line says that all is stuck … */
  private get isSlow(): boolean {
    return this.period.hasAnswers ? this.period.isSlow : this.fleet.line.length > 0;
  }

  /** … and no line that all is calm. */
  private get isCalm(): boolean {
    return this.period.hasAnswers ? this.period.isCalm : this.fleet.line.length === 0;
  }

  /** All dynos stop; while one starts or somebody waits, sleep is put off. */
  private fallAsleep(atMs: number): void {
    const { fleet } = this;
    const { starting, down } = fleet.hosts.counts;
    if (starting + down > 0 || fleet.line.length > 0) {
      this.control.sleepMs = atMs + this.settings.sleepAfterMs;
      return;
    }
    this.control.sleepMs = Infinity;
    this.control.calmPeriods = 0;
    fleet.drainYoungest(fleet.hosts.counts.ready, atMs);
    this.watcher?.sleeps(true, atMs);
  }
}
