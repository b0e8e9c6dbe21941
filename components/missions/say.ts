// What a mission asks and what a run came to, in the words of its simulator.

import type { SimDefinition } from '@/components/figure/definition';
import { type Goal, sayGoal } from '@/components/figure/goal';
import { quantityOf, sayMetric, specOf } from '@/components/figure/quantities';
import { formatNumber, sayQuantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { missionMessages } from '@/i18n/messages/missions';
import type { Metrics, MissionSpec } from '@/player/types';
import type { Star } from '@/store/mission-tries';
import { billOf, movedKnobs, starsOf, type Way } from './judge';

/** What each star asks. */
export type Asks = Readonly<Record<Star, readonly string[]>>;

const nameOf = (sim: SimDefinition, metric: string, locale: Locale): string =>
  sim.words[locale].metrics[metric] ?? metric;

const billName = (sim: SimDefinition, { bill }: MissionSpec, locale: Locale): string =>
  bill.sum.map((metric) => nameOf(sim, metric, locale)).join(' + ');

/** All that is summed is of one kind. */
const billKind = ({ bill }: MissionSpec): string => bill.sum[0] ?? '';

/** Finer than a read-out: what misses its bound by a little must not read like the bound. */
function sayValue(
  sim: SimDefinition,
  metric: string,
  value: number | null,
  locale: Locale,
): string {
  const quantity = quantityOf(sim, metric, value, locale);
  if (quantity === null || value === null) return sayMetric(sim, metric, value, locale);
  const { kind } = specOf(sim, metric);
  if (kind === 'money' && value < 10) return `$\u00a0${formatNumber(value, locale, 3)}`;
  if (kind !== 'mean') return sayQuantity(quantity, locale);
  return sayQuantity({ ...quantity, value: formatNumber(value, locale, 2) }, locale);
}

/** Nothing at all is said as such, not as at most none. */
function sayWanted(sim: SimDefinition, goal: Goal, locale: Locale): string {
  const { metric, sense, bound } = goal;
  if (sense === 'atLeast' || bound !== 0) return sayGoal(sim, goal, locale);
  return `${nameOf(sim, metric, locale)} ${sayMetric(sim, metric, bound, locale)}`;
}

export function asksOf(
  sim: SimDefinition,
  mission: MissionSpec,
  toil: string,
  locale: Locale,
): Asks {
  const { atMost } = figureMessages[locale].goal;
  return {
    goal: mission.goal.map((goal) => sayWanted(sim, goal, locale)),
    bill: [
      atMost(
        billName(sim, mission, locale),
        sayMetric(sim, billKind(mission), mission.bill.atMost, locale),
      ),
    ],
    toil: [toil],
  };
}

/** Bill and toil are not told where the goal was missed: they do not count. */
export type OnStage = Readonly<Partial<Record<Star, string>>>;

/** How the run on stage stands to each star, in a line each. */
export function sayOnStage(
  sim: SimDefinition,
  mission: MissionSpec,
  way: Way,
  metrics: Metrics,
  locale: Locale,
): OnStage {
  const t = missionMessages[locale].stars;
  const won = starsOf(mission, way, metrics);
  const count = (value: number): string => formatNumber(value, locale);
  const held = (values: string, holds: boolean): string =>
    t.onStage([values, holds ? t.holds : t.breaks].filter(Boolean).join(', '));
  const goal = mission.goal
    .map((one) => {
      const value = sayValue(sim, one.metric, metrics[one.metric] ?? null, locale);
      return `${nameOf(sim, one.metric, locale)} ${value}`;
    })
    .join(', ');
  if (!won.goal) return { goal: held(goal, false) };
  const bill = `${billName(sim, mission, locale)} ${sayValue(sim, billKind(mission), billOf(mission, metrics), locale)}`;
  const toil = mission.toil.flatMap((rule) => {
    if ('moved' in rule) return [t.moved(count(movedKnobs(mission, way).length))];
    return 'acts' in rule && way.acts > 0 ? [t.acted(count(way.acts))] : [];
  });
  return {
    goal: held(goal, true),
    bill: held(bill, won.bill),
    toil: held(toil.join(', '), won.toil),
  };
}
