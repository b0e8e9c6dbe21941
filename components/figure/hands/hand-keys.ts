'use client';
// The keys by which a class's hands are counted, as the slides hand them on to the figure that is shown.

import { type RefObject, useEffect, useRef } from 'react';

/** A hand more for a guess, from 0; the last one back; all are counted. */
export type HandKey = number | 'back' | 'done';

const NAME = 'class-hand';

/** Says a key to whatever of the slide asks for a guess. */
export function sayHandKey(slide: Element, key: HandKey): void {
  const asking = slide.querySelector('.guess[data-predict][data-state="asking"]');
  asking?.dispatchEvent(new CustomEvent<HandKey>(NAME, { detail: key }));
}

export function useHandKeys(
  panel: RefObject<HTMLElement | null>,
  hear: ((key: HandKey) => void) | null,
): void {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    const heard = panel.current;
    const listen = (event: Event): void => latest.current?.((event as CustomEvent<HandKey>).detail);
    heard?.addEventListener(NAME, listen);
    return () => heard?.removeEventListener(NAME, listen);
  }, [panel]);
}
