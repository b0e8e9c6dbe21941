'use client';
// What fails between two renders, as in a frame of its own, would leave a dead canvas: it fails the figure instead.

import { useCallback, useState } from 'react';

export type Attempt = (work: () => void) => void;

/** Does some work; what that throws is thrown by the next render, where the figure's boundary catches it. */
export function useAttempt(): Attempt {
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  if (failed) throw failed.error;
  return useCallback((work) => {
    try {
      work();
    } catch (error) {
      setFailed({ error });
    }
  }, []);
}
