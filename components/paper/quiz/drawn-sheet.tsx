'use client';
// The sheet of a lesson's quiz, drawn while the site is built: it stands in the page's HTML and nowhere else.

import { Drawn } from '@/components/ui/drawn';
import type { Locale } from '@/i18n/locales';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/paper/paper.css';
import '@/components/paper/sheet.css';
import '@/components/ui/slider.css';

interface SheetOf {
  readonly lesson: string;
  readonly locale: Locale;
}

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawSheet =
  typeof window === 'undefined'
    ? async (sheet: SheetOf) => (await import('./draw-sheet')).drawSheet(sheet)
    : null;

export function DrawnSheet(sheet: SheetOf) {
  return (
    <Drawn
      as="article"
      attributes={{ className: 'paper', lang: sheet.locale }}
      draw={drawSheet && (() => drawSheet(sheet))}
      id="sheet"
    />
  );
}
