// The registry of kinds of question. A new kind is a file under kinds/ and one line here.

import type { QuizWords } from '@/i18n/messages/quiz';
import { categorise } from './kinds/categorise';
import type { Answer, Grade, Kind, Measured, ViewProps } from './kinds/contract';
import { knobs } from './kinds/knobs';
import { match } from './kinds/match';
import { multiple } from './kinds/multiple';
import { numeric } from './kinds/numeric';
import { order } from './kinds/order';
import { ox } from './kinds/ox';
import { predict } from './kinds/predict';
import { qna } from './kinds/qna';
import { short } from './kinds/short';
import { single } from './kinds/single';
import { spot } from './kinds/spot';
import type { KindName, ShownItem } from './shown';
import type { Ask } from './terms';

const kinds: { readonly [K in KindName]: Kind<K> } = {
  single,
  multiple,
  ox,
  numeric,
  order,
  categorise,
  match,
  short,
  predict,
  knobs,
  qna,
  spot,
};

export const startAnswer = <K extends KindName>(item: ShownItem<K>): Answer =>
  kinds[item.kind].start(item);

export const hintOf = (item: ShownItem, words: QuizWords): string => kinds[item.kind].hint(words);

/** What keeps the answer from being graded, as a sentence; null if nothing does. */
export const problemOf = <K extends KindName>(
  item: ShownItem<K>,
  answer: Answer,
  words: QuizWords,
): string | null => kinds[item.kind].problem(item, answer, words);

/** The answer that opens the next stage of the question, or null at the last one. */
export const advanceAnswer = <K extends KindName>(
  item: ShownItem<K>,
  answer: Answer,
): Answer | null => kinds[item.kind].advance?.(item, answer) ?? null;

/** What the button says at this stage. */
export const actionOf = (item: ShownItem, answer: Answer, words: QuizWords): string =>
  kinds[item.kind].action?.(answer, words) ?? words.check;

/** Whether a run decides the answer, so that checking takes a moment. */
export const needsRun = ({ kind }: ShownItem): boolean => kinds[kind].measure !== undefined;

/** What the simulator finds out about an answer; nothing for kinds that need no run. */
export const measureAnswer = async <K extends KindName>(
  item: ShownItem<K>,
  answer: Answer,
  ask: Ask,
): Promise<Measured> => (await kinds[item.kind].measure?.(item, answer, ask)) ?? [];

/** Grades a complete answer. An answer that names what the item does not have is wrong, never an error. */
export const gradeAnswer = <K extends KindName>(
  item: ShownItem<K>,
  answer: Answer,
  measured: Measured = [],
): Grade => kinds[item.kind].grade(item, answer, measured);

export const KindView = <K extends KindName>(props: ViewProps<K>) =>
  kinds[props.item.kind].View(props);
