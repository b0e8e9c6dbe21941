'use client';
// What stands over the picture of a figure that could not be brought to life, or in its place, and a way to try again.

import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { fallenMessages } from '@/i18n/messages/fallen';

interface NotAwakeProps {
  readonly locale: Locale;
  /** Whether it lived before it failed: then no picture stands there. */
  readonly hasFallen: boolean;
  readonly onRetry: () => void;
}

export function NotAwake({ locale, hasFallen, onRetry }: NotAwakeProps) {
  const t = fallenMessages[locale];
  return (
    <div
      className="absolute inset-x-2 bottom-2 z-1 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-[12px] border border-line bg-card px-4 py-3 text-sm leading-normal shadow-frame"
      role="alert"
    >
      <p className="min-w-0 flex-1 basis-56">{hasFallen ? t.fallen : t.notAwake}</p>
      <button className={quietButton} onClick={onRetry} type="button">
        {t.retry}
      </button>
    </div>
  );
}
