// Bugs that went live and that no alarm saw: whom they hurt, hour by hour, until somebody tells the shop.

import type { Customers } from '@/engine/models/release-train/rollout';

const HOUR_MS = 3_600_000;

/** A bug that went live and that nobody has reported yet. */
export interface Hidden {
  readonly release: number;
  readonly aboard: readonly number[];
  readonly bug: number;
  /** How far each change had come with this release. */
  readonly done: readonly number[];
  hours: number;
  nextMs: number;
  hurt: number;
}

export class HiddenBugs {
  private all: Hidden[] = [];

  /** When the next hour of one of them is over. */
  get nextMs(): number {
    return this.all.reduce((first, { nextMs }) => Math.min(first, nextMs), Infinity);
  }

  /** `done` is how far each change aboard has come with its release. */
  add(
    release: number,
    bug: number,
    aboard: readonly number[],
    done: readonly number[],
    atMs: number,
  ): void {
    this.all.push({ release, aboard, bug, done, hours: 0, nextMs: atMs + HOUR_MS, hurt: 0 });
  }

  /** The hour that is over first: of which bug, and whom it hurt. Throws a RangeError where there is none. */
  count(customers: Customers): { readonly one: Hidden; readonly hurt: number } {
    const { nextMs } = this;
    const one = this.all.find((bug) => bug.nextMs === nextMs);
    if (!one) throw new RangeError('hidden bugs: there is none');
    const hurt = customers.hurtBy(one.release, one.hours, one.bug);
    one.hours += 1;
    one.hurt += hurt;
    one.nextMs += HOUR_MS;
    return { one, hurt };
  }

  drop(one: Hidden): void {
    this.all = this.all.filter((other) => other !== one);
  }

  save(): readonly Hidden[] {
    return this.all.map((bug) => ({ ...bug }));
  }

  restore(saved: readonly Hidden[]): void {
    this.all = saved.map((bug) => ({ ...bug }));
  }
}
