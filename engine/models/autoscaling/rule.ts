// The rule of target tracking: how many instances would bring the utilization to its target.

/**
 * Sums of times in ms are exact only to about 1e-12 of their size; a quotient that is a whole number but
 * for that must not become the next one.
 */
const ROUNDING = 1e-9;

/**
 * ceil(current × metric / target), the formula of Kubernetes' autoscaler and of target tracking. While
 * the metric is within a share `tolerance` of the target, the number stays as it is.
 */
export function desiredInstances(
  current: number,
  metric: number,
  target: number,
  tolerance: number,
): number {
  if (Math.abs(metric / target - 1) <= tolerance) return current;
  const exact = (current * metric) / target;
  return Math.ceil(exact - ROUNDING * Math.max(1, exact));
}
