// The panel in which a guess is asked for: its title, its question, and what stands under it. No state.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';

interface PredictPanelProps {
  readonly locale: Locale;
  readonly question: ReactNode;
  /** The metric or choice that is asked for, once it can be answered. */
  readonly asked?: string;
  readonly children: ReactNode;
}

export function PredictPanel({ locale, question, asked, children }: PredictPanelProps) {
  return (
    <div
      className="border-b border-line bg-accent-soft/45 px-4 py-4 @3xl:px-6"
      data-predict={asked}
    >
      <p className="text-sm font-bold text-accent">{figureMessages[locale].predict.title}</p>
      <div className="mt-1 max-w-text text-[1.0625rem] leading-relaxed font-semibold">
        {question}
      </div>
      {children}
    </div>
  );
}
