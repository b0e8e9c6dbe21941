// What is to be reached or was asked, in one line on top of a phone's knobs: above the figure it is out of sight.

import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Metrics } from '@/player/types';
import type { SimDefinition } from './definition';
import { type Goal, isMet, sayGoal } from './goal';
import { GoalSign } from './goal-sign';
import { sayMetric } from './quantities';

interface SheetAimProps {
  readonly sim: SimDefinition;
  readonly goals: readonly Goal[];
  /** The metric that was asked for and told; null where none was. */
  readonly asked: string | null;
  /** Of the finished run. */
  readonly metrics: Metrics;
  readonly locale: Locale;
}

export function SheetAim({ sim, goals, asked, metrics, locale }: SheetAimProps) {
  const t = figureMessages[locale].goal;
  const said = (metric: string): string => sayMetric(sim, metric, metrics[metric] ?? null, locale);
  if (goals.length === 0) {
    return asked === null ? null : (
      <p className="sheet-aim">
        {sim.words[locale].metrics[asked] ?? asked} <b>{t.byEnd(said(asked))}</b>
      </p>
    );
  }
  return (
    <ul className="sheet-aim">
      {goals.map((goal) => {
        const met = isMet(goal, metrics);
        return (
          <li data-met={met ? '' : undefined} key={goal.metric + goal.sense}>
            <GoalSign isMet={met} />
            {sayGoal(sim, goal, locale)} <b>{said(goal.metric)}</b>
            <span className="sr-only">{met ? t.met : t.notYet}</span>
          </li>
        );
      })}
    </ul>
  );
}
