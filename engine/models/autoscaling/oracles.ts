// Kubernetes' documented rule, applied by hand: what ceil(current × metric / target) gives, and where it holds still.

/** Source: kubernetes/website, horizontal pod autoscaling: no action while the ratio is within 10 % of 1. */
export const horizontalPodAutoscaler = [
  { current: 4, metric: 90, target: 60, tolerance: 0.1, desired: 6 },
  { current: 4, metric: 65, target: 60, tolerance: 0.1, desired: 4 },
  { current: 4, metric: 66, target: 60, tolerance: 0.1, desired: 5 },
  { current: 4, metric: 66.1, target: 60, tolerance: 0.1, desired: 5 },
  { current: 10, metric: 30, target: 60, tolerance: 0.1, desired: 5 },
  { current: 3, metric: 200, target: 100, tolerance: 0.1, desired: 6 },
  { current: 7, metric: 50, target: 100, tolerance: 0.1, desired: 4 },
  { current: 1, metric: 1, target: 60, tolerance: 0.1, desired: 1 },
] as const;
