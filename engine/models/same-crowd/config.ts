// The knobs of the same-crowd model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count as counted, latency, money, ratio } from '@/engine/kernel/metric';
import { count, onlyWhen } from '@/engine/kernel/param';
import { levels } from '@/engine/kernel/tracks';
import { platformIds } from '@/engine/models/same-crowd/presets';
import { scenarios } from '@/engine/models/same-crowd/scenarios';

/** When a crowd comes that comes in one instant. */
export const CROWD_AT_MS = 1_000;

export const params = {
  /** All in one instant, or one by one at random. */
  arrivals: { kind: 'choice', default: 'at-once', options: ['at-once', 'poisson'] },
  ...onlyWhen({ arrivals: 'at-once' }, { crowd: count(1_000, 1, 3_000) }),
  ...onlyWhen(
    { arrivals: 'poisson' },
    {
      ratePerSec: {
        kind: 'number',
        default: 40,
        min: 1,
        max: 200,
        step: 1,
        unit: 'perSec',
        scale: 'log',
      },
    },
  ),
  /** What a request waits for others, using no CPU, */
  waitSec: { kind: 'number', default: 5, min: 0, max: 10, step: 0.05, unit: 'sec' },
  /** and what it computes before: alone on one vCPU. */
  cpuMs: { kind: 'number', default: 0, min: 0, max: 500, step: 10, unit: 'ms' },
  /** Until a new environment works: the same everywhere. */
  startSec: { kind: 'number', default: 0.2, min: 0, max: 5, step: 0.1, unit: 'sec' },
  /** One more row, with settings of the learner's own. */
  mine: { kind: 'choice', default: 'off', options: ['on', 'off'] },
  ...onlyWhen(
    { mine: 'on' },
    {
      slots: { ...count(1, 1, 1_000), scale: 'log' },
      most: { ...count(100, 1, 1_000), scale: 'log' },
      /** Environments that are there from the start, and paid while they are idle. */
      kept: count(0, 0, 50),
    },
  ),
} as const satisfies Params;

export type SameCrowdConfig = ConfigOf<typeof params>;

/** The rows: those that makers document, and the learner's own. */
export const rows = [...platformIds, 'own'] as const;
export type Row = (typeof rows)[number];

/** Requests count from 1 as they come, the same for all; `row` is the place in `rows`. */
export const eventKinds = [
  { name: 'came', subject: 'request', object: null, value: null },
  /** It found no place and waits for one; `value` is how many wait. */
  { name: 'queued', subject: 'request', object: 'row', value: 'waiting' },
  /** It has a place; `value` is the environment, from 1. */
  { name: 'placed', subject: 'request', object: 'row', value: 'environment' },
  /** As `placed`, in an environment that is made for it. */
  { name: 'made', subject: 'request', object: 'row', value: 'environment' },
  /** Its work begins; `value` is how long ago it came. */
  { name: 'began', subject: 'request', object: 'row', value: 'sinceMs' },
  { name: 'answered', subject: 'request', object: 'row', value: 'latencyMs' },
  { name: 'refused', subject: 'request', object: 'row', value: 'environments' },
  /** It waited too long for a place: 429. */
  { name: 'gaveUp', subject: 'request', object: 'row', value: 'waitedMs' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const tracks = {
  /** Environments made so far, and those in which a request is now. */
  made: levels(...rows),
  busy: levels(...rows),
  /** Requests that wait for a place now. */
  waiting: levels(...rows),
  /** Requests so far. */
  answered: levels(...rows),
  lost: levels(...rows),
  crowd: levels('came'),
};

const less = { better: 'less' } as const;
const mine = { when: { mine: 'on' } } as const;
const others = { when: { mine: 'off' } } as const;

export const declaration = {
  id: 'same-crowd',
  params,
  scenarios,
  metrics: {
    eventMade: counted('environment', others),
    webMade: counted('environment', others),
    runMade: counted('environment', others),
    gen2Made: counted('environment', others),
    flexMade: counted('environment', others),
    naverMade: counted('environment', others),
    /** Of all that came, those told 429. */
    eventLost: ratio({ ...less, ...others }),
    gen2Lost: ratio({ ...less, ...others }),
    naverLost: ratio({ ...less, ...others }),
    /** From coming to the answer, of the slowest in a hundred. */
    eventP99: latency({ ...less, ...others }),
    webP99: latency({ ...less, ...others }),
    runP99: latency({ ...less, ...others }),
    /** A million requests that go like those of this run. */
    eventCost: money('USD', { ...less, ...others }),
    runCost: money('USD', { ...less, ...others }),
    flexCost: money('USD', { ...less, ...others }),
    /** The same of the learner's own row. */
    made: counted('environment', mine),
    lost: ratio({ ...less, ...mine }),
    p99: latency({ ...less, ...mine }),
    cost: money('USD', { ...less, ...mine }),
  },
  eventKinds,
  seriesNames: rows,
  tracks,
  acts: {},
  /** Each is explained in MODEL.md and, in words, on screen. */
  assumptions: [
    'one-vcpu-each',
    'no-lowering',
    'same-start',
    'growth-unknown',
    'full-unknown',
    'most-assumed',
    'keeps-environments',
    'prices-of-three',
    'nobody-tries-again',
    'workers-left-out',
  ],
} as const satisfies Declaration;
