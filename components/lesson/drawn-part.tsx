'use client';
// A part of a step that is only read: drawn while the site is built, and passed over by React.

import { Drawn } from '@/components/ui/drawn';
import type { DrawnPartProps } from './drawn-part-props';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawPart =
  typeof window === 'undefined'
    ? async (part: DrawnPartProps) => (await import('./draw-part')).drawPart(part)
    : null;

export function DrawnPart(part: DrawnPartProps) {
  return (
    <Drawn
      as={part.as}
      attributes={part.attributes}
      draw={drawPart && (() => drawPart(part))}
      id={part.place}
    />
  );
}
