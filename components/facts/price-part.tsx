// The price sheets of some providers, and what the engine makes of the examples that they publish.

import { DisputedList } from '@/components/facts/disputed-list';
import { ExampleTables } from '@/components/facts/example-tables';
import { PriceTable } from '@/components/facts/price-table';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { priceTables } from '@/ledger/prices';
import type { Provider } from '@/ledger/provider';

interface PricePartProps {
  readonly of: readonly Provider[];
  readonly locale: Locale;
  readonly today: string;
}

export function PricePart({ of, locale, today }: PricePartProps) {
  const messages = factsMessages[locale];
  const groups = of
    .map((provider) => ({
      provider,
      tables: priceTables.filter((table) => table.provider === provider),
    }))
    .filter(({ tables }) => tables.length > 0);
  return (
    <div className="ledger-part">
      <p>{messages.prices.lead}</p>
      {groups.map(({ provider, tables }) => (
        <section key={provider} className="ledger-group" data-provider={provider}>
          <h2>{messages.providers[provider]}</h2>
          {tables.map((table) => (
            <PriceTable key={table.id} table={table} locale={locale} today={today} />
          ))}
        </section>
      ))}
      <ExampleTables of={of} locale={locale} today={today} />
      <DisputedList of={of} locale={locale} today={today} />
    </div>
  );
}
