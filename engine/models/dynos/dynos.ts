// App instances behind a router that gives up after a while, one more or one fewer a minute, and their sleep.

import { EventQueue } from '@/engine/kernel/event-queue';
import { Fleet, type FleetStart } from '@/engine/kernel/fleet';
import { READY } from '@/engine/kernel/fleet-hosts';
import { Histogram } from '@/engine/kernel/histogram';
import { Platform, type PlatformState, type SavedPlatform } from '@/engine/kernel/platform';
import { Stream } from '@/engine/kernel/random';
import { Tally } from '@/engine/kernel/tally';
import type { DynosSettings } from '@/engine/models/dynos/settings';

const NOTHING = new Histogram().save();

export class Dynos extends Platform {
  readonly kind = 'dynos';
  readonly tally: Tally;
  private readonly fleet: Fleet;
  private readonly starts: Stream;
  /** One entry for each dyno that starts: its row. */
  private readonly calendar = new EventQueue();
  /** What users waited for an answer or an error, in ms, within this period. */
  private readonly period = new Histogram();
  private readonly control: {
    evaluateMs: number;
    /** When the app falls asleep if no request comes; Infinity while it sleeps or never does. */
    sleepMs: number;
    /** When the request came that woke the app, until the first dyno is up; else -1. */
    wokenMs: number;
    calmPeriods: number;
  };

  constructor(
    private readonly settings: DynosSettings,
    start: FleetStart,
  ) {
    super();
    this.tally = new Tally(start.warmupMs);
    this.starts = new Stream(start.seed, 'boot');
    this.control = {
      evaluateMs: settings.targetP95Ms === Infinity ? Infinity : settings.periodMs,
      sleepMs: settings.sleepAfterMs,
      wokenMs: -1,
      calmPeriods: 0,
    };
    const { slotsPerDyno, queueLimit, timeoutMs } = settings;
    const rules = { slotsPerInstance: slotsPerDyno, queueLimit, maxWaitMs: Infinity, timeoutMs };
    const observer = { answered: (latencyMs: number) => this.period.record(latencyMs) };
    this.fleet = new Fleet(rules, this.tally, observer);
    for (let i = 0; i < settings.initialDynos; i += 1) this.fleet.open(this.fleet.create(0), 0);
  }

  get nextMs(): number {
    const { evaluateMs, sleepMs } = this.control;
    return Math.min(this.fleet.nextMs, this.calendar.nextMs, evaluateMs, sleepMs);
  }

  /** At one instant, requests go first, then starts end, then the app is scaled, then it falls asleep. */
  step(): void {
    const { evaluateMs, sleepMs } = this.control;
    const atMs = this.nextMs;
    if (this.fleet.nextMs === atMs) this.fleet.step();
    else if (this.calendar.nextMs === atMs) this.finishStart(this.calendar.pop(), atMs);
    else if (evaluateMs === atMs) this.evaluate(atMs);
    else if (sleepMs === atMs) this.fallAsleep(atMs);
  }

  arrive(atMs: number, workMs: number): void {
    this.fleet.arrive(atMs, workMs);
    if (this.settings.sleepAfterMs === Infinity) return;
    if (this.isAsleep) {
      this.control.wokenMs = atMs;
      this.start(this.settings.minDynos, atMs);
    }
    this.control.sleepMs = atMs + this.settings.sleepAfterMs;
  }

  state(): PlatformState {
    return this.fleet.state();
  }

  /** Slots that were taken, averaged over time; null when no time has passed. */
  meanBusySlots(nowMs: number): number | null {
    return this.fleet.meanBusySlots(nowMs);
  }

  save(): SavedPlatform {
    return this.saved();
  }

  restore(saved: SavedPlatform): void {
    const own = saved as ReturnType<Dynos['saved']>;
    this.tally.restore(own.tally);
    this.fleet.restore(own.fleet);
    this.starts.restore(own.starts);
    this.calendar.restore(own.calendar);
    this.period.restore(own.period);
    Object.assign(this.control, own.control);
  }

  private saved() {
    return {
      tally: this.tally.save(),
      fleet: this.fleet.save(),
      starts: this.starts.save(),
      calendar: this.calendar.save(),
      period: this.period.save(),
      control: { ...this.control },
    };
  }

  /** No dyno takes work or will; some may still finish what they had when the app fell asleep. */
  private get isAsleep(): boolean {
    const { starting, ready } = this.fleet.hosts.counts;
    return starting + ready === 0;
  }

  private start(dynos: number, atMs: number): void {
    for (let i = 0; i < dynos; i += 1) {
      const host = this.fleet.create(atMs);
      this.calendar.push(atMs + this.settings.start.sample(this.starts), host);
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
    const p95Ms = this.measuredP95Ms();
    this.period.restore(NOTHING);
    control.evaluateMs = atMs + settings.periodMs;
    const size = counts.starting + counts.ready;
    if (this.isAsleep) return;

    control.calmPeriods =
      p95Ms < settings.calmShare * settings.targetP95Ms ? control.calmPeriods + 1 : 0;
    if (p95Ms > settings.targetP95Ms && size < settings.maxDynos) {
      this.start(1, atMs);
    } else if (
      control.calmPeriods >= settings.calmPeriods &&
      counts.starting === 0 &&
      size > settings.minDynos
    ) {
      this.fleet.drain(this.fleet.hosts.youngest(READY), atMs);
      control.calmPeriods = 0;
    }
  }

  /** Without a single answer, a line says that all is stuck, and no line that all is calm. */
  private measuredP95Ms(): number {
    return this.period.quantile(0.95) ?? (this.fleet.line.length > 0 ? Infinity : 0);
  }

  /** All dynos stop; while one starts or somebody waits, sleep is put off. */
  private fallAsleep(atMs: number): void {
    const { fleet } = this;
    if (fleet.hosts.counts.starting > 0 || fleet.line.length > 0) {
      this.control.sleepMs = atMs + this.settings.sleepAfterMs;
      return;
    }
    this.control.sleepMs = Infinity;
    this.control.calmPeriods = 0;
    while (fleet.hosts.counts.ready > 0) fleet.drain(fleet.hosts.youngest(READY), atMs);
  }
}
