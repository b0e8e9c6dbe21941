'use client';
// What stands where a figure will be: its picture until it comes near the screen, then the figure itself.

import { memo, type ReactNode, useSyncExternalStore } from 'react';
import type { FigureView } from '@/components/figure/figure-props';
import { useKeptFocus } from '@/components/figure/keep-focus';
import { NotAwake } from '@/components/figure/not-awake';
import { isPainted, MayPaint, useWaking } from '@/components/figure/use-waking';
import { Boundary } from '@/components/ui/boundary';
import type { Locale } from '@/i18n/locales';

/** How far from the screen a figure begins to load: about one flick of a thumb. */
const NEAR = '600px';

interface WakingFigureProps<T> {
  readonly sim: string;
  readonly locale: Locale;
  /** Its picture, drawn while the site is built. */
  readonly still: ReactNode;
  /** What is told of a figure that takes its time. */
  readonly waiting?: ReactNode;
  /** Whether an address asks for another first frame than the picture; left out where it is of no account. */
  readonly isAsked?: boolean;
  /** Whether what its picture asks was answered before. */
  readonly isGuessed?: boolean;
  readonly load: () => Promise<T>;
  /** Puts away what came too late to be shown. */
  readonly discard?: (loaded: T) => void;
  readonly children: (loaded: T) => ReactNode;
}

export function WakingFigure<T>(props: WakingFigureProps<T>) {
  const { load, discard } = props;
  const { root, loaded, step, hasFailed, hasFallen, fall, retry } = useWaking({
    load,
    near: NEAR,
    ...(discard ? { discard } : {}),
  });

  const isSeen = loaded !== null && step === 'seen';
  useKeptFocus(root, isSeen);
  return (
    <div
      className="wide relative"
      data-asked={props.isAsked}
      data-guessed={props.isGuessed || undefined}
      data-sim={props.sim}
      data-state={isSeen ? 'ready' : 'still'}
      ref={root}
    >
      {isSeen ? null : (
        <>
          {hasFallen ? <div className="min-h-40" /> : props.still}
          {hasFailed ? null : props.waiting}
          {hasFailed ? (
            <NotAwake hasFallen={hasFallen} locale={props.locale} onRetry={retry} />
          ) : null}
        </>
      )}
      {loaded === null ? null : (
        <div
          aria-hidden={isSeen ? undefined : true}
          className={isSeen ? undefined : 'figure-waking'}
          data-step={isSeen ? undefined : step}
        >
          <MayPaint value={isPainted(step)}>
            <Boundary onFall={fall}>
              <Woken loaded={loaded} show={props.children} />
            </Boundary>
          </MayPaint>
        </div>
      )}
    </div>
  );
}

interface WokenProps<T> {
  readonly loaded: T;
  readonly show: (loaded: T) => ReactNode;
}

/** What was loaded says all: a further step of waking is no reason to render the whole figure again. */
const Woken = memo(
  function Woken<T>({ loaded, show }: WokenProps<T>) {
    return show(loaded);
  },
  (before, now) => before.loaded === now.loaded,
) as <T>(props: WokenProps<T>) => ReactNode;

const never = () => () => undefined;

/** Whether a lab was opened by a link that may ask for another first frame than the one drawn at build time. */
export function useIsAsked(view: FigureView): boolean {
  return useSyncExternalStore(
    never,
    () => view === 'lab' && window.location.search.length > 1,
    () => false,
  );
}
