// Who wins a traffic: the criteria of a scenario, applied one after the other.

import type { Metrics } from '@/engine/kernel/contract';
import { type Era, eras } from '@/engine/models/four-eras/config';
import { type Criterion, SAME_P95, type ScenarioId } from '@/engine/models/four-eras/scenarios';

/** The eras that nobody beats; more than one where the criteria cannot tell them apart. */
export function winnersOf(metrics: Metrics, criteria: readonly Criterion[]): readonly Era[] {
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
  'lunch-rush': 'autoscaling',
  'course-registration': 'servers',
  'concert-tickets': 'functions',
  'side-project': 'dynos',
  'steady-api': 'servers',
  'noon-jump': 'functions',
  'shop-noon': 'functions',
} as const satisfies Record<ScenarioId, Era>;
