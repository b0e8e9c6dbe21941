// A sample in a fold: what is different from the one that circulates, and the file that was checked.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';

export function Sample({
  locale,
  title,
  children,
}: {
  locale: Locale;
  title: string;
  children: ReactNode;
}) {
  const messages = lessonMessages[locale].sample;
  return (
    <details className="sample">
      <summary>
        <span className="sample-eyebrow">{messages.eyebrow}</span>
        <span className="sample-title">{title}</span>
      </summary>
      <div className="prose">
        {children}
        <p className="sample-note">{messages.note}</p>
      </div>
    </details>
  );
}
