'use client';
// An assignment as the learner has it: what is asked, the simulator with its knobs, and the code of the run on stage.

import { useMemo } from 'react';
import type { SimDefinition } from '@/components/figure/definition';
import { type AskedFigure, askedSetup } from '@/components/sims/asked-figure';
import { inTask } from '@/components/sims/in-task';
import { OpenedFigure } from '@/components/sims/mount';
import { assignedPath, basePath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { useLocale } from '@/i18n/use-locale';
import { Brief } from './brief';
import { CodePanel } from './code-panel';
import { Fault } from './fault';
import type { Assignment } from './task-link';
import { useAssignment, useFragment } from './use-assignment';

function askedOf({ task }: Assignment, sim: SimDefinition, locale: Locale): AskedFigure {
  const narrowed = inTask(sim, task);
  const [scenario] = narrowed.scenarios;
  if (!scenario) throw new RangeError('a task has one scenario');
  const { id, seed, openAtMs: tMs, acts = [] } = scenario;
  return {
    still: 'assigned',
    sim: sim.id,
    task,
    setup: askedSetup(narrowed, { scenario: id, seed, config: task.config, acts, tMs }),
    view: 'lab',
    locale,
    lesson: null,
    knobs: task.free,
    predict: null,
    goal: null,
    labPath: `${basePath}${assignedPath(locale)}`,
    question: null,
    why: null,
  };
}

export function Assigned() {
  const fragment = useFragment();
  const opened = useAssignment(fragment);
  if (opened.status !== 'open') return <Fault opened={opened} />;
  // Another assignment is another figure.
  return <Open assignment={opened.assignment} key={fragment} sim={opened.sim} />;
}

function Open({
  assignment,
  sim,
}: {
  readonly assignment: Assignment;
  readonly sim: SimDefinition;
}) {
  const locale = useLocale();
  const asked = useMemo(() => askedOf(assignment, sim, locale), [assignment, sim, locale]);
  return (
    <>
      <Brief assignment={assignment} sim={sim} />
      <OpenedFigure
        {...asked}
        below={(figure) => <CodePanel assignment={assignment} figure={figure} sim={sim} />}
      />
    </>
  );
}
