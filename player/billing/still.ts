// The bills of the first frame, written while the site is built.

import { compare, curve, memory } from '@/engine/billing/workload/compare';
import type { Reckoning, WorkloadConfig } from './types';

const known = new Map<string, Reckoning>();

/** Equal knobs are reckoned once per build. */
export function reckonStill(config: WorkloadConfig): Reckoning {
  const key = JSON.stringify(config);
  let reckoning = known.get(key);
  if (!reckoning) {
    reckoning = { comparison: compare(config), curve: curve(config), memory: memory(config) };
    known.set(key, reckoning);
  }
  return reckoning;
}
