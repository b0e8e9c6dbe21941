'use client';
// Where a teacher pastes the codes that came back: each is run again, and what came of it is told, kept and printed.

import { useId, useState } from 'react';
import type { SimDefinition } from '@/components/figure/definition';
import { primaryButton, quietButton } from '@/components/ui/button';
import { dayOf, download } from '@/components/ui/download';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import { printPart } from './print-part';
import { MOST_LINES, type Row, readLines, sameWays } from './rows';
import { countOf, sayGoals } from './say';
import { sayRow } from './say-verdict';
import type { Assignment } from './task-link';
import { type Check, useCheck } from './use-check';
import { useJudge } from './use-judge';
import { VerdictTable } from './verdict-table';
import type { Judge } from './verify';

interface CheckCodesProps {
  readonly assignment: Assignment | null;
  readonly sim: SimDefinition;
  /** Codes that came with the link; empty where none did. */
  readonly brought: string;
}

export function CheckCodes({ assignment, sim, brought }: CheckCodesProps) {
  const locale = useLocale();
  const t = assignMessages[locale].check;
  const id = useId();
  const [text, setText] = useState(brought);
  const { judge } = useJudge(assignment?.task ?? null, sim);
  const { check, begin, stop } = useCheck();
  const { codes, skipped } = readLines(text);
  const count = (value: number): string => countOf(value, locale);
  const problem =
    text.trim() !== '' && codes.length === 0
      ? t.none
      : codes.length > MOST_LINES
        ? t.tooMany(count(MOST_LINES))
        : null;
  const isRunning = check?.status === 'running';
  return (
    <>
      <label className="assign-label" htmlFor={id}>
        {t.codes}
      </label>
      <p className="assign-hint" id={`${id}-hint`}>
        {t.hint}
      </p>
      <textarea
        aria-describedby={`${id}-hint ${id}-problem`}
        autoCapitalize="characters"
        autoComplete="off"
        className="assign-codes"
        id={id}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={6}
        spellCheck={false}
        value={text}
      />
      <p className="assign-hint" id={`${id}-problem`} role="status">
        {problem ?? (skipped.length > 0 ? t.skipped(skipped.map(count).join(', ')) : '')}
      </p>
      <p className="assign-row">
        <button
          className={primaryButton}
          disabled={judge === null || codes.length === 0 || codes.length > MOST_LINES}
          onClick={() => judge && begin(judge, codes)}
          type="button"
        >
          {t.start}
        </button>
        {isRunning ? (
          <button className={quietButton} onClick={stop} type="button">
            {t.stop}
          </button>
        ) : null}
        <span role="status">{check === null ? '' : sayHowFar(check, count, t)}</span>
      </p>
      {check === null || check.rows.length === 0 ? null : (
        <Checked check={check} title={assignment?.title ?? ''} />
      )}
      <details className="assign-limits" open={check !== null && check.rows.length > 0}>
        <summary>{t.limits}</summary>
        <ul>
          {t.limitList.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function sayHowFar(
  { status, rows, of }: Check,
  count: (value: number) => string,
  t: {
    readonly going: (done: string, all: string) => string;
    readonly done: (reached: string, all: string) => string;
  },
): string {
  if (status !== 'done') return t.going(count(rows.length), count(of));
  return t.done(count(rows.filter(({ verdict }) => verdict.why === 'reached').length), count(of));
}

interface CheckedProps {
  readonly check: Check;
  /** What the teacher called the assignment. */
  readonly title: string;
}

function Checked({ check: { rows, judge, status }, title }: CheckedProps) {
  const locale = useLocale();
  const t = assignMessages[locale].check;
  const { task, sim } = judge;
  const of = [title, sim.words[locale].title, ...sayGoals(sim, task, locale)];
  return (
    <div className="assign-results" data-status={status}>
      <p className="assign-of">{of.filter((one) => one !== '').join(' · ')}</p>
      <VerdictTable judge={judge} rows={rows} />
      <p className="assign-row">
        <button
          className={quietButton}
          onClick={() => void save(rows, judge, locale).catch(reportError)}
          type="button"
        >
          {t.csv}
        </button>
        <button className={quietButton} onClick={() => printPart('results')} type="button">
          {t.print}
        </button>
      </p>
    </div>
  );
}

async function save(rows: readonly Row[], judge: Judge, locale: 'ko' | 'en'): Promise<void> {
  const { toCsv } = await import('@/components/data/formats/cells');
  const { head, file } = assignMessages[locale].check;
  const same = sameWays(rows);
  const { line, who, result, values, settings, same: alike, code } = head;
  const table = rows.map((row) => {
    const said = sayRow(row, judge, locale);
    return [
      String(row.line),
      said.who,
      [said.result, said.hint].filter((one) => one !== '').join('. '),
      said.values,
      said.settings,
      (same.get(row.line) ?? []).join(', '),
      `CL-${row.code}`,
    ];
  });
  const text = toCsv([[line, who, result, values, settings, alike, code], ...table]);
  download(`${file}-${dayOf(Date.now())}.csv`, text, 'text/csv');
}
