// The knobs of the gateway model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { latency, mean, money, ratio, times } from '@/engine/kernel/metric';
import { levels, spans } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/gateway/scenarios';

/** Who calls: readers of the menu (GET), people who order, and one partner with a key of its own. */
export const clients = ['menu', 'orders', 'partner'] as const;
export type Client = (typeof clients)[number];

const perSec = (of: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: of, min, max, step, unit: 'perSec', scale: 'log' }) as const;
const seconds = (of: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: of, min, max, step, unit: 'sec' }) as const;
const whole = (of: number, min: number, max: number) =>
  ({ kind: 'number', default: of, min, max, step: 1, unit: 'count' }) as const;

const rushing = { rushOf: ['menu', 'orders', 'partner'] } as const;
const isRead = { menuPerSec: { above: 0 } } as const;
const hasPartner = { partnerPerSec: { above: 0 } } as const;
const isLimited = { slots: { above: 0 } } as const;
/** Behind the menu stands a function, which is paid by what it does. */
const isPaidByUse = { ...isRead, slots: 0 } as const;

export const params = {
  /** Tokens a second. Amazon API Gateway: 10,000 for an account in a Region, Seoul among them. */
  ratePerSec: perSec(10_000, 100, 20_000, 10),
  /** Tokens that the bucket holds. Amazon API Gateway: 5,000 for an account. */
  burst: { ...whole(5_000, 50, 10_000), step: 10, scale: 'log' },
  /** The partner's own limit; 0: none. */
  clientLimit: { ...perSec(0, 0, 10_000, 10), when: hasPartner },
  /** How long an answer is kept; 0: not at all. Amazon API Gateway: up to 3,600 s. */
  ttlSec: { ...seconds(0, 0, 3_600, 1), scale: 'log', when: isRead },
  /** Amazon API Gateway: 29 s for REST (more only for Regional and private APIs), 30 s for HTTP APIs. */
  timeoutSec: seconds(29, 1, 30, 1),
  /** How often whoever got 429, 503 or 504 calls again. */
  retries: whole(0, 0, 5),
  pause: {
    kind: 'choice',
    default: 'none',
    options: ['none', 'jitter'],
    when: { retries: { above: 0 } },
  },
  menuPerSec: { ...perSec(0, 0, 20_000, 0.01) },
  ordersPerSec: { ...perSec(0, 0, 20_000, 0.01) },
  partnerPerSec: { ...perSec(0, 0, 20_000, 1) },
  /** Calls of people who order, all at the first second. */
  atOnce: whole(0, 0, 1_000),
  /** Whose rate is another for a while. */
  rushOf: { kind: 'choice', default: 'none', options: ['none', ...clients] },
  rushPerSec: { ...perSec(15_000, 0, 20_000, 1), when: rushing },
  rushAtSec: { ...seconds(1, 0, 600, 1), when: rushing },
  rushForSec: { ...seconds(3, 0, 600, 1), when: rushing },
  /** Pages of the menu, all read alike. */
  pages: { ...whole(100, 1, 1_000), when: isRead },
  /** Calls at work at once; 0: as many as come, as behind a function. */
  slots: whole(0, 0, 1_000),
  queue: { ...whole(200, 0, 1_000), when: isLimited },
  /** Mean, or where it is lognormal the median. */
  workSec: { ...seconds(0.05, 0.01, 120, 0.01), scale: 'log' },
  workLaw: {
    kind: 'choice',
    default: 'exponential',
    options: ['exponential', 'constant', 'lognormal'],
  },
} as const satisfies Params;

export type GatewayConfig = ConfigOf<typeof params>;

/** What the log records. Requests count from 1 in order of arrival; `try` counts from 0. */
export const eventKinds = [
  /** Answered out of the cache. */
  { name: 'hit', subject: 'request', object: 'client', value: 'try' },
  { name: 'passed', subject: 'request', object: 'client', value: 'try' },
  /** Its work began after it had waited so long for a slot. */
  { name: 'began', subject: 'request', object: 'client', value: 'waitedMs' },
  /** 429, by the bucket of its client (0) or the shared one (1). */
  { name: 'refused', subject: 'request', object: 'bucket', value: 'try' },
  /** 503: slots and queue are full. */
  { name: 'overloaded', subject: 'request', object: 'client', value: 'try' },
  /** 504: the gateway waits no longer. */
  { name: 'timedOut', subject: 'request', object: 'client', value: 'try' },
  { name: 'answered', subject: 'request', object: 'client', value: 'latencyMs' },
  /** Work for a request whose caller had got 504. */
  { name: 'inVain', subject: 'request', object: 'client', value: 'workMs' },
] as const satisfies readonly EventKind[];

export type EventName = (typeof eventKinds)[number]['name'];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<EventName, number>;

/** Levels are looked at in evenly spaced moments; runs are followed one by one where they last for a second and more. */
export const tracks = {
  tokens: levels('shared', 'partner'),
  /** Counted up: calls, by who made them. */
  calls: levels(...clients),
  /** Counted up: calls that got 429, by who made them. */
  refused: levels(...clients),
  /** Counted up: what became of the others. */
  ends: levels('passed', 'hit', 'answered', 'timedOut', 'overloaded'),
  backend: levels('working', 'vain', 'waiting'),
  /** A run of the backend: for somebody who waits, or in vain; `about` is its request. */
  run: spans('working', 'vain'),
};

/** A run that lasts so long, at least, is followed by itself. */
export const FOLLOWED_FROM_SEC = 1;

export const declaration = {
  id: 'gateway',
  params,
  scenarios,
  metrics: {
    /** Of the requests whose fate is settled. */
    answered: ratio({ better: 'more', when: { slots: 0 } }),
    answeredMenu: ratio({ better: 'more', when: isLimited }),
    answeredOrders: ratio({ better: 'more', when: hasPartner }),
    /** Calls that got 429, of all calls. */
    throttled: ratio({ better: 'less', when: { rushOf: ['orders', 'partner'] } }),
    /** Of our own calls in the first second of the rush, those that got 429; and of those in the rest of it. */
    refusedFirst: ratio({ when: { rushOf: ['orders', 'partner'] } }),
    refusedAfter: ratio({ better: 'less', when: { rushOf: ['orders', 'partner'] } }),
    calls: mean('call', { better: 'less', when: { rushOf: 'orders' } }),
    /** Runs of the backend for each request; where menus are kept, hits say it. */
    runs: mean('time', { better: 'less', when: { rushOf: 'none', menuPerSec: 0 } }),
    /** Time that the backend worked, over what its requests needed. */
    paid: times({ better: 'less', when: { workLaw: ['constant', 'lognormal'] } }),
    p95: latency({ better: 'less', when: { rushOf: 'none' } }),
    p95Orders: latency({ better: 'less', when: isLimited }),
    /** Answers that the partner got, per second of the run so far. */
    partnerServed: mean('request', { better: 'more', when: isLimited }),
    /** Calls for the menu that got through and were answered out of the cache. */
    hits: ratio({ better: 'more', when: isRead }),
    /** What the gateway costs for a million requests, its cache included, and what the function behind it does. */
    gatewayFee: money('USD', { better: 'less', when: isPaidByUse }),
    functionFee: money('USD', { better: 'less', when: isPaidByUse }),
  },
  eventKinds,
  seriesNames: ['tokens'],
  tracks,
  acts: { set: setting('clientLimit', 'ttlSec', 'ratePerSec') },
  /** Each is explained in MODEL.md and, in words, on screen. */
  assumptions: [
    'exact-bucket',
    'one-bucket',
    'half-second',
    'hit-takes-token',
    'runs-on',
    'round-trip',
    'pages-alike',
    'fees',
    'no-more',
  ],
} as const satisfies Declaration;
