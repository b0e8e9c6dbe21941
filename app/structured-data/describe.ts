// The three kinds of pages that schema.org has words for: a lesson, its quiz, a lab.

import { loadSheet } from '@/components/lesson/load';
import type { ShownItem, ShownOption } from '@/components/quiz/shown';
import { roundsOf, shownQuiz } from '@/components/quiz/shown-quiz';
import { labPath, lessonPath, sectionPath } from '@/components/site/paths';
import { lessonNumber, lessons } from '@/content/course';
import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import { wordsOf } from '../[locale]/(site)/labs/lab-words';
import { type Thing, taughtHere } from './json-ld';

async function lesson(id: string, locale: Locale): Promise<Thing> {
  const { sheet, meta } = await loadSheet(id);
  return {
    '@type': 'LearningResource',
    name: meta.title[locale],
    description: lessons.find((one) => one.id === id)?.question[locale],
    learningResourceType: 'Lesson',
    teaches: sheet.objective[locale],
    timeRequired: `PT${meta.readMinutes + meta.doMinutes}M`,
    position: lessonNumber(id),
    ...taughtHere(locale, lessonPath(locale, id)),
  };
}

async function lab(id: string, locale: Locale): Promise<Thing> {
  const { title, lead } = await wordsOf(id, locale);
  return {
    '@type': 'LearningResource',
    name: title,
    description: lead,
    learningResourceType: 'Simulation',
    interactivityType: 'active',
    ...taughtHere(locale, labPath(locale, id)),
  };
}

const answer = (text: string): Thing => ({ '@type': 'Answer', text });
const answers = (options: readonly ShownOption[], isCorrect: boolean): readonly Thing[] =>
  options.filter((option) => option.isCorrect === isCorrect).map(({ text }) => answer(text));

/**
 * A question in the form of Google's Education Q&A; null for a kind that this form cannot say: one with moving parts,
 * a run, or other numbers each time.
 */
export function question(item: ShownItem): Thing | null {
  const asked = { '@type': 'Question', text: item.stem };
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return {
        ...asked,
        eduQuestionType: item.kind === 'single' ? 'Multiple choice' : 'Checkbox',
        acceptedAnswer: answers(item.options, true),
        suggestedAnswer: answers(item.options, false),
      };
    case 'short':
    case 'numeric':
      return item.fresh === null
        ? {
            ...asked,
            eduQuestionType: 'Flashcard',
            acceptedAnswer: answer(item.rightAnswer.join(', ')),
          }
        : null;
    default:
      return null;
  }
}

/** The first round, which asks about every idea once. */
async function quiz(id: string, locale: Locale): Promise<Thing> {
  const { sheet, meta } = await loadSheet(id);
  const { first } = roundsOf(await shownQuiz(id, locale));
  return {
    '@type': 'Quiz',
    name: quizMessages[locale].quizOf(meta.title[locale]),
    about: { '@type': 'Thing', name: meta.title[locale] },
    assesses: sheet.objective[locale],
    ...taughtHere(locale, `${sectionPath(locale, 'quiz')}${id}/`),
    hasPart: first.flatMap((item) => question(item) ?? []),
  };
}

/** By the name of the kind of page; each rejects where there is none of this id. */
export const describe = { lesson, lab, quiz };
export type DescribedPage = keyof typeof describe;
