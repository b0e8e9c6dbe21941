// One's own traffic from a file: counts per minute, as a month's requests, how far the busiest minute stands out, and
// the busiest hour minute by minute.

import { parseTrace, TraceError } from '@/engine/traffic/trace';

export interface OwnTraffic {
  readonly minutes: number;
  readonly total: number;
  readonly perMinuteMax: number;
  /** The total carried on to a whole month. */
  readonly requestsPerMonth: number;
  readonly peakToMean: number;
  readonly hour: BusyHour;
}

/** The sixty minutes in a row in which the most came; a shorter file is repeated until it fills them. */
export interface BusyHour {
  /** The minute of the file that it begins with, from 0. */
  readonly from: number;
  readonly counts: readonly number[];
}

/** Why a file was refused. `line` counts from 1, or `entry` in a list of JSON; `found` quotes what stands there. */
export interface TrafficProblem {
  readonly why:
    | 'empty'
    | 'too-long'
    | 'no-counts'
    | 'not-a-count'
    | 'gap'
    | 'not-a-time'
    | 'open-quote'
    | 'row-length'
    | 'not-json'
    | 'no-list'
    | 'all-zero'
    | 'other';
  readonly line: number | null;
  readonly entry: number | null;
  readonly found: string;
}

export type TrafficResult =
  | { readonly ok: true; readonly traffic: OwnTraffic }
  | { readonly ok: false; readonly problem: TrafficProblem };

/** The trace reader's sentences, by what they say. */
const REASONS: readonly (readonly [RegExp, TrafficProblem['why']])[] = [
  [/no column of counts/, 'no-counts'],
  [/is not a count/, 'not-a-count'],
  [/minutes after line/, 'gap'],
  [/is not a time/, 'not-a-time'],
  [/a quote without its end/, 'open-quote'],
  [/cells are not allowed/, 'row-length'],
  [/not JSON/, 'not-json'],
  [/is not allowed; (a list|\{)/, 'no-list'],
  [/lines are not allowed/, 'too-long'],
  [/empty|only a head/, 'empty'],
];

function problemOf(message: string): TrafficProblem {
  const line = /line (\d+)/.exec(message)?.[1];
  const index = /\[(\d+)\]/.exec(message)?.[1];
  const shown = /: (.*) is not a (?:count|time)/.exec(message)?.[1] ?? 'nothing';
  return {
    why: REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'other',
    line: line === undefined ? null : Number(line),
    entry: index === undefined ? null : Number(index) + 1,
    found: shown === 'nothing' ? '' : shown.replace(/^"(.*)"$/, '$1'),
  };
}

/** `monthHours` is how long the month is that the file is carried on to. */
export function readTraffic(text: string, monthHours: number): TrafficResult {
  let counts: readonly number[];
  try {
    counts = parseTrace(text);
  } catch (error) {
    if (error instanceof TraceError) return { ok: false, problem: problemOf(error.message) };
    throw error;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0)
    return { ok: false, problem: { why: 'all-zero', line: null, entry: null, found: '' } };
  const perMinuteMax = counts.reduce((most, count) => Math.max(most, count), 0);
  const mean = total / counts.length;
  return {
    ok: true,
    traffic: {
      minutes: counts.length,
      total,
      perMinuteMax,
      requestsPerMonth: Math.round(mean * 60 * monthHours),
      peakToMean: perMinuteMax / mean,
      hour: busyHourOf(counts),
    },
  };
}

const MINUTES = 60;

/** Of equals the first. */
function busyHourOf(counts: readonly number[]): BusyHour {
  const at = (minute: number): number => counts[minute % counts.length] ?? 0;
  let sum = 0;
  for (let minute = 0; minute < MINUTES; minute += 1) sum += at(minute);
  let best = { from: 0, sum };
  for (let from = 1; from + MINUTES <= counts.length; from += 1) {
    sum += at(from + MINUTES - 1) - at(from - 1);
    if (sum > best.sum) best = { from, sum };
  }
  const { from } = best;
  return { from, counts: Array.from({ length: MINUTES }, (_, minute) => at(from + minute)) };
}
