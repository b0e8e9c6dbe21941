// The knobs of a VM group as plain data: the traffic, its sizes, and the rule that moves them.

import type { ConfigOf, Declaration, Params } from '@/engine/kernel/contract';
import { count, seconds, share } from '@/engine/kernel/param';
import { scenarios } from '@/engine/models/autoscaling/scenarios';
import { trafficParams } from '@/engine/traffic/knobs';
import { platformDeclaration } from '@/engine/traffic/platform-declaration';

export const params = {
  ...trafficParams,
  minInstances: count(1, 1, 1_000),
  maxInstances: count(20, 1, 1_000),
  /** Machines ready at the beginning. */
  initialInstances: count(2, 1, 1_000),
  slotsPerInstance: count(8, 1, 500),
  queueLimit: count(1_000, 0, 100_000),
  /** From the decision until the machine takes work: median; the 95th percentile is `BOOT_TAIL` times that. */
  bootSec: seconds(60, 1, 1_800, 1),
  /** So long after that, a machine works but is not measured. */
  warmupSec: seconds(0, 0, 1_800, 1),
  /** What is read of the machines: how busy they are, or how many requests come to each. */
  metric: { kind: 'choice', default: 'cpu', options: ['cpu', 'requests'] },
  /** Follows the target, or takes the steps of `STEPS` around it. */
  policy: { kind: 'choice', default: 'target', options: ['target', 'step'] },
  /** Share of the slots; for requests, as many as keep that share busy with work of mean length. */
  targetUtilization: share(0.6),
  periodSec: seconds(60, 5, 600, 5),
  /** High readings in a row before a machine is added. */
  alarmPeriods: count(1, 1, 60),
  /** Low readings in a row before one goes. */
  lowReadings: count(1, 1, 60),
  scaleInCooldownSec: seconds(300, 0, 3_600, 10),
} as const satisfies Params;

export type AutoscalingConfig = ConfigOf<typeof params>;

export const BOOT_TAIL = 1.25;

/**
 * Steps of the policy `step`: so far from the target, as a share of a machine's slots, the group grows or
 * shrinks by such a share. They are those of the example in the EC2 Auto Scaling user guide.
 */
export const STEPS = [
  { from: 0, by: 0 },
  { from: 0.1, by: 0.1 },
  { from: 0.2, by: 0.3 },
] as const;

/** Ids of what this model leaves out; MODEL.md explains each. */
export const assumptions = [
  'one-metric-at-a-time',
  'shrinks-by-assumption',
  'metric-without-delay',
  'machines-never-fail',
  'slots-do-not-slow-each-other',
  'one-line',
] as const;

export const declaration = {
  id: 'autoscaling',
  params,
  scenarios,
  ...platformDeclaration,
  assumptions,
} as const satisfies Declaration;
