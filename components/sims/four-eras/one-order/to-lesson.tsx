// A name that opens the lesson that built what it names.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { type Built, builtIn, oneOrderMessages } from '@/i18n/messages/one-order';
import type { FollowedOrder, OneOrderData } from './followed-order';

/** What every part of the task is told. */
export interface PartProps {
  readonly data: OneOrderData;
  readonly order: FollowedOrder;
  readonly locale: Locale;
  readonly lessonsPath: string;
}

interface ToLessonProps {
  readonly to: Built;
  readonly locale: Locale;
  readonly lessonsPath: string;
  readonly children: ReactNode;
}

export function ToLesson({ to, locale, lessonsPath, children }: ToLessonProps) {
  const { lesson, step } = builtIn[to];
  const t = oneOrderMessages[locale];
  return (
    <a href={`${lessonsPath}${lesson}/#${step}`} title={t.lesson(t.titles[lesson])}>
      {children}
    </a>
  );
}
