// How much longer things may take on a machine that is busy with something else.

import { availableParallelism, loadavg } from 'node:os';

/** Beyond this a test is not slow but stuck. */
const MOST = 6;

/** 1 on an idle machine, up to 6 by how many programs want each core. Windows does not say, and gets 1. */
export function patience(load = loadavg()[0], cores = availableParallelism()) {
  return Math.min(MOST, Math.max(1, load / cores));
}
