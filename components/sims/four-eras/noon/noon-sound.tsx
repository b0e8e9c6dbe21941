// The home page's noon for ears, and for whoever reads numbers: once it is over, as until then it asks.

import { quietButton } from '@/components/ui/button';
import { DataTable, type Table } from '@/components/ui/data-table';
import { Heard } from '@/components/ui/sound/heard';
import type { CurveRow } from '@/components/ui/sound/heard-row';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { noonMessages } from '@/i18n/messages/noon';
import type { ShownNoon } from './shown-noon';

/** The lost orders of each rung up to each second, all on one scale: what is higher in one sounds higher. */
export function lostRows(
  { rows, clock }: Pick<ShownNoon, 'rows' | 'clock'>,
  locale: Locale,
): readonly CurveRow[] {
  const last = clock.length - 1;
  const high = Math.max(...rows.flatMap(({ lost }) => lost));
  return rows.map(({ era, name, lost }) => ({
    kind: 'curve',
    id: era,
    name,
    samples: lost.map((value, place) => ({ x: place / last, value })),
    low: 0,
    high,
    heightOf: (value) => value / high,
    say: (value) => `${formatNumber(value, locale)}${noonMessages[locale].orders}`,
    sayPlace: (x) => clock[Math.round(x * last)] ?? '',
  }));
}

/** Times of day that have a row. */
const HALF_MINUTE = /:[03]0$/;

export function lostTable(
  { rows, clock }: Pick<ShownNoon, 'rows' | 'clock'>,
  locale: Locale,
): Table {
  const t = noonMessages[locale];
  const last = clock.length - 1;
  const seconds = clock.flatMap((time, second) =>
    second === last || HALF_MINUTE.test(time) ? [second] : [],
  );
  return {
    caption: t.tableCaption,
    head: [t.time, ...rows.map(({ name }) => name)],
    rows: seconds.map((second) => [
      clock[second] ?? '',
      ...rows.map(({ lost }) => `${formatNumber(lost[second] ?? 0, locale)}${t.orders}`),
    ]),
  };
}

export function NoonSound({ noon, locale }: { noon: ShownNoon; locale: Locale }) {
  const t = noonMessages[locale];
  return (
    <div className="grid justify-items-start gap-3 pt-4">
      <Heard locale={locale} of={t.lost} rows={lostRows(noon, locale)} />
      <details className="max-w-full overflow-x-auto">
        <summary className={`${quietButton} cursor-pointer`}>{t.asTable}</summary>
        <div className="pt-3">
          <DataTable table={lostTable(noon, locale)} />
        </div>
      </details>
    </div>
  );
}
