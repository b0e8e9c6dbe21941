// Parts that still pictures and live figures put into the shell alike. No state.

import type { ReactNode } from 'react';
import { primaryButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { predictMessages } from '@/i18n/messages/predict';
import type { SimDefinition } from './definition';

/** What the author says before a figure that asks for no prediction. */
export function Lead({ children }: { children: ReactNode }) {
  if (children === null) return null;
  return (
    <div className="border-b border-line-2 px-4 py-4 leading-relaxed @3xl:px-6">{children}</div>
  );
}

/** The author's explanation of a result that was predicted, once it is known. */
export function Reason({ locale, children }: { locale: Locale; children: ReactNode }) {
  if (children === null) return null;
  return (
    <div className="guess-reason">
      <p>{predictMessages[locale].why}</p>
      {children}
    </div>
  );
}

/** Where a phone will find its knobs. */
export function SheetButton({ locale }: { locale: Locale }) {
  return (
    <button className={primaryButton} disabled type="button">
      {figureMessages[locale].knobs}
    </button>
  );
}

interface DetailsBarProps<Panel extends string> {
  readonly panels: readonly {
    readonly name: Panel;
    readonly title: string;
    /** Whether it cannot be opened yet. */
    readonly isLocked?: boolean;
  }[];
  /** What can be taken away, at the right. */
  readonly end: ReactNode;
  /** Which panel is open, and how another is opened; without it, as in a still picture, none can be. */
  readonly opening?: {
    readonly open: Panel | null;
    readonly panelId: string;
    readonly onOpen: (panel: Panel | null) => void;
  };
}

/** The last row of the frame: what can be opened at the left, what can be taken away at the right. */
export function DetailsBar<Panel extends string>({ panels, end, opening }: DetailsBarProps<Panel>) {
  return (
    <div className="figure-details">
      {panels.map(({ name, title, isLocked = false }) => (
        <button
          className="btn-bare"
          disabled={opening === undefined || isLocked}
          key={name}
          type="button"
          {...(opening && {
            'aria-controls': opening.panelId,
            'aria-expanded': opening.open === name,
            onClick: () => opening.onOpen(opening.open === name ? null : name),
          })}
        >
          {title}
        </button>
      ))}
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
