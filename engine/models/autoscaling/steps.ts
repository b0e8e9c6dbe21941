// Step scaling: the further the metric is from a threshold, the larger the step.

import { ROUNDING } from '@/engine/models/autoscaling/rule';

/** From a distance of `from` on, in the unit of the metric, the group changes `by` a share or by instances. */
export interface Step {
  readonly from: number;
  readonly by: number;
}

export interface StepScaling {
  /** At this reading or above, and at that one or below, a step is looked for; in the unit of the metric. */
  readonly outThreshold: number;
  readonly inThreshold: number;
  /** By growing `from`; the last one that is reached counts, and before the first nothing happens. */
  readonly out: readonly Step[];
  readonly in: readonly Step[];
  /** What `by` counts: a share of the current group, or instances. */
  readonly unit: 'share' | 'instances';
  /** A share moves at least so many instances, unless it is 0. */
  readonly minAdjustment: number;
}

/** The size of a group as a step sees it. */
export interface GroupSize {
  /** Instances that work and are measured. */
  readonly measured: number;
  /** Those that exist and stay: measured, booting or warming up. */
  readonly size: number;
  /** Those that only finish their work. */
  readonly draining: number;
}

/**
 * How many whole instances a part of a group is, from 0 up, as AWS rounds it both for adding and for removing:
 * a part of one instance is one, and above that the fraction goes. (EC2 Auto Scaling user guide, scaling
 * adjustment types.)
 */
export function wholeInstances(part: number): number {
  return part > 0 && part < 1 ? 1 : Math.trunc(part + ROUNDING);
}

/**
 * The size that a reading asks for. Growing counts from the measured instances, so that a second step in the
 * range of the first adds nothing to what already boots; shrinking counts the draining ones as still there,
 * so that none goes twice. (EC2 Auto Scaling user guide, step and simple scaling policies, instance warm-up.)
 */
export function sizeBySteps(steps: StepScaling, reading: number, group: GroupSize): number {
  const { measured, size, draining } = group;
  const added = instancesOf(steps, steps.out, reading - steps.outThreshold, measured);
  if (added > 0) return Math.max(size, measured + added);
  const current = size + draining;
  const removed = instancesOf(steps, steps.in, steps.inThreshold - reading, current);
  return Math.min(size, Math.max(0, current - removed));
}

/** How many instances the step at a distance moves, of a group of `current`. */
function instancesOf(
  { unit, minAdjustment }: StepScaling,
  table: readonly Step[],
  distance: number,
  current: number,
): number {
  let by = 0;
  for (const step of table) if (distance >= step.from - ROUNDING) by = step.by;
  if (by === 0 || unit === 'instances') return by;
  return Math.max(minAdjustment, wholeInstances(by * current));
}
