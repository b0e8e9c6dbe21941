// A length of time on a line of time.

import type { CSSProperties } from 'react';

interface BarProps {
  /** Of the line, in ms. */
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** `path` is waited for; nobody waits for `idle`. */
  readonly look: 'path' | 'idle' | 'line' | 'starting';
}

export function Bar({ end, from, to, look }: BarProps) {
  if (to <= from) return null;
  return (
    <i
      className={`order-bar order-${look}`}
      style={{ '--from': from / end, '--long': (to - from) / end } as CSSProperties}
    />
  );
}
