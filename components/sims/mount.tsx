'use client';
// Brings a figure to life when it comes near the screen: until then only its picture is there.

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FigureProps } from '@/components/figure/figure-props';
import type { prepareFigure } from '@/components/figure/prepare';
import type { Progress } from '@/player/types';
import { loadSim } from './registry';

type FigureModule = typeof import('@/components/figure/prepare');
type Loaded = Awaited<ReturnType<typeof prepareFigure>>;

/** How far from the screen a figure begins to load: about one flick of a thumb. */
const NEAR = '600px';

/** A first recording that takes its time, and the part that says so: it comes with the figure's code. */
interface Waiting {
  readonly Preparing: FigureModule['Preparing'];
  readonly progress: Progress;
}

async function load(props: FigureProps, onWaiting: (waiting: Waiting) => void): Promise<Loaded> {
  const [{ prepareFigure: prepare, Preparing }, definition] = await Promise.all([
    import('@/components/figure/prepare'),
    loadSim(props.sim),
  ]);
  return prepare(props, definition, (progress) => onWaiting({ Preparing, progress }));
}

export function MountFigure({ children, ...props }: FigureProps & { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const latest = useRef(props);

  useEffect(() => {
    if (!root.current) return;
    let isGone = false;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        void load(latest.current, setWaiting).then((next) => {
          if (isGone) next.prepared.session.close();
          else setLoaded(next);
        });
      },
      { rootMargin: NEAR },
    );
    watcher.observe(root.current);
    return () => {
      isGone = true;
      watcher.disconnect();
    };
  }, []);

  return (
    <div
      className="wide relative"
      data-sim={props.sim}
      data-state={loaded ? 'ready' : 'still'}
      ref={root}
    >
      {loaded ? (
        <loaded.Figure
          {...props}
          definition={loaded.definition}
          ignored={loaded.ignored}
          onStage={loaded.onStage}
          prepared={loaded.prepared}
          setup={loaded.setup}
        />
      ) : (
        <>
          {children}
          {waiting ? <waiting.Preparing locale={props.locale} progress={waiting.progress} /> : null}
        </>
      )}
    </div>
  );
}
