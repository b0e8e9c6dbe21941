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
 * How far a figure has woken, a task and a frame for each: it is made and laid out unseen, over its picture; then its
 * stage is painted; then it takes the picture's place.
 */
type Step = 'made' | 'painted' | 'seen';
const NEXT = { made: 'painted', painted: 'seen' } as const;

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

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { load, discard, near } = first.current;
    let isGone = false;
    let leave: () => void = () => {};
    const stop = whenNear(element, near, () => {
      load().then(
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
          reportError(error);
          setFailed(attempt);
        },
      );
    });
    return () => {
      isGone = true;
      stop();
      leave();
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
    setLoaded(null);
    setHasFallen(true);
    setFailed(attempt);
  }, [attempt]);
  return { root, loaded, step, hasFailed: failed === attempt, hasFallen, fall, retry };
}
