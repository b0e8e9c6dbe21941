// What the four pages of practice have in common.

import type { Metadata } from 'next';
import { bankIndex } from '@/components/quiz/bank-index';
import { Practice, type PracticeKind } from '@/components/quiz/practice/practice';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { quizMessages } from '@/i18n/messages/quiz';

export interface PracticeRoute {
  readonly params: Promise<{ locale: string }>;
}

export async function practiceMetadata(
  kind: PracticeKind,
  { params }: PracticeRoute,
): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = quizMessages[locale].practice[kind];
  return pageMetadata({ locale, path: `quiz/${kind}/`, title, description: lead, image: 'quiz' });
}

export async function PracticePage({
  kind,
  params,
}: PracticeRoute & { readonly kind: PracticeKind }) {
  const locale = await localeFrom(params);
  return (
    <div className="page">
      <Practice kind={kind} index={await bankIndex(locale)} locale={locale} />
    </div>
  );
}
