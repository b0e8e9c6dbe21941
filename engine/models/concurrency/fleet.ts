// The environments of one function: made when needed, taken again, and kept to the end of the run.

import {
  ProvisionedFirst,
  type ReuseSet,
  reuseSetFor,
  type SavedReuseSet,
} from '@/engine/kernel/reuse';

/** Numbered from 0 as they are made; the provisioned ones are there from the start and are taken first. */
export class Fleet {
  /** By environment: requests that it holds, when it is ready, and 1 once it has begun to work. */
  private inUse: number[] = [];
  private readyMs: number[] = [];
  private isReady: number[] = [];
  private readonly open: ReuseSet;

  constructor(
    provisioned: number,
    private readonly slots: number,
  ) {
    this.open =
      provisioned === 0
        ? reuseSetFor('recent')
        : new ProvisionedFirst('recent', (slot) => slot < provisioned);
    for (let i = 0; i < provisioned; i += 1) {
      const made = this.make(0);
      this.isReady[made] = 1;
      this.open.add(made, made);
    }
  }

  get made(): number {
    return this.inUse.length;
  }

  /** One with a free place; -1 when there is none. */
  take(): number {
    return this.open.take(0);
  }

  /** What was taken is not needed after all. */
  putBack(environment: number): void {
    this.open.add(environment, environment);
  }

  /** A new one, not yet open to anybody. */
  make(readyMs: number): number {
    const made = this.made;
    this.inUse.push(0);
    this.readyMs.push(readyMs);
    this.isReady.push(0);
    return made;
  }

  isIdle(environment: number): boolean {
    return this.inUse[environment] === 0;
  }

  readyAt(environment: number): number {
    return this.readyMs[environment] as number;
  }

  /** A request goes to one that was taken or made. */
  occupy(environment: number): void {
    const inUse = (this.inUse[environment] as number) + 1;
    this.inUse[environment] = inUse;
    if (inUse < this.slots) this.open.add(environment, environment);
  }

  /** Its first request begins. Whether it was starting until now. */
  beginsNow(environment: number): boolean {
    if (this.isReady[environment] === 1) return false;
    this.isReady[environment] = 1;
    return true;
  }

  /** A request leaves. Whether the environment is idle now. */
  vacate(environment: number): boolean {
    const inUse = (this.inUse[environment] as number) - 1;
    if (inUse + 1 < this.slots) this.open.remove(environment);
    this.inUse[environment] = inUse;
    this.open.add(environment, environment);
    return inUse === 0;
  }

  save() {
    return {
      inUse: Int32Array.from(this.inUse),
      readyMs: Float64Array.from(this.readyMs),
      isReady: Uint8Array.from(this.isReady),
      open: this.open.save(),
    };
  }

  restore(saved: {
    inUse: Int32Array;
    readyMs: Float64Array;
    isReady: Uint8Array;
    open: SavedReuseSet;
  }): void {
    this.inUse = [...saved.inUse];
    this.readyMs = [...saved.readyMs];
    this.isReady = [...saved.isReady];
    this.open.restore(saved.open);
  }
}
