'use client';
// The goals of one's own run, each with where it stands at the run's end.

import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Metrics } from '@/player/types';
import type { SimDefinition } from './definition';
import { type Goal, isMet, sayGoal } from './goal';
import { GoalSign } from './goal-sign';
import { sayMetric } from './quantities';

interface GoalListProps {
  readonly sim: SimDefinition;
  readonly goals: readonly Goal[];
  readonly metrics: Metrics;
  readonly locale: Locale;
  /** Whether there is more than one knob by which to get there. */
  readonly hasOtherWays: boolean;
}

export default function GoalList({ sim, goals, metrics, locale, hasOtherWays }: GoalListProps) {
  const t = figureMessages[locale].goal;
  const say = (metric: string, value: number | null): string =>
    sayMetric(sim, metric, value, locale);
  const isDone = goals.every((goal) => isMet(goal, metrics));
  return (
    <div className="border-b border-line px-4 py-4 @3xl:px-6" data-goal={isDone ? 'met' : 'open'}>
      <p className="text-sm font-bold">{t.title}</p>
      <div className="mt-2" role="status">
        <ul className="flex flex-wrap gap-2">
          {goals.map((goal) => {
            const met = isMet(goal, metrics);
            return (
              <li
                className={`flex items-center gap-2 rounded-[10px] border px-3 py-1.5 text-sm ${met ? 'border-good bg-iaas-soft' : 'border-line'}`}
                data-met={met || undefined}
                key={goal.metric + goal.sense}
              >
                <GoalSign isMet={met} />
                <span className="font-semibold">{sayGoal(sim, goal, locale)}</span>
                <span className="text-ink-2">
                  {t.byEnd(say(goal.metric, metrics[goal.metric] ?? null))},{' '}
                  {met ? t.met : t.notYet}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      {isDone ? <p className="mt-2 text-sm">{hasOtherWays ? t.done : t.allMet}</p> : null}
    </div>
  );
}
