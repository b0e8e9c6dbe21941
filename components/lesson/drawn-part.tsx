'use client';
// A part of a step that is only read: drawn while the site is built, and passed over by React.

import type { HTMLAttributes } from 'react';
import { Drawn } from '@/components/ui/drawn';
import type { Locale } from '@/i18n/locales';

/** Which part of which lesson, and the element that it is. Plain data: it travels from the server to the browser. */
export interface DrawnPartProps {
  readonly lesson: string;
  readonly locale: Locale;
  readonly step: string;
  /** Its place among the parts of the step. */
  readonly index: number;
  readonly as: string;
  readonly attributes: HTMLAttributes<HTMLElement>;
}

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
      id={`${part.step}/${part.index}`}
    />
  );
}
