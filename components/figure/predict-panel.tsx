// The panel in which a guess is asked for and set against what happened. It is as high before as after.

import type { ReactNode, Ref } from 'react';
import './predict.css';

interface PredictPanelProps {
  /** The metric or choice that is asked for, once it can be answered. */
  readonly asked?: string;
  readonly state: 'asking' | 'skipped' | 'kept' | 'told';
  readonly eyebrow: ReactNode;
  /** Beside the eyebrow: why Play waits, or how to guess anew. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** How high it is at least, in px; null leaves it to the style sheet. */
  readonly height?: number | null;
  readonly ref?: Ref<HTMLElement>;
}

export function PredictPanel(props: PredictPanelProps) {
  const { asked, state, eyebrow, aside, children, height = null, ref } = props;
  return (
    <section
      className="guess"
      data-gap={state === 'told' ? '' : undefined}
      data-predict={asked}
      data-state={state}
      ref={ref}
      style={height === null ? undefined : { minHeight: height }}
      tabIndex={-1}
    >
      <div className="guess-head">
        <p className="guess-eyebrow">{eyebrow}</p>
        {aside}
      </div>
      {children}
    </section>
  );
}
