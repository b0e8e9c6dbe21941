// The limits and measured times that the models start from, model by model.

import { LimitTable } from '@/components/facts/limit-table';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { limitTables } from '@/ledger/limits';

export function LimitPart({ locale, today }: { locale: Locale; today: string }) {
  return (
    <div className="ledger-part">
      <p>{factsMessages[locale].limits.lead}</p>
      <section className="ledger-group">
        {limitTables.map((table) => (
          <LimitTable key={table.id} table={table} locale={locale} today={today} />
        ))}
      </section>
    </div>
  );
}
