'use client';
// The platform as a React component sees it.

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { openFrame } from './frame-line';
import { BrowserFaas } from './platform';
import type { BenchSettings, BenchState } from './types';

export interface Bench {
  readonly platform: BrowserFaas;
  readonly state: BenchState;
}

/** A call takes a fraction of a millisecond: shown at once, each would cost more than it took, on the same processor. */
const SHOW_MS = 80;

/** Tells of changes, but not of each. */
function seldom(platform: BrowserFaas, listener: () => void): () => void {
  let later: ReturnType<typeof setTimeout> | undefined;
  const stop = platform.subscribe(() => {
    later ??= setTimeout(() => {
      later = undefined;
      listener();
    }, SHOW_MS);
  });
  return () => {
    clearTimeout(later);
    stop();
  };
}

/** Opens a platform for as long as the component is there. Pass a stable object; `base` is the path of the site. */
export function useBench(settings: BenchSettings, base: string): Bench {
  const [platform] = useState(() => new BrowserFaas(openFrame(base), settings));
  const state = useSyncExternalStore(
    useCallback((listener: () => void) => seldom(platform, listener), [platform]),
    () => platform.state,
    () => platform.state,
  );
  useEffect(() => platform.set(settings), [platform, settings]);
  useEffect(() => {
    platform.wake();
    return () => platform.close();
  }, [platform]);
  return { platform, state };
}
