// A group of rented machines whose number follows what is measured of them, minutes later.

import { STARTING, type StateObserver } from '@/engine/kernel/fleet-hosts';
import { FleetPlatform } from '@/engine/kernel/fleet-platform';
import type { PlatformStart } from '@/engine/kernel/platform';
import { Stream } from '@/engine/kernel/random';
import { Meter } from '@/engine/models/autoscaling/meter';
import { isHigh, wantedSize } from '@/engine/models/autoscaling/policy';
import { Recommendations } from '@/engine/models/autoscaling/recommendations';
import type { AutoscalingSettings } from '@/engine/models/autoscaling/settings';
import { wholeInstances } from '@/engine/models/autoscaling/steps';

/** A calendar entry is a row of the table of instances, doubled; odd where its warm-up ends, not its boot. */
const WARM = 1;

/** What the rule made of one reading. */
export interface Reading {
  readonly atMs: number;
  /** Instances that were measured, and those that there are, with what boots. */
  readonly measured: number;
  readonly size: number;
  /** What was read of each, in the unit of the metric. */
  readonly value: number;
  /** The size that the policy asks for, before the bounds of the group; and the size from now on. */
  readonly wanted: number;
  readonly sizeAfter: number;
}

/** Whoever draws the group; it has no part in what is decided. */
export interface GroupObserver {
  /** A machine, by its number from 1, has gone into a state of the fleet's. */
  readonly machine: StateObserver;
  readonly read: (reading: Reading) => void;
}

interface Control {
  evaluateMs: number;
  changedMs: number;
  /** High readings in a row, up to now. */
  highReadings: number;
}

interface Own {
  readonly boots: Int32Array;
  readonly meter: Float64Array;
  readonly lately: ReturnType<Recommendations['save']>;
  readonly control: Control;
}

export class Autoscaling extends FleetPlatform<Own> {
  readonly kind = 'autoscaling';
  private readonly boots: Stream;
  private readonly meter: Meter;
  private readonly lately: Recommendations;
  private readonly control: Control;

  constructor(
    private readonly settings: AutoscalingSettings,
    start: PlatformStart,
    private readonly observer: GroupObserver | null = null,
  ) {
    const { slotsPerInstance, queueLimit, maxWaitMs } = settings;
    super({ slotsPerInstance, queueLimit, maxWaitMs, timeoutMs: Infinity }, start);
    this.boots = new Stream(start.seed, 'boot');
    this.control = {
      evaluateMs: settings.periodMs,
      changedMs: -Infinity,
      highReadings: 0,
    };
    this.meter = new Meter(settings.metric, settings.periodMs);
    this.lately = new Recommendations(settings.scaleInPeriods);
    this.fleet.hosts.onState = observer?.machine ?? null;
    for (let i = 0; i < settings.initialInstances; i += 1) {
      const host = this.fleet.create(0);
      this.fleet.open(host, 0);
      this.fleet.hosts.setMeasured(host, 1, 0);
    }
    const missing = settings.minInstances - settings.initialInstances;
    if (missing > 0) this.grow(missing, 0);
    this.reschedule();
  }

  /** So many more, whatever the rule says, up to the largest size. Returns how many there are. */
  add(instances: number, atMs: number): number {
    const { starting, ready } = this.fleet.hosts.counts;
    const added = Math.min(instances, this.settings.maxInstances - starting - ready);
    if (added > 0) this.grow(added, atMs);
    this.reschedule();
    return Math.max(0, added);
  }

  /**
   * One of so many zones fails. The group keeps them even, so an equal part of the measured machines, to the nearest
   * whole one, is gone with the requests on them; what boots or warms up stands in the others, and there the group
   * starts as many anew: its size is what it was. Returns how many.
   */
  loseZone(zones: number, atMs: number): number {
    const { hosts } = this.fleet;
    const measured = hosts.readyByAge().filter((host) => hosts.isMeasured[host] === 1);
    const lost = measured.slice(0, Math.floor(measured.length / zones + 0.5));
    this.fleet.lose(lost, atMs);
    if (lost.length > 0) this.grow(lost.length, atMs);
    this.reschedule();
    return lost.length;
  }

  override arrive(atMs: number, workMs: number): void {
    this.meter.arrive();
    super.arrive(atMs, workMs);
  }

  protected get ownMs(): number {
    return Math.min(this.calendar.nextMs, this.control.evaluateMs);
  }

  /** At one instant, boots and warm-ups end, then the rule is applied. */
  protected stepOwn(atMs: number): void {
    if (this.calendar.nextMs <= atMs) this.finishStart(this.calendar.pop(), atMs);
    else this.evaluate(atMs);
  }

  protected saveOwn(): Own {
    return {
      boots: this.boots.save(),
      meter: this.meter.save(),
      lately: this.lately.save(),
      control: { ...this.control },
    };
  }

  protected restoreOwn(own: Own): void {
    this.boots.restore(own.boots);
    this.meter.restore(own.meter);
    this.lately.restore(own.lately);
    Object.assign(this.control, own.control);
  }

  private finishStart(entry: number, atMs: number): void {
    const host = entry >> 1;
    if ((entry & 1) === WARM) {
      this.fleet.hosts.setMeasured(host, 1, atMs);
      return;
    }
    this.fleet.open(host, atMs);
    const { warmupMs } = this.settings;
    if (warmupMs === 0) this.fleet.hosts.setMeasured(host, 1, atMs);
    else this.calendar.push(atMs + warmupMs, host * 2 + WARM);
  }

  /** The end of a period: compares what was measured with the rule, and begins a new period. */
  private evaluate(atMs: number): void {
    const { control, settings, lately } = this;
    const { measured, starting, ready, draining } = this.fleet.hosts.counts;
    control.evaluateMs = atMs + settings.periodMs;
    const reading = this.meter.read(this.fleet, atMs);
    if (reading === null) return;

    const size = starting + ready;
    const wanted = wantedSize(settings, reading, { measured, size, draining });
    const desired = Math.max(settings.minInstances, Math.min(settings.maxInstances, wanted));
    control.highReadings = isHigh(settings, reading) ? control.highReadings + 1 : 0;
    lately.add(desired);
    let sizeAfter = size;
    if (desired > size) {
      if (control.highReadings >= settings.scaleOutPeriods) sizeAfter = desired;
    } else if (this.mayShrink(atMs)) {
      const surplus = Math.min(size - lately.highest, wholeInstances(size * settings.scaleInShare));
      sizeAfter -= Math.max(0, surplus);
    }
    this.observer?.read({ atMs, measured, size, value: reading, wanted, sizeAfter });
    if (sizeAfter > size) this.grow(sizeAfter - size, atMs);
    else if (sizeAfter < size) this.shrink(size - sizeAfter, atMs);
  }

  /** Not while instances still start or warm up, nor too soon after the last change. */
  private mayShrink(atMs: number): boolean {
    const { control, settings } = this;
    const { measured, starting, ready } = this.fleet.hosts.counts;
    const isGrowing = measured < starting + ready;
    return !isGrowing && atMs - control.changedMs >= settings.scaleInCooldownMs;
  }

  private grow(instances: number, atMs: number): void {
    for (let i = 0; i < instances; i += 1) {
      const host = this.fleet.create(atMs);
      this.calendar.push(atMs + this.settings.boot.sample(this.boots), host * 2);
      this.observer?.machine(this.fleet.hosts.number[host] as number, STARTING, atMs);
    }
    this.control.changedMs = atMs;
  }

  /** The youngest instances finish what they have and go. */
  private shrink(instances: number, atMs: number): void {
    this.fleet.drainYoungest(instances, atMs);
    this.control.changedMs = atMs;
  }
}
