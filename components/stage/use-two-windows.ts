'use client';
// What is the same in both windows of a talk beside its figures: which slide is shown, and which answers are unfolded.

import { type RefObject, useEffect, useRef } from 'react';
import { showSlide } from './position';
import type { Talk } from './talk/talk';
import { slideValue, valueIn } from './talk/values';

/** Follows the other window, and is followed. */
export function useSharedSlide(talk: Talk, number: number | null, count: number): void {
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (number === null) return;
    const isFirst = shown.current === null;
    shown.current = number;
    const agreed = talk.get(slideValue.key) === undefined ? null : valueIn(talk, slideValue);
    if (agreed === null) talk.open(slideValue.key, number);
    // A window that is loaded anew may know a later slide than its address does.
    else if (agreed !== number && isFirst) showSlide(Math.min(count, agreed));
    else if (agreed !== number) talk.set(slideValue.key, number);
  }, [talk, number, count]);

  useEffect(
    () =>
      talk.subscribe((key) => {
        if (key !== slideValue.key || shown.current === null) return;
        const agreed = Math.min(count, valueIn(talk, slideValue));
        if (agreed !== shown.current) showSlide(agreed);
      }),
    [talk, count],
  );
}

const FOLDED = '.slide-face details';
const isOfFigure = (details: Element): boolean => details.closest('[data-sim]') !== null;

/** An answer that is unfolded in one window is so in the other. */
export function useSharedFolds(talk: Talk, deck: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = deck.current;
    if (!root) return;
    const folds = (): HTMLDetailsElement[] =>
      [...root.querySelectorAll<HTMLDetailsElement>(FOLDED)].filter((one) => !isOfFigure(one));
    const follow = (key: string): void => {
      const place = /^fold:(\d+)$/.exec(key)?.[1];
      if (place === undefined) return;
      const fold = folds()[Number(place)];
      const isOpen = talk.get(key) === true;
      if (fold && fold.open !== isOpen) fold.open = isOpen;
    };
    const onToggle = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const place = folds().indexOf(target);
      if (place < 0 || (talk.get(`fold:${place}`) ?? false) === target.open) return;
      talk.set(`fold:${place}`, target.open);
    };
    for (const { key } of talk.entries()) follow(key);
    root.addEventListener('toggle', onToggle, true);
    const stop = talk.subscribe(follow);
    return () => {
      root.removeEventListener('toggle', onToggle, true);
      stop();
    };
  }, [talk, deck]);
}
