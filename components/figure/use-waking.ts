'use client';
// Brings a figure to life when it comes near the screen: until then, and where it cannot be, only its picture is there.
// Figures wake one at a time, and each in small tasks, so that a page that is scrolled through never stands still.

import {
  createContext,
  type RefObject,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { oneByOne } from '@/components/ui/one-by-one';
import { afterFrame, whenIdle } from '@/components/ui/when-idle';
import { whenNear } from '@/components/ui/when-near';

/**
 * How far a figure has woken, a task and a frame for each: it is made, unseen and over its picture, with no part of it
 * laid out; its stage is; the rest is; its stage is painted; then it takes the picture's place.
 */
type Step = 'made' | 'staged' | 'laid' | 'painted' | 'seen';
const NEXT = { made: 'staged', staged: 'laid', laid: 'painted', painted: 'seen' } as const;

/** Whether its stage has a size, so that it can be painted. */
export const isPainted = (step: Step): boolean => step === 'painted' || step === 'seen';

interface Waking<T> {
  /** The element that is watched. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly loaded: T | null;
  readonly step: Step;
  /** Whether loading failed; the error itself is reported to the browser. */
  readonly hasFailed: boolean;
  /** Whether it lived once, and failed: `hasFailed` until it is loaded again. */
  readonly hasFallen: boolean;
  /** What was loaded has failed and is put away. */
  readonly fall: () => void;
  readonly retry: () => void;
}

interface WakingOptions<T> {
  /** The first of these is called, once and again for each retry. */
  readonly load: () => Promise<T>;
  /** Puts away what came too late to be shown. */
  readonly discard?: (loaded: T) => void;
  /** How far from the screen loading begins. */
  readonly near: string;
}

/** How far an element is from the screen, in px; what is on it is as far as from its middle, but before all others. */
function distanceOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  const fromMiddle = Math.abs((top + bottom) / 2 - innerHeight / 2);
  const isSeen = top < innerHeight && bottom > 0;
  return isSeen ? fromMiddle / 1e6 : fromMiddle;
}

const takePlace = oneByOne<Element>({ whenIdle, distanceOf });

/** Whether a stage may be painted: its figure may still be about to wake. */
export const MayPaint = createContext(true);
export const useMayPaint = (): boolean => useContext(MayPaint);

/** Whether figures are fetched and recorded before they are near: a talk must not wait for the network. */
export const AheadContext = createContext(false);

/** Says on the page that a figure needs the network no more, however it is shown. */
function markReady(element: HTMLElement | null): void {
  if (element) element.dataset.ahead = 'ready';
}

/** What is fetched ahead comes one after the other. */
let ahead: Promise<unknown> = Promise.resolve();

export function useWaking<T>(options: WakingOptions<T>): Waking<T> {
  const root = useRef<HTMLDivElement>(null);
  const first = useRef(options);
  const [loaded, setLoaded] = useState<T | null>(null);
  const [step, setStep] = useState<Step>('made');
  const [attempt, setAttempt] = useState(0);
  /** The attempt that failed; -1 before there was one. */
  const [failed, setFailed] = useState(-1);
  const [hasFallen, setHasFallen] = useState(false);
  const endTurn = useRef(() => {});
  const isAhead = useContext(AheadContext);
  const early = useRef<Promise<T> | null>(null);
  const isUsed = useRef(false);

  useEffect(() => {
    if (!isAhead) return;
    let isGone = false;
    ahead = ahead.then(
      () =>
        new Promise<void>((resolve) => {
          whenIdle(() => {
            if (isGone) return resolve();
            const coming = early.current ?? first.current.load();
            early.current = coming;
            coming.then(
              () => {
                markReady(root.current);
                resolve();
              },
              () => {
                // It is tried again when it is near, and said then.
                if (early.current === coming) early.current = null;
                resolve();
              },
            );
          });
        }),
    );
    return () => {
      isGone = true;
      const coming = early.current;
      early.current = null;
      // What came ahead and was never near is put away; what is shown puts itself away.
      if (!isUsed.current) {
        coming?.then(
          (next) => first.current.discard?.(next),
          () => undefined,
        );
      }
    };
  }, [isAhead]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { load, discard, near } = first.current;
    let isGone = false;
    let leave: () => void = () => {};
    const stop = whenNear(element, near, () => {
      const coming = early.current ?? load();
      early.current = coming;
      isUsed.current = true;
      coming.then(
        (next) => {
          if (isGone) {
            discard?.(next);
            return;
          }
          const giveUp = takePlace(element, (end) => {
            leave = end;
            endTurn.current = end;
            // In turns: a page that is being read stays answerable meanwhile.
            startTransition(() => {
              setStep('made');
              setLoaded(next);
            });
          });
          leave = () => {
            giveUp();
            discard?.(next);
          };
        },
        (error: unknown) => {
          if (early.current === coming) early.current = null;
          reportError(error);
          setFailed(attempt);
        },
      );
    });
    return () => {
      isGone = true;
      stop();
      leave();
      if (isUsed.current) early.current = null;
      isUsed.current = false;
    };
  }, [attempt]);

  useEffect(() => {
    if (loaded === null) return;
    if (step === 'seen') return afterFrame(endTurn.current);
    return afterFrame(() => startTransition(() => setStep(NEXT[step])));
  }, [loaded, step]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const fall = useCallback(() => {
    endTurn.current();
    early.current = null;
    setLoaded(null);
    setHasFallen(true);
    setFailed(attempt);
  }, [attempt]);
  return { root, loaded, step, hasFailed: failed === attempt, hasFallen, fall, retry };
}
