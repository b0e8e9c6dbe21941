// Review: what was learnt is asked again, planned from the answers in this browser.

import type { Metadata } from 'next';
import { bankIndex } from '@/components/quiz/bank-index';
import { Review } from '@/components/quiz/review/review';
import type { ReviewLesson } from '@/components/quiz/review/review-lesson';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { lessonPath } from '@/components/site/paths';
import { course } from '@/content/course';
import { reviewMessages } from '@/i18n/messages/review';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, description } = reviewMessages[locale];
  return pageMetadata({ locale, path: 'review/', title, description, image: 'quiz' });
}

export default async function ReviewPage({ params }: Props) {
  const locale = await localeFrom(params);
  const lessons: readonly ReviewLesson[] = course.flatMap((part) =>
    part.lessons.map(({ id, title }) => ({
      id,
      part: part.title[locale],
      title: title[locale],
      href: lessonPath(locale, id),
    })),
  );
  return (
    <div className="page">
      <Review index={await bankIndex(locale)} lessons={lessons} locale={locale} />
    </div>
  );
}
