// What a reading asks for, by either policy: target tracking or steps.

import { desiredInstances, ROUNDING } from '@/engine/models/autoscaling/rule';
import type { AutoscalingSettings } from '@/engine/models/autoscaling/settings';
import { type GroupSize, sizeBySteps } from '@/engine/models/autoscaling/steps';

/** The part of the settings that says what a reading means. */
export type PolicySettings = Pick<AutoscalingSettings, 'target' | 'tolerance' | 'steps'>;

/** The reading lies where the group is to grow, whether or not it is already on its way. */
export function isHigh({ target, tolerance, steps }: PolicySettings, reading: number): boolean {
  if (steps !== null) return reading >= steps.outThreshold - ROUNDING;
  return reading / target - 1 > Math.max(tolerance, ROUNDING);
}

/** The size that a reading asks for, within no bounds yet; the present size where it asks for no change. */
export function wantedSize(settings: PolicySettings, reading: number, group: GroupSize): number {
  const { target, tolerance, steps } = settings;
  if (steps !== null) return sizeBySteps(steps, reading, group);
  const { measured, size } = group;
  return desiredInstances(measured, reading, target, tolerance, size - measured);
}
