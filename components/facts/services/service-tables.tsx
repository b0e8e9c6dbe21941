// A table of services for each job: every limit and price leads to the fact that it rests on, every lesson to its step.

import type { ReactNode } from 'react';
import { basePath, factsPath, lessonPath } from '@/components/site/paths';
import { lessons } from '@/content/course';
import { type Job, jobs } from '@/content/services';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { servicesMessages } from '@/i18n/messages/services';
import { type GroundedLine, type GroundedService, loadServices } from '@/ledger/services';

/** Every table, and before them a list of the jobs. */
export async function drawServices(locale: Locale): Promise<ReactNode> {
  const all = await loadServices();
  const messages = servicesMessages[locale];
  return (
    <>
      <nav aria-label={messages.contents} className="service-jobs">
        <ul>
          {jobs.map((job) => (
            <li key={job} data-job={job}>
              <a href={`#${job}`}>{messages.jobs[job]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {jobs.map((job) => (
        <JobTable
          key={job}
          job={job}
          rows={all.filter(({ service }) => service.job === job)}
          locale={locale}
        />
      ))}
    </>
  );
}

interface JobTableProps {
  readonly job: Job;
  readonly rows: readonly GroundedService[];
  readonly locale: Locale;
}

function JobTable({ job, rows, locale }: JobTableProps) {
  const { jobs: names, columns } = servicesMessages[locale];
  return (
    <section className="service-job" data-job={job} aria-labelledby={job}>
      <h2 id={job}>{names[job]}</h2>
      <table className="fact-table fact-table-titled">
        <colgroup>
          {Object.keys(columns).map((name) => (
            <col key={name} className={`service-${name}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {Object.entries(columns).map(([name, label]) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.service.id} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, locale }: { row: GroundedService; locale: Locale }) {
  const { service, limits, price, ended, readOn } = row;
  const { makers, columns } = servicesMessages[locale];
  return (
    <tr
      id={service.id}
      data-service=""
      data-job={service.job}
      data-maker={service.maker}
      data-also={(service.also ?? []).join(' ')}
    >
      <th scope="row">
        {service.name[locale]}
        <small>{service.maker === 'other' ? service.by[locale] : makers[service.maker]}</small>
      </th>
      <td>
        {service.use[locale]}
        {ended === null ? null : (
          <span className="service-ended">
            <LineText line={ended} locale={locale} />
          </span>
        )}
      </td>
      <td data-label={columns.limits}>
        <Lines lines={limits} locale={locale} />
      </td>
      <td data-label={columns.price}>
        <Lines lines={price} locale={locale} />
      </td>
      <td data-label={columns.date}>
        {readOn === null ? <None locale={locale} /> : <time dateTime={readOn}>{readOn}</time>}
      </td>
      <td data-label={columns.taught}>
        <Lessons places={service.taught} locale={locale} />
      </td>
    </tr>
  );
}

/** A dash to who sees it, words to who hears it. */
function None({ locale }: { locale: Locale }) {
  return (
    <span className="service-none">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{servicesMessages[locale].none}</span>
    </span>
  );
}

interface LinesProps {
  readonly lines: readonly GroundedLine[];
  readonly locale: Locale;
}

function Lines({ lines, locale }: LinesProps) {
  if (lines.length === 0) return <None locale={locale} />;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.say.en}>
          <LineText line={line} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function LineText({ line, locale }: { line: GroundedLine; locale: Locale }) {
  const { at, say, isUnverified } = line;
  const address =
    'part' in at
      ? `${factsPath(locale, at.part)}#${at.anchor}`
      : `${lessonPath(locale, at.lesson)}#${at.step}`;
  return (
    <>
      <a href={basePath + address}>{say[locale]}</a>
      {isUnverified ? <span className="unverified">{factsMessages[locale].unverified}</span> : null}
    </>
  );
}

function Lessons({ places, locale }: { places: readonly string[]; locale: Locale }) {
  return (
    <ul>
      {places.map((place) => {
        const [id = '', step = ''] = place.split('#');
        const title = lessons.find((lesson) => lesson.id === id)?.title[locale] ?? id;
        return (
          <li key={place}>
            <a href={`${basePath}${lessonPath(locale, id)}#${step}`}>{title}</a>
          </li>
        );
      })}
    </ul>
  );
}
