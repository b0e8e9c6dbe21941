// Published examples that do not add up, each with what is wrong in it.

import { money } from '@/components/facts/amount';
import { entryData } from '@/components/facts/check-by';
import { SourceLink } from '@/components/facts/source-link';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { disputedExamples } from '@/ledger/disputed';
import type { Provider } from '@/ledger/provider';

interface DisputedProps {
  readonly of: readonly Provider[];
  readonly locale: Locale;
  readonly today: string;
}

export function DisputedList({ of, locale, today }: DisputedProps) {
  const messages = factsMessages[locale].disputed;
  const theirs = disputedExamples.filter(({ provider }) => of.includes(provider));
  if (theirs.length === 0) return null;
  return (
    <div className="disputed">
      <h2>{messages.title}</h2>
      <p>{messages.lead}</p>
      <ul>
        {theirs.map((example) => {
          const { id, title, wrong, provider, source, publishedUsd, computedUsd } = example;
          // What was published then stays as it was, so nobody needs to read it again.
          const entry = entryData({ provider, status: 'found', checkAgainBy: null }, today);
          return (
            <li key={id} id={`example-${id}`} {...entry}>
              <strong>{title[locale]}</strong>
              <span className="disputed-amounts">
                <s>{messages.published(money(publishedUsd, 'USD'))}</s>{' '}
                <b>{messages.recomputed(money(computedUsd, 'USD'))}</b>
              </span>
              <p>{wrong[locale]}</p>
              <small>
                <SourceLink title={source.title} url={source.url} />
              </small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
