// What the loop costs: the true bill, whoever can see it yet.

import { loopRates } from '@/engine/billing/rates';
import type { RunawayConfig } from '@/engine/models/runaway/config';
import { RUN_MS } from '@/engine/models/runaway/loop';

export const PHOTO_MB = 0.2;
const LOG_KB = 1;
const MB_PER_GB = 1_024;
const KB_PER_GB = 1_048_576;

export const storedGb = (objects: number): number => (objects * PHOTO_MB) / MB_PER_GB;

/** What lies there costs this every month, in the first and lowest step of the storage's price. */
export const storedPerMonth = (objects: number): number =>
  storedGb(objects) * loopRates.storedPerGbMonth;

export interface Used {
  /** Environments times ms. */
  readonly workMs: number;
  /** Runs that ended: each was a request, read a photo and logged. */
  readonly runs: number;
  readonly written: number;
}

const PER_RUN =
  loopRates.functionPerRequest + loopRates.perGet + (LOG_KB / KB_PER_GB) * loopRates.perLogGb;

const perWorkMs = ({ memoryMb }: RunawayConfig): number =>
  (loopRates.functionPerSec / 1_000) * (memoryMb / MB_PER_GB);

/** Without storage: that is counted by the month, and stands in a read-out of its own. */
export const costOf = ({ workMs, runs, written }: Used, config: RunawayConfig): number =>
  workMs * perWorkMs(config) + runs * PER_RUN + written * loopRates.perPut;

/** Dollars a ms while so many environments are at work. */
export const costPerMs = (running: number, copies: number, config: RunawayConfig): number =>
  running * (perWorkMs(config) + (PER_RUN + copies * loopRates.perPut) / RUN_MS);
