// What conducting costs, and how long each kind of conductor may take.

import { workflowRates } from '@/engine/billing/rates';
import type { WorkflowConfig } from '@/engine/models/workflow/config';

type Conductor = WorkflowConfig['conductor'];

const MINUTE_MS = 60_000;
/** The function that waits for the others. */
export const FUNCTION_GB = 0.5;
/** Express workflows pay for memory in pieces of 64 MB, and for time in steps of 100 ms. */
const EXPRESS_GB = 0.0625;
const EXPRESS_STEP_MS = 100;
/** A function's call, an express execution and a standard one: 15 min, 5 min, a year. */
export const LIMIT_MS: Readonly<Record<Conductor, number>> = {
  chain: 15 * MINUTE_MS,
  express: 5 * MINUTE_MS,
  standard: 365 * 24 * 60 * MINUTE_MS,
};

/** Dollars for a function of half a GB that is there for so long, requests not counted. */
export const functionCost = (ms: number): number =>
  (ms / 1_000) * FUNCTION_GB * workflowRates.functionPerGbSec;

/** Whole steps of time, as express executions pay for them. */
export const expressMs = (tookMs: number): number =>
  EXPRESS_STEP_MS * Math.ceil(tookMs / EXPRESS_STEP_MS);

/** Dollars for all orders together; `transitions` of a standard workflow, `ms` of time for the two others. */
export function conductingCost(
  conductor: Conductor,
  used: { readonly orders: number; readonly transitions: number; readonly ms: number },
): number {
  if (conductor === 'standard') return used.transitions * workflowRates.perTransition;
  if (conductor === 'chain') return functionCost(used.ms);
  const perMs = (EXPRESS_GB * workflowRates.expressPerGbSec) / 1_000;
  return used.orders * workflowRates.expressPerRequest + used.ms * perMs;
}
