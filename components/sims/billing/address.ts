// The address of a comparison: every knob by its name, or a run of another simulator that is carried on to a month.

import { type Ignored, writeKnobs } from '@/components/figure/address';
import { readAddress } from '@/components/figure/read-address';
import type { ReadSheet } from '@/components/figure/sheet/sheet';
import {
  MONTH_HOURS,
  params,
  scenarios,
  type WorkloadConfig,
} from '@/engine/billing/workload/config';
import { dayOf, isDay, readOwn } from '@/player/billing/knobs';
import type { AnyConfig } from '@/player/types';

/** What another simulator says of its run: how long it was, and what happened in it. */
const RUN_NAMES = [
  'runSec',
  'runRequests',
  'runBusySec',
  'runColdStarts',
  'runPeakPerSec',
] as const;

export interface TakenRun {
  readonly seconds: number;
  readonly requests: number;
  /** Null where the simulator does not say. */
  readonly peakPerSec: number | null;
}

/** How the run becomes a month: as it was without end, once a day, or once. */
export const carryings = ['allMonth', 'daily', 'once'] as const;
export type Carrying = (typeof carryings)[number];

export interface ReadBilling extends ReadSheet<WorkloadConfig> {
  readonly run: TakenRun | null;
}

/** All values of a declaration, as its type: the address has been read by that same declaration. */
export const configFrom = (values: Readonly<Record<string, number | string>>): WorkloadConfig =>
  values as unknown as WorkloadConfig;

export function readBilling(query: URLSearchParams): ReadBilling {
  const own = new URLSearchParams(query);
  const run = takeRun(own);
  const prices = own.get('own');
  own.delete('own');
  const { setup, ignored } = readAddress(own, { params, scenarios });
  const isReadable = prices === null || readOwn(prices) !== null;
  const unreadable: Ignored[] = isReadable
    ? []
    : [{ why: 'not-an-option', name: 'own', raw: prices, options: [OWN_EXAMPLE] }];
  const { config, unreal } = withRealDays(configFrom(setup.config));
  return {
    scenario: setup.scenario,
    config: prices !== null && isReadable ? { ...config, own: prices } : config,
    ignored: [...ignored, ...unreal, ...unreadable],
    run,
  };
}

/** Days that the calendar has not are named, and the standard ones stand in for them. */
function withRealDays(config: WorkloadConfig): { config: WorkloadConfig; unreal: Ignored[] } {
  const names = (['asOf', 'krwAsOf'] as const).filter((name) => !isDay(dayOf(config[name])));
  return {
    config: { ...config, ...Object.fromEntries(names.map((name) => [name, params[name].default])) },
    unreal: names.map((name) => ({
      why: 'not-an-option',
      name,
      raw: String(config[name]),
      options: [String(params[name].default)],
    })),
  };
}

const OWN_EXAMPLE = 'lambda.compute.x86_64:0.00001';

/** What a bill hangs on beside its knobs: a link holds it, so that it never changes. */
const OF_ITS_TIME = ['asOf', 'krwPerUsd', 'krwAsOf'] as const;

/** A bill has no seed and no moment, but a day of prices and a rate of exchange. */
export function writeBilling(scenario: string, config: WorkloadConfig): URLSearchParams {
  const query = writeKnobs({ scenario, config: knobsOf(config) }, { params, scenarios });
  for (const name of OF_ITS_TIME) query.set(name, String(config[name]));
  if (config.own) query.set('own', config.own);
  return query;
}

/** Whether a bill is of other prices than today's, or its rate of an earlier day: then today's are offered. */
export const isOfAnotherDay = ({ asOf, krwAsOf }: WorkloadConfig): boolean =>
  asOf !== params.asOf.default || krwAsOf < params.krwAsOf.default;

/** The knobs that are declared, without what a link says beside them. */
const knobsOf = ({ own: _own, ...knobs }: WorkloadConfig): AnyConfig => knobs;

/** The numbers of a run that is carried on to a month in this way, whether or not the knobs reach so far. */
function carriedOn(
  { seconds, requests, peakPerSec }: TakenRun,
  carrying: Carrying,
  month: WorkloadConfig['month'],
): { readonly requests: number; readonly peakToMean: number } {
  const hours = MONTH_HOURS[month];
  const times =
    carrying === 'once' ? 1 : carrying === 'daily' ? hours / 24 : (hours * 3_600) / seconds;
  const mean = (requests * times) / (hours * 3_600);
  const peak = peakPerSec ?? requests / seconds;
  return { requests: Math.round(requests * times), peakToMean: peak / mean };
}

/** The knobs that a run means when it is carried on to a month in this way. */
export function monthOf(
  run: TakenRun,
  carrying: Carrying,
  month: WorkloadConfig['month'],
): Pick<WorkloadConfig, 'requests' | 'peakToMean' | 'busyHours'> {
  const { requests, peakToMean } = carriedOn(run, carrying, month);
  return {
    requests: within(requests, params.requests),
    peakToMean: within(peakToMean, params.peakToMean),
    busyHours:
      carrying === 'allMonth'
        ? params.busyHours.default
        : within(run.seconds / 3_600, params.busyHours),
  };
}

/**
 * What `changes` mean for knobs that a run has set: in a month of another length the run is carried on anew, unless the
 * reader has asked for other requests since.
 */
export function inOtherMonth(
  run: TakenRun,
  carrying: Carrying,
  now: WorkloadConfig,
  changes: Partial<WorkloadConfig>,
): Partial<WorkloadConfig> {
  const isTheRuns = now.requests === monthOf(run, carrying, now.month).requests;
  return changes.month && isTheRuns
    ? { ...monthOf(run, carrying, changes.month), ...changes }
    : changes;
}

/** Whether the month of a run is more than the knobs can say: then its bill is of less, and that must be told. */
export function isBeyond(
  run: TakenRun,
  carrying: Carrying,
  month: WorkloadConfig['month'],
): boolean {
  const { requests, peakToMean } = carriedOn(run, carrying, month);
  return requests > params.requests.max || peakToMean > params.peakToMean.max;
}

const within = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, value));

/** Takes the run's numbers out of `query` and puts the knobs that they mean in. Wrong ones stay, and are named. */
function takeRun(query: URLSearchParams): TakenRun | null {
  const [seconds, requests, busySec, coldStarts, peakPerSec] = RUN_NAMES.map((name) =>
    query.has(name) ? Number(query.get(name)) : Number.NaN,
  );
  if (!seconds || !requests || !(seconds > 0 && requests > 0)) return null;
  for (const name of RUN_NAMES) query.delete(name);
  const run = { seconds, requests, peakPerSec: peakPerSec && peakPerSec > 0 ? peakPerSec : null };
  const month = params.month.options.find((one) => one === query.get('month')) ?? '730h';
  const carried = monthOf(run, 'allMonth', month);
  set(query, 'requests', carried.requests);
  if (busySec !== undefined && busySec > 0) {
    set(query, 'durationMs', Math.max(1, Math.round((busySec * 1_000) / requests)));
  }
  if (coldStarts !== undefined && coldStarts >= 0) set(query, 'coldShare', coldStarts / requests);
  if (run.peakPerSec !== null) set(query, 'peakToMean', carried.peakToMean);
  return run;
}

const set = (query: URLSearchParams, name: string, value: number): void => {
  if (!query.has(name)) query.set(name, String(Number(value.toPrecision(12))));
};
