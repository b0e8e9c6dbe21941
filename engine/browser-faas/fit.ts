// The functions model, told what was just measured, under the calls that were just made: what it says beside what was.

import type { Summary } from '@/engine/browser-faas/summary';
import { Constant } from '@/engine/kernel/distributions';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS } from '@/engine/models/functions/settings';

export interface Crowd {
  /** Calls that came at one instant. */
  readonly calls: number;
  /** Environments that rested when they came. */
  readonly warm: number;
  readonly atOnce: number;
  readonly keepAliveSec: number;
}

export interface Told {
  readonly environments: number;
  readonly coldStarts: number;
  /** From the call of all until the answer to the last. */
  readonly lastMs: number;
  readonly meanMs: number;
}

/** What of a start is not the handler: the model adds it to the work. */
const startMsOf = ({ coldMs, warmMs }: Fitted): number => Math.max(0, coldMs - warmMs);

export interface Fitted {
  readonly coldMs: number;
  readonly warmMs: number;
}

/** What the page saw, because it decides who is next; null while something is missing. */
export const fittedTo = ({ coldTripMs, warmTripMs }: Summary): Fitted | null =>
  coldTripMs === null || warmTripMs === null ? null : { coldMs: coldTripMs, warmMs: warmTripMs };

/** Every start takes as long as the median of those measured, every answer as long as their mean. Nothing is drawn. */
export function modelSays(fitted: Fitted, { calls, warm, atOnce, keepAliveSec }: Crowd): Told {
  // Whoever rests was called before; those calls are over, and are not counted, when the others come.
  const comeMs = warm === 0 ? 0 : fitted.coldMs + fitted.warmMs;
  const platform = new Functions(
    {
      ...DEFAULT_SETTINGS,
      coldStart: new Constant(startMsOf(fitted)),
      keepAliveMs: keepAliveSec * 1_000,
      maxInstances: atOnce,
      queueLimit: Infinity,
    },
    { seed: 1, warmupMs: comeMs },
  );
  const send = (atMs: number, count: number): void => {
    for (let call = 0; call < count; call += 1) platform.arrive(atMs, fitted.warmMs);
  };
  send(0, warm);
  platform.settle(comeMs);
  send(comeMs, calls);
  // Long enough for all of them one after the other.
  const endMs = comeMs + (fitted.coldMs + fitted.warmMs) * (calls + 1);
  platform.settle(endMs);
  const { coldStarts, latencySec, instances } = platform.tally.result(endMs);
  return {
    environments: instances.peak,
    coldStarts,
    lastMs: (latencySec.max ?? 0) * 1_000,
    meanMs: (latencySec.mean ?? 0) * 1_000,
  };
}
