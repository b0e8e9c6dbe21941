'use client';
// A run nobody sees need not play on.

import { type RefObject, useEffect, useRef } from 'react';

export function usePauseOffScreen(root: RefObject<HTMLElement | null>, pause: () => void): void {
  const latest = useRef(pause);
  useEffect(() => {
    latest.current = pause;
  });
  useEffect(() => {
    if (!root.current) return;
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) latest.current();
    });
    watcher.observe(root.current);
    return () => watcher.disconnect();
  }, [root]);
}
