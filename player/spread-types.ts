// What is ordered of the service of spreads, and what is heard: plain data, read on either side.

import { fieldsOf, listOf, numberOf, unreadable, wholeOf } from './parse';
import { readRunRequest } from './run-types';
import type { RunRequest, SpreadProgress, SpreadReport } from './types';

export interface SpreadOrder {
  /** Its own seed is the first. */
  readonly request: RunRequest;
  /** How many seeds, one after the other. */
  readonly seeds: number;
}

export type SpreadReply =
  | { readonly type: 'progress'; readonly progress: SpreadProgress }
  | { readonly type: 'spread'; readonly report: SpreadReport };

/** Throws a TypeError in words. Whether so many seeds are allowed is for the job to say. */
export function readSpreadOrder(value: unknown): SpreadOrder {
  const { request, seeds } = fieldsOf(value, 'order');
  return { request: readRunRequest(request), seeds: numberOf(seeds, 'order.seeds') };
}

/** Throws a TypeError in words. */
export function readSpreadReply(value: unknown): SpreadReply {
  const { type, progress, report } = fieldsOf(value, 'reply');
  if (type === 'progress') return { type, progress: readProgress(progress) };
  if (type === 'spread') return { type, report: readReport(report) };
  return unreadable('reply.type', 'progress or spread');
}

function readProgress(value: unknown): SpreadProgress {
  const { done, of, share, leftMs } = fieldsOf(value, 'progress');
  return {
    done: wholeOf(done, 'progress.done'),
    of: wholeOf(of, 'progress.of'),
    share: numberOf(share, 'progress.share'),
    leftMs: numberOf(leftMs, 'progress.leftMs'),
  };
}

function readReport(value: unknown): SpreadReport {
  const report = fieldsOf(value, 'report');
  const seeds = fieldsOf(report.seeds, 'report.seeds');
  for (const name of ['first', 'last', 'count']) wholeOf(seeds[name], `report.seeds.${name}`);
  for (const [name, spread] of Object.entries(fieldsOf(report.metrics, 'report.metrics'))) {
    wholeOf(fieldsOf(spread, name).values, `${name}.values`);
  }
  const runs = listOf(report.runs, 'report.runs');
  if (runs.length !== seeds.count) unreadable('report.runs', 'one for each seed');
  for (const run of runs) fieldsOf(run, 'report.runs');
  return report as unknown as SpreadReport;
}
