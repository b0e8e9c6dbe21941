// What the providers' own texts and tests say that their rules give.

import { STEPS } from '@/engine/models/autoscaling/config';
import type { StepScaling } from '@/engine/models/autoscaling/steps';

/** ceil(current × metric / target). Source: kubernetes/website, horizontal pod autoscaling: no action while the ratio is within 10 % of 1. */
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

/**
 * Three pods, each asking for one core, at 30 %: what the ready ones use, and how many are not ready. Source:
 * kubernetes/kubernetes at 0006726, replica_calculator_test.go (ScaleUp, ScaleUpUnreadyLessScale,
 * ScaleUpHotCpuLessScale, ScaleUpUnreadyNoScale).
 */
export const podsNotReady = [
  { ready: [0.3, 0.5, 0.7], unready: 0, desired: 5 },
  { ready: [0.5, 0.7], unready: 1, desired: 4 },
  { ready: [0.4], unready: 2, desired: 3 },
] as const;

/**
 * Requests under way that grow sixfold, with pods that follow, each meant to hold one. What Knative's window of panic
 * adds, and its limit of ten times at once, decide nothing here: the last round asks for what is there. Source:
 * knative/serving at 98e5ef9, autoscaler_test.go (TestAutoscalerPanicModeExponentialTrackAndStabilize).
 */
export const sixfoldGrowth = [
  { ready: 1, underWay: 6, desired: 6 },
  { ready: 6, underWay: 36, desired: 36 },
  { ready: 36, underWay: 216, desired: 216 },
  { ready: 216, underWay: 1_296, desired: 1_296 },
  { ready: 1_296, underWay: 1_296, desired: 1_296 },
] as const;

/**
 * The tables of the example in the EC2 Auto Scaling user guide: ten instances, alarms at 50 %. Source:
 * awsdocs/amazon-ec2-auto-scaling-user-guide at 0987d76, as-scaling-simple-step.md.
 */
export const exampleSteps = {
  outThreshold: 0.5,
  inThreshold: 0.5,
  out: STEPS,
  in: STEPS,
  unit: 'share',
  minAdjustment: 0,
} as const satisfies StepScaling;

/** What the same page says of them; `onTheWay` instances still warm up. */
export const stepExample = [
  { measured: 10, onTheWay: 0, reading: 0.6, size: 11 },
  { measured: 11, onTheWay: 0, reading: 0.7, size: 14 },
  { measured: 14, onTheWay: 0, reading: 0.4, size: 13 },
  { measured: 13, onTheWay: 0, reading: 0.3, size: 10 },
  { measured: 10, onTheWay: 1, reading: 0.62, size: 11 },
  { measured: 10, onTheWay: 1, reading: 0.7, size: 13 },
  { measured: 10, onTheWay: 0, reading: 0.59, size: 10 },
  { measured: 10, onTheWay: 0, reading: 0.41, size: 10 },
] as const;

/** The page's roundings, as how many instances are added or removed. */
export const stepRoundings = [
  { part: 12.7, instances: 12 },
  { part: 0.67, instances: 1 },
  { part: 0.58, instances: 1 },
  { part: 6.67, instances: 6 },
] as const;

/**
 * Ten instances, 1,500 messages in line, each 0.1 s of work, 10 s acceptable: a backlog of 150 against a target
 * of 100 asks for five more. Source: the same guide, as-using-sqs-queue.md.
 */
export const backlogExample = {
  instances: 10,
  waiting: 1_500,
  workMs: 100,
  acceptableMs: 10_000,
  desired: 15,
} as const;
