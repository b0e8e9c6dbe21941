'use client';
// How a lesson's quiz has gone so far in this browser, in one sentence.

import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import { countResults, savedAttempts } from '@/store/answers';
import { useSaved } from '@/store/use-saved';

export function LessonResults({ itemIds, locale }: { itemIds: readonly string[]; locale: Locale }) {
  const { tried, right } = countResults(useSaved(savedAttempts), itemIds);
  return <>{quizMessages[locale].results(tried, right, itemIds.length)}</>;
}
