// What a functions platform is told: limits, laws of start times, reuse, and the law of scaling out.

import { Constant, type Distribution } from '@/engine/kernel/distributions';
import type { Reuse } from '@/engine/kernel/reuse';
import type { ScaleOut } from '@/engine/kernel/scale-out';
import type { Retry } from '@/engine/models/functions/retry-queue';

/** Whether the caller waits for the answer, or hands the call over to the platform. */
export type Calls = 'synchronous' | 'asynchronous';

export interface FunctionsSettings {
  /** Time in ms to start an instance, added to the work of the request that waits for it. */
  readonly coldStart: Distribution;
  /** Whole time in ms of a cold request instead of start and work; null where `coldStart` holds. */
  readonly coldWork: Distribution | null;
  /** Idle time after which an instance is reclaimed. */
  readonly keepAliveMs: number;
  readonly maxInstances: number;
  /** Requests per second that are let in for each of `maxInstances`; Infinity where nobody counts them. */
  readonly requestsPerInstancePerSec: number;
  /** Requests that one instance works on at the same time. */
  readonly slotsPerInstance: number;
  readonly reuse: Reuse;
  /** Instances that are ready before time 0, used before all others, and never reclaimed. */
  readonly provisioned: number;
  /** Null where instances may start as fast as requests come. */
  readonly scaleOut: ScaleOut | null;
  readonly calls: Calls;
  /** How asynchronous calls that find a limit are tried again; they use this instead of the line. */
  readonly retry: Retry;
  /** Synchronous requests that may wait for a place; 0 turns away whoever finds none, Infinity nobody. */
  readonly queueLimit: number;
  /** Whoever has waited in line so long for a place is given up; Infinity where it may wait for ever. */
  readonly maxWaitMs: number;
}

export const DEFAULT_SETTINGS: FunctionsSettings = {
  coldStart: new Constant(0),
  coldWork: null,
  keepAliveMs: 600_000,
  maxInstances: 1_000,
  requestsPerInstancePerSec: Infinity,
  slotsPerInstance: 1,
  reuse: 'recent',
  provisioned: 0,
  scaleOut: null,
  calls: 'synchronous',
  // What AWS documents for Lambda (see presets.ts); no other provider's numbers were found.
  retry: { firstDelayMs: 1_000, longestDelayMs: 300_000, maxAgeMs: 21_600_000 },
  queueLimit: 0,
  maxWaitMs: Infinity,
};
