// A lesson's quiz as a sheet: its questions with room to answer, then, on a page of its own, the key with its reasons.
// Drawn while the site is built.

import type { ReactNode } from 'react';
import { PaperHead } from '@/components/paper/paper-head';
import type { ShownItem } from '@/components/quiz/shown';
import { roundsOf, shownQuiz } from '@/components/quiz/shown-quiz';
import { findLesson } from '@/content/course';
import type { Locale } from '@/i18n/locales';
import { paperMessages } from '@/i18n/messages/paper';
import { OnSheet, reasonsOf, rightLetters } from './on-paper';

interface SheetOf {
  readonly lesson: string;
  readonly locale: Locale;
}

export async function drawSheet({ lesson, locale }: SheetOf): Promise<ReactNode> {
  const t = paperMessages[locale];
  const { first, more } = roundsOf(await shownQuiz(lesson, locale));
  const title = findLesson(lesson)?.lesson.title[locale] ?? '';
  // The second round goes on counting, and stands on the sheet where it is asked for.
  const items = [...first, ...more].map((item, place) => ({
    item,
    number: place + 1,
    round: place < first.length ? 1 : 2,
  }));
  return (
    <>
      <section className="paper-asks">
        <PaperHead lesson={lesson} locale={locale} />
        <h1 className="paper-title">{t.quizTitle(title)}</h1>
        {items.map(({ item, number, round }) => (
          <section className="sheet-item" data-round={round} key={item.id}>
            <h2>
              <b>{t.question(number)}</b> {item.stem}
            </h2>
            <OnSheet item={item} words={t} />
          </section>
        ))}
      </section>
      <section className="paper-answers" data-answers="">
        <PaperHead lesson={lesson} locale={locale} note={t.answersLead} />
        <h2 className="paper-title">{t.key}</h2>
        {items.map(({ item, number, round }) => (
          <Key item={item} key={item.id} number={number} round={round} />
        ))}
      </section>
    </>
  );
}

function Key({
  item,
  number,
  round,
}: {
  readonly item: ShownItem;
  readonly number: number;
  readonly round: number;
}) {
  const reasons = reasonsOf(item);
  return (
    <section className="sheet-key" data-round={round}>
      <b>{number}</b>
      <div>
        <p className="sheet-right">
          {[rightLetters(item).join(' '), item.rightAnswer.join(' · ')].filter(Boolean).join(' ')}
        </p>
        <p>{item.explanation}</p>
        {item.cites.map((cite) =>
          cite.kind === 'formula' ? (
            <p className="sheet-formula" key={cite.text}>
              {cite.text}
            </p>
          ) : null,
        )}
        {reasons.length > 0 ? (
          <ul>
            {reasons.map(({ letter, because }) => (
              <li key={letter}>
                <b>{letter}</b> {because}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}
