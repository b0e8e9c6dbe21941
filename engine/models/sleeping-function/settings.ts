// The numbers of the sleeping-function model that no knob turns, each with its source or called an assumption.

import type { Demand } from '@/engine/kernel/contract';
import type { SleepingFunctionConfig } from '@/engine/models/sleeping-function/config';
import { poisson, type Traffic } from '@/engine/traffic/arrivals';
import { PiecewiseLinearRate } from '@/engine/traffic/rate-curve';

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

/** Assumed: a machine is ready so long after it was ordered. */
export const BOOT_MS = MINUTE_MS;
/** Assumed: an empty machine that is one too many goes off after so long. */
export const LINGER_MS = MINUTE_MS;
/** Assumed: so long does a new environment start. */
export const START_MS = 300;

/** At lunch orders grow to so many times the knob's, evenly from the 20th minute to the 60th, and back by the 100th. */
const LUNCH = 12;

/** From 8 to 20 somebody is in the shop. */
const OPENS = 8;
const CLOSES = 20;

export function trafficOf({ shops, ratePerSec, course }: SleepingFunctionConfig): Traffic {
  const all = shops * ratePerSec;
  const even = poisson(all);
  if (course === 'even') return even;
  return {
    ...even,
    rate: new PiecewiseLinearRate([
      { atMs: 20 * MINUTE_MS, ratePerSec: all },
      { atMs: 60 * MINUTE_MS, ratePerSec: LUNCH * all },
      { atMs: 100 * MINUTE_MS, ratePerSec: all },
    ]),
  };
}

export function demandOf(config: SleepingFunctionConfig): Demand {
  const { rate } = trafficOf(config);
  return { countBetween: (fromMs, toMs) => rate.countBetween(fromMs, toMs) };
}

/** When my own server runs again after its plug was pulled: once somebody is there, and it has booted. */
export function ownBackAtMs({ startHour }: SleepingFunctionConfig, pulledAtMs: number): number {
  const clock = (startHour * HOUR_MS + pulledAtMs) % (24 * HOUR_MS);
  if (clock >= OPENS * HOUR_MS && clock < CLOSES * HOUR_MS) return pulledAtMs + BOOT_MS;
  const openMs = OPENS * HOUR_MS;
  return pulledAtMs + (clock < openMs ? openMs - clock : openMs + 24 * HOUR_MS - clock);
}
