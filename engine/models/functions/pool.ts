// The instances of one functions platform and their lives: created, taken, freed, idle, and reclaimed.

import { ProvisionedFirst, type ReuseSet, reuseSetFor } from '@/engine/kernel/reuse';
import { SlotHeap } from '@/engine/kernel/slot-heap';
import type { Tally } from '@/engine/kernel/tally';
import { Instances } from '@/engine/models/functions/instances';
import { ARRIVED, NOW, TIMER } from '@/engine/models/functions/moment';
import { Places } from '@/engine/models/functions/places';
import type { FunctionsSettings } from '@/engine/models/functions/settings';

export class Pool {
  readonly instances = new Instances();
  readonly places: Places;
  /** Instances with a free slot: provisioned ones first, then as the reuse policy says. */
  readonly open: ReuseSet;
  /**
   * When to look whether an idle instance must go. Lazy: an entry stays while its instance works and
   * moves when it comes up too early, so a busy pool pays nothing for it.
   */
  private readonly timers = new SlotHeap();
  private created = 0;

  /** Provisioned instances, ready at once, take the first slots and keep them. */
  constructor(
    private readonly settings: FunctionsSettings,
    private readonly tally: Tally,
    private readonly times: Float64Array,
  ) {
    const { provisioned, reuse, slotsPerInstance } = settings;
    this.places = new Places(slotsPerInstance);
    this.open =
      provisioned === 0
        ? reuseSetFor(reuse)
        : new ProvisionedFirst(reuse, (slot) => slot < provisioned);
    times[TIMER] = Infinity;
    for (let i = 0; i < provisioned; i += 1) {
      const slot = this.create(0);
      this.instances.needsNoTimer[slot] = 1;
      this.open.add(slot, this.created);
    }
  }

  /** When the next timer comes up, or Infinity. */
  get nextMs(): number {
    return this.timers.minKey;
  }

  /** A new instance, whose start begins now and takes so long. */
  create(startMs: number): number {
    const { instances } = this;
    const atMs = this.times[NOW] as number;
    const slot = instances.take();
    this.created += 1;
    instances.number[slot] = this.created;
    instances.createdMs[slot] = atMs;
    instances.readyMs[slot] = atMs + startMs;
    instances.needsNoTimer[slot] = 0;
    this.tally.instanceCreated(atMs);
    return slot;
  }

  /** The request at hand takes a slot of an instance that is not filed as open. Returns its place. */
  occupy(slot: number): number {
    const { instances, places } = this;
    const inUse = (instances.inUse[slot] as number) + 1;
    instances.inUse[slot] = inUse;
    if (inUse < this.settings.slotsPerInstance) {
      this.open.add(slot, instances.number[slot] as number);
    }
    const place = places.take(slot);
    places.arrivedMs[place] = this.times[ARRIVED] as number;
    return place;
  }

  /** The request in a place leaves and becomes the one at hand. Returns its instance, which is not filed. */
  vacate(place: number): number {
    const { instances, places } = this;
    const slot = places.slotOf(place);
    const inUse = (instances.inUse[slot] as number) - 1;
    instances.inUse[slot] = inUse;
    this.times[ARRIVED] = places.arrivedMs[place] as number;
    places.release(place);
    // With other slots free already the instance is filed anew: it has become free most recently.
    if (inUse + 1 < this.settings.slotsPerInstance) this.open.remove(slot);
    return slot;
  }

  /** An instance with a free slot that nobody waits for; without a request its keep-alive begins. */
  offer(slot: number): void {
    const { instances } = this;
    this.open.add(slot, instances.number[slot] as number);
    if ((instances.inUse[slot] as number) > 0) return;
    instances.idleUntilMs[slot] = (this.times[NOW] as number) + this.settings.keepAliveMs;
    if ((instances.needsNoTimer[slot] as number) === 0) this.setTimer(slot);
  }

  /** A timer came up: its instance goes, or is left alone because it works or has more time. */
  ring(): void {
    const { instances, timers } = this;
    const atMs = this.times[NOW] as number;
    const slot = timers.minSlot;
    timers.remove(slot);
    instances.needsNoTimer[slot] = 0;
    this.times[TIMER] = timers.minKey;
    if ((instances.inUse[slot] as number) > 0) return;
    if ((instances.idleUntilMs[slot] as number) > atMs) {
      this.setTimer(slot);
      return;
    }
    this.open.remove(slot);
    this.tally.instanceGone(instances.createdMs[slot] as number, atMs);
    instances.release(slot);
  }

  save() {
    return {
      instances: this.instances.save(),
      places: this.places.save(),
      open: this.open.save(),
      timers: this.timers.save(),
      created: this.created,
    };
  }

  restore(saved: ReturnType<Pool['save']>): void {
    this.instances.restore(saved.instances);
    this.places.restore(saved.places);
    this.open.restore(saved.open);
    this.timers.restore(saved.timers);
    this.times[TIMER] = this.timers.minKey;
    this.created = saved.created;
  }

  private setTimer(slot: number): void {
    const { instances, timers } = this;
    instances.needsNoTimer[slot] = 1;
    timers.set(slot, instances.idleUntilMs[slot] as number, instances.number[slot] as number);
    this.times[TIMER] = timers.minKey;
  }
}
