// The page for schools: what the law asks, the self-check, what is kept, how to see it, achievement standards.

import type { ReactNode } from 'react';
import {
  a11yPath,
  basePath,
  dataPath,
  factsPath,
  lessonPath,
  licencesPath,
  sectionPath,
} from '@/components/site/paths';
import { lessons } from '@/content/course';
import {
  asked,
  type Check,
  type CheckGroup,
  kept,
  notConfirmed,
  optional,
  required,
  SEARCHED_ON,
  schools,
} from '@/content/school';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { schoolMessages } from '@/i18n/messages/school';
import { schoolNorms } from '@/ledger/norms';
import { ReportTable } from './report-table';
import { SourceList } from './source-list';

const parts = ['law', 'check', 'kept', 'see', 'standards', 'open'] as const;

export function drawSchoolReport(locale: Locale): ReactNode {
  const messages = schoolMessages[locale];
  return (
    <>
      <nav aria-label={messages.contents} className="report-contents">
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{messages[part].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Law locale={locale} />
      <SelfCheck locale={locale} />
      <Kept locale={locale} />
      <See locale={locale} />
      <Standards locale={locale} />
      <section aria-labelledby="open">
        <h2 id="open">{messages.open.title}</h2>
        <p>{messages.open.lead(formatDate(SEARCHED_ON, locale))}</p>
        <ul className="report-list">
          {notConfirmed.map((one) => (
            <li key={one.en}>{one[locale]}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{messages.sources}</h2>
        <SourceList locale={locale} sources={schoolNorms} />
      </section>
    </>
  );
}

interface PartProps {
  readonly locale: Locale;
}

/** The number of a source in the list below, as a link to it. */
function From({ name, locale }: PartProps & { name: string }) {
  const id = `school-${name}`;
  const place = schoolNorms.findIndex((norm) => norm.id === id);
  if (place < 0) throw new RangeError(`no source of the page for schools is called ${name}`);
  return (
    <a
      aria-label={`${schoolMessages[locale].sources} [${place + 1}]`}
      className="report-from"
      href={`#source-${id}`}
    >
      [{place + 1}]
    </a>
  );
}

function Law({ locale }: PartProps) {
  const { law } = schoolMessages[locale];
  return (
    <section aria-labelledby="law">
      <h2 id="law">{law.title}</h2>
      <p>{law.lead}</p>
      <dl className="report-law">
        {asked.map(({ id, title, say, from }) => (
          <div id={`law-${id}`} key={id}>
            <dt>{title[locale]}</dt>
            <dd>
              {say[locale]} <From locale={locale} name={from} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const pathOf: Readonly<Record<NonNullable<Check['page']>, (locale: Locale) => string>> = {
  data: dataPath,
  licences: licencesPath,
  a11y: a11yPath,
  facts: (locale) => factsPath(locale),
  learn: (locale) => sectionPath(locale, 'learn'),
};

function SelfCheck({ locale }: PartProps) {
  const { check } = schoolMessages[locale];
  return (
    <section aria-labelledby="check">
      <h2 id="check">{check.title}</h2>
      <p>
        {check.lead} <From locale={locale} name="criteria" />{' '}
        <From locale={locale} name="privacy" />
      </p>
      {[...required, optional].map((group) => (
        <CheckTable group={group} key={group.id} locale={locale} />
      ))}
    </section>
  );
}

function CheckTable({ group, locale }: PartProps & { group: CheckGroup }) {
  const { columns, answers, article, pages } = schoolMessages[locale].check;
  const id = `check-${group.id}`;
  return (
    <>
      <h3 id={id}>{group.name[locale]}</h3>
      <ReportTable
        columns={[columns.asks, columns.answer, columns.say, columns.files]}
        kind="check"
        labelledBy={id}
        rows={group.checks.map((one) => ({
          id: `check-${group.id}-${one.id}`,
          state: one.answer,
          head: (
            <>
              {one.asks[locale]}
              {one.article === undefined ? null : (
                <small className="report-like">{article(one.article[locale])}</small>
              )}
            </>
          ),
          cells: [
            <span className="report-verdict" data-verdict={one.answer} key="answer">
              {answers[one.answer]}
            </span>,
            one.say[locale],
            <ul key="files">
              {one.page === undefined ? null : (
                <li>
                  <a href={basePath + pathOf[one.page](locale)}>{pages[one.page]}</a>
                </li>
              )}
              {one.files.map((file) => (
                <li key={file}>
                  <code>{file}</code>
                </li>
              ))}
            </ul>,
          ],
        }))}
      />
    </>
  );
}

function Kept({ locale }: PartProps) {
  const { title, lead, columns, links, ...places } = schoolMessages[locale].kept;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{title}</h2>
      <p>{lead}</p>
      <ReportTable
        columns={[columns.what, columns.use, columns.until, columns.where]}
        kind="kept"
        labelledBy="kept"
        rows={kept.map(({ id, what, use, until, tables, keys, session }) => ({
          id: `kept-${id}`,
          head: what[locale],
          cells: [
            use[locale],
            until[locale],
            <ul key="where">
              {tables.map((table) => (
                <li key={table}>
                  {places.indexedDb} <code>{table}</code>
                </li>
              ))}
              {keys.length === 0 ? null : (
                <li>
                  {places.localStorage} <code>{keys.join(', ')}</code>
                </li>
              )}
              {session ? <li>{places.sessionStorage}</li> : null}
            </ul>,
          ],
        }))}
      />
      <p>{links}</p>
    </section>
  );
}

const tests = {
  every: 'e2e/every-page.spec.ts',
  headers: 'e2e/headers.spec.ts',
  policy: 'e2e/policy.ts',
  school: 'e2e/school.spec.ts',
} as const;

function See({ locale }: PartProps) {
  const { see } = schoolMessages[locale];
  return (
    <section aria-labelledby="see">
      <h2 id="see">{see.title}</h2>
      {[see.panel, see.offline].map(({ title, steps }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ol className="report-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
      <h3>{see.held}</h3>
      <ul className="report-list">
        {(['every', 'school', 'headers', 'policy'] as const).map((name) => (
          <li key={name}>
            {see.tests[name]} <code>{tests[name]}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standards({ locale }: PartProps) {
  const { title, lead, columns } = schoolMessages[locale].standards;
  return (
    <section aria-labelledby="standards">
      <h2 id="standards">{title}</h2>
      <p>{lead}</p>
      {schools.map(({ id, name, from, standards }) => (
        <div key={id}>
          <h3 id={`standards-${id}`}>
            {name[locale]} <From locale={locale} name={from} />
          </h3>
          <ReportTable
            columns={[columns.code, columns.how, columns.steps]}
            kind="standards"
            labelledBy={`standards-${id}`}
            rows={standards.map(({ code, text, how, steps }) => ({
              id: code.slice(1, -1),
              head: (
                <>
                  <b>{code}</b> <span>{text[locale]}</span>
                </>
              ),
              cells: [
                how[locale],
                <ul key="steps">
                  {steps.map(({ place, title: said }) => (
                    <li key={place}>
                      <StepLink locale={locale} place={place} said={said[locale]} />
                    </li>
                  ))}
                </ul>,
              ],
            }))}
          />
        </div>
      ))}
    </section>
  );
}

function StepLink({ place, said, locale }: PartProps & { place: string; said: string }) {
  const [id = '', step = ''] = place.split('#');
  const lesson = lessons.find((one) => one.id === id);
  if (lesson === undefined) throw new RangeError(`the course has no lesson ${id}`);
  return (
    <a href={`${basePath}${lessonPath(locale, id)}#${step}`}>
      {lesson.title[locale]}: {said}
    </a>
  );
}
