// The instances of one run and their lives: created, idle, taken again, and reclaimed.

import type { EventLog } from '@/engine/kernel/event-log';
import type { SpanTrack } from '@/engine/kernel/interval-track';
import { ProvisionedFirst, type ReuseSet } from '@/engine/kernel/reuse';
import { SlotHeap } from '@/engine/kernel/slot-heap';
import { kindIndex } from '@/engine/models/cold-start/config';
import { ABSENT, IDLE, Instances } from '@/engine/models/cold-start/instances';
import type { Settings } from '@/engine/models/cold-start/settings';
import type { Statistics } from '@/engine/models/cold-start/statistics';

export class Pool {
  readonly table = new Instances();
  private idle: ReuseSet;
  /**
   * When to look whether an idle instance must go. Lazy: an entry stays while its instance works and
   * moves when it comes up too early, so a busy pool pays nothing for it. An entry is never later than
   * its instance's deadline; instances due at the same instant go in order of creation.
   */
  private readonly timers = new SlotHeap();
  private spells = 0;

  constructor(
    private settings: Settings,
    private readonly statistics: Statistics,
    private readonly events: EventLog,
    private readonly track: SpanTrack<'starting' | 'working' | 'idle'>,
  ) {
    this.idle = this.emptyIdle();
    this.fitProvisioned(0);
  }

  /** The next time to call `ring`, or Infinity. */
  get nextMs(): number {
    return this.timers.minKey;
  }

  /** A timer came up: its instance goes, or is left alone because it works or has more time. */
  ring(atMs: number): void {
    const slot = this.timers.minSlot;
    this.timers.remove(slot);
    if ((this.table.state[slot] as number) !== IDLE) return;
    if (this.deadlineOf(slot) <= atMs) this.reclaim(slot, atMs);
    else this.setTimer(slot, atMs);
  }

  /** A provisioned idle instance, else an ordinary one, by the reuse policy; -1 when there is none. */
  takeIdle(pick: number): number {
    const slot = this.idle.take(pick);
    if (slot >= 0) this.statistics.counts.idle -= 1;
    return slot;
  }

  create(atMs: number, isProvisioned: 0 | 1): number {
    const { table, statistics } = this;
    const slot = table.take();
    statistics.counts.created += 1;
    statistics.alive.add(1, atMs);
    const number = statistics.counts.created;
    table.number[slot] = number;
    table.createdMs[slot] = atMs;
    table.isProvisioned[slot] = isProvisioned;
    this.events.append(kindIndex.create, atMs, number, -1, isProvisioned);
    return slot;
  }

  /** An instance has nothing to do: its keep-alive timer starts, unless it is provisioned. */
  rest(slot: number, atMs: number): void {
    const { table } = this;
    table.state[slot] = IDLE;
    table.idleSinceMs[slot] = atMs;
    table.idleUntilMs[slot] = atMs + this.settings.keepAliveMs;
    table.spell[slot] = this.spells;
    this.spells += 1;
    this.statistics.counts.idle += 1;
    this.idle.add(slot, table.number[slot] as number);
    this.track.turn(table.number[slot] as number, 'idle', atMs);
    this.setTimer(slot, atMs);
  }

  /** Other settings from now on. Keep-alive timers that are running already run out as they were set. */
  change(settings: Settings, nowMs: number): void {
    const before = this.settings;
    this.settings = settings;
    if (settings.provisioned !== before.provisioned) this.fitProvisioned(nowMs);
    else if (settings.reuse !== before.reuse) this.sortIdle();
    if (settings.maxLifetimeMs !== before.maxLifetimeMs) {
      for (const slot of this.idleSlots()) this.setTimer(slot, nowMs);
    }
  }

  save() {
    return {
      table: this.table.save(),
      idle: this.idle.save(),
      timers: this.timers.save(),
      spells: this.spells,
    };
  }

  restore(saved: ReturnType<Pool['save']>, settings: Settings): void {
    this.settings = settings;
    this.table.restore(saved.table);
    this.idle = this.emptyIdle();
    this.idle.restore(saved.idle);
    this.timers.restore(saved.timers);
    this.spells = saved.spells;
  }

  /** When an idle instance must go: its timer runs out or it reaches its greatest age. */
  private deadlineOf(slot: number): number {
    const { table } = this;
    if ((table.isProvisioned[slot] as number) === 1) return Infinity;
    const oldMs = (table.createdMs[slot] as number) + this.settings.maxLifetimeMs;
    return Math.min(table.idleUntilMs[slot] as number, oldMs);
  }

  private setTimer(slot: number, nowMs: number): void {
    // Whoever grew too old at work goes now, not at the moment that has passed.
    const dueMs = Math.max(nowMs, this.deadlineOf(slot));
    if (dueMs === Infinity) return;
    if (this.timers.has(slot) && this.timers.keyOf(slot) <= dueMs) return;
    this.timers.set(slot, dueMs, this.table.number[slot] as number);
  }

  private reclaim(slot: number, atMs: number): void {
    const { table, statistics } = this;
    this.timers.remove(slot);
    this.idle.remove(slot);
    statistics.counts.idle -= 1;
    statistics.counts.reclaimed += 1;
    statistics.alive.add(-1, atMs);
    const ageMs = atMs - (table.createdMs[slot] as number);
    this.events.append(kindIndex.reclaim, atMs, table.number[slot] as number, -1, ageMs);
    this.track.end(table.number[slot] as number, atMs);
    table.release(slot);
  }

  /**
   * Creates missing provisioned instances, ready at once; where the limit leaves no room, the oldest
   * ordinary ones take the part. Surplus ones, newest first, become ordinary.
   */
  private fitProvisioned(nowMs: number): void {
    const { table, settings } = this;
    const alive = this.slotsWhere(() => true);
    alive.sort((a, b) => (table.number[a] as number) - (table.number[b] as number));
    const provisioned = alive.filter((slot) => (table.isProvisioned[slot] as number) === 1);
    for (const slot of provisioned.slice(settings.provisioned)) {
      table.isProvisioned[slot] = 0;
      table.idleUntilMs[slot] = nowMs + settings.keepAliveMs;
      if ((table.state[slot] as number) === IDLE) this.setTimer(slot, nowMs);
    }
    const missing = Math.max(0, settings.provisioned - provisioned.length);
    const created = Math.min(missing, Math.max(0, settings.maxInstances - alive.length));
    const ordinary = alive.filter((slot) => (table.isProvisioned[slot] as number) === 0);
    for (const slot of ordinary.slice(0, missing - created)) table.isProvisioned[slot] = 1;
    this.sortIdle();
    for (let i = 0; i < created; i += 1) this.rest(this.create(nowMs, 1), nowMs);
  }

  private emptyIdle(): ReuseSet {
    const { table, settings } = this;
    return new ProvisionedFirst(
      settings.reuse,
      (slot) => (table.isProvisioned[slot] as number) === 1,
    );
  }

  /** Files the idle instances anew, in the order in which they became idle. */
  private sortIdle(): void {
    const { table } = this;
    this.idle = this.emptyIdle();
    const slots = this.idleSlots();
    slots.sort((a, b) => (table.spell[a] as number) - (table.spell[b] as number));
    for (const slot of slots) this.idle.add(slot, table.number[slot] as number);
  }

  private idleSlots(): number[] {
    return this.slotsWhere((slot) => (this.table.state[slot] as number) === IDLE);
  }

  private slotsWhere(isWanted: (slot: number) => boolean): number[] {
    const slots: number[] = [];
    for (let slot = 0; slot < this.table.used; slot += 1) {
      if ((this.table.state[slot] as number) !== ABSENT && isWanted(slot)) slots.push(slot);
    }
    return slots;
  }
}
