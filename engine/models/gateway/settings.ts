// What the knobs of the gateway say of traffic, work and buckets.

import { Constant, type Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import type { Client, GatewayConfig } from '@/engine/models/gateway/config';
import { steps, type Traffic } from '@/engine/traffic/arrivals';

/** A client's bucket holds what flows in within so long, as that of the account does. */
const BURST_SEC = 0.5;
/** The slowest twentieth of lognormal work takes so many times the median. */
const SLOW_TIMES = 3;

export function trafficOf(config: GatewayConfig, client: Client): Traffic {
  const usual = config[`${client}PerSec`];
  const { rushOf, rushPerSec, rushAtSec, rushForSec } = config;
  const before = { atMs: 0, ratePerSec: usual };
  if (rushOf !== client || rushForSec === 0) return steps([before]);
  const rush = { atMs: rushAtSec * 1_000, ratePerSec: rushPerSec };
  const after = { atMs: (rushAtSec + rushForSec) * 1_000, ratePerSec: usual };
  return steps(rushAtSec === 0 ? [rush, after] : [before, rush, after]);
}

export function workLawOf({ workLaw, workSec }: GatewayConfig): Distribution {
  const ms = workSec * 1_000;
  if (workLaw === 'constant') return new Constant(ms);
  return workLaw === 'exponential' ? new Exponential(ms) : new Lognormal(ms, SLOW_TIMES * ms);
}

export const sharedOf = ({ ratePerSec, burst }: GatewayConfig) => ({ ratePerSec, burst });
export const partnersOf = ({ clientLimit }: GatewayConfig) => ({
  ratePerSec: clientLimit,
  burst: Math.max(1, clientLimit * BURST_SEC),
});
