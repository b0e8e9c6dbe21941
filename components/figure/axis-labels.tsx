// The words under an axis, one rule for all of them: centred under their tick, kept within the axis, and none that touches another.

import type { CSSProperties } from 'react';
import { keptOf } from './axis-room';

export interface AxisLabel {
  /** Where its tick stands, from 0 to 1. */
  readonly at: number;
  readonly text: string;
}

interface AxisLabelsProps {
  readonly className: string;
  readonly labels: readonly AxisLabel[];
}

/** Labels come from left to right. How wide the axis is, the style sheet knows: `.axis-labels` in app/looks.css. */
export function AxisLabels({ className, labels }: AxisLabelsProps) {
  const kept = keptOf(labels);
  return (
    <div aria-hidden="true" className={`axis-labels ${className}`}>
      {labels.map(({ at, text }, place) => (
        <span key={at} style={{ '--at': at } as CSSProperties}>
          {kept.wide(place) ? <i data-wide={kept.narrow(place) ? undefined : ''}>{text}</i> : null}
        </span>
      ))}
    </div>
  );
}
