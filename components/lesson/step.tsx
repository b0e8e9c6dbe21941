// One step of a lesson as it is read: an anchor, a heading, its prose, and the mark that tells when it was read.

import { Children, cloneElement, type ReactNode } from 'react';
import { lessonMessages } from '@/i18n/messages/lesson';
import { elementsOf, isElement, outermost, stepFrom } from './outline';
import type { LessonPage } from './page';
import { StepLink } from './step-link';

export function ReadStep({
  page,
  id,
  alive,
  children,
}: {
  page: LessonPage;
  id: string;
  /** What the vocabulary binds to the parts that answer to the reader. */
  alive: readonly unknown[];
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
      {step.parts.map((part, index) => drawnOr(part, { page, step: step.id, index, alive }))}
      <span className="step-end" data-step-end={step.id} />
    </section>
  );
}

interface PartPlace {
  readonly page: LessonPage;
  readonly step: string;
  readonly index: number;
  readonly alive: readonly unknown[];
}

/** What is only read is drawn once, in the page's HTML; what answers to the reader stays as it is. */
function drawnOr(part: ReactNode, { page, step, index, alive }: PartPlace): ReactNode {
  const { Drawn, lesson, locale } = page;
  if (!Drawn || alive.some((type) => elementsOf(part, type).length > 0)) return part;
  const element = outermost(part);
  if (element === null) return part;
  const { children: _, ...attributes } = element.props;
  return (
    <Drawn
      as={element.type as string}
      key={index}
      lesson={lesson}
      locale={locale}
      place={`${step}/${index}`}
      {...(Object.keys(attributes).length > 0 ? { attributes } : {})}
    />
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
