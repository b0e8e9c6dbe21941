// The report on accessibility: every criterion with its verdict, one sentence, and what holds it.

import type { ReactNode } from 'react';
import { type Evidence, type Held, kwcag, type Verdict, verdicts, wcag } from '@/content/a11y';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { a11yReportMessages } from '@/i18n/messages/a11y-report';
import { a11yNorms } from '@/ledger/norms';
import { ReportTable } from './report-table';
import { SourceList } from './source-list';

export function drawA11yReport(locale: Locale): ReactNode {
  const messages = a11yReportMessages[locale];
  const { id, verdict, say, by } = messages.columns;
  const columns = [id, verdict, say, by];
  return (
    <>
      <section aria-labelledby="wcag">
        <h2 id="wcag">{messages.wcag.title}</h2>
        <p>{messages.wcag.lead}</p>
        <Counted of={wcag} locale={locale} />
        <ReportTable
          columns={columns}
          kind="criteria"
          labelledBy="wcag"
          rows={wcag.map((criterion) => ({
            id: `wcag-${criterion.id}`,
            state: criterion.verdict,
            head: (
              <>
                <b>
                  {criterion.id} <small>{criterion.level}</small>
                </b>{' '}
                {criterion.name[locale]}
              </>
            ),
            cells: cellsOf(criterion, locale),
          }))}
        />
      </section>
      <section aria-labelledby="kwcag">
        <h2 id="kwcag">{messages.kwcag.title}</h2>
        <p>{messages.kwcag.lead}</p>
        <Counted of={kwcag} locale={locale} />
        <ReportTable
          columns={columns}
          kind="criteria"
          labelledBy="kwcag"
          rows={kwcag.map((item) => ({
            id: `kwcag-${item.id}`,
            state: item.verdict,
            head: (
              <>
                <b>{item.id}</b> <span lang="ko">{item.name}</span>
                {item.wcag.length === 0 ? null : (
                  <small className="report-like">{messages.kwcag.like(item.wcag.join(', '))}</small>
                )}
              </>
            ),
            cells: cellsOf(item, locale),
          }))}
        />
      </section>
      <section aria-labelledby="open">
        <h2 id="open">{messages.open.title}</h2>
        <ul className="report-list">
          {messages.open.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{messages.sources}</h2>
        <SourceList sources={a11yNorms} locale={locale} />
      </section>
    </>
  );
}

function Counted({ of, locale }: { of: readonly Evidence[]; locale: Locale }) {
  const count = (wanted: Verdict) => of.filter(({ verdict }) => verdict === wanted).length;
  const [supports = 0, partly = 0, none = 0] = verdicts.map(count);
  return (
    <p className="report-count">{a11yReportMessages[locale].counted(supports, partly, none)}</p>
  );
}

function cellsOf({ verdict, say, by }: Evidence, locale: Locale): readonly ReactNode[] {
  const name = a11yReportMessages[locale].verdicts[verdict];
  return [
    <span className="report-verdict" data-verdict={verdict} key="verdict">
      {name}
    </span>,
    say[locale],
    <HeldList by={by} key="by" locale={locale} />,
  ];
}

const keyOf = (held: Held): string => ('test' in held ? held.test + held.named : held.looked);

function HeldList({ by, locale }: { by: readonly Held[]; locale: Locale }) {
  if (by.length === 0) return <span aria-hidden="true">–</span>;
  return (
    <ul>
      {by.map((held) => (
        <li key={keyOf(held)}>
          {'test' in held ? (
            <>
              <code>{held.test}</code> <q lang="en">{held.named}</q>
            </>
          ) : (
            a11yReportMessages[locale].looked(formatDate(held.looked, locale))
          )}
        </li>
      ))}
    </ul>
  );
}
