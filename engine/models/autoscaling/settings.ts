// What a VM group is told: its size, how long a machine boots, and the rule that moves its size.

import { Constant, type Distribution } from '@/engine/kernel/distributions';
import type { StepScaling } from '@/engine/models/autoscaling/steps';

/**
 * What is read per measured instance at the end of a period. `cpu`: share of its slots that were taken, at most
 * 1. `requests`: that came in each second, turned away or not. `backlog`: that wait in line at that moment.
 */
export type Metric = 'cpu' | 'requests' | 'backlog';

export interface AutoscalingSettings {
  /** At least 1: with no instance there is nothing to measure. What the start lacks boots at time 0. */
  readonly minInstances: number;
  readonly maxInstances: number;
  /** Instances that are ready at time 0. */
  readonly initialInstances: number;
  /** Requests that one instance works on at the same time. */
  readonly slotsPerInstance: number;
  /** Requests that may wait; 0 turns away whoever finds no free slot, Infinity nobody. */
  readonly queueLimit: number;
  /** A request that has waited so long gives up; Infinity where it may wait for ever. */
  readonly maxWaitMs: number;
  /** Time in ms from the decision until an instance takes work. */
  readonly boot: Distribution;
  /** For so long after that an instance takes work but is left out of the measurement. */
  readonly warmupMs: number;
  readonly metric: Metric;
  /** What the metric is brought to, above 0 and in its unit. */
  readonly target: number;
  /** Nothing is done while the metric is within this share of the target; 0 always acts. */
  readonly tolerance: number;
  /** Steps from a threshold, which then take the place of the target; null follows the target. */
  readonly steps: StepScaling | null;
  /** The metric is read over this time, and the rule applied at its end. */
  readonly periodMs: number;
  /** Readings in a row that must be high before an instance is added. */
  readonly scaleOutPeriods: number;
  /** The group shrinks to the largest size that its last so many readings asked for. */
  readonly scaleInPeriods: number;
  /** Largest share of the group that goes at once, and at least one instance; 1 is all that is too much. */
  readonly scaleInShare: number;
  /** No instance is taken away for so long after the last change of size. */
  readonly scaleInCooldownMs: number;
}

export const DEFAULT_SETTINGS: AutoscalingSettings = {
  minInstances: 1,
  maxInstances: 100,
  initialInstances: 1,
  slotsPerInstance: 1,
  queueLimit: Infinity,
  maxWaitMs: Infinity,
  boot: new Constant(60_000),
  warmupMs: 0,
  metric: 'cpu',
  target: 0.5,
  tolerance: 0,
  steps: null,
  periodMs: 60_000,
  scaleOutPeriods: 1,
  scaleInPeriods: 1,
  scaleInShare: 1,
  scaleInCooldownMs: 300_000,
};
