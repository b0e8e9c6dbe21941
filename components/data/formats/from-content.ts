// The course's own questions as files carry them, in one language.

import type { ShownItem } from '@/components/quiz/shown';
import type { QuizItem, QuizOption } from '@/content/schema';
import { type Locale, otherLocale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import type { FileContent, FileItem } from './file-item';

const optionsOf = (options: readonly QuizOption[], locale: Locale) =>
  options.map(({ text, correct, because }) => ({
    text: text[locale],
    correct: correct === true,
    because: because[locale],
  }));

const lines = (...all: readonly (string | undefined)[]): string =>
  all.filter((text) => text !== undefined && text !== '').join('\n');

/** Null for what only the course can ask: a run of a simulator. */
function contentOf(item: QuizItem, first: ShownItem, locale: Locale): FileContent | null {
  const told = { stem: item.stem[locale], explanation: item.explanation[locale] };
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { ...told, kind: item.kind, options: optionsOf(item.options, locale) };
    case 'ox': {
      const reason = item.reasons.find(({ correct }) => correct)?.text[locale];
      const explanation = lines(reason, told.explanation);
      return { ...told, explanation, kind: 'ox', answer: item.answer };
    }
    case 'spot': {
      // In a file a post is a choice among its sentences; why the wrong one is wrong stands in the explanation.
      const options = item.sentences.map(({ text, wrong, because }) => ({
        text: text[locale],
        correct: wrong === true,
        because: because[locale],
      }));
      const stem = `${told.stem}: ${quizMessages[locale].findWrong}`;
      return { ...told, stem, kind: 'single', options };
    }
    case 'numeric': {
      // A file holds one set of numbers: those of the first variant, with the answer worked out for them.
      if (first.kind !== 'numeric') return null;
      const { stem, explanation, answer, tolerance, unit } = first;
      return { stem, explanation, kind: 'numeric', answer: tidy(answer), tolerance, unit };
    }
    case 'short': {
      const words = [...item.accepted[locale], ...item.accepted[otherLocale(locale)]];
      return { ...told, kind: 'short', accepted: [...new Set(words)] };
    }
    case 'order':
      return { ...told, kind: 'order', entries: item.entries.map(({ text }) => text[locale]) };
    case 'categorise': {
      const nameOf = (id: string) =>
        item.categories.find((category) => category.id === id)?.text[locale] ?? id;
      const pairs = item.entries.map(({ text, category }) => ({
        left: text[locale],
        right: nameOf(category),
      }));
      return { ...told, kind: 'match', pairs };
    }
    case 'match': {
      const pairs = item.pairs.map(({ left, right }) => ({
        left: left[locale],
        right: right[locale],
      }));
      return { ...told, kind: 'match', pairs };
    }
    case 'qna':
      return {
        ...told,
        kind: 'open',
        model: lines(item.model[locale], ...item.points.map(({ text }) => `· ${text[locale]}`)),
      };
    case 'predict':
    case 'knobs':
      return null;
  }
}

/** Binary fractions leave a trace in the last digits, which nobody wants to read. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * A question of a lesson as a file carries it; null where no file can. `first` is the same question as a
 * page first shows it.
 */
export function courseItem(
  item: QuizItem,
  first: ShownItem,
  lesson: string,
  locale: Locale,
): FileItem | null {
  const content = contentOf(item, first, locale);
  return content === null ? null : { id: item.id, lesson, content };
}
