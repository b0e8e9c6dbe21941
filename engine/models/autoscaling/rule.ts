// The rule of target tracking: how many instances would bring the metric to its target.

/**
 * Sums of times in ms are exact only to about 1e-12 of their size; a quotient that is a whole number but
 * for that must not become the next one.
 */
export const ROUNDING = 1e-9;

/**
 * ceil(current × metric / target), the formula of Kubernetes' autoscaler and of target tracking; `metric` is
 * what the `measured` instances show on average, in the unit of `target`. Others exist that are `unready`
 * (booting or warming up): they are not current, but where the group would grow they count as ones that
 * show 0. While the metric is within a share `tolerance` of the target, the number stays as it is.
 */
export function desiredInstances(
  measured: number,
  metric: number,
  target: number,
  tolerance: number,
  unready = 0,
): number {
  const size = measured + unready;
  if (Math.abs(metric / target - 1) <= tolerance) return size;
  const exact = (measured * metric) / target;
  if (metric > target && exact / size - 1 <= tolerance) return size;
  return Math.ceil(exact - ROUNDING * Math.max(1, exact));
}
