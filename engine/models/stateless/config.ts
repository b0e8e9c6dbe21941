// The knobs of the stateless model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count, latency, ratio } from '@/engine/kernel/metric';
import { count as counting, onlyWhen, seconds } from '@/engine/kernel/param';
import { flights, levels, spans, type TracksOf, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/stateless/scenarios';

/** Where customers come back for something. */
const KEEPING = { keeps: ['cart', 'file'] } as const;

export const params = {
  /** Who comes: nobody but the learner's own orders, a steady crowd, or one that rushes in. */
  arrivals: {
    kind: 'choice',
    default: 'poisson',
    options: ['none', 'poisson', 'regular', 'spike'],
  },
  ...onlyWhen(
    { arrivals: ['poisson', 'regular', 'spike'] },
    {
      ratePerSec: {
        kind: 'number',
        default: 2,
        min: 0.05,
        max: 10,
        step: 0.05,
        unit: 'perSec',
        scale: 'log',
      },
    },
  ),
  ...onlyWhen(
    { arrivals: 'spike' },
    {
      peakFactor: { kind: 'number', default: 5, min: 1, max: 100, step: 1, unit: 'times' },
      spikeAtSec: seconds(10, 1, 600, 1),
      spikeForSec: seconds(20, 1, 600, 1),
    },
  ),
  workSec: seconds(0.4, 0.1, 2, 0.05),
  /** Lognormal around a median, or exponential as the shop's noon orders are. */
  workLaw: { kind: 'choice', default: 'lognormal', options: ['lognormal', 'exponential'] },
  coldStartSec: seconds(0.3, 0.1, 3, 0.05),
  keepAliveSec: seconds(300, 30, 1_800, 10),

  /** Where orders are counted: in the environment, or in a store that is overwritten or that adds. */
  countAt: {
    kind: 'choice',
    default: 'environment',
    options: ['environment', 'store-set', 'store-add'],
  },
  /** Where the name of the customer who is logged in is kept. */
  nameAt: { kind: 'choice', default: 'environment', options: ['environment', 'request'] },
  /** Where the menu, the same for everybody, is read: for each order, once in an environment, or in the store. */
  menuAt: { kind: 'choice', default: 'environment', options: ['request', 'environment', 'store'] },
  /** How long reading the menu takes, wherever it is not in the store. */
  menuMs: { ...counting(600, 0, 2_000), step: 50, unit: 'ms' },
  /** How long the store takes to answer. */
  storeMs: { ...counting(40, 1, 200), unit: 'ms', scale: 'log' },
  /** Whoever gets a number up to this gets a coupon; 0 gives none. */
  coupons: counting(0, 0, 500),
  /** What a customer puts down and comes back for; where it is nothing, nobody comes twice. */
  keeps: { kind: 'choice', default: 'none', options: ['none', 'cart', 'file'] },
  ...onlyWhen(KEEPING, {
    keptAt: {
      kind: 'choice',
      default: 'global',
      options: ['global', 'tmp', 'session', 'database'],
    },
    /** So many orders later they are back. */
    backAfter: counting(5, 1, 20),
  }),
  ...onlyWhen({ ...KEEPING, keptAt: 'session' }, { sessionSec: seconds(1_800, 1, 86_400, 1) }),
} as const satisfies Params;

export type StatelessConfig = ConfigOf<typeof params>;

/**
 * What the log records. Orders count from 1 as they come, environments from 1 as they are created; places are those
 * of the environments, the lowest free one first.
 */
export const eventKinds = [
  /** An order goes to a new environment, which needs `value` ms before it can work. */
  { name: 'coldStart', subject: 'order', object: 'place', value: 'startMs' },
  { name: 'warmStart', subject: 'order', object: 'place', value: null },
  /** The customer is told a number. */
  { name: 'answer', subject: 'order', object: 'place', value: 'number' },
  /** A guest's page shows the name of the customer of another order. */
  { name: 'leak', subject: 'order', object: 'place', value: 'stranger' },
  /** An environment goes, and what it holds with it; value is what it had counted. */
  { name: 'reclaim', subject: 'environment', object: 'place', value: 'counted' },
  /** Who came back finds what they had put down, or finds it missing; value is the order that put it there. */
  { name: 'found', subject: 'order', object: 'place', value: 'put' },
  { name: 'missing', subject: 'order', object: 'place', value: 'put' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** What can be seen of a run. Things are places of environments where nothing else is said. */
export const tracks = {
  environment: spans('starting', 'working', 'idle'),
  /** What an environment holds: its count, whose name, and 1 where it has the menu. NaN once it is gone. */
  counted: values(),
  name: values(),
  menu: values(),
  /** What the store has counted: its only thing is 0. */
  stored: values(),
  /** How many carts or files each environment holds, and how many the store does. */
  kept: values(),
  storedKept: values(),
  /** An order on its way to its place; `about` is the order. */
  order: flights('served'),
  /** An order that asks the store, from its place. */
  ask: flights('read', 'written'),
  /**
   * An answer, in the order of their completion: its row plus one is the true number. From the place to the customer
   * whose name it shows (NOBODY for none), about the number that was told.
   */
  answer: flights('right', 'wrong'),
  /** All so far; `alive` is how many environments there are now. */
  totals: levels('alive', 'answers', 'wrong', 'leaks', 'coupons', 'missing'),
};

export type StatelessTracks = TracksOf<typeof tracks>;

const less = { better: 'less' } as const;

export const declaration = {
  id: 'stateless',
  params,
  scenarios,
  metrics: {
    /** Orders answered: the true number. */
    orders: count('order'),
    /** Environments created so far. */
    instances: count('environment'),
    /** Customers who were told that they are number one. */
    ones: count('customer', { ...less, when: { arrivals: 'spike' } }),
    /** A number, read as “no. 45”: it counts no things. */
    highest: count('time'),
    couponsGiven: count('customer', { when: { coupons: { above: 0 } } }),
    /** Answers whose number was not the true one. */
    wrong: ratio({ ...less, when: { coupons: 0 } }),
    /** Orders that not even the highest number counts. */
    lost: count('order', {
      ...less,
      when: { arrivals: ['none', 'poisson', 'regular'], keeps: 'none' },
    }),
    /** Of those who came back, who did not find what they had put down. */
    missing: ratio({ ...less, when: KEEPING }),
    /** Guests who were shown somebody else's name. */
    leaks: count('customer', less),
    p95: latency(),
  },
  eventKinds,
  seriesNames: ['orders', 'highest'],
  tracks,
  acts: {
    order: doing(),
    deploy: doing(),
    reclaim: doing(),
    set: setting('countAt', 'nameAt', 'menuAt', 'keptAt'),
  },
  assumptions: [
    'global-and-tmp-alike',
    'store-never-fails',
    'menu-is-ours',
    'seven-in-ten-members',
    'recent-reuse',
    'laws-of-time',
    'one-order-at-a-time',
    'no-shared-disk',
    'back-in-order',
    'ten-files',
  ],
} as const satisfies Declaration;
