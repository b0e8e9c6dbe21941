// A technical term in running text: its definition opens in a popover, with or without scripts.

import Link from 'next/link';
import { type ReactNode, useId } from 'react';
import { sectionPath } from '@/components/site/paths';
import { findTerm } from '@/content/glossary';
import { type Locale, otherLocale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { termNames } from './term-names';

/**
 * A button is a box, which a line cannot break: the words are its label, which breaks as text does. The button itself
 * lies unseen over their beginning, for keyboards and whoever listens.
 */
export function Term({
  locale,
  id,
  tail,
  children,
}: {
  locale: Locale;
  id: string;
  /** What follows without a space, and on the same line: `scripts/lib/rehype-term.mjs` finds it. */
  tail?: string;
  children?: ReactNode;
}) {
  const popover = useId();
  const button = useId();
  const entry = findTerm(id);
  if (!entry)
    throw new Error(`<Term id="${id}"> is in no lesson’s terms.ts that content/glossary.ts joins.`);
  const messages = lessonMessages[locale].term;
  const names = termNames(entry);
  const other = otherLocale(locale);
  const words = children ?? names[locale];
  const text = typeof words === 'string' ? words : names[locale];
  const last = tail && typeof words === 'string' ? (/\S+$/.exec(words)?.[0] ?? '') : '';
  const label = (part: ReactNode) => (
    <label aria-hidden="true" htmlFor={button} className="term-word">
      {part}
    </label>
  );
  return (
    <span className="term">
      <button
        type="button"
        id={button}
        className="term-button"
        popoverTarget={popover}
        aria-label={text}
      />
      {last === '' ? label(words) : null}
      {last !== '' && last !== text ? label(text.slice(0, -last.length)) : null}
      {last === '' ? (
        tail
      ) : (
        <span className="term-end">
          {label(last)}
          {tail}
        </span>
      )}
      <span
        id={popover}
        popover="auto"
        role="note"
        aria-label={messages.label(names[locale])}
        className="term-card"
      >
        <span className="term-name">
          {names[locale]}
          {names[other] === names[locale] ? null : (
            <span lang={other} className="term-other">
              {names[other]}
            </span>
          )}
        </span>
        <span className="term-text">{entry.definition[locale]}</span>
        <Link href={`${sectionPath(locale, 'glossary')}#${id}`} prefetch={false}>
          {messages.more}
        </Link>
      </span>
    </span>
  );
}
