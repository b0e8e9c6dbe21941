// The ledger of facts: every claim, price and limit with its source, its date and the day to check it again.

import type { Metadata } from 'next';
import { ClaimPart } from '@/components/facts/claim-part';
import { DisputedList } from '@/components/facts/disputed-list';
import { ExampleTables } from '@/components/facts/example-tables';
import { Filters } from '@/components/facts/filters';
import { Finder } from '@/components/facts/finder';
import { LimitTable } from '@/components/facts/limit-table';
import { PriceTable } from '@/components/facts/price-table';
import '@/components/facts/ledger.css';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { factsMessages } from '@/i18n/messages/facts';
import { limitTables } from '@/ledger/limits';
import { priceTables } from '@/ledger/prices';
import { providers } from '@/ledger/provider';

interface PageRoute {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = factsMessages[locale];
  return pageMetadata({ locale, path: 'facts/', title, description: lead, image: 'home' });
}

export default async function FactsPage({ params }: PageRoute) {
  const locale = await localeFrom(params);
  const messages = factsMessages[locale];
  // Overdue is what was overdue on the day of the build; a reader's own clock corrects it.
  const today = new Date().toISOString().slice(0, 10);
  const sheetGroups = providers
    .map((provider) => ({
      provider,
      tables: priceTables.filter((table) => table.provider === provider),
    }))
    .filter(({ tables }) => tables.length > 0);
  return (
    <div className="reference ledger">
      <h1>{messages.title}</h1>
      <p className="reference-lead">{messages.lead}</p>
      <Filters locale={locale} />
      <Finder />
      <p className="ledger-none">{messages.none}</p>
      <ClaimPart locale={locale} today={today} />
      <div className="ledger-part" data-kind="price">
        <h2>{messages.kinds.price}</h2>
        <p>{messages.prices.lead}</p>
        {sheetGroups.map(({ provider, tables }) => (
          <section key={provider} className="ledger-group" data-provider={provider}>
            <h3>{messages.providers[provider]}</h3>
            {tables.map((table) => (
              <PriceTable key={table.id} table={table} locale={locale} today={today} />
            ))}
          </section>
        ))}
        <ExampleTables locale={locale} today={today} />
        <DisputedList locale={locale} today={today} />
      </div>
      <div className="ledger-part" data-kind="limit">
        <h2>{messages.kinds.limit}</h2>
        <p>{messages.limits.lead}</p>
        <section className="ledger-group">
          {limitTables.map((table) => (
            <LimitTable key={table.id} table={table} locale={locale} today={today} />
          ))}
        </section>
      </div>
    </div>
  );
}
