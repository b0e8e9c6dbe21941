'use client';
// Starts the copy on any page, late, and says in the footer how it stands. Its code and words come when the page is at rest.

import { type ComponentType, useEffect, useState } from 'react';
import { whenIdle } from '@/components/ui/when-idle';
import { whenShown } from '@/components/ui/when-shown';

/** First the reader's own page: its figures wake, its pictures arrive. */
const REST_MS = 3_000;

export function OfflineLine() {
  const [Words, setWords] = useState<ComponentType | null>(null);
  useEffect(() => {
    let stop = (): void => {};
    const rest = (): void => {
      const timer = setTimeout(() => {
        stop = whenIdle(() => {
          // Where even this does not come, there is no network to make a copy from.
          import('./words').then((part) => setWords(() => part.Words)).catch(() => {});
        });
      }, REST_MS);
      stop = () => clearTimeout(timer);
    };
    const leave = whenShown(rest);
    return () => {
      leave();
      stop();
    };
  }, []);
  return (
    <p role="status" className="offline-line">
      {Words ? <Words /> : null}
    </p>
  );
}
