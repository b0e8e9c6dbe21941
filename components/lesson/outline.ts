// Reads the steps of a lesson out of its compiled tree: the table of contents and the slides are made from them.

import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

type AnyElement = ReactElement<{ readonly id?: string; readonly children?: ReactNode }>;

export interface LessonStep {
  readonly id: string;
  /** The heading as plain text. */
  readonly title: string;
  readonly heading: ReactNode;
  /** Everything but the heading, in the author's order. */
  readonly parts: readonly ReactNode[];
}

export const isElement = (node: ReactNode): node is AnyElement => isValidElement(node);

type HostElement = ReactElement<
  Readonly<Record<string, unknown>> & { readonly children?: ReactNode }
>;

/**
 * The element of the page that a node turns into, without what its components would do further inside; null where
 * that cannot be told. Its components must be plain functions of their attributes.
 */
export function outermost(node: ReactNode): HostElement | null {
  if (!isElement(node)) return null;
  if (typeof node.type === 'string') return node as HostElement;
  // Coloured code comes in a fragment of its own.
  if (node.type === Fragment) return outermost(node.props.children);
  if (typeof node.type !== 'function') return null;
  const Part = node.type as (props: unknown) => ReactNode;
  return outermost(Part(node.props));
}

/** True for the white space that MDX leaves between blocks. */
export const isBlank = (node: ReactNode): boolean => typeof node === 'string' && node.trim() === '';

/** The words of a node without their markup. */
export function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isElement(node) ? textOf(node.props.children) : '';
}

/** Splits a step into its heading and the rest. Throws where a step has no heading or no id. */
export function stepFrom(id: string | undefined, children: ReactNode): LessonStep {
  const parts = Children.toArray(children).filter((part) => !isBlank(part));
  const [first, ...rest] = parts;
  if (!id) throw new Error('Every <Step> needs an id.');
  if (!isElement(first) || first.type !== 'h2') {
    throw new Error(`<Step id="${id}"> must begin with a heading (## …).`);
  }
  const heading = first.props.children;
  return { id, title: textOf(heading).trim(), heading, parts: rest };
}

/** The steps of a lesson in order. `stepType` is what the vocabulary binds to `Step`. */
export function stepsOf(tree: ReactNode, stepType: unknown): LessonStep[] {
  const steps: LessonStep[] = [];
  const walk = (node: ReactNode): void => {
    for (const part of Children.toArray(node)) {
      if (!isElement(part)) continue;
      if (part.type === stepType) steps.push(stepFrom(part.props.id, part.props.children));
      else walk(part.props.children);
    }
  };
  walk(tree);
  const ids = new Set(steps.map((step) => step.id));
  if (ids.size !== steps.length) throw new Error('Two <Step>s of a lesson have the same id.');
  return steps;
}

/** Every element of one type inside a tree, in order. */
export function elementsOf(tree: ReactNode, type: unknown): AnyElement[] {
  return Children.toArray(tree).flatMap((part) => {
    if (!isElement(part)) return [];
    return part.type === type ? [part] : elementsOf(part.props.children, type);
  });
}

/**
 * Takes the elements of one type out of an author's text. MDX puts a component that follows a line of text
 * into that line's paragraph, so that paragraphs are searched too.
 */
export function takeOut(
  children: ReactNode,
  type: unknown,
): { readonly rest: ReactNode[]; readonly taken: ReactNode[] } {
  const taken: ReactNode[] = [];
  const rest: ReactNode[] = [];
  for (const part of Children.toArray(children)) {
    if (!isElement(part)) {
      rest.push(part);
    } else if (part.type === type) {
      taken.push(part);
    } else if (part.type === 'p') {
      const inner = takeOut(part.props.children, type);
      taken.push(...inner.taken);
      // Nested, so that React keeps its keys apart from those of the other parts.
      rest.push(inner.taken.length > 0 ? inner.rest : part);
    } else {
      rest.push(part);
    }
  }
  return { rest: rest.filter((part) => !isBlank(part)), taken };
}
