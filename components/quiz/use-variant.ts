// Which variant of an item stands on the page: the first one for newcomers, another one after every answer.

import { useCallback, useEffect, useRef, useState } from 'react';
import { measure } from '@/player/measure';
import { answersByItem } from '@/store/answer';
import { useAnswers } from '@/store/use-answers';
import { freshItem } from './fresh';
import type { ShownItem } from './shown';

interface Variant {
  readonly item: ShownItem;
  /** Puts other numbers in. Resolves when they stand; an item that is always the same stays. */
  another(): Promise<void>;
}

export function useVariant(shown: ShownItem): Variant {
  const { answers, isReady } = useAnswers();
  const [item, setItem] = useState(shown);
  const hasStarted = useRef(false);
  const made = answersByItem(answers).get(shown.id)?.length ?? 0;

  const show = useCallback(
    async (seed: number) => {
      if (shown.fresh === null) return;
      setItem(await freshItem(shown, seed, measure));
    },
    [shown],
  );

  // Who has answered before meets new numbers at once.
  useEffect(() => {
    if (!isReady || hasStarted.current) return;
    hasStarted.current = true;
    if (made > 0) void show(made);
  }, [isReady, made, show]);

  return { item, another: () => show(made) };
}
