// A VM group as plain data: the crowd, the sizes, the rule that moves them, and what can be seen of a run.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { count, onlyWhen, seconds } from '@/engine/kernel/param';
import { levels, spans } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/autoscaling/scenarios';
import { platformDeclaration } from '@/engine/traffic/platform-declaration';

/** So many machines fit on a stage, and into a run that somebody waits for. */
const MOST_MACHINES = 40;

export const params = {
  /** What is read of the machines: how busy they are, or how many requests come to each. */
  metric: { kind: 'choice', default: 'cpu', options: ['cpu', 'requests'] },
  /** Share of the slots; for requests, as many as keep that share busy with work of mean length. */
  target: { kind: 'number', default: 0.5, min: 0.2, max: 0.9, step: 0.05, unit: 'ratio' },
  /** From the decision until the machine takes work: median; the 95th percentile is `BOOT_TAIL` times that. */
  bootSec: seconds(90, 10, 300, 5),
  /** The metric is read over this time, and the rule applied at its end. */
  periodSec: seconds(60, 10, 300, 5),
  minInstances: count(2, 1, 30),
  /** High readings in a row before a machine is added. */
  alarmPeriods: count(1, 1, 5),
  /** Follows the target, or takes the steps of `STEPS` around it. */
  policy: { kind: 'choice', default: 'target', options: ['target', 'step'] },
  /** So long after its boot a machine works but is not measured. */
  warmupSec: seconds(0, 0, 600, 5),
  /** Low readings in a row before one goes. */
  lowReadings: count(1, 1, 30),
  scaleInCooldownSec: seconds(300, 0, 900, 10),
  /** Machines ready at the beginning. */
  initialInstances: count(2, 1, 30),
  maxInstances: count(40, 1, MOST_MACHINES),
  slotsPerInstance: count(8, 1, 16),
  queueLimit: count(200, 0, 2_000),
  /** Zones over which the group is spread. */
  zones: count(2, 1, 6),
  /** `off`: customers come evenly, and work and boot always take their mean and median. */
  chance: { kind: 'choice', default: 'on', options: ['off', 'on'] },
  ratePerSec: {
    kind: 'number',
    default: 7,
    min: 0.1,
    max: 50,
    step: 0.1,
    unit: 'perSec',
    scale: 'log',
  },
  /** How many times the usual rate the peak reaches; 1 is no peak. */
  peakFactor: { kind: 'number', default: 10, min: 1, max: 20, step: 1, unit: 'times' },
  ...onlyWhen(
    { peakFactor: { above: 1 } },
    {
      peakAtSec: seconds(600, 0, 3_600, 1),
      riseSec: seconds(1, 1, 3_600, 1),
      peakForSec: seconds(1_800, 1, 7_200, 1),
      fallSec: seconds(1, 1, 3_600, 1),
    },
  ),
  /** Mean time a slot needs for a request; exponential. */
  workSec: seconds(1, 0.05, 10, 0.05),
} as const satisfies Params;

export type AutoscalingConfig = ConfigOf<typeof params>;

export const BOOT_TAIL = 1.25;

/** So many machines the act `add` starts. */
export const ADDED = 3;

/**
 * Steps of the policy `step`: so far from the target, as a share of a machine's slots, the group grows or
 * shrinks by such a share. They are those of the example in the EC2 Auto Scaling user guide.
 */
export const STEPS = [
  { from: 0, by: 0 },
  { from: 0.1, by: 0.1 },
  { from: 0.2, by: 0.3 },
] as const;

/** Machines are known by their number, from 1 in order of creation. */
export const eventKinds = [
  /** The rule asks so many machines, of which each showed `value`, to become more: `size` is then all of them. */
  { name: 'grow', subject: 'measured', object: 'size', value: 'reading' },
  { name: 'shrink', subject: 'measured', object: 'size', value: 'reading' },
  /** A machine takes work; `object` is how many do now. */
  { name: 'ready', subject: 'machine', object: 'serving', value: null },
  /** There are as many slots again as the crowd takes; `value` is for how long there were too few. */
  { name: 'enough', subject: 'serving', object: null, value: 'forMs' },
  /** A machine has finished its work and is gone. */
  { name: 'gone', subject: 'machine', object: 'serving', value: null },
  /** A zone fails with so many machines, and so many requests on them. */
  { name: 'zoneDown', subject: 'machines', object: 'requests', value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map(({ name }, index) => [name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** Ids of what this model assumes or leaves out; MODEL.md explains each. */
export const assumptions = [
  'boot-in-parts',
  'known-work',
  'metric-without-delay',
  'one-metric-at-a-time',
  'shrinks-by-assumption',
  'zones-stay-even',
  'slots-do-not-slow-each-other',
  'nobody-tries-again',
] as const;

export const declaration = {
  id: 'autoscaling',
  params,
  scenarios,
  metrics: {
    /** Requests turned away, or lost with a zone, of all that came. */
    lost: metric.ratio({ better: 'less' }),
    p95: metric.latency(),
    /** Time that machines were there, all added up: what is paid for. */
    machineTime: metric.minutes({ better: 'less' }),
    /** For how long there were fewer slots than the crowd takes. */
    shortage: metric.duration({ better: 'less' }),
    /** Decisions to grow, until the group was asked to be as large as the peak wants it. */
    decisions: metric.count('time'),
    dropped: metric.count('request', { better: 'less' }),
    instances: metric.mean('instance'),
  },
  eventKinds,
  /** Slots that are ready, requests at work or waiting, requests lost so far, and machines. */
  seriesNames: platformDeclaration.seriesNames,
  tracks: {
    ...platformDeclaration.tracks,
    machine: spans('booting', 'serving', 'draining'),
    /** One row for each decision, over in the same instant; `about` is the size that the policy asked for. */
    decision: spans('grow', 'shrink'),
    /** At the end of each period: machines that were measured, what each showed, and the group's size then. */
    rule: levels('measured', 'reading', 'size'),
    /** Requests that are expected per second. */
    traffic: levels('ratePerSec'),
    /** Requests lost so far, at the moments of a `Watch`. */
    loss: levels('requests'),
  },
  /** Three more machines at once, and one zone off. */
  acts: { add: doing(), zone: doing() },
  assumptions,
} as const satisfies Declaration;

export type AutoscalingTracks = typeof declaration.tracks;
