'use client';
// A run as a React component sees it: the recording, the work on the next one, and the exact moment under the cursor.

import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from './letters';
import type { PreparedRun } from './prepare-run';
import { isTelling } from './progress';
import { openSession, type Session } from './run-session';
import type { LongRun, Progress, Recording, RunRequest, Snapshot } from './types';

/** What is being done about the latest request. */
export type RunWork =
  | { readonly status: 'done' }
  /** `progress` is null until there is something to tell of it. */
  | { readonly status: 'recording'; readonly progress: Progress | null }
  /** It would take long, and waits for `agree` or `cancel`. */
  | { readonly status: 'asking'; readonly long: LongRun }
  | { readonly status: 'failed'; readonly failure: Failure };

export interface RunState {
  /** The latest finished recording. While another one is made, or cannot be, the old one stays on stage. */
  readonly recording: Recording;
  readonly moment: Snapshot;
  /** Whether `moment` is one of `recording`: right after a new one it is still of the one before. */
  readonly isMomentOfIt: boolean;
  readonly work: RunWork;
  /** Whether `recording` is that of the latest request. */
  readonly isCurrent: boolean;
  /** Whether the calculation broke off, and was started again: until it has an answer. */
  readonly isRestarted: boolean;
  readonly askMoment: (tMs: number) => void;
  /** Takes a moment for the latest that is known, until another one is. */
  readonly settle: (moment: Snapshot | undefined) => void;
  readonly agree: () => void;
  /** Gives up the run under way. The request is to return to that of `recording`. */
  readonly cancel: () => void;
}

const DONE: RunWork = { status: 'done' };
const BEGUN: RunWork = { status: 'recording', progress: null };

/**
 * Records `request` anew whenever it changes (pass a stable object). `prepared` is the run it starts from:
 * its session is taken over, and nothing is recorded until the request differs from it. `follow` (stable, too) may take
 * a moment for itself: then nothing is rendered for it here.
 */
export function useRun(
  request: RunRequest,
  prepared: PreparedRun,
  follow: (moment: Snapshot) => boolean,
): RunState {
  const session = useRef<Session | null>(null);
  const asked = useRef<RunRequest | null>(null);
  const shown = useRef<RunRequest | null>(null);
  const [recording, setRecording] = useState<Recording>(prepared.recording);
  const [moment, setMoment] = useState<Snapshot>(prepared.moment);
  const [isMomentOfIt, setIsMomentOfIt] = useState(true);
  const [work, setWork] = useState<RunWork>(DONE);
  const [isRestarted, setIsRestarted] = useState(false);
  // What is being done is known with the request: whoever turned a knob is not shown another picture of it first.
  const [latest, setLatest] = useState(request);
  if (latest !== request) {
    setLatest(request);
    if (!isSame(latest, request)) {
      setWork(isSame(recording.request, request) ? DONE : BEGUN);
      setIsRestarted(false);
    }
  }
  /** The moment that is looked at, wherever the recording before ended. */
  const lookedAtMs = useRef(prepared.moment.tMs);

  useEffect(() => {
    const isTakenOver = !prepared.session.isClosed;
    const opened = isTakenOver ? prepared.session : openSession();
    asked.current = isTakenOver ? prepared.request : null;
    shown.current = asked.current;
    opened.listen({
      onProgress: (progress) => {
        if (isTelling(progress)) setWork({ status: 'recording', progress });
      },
      onLong: (long) => setWork({ status: 'asking', long }),
      onRecorded(next) {
        shown.current = next.request;
        // Asked at once, its moment is worked out while the page paints the picture.
        opened.momentAt(Math.min(lookedAtMs.current, next.request.durationMs));
        setWork(DONE);
        setIsRestarted(false);
        setRecording(next);
        setIsMomentOfIt(false);
      },
      onMoment(next) {
        // Numbers wait for a frame, not a frame for numbers.
        const isFollowed = follow(next);
        startTransition(() => {
          if (!isFollowed) setMoment(next);
          setIsMomentOfIt(true);
        });
        setIsRestarted(false);
        // What failed before may have been a moment of this run.
        if (isSame(asked.current, shown.current)) setWork(DONE);
      },
      onFailed(failure) {
        setWork({ status: 'failed', failure });
        setIsRestarted(false);
      },
      onRestarted: () => setIsRestarted(true),
    });
    session.current = opened;
    return () => {
      session.current = null;
      opened.close();
    };
  }, [prepared, follow]);

  useEffect(() => {
    if (isSame(asked.current, request)) return;
    asked.current = request;
    // Back to what is on stage: there is nothing to record.
    if (isSame(shown.current, request)) session.current?.cancel();
    else session.current?.record(request);
  }, [request]);

  const askMoment = useCallback((tMs: number) => {
    lookedAtMs.current = tMs;
    session.current?.momentAt(tMs);
  }, []);
  const settle = useCallback((known: Snapshot | undefined) => known && setMoment(known), []);
  const agree = useCallback(() => {
    setWork(BEGUN);
    session.current?.agree();
  }, []);
  const cancel = useCallback(() => {
    asked.current = shown.current;
    setWork(DONE);
    session.current?.cancel();
  }, []);
  const isCurrent = useMemo(() => isSame(recording.request, request), [recording, request]);
  return {
    recording,
    moment,
    isMomentOfIt,
    work,
    isCurrent,
    isRestarted,
    askMoment,
    settle,
    agree,
    cancel,
  };
}

/** Requests are small plain data, written in the same order wherever they are made. */
const isSame = (a: RunRequest | null, b: RunRequest | null): boolean =>
  a !== null && JSON.stringify(a) === JSON.stringify(b);
