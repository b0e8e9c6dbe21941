'use client';
// A lesson's handout, drawn while the site is built: it stands in the page's HTML and nowhere else.

import { Drawn } from '@/components/ui/drawn';
import type { Locale } from '@/i18n/locales';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/figure/figure.css';
import '@/components/figure/predict.css';
import '@/components/figure/stage/lens.css';
import '@/components/lesson/code.css';
import '@/components/lesson/prose.css';
import '@/components/paper/paper.css';
import '@/components/ui/code/code.css';
import '@/components/ui/slider.css';

interface HandoutOf {
  readonly lesson: string;
  readonly locale: Locale;
}

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawHandout =
  typeof window === 'undefined'
    ? async (handout: HandoutOf) => (await import('./draw-handout')).drawHandout(handout)
    : null;

export function DrawnHandout(handout: HandoutOf) {
  return (
    <Drawn
      as="article"
      attributes={{ className: 'paper', lang: handout.locale }}
      draw={drawHandout && (() => drawHandout(handout))}
      id="handout"
    />
  );
}
