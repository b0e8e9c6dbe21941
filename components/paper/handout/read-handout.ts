// A lesson's steps as its handout takes them: what may be read before the answers, and what waits behind them.

import type { ReactNode } from 'react';
import { elementsOf, isElement, type LessonStep, takeOut } from '@/components/lesson/outline';
import type { SimAttributes } from '@/components/sims/setup';
import type { Vocabulary } from '@/mdx-components';

type Said = { readonly question: ReactNode; readonly why: ReactNode };

/** A part of a step. Figures and predictions are numbered through the lesson, from 1. */
export type Block =
  | { readonly kind: 'text'; readonly node: ReactNode }
  | (Said & {
      readonly kind: 'figure';
      readonly figure: number;
      /** Null where nothing is predicted. */
      readonly prediction: number | null;
      readonly sim: SimAttributes;
    })
  | (Said & {
      readonly kind: 'concept';
      readonly prediction: number;
      readonly id: string;
      readonly options: string;
      readonly answer: string;
    })
  | { readonly kind: 'own-answer'; readonly question: string; readonly model: ReactNode }
  | { readonly kind: 'recap'; readonly node: ReactNode }
  | { readonly kind: 'task' };

export type FigureBlock = Extract<Block, { kind: 'figure' }>;
export type ConceptBlock = Extract<Block, { kind: 'concept' }>;

export interface HandoutStep {
  readonly id: string;
  readonly heading: ReactNode;
  /** What is read and asked before any answer, in the author's order. */
  readonly before: readonly Block[];
  /** What would answer one of these questions. */
  readonly after: readonly Block[];
}

/** Whether a block stays where it stands although a prediction came before it: it asks, or leaves room to write. */
const asks = (block: Block): boolean =>
  block.kind === 'concept' ||
  block.kind === 'own-answer' ||
  block.kind === 'recap' ||
  (block.kind === 'figure' && block.prediction !== null);

/**
 * As on a screen, position decides: what follows a prediction in its step waits for the answer. Further questions of the
 * step do not wait, since all of them are asked before any is answered. Throws a RangeError naming a step in which a
 * figure, a question or the like stands within another part, where paper would not find it.
 */
export function readHandout(
  steps: readonly LessonStep[],
  words: Pick<
    Vocabulary,
    'Sim' | 'Predict' | 'Qna' | 'Quiz' | 'Task' | 'Remember' | 'Sample' | 'Notes' | 'Why'
  >,
): HandoutStep[] {
  let figures = 0;
  let predictions = 0;
  const alone: readonly unknown[] = [words.Sim, words.Predict, words.Qna, words.Task];

  function blockOf(part: ReactNode): Block | null {
    if (!isElement(part)) return { kind: 'text', node: part };
    const props = part.props as Record<string, string> & { children?: ReactNode };
    switch (part.type as unknown) {
      case words.Sim: {
        const { children, ...sim } = props;
        const { rest, taken } = takeOut(children, words.Why);
        figures += 1;
        if (sim.predict !== undefined) predictions += 1;
        return {
          kind: 'figure',
          figure: figures,
          prediction: sim.predict === undefined ? null : predictions,
          sim: sim as unknown as SimAttributes,
          question: rest.length > 0 ? rest : null,
          why: taken.length > 0 ? taken : null,
        };
      }
      case words.Predict: {
        const { rest, taken } = takeOut(props.children, words.Why);
        predictions += 1;
        const { id = '', options = '', answer = '' } = props;
        const said = { question: rest, why: taken };
        return { kind: 'concept', prediction: predictions, id, options, answer, ...said };
      }
      case words.Qna:
        return { kind: 'own-answer', question: props.q ?? '', model: props.children };
      case words.Remember:
        return { kind: 'recap', node: part };
      case words.Task:
        return { kind: 'task' };
      // The quiz has a sheet of its own; folded code stays on the screen, and notes are the presenter's.
      case words.Quiz:
      case words.Sample:
      case words.Notes:
        return null;
      default:
        return { kind: 'text', node: part };
    }
  }

  return steps.map(({ id, heading, parts }) => {
    const before: Block[] = [];
    const after: Block[] = [];
    let isAsked = false;
    for (const part of parts) {
      const block = blockOf(part);
      if (block === null) continue;
      if (block.kind === 'text' && alone.some((type) => elementsOf(block.node, type).length > 0)) {
        throw new RangeError(
          `step "${id}": a figure or question inside another part has no place on paper`,
        );
      }
      (isAsked && !asks(block) ? after : before).push(block);
      isAsked ||=
        block.kind === 'concept' || (block.kind === 'figure' && block.prediction !== null);
    }
    return { id, heading, before, after };
  });
}
