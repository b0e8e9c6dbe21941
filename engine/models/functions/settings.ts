// What a functions platform is told: limits, laws of start times, reuse, and the law of scaling out.

import { Constant, type Distribution } from '@/engine/kernel/distributions';
import type { Reuse } from '@/engine/kernel/reuse';
import type { ScaleOut } from '@/engine/kernel/scale-out';

export interface FunctionsSettings {
  /** Time in ms to start an instance, added to the work of the request that waits for it. */
  readonly coldStart: Distribution;
  /** Whole time in ms of a cold request instead of start and work; null where `coldStart` holds. */
  readonly coldWork: Distribution | null;
  /** Idle time after which an instance is reclaimed. */
  readonly keepAliveMs: number;
  readonly maxInstances: number;
  /** Requests that one instance works on at the same time. */
  readonly slotsPerInstance: number;
  readonly reuse: Reuse;
  /** Instances that are ready before time 0 and never reclaimed. */
  readonly provisioned: number;
  /** Null where instances may start as fast as requests come. */
  readonly scaleOut: ScaleOut | null;
  /** Requests that may wait for a place; 0 turns away whoever finds none, Infinity nobody. */
  readonly queueLimit: number;
  /** A request that has waited so long for a place is given up; Infinity where it may wait for ever. */
  readonly maxWaitMs: number;
}

export const DEFAULT_SETTINGS: FunctionsSettings = {
  coldStart: new Constant(0),
  coldWork: null,
  keepAliveMs: 600_000,
  maxInstances: 1_000,
  slotsPerInstance: 1,
  reuse: 'recent',
  provisioned: 0,
  scaleOut: null,
  queueLimit: 0,
  maxWaitMs: Infinity,
};
