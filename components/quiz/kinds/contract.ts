// What every kind of question does: begin, say what is missing, grade, and draw itself.

import type { ReactNode } from 'react';
import type { QuizWords } from '@/i18n/messages/quiz';
import type { KindName, ShownItem, ShownMisconception } from '../shown';
import type { Ask } from '../terms';

/** An answer, given or half given, in the form in which it is stored: ids, or what was typed. */
export type Answer = readonly string[];

/** What the verdict says about one thing that was chosen, missed or typed. */
export interface Remark {
  readonly isRight: boolean;
  /** The text of the option or entry; null where the right answer is named right above. */
  readonly about: string | null;
  readonly because: string;
  readonly misconception: ShownMisconception | null;
}

/** What the simulator found out about an answer: rows of numbers, each kind in its own order. */
export type Measured = readonly (readonly number[])[];

export interface Grade {
  readonly isCorrect: boolean;
  /** Parts that were right, out of how many: 4 of 5 entries in place. */
  readonly right: number;
  readonly of: number;
  readonly remarks: readonly Remark[];
  /** The right answer, where it is known only after the run. */
  readonly rightAnswer?: readonly string[];
}

export interface ViewProps<K extends KindName = KindName> {
  readonly item: ShownItem<K>;
  readonly answer: Answer;
  /** After the verdict rows show what was right, and nothing can be changed. */
  readonly isChecked: boolean;
  readonly words: QuizWords;
  /** The id of the sentence that says what is wrong with the answer, where there is one. */
  readonly problemId: string | null;
  /** What the simulator found out, after the verdict. */
  readonly measured: Measured | null;
  /** Undefined where nothing listens: in the page as the server sends it. `said` is announced. */
  readonly onAnswer: ((next: Answer, said?: string) => void) | undefined;
}

/** One kind of question. Views hold no state and no hooks, so that the server can draw them too. */
export interface Kind<K extends KindName> {
  start(item: ShownItem<K>): Answer;
  /** What is still missing or unreadable, as a sentence; null when the answer can be graded. */
  problem(item: ShownItem<K>, answer: Answer, words: QuizWords): string | null;
  /** For kinds that ask in two stages: the answer that opens the next stage, or null at the last one. */
  advance?(item: ShownItem<K>, answer: Answer): Answer | null;
  /** What the button says, where it does not simply check. */
  action?(answer: Answer, words: QuizWords): string;
  /** One line under the stem that says how to answer. */
  hint(words: QuizWords): string;
  /** For kinds that a run decides: what it shows. Rejects with a RangeError in words. */
  measure?(item: ShownItem<K>, answer: Answer, ask: Ask): Promise<Measured>;
  grade(item: ShownItem<K>, answer: Answer, measured: Measured): Grade;
  View(props: ViewProps<K>): ReactNode;
}
