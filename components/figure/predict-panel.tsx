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
  readonly ref?: Ref<HTMLElement>;
}

export function PredictPanel({ asked, state, eyebrow, aside, children, ref }: PredictPanelProps) {
  return (
    <section
      className="guess"
      data-gap={state === 'told' ? '' : undefined}
      data-predict={asked}
      data-state={state}
      ref={ref}
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
