'use client';
// A try: thirty runs in the worker, given up at any time. One at a time; what is tried anew ends what is under way.

import { useEffect, useRef, useState } from 'react';
import { measureSpread } from '@/player/measure';
import type { Metrics, RunRequest, SpreadProgress } from '@/player/types';
import { RUNS } from './judge';

export interface Trial {
  readonly request: RunRequest;
  /** Whether nothing was changed. */
  readonly isNothing: boolean;
  readonly status: 'running' | 'done' | 'cancelled' | 'failed';
  /** Null until the first word of it. */
  readonly progress: SpreadProgress | null;
  /** The metrics at the end of each run; none before all are over. */
  readonly runs: readonly Metrics[];
}

export function useTrial(onDone: (trial: Trial) => void) {
  const [trial, setTrial] = useState<Trial | null>(null);
  const giving = useRef<AbortController | null>(null);
  useEffect(() => () => giving.current?.abort(), []);

  async function begin(request: RunRequest, isNothing: boolean): Promise<void> {
    giving.current?.abort();
    const own = new AbortController();
    giving.current = own;
    const begun: Trial = { request, isNothing, status: 'running', progress: null, runs: [] };
    setTrial(begun);
    try {
      const { runs } = await measureSpread(request, RUNS, {
        signal: own.signal,
        onProgress: (progress) => setTrial({ ...begun, progress }),
      });
      const done: Trial = { ...begun, status: 'done', runs };
      setTrial(done);
      onDone(done);
    } catch (error) {
      if (own.signal.aborted) return;
      reportError(error);
      setTrial({ ...begun, status: 'failed' });
    }
  }

  return {
    trial,
    begin: (request: RunRequest, isNothing: boolean) => void begin(request, isNothing),
    cancel() {
      giving.current?.abort();
      setTrial((now) => now && { ...now, status: 'cancelled' });
    },
  };
}
