// Own machines: as many as were bought, until more are delivered or some break.

import { FleetPlatform } from '@/engine/kernel/fleet-platform';
import type { PlatformStart } from '@/engine/kernel/platform';
import type { ServersSettings } from '@/engine/models/servers/settings';

/** A calendar entry: its kind, and the row of an order, an outage or a machine, packed into one integer. */
const DELIVER = 0;
const BREAK = 1;
const REPAIR = 2;
const KINDS = 3;

export class Servers extends FleetPlatform<readonly number[]> {
  readonly kind = 'servers';
  /** Machines that somebody switched off, the first of them first. */
  private off: number[] = [];

  /** No chance is involved, whatever the seed: the same requests always meet the same machines. */
  constructor(
    private readonly settings: ServersSettings,
    start: PlatformStart,
  ) {
    const { slotsPerServer, queueLimit, maxWaitMs } = settings;
    super({ slotsPerInstance: slotsPerServer, queueLimit, maxWaitMs, timeoutMs: Infinity }, start);
    this.install(settings.servers, 0);
    for (const [i, { atMs, leadMs }] of settings.orders.entries()) {
      this.calendar.push(atMs + leadMs, i * KINDS + DELIVER);
    }
    for (const [i, { atMs }] of settings.outages.entries()) {
      this.calendar.push(atMs, i * KINDS + BREAK);
    }
    this.reschedule();
  }

  protected get ownMs(): number {
    return this.calendar.nextMs;
  }

  /** Machines come, break or come back. */
  protected stepOwn(atMs: number): void {
    const entry = this.calendar.pop();
    const row = Math.floor(entry / KINDS);
    if (entry % KINDS === DELIVER) this.install(this.settings.orders[row]?.servers ?? 0, atMs);
    else if (entry % KINDS === BREAK) this.break(row, atMs);
    else this.fleet.open(row, atMs);
  }

  /** The oldest machine that works is switched off, with the requests on it. Returns whether there was one. */
  switchOff(atMs: number): boolean {
    const hosts = this.fleet.failOldest(1, atMs);
    this.off.push(...hosts);
    return hosts.length > 0;
  }

  /** The machine that has been off for longest works again, at once. Returns whether there was one. */
  switchOn(atMs: number): boolean {
    const host = this.off.shift();
    if (host === undefined) return false;
    this.fleet.open(host, atMs);
    return true;
  }

  protected saveOwn(): readonly number[] {
    return [...this.off];
  }

  protected restoreOwn(off: readonly number[]): void {
    this.off = [...off];
  }

  private install(servers: number, atMs: number): void {
    for (let i = 0; i < servers; i += 1) this.fleet.open(this.fleet.create(atMs), atMs);
  }

  /** The oldest machines that work stop; where fewer work than the outage takes, all of them do. */
  private break(row: number, atMs: number): void {
    const outage = this.settings.outages[row];
    if (outage === undefined) return;
    for (const host of this.fleet.failOldest(outage.servers, atMs)) {
      this.calendar.push(atMs + outage.forMs, host * KINDS + REPAIR);
    }
  }
}
