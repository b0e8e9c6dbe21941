// The bottom of a lesson: when its facts were checked, one next step, and the shortcut's switch.

import Link from 'next/link';
import { labPath, lessonPath, reviewPath } from '@/components/site/paths';
import { lessonNumber, lessons } from '@/content/course';
import type { LessonMeta } from '@/content/schema';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { LetterKeys } from './letter-keys';

interface Way {
  readonly href: string;
  readonly label: string;
  readonly title: string;
}

/** One next step, set large, and what else there is. */
function NextSteps({ ways }: { ways: readonly Way[] }) {
  return (
    <div className="next-steps">
      {ways.map(({ href, label, title }, place) => (
        <Link
          className="next-step"
          data-main={place === 0 ? '' : undefined}
          href={href}
          key={href}
          prefetch={false}
        >
          <span>{label}</span>
          <strong>{title}</strong>
        </Link>
      ))}
    </div>
  );
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
      ? [{ href: lessonPath(locale, next.id), label: t.lesson, title: next.title[locale] }]
      : []),
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
