// A lesson's quiz ready for a page in one language. Server side: it reads the whole content.

import { labPath, lessonPath, sectionPath } from '@/components/site/paths';
import { findClaim } from '@/content/claims';
import { misconceptions } from '@/content/misconceptions';
import { quizzes } from '@/content/quizzes';
import type { Localized } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { showItem } from './show';
import type { ShownItem } from './shown';

const names: Readonly<Record<string, Localized>> = misconceptions;

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new RangeError(`A quiz item refers to ${what}, which does not exist.`);
  return value;
}

/** The items of a lesson's quiz in one language; none for a lesson without a quiz. */
export function shownQuiz(lesson: string, locale: Locale): readonly ShownItem[] {
  const items = Object.hasOwn(quizzes, lesson) ? (quizzes[lesson] ?? []) : [];
  return items.map((item) =>
    showItem(item, {
      locale,
      stepHref: (step) => `${lessonPath(locale, lesson)}#${step}`,
      labHref: (sim) => labPath(locale, sim),
      claimHref: (id) => `${sectionPath(locale, 'facts')}#${id}`,
      claimSaid: (id) => known(findClaim(id), `claim ${id}`).said[locale],
      misconceptionName: (id) => known(names[id], `misconception ${id}`)[locale],
    }),
  );
}
