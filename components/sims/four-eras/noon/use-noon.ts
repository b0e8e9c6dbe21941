'use client';
// The clock of the home page's noon: ten seconds of the visitor's time for the minutes of the run.

import { useCallback, useEffect, useRef, useState } from 'react';

/** How long the run plays, in the visitor's time. */
export const PLAY_MS = 10_000;
/** How often React hears of it; the pictures hear it every frame. */
const SUMMARY_MS = 125;
/** With reduced motion the pictures move on in steps instead of gliding. */
const STEP_MS = 1_000;

export type Phase = 'before' | 'playing' | 'paused' | 'over';

export interface Noon {
  readonly phase: Phase;
  /** From 0 to 1. */
  readonly share: number;
  /** Plays, pauses, goes on; at the end it begins again. */
  press(): void;
}

/** `onFrame` hears how much of the run has played, from 0 to 1, after every change. */
export function useNoon(onFrame: (share: number) => void): Noon {
  const [phase, setPhase] = useState<Phase>('before');
  const [share, setShare] = useState(0);
  const playedMs = useRef(0);

  useEffect(() => {
    if (phase !== 'playing') return;
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let frame = 0;
    let last = performance.now();
    let summarised = Number.NEGATIVE_INFINITY;
    function advance(now: number): void {
      const elapsed = now - last;
      if (!isReduced || elapsed >= STEP_MS) {
        // A tab that slept does not leap.
        const most = isReduced ? STEP_MS : 100;
        playedMs.current = Math.min(PLAY_MS, playedMs.current + Math.min(elapsed, most));
        last = now;
        onFrame(playedMs.current / PLAY_MS);
      }
      const isOver = playedMs.current >= PLAY_MS;
      if (isOver || now - summarised >= SUMMARY_MS) {
        summarised = now;
        setShare(playedMs.current / PLAY_MS);
      }
      if (isOver) setPhase('over');
      else frame = requestAnimationFrame(advance);
    }
    frame = requestAnimationFrame(advance);
    return () => cancelAnimationFrame(frame);
  }, [phase, onFrame]);

  const press = useCallback(() => {
    if (phase === 'over') {
      playedMs.current = 0;
      onFrame(0);
      setShare(0);
    }
    setPhase(phase === 'playing' ? 'paused' : 'playing');
  }, [phase, onFrame]);

  return { phase, share, press };
}
