'use client';
// The moment under a cursor that moves. Only what shows it is rendered for it, not the figure around.

import { useCallback, useSyncExternalStore } from 'react';
import type { Snapshot } from '@/player/types';

/** Where the cursor stands, and the exact state there. */
export interface Now {
  readonly tMs: number;
  readonly moment: Snapshot;
}

/** A frame has time for one of them: they hear of a moment in this order, a frame apart. */
const turns = ['numbers', 'clock', 'stage'] as const;

export type MovingPart = (typeof turns)[number];

/** Tells the latest moment of a run that plays to whoever follows it. */
export class Playing {
  /** Null until there is one since the cursor was last put somewhere. */
  #now: Now | null = null;
  #putAtMs = 0;
  #isMoving = false;
  /** By the frame after that of the news in which they hear of it. */
  readonly #listeners = turns.map(() => new Set<() => void>());
  #frame = 0;

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
    cancelAnimationFrame(this.#frame);
    this.#hear(0);
  }

  #hear(turn: number): void {
    const listeners = this.#listeners[turn];
    if (!listeners) return;
    for (const hear of listeners) hear();
    this.#frame = requestAnimationFrame(() => this.#hear(turn + 1));
  }

  readonly subscribe = (part: MovingPart, hear: () => void): (() => void) => {
    const listeners = this.#listeners[turns.indexOf(part)];
    listeners?.add(hear);
    return () => listeners?.delete(hear);
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
export function useNow({ playing, rest, isPlaying }: Followed, part: MovingPart): Now {
  const subscribe = useCallback(
    (hear: () => void) => playing.subscribe(part, hear),
    [playing, part],
  );
  const now = useSyncExternalStore(subscribe, playing.get, playing.get);
  return isPlaying && now !== null ? now : rest;
}
