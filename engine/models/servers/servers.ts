// Own machines: as many as were bought, until more are delivered or some break.

import { EventQueue } from '@/engine/kernel/event-queue';
import { Fleet, type FleetStart } from '@/engine/kernel/fleet';
import { READY } from '@/engine/kernel/fleet-hosts';
import { Platform, type PlatformState, type SavedPlatform } from '@/engine/kernel/platform';
import { Tally } from '@/engine/kernel/tally';
import type { ServersSettings } from '@/engine/models/servers/settings';

/** A calendar entry: its kind, and the row of an order, an outage or a machine, packed into one integer. */
const DELIVER = 0;
const BREAK = 1;
const REPAIR = 2;
const KINDS = 3;

export class Servers extends Platform {
  readonly kind = 'servers';
  readonly tally: Tally;
  private readonly fleet: Fleet;
  private readonly calendar = new EventQueue();

  /** No chance is involved, whatever the seed: the same requests always meet the same machines. */
  constructor(
    private readonly settings: ServersSettings,
    start: FleetStart,
  ) {
    super();
    this.tally = new Tally(start.warmupMs);
    this.fleet = new Fleet(
      {
        slotsPerInstance: settings.slotsPerServer,
        queueLimit: settings.queueLimit,
        maxWaitMs: settings.maxWaitMs,
        timeoutMs: Infinity,
      },
      this.tally,
    );
    this.install(settings.servers, 0);
    for (const [i, { atMs, leadMs }] of settings.orders.entries()) {
      this.calendar.push(atMs + leadMs, i * KINDS + DELIVER);
    }
    for (const [i, { atMs }] of settings.outages.entries()) {
      this.calendar.push(atMs, i * KINDS + BREAK);
    }
  }

  get nextMs(): number {
    return Math.min(this.fleet.nextMs, this.calendar.nextMs);
  }

  /** At one instant, requests go first, then machines come, break or come back. */
  step(): void {
    const atMs = this.calendar.nextMs;
    if (this.fleet.nextMs <= atMs) {
      this.fleet.step();
      return;
    }
    const entry = this.calendar.pop();
    const row = Math.floor(entry / KINDS);
    if (entry % KINDS === DELIVER) this.install(this.settings.orders[row]?.servers ?? 0, atMs);
    else if (entry % KINDS === BREAK) this.break(row, atMs);
    else this.fleet.open(row, atMs);
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
    const own = saved as ReturnType<Servers['saved']>;
    this.tally.restore(own.tally);
    this.fleet.restore(own.fleet);
    this.calendar.restore(own.calendar);
  }

  private saved() {
    return {
      tally: this.tally.save(),
      fleet: this.fleet.save(),
      calendar: this.calendar.save(),
    };
  }

  private install(servers: number, atMs: number): void {
    for (let i = 0; i < servers; i += 1) this.fleet.open(this.fleet.create(atMs), atMs);
  }

  /** The oldest machines that work stop; where fewer work than the outage takes, all of them do. */
  private break(row: number, atMs: number): void {
    const outage = this.settings.outages[row];
    if (outage === undefined) return;
    const { hosts } = this.fleet;
    for (let i = 0; i < outage.servers && hosts.counts.ready > 0; i += 1) {
      const host = hosts.oldest(READY);
      this.fleet.fail(host, atMs);
      this.calendar.push(atMs + outage.forMs, host * KINDS + REPAIR);
    }
  }
}
