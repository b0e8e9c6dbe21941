'use client';
// The run before at the moment of the run on stage, so that the two can be compared wherever the cursor stands.

import { useEffect, useRef, useState } from 'react';
import { openSession, type Session } from '@/player/run-session';
import type { Metrics, Recording, Snapshot } from '@/player/types';

/** The metrics of two runs at one moment. */
export interface Pair {
  readonly before: Metrics;
  readonly now: Metrics;
}

/**
 * The latest moment that is known of both runs; null until there is one. The end of a run is known without asking.
 * A run that would take long is not recorded once more: there the two are compared at the end alone.
 */
export function usePair(before: Recording, now: Recording, moment: Snapshot): Pair | null {
  const session = useRef<Session | null>(null);
  const [old, setOld] = useState<Snapshot | null>(null);
  const [isReady, setIsReady] = useState(false);
  const [pair, setPair] = useState<Pair | null>(null);

  useEffect(() => {
    const opened = openSession();
    const giveUp = (): void => opened.close();
    opened.listen({
      onProgress() {},
      onLong: giveUp,
      onRecorded: () => setIsReady(true),
      onMoment: setOld,
      onFailed: giveUp,
    });
    opened.record(before.request);
    session.current = opened;
    return () => {
      session.current = null;
      setIsReady(false);
      opened.close();
    };
  }, [before]);

  const { tMs, metrics } = moment;
  const isAtEnd = tMs >= now.request.durationMs;
  useEffect(() => {
    if (isReady && !isAtEnd && session.current?.isClosed === false) session.current.momentAt(tMs);
  }, [isReady, isAtEnd, tMs]);

  useEffect(() => {
    if (isAtEnd) setPair({ before: before.final.metrics, now: metrics });
    else if (old?.tMs === tMs) setPair({ before: old.metrics, now: metrics });
  }, [isAtEnd, before, old, tMs, metrics]);

  return pair;
}
