// A teacher's sheet as it is read and printed. Plain markup: nothing here needs a script but the button that prints.

import Link from 'next/link';
import {
  assignPath,
  basePath,
  handoutPath,
  lessonPath,
  presentPath,
  votePath,
} from '@/components/site/paths';
import { primaryButton, quietButton } from '@/components/ui/button';
import { findLesson, lessonNumber } from '@/content/course';
import { type ClassLength, classLengths, type LessonMeta, type TeachSheet } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { teachMessages } from '@/i18n/messages/teach';
import { placed, studentMinutes } from './plan';
import { PrintButton } from './print-button';

interface SheetProps {
  /** The lesson's simulator, where its runs can be assigned. */
  readonly lab: string | null;
  readonly sheet: TeachSheet;
  readonly meta: LessonMeta;
  readonly locale: Locale;
}

export function Sheet({ lab, sheet, meta, locale }: SheetProps) {
  const messages = teachMessages[locale];
  return (
    <article className="teach" data-rung={meta.rung}>
      <header className="teach-head">
        <div>
          <p className="lesson-eyebrow">
            {messages.eyebrow(
              lessonNumber(meta.id),
              findLesson(meta.id)?.lesson.title[locale] ?? meta.title[locale],
            )}
          </p>
          <h1>{messages.title}</h1>
          <p className="teach-objective">{sheet.objective[locale]}</p>
        </div>
        <div className="teach-actions">
          <Link href={lessonPath(locale, meta.id)} prefetch={false} className={quietButton}>
            {messages.lesson}
          </Link>
          <Link href={handoutPath(locale, meta.id)} prefetch={false} className={quietButton}>
            {messages.handout}
          </Link>
          {/* Loaded anew: a page keeps the policy under which it was loaded, and only that one has the camera. */}
          <a href={`${basePath}${votePath(locale)}?lesson=${meta.id}`} className={quietButton}>
            {messages.vote}
          </a>
          {lab === null ? null : (
            <Link href={assignPath(locale, lab)} prefetch={false} className={quietButton}>
              {messages.assign}
            </Link>
          )}
          <PrintButton label={messages.print} />
          <Link href={presentPath(locale, meta.id)} prefetch={false} className={primaryButton}>
            {messages.present}
          </Link>
        </div>
      </header>
      <div className="teach-bars" aria-hidden="true">
        {classLengths.map((length) => (
          <Bar key={length} sheet={sheet} length={length} locale={locale} />
        ))}
        <p className="teach-legend">
          {(['students', 'together', 'pause'] as const).map((by) => (
            <span key={by} data-by={by}>
              {messages.who[by]}
            </span>
          ))}
        </p>
      </div>
      <div className="teach-body">
        <Plan sheet={sheet} locale={locale} />
        <div className="teach-side">
          <h2>{messages.board}</h2>
          <ol className="teach-board">
            {sheet.board.map(({ ask }) => (
              <li key={ask.en}>{ask[locale]}</li>
            ))}
          </ol>
          <h2>{messages.heard}</h2>
          <dl className="teach-heard">
            {sheet.heard.map(({ said, reply }) => (
              <div key={said.en}>
                <dt>{messages.quote(said[locale])}</dt>
                <dd>{reply[locale]}</dd>
              </div>
            ))}
          </dl>
          <h2>{messages.short}</h2>
          <p>{sheet.short[locale]}</p>
        </div>
      </div>
      <section className="teach-key">
        <h2>{messages.key}</h2>
        <p className="teach-key-note">{messages.keyNote}</p>
        <ol className="teach-board">
          {sheet.board.map(({ ask, answer }) => (
            <li key={ask.en}>
              {ask[locale]}
              <br />
              <strong>{answer[locale]}</strong>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

/** One plan as a bar whose parts are as wide as they are long: what the table says, for whoever sees it. */
function Bar({
  sheet,
  length,
  locale,
}: Pick<SheetProps, 'sheet' | 'locale'> & { readonly length: ClassLength }) {
  const messages = teachMessages[locale];
  const longest = Math.max(...classLengths);
  return (
    <div className="teach-bar">
      <p>
        <b>{length}</b> {messages.minutes}
        <small>
          {messages.busy} <b>{messages.of(studentMinutes(sheet, length))}</b>
        </small>
      </p>
      <div style={{ width: `${(100 * length) / longest}%` }}>
        {placed(sheet, length).map(({ stretch, number, minutes }) => (
          <span key={stretch.title.en} data-by={stretch.by} style={{ flexGrow: minutes }}>
            <b>{minutes}</b>
            {number === null ? '' : ` ${number}`}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The three plans beside each other, a row for each stretch. */
function Plan({ sheet, locale }: Pick<SheetProps, 'sheet' | 'locale'>) {
  const messages = teachMessages[locale];
  const rows = placed(sheet, 100);
  return (
    <table className="teach-plan">
      <thead>
        <tr>
          <th scope="col">{messages.stretch}</th>
          {classLengths.map((length) => (
            <th key={length} scope="col" aria-label={messages.plan(length)}>
              {messages.of(length)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ stretch, number }) => (
          <tr key={stretch.title.en} data-by={stretch.by}>
            <th scope="row">
              <span className="teach-row">
                <span className="teach-number">{number ?? ''}</span>
                <b>{stretch.title[locale]}</b>
                <span className="sr-only"> ({messages.who[stretch.by]})</span>
                <span>{stretch.what[locale]}</span>
              </span>
            </th>
            {classLengths.map((length) => (
              <td key={length}>
                {stretch.minutes[length] === 0 ? messages.none : stretch.minutes[length]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{messages.sum}</th>
          {classLengths.map((length) => (
            <td key={length}>{length}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
