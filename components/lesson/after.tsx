'use client';
// Stands between a prediction and what would answer it: everything after it in its step shows with the answer.

import { useRef } from 'react';
import {
  predictions,
  skipPrediction,
  skippedPredictions,
  unansweredRuns,
} from '@/store/predictions';
import { savedGuesses } from '@/store/progress';
import { useSaved } from '@/store/use-saved';
import { afterScript } from './after-script';

/** A prediction as its answer is kept: by the run that is guessed about, or by the question of concept. */
export interface AskedFor {
  readonly name: string;
  /** The saved value that holds the guess. */
  readonly kept: 'predictions' | 'concept-predictions';
}

// The script is for the page as it first comes; whoever comes by a link has React before anything is painted.
const opener = {
  dangerouslySetInnerHTML: {
    __html: typeof window === 'undefined' ? `<script>${afterScript}</script>` : '',
  },
  suppressHydrationWarning: true,
};

/**
 * What it hides are its siblings, by a style sheet and only where scripts run, so that paper, search engines and
 * readers without scripts have all of it.
 */
export function After({
  name,
  kept,
  note,
  skip,
}: AskedFor & {
  readonly note: string;
  readonly skip: string;
}) {
  const root = useRef<HTMLDivElement>(null);
  const guesses = useSaved(kept === 'predictions' ? predictions : savedGuesses);
  const isSkipped = useSaved(skippedPredictions).includes(name);
  const isUnanswered = useSaved(unansweredRuns).has(name);
  const isOpen = isSkipped || (name in guesses && !isUnanswered);

  function readOn(): void {
    skipPrediction(name);
    // The button is gone: reading goes on where it stood.
    const next = root.current?.nextElementSibling;
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    requestAnimationFrame(() => next.focus({ preventScroll: true }));
  }

  return (
    <div
      className="after"
      data-after={name}
      data-closed={isOpen ? undefined : ''}
      data-kept={kept}
      ref={root}
      suppressHydrationWarning
    >
      <span {...opener} />
      <p>{note}</p>
      <button onClick={readOn} type="button">
        {skip}
      </button>
    </div>
  );
}
