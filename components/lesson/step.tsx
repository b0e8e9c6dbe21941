// One step of a lesson as it is read: an anchor, a heading, its prose, and the mark that tells when it was read.

import Link from 'next/link';
import { Children, cloneElement, Fragment, type ReactNode } from 'react';
import { missionPath } from '@/components/site/paths';
import { missionsOf } from '@/content/missions';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { missionMessages } from '@/i18n/messages/missions';
import { After, type AskedFor } from './after';
import { elementsOf, isElement, outermost, stepFrom } from './outline';
import type { LessonPage } from './page';
import { StepLink } from './step-link';

export function ReadStep({
  page,
  id,
  alive,
  askedIn,
  children,
}: {
  page: LessonPage;
  id: string;
  /** What the vocabulary binds to the parts that answer to the reader. */
  alive: readonly unknown[];
  /** The prediction that a part asks for; null where it asks for none. */
  askedIn: (part: ReactNode) => Promise<AskedFor> | null;
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
      {step.parts.map((part, index) => {
        const shown = drawnOr(part, { page, step: step.id, index, alive });
        const asked = askedIn(part);
        if (asked === null || !isFollowed(step.parts.slice(index + 1), alive)) return shown;
        return (
          // Parts are written once and never move.
          <Fragment key={String(index)}>
            {shown}
            <AfterPart asked={asked} locale={page.locale} />
          </Fragment>
        );
      })}
      {missionsOf(page.lesson, step.id).map(({ id, title }) => (
        <p key={id}>
          <Link href={missionPath(page.locale, id)} prefetch={false}>
            {missionMessages[page.locale].fromStep(title[page.locale])}
          </Link>
        </p>
      ))}
      <span className="step-end" data-step-end={step.id} />
    </section>
  );
}

/** Whether anything is seen of these parts: notes for the presenter are not. */
const isFollowed = (parts: readonly ReactNode[], alive: readonly unknown[]): boolean =>
  parts.some((part) => isAlive(part, alive) || outermost(part) !== null);

const isAlive = (part: ReactNode, alive: readonly unknown[]): boolean =>
  alive.some((type) => elementsOf(part, type).length > 0);

async function AfterPart({ asked, locale }: { asked: Promise<AskedFor>; locale: Locale }) {
  const { note, skip } = lessonMessages[locale].after;
  return <After {...(await asked)} note={note} skip={skip} />;
}

interface PartPlace {
  readonly page: LessonPage;
  readonly step: string;
  readonly index: number;
  readonly alive: readonly unknown[];
}

/** What is only read is drawn once, in the page's HTML; what answers to the reader stays as it is. */
function drawnOr(part: ReactNode, { page, step, index, alive }: PartPlace): ReactNode {
  const { Drawn } = page;
  if (!Drawn || isAlive(part, alive)) return part;
  const element = outermost(part);
  if (element === null) return part;
  const { children: _, ...attributes } = element.props;
  return (
    <Drawn
      key={index}
      place={`${step}/${index}`}
      {...(element.type === 'p' ? {} : { as: element.type as string })}
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
