'use client';
// Brings a figure to life when it comes near the screen: until then only its picture is there.

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FigureProps } from '@/components/figure/figure-props';
import type { prepareFigure } from '@/components/figure/prepare';
import { loadSim } from './registry';

type Loaded = Awaited<ReturnType<typeof prepareFigure>>;

/** How far from the screen a figure begins to load: about one flick of a thumb. */
const NEAR = '600px';

async function load(props: FigureProps): Promise<Loaded> {
  const [{ prepareFigure: prepare }, definition] = await Promise.all([
    import('@/components/figure/prepare'),
    loadSim(props.sim),
  ]);
  return prepare(props, definition);
}

export function MountFigure({ children, ...props }: FigureProps & { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const latest = useRef(props);

  useEffect(() => {
    if (!root.current) return;
    let isGone = false;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        void load(latest.current).then((next) => {
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
    <div className="wide" data-sim={props.sim} data-state={loaded ? 'ready' : 'still'} ref={root}>
      {loaded ? (
        <loaded.Figure
          {...props}
          definition={loaded.definition}
          ignored={loaded.ignored}
          prepared={loaded.prepared}
          setup={loaded.setup}
        />
      ) : (
        children
      )}
    </div>
  );
}
