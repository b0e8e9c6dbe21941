'use client';
// The moment under a cursor that moves. Only what shows it is rendered for it, not the figure around.

import { useSyncExternalStore } from 'react';
import type { Snapshot } from '@/player/types';

/** Where the cursor stands, and the exact state there. */
export interface Now {
  readonly tMs: number;
  readonly moment: Snapshot;
}

/** Tells the latest moment of a run that plays to whoever follows it. */
export class Playing {
  /** Null until there is one since the cursor was last put somewhere. */
  #now: Now | null = null;
  #putAtMs = 0;
  #isMoving = false;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Now | null => this.#now;

  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** What is behind it is known already. */
  get fromMs(): number {
    return this.#now?.tMs ?? this.#putAtMs;
  }

  /** The cursor stands there, or sets out from there: what was told before is over. */
  put(tMs: number, isMoving: boolean): void {
    this.#now = null;
    this.#putAtMs = tMs;
    this.#isMoving = isMoving;
  }

  tell(now: Now): void {
    this.#now = now;
    for (const hear of this.#listeners) hear();
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  };
}

/** What a part needs of its figure to follow the cursor. */
export interface Followed {
  readonly playing: Playing;
  /** Where the cursor rests; while it moves, where it last did. */
  readonly rest: Now;
  readonly isPlaying: boolean;
}

/** The moment under the cursor, several times a second while it moves. */
export function useNow({ playing, rest, isPlaying }: Followed): Now {
  const now = useSyncExternalStore(playing.subscribe, playing.get, playing.get);
  return isPlaying && now !== null ? now : rest;
}
