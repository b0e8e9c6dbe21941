// The quiet boxes of a lesson: a key sentence, a callout, a comparison, what to remember, notes for the teacher.

import { Children, type ComponentProps, type ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { elementsOf, isBlank, isElement, textOf } from './outline';

interface WithChildren {
  children: ReactNode;
}

/** The one sentence of a step: on a slide it stands under the heading. */
export function Key({ children }: WithChildren) {
  return <div className="key prose">{children}</div>;
}

/** What to ask and when to pause: only the presenter reads it. */
export function Notes({ locale, children }: WithChildren & { locale: Locale }) {
  return (
    <div className="notes prose">
      <p className="notes-label">{lessonMessages[locale].notes}</p>
      {children}
    </div>
  );
}

const calloutKinds = ['note', 'warn', 'idea'] as const;
type CalloutKind = (typeof calloutKinds)[number];

const calloutDrawings: Record<CalloutKind, string> = {
  note: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM10 9v4.5M10 6.3v.2',
  warn: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.8M10 14.3v.2',
  idea: 'M7.5 13.5a5 5 0 1 1 5 0v1.5h-5zM8 17.5h4',
};

export function Callout({ kind = 'note', children }: WithChildren & { kind?: string | undefined }) {
  const known = calloutKinds.find((candidate) => candidate === kind);
  if (!known) throw new Error(`<Callout kind="${kind}"> knows ${calloutKinds.join(', ')}.`);
  return (
    <div className="callout" data-kind={known}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={calloutDrawings[known]} />
      </svg>
      <div className="prose">{children}</div>
    </div>
  );
}

/** Things side by side: a table as it is, or one column per `###` heading. */
export function Compare({ children }: { children: ReactNode }) {
  const columns: ReactNode[][] = [];
  const before: ReactNode[] = [];
  for (const part of Children.toArray(children)) {
    if (isBlank(part)) continue;
    if (isElement(part) && part.type === 'h3') columns.push([part]);
    else (columns.at(-1) ?? before).push(part);
  }
  return (
    <div className="compare">
      {before.length > 0 ? <div className="prose">{before}</div> : null}
      {columns.length > 0 ? (
        <div className="compare-columns" data-columns={columns.length}>
          {columns.map((column, index) => (
            // Columns are written once and never move.
            <div key={String(index)} className="prose">
              {column}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

export function Remember({ locale, children }: WithChildren & { locale: Locale }) {
  return (
    <div className="remember">
      <p className="remember-label">{lessonMessages[locale].remember}</p>
      <div className="prose">{children}</div>
    </div>
  );
}

// A box that scrolls must be reachable by keyboard.
const scrollable = { tabIndex: 0 } as const;

/** What the cells of each row say, in the head or the body of a table. */
const rowsOf = (table: ReactNode, part: 'thead' | 'tbody'): readonly (readonly string[])[] =>
  elementsOf(table, part).flatMap(({ props }) =>
    Children.toArray(props.children)
      .filter(isElement)
      .map((row) => Children.toArray(row.props.children).map((cell) => textOf(cell).trim())),
  );

/**
 * A table scrolls inside itself where it is wider than the page. Its headings name it, and the beginnings of its first
 * and last row: two halves of one comparison have the same headings.
 */
export function Table({ locale, children }: WithChildren & { locale: Locale }) {
  const headings = rowsOf(children, 'thead').flat();
  const starts = rowsOf(children, 'tbody').map(([first]) => first ?? '');
  const label = lessonMessages[locale].table(
    headings.filter((text) => text !== ''),
    [...new Set([starts[0] ?? '', starts.at(-1) ?? ''])],
  );
  return (
    <section className="table-scroll" aria-label={label} {...scrollable}>
      <table>{children}</table>
    </section>
  );
}

/** The empty corner of a table of comparisons heads nothing. */
export function HeadCell({ children, ...cell }: ComponentProps<'th'>) {
  if (textOf(children).trim() === '') return <td />;
  return (
    <th scope="col" {...cell}>
      {children}
    </th>
  );
}
