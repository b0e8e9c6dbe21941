// Puts an answer into the log: at once, or, where the learner rates answers themselves, with the rating.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { NewAnswer } from '@/store/answer';
import { recordAnswer } from '@/store/answers';
import type { OwnRating } from './own-rating';

interface Keep {
  readonly keep: (made: NewAnswer) => void;
  /** Whether the rating of an answer is asked for, and what it was; null where nothing is asked. */
  readonly rating: { readonly rated: OwnRating | null } | null;
  readonly rate: (rating: OwnRating) => void;
  /** For another try. */
  readonly forget: () => void;
}

/**
 * The log is only ever added to, so an answer waits for its rating. Whoever goes on without one (to another
 * question, another page, another tab) has answered all the same: it is then kept without.
 */
export function useKeep({ asksRating, isOpen }: { asksRating: boolean; isOpen: boolean }): Keep {
  const waiting = useRef<NewAnswer | null>(null);
  const [rating, setRating] = useState<Keep['rating']>(null);

  const release = useCallback((rated: OwnRating | null) => {
    const made = waiting.current;
    if (made === null) return;
    waiting.current = null;
    setRating(rated === null ? null : { rated });
    void recordAnswer(rated === null ? made : { ...made, rating: rated });
  }, []);

  useEffect(() => {
    if (!isOpen) release(null);
  }, [isOpen, release]);

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') release(null);
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      release(null);
    };
  }, [release]);

  return {
    rating,
    rate: release,
    keep(made) {
      if (!asksRating) {
        void recordAnswer(made);
        return;
      }
      waiting.current = made;
      setRating({ rated: null });
    },
    forget() {
      release(null);
      setRating(null);
    },
  };
}
