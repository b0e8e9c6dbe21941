// What servers, VM groups and dynos share: a fleet, and now and then an event of their own.

import { EventQueue } from '@/engine/kernel/event-queue';
import type { Fleet, FleetObserver, FleetRules } from '@/engine/kernel/fleet';
import { type Choice, RoutedFleet } from '@/engine/kernel/fleet-routed';
import { SharedFleet } from '@/engine/kernel/fleet-shared';
import {
  type Customers,
  Platform,
  type PlatformStart,
  type PlatformState,
  type SavedPlatform,
} from '@/engine/kernel/platform';
import { Tally } from '@/engine/kernel/tally';

/** Whether all instances take from one line, or a router picks one for each request. */
export type Routing = 'shared' | Choice;

/**
 * At one instant the fleet's events come first, then the platform's own. Whoever extends it calls
 * `reschedule` whenever the time of its next own event may have changed outside of `stepOwn`.
 */
export abstract class FleetPlatform<Own> extends Platform {
  readonly tally: Tally;
  protected readonly fleet: Fleet;
  /** What the platform itself has put down: deliveries, ends of starts, … */
  protected readonly calendar = new EventQueue();
  /** When the next own event is due: a number that is read at every request is kept out of a box. */
  private readonly due = new Float64Array(1);

  constructor(
    rules: FleetRules,
    { seed, warmupMs }: PlatformStart,
    observer: FleetObserver | null = null,
    routing: Routing = 'shared',
  ) {
    super();
    this.tally = new Tally(warmupMs);
    this.fleet =
      routing === 'shared'
        ? new SharedFleet(rules, this.tally, observer)
        : new RoutedFleet(rules, this.tally, observer, routing, seed);
  }

  /** When the next own event is due, or Infinity. */
  protected abstract get ownMs(): number;

  /** Processes exactly the own event that is due. */
  protected abstract stepOwn(atMs: number): void;

  /** Everything beyond fleet, tally and calendar. */
  protected abstract saveOwn(): Own;
  protected abstract restoreOwn(own: Own): void;

  protected reschedule(): void {
    this.due[0] = this.ownMs;
  }

  get nextMs(): number {
    return Math.min(this.fleet.nextMs, this.due[0] as number);
  }

  step(): void {
    const ownMs = this.due[0] as number;
    if (this.fleet.nextMs <= ownMs) {
      this.fleet.step();
    } else {
      this.stepOwn(ownMs);
      this.reschedule();
    }
  }

  arrive(atMs: number, workMs: number): void {
    this.fleet.arrive(atMs, workMs);
  }

  /** As in every platform, but the fleet goes on by itself until an own event is due. */
  override serve(customers: Customers, from: number, to: number): void {
    const { atMs, workMs } = customers;
    for (let i = from; i < to; i += 1) {
      this.settle(atMs[i] as number);
      this.arrive(atMs[i] as number, workMs[i] as number);
    }
  }

  override settle(tMs: number): void {
    const { due, fleet } = this;
    while ((due[0] as number) <= tMs) {
      fleet.settle(due[0] as number);
      this.stepOwn(due[0] as number);
      this.reschedule();
    }
    fleet.settle(tMs);
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
    const state = saved as ReturnType<FleetPlatform<Own>['saved']>;
    this.tally.restore(state.tally);
    this.fleet.restore(state.fleet);
    this.calendar.restore(state.calendar);
    this.restoreOwn(state.own);
    this.reschedule();
  }

  private saved() {
    return {
      tally: this.tally.save(),
      fleet: this.fleet.save(),
      calendar: this.calendar.save(),
      own: this.saveOwn(),
    };
  }
}
