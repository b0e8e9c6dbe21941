// Changes on their way into production: each needs all processes that it touches at once, first come first served.

import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import type { Lots } from '@/engine/kernel/random';
import { GREEN, RELEASE_MODULE_MS, RELEASE_MS } from '@/engine/models/splitter/config';
import { bitsIn, type Cut, type Reach } from '@/engine/models/splitter/cut';

export interface Change {
  /** From 1. */
  readonly number: number;
  readonly askedMs: number;
  /** The modules that it touches, a bit for each. */
  readonly touched: number;
}

/** A change at work keeps the processes that it began with, whatever is cut meanwhile. */
export interface Release {
  readonly change: Change;
  readonly reach: Reach;
  /** From 0. */
  attempt: number;
}

export interface SavedReleases {
  readonly waiting: readonly Change[];
  readonly atWork: readonly Release[];
  readonly ends: SavedQueue;
}

/** Releases that are tried again are told apart up to here. */
const MOST_ATTEMPTS = 64;
const LOTS_AN_ATTEMPT = 8;

/** Its processes are released side by side: as long as the largest takes. */
const durationMs = ({ largest }: Reach): number => RELEASE_MS + RELEASE_MODULE_MS * largest;

export class Releases {
  private queue: Change[] = [];
  private running: Release[] = [];
  private readonly ends = new EventQueue();

  constructor(private readonly luck: Lots) {}

  get nextMs(): number {
    return this.ends.nextMs;
  }

  get waiting(): readonly Change[] {
    return this.queue;
  }

  get atWork(): readonly Release[] {
    return this.running;
  }

  ask(change: Change): void {
    this.queue.push(change);
  }

  /**
   * Starts whatever can start: a change waits while one before it, at work or waiting, needs a module of the processes
   * that it needs. Returns those that started.
   */
  start({ reachOf }: Cut, atMs: number): readonly Release[] {
    if (this.queue.length === 0) return [];
    let taken = 0;
    for (const { reach } of this.running) taken |= reach.held;
    const started: Release[] = [];
    const left: Change[] = [];
    for (const change of this.queue) {
      const reach = reachOf[change.touched] as Reach;
      if (reach.held & taken) left.push(change);
      else started.push({ change, reach, attempt: 0 });
      taken |= reach.held;
    }
    this.queue = left;
    for (const release of started) {
      this.running.push(release);
      this.ends.push(atMs + durationMs(release.reach), release.change.number);
    }
    return started;
  }

  /** The release that ends at `nextMs`: live, or red in one of its processes and tried again at once. */
  end(): { readonly release: Release; readonly isLive: boolean } {
    const atMs = this.nextMs;
    const number = this.ends.pop();
    const place = this.running.findIndex(({ change }) => change.number === number);
    const release = this.running[place] as Release;
    if (this.isGreen(release)) {
      this.running.splice(place, 1);
      return { release, isLive: true };
    }
    release.attempt += 1;
    this.ends.push(atMs + durationMs(release.reach), number);
    return { release, isLive: false };
  }

  save(): SavedReleases {
    return {
      waiting: [...this.queue],
      atWork: this.running.map((one) => ({ ...one })),
      ends: this.ends.save(),
    };
  }

  restore({ waiting, atWork, ends }: SavedReleases): void {
    this.queue = [...waiting];
    this.running = atWork.map((one) => ({ ...one }));
    this.ends.restore(ends);
  }

  private isGreen({ change, reach, attempt }: Release): boolean {
    const tried = change.number * MOST_ATTEMPTS + Math.min(attempt, MOST_ATTEMPTS - 1);
    return bitsIn(reach.heads).every(
      (head) => this.luck.uniform(tried * LOTS_AN_ATTEMPT + head) < GREEN,
    );
  }
}
