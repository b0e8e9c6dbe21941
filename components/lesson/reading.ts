// Watches which step is on screen and which ones have been read to their end.

import { useEffect, useState } from 'react';
import { whenShown } from '@/components/ui/when-shown';
import { noteProgress } from '@/store/progress';

/** The step at the reading line, a third down the screen; null above the first one. */
export function useReading(lesson: string, ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);

  useEffect(() => {
    const steps = ids.length;
    const atLine = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          setCurrent(target.id);
          // The first step is no place to come back to: a lesson opens there anyway.
          if (target.id !== ids[0]) noteProgress(lesson, { lastStep: target.id, steps });
        }
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    const atEnd = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const read = target.getAttribute('data-step-end');
        if (isIntersecting && read !== null) noteProgress(lesson, { read, steps });
      }
    });
    // Who has not opened the page has read nothing.
    const leave = whenShown(() => {
      for (const step of document.querySelectorAll('[data-step]')) atLine.observe(step);
      for (const end of document.querySelectorAll('[data-step-end]')) atEnd.observe(end);
    });
    return () => {
      leave();
      atLine.disconnect();
      atEnd.disconnect();
    };
  }, [lesson, ids]);

  return current;
}
