// A question of concept that is answered before the text explains it: options, one right answer, and why.

import type { ReactNode } from 'react';
import { lessonMessages } from '@/i18n/messages/lesson';
import { readOptions } from './options';
import type { LessonPage } from './page';
import { PredictChoice } from './predict-choice';

export function Predict({
  page,
  id,
  options,
  answer,
  question,
  why,
}: {
  page: LessonPage;
  id: string;
  options: string;
  answer: string;
  question: ReactNode;
  why: ReactNode;
}) {
  const choice = readOptions(id, options, answer);
  const messages = lessonMessages[page.locale].predict;
  const rightText = choice.options[choice.answer - 1];
  return (
    <div className="predict" data-predict={id}>
      <p className="predict-eyebrow">{messages.eyebrow}</p>
      <PredictChoice
        name={`${page.lesson}/${id}`}
        lesson={page.view === 'read' ? page.lesson : null}
        options={choice.options}
        answer={choice.answer}
        question={question}
        why={why}
      />
      <noscript>
        <details className="predict-answer">
          <summary>{messages.reveal}</summary>
          <p>{rightText}</p>
          {why}
        </details>
      </noscript>
    </div>
  );
}
