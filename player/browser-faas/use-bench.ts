'use client';
// The platform as a React component sees it.

import { useEffect, useState, useSyncExternalStore } from 'react';
import { openFrame } from './frame-line';
import { BrowserFaas } from './platform';
import type { BenchSettings, BenchState } from './types';

export interface Bench {
  readonly platform: BrowserFaas;
  readonly state: BenchState;
}

/** Opens a platform for as long as the component is there. Pass a stable object; `base` is the path of the site. */
export function useBench(settings: BenchSettings, base: string): Bench {
  const [platform] = useState(() => new BrowserFaas(openFrame(base), settings));
  const state = useSyncExternalStore(
    platform.subscribe,
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
