'use client';
// Brings a figure to life when it comes near the screen: until then, and where it cannot be, only its picture is there.

import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { whenNear } from '@/components/ui/when-near';

interface Waking<T> {
  /** The element that is watched. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly loaded: T | null;
  /** Whether loading failed; the error itself is reported to the browser. */
  readonly hasFailed: boolean;
  /** Whether it lived once, and failed: `hasFailed` until it is loaded again. */
  readonly hasFallen: boolean;
  /** What was loaded has failed and is put away. */
  readonly fall: () => void;
  readonly retry: () => void;
}

interface WakingOptions<T> {
  /** The first of these is called, once and again for each retry. */
  readonly load: () => Promise<T>;
  /** Puts away what came too late to be shown. */
  readonly discard?: (loaded: T) => void;
  /** How far from the screen loading begins. */
  readonly near: string;
}

export function useWaking<T>(options: WakingOptions<T>): Waking<T> {
  const root = useRef<HTMLDivElement>(null);
  const first = useRef(options);
  const [loaded, setLoaded] = useState<T | null>(null);
  const [attempt, setAttempt] = useState(0);
  /** The attempt that failed; -1 before there was one. */
  const [failed, setFailed] = useState(-1);
  const [hasFallen, setHasFallen] = useState(false);

  useEffect(() => {
    if (!root.current) return;
    const { load, discard, near } = first.current;
    let isGone = false;
    const stop = whenNear(root.current, near, () => {
      load().then(
        (next) => {
          if (isGone) discard?.(next);
          // In turns: a page that is being read stays answerable meanwhile.
          else startTransition(() => setLoaded(next));
        },
        (error: unknown) => {
          reportError(error);
          setFailed(attempt);
        },
      );
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const fall = useCallback(() => {
    setLoaded(null);
    setHasFallen(true);
    setFailed(attempt);
  }, [attempt]);
  return { root, loaded, hasFailed: failed === attempt, hasFallen, fall, retry };
}
