// Published examples that hold: what each page says beside what the engine makes of the same usage.

import { money } from '@/components/facts/amount';
import { entryData, Unverified } from '@/components/facts/check-by';
import { SourceLink } from '@/components/facts/source-link';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { serviceWord } from '@/i18n/messages/price-words';
import { exampleTitles } from '@/i18n/messages/published-examples';
import { type Example, examples } from '@/ledger/examples';
import type { Provider } from '@/ledger/provider';

interface Props {
  readonly locale: Locale;
  readonly today: string;
}

export function ExampleTables({
  of: whose,
  locale,
  today,
}: Props & { readonly of: readonly Provider[] }) {
  const messages = factsMessages[locale].examples;
  const groups = whose
    .map((provider) => ({ provider, of: examples.filter((one) => one.provider === provider) }))
    .filter(({ of }) => of.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className="ledger-group examples" id="examples">
      <h2>{messages.title}</h2>
      <p>{messages.lead}</p>
      {groups.map(({ provider, of }) => (
        <ExampleTable key={provider} provider={provider} of={of} locale={locale} today={today} />
      ))}
    </section>
  );
}

interface TableProps extends Props {
  readonly provider: Provider;
  readonly of: readonly Example[];
}

function ExampleTable({ provider, of, locale, today }: TableProps) {
  const messages = factsMessages[locale];
  const { columns, score } = messages.examples;
  const same = of.filter(({ isSame }) => isSame).length;
  return (
    <details className="price-table example-table" id={`examples-${provider}`}>
      <summary>
        <strong>{messages.providers[provider]}</strong>
        <span className="price-about">{score(same, of.length)}</span>
      </summary>
      <table className="fact-table">
        <thead>
          <tr>
            <th scope="col">{columns.example}</th>
            <th scope="col">{columns.published}</th>
            <th scope="col">{columns.computed}</th>
            <th scope="col">{columns.result}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((example) => (
            <ExampleRow key={example.id} example={example} locale={locale} today={today} />
          ))}
        </tbody>
      </table>
      <Sources of={of} locale={locale} />
    </details>
  );
}

/** Four decimals where a page prints them, two where it prints cents. */
const usd = (value: number): string =>
  money(Number.isInteger(value * 100) ? value.toFixed(2) : String(value), 'USD');

function ExampleRow({ example, locale, today }: Props & { readonly example: Example }) {
  const messages = factsMessages[locale].examples;
  const { id, provider, service, source, compared, isSame } = example;
  const status = source === null ? 'unverified' : 'found';
  return (
    <tr id={`example-${id}`} {...entryData({ provider, status, checkAgainBy: null }, today)}>
      <th scope="row">
        {exampleTitles[id]?.[locale] ?? id} <small>{serviceWord(service, locale)}</small>
        {source === null ? <Unverified locale={locale} /> : null}
      </th>
      <td data-label={messages.columns.published}>{usd(example.publishedUsd)}</td>
      <td data-label={messages.columns.computed}>{usd(example.computedUsd)}</td>
      <td>{isSame ? messages.same(compared) : messages.differs}</td>
    </tr>
  );
}

function Sources({ of, locale }: { readonly of: readonly Example[]; readonly locale: Locale }) {
  const messages = factsMessages[locale];
  const cited = new Map(of.flatMap(({ source }) => (source === null ? [] : [[source.id, source]])));
  return (
    <>
      <ul className="price-sources" aria-label={messages.prices.sources}>
        {[...cited.values()].map(({ id, title, url }) => (
          <li key={id}>
            <SourceLink title={title} url={url} />
          </li>
        ))}
      </ul>
      {of.some(({ source }) => source === null) ? <p>{messages.examples.recalled}</p> : null}
    </>
  );
}
