// Makes slides out of the steps of a lesson: what is shown to the class, and what only the presenter reads.

import { Children, cloneElement, type ReactNode } from 'react';
import {
  elementsOf,
  isElement,
  type LessonStep,
  takeOut,
  textOf,
} from '@/components/lesson/outline';
import type { Vocabulary } from '@/mdx-components';

/** What a slide mainly shows; `words` is a heading with its key sentence alone. */
export type SlideKind =
  | 'sim'
  | 'task'
  | 'predict'
  | 'diagram'
  | 'compare'
  | 'list'
  | 'remember'
  | 'qna'
  | 'quiz'
  | 'words';

export interface Slide {
  readonly step: string;
  readonly title: string;
  readonly heading: ReactNode;
  /** Which slide of its step this is, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
  readonly kind: SlideKind;
  readonly key: ReactNode;
  readonly shown: ReactNode;
  readonly notes: readonly ReactNode[];
}

// A list is short enough for a slide up to this many entries of this many characters.
const MAX_ENTRIES = 5;
const MAX_ENTRY_LENGTH = 60;

function isShortList(list: ReactNode): boolean {
  const entries = elementsOf(list, 'li');
  return (
    entries.length > 0 &&
    entries.length <= MAX_ENTRIES &&
    entries.every((entry) => textOf(entry).trim().length <= MAX_ENTRY_LENGTH)
  );
}

function kindOf(
  part: ReactNode,
  before: readonly SlideKind[],
  parts: Vocabulary,
): SlideKind | null {
  if (!isElement(part)) return null;
  switch (part.type) {
    case parts.Sim:
      return 'sim';
    case parts.Task:
      return 'task';
    case parts.Predict:
      return 'predict';
    case parts.Diagram:
      return 'diagram';
    case parts.Compare:
      return 'compare';
    case parts.Remember:
      return 'remember';
    case parts.Qna:
      return 'qna';
    case parts.Quiz:
      return 'quiz';
    case parts.table:
      // After a figure a table holds what the figure shows: the class finds that out by itself.
      return before.includes('sim') ? null : 'compare';
    case 'ul':
    case 'ol':
      // A list beside a figure is what the presenter says about it.
      return before.length === 0 && isShortList(part) ? 'list' : null;
    default:
      return null;
  }
}

// A comparison of that many columns fits a slide up to so many rows.
const WIDE_COLUMNS = 5;
const MOST_ROWS = 6;

/** A node whose parts are gone through, down to the one of a type, which is put in another's place. */
function replaced(node: ReactNode, type: unknown, put: (found: ReactNode) => ReactNode): ReactNode {
  if (Array.isArray(node)) return Children.map(node, (one) => replaced(one, type, put));
  if (!isElement(node)) return node;
  if (node.type === type) return put(node);
  return cloneElement(node, {}, replaced(node.props.children, type, put));
}

/** A long comparison in two: each half has the whole head. */
function halvesOf(compare: ReactNode): readonly ReactNode[] {
  const [head] = elementsOf(compare, 'thead');
  const [body] = elementsOf(compare, 'tbody');
  const rows = elementsOf(body, 'tr');
  const columns = Children.toArray(elementsOf(head, 'tr')[0]?.props.children).filter(isElement);
  if (!body || rows.length <= MOST_ROWS || columns.length < WIDE_COLUMNS) return [compare];
  const middle = Math.ceil(rows.length / 2);
  return [rows.slice(0, middle), rows.slice(middle)].map((half) =>
    replaced(compare, 'tbody', () => cloneElement(body, {}, ...half)),
  );
}

/** Whether a prediction is asked for before this part of a step. */
const asksBefore = (all: readonly ReactNode[], part: ReactNode, types: Vocabulary): boolean =>
  all
    .slice(0, all.indexOf(part))
    .some(
      (one) =>
        isElement(one) &&
        (one.type === types.Predict || (one.type === types.Sim && 'predict' in one.props)),
    );

/** What of a figure the class sees, and what the presenter says. */
function ofFigure(figure: ReactNode, before: readonly ReactNode[], types: Vocabulary) {
  if (!isElement(figure)) return { shown: figure, notes: [...before] };
  const { rest, taken } = takeOut(figure.props.children, types.Why);
  // Why a run came out as it did comes after the class has guessed.
  if ('predict' in figure.props) {
    return { shown: figure, notes: taken.length > 0 ? [...before, taken] : [...before] };
  }
  const shown = cloneElement(figure, { children: taken });
  return { shown, notes: [...before, ...[rest, taken].filter(({ length }) => length > 0)] };
}

/**
 * The slides of one step: one per figure, prediction, comparison, question or short list, so that none scrolls.
 * Prose goes to the notes of the slide that it follows; `<Notes>` to all of them.
 */
export function slidesOf(step: LessonStep, parts: Vocabulary): Slide[] {
  const isType = (part: ReactNode, type: unknown) => isElement(part) && part.type === type;
  const key = step.parts.find((part) => isType(part, parts.Key)) ?? null;
  const teacherNotes = step.parts.filter((part) => isType(part, parts.Notes));
  const drafts: { kind: SlideKind; shown: ReactNode; key?: ReactNode; notes: ReactNode[] }[] = [];
  // A key sentence that stands after a prediction answers it: it has a slide of its own, once the class has guessed.
  const isAnswer = key !== null && asksBefore(step.parts, key, parts);
  let opening: ReactNode[] = [];

  for (const part of step.parts) {
    if (part === key) {
      if (!isAnswer) continue;
      drafts.push({ kind: 'words', shown: null, key, notes: opening });
      opening = [];
      continue;
    }
    if (isType(part, parts.Notes)) continue;
    const kind = kindOf(
      part,
      drafts.map((draft) => draft.kind),
      parts,
    );
    if (kind !== null) {
      const { shown, notes } =
        kind === 'sim' ? ofFigure(part, opening, parts) : { shown: part, notes: opening };
      const [first, ...others] = isType(part, parts.Compare) ? halvesOf(shown) : [shown];
      drafts.push({ kind, shown: first, notes });
      for (const other of others) drafts.push({ kind, shown: other, notes: [] });
      opening = [];
    } else {
      (drafts.at(-1)?.notes ?? opening).push(part);
    }
  }
  if (drafts.length === 0) drafts.push({ kind: 'words', shown: null, notes: opening });

  return drafts.map(({ kind, shown, key: answer, notes }, index) => ({
    step: step.id,
    title: step.title,
    heading: step.heading,
    part: index + 1,
    parts: drafts.length,
    kind,
    key: answer ?? (index === 0 && !isAnswer ? key : null),
    shown,
    notes: [...teacherNotes, ...notes],
  }));
}

/** The number of each step's first slide. Slide 1 is the title. */
export function firstSlides(steps: readonly LessonStep[], parts: Vocabulary): number[] {
  let next = 2;
  return steps.map((step) => {
    const first = next;
    next += slidesOf(step, parts).length;
    return first;
  });
}
