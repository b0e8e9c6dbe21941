// What a scenario file may say, as data: validation and the published JSON Schema read the same lines.

import * as v from 'valibot';
import { idsOf } from '@/engine/kernel/preset';
import { LONGEST_RUN_MS } from '@/engine/kernel/run';
import { LONGEST_LINE } from '@/engine/kernel/waiting-line';
import { presets as autoscalingPresets } from '@/engine/models/autoscaling/presets';
import { presets as dynosPresets } from '@/engine/models/dynos/presets';
import { presets as functionsPresets } from '@/engine/models/functions/presets';
import { presets as serversPresets } from '@/engine/models/servers/presets';
import { list, number, positive, whole } from '@/engine/scenario/shapes';

/** Bounds that keep a run finite. They are far beyond what a platform offers. */
export const LIMITS = {
  sec: LONGEST_RUN_MS / 1000,
  ratePerSec: 1e6,
  /** 95th percentile of a law over its median: with more, the largest of 2^32 draws has no number. */
  spread: 1e9,
  instances: 1e6,
  slots: 10_000,
  queue: LONGEST_LINE,
  /** Rows of a trace, minutes: almost two years. */
  rows: 1_000_000,
  listed: 1_000_000,
  entries: 10_000,
  platforms: 16,
  /** Instances a scale-out law counts one by one. */
  burst: 100_000,
} as const;

const seconds = number(0, LIMITS.sec);
const rate = number(0, LIMITS.ratePerSec);

export const KINDS = {
  traffic: ['poisson', 'regular', 'steps', 'daily', 'spike', 'replay', 'arrivals'],
  law: ['constant', 'exponential', 'lognormal', 'empirical'],
  platform: ['servers', 'autoscaling', 'dynos', 'functions'],
} as const;

const law = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('constant'), sec: seconds }),
    v.strictObject({ kind: v.literal('exponential'), meanSec: seconds }),
    v.strictObject({
      kind: v.literal('lognormal'),
      medianSec: positive(LIMITS.sec),
      p95Sec: positive(LIMITS.sec),
    }),
    v.strictObject({
      kind: v.literal('empirical'),
      samplesSec: list(seconds, 1, LIMITS.listed, 'seconds'),
    }),
  ],
  `one of ${KINDS.law.join(', ')}`,
);

const traffic = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('poisson'), ratePerSec: rate }),
    v.strictObject({ kind: v.literal('regular'), ratePerSec: rate }),
    v.strictObject({
      kind: v.literal('steps'),
      steps: list(
        v.strictObject({ atSec: seconds, ratePerSec: rate }, 'an object {atSec, ratePerSec}'),
        1,
        LIMITS.rows,
        'steps {atSec, ratePerSec} in order of time',
      ),
    }),
    v.strictObject({
      kind: v.literal('daily'),
      meanPerSec: rate,
      peakToMean: number(1, 10),
      peakHour: number(0, 24),
    }),
    v.strictObject({
      kind: v.literal('spike'),
      basePerSec: rate,
      peakPerSec: rate,
      startSec: seconds,
      riseSec: seconds,
      holdSec: seconds,
      fallSec: seconds,
    }),
    v.strictObject({
      kind: v.literal('replay'),
      perMinute: list(whole(0, LIMITS.ratePerSec * 60), 1, LIMITS.rows, 'counts, one per minute'),
    }),
    v.strictObject({
      kind: v.literal('arrivals'),
      timesSec: list(seconds, 1, LIMITS.listed, 'times in order, in seconds'),
    }),
  ],
  `one of ${KINDS.traffic.join(', ')}`,
);

/** A name for settings that a provider documents; fields beside it win. */
function presetOf(presets: readonly { readonly id: string }[]) {
  const ids = idsOf(presets);
  return v.optional(v.picklist(ids, `one of ${ids.join(', ')}`));
}

const queueLimit = v.nullable(whole(0, LIMITS.queue));
const maxWaitSec = v.nullable(seconds);
const slots = whole(1, LIMITS.slots);
const instances = whole(0, LIMITS.instances);
const period = number(1, 86_400);
const delay = number(0.001, 86_400);

const servers = v.strictObject({
  kind: v.literal('servers'),
  preset: presetOf(serversPresets),
  servers: instances,
  slotsPerServer: v.optional(slots),
  queueLimit: v.optional(queueLimit),
  maxWaitSec: v.optional(maxWaitSec),
  orders: v.optional(
    list(
      v.strictObject(
        // Without `leadSec` the preset says it.
        { atSec: seconds, leadSec: v.optional(seconds), servers: instances },
        'an object {atSec, leadSec, servers}',
      ),
      0,
      LIMITS.entries,
      'orders {atSec, leadSec, servers}',
    ),
  ),
  outages: v.optional(
    list(
      v.strictObject(
        { atSec: seconds, forSec: seconds, servers: instances },
        'an object {atSec, forSec, servers}',
      ),
      0,
      LIMITS.entries,
      'outages {atSec, forSec, servers}',
    ),
  ),
});

/** A rule that measures instances has nothing to go by when there are none. */
const groupMinimum = whole(
  1,
  LIMITS.instances,
  ', since a group without instances measures nothing',
);
const dynoMinimum = whole(1, LIMITS.instances, ', since an app goes down to none by sleepAfterSec');

/** Of a metric: a share, or requests. */
const threshold = number(0, LIMITS.ratePerSec);

/** From a distance of `from` to the threshold on, a group grows or shrinks `by` so much. */
const stepTable = list(
  v.strictObject({ from: threshold, by: number(0, LIMITS.instances) }, 'an object {from, by}'),
  1,
  LIMITS.entries,
  'steps {from, by}, by growing from',
);

const steps = v.strictObject(
  {
    outThreshold: threshold,
    inThreshold: threshold,
    out: stepTable,
    in: stepTable,
    unit: v.picklist(['share', 'instances'], 'one of share, instances'),
    minAdjustment: v.optional(instances),
  },
  'an object {outThreshold, inThreshold, out, in, unit, minAdjustment}',
);

const autoscaling = v.strictObject({
  kind: v.literal('autoscaling'),
  preset: presetOf(autoscalingPresets),
  minInstances: v.optional(groupMinimum),
  maxInstances: v.optional(whole(1, LIMITS.instances)),
  initialInstances: v.optional(instances),
  slotsPerInstance: v.optional(slots),
  queueLimit: v.optional(queueLimit),
  maxWaitSec: v.optional(maxWaitSec),
  boot: v.optional(law),
  warmupSec: v.optional(seconds),
  metric: v.optional(v.picklist(['cpu', 'requests', 'backlog'], 'one of cpu, requests, backlog')),
  /** Of `cpu`: a share of the slots. */
  targetUtilization: v.optional(number(0.01, 1)),
  /** Of `requests`, in each second, and of `backlog`, in line: for each instance. */
  targetPerInstance: v.optional(positive(LIMITS.ratePerSec)),
  steps: v.optional(steps),
  tolerance: v.optional(number(0, 1)),
  periodSec: v.optional(period),
  scaleOutPeriods: v.optional(whole(1, 1_000)),
  scaleInPeriods: v.optional(whole(1, 1_000)),
  scaleInShare: v.optional(number(0.01, 1)),
  scaleInCooldownSec: v.optional(seconds),
});

const dynos = v.strictObject({
  kind: v.literal('dynos'),
  preset: presetOf(dynosPresets),
  minInstances: v.optional(dynoMinimum),
  maxInstances: v.optional(whole(1, LIMITS.instances)),
  initialInstances: v.optional(instances),
  slotsPerInstance: v.optional(slots),
  routing: v.optional(v.picklist(['random', 'two', 'shared'], 'one of random, two, shared')),
  queueLimit: v.optional(queueLimit),
  boot: v.optional(law),
  timeoutSec: v.optional(v.nullable(positive(LIMITS.sec))),
  targetP95Sec: v.optional(v.nullable(positive(LIMITS.sec))),
  periodSec: v.optional(period),
  calmShare: v.optional(number(0, 1)),
  calmPeriods: v.optional(whole(1, 1_000)),
  sleepAfterSec: v.optional(v.nullable(positive(LIMITS.sec))),
});

const functions = v.strictObject({
  kind: v.literal('functions'),
  preset: presetOf(functionsPresets),
  coldStart: v.optional(law),
  coldWork: v.optional(law),
  keepAliveSec: v.optional(seconds),
  maxInstances: v.optional(whole(1, LIMITS.instances)),
  requestsPerInstancePerSec: v.optional(v.nullable(positive(LIMITS.ratePerSec))),
  slotsPerInstance: v.optional(slots),
  reuse: v.optional(
    v.picklist(['newest', 'recent', 'oldest', 'random'], 'one of newest, recent, oldest, random'),
  ),
  provisioned: v.optional(instances),
  scaleOut: v.optional(
    v.nullable(
      v.strictObject(
        {
          burst: whole(0, LIMITS.burst),
          perWindow: positive(LIMITS.burst),
          windowSec: positive(86_400),
        },
        'null or an object {burst, perWindow, windowSec}',
      ),
    ),
  ),
  calls: v.optional(
    v.picklist(['synchronous', 'asynchronous'], 'one of synchronous, asynchronous'),
  ),
  retry: v.optional(
    v.strictObject(
      {
        firstDelaySec: v.optional(delay),
        longestDelaySec: v.optional(delay),
        maxAgeSec: v.optional(positive(LIMITS.sec)),
      },
      'an object {firstDelaySec, longestDelaySec, maxAgeSec}',
    ),
  ),
  queueLimit: v.optional(queueLimit),
  maxWaitSec: v.optional(maxWaitSec),
});

const platform = v.variant(
  'kind',
  [servers, autoscaling, dynos, functions],
  `one of ${KINDS.platform.join(', ')}`,
);

export const scenarioSchema = v.strictObject(
  {
    seed: v.optional(whole(0, Number.MAX_SAFE_INTEGER)),
    durationSec: positive(LIMITS.sec),
    warmupSec: v.optional(seconds),
    traffic,
    work: law,
    platforms: list(platform, 1, LIMITS.platforms, 'platforms'),
  },
  'an object {seed, durationSec, warmupSec, traffic, work, platforms}',
);

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type TrafficSpec = Scenario['traffic'];
export type LawSpec = Scenario['work'];
export type PlatformSpec = Scenario['platforms'][number];
export type PlatformSpecOf<Kind extends PlatformSpec['kind']> = Extract<
  PlatformSpec,
  { readonly kind: Kind }
>;
