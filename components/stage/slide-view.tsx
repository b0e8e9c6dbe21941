// One slide as the server draws it: a face for the class and, after it, the presenter's notes.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';
import { stageMessages } from '@/i18n/messages/stage';

export function SlideView({
  locale,
  number,
  count,
  kind,
  head,
  notes,
  children,
}: {
  locale: Locale;
  number: number;
  count: number;
  kind: string;
  head: ReactNode;
  /** Null where the presenter has none. */
  notes: ReactNode;
  children?: ReactNode;
}) {
  const messages = stageMessages[locale];
  return (
    // The id is the number, so that #5 leads to the fifth slide even without scripts.
    <section className="slide" id={String(number)} data-kind={kind}>
      <div className="slide-face">
        <div className="slide-head">{head}</div>
        <div className="slide-main">{children}</div>
        <div className="slide-foot">
          <span>{siteMessages[locale].name}</span>
          <span>{messages.count(number, count)}</span>
        </div>
        <progress value={number} max={count} aria-hidden="true" />
      </div>
      <section className="slide-notes" aria-label={messages.notes}>
        <p className="slide-notes-label">{messages.notes}</p>
        {notes ?? <p>{messages.noNotes}</p>}
      </section>
    </section>
  );
}
