// A question that a class would ask: first the reader's own answer, then a model answer to compare it with.

import type { ReactNode } from 'react';
import { lessonMessages } from '@/i18n/messages/lesson';
import { OwnAnswer } from './own-answer';
import type { LessonPage } from './page';

export function Qna({
  page,
  q,
  place,
  children,
}: {
  page: LessonPage;
  q: string;
  /** Where in the lesson it stands, `step#n`; the question itself where it stands outside a step. */
  place?: string | undefined;
  children: ReactNode;
}) {
  const messages = lessonMessages[page.locale].qna;
  return (
    <div className="qna">
      <p className="qna-eyebrow">{messages.eyebrow}</p>
      <h3>{q}</h3>
      {page.view === 'read' ? (
        <OwnAnswer
          name={`${page.lesson}/${place ?? q}`}
          label={messages.own}
          hint={messages.kept}
        />
      ) : null}
      <details>
        <summary>{messages.model}</summary>
        <div className="prose">{children}</div>
      </details>
    </div>
  );
}
