// The pool of instances held against theory: each table of oracles has a check that says every gap in a line.

import { Constant, Exponential } from '@/engine/kernel/distributions';
import { exp } from '@/engine/kernel/math';
import { completeConfig, startRun } from '@/engine/kernel/run';
import { params } from '@/engine/models/cold-start/config';
import { coldStartUnder } from '@/engine/models/cold-start/model';
import {
  erlangB,
  type Measured,
  simfaas,
  windowedMaximum,
} from '@/engine/models/cold-start/oracles';
import type { Laws } from '@/engine/models/cold-start/settings';

export type Knobs = Readonly<Record<string, number | string>>;

/** Steady-state numbers of one run; shares are over all requests. */
interface Steady {
  readonly cold: number;
  readonly rejected: number;
  readonly instances: number;
  readonly busy: number;
}

export function steadyState(
  set: Knobs,
  laws: Laws,
  seed: number,
  warmupSec: number,
  requests: number,
): Steady {
  const config = completeConfig(params, set);
  const startMs = warmupSec * 1000;
  const endMs = startMs + (requests / Number(config.ratePerSec)) * 1000;
  const run = startRun(coldStartUnder(laws), { set: config, seed, durationMs: endMs, logLimit: 0 });
  run.advanceTo(startMs);
  const before = run.snapshot();
  run.advanceTo(endMs);
  const after = run.snapshot();
  const count = (name: string) => (after.counts[name] ?? 0) - (before.counts[name] ?? 0);
  const level = (name: string) =>
    ((after.metrics[name] ?? 0) * endMs - (before.metrics[name] ?? 0) * startMs) /
    (endMs - startMs);
  return {
    cold: count('coldStarts') / count('arrived'),
    rejected: count('rejected') / count('arrived'),
    instances: level('instances'),
    busy: level('busy'),
  };
}

const REPLICATIONS = 12;

const square = (x: number): number => x * x;

/** Mean and standard error over independent runs; no two points of a file share a seed. */
export function replicate(firstSeed: number, one: (seed: number) => Steady) {
  const runs = Array.from({ length: REPLICATIONS }, (_, i) => one(firstSeed + i));
  return (name: keyof Steady): Measured => {
    const mean = runs.reduce((sum, run) => sum + run[name], 0) / REPLICATIONS;
    const squares = runs.reduce((sum, run) => sum + square(run[name] - mean), 0);
    return { mean, stderr: Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS) };
  };
}

/** Nothing within four standard errors of both sides together. */
export function gapOf(found: Measured, expected: Measured, what: string): string[] {
  const error = Math.sqrt(square(found.stderr) + square(expected.stderr));
  const isNear = Math.abs(found.mean - expected.mean) <= 4 * error + 1e-12;
  return isNear ? [] : [`${what}: ${found.mean} for ${expected.mean} ± ${error}`];
}

export const exact = (mean: number): Measured => ({ mean, stderr: 0 });
const quantities = ['cold', 'rejected', 'instances', 'busy'] as const;

/** No two rows of any table share a seed. */
export const simfaasRows = simfaas.map((point, i) => ({ ...point, firstSeed: 10_000 + 100 * i }));

export function gapsFromSimfaas(point: (typeof simfaasRows)[number]): string[] {
  const law = point.law === 'constant' ? Constant : Exponential;
  const laws = {
    work: new law(point.workSec * 1000),
    coldWork: new law(point.coldWorkSec * 1000),
  };
  const set = {
    ratePerSec: point.ratePerSec,
    keepAliveSec: point.keepAliveSec,
    maxInstances: point.maxInstances,
    reuse: 'newest',
  };
  const found = replicate(point.firstSeed, (seed) =>
    steadyState(set, laws, seed, point.warmupSec, 60_000),
  );
  return quantities.flatMap((name) => gapOf(found(name), point[name], name));
}

export const windowedRows = windowedMaximum.map((point, i) => ({
  ...point,
  firstSeed: 20_000 + 100 * i,
}));

export function gapsFromWindowedMaximum(point: (typeof windowedRows)[number]): string[] {
  const { ratePerSec, workSec, keepAliveSec, maxInstances } = point;
  const set = { ratePerSec, workSec, keepAliveSec, maxInstances, coldStartSec: 0 };
  const found = replicate(point.firstSeed, (seed) =>
    steadyState({ ...set, reuse: 'recent' }, {}, seed, point.warmupSec, 60_000),
  );
  return quantities.flatMap((name) => gapOf(found(name), exact(point[name]), name));
}

/** B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)): A. K. Erlang, 1917. */
export function erlangBlocking(offeredLoad: number, servers: number): number {
  let blocking = 1;
  for (let k = 1; k <= servers; k += 1) {
    blocking = (offeredLoad * blocking) / (k + offeredLoad * blocking);
  }
  return blocking;
}

export const erlangRows = erlangB.map((row, i) => ({ ...row, firstSeed: 30_000 + 100 * i }));

export function gapsFromErlang(row: (typeof erlangRows)[number]): string[] {
  const { offeredLoad, servers, blocking, firstSeed } = row;
  const set = { ratePerSec: offeredLoad / 2, workSec: 2, coldStartSec: 0, maxInstances: servers };
  const found = replicate(firstSeed, (seed) => steadyState(set, {}, seed, 100, 40_000));
  const byFormula = erlangBlocking(offeredLoad, servers);
  return [
    ...(Math.abs(byFormula - blocking) < 5e-13 ? [] : [`formula: ${byFormula} for ${blocking}`]),
    ...gapOf(found('rejected'), exact(blocking), 'rejected'),
    ...gapOf(found('busy'), exact(offeredLoad * (1 - blocking)), 'busy'),
  ];
}

export const nowAndThenRows = [
  { ratePerSec: 1 / 60, keepAliveSec: 60, firstSeed: 40_000 },
  { ratePerSec: 1 / 60, keepAliveSec: 300, firstSeed: 40_100 },
  { ratePerSec: 0.001, keepAliveSec: 600, firstSeed: 40_200 },
] as const;

export function gapsFromNowAndThen(row: (typeof nowAndThenRows)[number]): string[] {
  const { ratePerSec, keepAliveSec, firstSeed } = row;
  // Work of 5 ms, so that hardly ever two requests meet.
  const set = { ratePerSec, keepAliveSec, coldStartSec: 0, workSec: 0.005 };
  const found = replicate(firstSeed, (seed) => steadyState(set, {}, seed, 36_000, 40_000));
  const missed = exp(-ratePerSec * keepAliveSec);
  // Two requests within 5 ms: that share of requests is the closed form's neglect.
  const neglect = 2 * ratePerSec * 0.005;
  return [
    ...gapOf(found('cold'), { mean: missed, stderr: neglect }, 'cold'),
    ...gapOf(found('instances'), { mean: 1 - missed, stderr: neglect }, 'instances'),
  ];
}
