// The functions platform held against theory: each table of oracles has a check that says every gap in a line.

import { Constant, Exponential } from '@/engine/kernel/distributions';
import { ln } from '@/engine/kernel/math';
import type { TallyResult } from '@/engine/kernel/tally';
import { Functions } from '@/engine/models/functions/functions';
import {
  erlangB,
  type Measured,
  mixtures,
  nowAndThen,
  oneInstance,
  type ramps,
  simfaas,
  windowedMaximum,
} from '@/engine/models/functions/oracles';
import { DEFAULT_SETTINGS, type FunctionsSettings } from '@/engine/models/functions/settings';
import { poisson, regular, type Traffic } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

interface Case {
  readonly traffic: Traffic;
  readonly work: Exponential | Constant;
  readonly settings: Partial<FunctionsSettings>;
  readonly warmupSec: number;
  readonly durationSec: number;
}

function run({ traffic, work, settings, warmupSec, durationSec }: Case, seed: number): Functions {
  const start = { seed, warmupMs: warmupSec * 1000 };
  const functions = new Functions({ ...DEFAULT_SETTINGS, ...settings }, start);
  const comparison = new Comparison(new Crowd(traffic, work, seed), [functions]);
  comparison.advanceTo((warmupSec + durationSec) * 1000);
  return functions;
}

/** What the oracles speak of; shares are over all requests. */
function steady(one: Case, seed: number): Record<string, number> {
  const endMs = (one.warmupSec + one.durationSec) * 1000;
  const found: TallyResult = run(one, seed).result(endMs);
  return {
    cold: found.coldStarts / found.requests,
    rejected: found.rejected / found.requests,
    instances: found.instances.mean ?? Number.NaN,
    busy: found.instances.busyMean ?? Number.NaN,
    lifespanSec: found.instances.lifespanMeanSec ?? Number.NaN,
    mean: found.latencySec.mean ?? Number.NaN,
    p50: found.latencySec.p50 ?? Number.NaN,
    p95: found.latencySec.p95 ?? Number.NaN,
    p99: found.latencySec.p99 ?? Number.NaN,
  };
}

const REPLICATIONS = 10;

const square = (x: number): number => x * x;

/** Mean and standard error of each quantity over independent runs; no two rows share a seed. */
function replicate(one: Case, firstSeed: number): (name: string) => Measured {
  const runs = Array.from({ length: REPLICATIONS }, (_, i) => steady(one, firstSeed + i));
  return (name) => {
    const values = runs.map((found) => found[name] ?? Number.NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / REPLICATIONS;
    const squares = values.reduce((sum, value) => sum + square(value - mean), 0);
    return { mean, stderr: Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS) };
  };
}

/** Nothing within four standard errors. The smallest allowance is one count in a hundred thousand. */
function gapOf(found: number, expected: number, error: number, what: string): string[] {
  const allowed = 4 * error + 1e-5 * Math.max(1, Math.abs(expected));
  const isNear = Math.abs(found - expected) <= allowed;
  return isNear ? [] : [`${what}: ${found} for ${expected} ± ${error}`];
}

function gapsOfRow(
  found: (name: string) => Measured,
  row: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(row).flatMap(([name, expected]) => {
    if (typeof expected !== 'number') return [];
    const { mean, stderr } = found(name);
    return gapOf(mean, expected, stderr, name);
  });
}

/** One run of so many requests; what the tables of SimFaaS say of their own error scales to it. */
const SIMFAAS_REQUESTS = 250_000;

/** No two rows of any table share a seed. */
export const simfaasRows = simfaas.map((point, i) => ({ ...point, seed: 100_000 + i }));

export function gapsFromSimfaas(point: (typeof simfaasRows)[number]): string[] {
  const law = point.law === 'constant' ? Constant : Exponential;
  const requests = Math.min(SIMFAAS_REQUESTS, point.requestsBehind);
  const found = steady(
    {
      traffic: point.arrivals === 'regular' ? regular(point.ratePerSec) : poisson(point.ratePerSec),
      work: new law(point.workSec * 1000),
      settings: {
        coldWork: new law(point.coldWorkSec * 1000),
        keepAliveMs: point.keepAliveSec * 1000,
        maxInstances: point.maxInstances,
        reuse: 'newest',
      },
      warmupSec: point.warmupSec,
      durationSec: requests / point.ratePerSec,
    },
    point.seed,
  );
  return (['cold', 'rejected', 'instances', 'busy'] as const).flatMap((name) => {
    const { mean, stderr } = point[name];
    const error = stderr * Math.sqrt(1 + point.requestsBehind / requests);
    // Fixed gaps: the tables give no error for a share, so the rule of 2 % holds.
    const isExact = point.arrivals === 'regular' && stderr === 0;
    return gapOf(found[name] ?? Number.NaN, mean, isExact ? 0.005 * mean : error, name);
  });
}

export const erlangRows = erlangB.flatMap((row, i) => [
  { ...row, law: 'exponential', work: new Exponential(2_000), firstSeed: 110_000 + 100 * i },
  { ...row, law: 'constant', work: new Constant(2_000), firstSeed: 111_000 + 100 * i },
]);

export function gapsFromErlang(row: (typeof erlangRows)[number]): string[] {
  const found = replicate(
    {
      traffic: poisson(row.offeredLoad / 2),
      work: row.work,
      settings: { maxInstances: row.servers },
      warmupSec: 100,
      durationSec: 20_000 / (row.offeredLoad / 2),
    },
    row.firstSeed,
  );
  return gapsOfRow(found, { rejected: row.blocking, busy: row.busy });
}

export const nowAndThenRows = nowAndThen.map((row, i) => ({
  ...row,
  firstSeed: 120_000 + 100 * i,
}));

export function gapsFromNowAndThen(row: (typeof nowAndThenRows)[number]): string[] {
  const { ratePerSec, keepAliveSec, firstSeed, lifespanSec, cold, instances } = row;
  const found = replicate(
    {
      traffic: poisson(ratePerSec),
      work: new Constant(0.001),
      settings: { keepAliveMs: keepAliveSec * 1000 },
      warmupSec: 10 * keepAliveSec,
      durationSec: 40_000 / ratePerSec,
    },
    firstSeed,
  );
  // A run cuts off the lives that it does not see to their end: a share of lifespan / run.
  const { mean, stderr } = found('lifespanSec');
  const censored = lifespanSec / (40_000 / ratePerSec);
  return [
    ...gapsOfRow(found, { cold, instances }),
    ...gapOf(mean, lifespanSec, stderr + censored * lifespanSec, 'lifespan'),
  ];
}

export const oneInstanceRows = oneInstance.map((row, i) => ({
  ...row,
  firstSeed: 121_000 + 100 * i,
}));

export function gapsFromOneInstance(row: (typeof oneInstanceRows)[number]): string[] {
  const { ratePerSec, keepAliveSec, workSec, coldWorkSec, firstSeed, lifespanSec, ...expected } =
    row;
  const found = replicate(
    {
      traffic: poisson(ratePerSec),
      work: new Exponential(workSec * 1000),
      settings: {
        coldWork: new Exponential(coldWorkSec * 1000),
        keepAliveMs: keepAliveSec * 1000,
        maxInstances: 1,
      },
      warmupSec: 1_000,
      durationSec: 40_000 / ratePerSec,
    },
    firstSeed,
  );
  // A lifespan of a million years is not seen in a run.
  return gapsOfRow(found, { ...expected, ...(lifespanSec < 1e6 ? { lifespanSec } : {}) });
}

export const windowedRows = windowedMaximum.map((row, i) => ({
  ...row,
  firstSeed: 130_000 + 100 * i,
}));

export function gapsFromWindowedMaximum(row: (typeof windowedRows)[number]): string[] {
  const { ratePerSec, workSec, keepAliveSec, maxInstances, firstSeed, lifespanSec, ...expected } =
    row;
  const durationSec = 40_000 / ratePerSec;
  const found = replicate(
    {
      traffic: poisson(ratePerSec),
      work: new Exponential(workSec * 1000),
      settings: {
        keepAliveMs: keepAliveSec * 1000,
        ...(maxInstances === null ? {} : { maxInstances }),
      },
      warmupSec: 10 * keepAliveSec + 100 * workSec,
      durationSec,
    },
    firstSeed,
  );
  const isSeen = lifespanSec * 100 < durationSec;
  return gapsOfRow(found, { ...expected, ...(isSeen ? { lifespanSec } : {}) });
}

export const mixtureRows = mixtures.map((row, i) => ({ ...row, seed: 140_000 + i }));

export function gapsFromMixture(row: (typeof mixtureRows)[number]): string[] {
  const { cold, workSec, coldWorkSec, seed, ...expected } = row;
  // So rare that two hardly ever meet, and a gap longer than the keep-alive comes in a share `cold`.
  const ratePerSec = 1e-4;
  const found = steady(
    {
      traffic: poisson(ratePerSec),
      work: new Exponential(workSec * 1000),
      settings: {
        coldWork: new Exponential(coldWorkSec * 1000),
        keepAliveMs: (-ln(cold) / ratePerSec) * 1000,
      },
      warmupSec: 0,
      durationSec: 400_000 / ratePerSec,
    },
    seed,
  );
  return Object.entries(expected).flatMap(([name, value]) =>
    gapOf(found[name] ?? Number.NaN, value, 0.005 * value, name),
  );
}

/** A step to `needed` requests at once, each of so many ms, from the moment on that the ramp begins. */
export function ramp(
  needed: number,
  workMs: number,
  untilSec: number,
  law: Partial<FunctionsSettings>,
): Functions {
  const settings = { maxInstances: 2 * needed, ...law };
  const traffic = regular((needed * 1000) / workMs);
  const one = { traffic, work: new Constant(workMs), settings, warmupSec: 0 };
  return run({ ...one, durationSec: untilSec }, 1);
}

/** What the formula of a fluid calls throttled: the area between need and capacity, over the work. */
export function missing(functions: Functions, needed: number, untilSec: number): number {
  return (needed - (functions.tally.instances.mean(untilSec * 1000) ?? Number.NaN)) * untilSec;
}

export function gapsFromRamp(row: (typeof ramps)[number]): string[] {
  const { needed, burst, addedPerSec, untilSec, throttled } = row;
  const law = { scaleOut: { burst, perWindow: addedPerSec, windowMs: 1_000 } };
  const done = ramp(needed, 1_000, untilSec, law);
  const within = (found: number, expected: number, share: number, what: string): string[] =>
    Math.abs(found / expected - 1) < share ? [] : [`${what}: ${found} for ${expected}`];
  // A fluid spreads the second of work that an instance takes on the moment it starts. Whole requests
  // come out better by half a request for each instance that the ramp adds.
  const whole = throttled - (needed - burst) / 2;
  // At the end of the ramp there is room for everybody, and just before it there is not.
  const size = (sec: number) => ramp(needed, 1_000, sec, law).tally.instances.level;
  const [after, before] = [size(untilSec + 1), size(untilSec * 0.99)];
  return [
    ...within(missing(done, needed, untilSec), throttled, 0.02, 'missing'),
    ...within(done.tally.counts.rejected, whole, 0.005, 'rejected'),
    ...(after === needed ? [] : [`at the end: ${after} of ${needed}`]),
    ...(before < needed ? [] : [`before the end: ${before} of ${needed} already`]),
  ];
}
