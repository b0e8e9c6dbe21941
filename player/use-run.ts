'use client';
// A run as a React component sees it: the recording, how far it is, and the exact moment under the cursor.

import { useCallback, useEffect, useRef, useState } from 'react';
import { openSession, type PreparedRun, type Session } from './client';
import type { Recording, RunRequest, Snapshot } from './types';

export interface RunState {
  /** The latest finished recording. While another one is made, the old one stays on stage. */
  readonly recording: Recording;
  readonly moment: Snapshot;
  /** Share of the run being recorded, or null when none is. */
  readonly progress: number | null;
  readonly failure: string | null;
  readonly askMoment: (tMs: number) => void;
}

/**
 * Records `request` anew whenever it changes (pass a stable object). `prepared` is the run it starts from:
 * its session is taken over, and nothing is recorded until the request differs from it.
 */
export function useRun(request: RunRequest, prepared: PreparedRun): RunState {
  const session = useRef<Session | null>(null);
  const recorded = useRef<RunRequest | null>(null);
  const [recording, setRecording] = useState<Recording>(prepared.recording);
  const [moment, setMoment] = useState<Snapshot>(prepared.moment);
  const [progress, setProgress] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const isTakenOver = !prepared.session.isClosed;
    const opened = isTakenOver ? prepared.session : openSession();
    recorded.current = isTakenOver ? prepared.request : null;
    opened.listen({
      onProgress: setProgress,
      onRecorded(next) {
        setProgress(null);
        setFailure(null);
        setRecording(next);
      },
      onMoment: setMoment,
      onFailed(message) {
        setProgress(null);
        setFailure(message);
      },
    });
    session.current = opened;
    return () => {
      session.current = null;
      opened.close();
    };
  }, [prepared]);

  useEffect(() => {
    if (isSame(recorded.current, request)) return;
    recorded.current = request;
    setProgress(0);
    session.current?.record(request);
  }, [request]);

  const askMoment = useCallback((tMs: number) => session.current?.momentAt(tMs), []);
  return { recording, moment, progress, failure, askMoment };
}

/** Requests are small plain data, written in the same order wherever they are made. */
const isSame = (a: RunRequest | null, b: RunRequest): boolean =>
  a !== null && JSON.stringify(a) === JSON.stringify(b);
