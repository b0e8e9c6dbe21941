// A trace as JSON: a list of counts, or what the command line of CloudWatch prints.

import { shown } from '@/engine/kernel/refusal';
import {
  countAmong,
  countOf,
  Minutes,
  MOST_ROWS,
  minuteOf,
  TraceError,
  timeAmong,
  wantedNames,
} from '@/engine/traffic/trace-minutes';

const WANTED =
  'a list of counts, {"perMinute": […]}, {"Datapoints": […]} or {"MetricDataResults": […]}';

export function countsFromJson(text: string, row: string | null): number[] {
  const trace = parsed(text);
  if (row !== null && !(isObject(trace) && 'MetricDataResults' in trace)) {
    throw new TraceError('--row: not for this trace; only MetricDataResults has several rows');
  }
  if (Array.isArray(trace)) return countsOf(trace, '');
  if (isObject(trace)) {
    if ('perMinute' in trace) return countsOf(listOf(trace.perMinute, 'perMinute'), 'perMinute');
    if ('Datapoints' in trace) return inOrder(listOf(trace.Datapoints, 'Datapoints'), 'Datapoints');
    if ('MetricDataResults' in trace) {
      return metricOf(listOf(trace.MetricDataResults, 'MetricDataResults'), row);
    }
  }
  throw new TraceError(`trace: ${shown(trace)} is not allowed; ${WANTED}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new TraceError(`trace: not JSON (${why}); ${WANTED}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  value instanceof Object && !Array.isArray(value);

function listOf(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0 && value.length <= MOST_ROWS) return value;
  const allowed = `a list of 1 to ${MOST_ROWS} entries`;
  const where = field === '' ? 'trace' : `trace, ${field}`;
  throw new TraceError(`${where}: ${shown(value)} is not allowed; ${allowed}`);
}

/** Plain counts, or an object with a count and a time for each minute. */
function countsOf(list: readonly unknown[], field: string): number[] {
  const entries = listOf(list, field);
  if (isObject(entries[0])) return inOrder(entries, field);
  return entries.map((entry, i) => countOf(entry, `trace, ${field}[${i}]`));
}

interface Entry {
  readonly minute: number;
  readonly count: number;
  readonly where: string;
}

/** CloudWatch prints its minutes in any order; what it leaves out is a gap. */
function sorted(entries: Entry[]): number[] {
  const minutes = new Minutes();
  entries.sort((a, b) => a.minute - b.minute);
  for (const { minute, count, where } of entries) minutes.add(minute, count, where);
  return minutes.counts;
}

function inOrder(list: readonly unknown[], field: string): number[] {
  return sorted(
    list.map((entry, i) => {
      const where = `${field}[${i}]`;
      if (!isObject(entry)) {
        throw new TraceError(
          `trace, ${where}: ${shown(entry)} is not allowed; an object with a count`,
        );
      }
      const names = Object.keys(entry);
      const count = names[countAmong(names)];
      if (count === undefined) {
        throw new TraceError(`trace, ${where}: no count; one of ${wantedNames()}`);
      }
      const time = names[timeAmong(names)];
      const minute = time === undefined ? i : minuteOf(entry[time], `${where}.${time}`);
      return { minute, count: countOf(entry[count], `trace, ${where}.${count}`), where };
    }),
  );
}

/** One of the metrics that were asked for, by its Id or Label or by its number from 1. */
function metricOf(results: readonly unknown[], row: string | null): number[] {
  const wanted = `the Id or Label of a metric, or its number from 1 to ${results.length}`;
  if (row === null && results.length > 1) {
    throw new TraceError(`--row: missing; this trace has ${results.length} metrics: ${wanted}`);
  }
  const isNamed = (one: unknown): boolean => isObject(one) && (one.Id === row || one.Label === row);
  const named = row === null ? 0 : results.findIndex(isNamed);
  const index = named < 0 ? Number(row) - 1 : named;
  const metric = results[index];
  if (metric === undefined) throw new TraceError(`--row: "${row}" is not in this trace; ${wanted}`);
  const field = `MetricDataResults[${index}]`;
  const { Timestamps, Values } = isObject(metric) ? metric : { Timestamps: null, Values: null };
  const values = listOf(Values, `${field}.Values`);
  const times = listOf(Timestamps, `${field}.Timestamps`);
  if (times.length !== values.length) {
    throw new TraceError(
      `trace, ${field}.Timestamps: a list of ${times.length} is not allowed; ${values.length}, one for each value`,
    );
  }
  return sorted(
    values.map((value, i) => ({
      minute: minuteOf(times[i], `${field}.Timestamps[${i}]`),
      count: countOf(value, `trace, ${field}.Values[${i}]`),
      where: `${field}.Timestamps[${i}]`,
    })),
  );
}
