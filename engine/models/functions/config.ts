// The knobs of a functions platform as plain data: the traffic, starts, keep-alive, limits, scaling out.

import type { ConfigOf, Declaration, Params } from '@/engine/kernel/contract';
import { count, seconds } from '@/engine/kernel/param';
import { scenarios } from '@/engine/models/functions/scenarios';
import { trafficParams } from '@/engine/traffic/knobs';
import { platformDeclaration } from '@/engine/traffic/platform-declaration';

export const params = {
  ...trafficParams,
  /** Time to start an instance: median; the 95th percentile is `START_TAIL` times that. */
  coldStartSec: seconds(0.25, 0, 30, 0.005),
  keepAliveSec: seconds(300, 0, 3_600, 1),
  maxInstances: count(1_000, 1, 50_000),
  /** Requests per second that are let in for each instance of the limit; 0 where nobody counts them. */
  requestsPerInstancePerSec: {
    kind: 'number',
    default: 10,
    min: 0,
    max: 1_000,
    step: 1,
    unit: 'perSec',
  },
  slotsPerInstance: count(1, 1, 1_000),
  reuse: { kind: 'choice', default: 'recent', options: ['newest', 'recent', 'oldest', 'random'] },
  /** Instances that are ready from the beginning, used before all others and never reclaimed. */
  provisioned: count(0, 0, 10_000),
  /** Instances that may start at once, and then in each window of `windowSec`. */
  burst: count(1_000, 1, 50_000),
  perWindow: count(1_000, 1, 50_000),
  windowSec: seconds(10, 1, 600, 1),
  /** An asynchronous call that finds a limit waits for its next try instead of standing in line. */
  calls: { kind: 'choice', default: 'synchronous', options: ['synchronous', 'asynchronous'] },
  /** Synchronous requests that may wait for a place; 0 turns away whoever finds none. */
  queueLimit: count(0, 0, 100_000),
} as const satisfies Params;

export type FunctionsConfig = ConfigOf<typeof params>;

export const START_TAIL = 1.25;

/** Ids of what this model leaves out; MODEL.md explains each. */
export const assumptions = [
  'one-idle-time',
  'slots-do-not-slow-each-other',
  'provisioned-from-the-start',
  'starts-when-full',
  'bucket-of-one-second',
  'doubling-delays',
  'one-function',
] as const;

export const declaration = {
  id: 'functions',
  params,
  scenarios,
  ...platformDeclaration,
  assumptions,
} as const satisfies Declaration;
