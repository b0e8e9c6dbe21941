'use client';
// Keeps the screen on while a talk is shown. A browser lets go of it whenever the window is hidden.

import { useEffect, useState } from 'react';

/** Null before it is known. */
export type WakeState = 'held' | 'refused' | null;

export function useWakeLock(isOn: boolean): WakeState {
  const [state, setState] = useState<WakeState>(null);
  useEffect(() => {
    if (!isOn) return;
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (isGone) {
          await held.release();
          return;
        }
        lock = held;
        setState('held');
      } catch {
        // Missing, forbidden, or the battery is low.
        if (!isGone) setState('refused');
      }
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, [isOn]);
  return state;
}
