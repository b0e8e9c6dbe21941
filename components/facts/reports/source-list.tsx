// Where a report was read, and on which day.

import { SourceLink } from '@/components/facts/source-link';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { schoolMessages } from '@/i18n/messages/school';
import type { Norm } from '@/ledger/norms';

interface SourceListProps {
  readonly sources: readonly Norm[];
  readonly locale: Locale;
}

export function SourceList({ sources, locale }: SourceListProps) {
  const messages = schoolMessages[locale];
  return (
    <ul className="report-sources">
      {sources.map(({ id, source, official, checkAgainBy }) => (
        <li id={`source-${id}`} key={id}>
          <SourceLink title={source.title} url={source.url} />
          {official === null ? null : (
            <>
              {' '}
              <a href={official} rel="noreferrer">
                {messages.law.official}
              </a>
            </>
          )}
          <small>
            {messages.readOn(formatDate(source.readOn, locale))},{' '}
            {messages.checkBy(formatDate(checkAgainBy, locale))}
          </small>
        </li>
      ))}
    </ul>
  );
}
