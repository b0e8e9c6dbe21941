'use client';
// The votes that are over, each with its question: those are fetched by lesson, and may be of several.

import { useEffect, useState } from 'react';
import { fetchLesson } from '@/components/quiz/questions';
import { quizMessages } from '@/i18n/messages/quiz';
import { useLocale } from '@/i18n/use-locale';
import { useSaved } from '@/store/use-saved';
import { savedVotes } from './kept';
import { type Question, questionsOf } from './question';
import type { Done } from './sums';

type Known = ReadonlyMap<string, Question>;

/** Votes on questions that the course has dropped since, or that cannot be fetched, are left out. */
export function useDone(): readonly Done[] {
  const locale = useLocale();
  const { now, done } = useSaved(savedVotes);
  const over = now?.phase === 'result' ? [...done, now] : done;
  const lessons = [...new Set(over.map(({ lesson }) => lesson))].sort().join(' ');
  const [known, setKnown] = useState<Known>(new Map());

  useEffect(() => {
    let isGone = false;
    const wanted = lessons.split(' ').filter((lesson) => lesson !== '');
    Promise.allSettled(wanted.map((lesson) => fetchLesson(lesson, locale))).then((fetched) => {
      if (isGone) return;
      const items = fetched.flatMap((one) =>
        one.status === 'fulfilled' ? [...one.value.values()] : [],
      );
      const questions = questionsOf(items, quizMessages[locale]);
      setKnown(new Map(questions.map((question) => [question.id, question])));
    });
    return () => {
      isGone = true;
    };
  }, [lessons, locale]);

  return over.flatMap((ballot) => {
    const question = known.get(ballot.item);
    return question ? [{ ballot, question }] : [];
  });
}
