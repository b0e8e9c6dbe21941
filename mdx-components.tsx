// The authors' closed vocabulary: the only place that binds the names of MDX to components.

import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import type { AskedFor } from '@/components/lesson/after';
import {
  Callout,
  Compare,
  HeadCell,
  Key,
  Notes,
  Remember,
  Table,
} from '@/components/lesson/blocks';
import { ClaimBox } from '@/components/lesson/claim-box';
import { Diagram } from '@/components/lesson/diagram';
import { isElement, takeOut } from '@/components/lesson/outline';
import type { LessonPage } from '@/components/lesson/page';
import { Predict } from '@/components/lesson/predict';
import { Qna } from '@/components/lesson/qna';
import { Sample } from '@/components/lesson/sample';
import { ReadStep, withPlaces } from '@/components/lesson/step';
import { Term } from '@/components/lesson/term';
import { LessonQuiz } from '@/components/quiz/lesson-quiz';
import { predictionOf } from '@/components/sims/prediction';
import type { SimAttributes } from '@/components/sims/setup';
import { SimFigure } from '@/components/sims/sim-figure';
import { findTask } from '@/components/sims/tasks';
import { findClaim } from '@/content/claims';

interface WithChildren {
  children?: ReactNode;
}

/** The prediction that a figure asks for; null where it asks for none. */
function askedBySim({ predict, ...sim }: SimAttributes): Promise<AskedFor> | null {
  if (predict === undefined) return null;
  return predictionOf({ ...sim, predict }).then((name) => ({ name, kept: 'predictions' }));
}

/** Everything an author may write in a lesson, bound to one page: its language, its lesson, its view. */
export function vocabulary(page: LessonPage) {
  const { locale } = page;

  const Why = ({ children }: WithChildren) => <div className="why prose">{children}</div>;

  const BoundQna = (props: WithChildren & { q: string; place?: string }) => (
    <Qna page={page} q={props.q} place={props.place}>
      {props.children}
    </Qna>
  );

  /** The prediction that a part of a step asks for. */
  const askedIn = (part: ReactNode): Promise<AskedFor> | null => {
    if (!isElement(part)) return null;
    if (part.type === Sim) return askedBySim(part.props as SimAttributes);
    if (part.type !== BoundPredict) return null;
    const name = `${page.lesson}/${part.props.id}`;
    return Promise.resolve({ name, kept: 'concept-predictions' });
  };

  const Step = ({ id, children }: WithChildren & { id: string }) => (
    <ReadStep
      page={page}
      id={id}
      alive={[Sim, BoundPredict, BoundQna, Quiz, Task]}
      askedIn={askedIn}
    >
      {withPlaces(id, children, BoundQna)}
    </ReadStep>
  );

  const Sim = ({ children, ...sim }: WithChildren & SimAttributes) => {
    const { rest, taken } = takeOut(children, Why);
    return (
      <SimFigure
        {...sim}
        lesson={page.lesson}
        locale={locale}
        view={page.view}
        why={taken.length > 0 ? taken : null}
      >
        {rest.length > 0 ? rest : null}
      </SimFigure>
    );
  };

  const BoundPredict = (props: WithChildren & { id: string; options: string; answer: string }) => {
    const { rest, taken } = takeOut(props.children, Why);
    return (
      <Predict
        page={page}
        id={props.id}
        options={props.options}
        answer={props.answer}
        question={rest}
        why={taken}
      />
    );
  };

  const Quiz = ({ lesson = page.lesson }: { lesson?: string }) => (
    <LessonQuiz lesson={lesson} locale={locale} />
  );

  const Claim = ({ id }: { id: string }) => {
    const claim = findClaim(id);
    if (!claim) throw new Error(`<Claim id="${id}"> is not in content/claims.ts.`);
    return <ClaimBox claim={claim} locale={locale} place="lesson" />;
  };

  const Task = ({ id }: { id: string }) => {
    const { show: Show } = findTask(id);
    return <Show locale={locale} />;
  };

  return {
    Step,
    Key,
    // Only the presenter reads them.
    Notes: ({ children }: WithChildren) =>
      page.view === 'present' ? <Notes locale={locale}>{children}</Notes> : null,
    Sim,
    Why,
    Predict: BoundPredict,
    Claim,
    Term: (props: WithChildren & { id: string; tail?: string }) => (
      <Term locale={locale} {...props} />
    ),
    Compare: ({ children }: WithChildren) => <Compare>{children}</Compare>,
    Callout: ({ kind, children }: WithChildren & { kind?: string }) => (
      <Callout kind={kind}>{children}</Callout>
    ),
    Qna: BoundQna,
    Sample: ({ title, children }: WithChildren & { title: string }) => (
      <Sample locale={locale} title={title}>
        {children}
      </Sample>
    ),
    Remember: ({ children }: WithChildren) => <Remember locale={locale}>{children}</Remember>,
    Quiz,
    Task,
    Diagram: ({ id, children }: WithChildren & { id: string }) => (
      <Diagram locale={locale} id={id}>
        {children}
      </Diagram>
    ),
    table: ({ children }: WithChildren) => <Table locale={locale}>{children}</Table>,
    th: HeadCell,
  };
}

export type Vocabulary = ReturnType<typeof vocabulary>;

/** Next asks for this name; the pages hand their own vocabulary to the lesson instead. */
export function useMDXComponents(components: MDXComponents = {}): MDXComponents {
  return components;
}
