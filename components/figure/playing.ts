'use client';
// The moment under a cursor that moves. Only what shows it is rendered for it, not the figure around: clock and numbers,
// the words on the stage, and what is told of them. All within one frame, since three frames that are late are worse.

import { useCallback, useSyncExternalStore } from 'react';
import type { Snapshot } from '@/player/types';

/** Where the cursor stands, and the exact state there. */
export interface Now {
  readonly tMs: number;
  readonly moment: Snapshot;
}

/** Who hears of a moment, in this order. */
const PLACES = ['numbers', 'stage', 'words'] as const;
export type Place = (typeof PLACES)[number];

/** What a place was told, and who listens there. */
interface Told {
  now: Now | null;
  readonly listeners: Set<() => void>;
}

/** Tells the latest moment of a run that plays to whoever follows it. */
export class Playing {
  /** Null until there is one since the cursor was last put somewhere. */
  #now: Now | null = null;
  #putAtMs = 0;
  #isMoving = false;
  readonly #told: Readonly<Record<Place, Told>> = {
    numbers: { now: null, listeners: new Set() },
    stage: { now: null, listeners: new Set() },
    words: { now: null, listeners: new Set() },
  };
  get(place: Place = 'numbers'): Now | null {
    return this.#told[place].now;
  }

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
    for (const place of PLACES) this.#told[place].now = null;
    this.#putAtMs = tMs;
    this.#isMoving = isMoving;
  }

  tell(now: Now): void {
    this.#now = now;
    for (const place of PLACES) this.#say(place, now);
  }

  #say(place: Place, now: Now): void {
    const told = this.#told[place];
    if (told.now === now) return;
    told.now = now;
    for (const hear of told.listeners) hear();
  }

  subscribe(hear: () => void, place: Place = 'numbers'): () => void {
    const { listeners } = this.#told[place];
    listeners.add(hear);
    return () => listeners.delete(hear);
  }
}

/** What a part needs of its figure to follow the cursor. */
export interface Followed {
  readonly playing: Playing;
  /** Where the cursor rests; while it moves, where it last did. */
  readonly rest: Now;
  readonly isPlaying: boolean;
}

/** The moment under the cursor, several times a second while it moves. */
export function useNow({ playing, rest, isPlaying }: Followed, place: Place): Now {
  const subscribe = useCallback(
    (hear: () => void) => playing.subscribe(hear, place),
    [playing, place],
  );
  const get = useCallback(() => playing.get(place), [playing, place]);
  const now = useSyncExternalStore(subscribe, get, get);
  return isPlaying && now !== null ? now : rest;
}
