// From a checked scenario to what runs it: seconds become ms, null becomes Infinity, gaps become defaults.

import {
  Constant,
  type Distribution,
  Empirical,
  Exponential,
  Lognormal,
} from '@/engine/kernel/distributions';
import type { Platform } from '@/engine/kernel/platform';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import { DEFAULT_SETTINGS as AUTOSCALING } from '@/engine/models/autoscaling/settings';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS as DYNOS } from '@/engine/models/dynos/settings';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS as FUNCTIONS } from '@/engine/models/functions/settings';
import { Servers } from '@/engine/models/servers/servers';
import { DEFAULT_SETTINGS as SERVERS } from '@/engine/models/servers/settings';
import type { LawSpec, PlatformSpec, PlatformSpecOf, TrafficSpec } from '@/engine/scenario/schema';
import {
  daily,
  poisson,
  regular,
  replay,
  spike,
  steps,
  type Traffic,
} from '@/engine/traffic/arrivals';
import type { Recorded } from '@/engine/traffic/crowd';

const MS = 1000;

export function lawOf(spec: LawSpec): Distribution {
  switch (spec.kind) {
    case 'constant':
      return new Constant(spec.sec * MS);
    case 'exponential':
      return new Exponential(spec.meanSec * MS);
    case 'lognormal':
      return new Lognormal(spec.medianSec * MS, spec.p95Sec * MS);
    case 'empirical':
      return new Empirical(spec.samplesSec.map((sec) => sec * MS));
  }
}

export function trafficOf(spec: TrafficSpec): Traffic | Recorded {
  switch (spec.kind) {
    case 'poisson':
      return poisson(spec.ratePerSec);
    case 'regular':
      return regular(spec.ratePerSec);
    case 'steps':
      return steps(spec.steps.map(({ atSec, ratePerSec }) => ({ atMs: atSec * MS, ratePerSec })));
    case 'daily':
      return daily(spec);
    case 'spike':
      return spike({
        basePerSec: spec.basePerSec,
        peakPerSec: spec.peakPerSec,
        startMs: spec.startSec * MS,
        riseMs: spec.riseSec * MS,
        holdMs: spec.holdSec * MS,
        fallMs: spec.fallSec * MS,
      });
    case 'replay':
      return replay(spec.perMinute);
    case 'arrivals':
      return { timesMs: Float64Array.from(spec.timesSec, (sec) => sec * MS) };
  }
}

interface Start {
  readonly seed: number;
  readonly warmupMs: number;
}

export function platformOf(spec: PlatformSpec, start: Start): Platform {
  switch (spec.kind) {
    case 'servers':
      return serversOf(spec, start);
    case 'autoscaling':
      return autoscalingOf(spec, start);
    case 'dynos':
      return dynosOf(spec, start);
    case 'functions':
      return functionsOf(spec, start);
  }
}

function serversOf(spec: PlatformSpecOf<'servers'>, start: Start): Servers {
  return new Servers(
    {
      servers: spec.servers,
      slotsPerServer: spec.slotsPerServer ?? SERVERS.slotsPerServer,
      queueLimit: orEndless(spec.queueLimit, SERVERS.queueLimit, 1),
      maxWaitMs: orEndless(spec.maxWaitSec, SERVERS.maxWaitMs),
      orders: (spec.orders ?? []).map(({ atSec, leadSec, servers }) => ({
        atMs: atSec * MS,
        leadMs: leadSec * MS,
        servers,
      })),
      outages: (spec.outages ?? []).map(({ atSec, forSec, servers }) => ({
        atMs: atSec * MS,
        forMs: forSec * MS,
        servers,
      })),
    },
    start,
  );
}

function autoscalingOf(spec: PlatformSpecOf<'autoscaling'>, start: Start): Autoscaling {
  const minInstances = spec.minInstances ?? AUTOSCALING.minInstances;
  return new Autoscaling(
    {
      minInstances,
      maxInstances: spec.maxInstances ?? AUTOSCALING.maxInstances,
      initialInstances: spec.initialInstances ?? minInstances,
      slotsPerInstance: spec.slotsPerInstance ?? AUTOSCALING.slotsPerInstance,
      queueLimit: orEndless(spec.queueLimit, AUTOSCALING.queueLimit, 1),
      maxWaitMs: orEndless(spec.maxWaitSec, AUTOSCALING.maxWaitMs),
      boot: spec.boot === undefined ? AUTOSCALING.boot : lawOf(spec.boot),
      warmupMs: orEndless(spec.warmupSec, AUTOSCALING.warmupMs),
      targetUtilization: spec.targetUtilization ?? AUTOSCALING.targetUtilization,
      tolerance: spec.tolerance ?? AUTOSCALING.tolerance,
      periodMs: orEndless(spec.periodSec, AUTOSCALING.periodMs),
      scaleOutPeriods: spec.scaleOutPeriods ?? AUTOSCALING.scaleOutPeriods,
      scaleInPeriods: spec.scaleInPeriods ?? AUTOSCALING.scaleInPeriods,
      scaleInCooldownMs: orEndless(spec.scaleInCooldownSec, AUTOSCALING.scaleInCooldownMs),
    },
    start,
  );
}

function dynosOf(spec: PlatformSpecOf<'dynos'>, start: Start): Dynos {
  const minDynos = spec.minInstances ?? DYNOS.minDynos;
  return new Dynos(
    {
      minDynos,
      maxDynos: spec.maxInstances ?? DYNOS.maxDynos,
      initialDynos: spec.initialInstances ?? minDynos,
      slotsPerDyno: spec.slotsPerInstance ?? DYNOS.slotsPerDyno,
      queueLimit: orEndless(spec.queueLimit, DYNOS.queueLimit, 1),
      start: spec.boot === undefined ? DYNOS.start : lawOf(spec.boot),
      timeoutMs: orEndless(spec.timeoutSec, DYNOS.timeoutMs),
      targetP95Ms: orEndless(spec.targetP95Sec, DYNOS.targetP95Ms),
      periodMs: orEndless(spec.periodSec, DYNOS.periodMs),
      calmShare: spec.calmShare ?? DYNOS.calmShare,
      calmPeriods: spec.calmPeriods ?? DYNOS.calmPeriods,
      sleepAfterMs: orEndless(spec.sleepAfterSec, DYNOS.sleepAfterMs),
    },
    start,
  );
}

function functionsOf(spec: PlatformSpecOf<'functions'>, start: Start): Functions {
  const { scaleOut } = spec;
  return new Functions(
    {
      coldStart: spec.coldStart === undefined ? FUNCTIONS.coldStart : lawOf(spec.coldStart),
      coldWork: spec.coldWork === undefined ? null : lawOf(spec.coldWork),
      keepAliveMs: orEndless(spec.keepAliveSec, FUNCTIONS.keepAliveMs),
      maxInstances: spec.maxInstances ?? FUNCTIONS.maxInstances,
      slotsPerInstance: spec.slotsPerInstance ?? FUNCTIONS.slotsPerInstance,
      reuse: spec.reuse ?? FUNCTIONS.reuse,
      provisioned: spec.provisioned ?? FUNCTIONS.provisioned,
      scaleOut:
        scaleOut === undefined || scaleOut === null
          ? null
          : {
              burst: scaleOut.burst,
              perWindow: scaleOut.perWindow,
              windowMs: scaleOut.windowSec * MS,
            },
      queueLimit: orEndless(spec.queueLimit, FUNCTIONS.queueLimit, 1),
      maxWaitMs: orEndless(spec.maxWaitSec, FUNCTIONS.maxWaitMs),
    },
    start,
  );
}

/** A value in the file, in the engine's unit; null means without end, and what is missing the default. */
function orEndless(value: number | null | undefined, otherwise: number, unit = MS): number {
  if (value === undefined) return otherwise;
  return value === null ? Infinity : value * unit;
}
