'use client';
// The one next step of the course: its first lesson, and from then on where this reader is.

import Link from 'next/link';
import { frameMessages } from '@/i18n/messages/frame';
import { useLocale } from '@/i18n/use-locale';
import { nothingRead, savedProgress, shareRead } from '@/store/progress';
import { useSaved } from '@/store/use-saved';
import { type Climbed, nextClimb } from './climb';
import { lessonPath, reviewPath } from './paths';

/** `lessons` are those that can be read, in the order of the course. */
export function ClimbLink({ lessons }: { lessons: readonly Climbed[] }) {
  const locale = useLocale();
  const t = frameMessages[locale].climb;
  const progress = useSaved(savedProgress);
  const climb = nextClimb(lessons, (id) =>
    shareRead((Object.hasOwn(progress, id) ? progress[id] : null) ?? nothingRead),
  );
  const { href, words } =
    climb.how === 'review'
      ? { href: reviewPath(locale), words: t.review }
      : {
          href: lessonPath(locale, climb.lesson.id),
          words: t[climb.how](climb.lesson.number, climb.lesson.title),
        };
  return (
    <Link className="button" data-climb={climb.how} href={href} prefetch={false}>
      {words}
    </Link>
  );
}
