'use client';
// The picture of a simulator for its card: drawn while the site is built, and passed over by React.

import { Drawn } from '@/components/ui/drawn';
import '@/components/figure/stage/lens.css';
import type { SimCardProps } from './card';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawCard =
  typeof window === 'undefined'
    ? async (card: SimCardProps) => (await import('./card')).SimCard(card)
    : null;

export function DrawnCard(card: SimCardProps) {
  return (
    <Drawn
      as="span"
      attributes={{ className: 'contents' }}
      draw={drawCard && (() => drawCard(card))}
      id={`card-${card.id}`}
    />
  );
}
