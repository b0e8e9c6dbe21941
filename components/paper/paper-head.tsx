// The first lines of a sheet: whose it is, what it belongs to, and room for a name and a date.

import type { ReactNode } from 'react';
import { findLesson, lessonNumber } from '@/content/course';
import type { Locale } from '@/i18n/locales';
import { paperMessages } from '@/i18n/messages/paper';
import { siteMessages } from '@/i18n/messages/site';

/** "구름사다리 · 10 콜드 스타트". */
export const sheetName = (lesson: string, locale: Locale): string =>
  `${siteMessages[locale].name} · ${lessonNumber(lesson)} ${findLesson(lesson)?.lesson.title[locale] ?? ''}`;

/** The four stairs in ink. */
const Stairs = () => (
  <svg aria-hidden="true" viewBox="0 0 34 16">
    <path d="M0 12h7v4H0zM9 8.5h7V16H9zM18 4.5h7V16h-7zM27 .5h7V16h-7z" fill="currentColor" />
  </svg>
);

interface PaperHeadProps {
  readonly lesson: string;
  readonly locale: Locale;
  /** What stands at the right in place of name and date. */
  readonly note?: ReactNode;
}

export function PaperHead({ lesson, locale, note }: PaperHeadProps) {
  const t = paperMessages[locale];
  return (
    <div className="paper-head">
      <Stairs />
      <b>{sheetName(lesson, locale)}</b>
      <p>
        {note ?? (
          <>
            {t.name} <span className="paper-blank" /> {t.date} <span className="paper-blank" />
          </>
        )}
      </p>
    </div>
  );
}

/** Ruled lines for so many lines of handwriting. */
export function Lines({ count, label }: { readonly count: number; readonly label: string }) {
  return (
    <div className="paper-lines">
      <span>{label}</span>
      {Array.from({ length: count }, (_, line) => (
        // Lines are all alike and never move.
        <i key={String(line)} />
      ))}
    </div>
  );
}
