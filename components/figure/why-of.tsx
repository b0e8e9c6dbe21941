// An explanation speaks of the run that its figure opens with: once another is on stage, it says so.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import { writeActs } from '@/player/acts';
import type { Setup } from './address';

/** Whether both are the same run, wherever their cursors stand. */
export const isSameRun = (a: Setup, b: Setup): boolean =>
  a.scenario === b.scenario &&
  a.seed === b.seed &&
  writeActs(a.acts) === writeActs(b.acts) &&
  Object.keys(a.config).every((name) => a.config[name] === b.config[name]);

interface WhyOfProps {
  /** Settings of the run that is explained, in words. */
  readonly settings: string;
  /** Whether another one is shown. */
  readonly isStale: boolean;
  readonly locale: Locale;
  readonly children: ReactNode;
}

export function WhyOf({ settings, isStale, locale, children }: WhyOfProps) {
  return (
    <>
      {isStale ? (
        <p className="mb-2 border-l-2 border-accent pl-3 text-sm text-ink-2" data-stale="">
          {predictMessages[locale].whyOf(settings)}
        </p>
      ) : null}
      {children}
    </>
  );
}
