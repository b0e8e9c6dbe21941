// Who wins, from the metrics that a run reports and nothing else: one judge for the traffics with a promise, and the
// older questions of scenarios that links still hold.

import { ASSUMED_KRW_PER_USD, listRates } from '@/engine/billing/rates';
import type { Metrics } from '@/engine/kernel/contract';
import { type Era, eras, type FourErasConfig } from '@/engine/models/four-eras/config';
import { MONTH_MS } from '@/engine/models/four-eras/people';
import {
  type Criterion,
  type JudgedScenario,
  SAME_P95,
  type ScenarioId,
} from '@/engine/models/four-eras/scenarios';

/** Monthly totals are the same where they differ by less than this share. */
export const SAME_TOTAL = 0.01;

/** The eras that keep what customers were promised. */
export const thoseThatKeep = (metrics: Metrics): readonly Era[] =>
  eras.filter((era) => metrics[`${era}.kept`] === 1);

/** Of those that keep the promise, the ones with the least monthly total; none where nobody keeps it. */
export function cheapestThatKeep(metrics: Metrics): readonly Era[] {
  const left = thoseThatKeep(metrics);
  const totalOf = (era: Era): number => metrics[`${era}.month`] ?? Infinity;
  const best = Math.min(...left.map(totalOf));
  return left.filter((era) => totalOf(era) <= best * (1 + SAME_TOTAL));
}

/** The eras that win a scenario; more than one where they are equal. */
export function winnersOf({ criteria }: JudgedScenario, metrics: Metrics): readonly Era[] {
  if (!criteria) return cheapestThatKeep(metrics);
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

/** Of one order: how long a place was taken by it, its start included. */
export interface OrderTaken {
  readonly startSec: number;
  readonly workSec: number;
}

export interface OrderCost {
  /** Won for the time for which it had a place. */
  readonly workedWon: number;
  /** Its share of all that a month costs, idle time included. */
  readonly shareWon: number;
}

/**
 * What one order cost where so many come in a month, at list prices: a place's share of its machine while it worked,
 * and of what is on all month; of functions both are the same, since they cost nothing between orders. Null for servers:
 * they were bought, and of the shop's own no price is known.
 */
export function costOfOrder(
  era: Era,
  config: FourErasConfig,
  { startSec, workSec }: OrderTaken,
  ordersAMonth: number,
): OrderCost | null {
  const won = (perSec: number, places: number, machines: number): OrderCost => ({
    workedWon: (perSec / places) * workSec * ASSUMED_KRW_PER_USD,
    shareWon: ((perSec * machines * MONTH_MS) / 1_000 / ordersAMonth) * ASSUMED_KRW_PER_USD,
  });
  switch (era) {
    case 'servers':
      return null;
    case 'autoscaling':
      return won(listRates.vmPerSec, config.vmSlots, config.vmMin);
    case 'dynos':
      return won(listRates.containerPerSec, config.dynoSlots, config.dynoMin);
    case 'functions': {
      const { functionPerSec, functionPerRequest } = listRates;
      const usd = functionPerSec * (startSec + workSec) + functionPerRequest;
      return { workedWon: usd * ASSUMED_KRW_PER_USD, shareWon: usd * ASSUMED_KRW_PER_USD };
    }
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
  florist: 'functions',
  'florist-at-once': 'dynos',
  canteen: 'autoscaling',
  translator: 'servers',
  'own-traffic': 'dynos',
  'course-registration': 'servers',
  'concert-tickets': 'functions',
  'side-project': 'dynos',
  'steady-api': 'servers',
  'noon-jump': 'functions',
} as const satisfies Record<ScenarioId, Era>;
