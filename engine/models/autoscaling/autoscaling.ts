// A group of rented machines whose number follows how busy they are, minutes later.

import { EventQueue } from '@/engine/kernel/event-queue';
import { Fleet, type FleetStart } from '@/engine/kernel/fleet';
import { READY } from '@/engine/kernel/fleet-hosts';
import { Platform, type PlatformState, type SavedPlatform } from '@/engine/kernel/platform';
import { Stream } from '@/engine/kernel/random';
import { Tally } from '@/engine/kernel/tally';
import { desiredInstances } from '@/engine/models/autoscaling/rule';
import type { AutoscalingSettings } from '@/engine/models/autoscaling/settings';

/** A calendar entry is a row of the table of instances, doubled; odd where its warm-up ends, not its boot. */
const WARM = 1;

export class Autoscaling extends Platform {
  readonly kind = 'autoscaling';
  readonly tally: Tally;
  private readonly fleet: Fleet;
  private readonly boots: Stream;
  private readonly calendar = new EventQueue();
  private readonly control: {
    evaluateMs: number;
    changedMs: number;
    periodsWantingMore: number;
    periodsWantingFewer: number;
  };

  constructor(
    private readonly settings: AutoscalingSettings,
    start: FleetStart,
  ) {
    super();
    this.tally = new Tally(start.warmupMs);
    this.boots = new Stream(start.seed, 'boot');
    this.control = {
      evaluateMs: settings.periodMs,
      changedMs: -Infinity,
      periodsWantingMore: 0,
      periodsWantingFewer: 0,
    };
    const { slotsPerInstance, queueLimit, maxWaitMs } = settings;
    const rules = { slotsPerInstance, queueLimit, maxWaitMs, timeoutMs: Infinity };
    this.fleet = new Fleet(rules, this.tally);
    for (let i = 0; i < settings.initialInstances; i += 1) {
      const host = this.fleet.create(0);
      this.fleet.open(host, 0);
      this.fleet.hosts.setMeasured(host, 1, 0);
    }
  }

  get nextMs(): number {
    return Math.min(this.fleet.nextMs, this.calendar.nextMs, this.control.evaluateMs);
  }

  /** At one instant, requests go first, then boots and warm-ups end, then the rule is applied. */
  step(): void {
    const { evaluateMs } = this.control;
    const readyMs = this.calendar.nextMs;
    const fleetMs = this.fleet.nextMs;
    if (fleetMs <= readyMs && fleetMs <= evaluateMs) this.fleet.step();
    else if (readyMs <= evaluateMs) this.finishStart(this.calendar.pop(), readyMs);
    else this.evaluate(evaluateMs);
  }

  arrive(atMs: number, workMs: number): void {
    this.fleet.arrive(atMs, workMs);
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
    const own = saved as ReturnType<Autoscaling['saved']>;
    this.tally.restore(own.tally);
    this.fleet.restore(own.fleet);
    this.boots.restore(own.boots);
    this.calendar.restore(own.calendar);
    Object.assign(this.control, own.control);
  }

  private saved() {
    return {
      tally: this.tally.save(),
      fleet: this.fleet.save(),
      boots: this.boots.save(),
      calendar: this.calendar.save(),
      control: { ...this.control },
    };
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
    for (let i = 0; i < instances; i += 1) {
      this.fleet.drain(this.fleet.hosts.youngest(READY), atMs);
    }
    this.noteChange(atMs);
  }

  private noteChange(atMs: number): void {
    this.control.changedMs = atMs;
    this.control.periodsWantingMore = 0;
    this.control.periodsWantingFewer = 0;
  }
}
