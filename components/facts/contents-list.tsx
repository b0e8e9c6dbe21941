// The contents of the ledger as a list of links, page by page.

import { contentsOf } from '@/components/facts/contents';
import { basePath, factsPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { factParts } from '@/ledger/parts';

export function Contents({ locale }: { locale: Locale }) {
  const messages = factsMessages[locale];
  return factParts.map((part) => {
    const entries = contentsOf(part, locale);
    return (
      <section key={part} className="ledger-group">
        <h2>
          {messages.parts[part]}
          <span>{messages.count(entries.length)}</span>
        </h2>
        <ul className="ledger-contents">
          {entries.map(({ id, text, note }) => (
            <li key={id} id={id} data-fact="">
              <a href={`${basePath}${factsPath(locale, part)}#${id}`}>
                {text}
                {note === undefined ? null : <small>{note}</small>}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
