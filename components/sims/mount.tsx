'use client';
// Brings a figure to life when it comes near the screen: until then only its picture is there.

import { type ReactNode, useState } from 'react';
import type { Below } from '@/components/figure/below';
import type { prepareFigure } from '@/components/figure/prepare';
import { useGuessed } from '@/components/figure/use-guessed';
import { Drawn } from '@/components/ui/drawn';
import type { Progress } from '@/player/types';
import { type AskedFigure, settledFigure, simOf } from './asked-figure';
import { WakingFigure } from './waking-figure';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/figure/figure.css';
import '@/components/figure/predict.css';
import '@/components/figure/stage/lens.css';
import '@/components/ui/slider.css';

type FigureModule = typeof import('@/components/figure/prepare');
type Loaded = Awaited<ReturnType<typeof prepareFigure>>;

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
    simOf(asked),
  ]);
  return prepare(settledFigure(definition, asked), definition, (progress) =>
    onWaiting({ Preparing, progress }),
  );
}

interface MountFigureProps extends AskedFigure {
  /** What a page says of the run under its figure, and the same before there is one. */
  readonly below?: { readonly live: Below; readonly still: ReactNode };
}

export function MountFigure({ below, ...figure }: MountFigureProps) {
  const picture = (
    <>
      <Drawn draw={drawStill && (() => drawStill(figure))} id={figure.still} />
      {below?.still}
    </>
  );
  return <Waking {...figure} picture={picture} {...(below && { below: below.live })} />;
}

/** A figure that is opened by a button: no picture of it was drawn, so the page does not carry one. */
export function OpenedFigure(props: AskedFigure & { readonly below?: Below }) {
  return <Waking {...props} picture={<div className="min-h-160 rounded-frame bg-line-2" />} />;
}

interface WakingProps extends AskedFigure {
  readonly picture: ReactNode;
  readonly below?: Below;
}

function Waking(props: WakingProps) {
  const { picture, below, ...figure } = props;
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const { sim, setup, predict } = props;
  const isGuessed = useGuessed({ sim, scenario: setup.scenario, predict });
  return (
    <WakingFigure
      discard={({ prepared }) => prepared.session.close()}
      load={() => load(figure, setWaiting)}
      isGuessed={isGuessed}
      locale={props.locale}
      sim={sim}
      still={picture}
      waiting={
        waiting ? <waiting.Preparing locale={props.locale} progress={waiting.progress} /> : null
      }
    >
      {(loaded) => (
        <loaded.Figure
          {...figure}
          {...(below && { below })}
          definition={loaded.definition}
          ignored={loaded.ignored}
          onStage={loaded.onStage}
          prepared={loaded.prepared}
          setup={loaded.setup}
        />
      )}
    </WakingFigure>
  );
}
