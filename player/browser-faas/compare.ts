// Calls that were made at once, beside what the model says of as many.

import { type Fitted, modelSays, type Told } from '@/engine/browser-faas/fit';
import type { Call } from './types';

export { fittedTo } from '@/engine/browser-faas/fit';
export { judge, summaryOf } from '@/engine/browser-faas/summary';

export interface Comparison {
  readonly calls: number;
  readonly fitted: Fitted;
  readonly measured: Told;
  readonly told: Told;
}

/** When a call's answer was here, from the press on: its wait, and the way to the frame and back. */
const answeredMsOf = ({ waitMs, tripMs }: Call): number => waitMs + tripMs;

export const lastAnswerMs = (calls: readonly Call[]): number =>
  Math.max(...calls.map(answeredMsOf));

/** Null where a call was not answered: the model knows no code that fails. */
export function compare(
  calls: readonly Call[],
  fitted: Fitted | null,
  { atOnce, keepAliveSec }: { readonly atOnce: number; readonly keepAliveSec: number },
): Comparison | null {
  if (fitted === null || calls.some(({ outcome }) => outcome !== 'answered')) return null;
  const ends = calls.map(answeredMsOf);
  const environments = new Set(calls.map(({ env }) => env)).size;
  const coldStarts = calls.filter(({ isCold }) => isCold).length;
  const crowd = { calls: calls.length, warm: environments - coldStarts, atOnce, keepAliveSec };
  return {
    calls: calls.length,
    fitted,
    measured: {
      environments,
      coldStarts,
      lastMs: lastAnswerMs(calls),
      meanMs: ends.reduce((sum, ms) => sum + ms, 0) / ends.length,
    },
    told: modelSays(fitted, crowd),
  };
}
