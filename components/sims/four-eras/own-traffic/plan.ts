// From the busiest hour of a file to a run: each minute turns the rate, and every way begins with what it needs.

import { configOf, type Setup } from '@/components/figure/address';
import { params } from '@/engine/models/four-eras/config';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import type { OwnTraffic } from '@/player/billing/traffic-file';
import type { Act } from '@/player/types';

export const OWN_TRAFFIC = 'own-traffic';

/** The month of price calculators, of which the judge makes one, too. */
export const MONTH_HOURS = 730;

const SEC_PER_MINUTE = 60;
const MS_PER_MINUTE = 60_000;

/** More in a minute than the traffic's knob can say. */
export const MOST_PER_MINUTE = params.ratePerSec.max * SEC_PER_MINUTE;

export interface TooBusy {
  /** Of the file, from 1. */
  readonly minute: number;
  readonly count: number;
}

/** The first minute that no run can have; null where there is none. */
export function tooBusy({ hour: { from, counts }, minutes }: OwnTraffic): TooBusy | null {
  const at = counts.findIndex((count) => count > MOST_PER_MINUTE);
  return at < 0 ? null : { minute: ((from + at) % minutes) + 1, count: counts[at] ?? 0 };
}

/** As fine as the knob is; where nobody comes, as seldom as it can say. */
const rateOf = (count: number): number =>
  Math.max(params.ratePerSec.min, Math.round((count / SEC_PER_MINUTE) * 1e4) / 1e4);

/** What a VM or an app instance is used to, so that a group begins neither full nor idle. */
const USUAL_USE = params.vmTarget.default;

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, value));

/** How often such an hour would have to come for all that comes in a month. */
export function hoursAMonth({ hour, requestsPerMonth }: OwnTraffic): number {
  const inHour = hour.counts.reduce((sum, count) => sum + count, 0);
  const times = Math.round((requestsPerMonth / inHour) * 10) / 10;
  return clamp(times, { min: params.runsPerMonth.min, max: MONTH_HOURS });
}

/** Own servers are bought for the busiest minute; the groups begin with what the first one needs. */
export function setupOf(traffic: OwnTraffic): Setup {
  const scenario = scenarios.find(({ id }) => id === OWN_TRAFFIC);
  if (!scenario) throw new RangeError(`no scenario ${OWN_TRAFFIC}`);
  const usual = configOf(params, scenario.set);
  const rates = traffic.hour.counts.map(rateOf);
  const [first = params.ratePerSec.min] = rates;
  const atOnce = (perSec: number): number => perSec * Number(usual.workSec);
  const sized = (slots: string, perSec: number): number =>
    Math.ceil(atOnce(perSec) / (Number(usual[slots]) * USUAL_USE));
  const most = Math.max(...rates);
  return {
    scenario: scenario.id,
    seed: scenario.seed,
    config: {
      ...usual,
      ratePerSec: first,
      servers: clamp(sized('serverSlots', most), { min: 1, max: params.servers.max }),
      vmStart: clamp(sized('vmSlots', first), { min: 2, max: params.vmStart.max }),
      vmMax: clamp(2 * sized('vmSlots', most), {
        min: params.vmMax.default,
        max: params.vmMax.max,
      }),
      dynoStart: clamp(sized('dynoSlots', first), { min: 2, max: params.dynoStart.max }),
      runsPerMonth: hoursAMonth(traffic),
    },
    acts: rates.flatMap((rate, minute): Act[] =>
      minute === 0 || rate === rates[minute - 1]
        ? []
        : [{ atMs: minute * MS_PER_MINUTE, act: 'set', on: 'ratePerSec', to: rate }],
    ),
    tMs: 0,
  };
}
