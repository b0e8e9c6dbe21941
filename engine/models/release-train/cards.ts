// Changes as cards: which wait, which ride, which are mended, and which are live.

import { Lots } from '@/engine/kernel/random';
import type { TracksOf } from '@/engine/kernel/tracks';
import {
  EXPAND_STEPS,
  FIX_MIN,
  type ReleaseTrainConfig,
  type tracks,
} from '@/engine/models/release-train/config';

const MINUTE_MS = 60_000;

/** Something that was changed and is to reach customers. */
export interface Change {
  readonly madeMs: number;
  isBad: boolean;
  readonly isBreaking: boolean;
  /** Releases that it takes, and how many of them are live. */
  readonly steps: number;
  done: number;
  place: 'waiting' | 'riding' | 'mending' | 'live';
  /** When it went live; not a number while it is not. */
  liveMs: number;
}

/** A card that is mended until a moment. */
interface Mending {
  readonly change: number;
  readonly atMs: number;
}

export interface SavedCards {
  readonly changes: readonly Change[];
  readonly waiting: readonly number[];
  readonly mending: readonly Mending[];
  readonly live: number;
  readonly leadMs: number;
}

/** In one of three compatible steps a bug comes with the second, which moves customers over. */
export const hasBug = ({ isBad, steps, done }: Change): boolean =>
  isBad && (steps === 1 || done === 1);

/** Cards by their numbers, from 1. What a card is like belongs to it by its number. */
export class Cards {
  private readonly bugs: Lots;
  private readonly contracts: Lots;
  private changes: Change[] = [];
  private waits: number[] = [];
  private mends: Mending[] = [];
  /** How many are live, and how long these took from being made, together. */
  live = 0;
  leadMs = 0;

  constructor(
    seed: number,
    private readonly written: Pick<TracksOf<typeof tracks>, 'change' | 'waiting'>,
  ) {
    this.bugs = new Lots(seed, 'bugs');
    this.contracts = new Lots(seed, 'contracts');
  }

  /** How many were made, wait, and are mended. */
  get made(): number {
    return this.changes.length;
  }
  get waiting(): number {
    return this.waits.length;
  }
  get mending(): number {
    return this.mends.length;
  }

  /** When the next is mended. */
  get mendMs(): number {
    return this.mends[0]?.atMs ?? Infinity;
  }

  /** Throws a RangeError where there is no such card. */
  of(number: number): Change {
    const change = this.changes[number - 1];
    if (!change) throw new RangeError(`change ${number}: there are ${this.changes.length}`);
    return change;
  }

  /** A new card, which waits; returns its number. */
  make({ badShare, breakingShare, contract }: ReleaseTrainConfig, atMs: number): number {
    const number = this.changes.length + 1;
    const isBreaking = this.contracts.uniform(number) < breakingShare;
    const isExpanded = isBreaking && contract === 'expand';
    this.changes.push({
      madeMs: atMs,
      isBad: this.bugs.uniform(number) < badShare,
      isBreaking: isBreaking && !isExpanded,
      steps: isExpanded ? EXPAND_STEPS : 1,
      done: 0,
      place: 'waiting',
      liveMs: Number.NaN,
    });
    return number;
  }

  wait(numbers: readonly number[], where: 'ahead' | 'behind', atMs: number): void {
    this.waits = where === 'ahead' ? [...numbers, ...this.waits] : [...this.waits, ...numbers];
    for (const number of numbers) {
      this.of(number).place = 'waiting';
      this.written.change.turn(number, 'waiting', atMs);
    }
    this.written.waiting.set('changes', this.waits.length, atMs);
  }

  /** The first `count` of those that wait get on a release. */
  board(count: number): readonly number[] {
    return this.waits.splice(0, count);
  }

  /** The bad ones are mended; the good ones wait for the next train, ahead of those that came later. */
  sendHome(numbers: readonly number[], atMs: number): void {
    const isBad = (number: number): boolean => hasBug(this.of(number));
    this.wait(
      numbers.filter((number) => !isBad(number)),
      'ahead',
      atMs,
    );
    for (const change of numbers.filter(isBad)) {
      this.mends.push({ change, atMs: atMs + FIX_MIN * MINUTE_MS });
      this.of(change).place = 'mending';
      this.written.change.turn(change, 'mending', atMs);
    }
  }

  /** The first that is mended waits again; returns its number, and null where none is. */
  mend(): number | null {
    const first = this.mends.shift();
    if (!first) return null;
    this.of(first.change).isBad = false;
    return first.change;
  }

  /** How far each has come: how many of its releases are live. */
  doneOf(numbers: readonly number[]): readonly number[] {
    return numbers.map((number) => this.of(number).done);
  }

  /** Their release is live: what has more steps to take waits for the next, ahead of the others. */
  goLive(numbers: readonly number[], atMs: number): void {
    const goesOn: number[] = [];
    for (const number of numbers) {
      const change = this.of(number);
      change.done += 1;
      if (change.done < change.steps) goesOn.push(number);
      else {
        change.place = 'live';
        change.liveMs = atMs;
        this.live += 1;
        this.leadMs += atMs - change.madeMs;
        this.written.change.end(number, atMs);
      }
    }
    this.wait(goesOn, 'ahead', atMs);
  }

  /** Their release is taken back after all: what is still as it left it (`done`) is sent home. */
  comeBack(numbers: readonly number[], done: readonly number[], atMs: number): void {
    const home = numbers.filter((number, i) => {
      const change = this.of(number);
      if (change.done !== done[i] || change.place !== 'live') {
        // A later step is on its way already: it takes the mended one along.
        change.isBad = false;
        return false;
      }
      change.done -= 1;
      this.live -= 1;
      this.leadMs -= change.liveMs - change.madeMs;
      change.liveMs = Number.NaN;
      return true;
    });
    this.sendHome(home, atMs);
  }

  save(): SavedCards {
    const { changes, waits: waiting, mends: mending, live, leadMs } = this;
    return { ...copyOf({ changes, waiting, mending }), live, leadMs };
  }

  restore(saved: SavedCards): void {
    const { changes, waiting, mending } = copyOf(saved);
    this.live = saved.live;
    this.leadMs = saved.leadMs;
    this.changes = changes;
    this.waits = waiting;
    this.mends = mending;
  }
}

/** What a run goes on changing is copied; what stays as it is, is shared. */
const copyOf = ({ changes, waiting, mending }: Omit<SavedCards, 'live' | 'leadMs'>) => ({
  changes: changes.map((change) => ({ ...change })),
  waiting: [...waiting],
  mending: [...mending],
});
