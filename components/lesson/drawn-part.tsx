'use client';
// A part of a step that is only read: drawn while the site is built, and passed over by React.

import { useParams } from 'next/navigation';
import { Drawn } from '@/components/ui/drawn';
import { useLocale } from '@/i18n/use-locale';
import type { DrawnPartProps, PartOfLesson } from './drawn-part-props';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawPart =
  typeof window === 'undefined'
    ? async (part: PartOfLesson) => (await import('./draw-part')).drawPart(part)
    : null;

/** On a lesson's page, whose address says which lesson it is. */
export function DrawnPart({ as = 'p', ...part }: DrawnPartProps) {
  const locale = useLocale();
  const { lesson } = useParams<{ lesson: string }>();
  return (
    <Drawn
      as={as}
      attributes={part.attributes}
      draw={drawPart && (() => drawPart({ ...part, lesson, locale }))}
      id={part.place}
    />
  );
}
