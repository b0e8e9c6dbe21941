// One step of a lesson as it is read: an anchor, a heading, its prose, and the mark that tells when it was read.

import { Children, cloneElement, type ReactNode } from 'react';
import { lessonMessages } from '@/i18n/messages/lesson';
import { isElement, stepFrom } from './outline';
import type { LessonPage } from './page';
import { StepLink } from './step-link';

export function ReadStep({
  page,
  id,
  children,
}: {
  page: LessonPage;
  id: string;
  children: ReactNode;
}) {
  const step = stepFrom(id, children);
  const messages = lessonMessages[page.locale];
  return (
    <section id={step.id} aria-labelledby={`${step.id}-title`} className="step prose" data-step>
      <div className="step-head">
        <h2 id={`${step.id}-title`}>{step.heading}</h2>
        <StepLink
          id={step.id}
          label={messages.copyStep(step.title)}
          copiedLabel={messages.copied}
        />
      </div>
      {step.parts}
      <span className="step-end" data-step-end={step.id} />
    </section>
  );
}

/**
 * Tells the questions of a step which place they have in it, because an author gives them no id.
 * `type` is what the vocabulary binds to `Qna`.
 */
export function withPlaces(step: string, children: ReactNode, type: unknown): ReactNode[] {
  let count = 0;
  return Children.toArray(children).map((part) => {
    if (!isElement(part) || part.type !== type) return part;
    count += 1;
    return cloneElement(part, { place: `${step}#${count}` } as object);
  });
}
