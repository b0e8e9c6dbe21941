// Parts that the still picture and the live figure draw alike.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { SimDefinition } from './definition';
import type { FigureView } from './figure-props';

/**
 * Size of the stage: the same for picture and canvas, so that nothing moves when one replaces the other. A
 * picture whose rows have a common scale (`isStretched`) fills the height of the knobs beside it.
 */
export function stageClass(view: FigureView, isStretched: boolean): string {
  if (view === 'present') return 'block h-[38dvh] w-full';
  const stretch = isStretched ? '@3xl:absolute @3xl:inset-0 @3xl:h-full' : '';
  return view === 'lab'
    ? `block h-64 w-full ${isStretched ? stretch : '@3xl:h-108'}`
    : `block h-60 w-full ${isStretched ? stretch : '@3xl:h-68'}`;
}

/** The box that the stage and what lies over it share. */
export function stageBox(view: FigureView, isStretched: boolean): string {
  if (view === 'present' || !isStretched) return 'relative';
  return `relative flex-1 ${view === 'lab' ? '@3xl:min-h-108' : '@3xl:min-h-68'}`;
}

/** For a screen reader: what is on stage, what can be changed, what is so now, what to do first. */
export function Summary({ sim, now, locale }: { sim: SimDefinition; now: string; locale: Locale }) {
  const t = figureMessages[locale];
  const { summary } = sim.words[locale];
  return (
    <div className="sr-only">
      <p>{t.summaryTitle}</p>
      <p>{summary.stage}</p>
      <p>{summary.controls}</p>
      <p>
        {t.nowTitle}: {now}
      </p>
      <p>{summary.first}</p>
    </div>
  );
}

/** What the author says before a figure that asks for no prediction. */
export function Lead({ children }: { children: ReactNode }) {
  if (children === null) return null;
  return (
    <div className="border-b border-line-2 px-4 py-4 leading-relaxed @3xl:px-6">{children}</div>
  );
}

export const detailsButton =
  'inline-flex min-h-11 items-center rounded-[10px] px-3 text-sm font-medium text-ink-2 hover:text-ink aria-expanded:bg-line-2 aria-expanded:text-ink sm:min-h-9';

/** The last row of the frame: what can be opened at the left, what can be taken away at the right. */
export function DetailsRow({ children, end }: { children: ReactNode; end: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-1 border-t border-line-2 px-1 py-2 @3xl:px-3">
      {children}
      <div className="ml-auto px-3">{end}</div>
    </div>
  );
}

export function assumptionsOf(sim: SimDefinition, locale: Locale): string[] {
  const words = sim.words[locale].assumptions;
  return sim.assumptions.map((id) => words[id] ?? id);
}

/** What a run takes for granted, in words. */
export function Assumptions({ items }: { items: readonly string[] }) {
  return (
    <ul className="max-w-text list-disc pl-5 text-sm leading-relaxed">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
