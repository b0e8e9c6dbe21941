// What more memory does to a function's time and price: more memory brings more CPU, until one thread has its whole vCPU.

import type { WorkloadConfig } from '@/engine/billing/workload/config';
import { durationAt } from '@/engine/billing/workload/sizing';

/** Work that only computes, the workload's own mix, and work that only waits for others. */
export const kinds = ['cpu', 'own', 'io'] as const;
export type Kind = (typeof kinds)[number];

export interface MemoryPoint {
  readonly memoryMb: number;
  readonly durationMs: number;
  /** US dollars for a million requests, before any allowance; NaN where no sheet prices it. */
  readonly costUsd: number;
}

export interface MemoryCurve {
  readonly points: Readonly<Record<Kind, readonly MemoryPoint[]>>;
  /** The largest memory among the cheapest: at the same price it is the fastest. */
  readonly cheapest: Readonly<Record<Kind, MemoryPoint | null>>;
}

/** Steps of 64 MB where it changes most, wider beyond; 1,769 MB is where one vCPU is whole. */
export const MEMORIES: readonly number[] = [
  128, 192, 256, 320, 384, 448, 512, 640, 768, 896, 1_024, 1_152, 1_280, 1_408, 1_536, 1_664, 1_769,
  1_920, 2_048, 2_304, 2_560, 3_008, 3_584, 4_096, 5_120, 6_144, 7_168, 8_192, 9_216, 10_240,
];

const shareOf = (kind: Kind, own: number): number => (kind === 'cpu' ? 1 : kind === 'io' ? 0 : own);

/** Prices that differ by less than this share are the same: a rounded millisecond is no saving. */
const SAME = 0.01;

/** `priceOf` says what a million requests of so many ms at so much memory cost. */
export function memoryCurve(
  config: WorkloadConfig,
  priceOf: (memoryMb: number, durationMs: number) => number,
): MemoryCurve {
  const pointsOf = (kind: Kind): MemoryPoint[] => {
    const work = { ...config, cpuShare: shareOf(kind, config.cpuShare) };
    return MEMORIES.map((memoryMb) => {
      const durationMs = durationAt(work, memoryMb);
      return { memoryMb, durationMs, costUsd: priceOf(memoryMb, durationMs) };
    });
  };
  const points = { cpu: pointsOf('cpu'), own: pointsOf('own'), io: pointsOf('io') };
  return {
    points,
    cheapest: {
      cpu: cheapestOf(points.cpu),
      own: cheapestOf(points.own),
      io: cheapestOf(points.io),
    },
  };
}

function cheapestOf(points: readonly MemoryPoint[]): MemoryPoint | null {
  const priced = points.filter(({ costUsd }) => Number.isFinite(costUsd));
  const least = Math.min(...priced.map(({ costUsd }) => costUsd));
  return priced.findLast(({ costUsd }) => costUsd <= least * (1 + SAME)) ?? null;
}
