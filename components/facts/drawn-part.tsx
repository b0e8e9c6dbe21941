'use client';
// The entries of a page of the ledger: drawn while the site is built, and passed over by React, which has nothing to do there.

import { Drawn } from '@/components/ui/drawn';
import type { PartOfLedger } from './draw-part';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawPart =
  typeof window === 'undefined'
    ? async (part: PartOfLedger) => (await import('./draw-part')).drawPart(part)
    : null;

export function DrawnPart(part: PartOfLedger) {
  return <Drawn draw={drawPart && (() => drawPart(part))} id={part.part} />;
}
