'use client';
// What each pasted code turned out to say, in a table that is read, printed and taken along as a file.

import { writeAddress } from '@/components/figure/address';
import { inTask } from '@/components/sims/in-task';
import { assignedPath, basePath } from '@/components/site/paths';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import { type Row, sameWays } from './rows';
import { sayRow } from './say-verdict';
import { writeTask } from './task-link';
import type { Judge } from './verify';

interface VerdictTableProps {
  readonly rows: readonly Row[];
  readonly judge: Judge;
}

export function VerdictTable({ rows, judge }: VerdictTableProps) {
  const locale = useLocale();
  const t = assignMessages[locale].check;
  const same = sameWays(rows);
  return (
    <table className="assign-table">
      <caption className="sr-only">{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.head.line}</th>
          <th scope="col">{t.head.who}</th>
          <th scope="col">{t.head.result}</th>
          <th scope="col">{t.head.values}</th>
          <th scope="col">{t.head.settings}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <VerdictRow judge={judge} key={row.line} row={row} same={same.get(row.line) ?? []} />
        ))}
      </tbody>
    </table>
  );
}

interface VerdictRowProps {
  readonly row: Row;
  readonly judge: Judge;
  /** Lines of the same way. */
  readonly same: readonly number[];
}

/** Where the run of a code is opened, in the learner's own page. */
function pathOf({ verdict }: Row, { task, sim }: Judge, locale: 'ko' | 'en'): string | null {
  if (!('result' in verdict)) return null;
  const { config, seed, acts } = verdict.result;
  const query = writeAddress(
    { scenario: task.scenario, seed, config, acts, tMs: 0 },
    inTask(sim, task),
  );
  const fragment = writeTask({ task, title: '', due: '' }, sim);
  return `${basePath}${assignedPath(locale)}?${query}#${fragment}`;
}

function VerdictRow({ row, judge, same }: VerdictRowProps) {
  const locale = useLocale();
  const t = assignMessages[locale].check;
  const said = sayRow(row, judge, locale);
  const path = pathOf(row, judge, locale);
  return (
    <tr data-verdict={row.verdict.why}>
      <td>{row.line}</td>
      <th scope="row">{said.who}</th>
      <td>
        <b>{said.result}</b>
        {said.hint === '' ? null : <span className="assign-hint">{said.hint}</span>}
      </td>
      <td>{said.values}</td>
      <td>
        {said.settings}
        {same.length === 0 ? null : (
          <span className="assign-same">{t.sameAs(same.join(', '))}</span>
        )}
        {path === null ? null : (
          <a className="assign-open" href={path}>
            {t.open}
          </a>
        )}
      </td>
    </tr>
  );
}
