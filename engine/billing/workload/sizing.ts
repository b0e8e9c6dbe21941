// How much machine a workload needs: the work of a request, the load by day, and what is under way at once.

import { MONTH_HOURS, type WorkloadConfig } from '@/engine/billing/workload/config';

/** A Lambda function has one vCPU at this memory, and less of one below, in proportion (AWS, price sheet notes). */
export const MB_PER_VCPU = 1_769;

/** The share of one vCPU on which a single thread runs at this memory: beyond one it gains nothing. */
export const threadSpeed = (memoryMb: number): number => Math.min(1, memoryMb / MB_PER_VCPU);

type Work = Pick<WorkloadConfig, 'durationMs' | 'memoryMb' | 'cpuShare'>;

/** The parts of a request, from how long it was measured to take at `memoryMb`: on one whole vCPU, and waiting. */
export function workOf({ durationMs, memoryMb, cpuShare }: Work): {
  readonly workMs: number;
  readonly waitMs: number;
} {
  return {
    workMs: durationMs * cpuShare * threadSpeed(memoryMb),
    waitMs: durationMs * (1 - cpuShare),
  };
}

/** How long the request takes on a function of another size: computing shrinks until one vCPU, waiting does not. */
export function durationAt(work: Work, memoryMb: number): number {
  const { workMs, waitMs } = workOf(work);
  return workMs / threadSpeed(memoryMb) + waitMs;
}

/** What comes in at one level of the day. */
export interface Level {
  readonly perSec: number;
  readonly hoursPerDay: number;
}

const HOURS_IN_DAY = 24;

/** A day of two levels: as busy as the busiest minute, and what is left of the requests in the other hours. */
export function levelsOf(
  config: WorkloadConfig,
  requests = config.requests,
): { readonly busy: Level; readonly quiet: Level } {
  const { peakToMean, busyHours, month } = config;
  const mean = requests / (MONTH_HOURS[month] * 3_600);
  // No day holds more requests than there are.
  const busy = Math.min(busyHours, HOURS_IN_DAY / peakToMean);
  const left = HOURS_IN_DAY - busy;
  return {
    busy: { perSec: mean * peakToMean, hoursPerDay: busy },
    quiet: {
      perSec: left > 0 ? (mean * Math.max(0, HOURS_IN_DAY - peakToMean * busy)) / left : 0,
      hoursPerDay: left,
    },
  };
}

export interface Demand {
  /** vCPUs at work. */
  readonly vcpus: number;
  /** Requests under way at once, by Little's law: rate times time in the system. */
  readonly atOnce: number;
}

export function demandOf(work: Work, perSec: number): Demand {
  const { workMs, waitMs } = workOf(work);
  return {
    vcpus: (perSec * workMs) / 1_000,
    atOnce: (perSec * (workMs + waitMs)) / 1_000,
  };
}

/** Machines of `vcpus` each: enough vCPUs at the target use, enough room for what is under way at once. */
export function machinesFor(
  { vcpus: busyVcpus, atOnce }: Demand,
  vcpus: number,
  { targetUse, slotsPerVcpu }: Pick<WorkloadConfig, 'targetUse' | 'slotsPerVcpu'>,
): number {
  return Math.max(
    Math.ceil(busyVcpus / (vcpus * targetUse)),
    Math.ceil(atOnce / (vcpus * slotsPerVcpu)),
  );
}
