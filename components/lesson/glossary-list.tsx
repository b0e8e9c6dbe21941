'use client';
// All terms with a box to find one; the list stands in the page before scripts arrive.

import { useId, useState } from 'react';
import { otherLocale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { useLocale } from '@/i18n/use-locale';

export interface ShownTerm {
  readonly id: string;
  readonly name: string;
  /** Its name in the other language; '' where it is the same. */
  readonly otherName: string;
  readonly definition: string;
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');

export function GlossaryList({ terms }: { terms: readonly ShownTerm[] }) {
  const locale = useLocale();
  const messages = lessonMessages[locale].glossary;
  const [wanted, setWanted] = useState('');
  const id = useId();
  const found = terms.filter(({ name, otherName, definition }) =>
    fold(name + otherName + definition).includes(fold(wanted)),
  );
  return (
    <>
      <div className="glossary-filter needs-scripts">
        <label htmlFor={id}>
          {messages.filter}
          <input
            id={id}
            type="search"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
        <p role="status">{found.length > 0 ? messages.count(found.length) : messages.none}</p>
      </div>
      <dl className="glossary-list">
        {found.map((term) => (
          <div key={term.id} id={term.id}>
            <dt>
              <a href={`#${term.id}`}>{term.name}</a>
              {term.otherName === '' ? null : (
                <span lang={otherLocale(locale)} className="term-other">
                  {term.otherName}
                </span>
              )}
            </dt>
            <dd>{term.definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
