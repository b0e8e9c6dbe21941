// Who wins: one judge for the traffics of the comparison, and the older questions of scenarios that links still hold.

import type { Metrics } from '@/engine/kernel/contract';
import { type Era, eras } from '@/engine/models/four-eras/config';
import {
  type Criterion,
  type JudgedScenario,
  type Pledge,
  SAME_P95,
  type ScenarioId,
} from '@/engine/models/four-eras/scenarios';

/** Monthly totals are the same where they differ by less than this share. */
export const SAME_TOTAL = 0.01;

/** Whether an era keeps what customers were promised; without any request it does. */
export function keeps(promise: Pledge, metrics: Metrics, era: Era): boolean {
  const lost = metrics[`${era}.lost`] ?? 0;
  const p95 = metrics[`${era}.p95`] ?? 0;
  return lost <= promise.lost && p95 <= promise.p95Ms;
}

/** Of those that keep the promise, the ones with the least monthly total; none where nobody keeps it. */
export function cheapestThatKeep(promise: Pledge, metrics: Metrics): readonly Era[] {
  const left = eras.filter((era) => keeps(promise, metrics, era));
  const totalOf = (era: Era): number => metrics[`${era}.month`] ?? Infinity;
  const best = Math.min(...left.map(totalOf));
  return left.filter((era) => totalOf(era) <= best * (1 + SAME_TOTAL));
}

/** The eras that win a scenario; more than one where they are equal. */
export function winnersOf(
  { promise, criteria = [] }: Pick<JudgedScenario, 'promise' | 'criteria'>,
  metrics: Metrics,
): readonly Era[] {
  if (promise) return cheapestThatKeep(promise, metrics);
  let left: readonly Era[] = eras;
  for (const criterion of criteria) left = bestBy(criterion, metrics, left);
  return left;
}

function bestBy(criterion: Criterion, metrics: Metrics, among: readonly Era[]): readonly Era[] {
  const scores = among.map((era) => scoreOf(criterion, metrics, era));
  const best = Math.min(...scores);
  const slack = criterion === 'p95' ? best * SAME_P95 : 0;
  return among.filter((_, i) => (scores[i] ?? Infinity) <= best + slack);
}

/** Smaller is better; whoever has no number for it yet comes last. */
function scoreOf(criterion: Criterion, metrics: Metrics, era: Era): number {
  switch (criterion) {
    case 'lost':
      return metrics[`${era}.dropped`] ?? Infinity;
    case 'p95':
      return metrics[`${era}.p95`] ?? Infinity;
    case 'hours':
      return metrics[`${era}.hours`] ?? Infinity;
    case 'taken':
      return -(metrics[`${era}.taken`] ?? -Infinity);
  }
}

/** Who each scenario is meant for. */
export const winners = {
  'shop-noon': 'functions',
  'lunch-rush': 'autoscaling',
  neighbourhood: 'dynos',
  'steady-bot': 'servers',
  drop: 'functions',
  quiet: 'functions',
  'faster-lunch': 'functions',
  'course-registration': 'servers',
  'concert-tickets': 'functions',
  'side-project': 'dynos',
  'steady-api': 'servers',
  'noon-jump': 'functions',
} as const satisfies Record<ScenarioId, Era>;
