'use client';
// How a lesson's quiz has gone so far in this browser, in one sentence.

import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import { countResults } from '@/store/answer';
import { useAnswers } from '@/store/use-answers';

export function LessonResults({ itemIds, locale }: { itemIds: readonly string[]; locale: Locale }) {
  const { tried, right } = countResults(useAnswers().answers, itemIds);
  return <>{quizMessages[locale].results(tried, right, itemIds.length)}</>;
}
