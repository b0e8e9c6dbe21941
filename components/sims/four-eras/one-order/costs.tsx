// Whose job the order was, and what it cost, side by side.

import { formatLatency } from '@/i18n/format';
import { type Built, oneOrderMessages, ownLayers } from '@/i18n/messages/one-order';
import { contestants } from '../eras';
import { answeredAfter } from './followed-order';
import { sharedWon, workedWon } from './said';
import { type PartProps, ToLesson } from './to-lesson';

/** Wider than a phone: its scroll can be reached by keyboard. */
const scrollable = { tabIndex: 0 };

export function Costs({ data, order, locale, lessonsPath }: PartProps) {
  const t = oneOrderMessages[locale];
  const rows: readonly {
    readonly name: string;
    readonly to: Built | null;
    readonly cells: readonly string[];
  }[] = [
    {
      name: t.took,
      to: null,
      cells: order.ways.map((way) => {
        const took = answeredAfter(way);
        return took === null ? t.missed : formatLatency(took, locale);
      }),
    },
    { name: t.shorter, to: null, cells: contestants.map(({ id }) => t.shorten[id]) },
    { name: t.layers, to: 'layers', cells: contestants.map(({ id }) => t.ofNine(ownLayers[id])) },
    {
      name: t.worked,
      to: 'cost',
      cells: order.ways.map((way, at) => workedWon(way, data.charges[at] ?? null, locale)),
    },
    {
      name: t.share,
      to: 'cost',
      cells: order.ways.map((way, at) => sharedWon(way, data.charges[at] ?? null, locale)),
    },
  ];
  return (
    <section aria-label={t.table} className="order-costs" {...scrollable}>
      <table>
        <caption>{t.table}</caption>
        <thead>
          <tr>
            <td />
            {contestants.map(({ id, paint, words }) => (
              <th key={id} scope="col" style={{ color: `var(--${paint})` }}>
                {words[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, to, cells }) => (
            <tr key={name}>
              <th scope="row">
                {to === null ? (
                  name
                ) : (
                  <ToLesson lessonsPath={lessonsPath} locale={locale} to={to}>
                    {name}
                  </ToLesson>
                )}
              </th>
              {cells.map((cell, at) => (
                <td key={contestants[at]?.id}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
