// App instances behind a router that gives up after a while, one more or one fewer a minute, and their sleep.

import { FleetPlatform } from '@/engine/kernel/fleet-platform';
import type { PlatformStart } from '@/engine/kernel/platform';
import { Stream } from '@/engine/kernel/random';
import { PeriodP95 } from '@/engine/models/dynos/p95';
import type { DynosSettings } from '@/engine/models/dynos/settings';

interface Control {
  evaluateMs: number;
  /** When the app falls asleep if no request comes; Infinity while it sleeps or never does. */
  sleepMs: number;
  /** When the request came that woke the app, until the first dyno is up; else -1. */
  wokenMs: number;
  calmPeriods: number;
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
  ) {
    const { slotsPerDyno, queueLimit, timeoutMs, targetP95Ms, calmShare } = settings;
    const rules = { slotsPerInstance: slotsPerDyno, queueLimit, maxWaitMs: Infinity, timeoutMs };
    const period = new PeriodP95(targetP95Ms, calmShare * targetP95Ms);
    const observer = { answered: (latencyMs: number) => period.record(latencyMs) };
    super(rules, start, observer, settings.routing);
    this.period = period;
    this.starts = new Stream(start.seed, 'boot');
    this.control = {
      evaluateMs: targetP95Ms === Infinity ? Infinity : settings.periodMs,
      sleepMs: settings.sleepAfterMs,
      wokenMs: -1,
      calmPeriods: 0,
    };
    for (let i = 0; i < settings.initialDynos; i += 1) this.fleet.open(this.fleet.create(0), 0);
    const beginsAsleep = settings.initialDynos === 0 && settings.sleepAfterMs !== Infinity;
    if (!beginsAsleep) this.start(settings.minDynos - settings.initialDynos, 0);
    this.reschedule();
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
      this.start(this.settings.minDynos, atMs);
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
    const { isSlow, isCalm } = this;
    this.period.restart();
    control.evaluateMs = atMs + settings.periodMs;
    const size = counts.starting + counts.ready;
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
    if (fleet.hosts.counts.starting > 0 || fleet.line.length > 0) {
      this.control.sleepMs = atMs + this.settings.sleepAfterMs;
      return;
    }
    this.control.sleepMs = Infinity;
    this.control.calmPeriods = 0;
    fleet.drainYoungest(fleet.hosts.counts.ready, atMs);
  }
}
