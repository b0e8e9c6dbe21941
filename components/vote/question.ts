// Which questions of a lesson a class can vote on: those with one right answer among four at most.

import type { ShownItem, ShownMisconception } from '@/components/quiz/shown';
import type { QuizWords } from '@/i18n/messages/quiz';

export interface Choice {
  /** A, B, C, D; for true or false O and X. */
  readonly sign: string;
  /** As spreadsheets and result lists name it. */
  readonly text: string;
  readonly isRight: boolean;
  readonly misconception: ShownMisconception | null;
}

export interface Question {
  readonly id: string;
  readonly idea: string;
  readonly stem: string;
  readonly explanation: string;
  /** The id of the step that teaches it. */
  readonly step: string;
  readonly choices: readonly Choice[];
}

/** As many as a card has sides. */
const MOST_CHOICES = 4;

function choicesOf(item: ShownItem, words: QuizWords): readonly Choice[] | null {
  if (item.kind === 'single' && item.options.length <= MOST_CHOICES) {
    return item.options.map(({ text, isCorrect, misconception }, index) => ({
      sign: 'ABCD'.charAt(index),
      text,
      isRight: isCorrect,
      misconception,
    }));
  }
  if (item.kind === 'ox') {
    return [true, false].map((isTrue) => ({
      sign: isTrue ? 'O' : 'X',
      text: isTrue ? words.isTrue : words.isFalse,
      isRight: isTrue === item.isTrue,
      // Ideas stand behind the reasons, which nobody votes on.
      misconception: null,
    }));
  }
  return null;
}

/** In the order of the quiz. */
export const questionsOf = (items: Iterable<ShownItem>, words: QuizWords): readonly Question[] =>
  [...items].flatMap((item) => {
    const choices = choicesOf(item, words);
    const { id, idea, stem, explanation, stepHref } = item;
    return choices
      ? [{ id, idea, stem, explanation, step: stepHref.split('#')[1] ?? '', choices }]
      : [];
  });

/** The same idea in other clothes: what tells whether the talk taught it. Null where a lesson has none. */
export const sisterOf = (
  question: Question,
  all: readonly Question[],
  asked: ReadonlySet<string>,
): Question | null => {
  const sisters = all.filter(({ id, idea }) => idea === question.idea && id !== question.id);
  return sisters.find(({ id }) => !asked.has(id)) ?? sisters[0] ?? null;
};
