'use client';
// Brings a figure to life when it comes near the screen: until then only its picture is there.

import { useState } from 'react';
import { NotAwake } from '@/components/figure/not-awake';
import type { prepareFigure } from '@/components/figure/prepare';
import { useWaking } from '@/components/figure/use-waking';
import { Boundary } from '@/components/ui/boundary';
import { Drawn } from '@/components/ui/drawn';
import type { Progress } from '@/player/types';
import { type AskedFigure, settledFigure } from './asked-figure';
import { loadSim } from './registry';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/figure/figure.css';
import '@/components/figure/predict.css';
import '@/components/figure/stage/lens.css';
import '@/components/ui/slider.css';

type FigureModule = typeof import('@/components/figure/prepare');
type Loaded = Awaited<ReturnType<typeof prepareFigure>>;

/** How far from the screen a figure begins to load: about one flick of a thumb. */
const NEAR = '600px';

/** A first recording that takes its time, and the part that says so: it comes with the figure's code. */
interface Waiting {
  readonly Preparing: FigureModule['Preparing'];
  readonly progress: Progress;
}

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawStill =
  typeof window === 'undefined'
    ? async (figure: AskedFigure) => (await import('./draw-still')).drawStill(figure)
    : null;

async function load(asked: AskedFigure, onWaiting: (waiting: Waiting) => void): Promise<Loaded> {
  const [{ prepareFigure: prepare, Preparing }, definition] = await Promise.all([
    import('@/components/figure/prepare'),
    loadSim(asked.sim),
  ]);
  return prepare(settledFigure(definition, asked), definition, (progress) =>
    onWaiting({ Preparing, progress }),
  );
}

export function MountFigure(props: AskedFigure) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const { root, loaded, hasFailed, hasFallen, fall, retry } = useWaking({
    load: () => load(props, setWaiting),
    discard: ({ prepared }) => prepared.session.close(),
    near: NEAR,
  });

  return (
    <div
      className="wide relative"
      data-sim={props.sim}
      data-state={loaded ? 'ready' : 'still'}
      ref={root}
    >
      {loaded ? (
        <Boundary onFall={fall}>
          <loaded.Figure
            {...props}
            definition={loaded.definition}
            ignored={loaded.ignored}
            onStage={loaded.onStage}
            prepared={loaded.prepared}
            setup={loaded.setup}
          />
        </Boundary>
      ) : (
        <>
          {hasFallen ? (
            <div className="min-h-40" />
          ) : (
            <Drawn draw={drawStill && (() => drawStill(props))} id={props.still} />
          )}
          {waiting && !hasFailed ? (
            <waiting.Preparing locale={props.locale} progress={waiting.progress} />
          ) : null}
          {hasFailed ? (
            <NotAwake hasFallen={hasFallen} locale={props.locale} onRetry={retry} />
          ) : null}
        </>
      )}
    </div>
  );
}
