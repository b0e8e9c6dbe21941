// Finds in a lesson's compiled text what it asks before it tells, and the line of Gaon's notebook.

import { Children, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { isElement, stepsOf, takeOut, textOf } from '../outline';

/** What the vocabulary binds, as far as it matters here. */
interface Parts {
  readonly Step: unknown;
  readonly Sim: unknown;
  readonly Predict: unknown;
  readonly Why: unknown;
}

type Attributes = Readonly<Record<string, string>>;

export interface Asking {
  readonly step: string;
  readonly tag: 'Sim' | 'Predict';
  readonly attributes: Attributes;
  /** Its words, without what is told afterwards. */
  readonly question: string;
}

const plain = (node: ReactNode): string =>
  Children.toArray(node).map(textOf).join(' ').replace(/\s+/g, ' ').trim();

function attributesOf({ props }: ReactElement<{ readonly children?: ReactNode }>): Attributes {
  const strings = Object.entries(props).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(strings) as Attributes;
}

/** Every prediction of a lesson, in the order of its text. */
export function askingsOf(text: ReactNode, parts: Parts): readonly Asking[] {
  return stepsOf(text, parts.Step).flatMap((step) => {
    const found: Asking[] = [];
    const walk = (node: ReactNode): void => {
      for (const part of Children.toArray(node)) {
        if (!isElement(part)) continue;
        const attributes = attributesOf(part);
        const tag =
          part.type === parts.Predict
            ? 'Predict'
            : part.type === parts.Sim && attributes.predict !== undefined
              ? 'Sim'
              : null;
        if (tag === null) walk(part.props.children);
        else {
          const question = plain(takeOut(part.props.children, parts.Why).rest);
          found.push({ step: step.id, tag, attributes, question });
        }
      }
    };
    walk(step.parts);
    return found;
  });
}

/** “…” after the name of the notebook; a question that Gaon asks aloud is no line of it. */
const NOTEBOOK: Record<Locale, RegExp> = {
  ko: /공책[^“]*“([^”]+)”/g,
  en: /notebook[^“]*“([^”]+)”/g,
};

/** The line that the lesson quotes from Gaon's notebook of wrong predictions; null where it quotes none. */
export function gaonsLine(text: ReactNode, locale: Locale): string | null {
  const lines = [...textOf(text).matchAll(NOTEBOOK[locale])].flatMap(([, line = '']) =>
    line.endsWith('?') ? [] : [line],
  );
  return lines[0] ?? null;
}
