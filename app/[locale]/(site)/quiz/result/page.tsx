// The results that a link holds.

import type { Metadata } from 'next';
import { bankIndex } from '@/components/quiz/bank-index';
import { ResultView } from '@/components/quiz/practice/result-view';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { quizMessages } from '@/i18n/messages/quiz';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { resultTitle: title, resultLead: description } = quizMessages[locale];
  return pageMetadata({ locale, path: 'quiz/result/', title, description, image: 'quiz' });
}

export default async function ResultPage({ params }: Props) {
  const locale = await localeFrom(params);
  const words = quizMessages[locale];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.resultTitle}</h1>
        <p className="page-lead">{words.resultLead}</p>
      </div>
      <ResultView index={await bankIndex(locale)} locale={locale} />
    </div>
  );
}
