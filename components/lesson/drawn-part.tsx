'use client';
// A part of a step that is only read: drawn while the site is built, and passed over by React.

import type { HTMLAttributes } from 'react';
import { Drawn } from '@/components/ui/drawn';
import type { Locale } from '@/i18n/locales';

/** The element that a part is, and where it stands. Plain data: it travels from the server to the browser. */
export interface DrawnPartProps {
  /** `step/index`: its place among the parts of a step. */
  readonly place: string;
  readonly lesson: string;
  readonly locale: Locale;
  readonly as: string;
  readonly attributes?: HTMLAttributes<HTMLElement> | undefined;
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
      id={part.place}
    />
  );
}
