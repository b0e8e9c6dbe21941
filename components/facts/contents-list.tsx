// The contents of the ledger as a list of links, page by page.

import { contentsOf, partName } from '@/components/facts/contents';
import { basePath, factsPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import type { FactPart } from '@/ledger/parts';

export function Contents({ locale, parts }: { locale: Locale; parts: readonly FactPart[] }) {
  const messages = factsMessages[locale];
  return parts.map((part) => {
    const entries = contentsOf(part, locale);
    return (
      <section key={part} className="ledger-group">
        <h2>
          {partName(part, locale)}
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
