// How much machine a workload needs: the work of a request, what is under way in the busiest minute, and how many machines hold that.

import { MONTH_HOURS, type WorkloadConfig } from '@/engine/billing/workload/config';

/** A Lambda function has one vCPU at this memory, and less of one below, in proportion (AWS, price sheet notes). */
export const MB_PER_VCPU = 1_769;

/** The share of one vCPU on which a single thread runs at this memory: beyond one it gains nothing. */
export const threadSpeed = (memoryMb: number): number => Math.min(1, memoryMb / MB_PER_VCPU);

export interface Demand {
  /** What a request computes, as time on one whole vCPU. */
  readonly workMs: number;
  /** What a request waits for others, the same at any memory. */
  readonly waitMs: number;
  /** Requests per second in the busiest minute. */
  readonly peakPerSec: number;
  /** vCPUs at work in the busiest minute. */
  readonly vcpus: number;
  /** Requests under way at once in the busiest minute, by Little's law: rate times time in the system. */
  readonly atOnce: number;
}

type Work = Pick<WorkloadConfig, 'durationMs' | 'memoryMb' | 'cpuShare'>;

/** The parts of a request, from how long it was measured to take at `memoryMb`. */
export function workOf({ durationMs, memoryMb, cpuShare }: Work): {
  readonly workMs: number;
  readonly waitMs: number;
} {
  return {
    workMs: durationMs * cpuShare * threadSpeed(memoryMb),
    waitMs: durationMs * (1 - cpuShare),
  };
}

export function demandOf(config: WorkloadConfig, requests = config.requests): Demand {
  const { workMs, waitMs } = workOf(config);
  const peakPerSec = (requests / (MONTH_HOURS[config.month] * 3_600)) * config.peakToMean;
  return {
    workMs,
    waitMs,
    peakPerSec,
    vcpus: (peakPerSec * workMs) / 1_000,
    atOnce: (peakPerSec * (workMs + waitMs)) / 1_000,
  };
}

/**
 * Machines of `vcpus` each: enough vCPUs at the target use, enough room for what is under way at once,
 * and never fewer than the minimum. All of them run the whole month.
 */
export function machinesFor(
  demand: Demand,
  vcpus: number,
  { minMachines, targetUse, slotsPerVcpu }: WorkloadConfig,
): number {
  return Math.max(
    minMachines,
    Math.ceil(demand.vcpus / (vcpus * targetUse)),
    Math.ceil(demand.atOnce / (vcpus * slotsPerVcpu)),
  );
}

/** How long the request takes on a function of another size: computing shrinks until one vCPU, waiting does not. */
export function durationAt(work: Work, memoryMb: number): number {
  const { workMs, waitMs } = workOf(work);
  return workMs / threadSpeed(memoryMb) + waitMs;
}
