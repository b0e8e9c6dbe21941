// The bottom of a lesson: when its facts were checked, one next step, and the shortcut's switch.

import Link from 'next/link';
import {
  basePath,
  firstGuessesPath,
  labPath,
  lessonPath,
  postsPath,
  reviewPath,
} from '@/components/site/paths';
import { lessonNumber, lessons } from '@/content/course';
import { endingOf } from '@/content/endings';
import type { LessonMeta } from '@/content/schema';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { guessesMessages } from '@/i18n/messages/guesses';
import { lessonMessages } from '@/i18n/messages/lesson';
import { postsMessages } from '@/i18n/messages/posts';
import { LetterKeys } from './letter-keys';

export interface Way {
  readonly href: string;
  readonly label: string;
  readonly title: string;
  /** The next page of the course: browsers may open it unseen (scripts/lib/speculation.mjs). */
  readonly isNext?: boolean;
}

/** One next step, set large, and what else there is. */
export function NextSteps({ ways }: { ways: readonly Way[] }) {
  return (
    <div className="next-steps">
      {ways.map(({ href, label, title, isNext = false }, place) => {
        const given = { className: 'next-step', ...(place === 0 ? { 'data-main': '' } : {}) };
        const words = (
          <>
            <span>{label}</span>
            <strong>{title}</strong>
          </>
        );
        // What was opened unseen is only shown by an ordinary link, never by the router's.
        return isNext ? (
          <a {...given} href={basePath + href} key={href} rel="next">
            {words}
          </a>
        ) : (
          <Link {...given} href={href} key={href} prefetch={false}>
            {words}
          </Link>
        );
      })}
    </div>
  );
}

/** Behind the last lesson of a part: posts to doubt, and the first guesses. */
function waysFromEnd(lesson: string, locale: Locale): readonly Way[] {
  const ending = endingOf(lesson);
  if (!ending) return [];
  const posts = postsMessages[locale];
  return [
    ...(ending.hasPosts
      ? [{ href: postsPath(locale), label: posts.next.posts, title: posts.title }]
      : []),
    {
      href: firstGuessesPath(locale, ending.id),
      label: posts.next.guesses,
      title: guessesMessages[locale].title,
    },
  ];
}

/** The lesson's own lab first: what was read is still warm. Then the next lesson that is there, and review. */
function waysFrom(lesson: string, locale: Locale): readonly Way[] {
  const t = lessonMessages[locale].next;
  const place = lessonNumber(lesson) - 1;
  const sim = lessons[place]?.sim ?? null;
  const next = lessons.slice(place + 1).find(({ ready }) => ready);
  const before = lessons.slice(0, place).findLast(({ ready }) => ready);
  return [
    ...(sim === null ? [] : [{ href: labPath(locale, sim), label: t.lab, title: t.labTitle }]),
    ...(next
      ? [
          {
            href: lessonPath(locale, next.id),
            label: t.lesson,
            title: next.title[locale],
            isNext: true,
          },
        ]
      : []),
    ...waysFromEnd(lesson, locale),
    { href: reviewPath(locale), label: t.review, title: t.reviewTitle },
    ...(before
      ? [{ href: lessonPath(locale, before.id), label: t.before, title: before.title[locale] }]
      : []),
  ];
}

export function LessonFoot({ meta, locale }: { meta: LessonMeta; locale: Locale }) {
  const messages = lessonMessages[locale];
  return (
    <footer className="lesson-foot">
      <NextSteps ways={waysFrom(meta.id, locale)} />
      <div className="lesson-small">
        <p>{messages.checkedOn(formatDate(meta.checkedOn, locale))}</p>
        <LetterKeys label={messages.letterKeys} hint={messages.letterKeysHint} />
      </div>
    </footer>
  );
}
