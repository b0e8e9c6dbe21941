'use client';
// What an assignment asks: the goal, what may be turned, what is locked, whose customers come, and until when.

import Link from 'next/link';
import type { SimDefinition } from '@/components/figure/definition';
import { labPath } from '@/components/site/paths';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import { countOf, knobsOf, labelOf, sayGoals, sayKnob } from './say';
import type { Assignment } from './task-link';

interface BriefProps {
  readonly assignment: Assignment;
  readonly sim: SimDefinition;
}

export function Brief({ assignment: { task, title, due }, sim }: BriefProps) {
  const locale = useLocale();
  const t = assignMessages[locale].task;
  const { title: lab, scenarios } = sim.words[locale];
  const scenario = scenarios[task.scenario];
  const locked = knobsOf(sim, task.config).filter((name) => !task.free.includes(name));
  return (
    <section className="assign-brief" data-assignment={task.sim}>
      {title === '' ? null : <h2>{title}</h2>}
      <dl>
        <dt>{t.lab}</dt>
        <dd>
          <Link href={labPath(locale, task.sim)} prefetch={false}>
            {lab}
          </Link>{' '}
          · {scenario?.name ?? task.scenario}
          {scenario?.hint ? <span className="assign-hint">{scenario.hint}</span> : null}
        </dd>
        <dt>{t.goal}</dt>
        <dd>
          <ul>
            {sayGoals(sim, task, locale).map((goal) => (
              <li key={goal}>
                <b>{goal}</b>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t.free}</dt>
        <dd>
          <b>{task.free.map((name) => labelOf(sim, name, locale)).join(' · ')}</b>
          {locked.length === 0 ? (
            <span className="assign-hint">{t.noLocked}</span>
          ) : (
            <details>
              <summary>{t.locked(countOf(locked.length, locale))}</summary>
              <ul className="assign-locked">
                {locked.map((name) => (
                  <li key={name}>{sayKnob(sim, name, task.config, locale)}</li>
                ))}
              </ul>
            </details>
          )}
        </dd>
        <dt>{t.customers}</dt>
        <dd>{task.seed === null ? t.ownCustomers : t.sameCustomers(String(task.seed))}</dd>
        {Object.keys(sim.acts ?? {}).length === 0 ? null : (
          <>
            <dt>{t.acts}</dt>
            <dd>{task.canAct ? t.canAct : t.noActs}</dd>
          </>
        )}
        {due === '' ? null : (
          <>
            <dt>{t.due}</dt>
            <dd>{due}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
