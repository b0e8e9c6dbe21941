'use client';
// A button beside a picture by which it is heard. What makes the sound is fetched with the first press.

import { Suspense, useId, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { late } from '@/components/ui/late';
import type { Locale } from '@/i18n/locales';
import { hearMessages } from '@/i18n/messages/hear';
import type { HeardRow } from './heard-row';

const Panel = late(async () => ({ default: (await import('./listen')).Listen }));

interface HeardProps {
  readonly locale: Locale;
  /** What the picture is called, where a page has several. */
  readonly of?: string;
  readonly rows: readonly HeardRow[];
}

export function Heard({ locale, of, rows }: HeardProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    // A slide and a sheet of paper have the picture alone.
    <div className="grid justify-items-start gap-3 print:hidden in-[.slide]:hidden" data-heard="">
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        className={quietButton}
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        {hearMessages[locale]}
        {of === undefined ? null : <span className="sr-only">{`: ${of}`}</span>}
      </button>
      <div className="empty:hidden" id={id}>
        {isOpen ? (
          <Suspense fallback={<div className="h-40" />}>
            <Panel locale={locale} rows={rows} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
