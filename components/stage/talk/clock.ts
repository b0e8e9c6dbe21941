'use client';
// The clock of a talk: it runs from the first turn on, can be stopped, and is the same in both windows.

import { useSyncExternalStore } from 'react';
import type { Clock } from './values';

export const ranMs = ({ ranMs: sum, sinceMs }: Clock, nowMs: number): number =>
  sum + (sinceMs === null ? 0 : Math.max(0, nowMs - sinceMs));

export const stopped = (clock: Clock, nowMs: number): Clock => ({
  ranMs: ranMs(clock, nowMs),
  sinceMs: null,
});

export const started = (clock: Clock, nowMs: number): Clock => ({
  ranMs: ranMs(clock, nowMs),
  sinceMs: nowMs,
});

/** Minutes and seconds, as on a stopwatch: 4:05. */
export function formatClock(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const TICK_MS = 250;

function subscribe(listen: () => void): () => void {
  const timer = setInterval(listen, TICK_MS);
  return () => clearInterval(timer);
}

/** What o'clock it is, in ms, as often as a stopwatch has to know it, and never before it is. */
export const useNowMs = (): number =>
  useSyncExternalStore(
    subscribe,
    () => Math.ceil(Date.now() / TICK_MS) * TICK_MS,
    () => 0,
  );
