// From a checked scenario to what runs it: seconds become ms, null becomes Infinity, gaps become defaults.

import {
  Constant,
  type Distribution,
  Empirical,
  Exponential,
  Lognormal,
} from '@/engine/kernel/distributions';
import type { Platform } from '@/engine/kernel/platform';
import { withPreset } from '@/engine/kernel/preset';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import { presets as autoscalingPresets } from '@/engine/models/autoscaling/presets';
import { DEFAULT_SETTINGS as AUTOSCALING } from '@/engine/models/autoscaling/settings';
import type { StepScaling } from '@/engine/models/autoscaling/steps';
import { Dynos } from '@/engine/models/dynos/dynos';
import { presets as dynosPresets } from '@/engine/models/dynos/presets';
import { DEFAULT_SETTINGS as DYNOS } from '@/engine/models/dynos/settings';
import { Functions } from '@/engine/models/functions/functions';
import { presets as functionsPresets } from '@/engine/models/functions/presets';
import type { Retry } from '@/engine/models/functions/retry-queue';
import { DEFAULT_SETTINGS as FUNCTIONS } from '@/engine/models/functions/settings';
import { presets as serversPresets } from '@/engine/models/servers/presets';
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

type StepsSpec = NonNullable<PlatformSpecOf<'autoscaling'>['steps']>;

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

/** What holds where a scenario says nothing: the preset it names, else the defaults. */
export const autoscalingBase = (preset: string | undefined) =>
  withPreset(AUTOSCALING, autoscalingPresets, preset);
export const dynosBase = (preset: string | undefined) => withPreset(DYNOS, dynosPresets, preset);
export const functionsBase = (preset: string | undefined) =>
  withPreset(FUNCTIONS, functionsPresets, preset);
const leadTime = (preset: string | undefined) => withPreset({ leadMs: 0 }, serversPresets, preset);

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
  const { leadMs } = leadTime(spec.preset);
  return new Servers(
    {
      servers: spec.servers,
      slotsPerServer: spec.slotsPerServer ?? SERVERS.slotsPerServer,
      queueLimit: orEndless(spec.queueLimit, SERVERS.queueLimit, 1),
      maxWaitMs: orEndless(spec.maxWaitSec, SERVERS.maxWaitMs),
      orders: (spec.orders ?? []).map(({ atSec, leadSec, servers }) => ({
        atMs: atSec * MS,
        leadMs: orEndless(leadSec, leadMs),
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
  const base = autoscalingBase(spec.preset);
  const minInstances = spec.minInstances ?? base.minInstances;
  return new Autoscaling(
    {
      minInstances,
      maxInstances: spec.maxInstances ?? base.maxInstances,
      initialInstances: spec.initialInstances ?? minInstances,
      slotsPerInstance: spec.slotsPerInstance ?? base.slotsPerInstance,
      queueLimit: orEndless(spec.queueLimit, base.queueLimit, 1),
      maxWaitMs: orEndless(spec.maxWaitSec, base.maxWaitMs),
      boot: spec.boot === undefined ? base.boot : lawOf(spec.boot),
      warmupMs: orEndless(spec.warmupSec, base.warmupMs),
      metric: spec.metric ?? base.metric,
      target: spec.targetUtilization ?? spec.targetPerInstance ?? base.target,
      steps: spec.steps === undefined ? base.steps : stepsOf(spec.steps),
      tolerance: spec.tolerance ?? base.tolerance,
      periodMs: orEndless(spec.periodSec, base.periodMs),
      scaleOutPeriods: spec.scaleOutPeriods ?? base.scaleOutPeriods,
      scaleInPeriods: spec.scaleInPeriods ?? base.scaleInPeriods,
      scaleInShare: spec.scaleInShare ?? base.scaleInShare,
      scaleInCooldownMs: orEndless(spec.scaleInCooldownSec, base.scaleInCooldownMs),
    },
    start,
  );
}

function stepsOf({ minAdjustment = 0, ...steps }: StepsSpec): StepScaling {
  return { minAdjustment, ...steps };
}

function dynosOf(spec: PlatformSpecOf<'dynos'>, start: Start): Dynos {
  const base = dynosBase(spec.preset);
  const minDynos = spec.minInstances ?? base.minDynos;
  return new Dynos(
    {
      minDynos,
      maxDynos: spec.maxInstances ?? base.maxDynos,
      initialDynos: spec.initialInstances ?? minDynos,
      slotsPerDyno: spec.slotsPerInstance ?? base.slotsPerDyno,
      routing: spec.routing ?? base.routing,
      queueLimit: orEndless(spec.queueLimit, base.queueLimit, 1),
      start: spec.boot === undefined ? base.start : lawOf(spec.boot),
      timeoutMs: orEndless(spec.timeoutSec, base.timeoutMs),
      targetP95Ms: orEndless(spec.targetP95Sec, base.targetP95Ms),
      periodMs: orEndless(spec.periodSec, base.periodMs),
      calmShare: spec.calmShare ?? base.calmShare,
      calmPeriods: spec.calmPeriods ?? base.calmPeriods,
      sleepAfterMs: orEndless(spec.sleepAfterSec, base.sleepAfterMs),
    },
    start,
  );
}

function functionsOf(spec: PlatformSpecOf<'functions'>, start: Start): Functions {
  const base = functionsBase(spec.preset);
  return new Functions(
    {
      coldStart: spec.coldStart === undefined ? base.coldStart : lawOf(spec.coldStart),
      coldWork: spec.coldWork === undefined ? base.coldWork : lawOf(spec.coldWork),
      keepAliveMs: orEndless(spec.keepAliveSec, base.keepAliveMs),
      maxInstances: spec.maxInstances ?? base.maxInstances,
      requestsPerInstancePerSec: orEndless(
        spec.requestsPerInstancePerSec,
        base.requestsPerInstancePerSec,
        1,
      ),
      slotsPerInstance: spec.slotsPerInstance ?? base.slotsPerInstance,
      reuse: spec.reuse ?? base.reuse,
      provisioned: spec.provisioned ?? base.provisioned,
      scaleOut: spec.scaleOut === undefined ? base.scaleOut : scaleOutOf(spec.scaleOut),
      calls: spec.calls ?? base.calls,
      retry: retryOf(spec.retry, base.retry),
      queueLimit: orEndless(spec.queueLimit, base.queueLimit, 1),
      maxWaitMs: orEndless(spec.maxWaitSec, base.maxWaitMs),
    },
    start,
  );
}

function scaleOutOf(spec: NonNullable<PlatformSpecOf<'functions'>['scaleOut']> | null) {
  if (spec === null) return null;
  return { burst: spec.burst, perWindow: spec.perWindow, windowMs: spec.windowSec * MS };
}

function retryOf(spec: PlatformSpecOf<'functions'>['retry'], base: Retry): Retry {
  return {
    firstDelayMs: orEndless(spec?.firstDelaySec, base.firstDelayMs),
    longestDelayMs: orEndless(spec?.longestDelaySec, base.longestDelayMs),
    maxAgeMs: orEndless(spec?.maxAgeSec, base.maxAgeMs),
  };
}

/** A value in the file, in the engine's unit; null means without end, and what is missing the default. */
function orEndless(value: number | null | undefined, otherwise: number, unit = MS): number {
  if (value === undefined) return otherwise;
  return value === null ? Infinity : value * unit;
}
