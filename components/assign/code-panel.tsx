'use client';
// Under the figure of an assignment: whether the run on stage reaches the goal, and the code that says so.

import { useId, useState } from 'react';
import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { FigureState } from '@/components/figure/use-figure';
import { mayAct } from '@/components/sims/in-task';
import { assignPath, basePath } from '@/components/site/paths';
import { primaryButton } from '@/components/ui/button';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import { claimsOf, writeCode } from './code';
import { CopyButton } from './copy-button';
import { MOST_CODED_ACTS, MOST_NAME, nameOf } from './packed';
import { countOf, sayEnd } from './say';
import { type Assignment, writeTask } from './task-link';
import { useJudge } from './use-judge';
import { isReached, type Judge } from './verify';

interface CodePanelProps {
  readonly assignment: Assignment;
  /** The whole simulator: codes know a task by what differs from its scenario. */
  readonly sim: SimDefinition;
  readonly figure: FigureState;
}

export function CodePanel({ assignment, sim, figure }: CodePanelProps) {
  const locale = useLocale();
  const t = assignMessages[locale].code;
  const id = useId();
  const { task } = assignment;
  const { judge, hasFailed } = useJudge(task, sim);
  const [name, setName] = useState('');
  const { metrics } = figure.recording.final;
  const { acts } = figure.recording.request;
  const { acts: scripted = [] } = scenarioOf(sim, task.scenario);
  const reached = isReached(task, metrics);
  const problem = !mayAct(task, scripted, acts)
    ? t.otherSettings
    : acts.length > MOST_CODED_ACTS
      ? t.tooManyActs(countOf(MOST_CODED_ACTS, locale))
      : hasFailed
        ? t.failed
        : null;
  return (
    <section aria-labelledby={id} className="assign-code" data-reached={reached}>
      <h2 id={id}>{t.title}</h2>
      <p className="assign-verdict" role="status">
        {reached ? t.reached : t.missed} <span>{sayEnd(sim, task.want, metrics, locale)}</span>
      </p>
      <label className="assign-label">
        {t.name}
        <input
          aria-describedby={`${id}-name`}
          autoComplete="off"
          className="assign-field"
          maxLength={MOST_NAME}
          onChange={(event) => setName(event.currentTarget.value)}
          value={name}
        />
      </label>
      <p className="assign-hint" id={`${id}-name`}>
        {t.nameHint(countOf(MOST_NAME, locale))}
      </p>
      {problem === null && judge !== null ? (
        <Code assignment={assignment} figure={figure} judge={judge} name={nameOf(name)} />
      ) : (
        <p className="assign-hint" role={problem === null ? 'status' : 'alert'}>
          {problem ?? t.making}
        </p>
      )}
    </section>
  );
}

interface CodeProps {
  readonly assignment: Assignment;
  readonly judge: Judge;
  readonly figure: FigureState;
  readonly name: string;
}

function Code({ assignment, judge, figure, name }: CodeProps) {
  const locale = useLocale();
  const t = assignMessages[locale].code;
  const { config, seed, acts } = figure.recording.request;
  const { metrics } = figure.recording.final;
  const claims = claimsOf(judge.task, metrics);
  const code = writeCode(judge, { config, seed, acts, claims, name });
  const groups = code.split('-').map((group, place) => ({ group, place }));
  const link = (): string => {
    const fragment = `${writeTask(assignment, judge.sim)}&code=${code}`;
    return new URL(`${basePath}${assignPath(locale)}#${fragment}`, window.location.href).href;
  };
  return (
    <>
      <output className="assign-groups" data-code={code}>
        {groups.map(({ group, place }) => (
          // A group never breaks; a line may after any of them.
          <span key={place}>
            {group}
            {place < groups.length - 1 ? '-' : ''}
            <wbr />
          </span>
        ))}
      </output>
      <p className="assign-row">
        <CopyButton label={t.copy} look={primaryButton} text={() => code} />
        <CopyButton label={t.copyLink} text={link} />
      </p>
      <p className="assign-hint">{t.groups}</p>
      <p className="assign-hint">{t.holds}</p>
    </>
  );
}
