'use client';
// Wall time to simulated time: a cursor that plays, pauses, steps and jumps over a finished recording.

import { useCallback, useEffect, useRef, useState } from 'react';
import { paceOf } from './pace';

/**
 * How often a summary of a playing run is asked for; the canvas hears of every frame. Numbers that change faster are not
 * read, and the frame that brings them is the one that a slow phone may miss: so it is fewer than one in twenty.
 */
const SUMMARY_MS = 350;
/** With reduced motion the run advances in steps of this length instead of gliding. */
const STEP_MS = 600;
export const SPEEDS: readonly number[] = [0.25, 0.5, 1, 2, 4];

/** Where a cursor may rest: links and logs name whole milliseconds. The end of a run is what it is. */
const wholeMs = (tMs: number, durationMs: number): number =>
  Math.min(durationMs, Math.max(0, Math.round(tMs)));

export interface Playback {
  /** Where it rests, on a whole ms; while it moves, where it last did. */
  readonly tMs: number;
  readonly isPlaying: boolean;
  /** Multiples of the speed at which a run takes about 24 s. */
  readonly speed: number;
  readonly speeds: readonly number[];
  /** Simulated ms per ms of the learner's clock. */
  readonly pace: number;
  /** Where the cursor is to the last frame, on a whole ms. */
  nowMs(): number;
  play(): void;
  pause(): void;
  seek(tMs: number): void;
  setSpeed(speed: number): void;
}

/**
 * `onFrame` draws; it is called with the cursor after every change, at most once a frame while playing. `onSummary` is
 * called now and then while playing, and `onRest` as soon as the cursor stands again.
 */
export function usePlayback(
  durationMs: number,
  initialMs: number,
  onFrame: (tMs: number) => void,
  onSummary: (tMs: number) => void,
  onRest: () => void,
): Playback {
  const [tMs, setTMs] = useState(initialMs);
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const cursor = useRef(initialMs);

  const seek = useCallback(
    (next: number) => {
      cursor.current = wholeMs(next, durationMs);
      onFrame(cursor.current);
      setTMs(cursor.current);
    },
    [durationMs, onFrame],
  );

  // It rests on a whole ms, so that links and logs name a moment that can be read.
  const rest = useCallback(() => {
    cursor.current = wholeMs(cursor.current, durationMs);
    setTMs(cursor.current);
    setIsPlaying(false);
    onRest();
  }, [durationMs, onRest]);

  useEffect(() => {
    if (!isPlaying) return;
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const perMs = paceOf(durationMs, speed);
    let frame = 0;
    let last = performance.now();
    let summarised = last;
    function advance(now: number): void {
      const elapsed = now - last;
      if (!isReduced || elapsed >= STEP_MS) {
        // A tab that slept does not leap: at most a tenth of a second is made up for.
        cursor.current = Math.min(
          durationMs,
          cursor.current + (isReduced ? elapsed : Math.min(elapsed, 100)) * perMs,
        );
        last = now;
        onFrame(cursor.current);
      }
      const isAtEnd = cursor.current >= durationMs;
      if (now - summarised >= SUMMARY_MS) {
        summarised = now;
        onSummary(cursor.current);
      }
      if (isAtEnd) rest();
      else frame = requestAnimationFrame(advance);
    }
    frame = requestAnimationFrame(advance);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed, durationMs, onFrame, onSummary, rest]);

  return {
    tMs,
    isPlaying,
    speed,
    speeds: SPEEDS,
    pace: paceOf(durationMs, speed),
    nowMs: () => Math.min(Math.floor(durationMs), Math.round(cursor.current)),
    play() {
      if (cursor.current >= durationMs) seek(0);
      setIsPlaying(true);
    },
    pause: rest,
    seek,
    setSpeed,
  };
}
