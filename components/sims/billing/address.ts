// The address of a comparison: every knob by its name, or a run of another simulator that is carried on to a month.

import { type Ignored, writeKnobs } from '@/components/figure/address';
import { readAddress } from '@/components/figure/read-address';
import {
  MONTH_HOURS,
  params,
  scenarios,
  type WorkloadConfig,
} from '@/engine/billing/workload/config';

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
}

export interface ReadBilling {
  readonly scenario: string;
  readonly config: WorkloadConfig;
  readonly ignored: readonly Ignored[];
  readonly run: TakenRun | null;
  /** Whether the address sets anything: then whoever follows it sees what its sender saw. */
  readonly isSet: boolean;
}

/** All values of a declaration, as its type: the address has been read by that same declaration. */
export const configFrom = (values: Readonly<Record<string, number | string>>): WorkloadConfig =>
  values as unknown as WorkloadConfig;

export function readBilling(query: URLSearchParams): ReadBilling {
  const own = new URLSearchParams(query);
  const run = takeRun(own);
  const { setup, ignored } = readAddress(own, { params, scenarios });
  return {
    scenario: setup.scenario,
    config: configFrom(setup.config),
    ignored,
    run,
    isSet: query.size > (query.has('ignored') ? 1 : 0),
  };
}

/** A bill has no seed and no moment. */
export const writeBilling = (scenario: string, config: WorkloadConfig): URLSearchParams =>
  writeKnobs({ scenario, config }, { params, scenarios });

/** Takes the run's numbers out of `query` and puts the knobs that they mean in. Wrong ones stay, and are named. */
function takeRun(query: URLSearchParams): TakenRun | null {
  const [seconds, requests, busySec, coldStarts, peakPerSec] = RUN_NAMES.map((name) =>
    query.has(name) ? Number(query.get(name)) : Number.NaN,
  );
  if (!seconds || !requests || !(seconds > 0 && requests > 0)) return null;
  for (const name of RUN_NAMES) query.delete(name);
  const month = query.get('month');
  const monthSec = MONTH_HOURS[month === '720h' || month === '31d' ? month : '730h'] * 3_600;
  set(query, 'requests', Math.round((requests / seconds) * monthSec));
  if (busySec !== undefined && busySec > 0) {
    set(query, 'durationMs', Math.max(1, Math.round((busySec * 1_000) / requests)));
  }
  if (coldStarts !== undefined && coldStarts >= 0) set(query, 'coldShare', coldStarts / requests);
  if (peakPerSec !== undefined && peakPerSec > 0) {
    set(query, 'peakToMean', Math.max(1, peakPerSec / (requests / seconds)));
  }
  return { seconds, requests };
}

const set = (query: URLSearchParams, name: string, value: number): void => {
  if (!query.has(name)) query.set(name, String(Number(value.toPrecision(12))));
};
