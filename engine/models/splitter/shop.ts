// The shop as customers find it: open, without a part, or closed, and for how long it was closed.

import type { TracksOf } from '@/engine/kernel/tracks';
import {
  optionalModules,
  type SplitterConfig,
  type SplitterTracks,
} from '@/engine/models/splitter/config';
import type { Cut } from '@/engine/models/splitter/cut';

/** `blamed` is the process that is down; -1 where none is. */
export interface ShopState {
  readonly how: 'open' | 'partial' | 'lost';
  readonly blamed: number;
}

const OPEN: ShopState = { how: 'open', blamed: -1 };

export interface SavedShop {
  readonly state: ShopState;
  readonly sinceMs: number;
  readonly lostMs: number;
}

export class Shop {
  private now = OPEN;
  private sinceMs = 0;
  /** How long it was closed before it came to be as it is. */
  private lostMs = 0;

  constructor(private readonly tracks: TracksOf<SplitterTracks>) {}

  get state(): ShopState {
    return this.now;
  }

  /** Looks at what is up: with a process down that pages need, it is closed. */
  look(cut: Cut, config: SplitterConfig, isDown: (head: number) => boolean, atMs: number): void {
    this.lostMs = this.lostMsAt(atMs);
    this.sinceMs = atMs;
    const down = cut.heads.filter(isDown);
    const required = down.find((head) => isRequired(head, cut, config));
    const next: ShopState =
      required !== undefined
        ? { how: 'lost', blamed: required }
        : down[0] !== undefined
          ? { how: 'partial', blamed: down[0] }
          : OPEN;
    const { shop } = this.tracks;
    if (next.how === 'open') shop.end(0, atMs);
    else if (next.how !== this.now.how) shop.turn(0, next.how, atMs, next.blamed);
    this.now = next;
  }

  /** How long it was closed, up to now. */
  lostMsAt(nowMs: number): number {
    return this.lostMs + (this.now.how === 'lost' ? nowMs - this.sinceMs : 0);
  }

  /** What was so before a cut is not counted on. */
  measureAnew(atMs: number): void {
    this.lostMs = 0;
    this.sinceMs = atMs;
  }

  save(): SavedShop {
    return { state: this.now, sinceMs: this.sinceMs, lostMs: this.lostMs };
  }

  restore({ state, sinceMs, lostMs }: SavedShop): void {
    this.now = state;
    this.sinceMs = sinceMs;
    this.lostMs = lostMs;
  }
}

/** Whether a page needs a process: any of its modules that cannot be left out. */
const isRequired = (head: number, { headOf }: Cut, { optional }: SplitterConfig): boolean =>
  headOf.some(
    (one, module) => one === head && !(optional === 'on' && optionalModules.includes(module)),
  );
