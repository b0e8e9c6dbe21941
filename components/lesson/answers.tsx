// On paper only: the answers to the predictions, apart from the questions.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { readOptions } from './options';
import { elementsOf } from './outline';

export function Answers({
  text,
  predictType,
  locale,
}: {
  text: ReactNode;
  /** What the vocabulary binds to `Predict`. */
  predictType: unknown;
  locale: Locale;
}) {
  const predictions = elementsOf(text, predictType);
  if (predictions.length === 0) return null;
  return (
    <section className="answers-apart" aria-hidden="true">
      <p>{lessonMessages[locale].answersApart}</p>
      <ol>
        {predictions.map(({ props }) => {
          const { id = '', options = '', answer = '' } = props as Record<string, string>;
          const choice = readOptions(id, options, answer);
          return <li key={id}>{choice.options[choice.answer - 1]}</li>;
        })}
      </ol>
    </section>
  );
}
