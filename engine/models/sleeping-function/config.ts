// The knobs of the sleeping-function model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count, duration, mean, money, ratio, wholeHours } from '@/engine/kernel/metric';
import { levels, spans, type TracksOf } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/sleeping-function/scenarios';

/** Machines that the provider has room for: nobody ever runs out of them here. */
export const MOST_MACHINES = 60;
/** Environments that one machine has room for. Assumed: no provider tells. */
export const PLACES = 8;

export const params = {
  /** How many shops keep their code with the same provider; the first is mine. */
  shops: { kind: 'number', default: 60, min: 10, max: 120, step: 1, unit: 'count' },
  /** Orders of one shop: two an hour in the night. */
  ratePerSec: {
    kind: 'number',
    default: 2 / 3_600,
    min: 0.5 / 3_600,
    max: 600 / 3_600,
    step: 0.5 / 3_600,
    unit: 'perSec',
    scale: 'log',
  },
  /** How long an environment stays after its last order. */
  keepAliveSec: {
    kind: 'number',
    default: 300,
    min: 30,
    max: 1_800,
    step: 1,
    unit: 'sec',
    scale: 'log',
  },
  /** Empty machines that the provider keeps on, or on their way. */
  spare: { kind: 'number', default: 1, min: 0, max: 6, step: 1, unit: 'count' },
  /** Whether every shop pays for one environment that never goes. */
  provisioned: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  /** An order's work: exponential, with this mean. */
  workSec: {
    kind: 'number',
    default: 1,
    min: 0.05,
    max: 10,
    step: 0.05,
    unit: 'sec',
    scale: 'log',
  },
  /** Whether orders come evenly, or grow twelvefold within an hour and are back an hour later. */
  course: { kind: 'choice', default: 'even', options: ['even', 'lunch'] },
  /** What the clock on the wall says when the run begins. */
  startHour: { kind: 'number', default: 2, min: 0, max: 23, step: 1, unit: 'hour' },
} as const satisfies Params;

export type SleepingFunctionConfig = ConfigOf<typeof params>;

/** What the log records. Orders count from 1 in order of arrival, shops and machines from 0. */
export const eventKinds = [
  /** An order found an environment of its shop idle. */
  { name: 'warm', subject: 'order', object: 'shop', value: 'machine' },
  /** It found none: a new one starts for it. */
  { name: 'cold', subject: 'order', object: 'shop', value: 'machine' },
  /** There was no place for a new one either. */
  { name: 'refuse', subject: 'order', object: 'shop', value: null },
  /** A machine went down under it. */
  { name: 'break', subject: 'order', object: 'shop', value: 'machine' },
  /** An environment had nothing to do for as long as it is kept. */
  { name: 'reclaim', subject: 'shop', object: 'machine', value: null },
  { name: 'boot', subject: 'machine', object: null, value: null },
  { name: 'ready', subject: 'machine', object: null, value: null },
  { name: 'switchOff', subject: 'machine', object: null, value: null },
  /** Its plug was pulled; the value is how many environments went with it. */
  { name: 'pulled', subject: 'machine', object: null, value: 'environments' },
  { name: 'ownPulled', subject: null, object: null, value: null },
  /** My own server was not there for an order. */
  { name: 'ownLost', subject: 'order', object: null, value: null },
  { name: 'ownBack', subject: null, object: null, value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** What can be seen of a run; the rules write it as it happens. */
export const tracks = {
  /** The provider's machines, from 0. One that is off is in no state. */
  machine: spans('booting', 'on', 'pulled'),
  /** Places of machines, eight to each; `about` is the shop whose environment stands there. */
  place: spans('starting', 'working', 'idle'),
  /** Own servers by shop; one that is on and has nothing to do is in no state. */
  own: spans('working', 'off'),
  /** Machines that are on or booting, environments, and whether my function has one. */
  fleet: levels('machines', 'environments', 'mine'),
  /** Orders that were refused or broke at the provider's, and that my own server lost, so far. */
  lost: levels('refused', 'broken', 'own'),
};

export type SleepingFunctionTracks = TracksOf<typeof tracks>;

const inTheNight = { course: 'even' } as const;
const atLunch = { course: 'lunch' } as const;

export const declaration = {
  id: 'sleeping-function',
  params,
  scenarios,
  metrics: {
    /** On or booting now. */
    machines: count('server', { most: MOST_MACHINES }),
    /** On or booting, on average so far. */
    meanMachines: mean('server'),
    /** The share of the time in which my function had no environment. */
    asleep: ratio({ when: inTheNight }),
    cold: ratio({ better: 'less' }),
    /** What my function costs so far, beside what a rented server costs in the same time. */
    cost: money('USD', { better: 'less', when: inTheNight }),
    serverCost: money('USD', { when: inTheNight }),
    /** Orders of all shops that the provider refused, or that broke there. */
    dropped: count('order', { better: 'less', when: atLunch }),
    machineHours: wholeHours({ better: 'less', when: atLunch }),
    /** Orders that my own server lost. */
    lostOwn: count('order', { better: 'less', when: inTheNight }),
    /** Environments that went with a pulled plug. */
    vanished: count('environment', { when: inTheNight }),
    /** Environments of all shops, on average so far. */
    environments: mean('environment'),
    /** How long my function has worked, in all. */
    worked: duration({ when: inTheNight }),
  },
  eventKinds,
  seriesNames: ['machines', 'own', 'environments'],
  tracks,
  acts: { pull: doing(), pullOwn: doing(), order: doing() },
  /** Each is explained in MODEL.md and, in words, on screen. */
  assumptions: [
    'our-machines',
    'shops-apart',
    'one-keep-alive',
    'three-tenths-start',
    'own-never-full',
    'someone-comes-at-eight',
    'one-gigabyte',
    'left-out',
  ],
} as const satisfies Declaration;
