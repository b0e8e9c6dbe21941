// A group of rented machines whose number follows how busy they are, minutes later.

import { FleetPlatform } from '@/engine/kernel/fleet-platform';
import type { PlatformStart } from '@/engine/kernel/platform';
import { Stream } from '@/engine/kernel/random';
import { desiredInstances } from '@/engine/models/autoscaling/rule';
import type { AutoscalingSettings } from '@/engine/models/autoscaling/settings';

/** A calendar entry is a row of the table of instances, doubled; odd where its warm-up ends, not its boot. */
const WARM = 1;

interface Control {
  evaluateMs: number;
  changedMs: number;
  periodsWantingMore: number;
  periodsWantingFewer: number;
}

interface Own {
  readonly boots: Int32Array;
  readonly control: Control;
}

export class Autoscaling extends FleetPlatform<Own> {
  readonly kind = 'autoscaling';
  private readonly boots: Stream;
  private readonly control: Control;

  constructor(
    private readonly settings: AutoscalingSettings,
    start: PlatformStart,
  ) {
    const { slotsPerInstance, queueLimit, maxWaitMs } = settings;
    super({ slotsPerInstance, queueLimit, maxWaitMs, timeoutMs: Infinity }, start);
    this.boots = new Stream(start.seed, 'boot');
    this.control = {
      evaluateMs: settings.periodMs,
      changedMs: -Infinity,
      periodsWantingMore: 0,
      periodsWantingFewer: 0,
    };
    for (let i = 0; i < settings.initialInstances; i += 1) {
      const host = this.fleet.create(0);
      this.fleet.open(host, 0);
      this.fleet.hosts.setMeasured(host, 1, 0);
    }
    this.reschedule();
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
    return { boots: this.boots.save(), control: { ...this.control } };
  }

  protected restoreOwn(own: Own): void {
    this.boots.restore(own.boots);
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

  /** The end of a period: compares what was measured with the target, and begins a new period. */
  private evaluate(atMs: number): void {
    const { hosts } = this.fleet;
    const { control, settings } = this;
    const slots = hosts.measuredSlots.areaAt(atMs);
    const busy = hosts.measuredBusy.areaAt(atMs);
    hosts.measuredSlots.restart(atMs);
    hosts.measuredBusy.restart(atMs);
    control.evaluateMs = atMs + settings.periodMs;
    if (slots === 0) return;

    const { targetUtilization, tolerance } = settings;
    const { measured } = hosts.counts;
    const wanted = desiredInstances(measured, busy / slots, targetUtilization, tolerance);
    const desired = Math.max(settings.minInstances, Math.min(settings.maxInstances, wanted));
    const size = hosts.counts.starting + hosts.counts.ready;
    control.periodsWantingMore = desired > size ? control.periodsWantingMore + 1 : 0;
    control.periodsWantingFewer = desired < size ? control.periodsWantingFewer + 1 : 0;
    if (desired > size && control.periodsWantingMore >= settings.scaleOutPeriods) {
      this.grow(desired - size, atMs);
    } else if (desired < size && this.mayShrink(atMs)) {
      this.shrink(size - desired, atMs);
    }
  }

  /** Not while instances still start or warm up, nor too soon after the last change. */
  private mayShrink(atMs: number): boolean {
    const { control, settings } = this;
    const { counts } = this.fleet.hosts;
    const isGrowing = counts.measured < counts.starting + counts.ready;
    return (
      !isGrowing &&
      control.periodsWantingFewer >= settings.scaleInPeriods &&
      atMs - control.changedMs >= settings.scaleInCooldownMs
    );
  }

  private grow(instances: number, atMs: number): void {
    for (let i = 0; i < instances; i += 1) {
      const host = this.fleet.create(atMs);
      this.calendar.push(atMs + this.settings.boot.sample(this.boots), host * 2);
    }
    this.noteChange(atMs);
  }

  /** The youngest instances finish what they have and go. */
  private shrink(instances: number, atMs: number): void {
    this.fleet.drainYoungest(instances, atMs);
    this.noteChange(atMs);
  }

  private noteChange(atMs: number): void {
    this.control.changedMs = atMs;
    this.control.periodsWantingMore = 0;
    this.control.periodsWantingFewer = 0;
  }
}
