// What a VM group is told: its size, how long a machine boots, and the rule that moves its size.

import { Constant, type Distribution } from '@/engine/kernel/distributions';

export interface AutoscalingSettings {
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
  /** For so long after that an instance takes work but is left out of the measured utilization. */
  readonly warmupMs: number;
  /** Share of the slots that are to be taken, above 0 and at most 1. */
  readonly targetUtilization: number;
  /** Nothing is done while the utilization is within this share of the target; 0 always acts. */
  readonly tolerance: number;
  /** The utilization is measured over this time, and the rule applied at its end. */
  readonly periodMs: number;
  /** Periods in a row that must ask for more, or for fewer, instances before it is done. */
  readonly scaleOutPeriods: number;
  readonly scaleInPeriods: number;
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
  targetUtilization: 0.5,
  tolerance: 0,
  periodMs: 60_000,
  scaleOutPeriods: 1,
  scaleInPeriods: 1,
  scaleInCooldownMs: 300_000,
};
