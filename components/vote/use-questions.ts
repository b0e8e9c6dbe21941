'use client';
// The questions of a lesson that a class can vote on, fetched when they are asked for.

import { useEffect, useState } from 'react';
import { fetchLesson } from '@/components/quiz/questions';
import { quizMessages } from '@/i18n/messages/quiz';
import { useLocale } from '@/i18n/use-locale';
import { type Question, questionsOf } from './question';

export interface Asked {
  readonly lesson: string;
  /** Null while they are on the way. */
  readonly questions: readonly Question[] | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** What came of asking for a lesson's questions, and which asking that was. */
interface Got {
  readonly lesson: string;
  readonly turn: number;
  readonly questions: readonly Question[] | null;
}

export function useQuestions(lesson: string): Asked {
  const locale = useLocale();
  const [turn, setTurn] = useState(0);
  const [got, setGot] = useState<Got>();

  useEffect(() => {
    let isGone = false;
    const tell = (questions: readonly Question[] | null) => {
      if (!isGone) setGot({ lesson, turn, questions });
    };
    fetchLesson(lesson, locale).then(
      (items) => tell(questionsOf(items.values(), quizMessages[locale])),
      () => tell(null),
    );
    return () => {
      isGone = true;
    };
  }, [lesson, locale, turn]);

  const here = got?.lesson === lesson && got.turn === turn ? got : undefined;
  return {
    lesson,
    questions: here?.questions ?? null,
    hasFailed: here !== undefined && here.questions === null,
    retry: () => setTurn(turn + 1),
  };
}
