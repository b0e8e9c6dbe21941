// The bills of the first frame, written while the site is built.

import { compare, curve, memory } from '@/engine/billing/workload/compare';
import type { Estimate, WorkloadConfig } from './types';

const known = new Map<string, Estimate>();

/** Equal knobs are calculated once per build. */
export function estimateStill(config: WorkloadConfig): Estimate {
  const key = JSON.stringify(config);
  let estimate = known.get(key);
  if (!estimate) {
    estimate = { comparison: compare(config), curve: curve(config), memory: memory(config) };
    known.set(key, estimate);
  }
  return estimate;
}
