// The knobs of the placement model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count, latency, money, ratio } from '@/engine/kernel/metric';
import { flights, levels, spans, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/placement/scenarios';

/** So many pieces at most. */
export const MOST_PIECES = 12;
/** A call's work: exponential, with this mean. */
export const WORK_MS = 200;
/** What a new environment takes before it works: fixed, and the same for every size of piece. */
export const START_MS = 1_000;
/** What one server does at once, and how long anybody waits before it. */
export const SLOTS = 2;
export const PATIENCE_MS = 5_000;
/** Coupons: so many a second, for so long. */
export const COUPONS = { perSec: 20, forMs: 60_000, atHour: 12 } as const;
/** The server that pieces share has the number after those of their own. */
export const SHARED = MOST_PIECES;

export const params = {
  /** What can be deployed by itself. */
  pieces: { kind: 'number', default: 6, min: 1, max: MOST_PIECES, step: 1, unit: 'count' },
  /** How many of them run on servers: the most visited first. */
  onServer: { kind: 'number', default: 0, min: 0, max: MOST_PIECES, step: 1, unit: 'count' },
  /** Whether each of these has a server of its own, or all share one. */
  sharing: { kind: 'choice', default: 'own', options: ['own', 'shared'] },
  ratePerSec: {
    kind: 'number',
    default: 30 / 3_600,
    min: 1 / 3_600,
    max: 1,
    step: 1 / 3_600,
    unit: 'perSec',
    scale: 'log',
  },
  /** How long an environment stays after its last call. */
  keepAliveSec: {
    kind: 'number',
    default: 600,
    min: 60,
    max: 3_600,
    step: 60,
    unit: 'sec',
    scale: 'log',
  },
  /** What a visit calls: one piece, or all in turn. */
  calls: { kind: 'choice', default: 'one', options: ['one', 'all'] },
  /** Whether all pieces are called alike, or the i-th in proportion to 1 / i. */
  shares: { kind: 'choice', default: 'even', options: ['even', 'popular'], when: { calls: 'one' } },
  /** Whether the last piece is stormed every noon. */
  coupons: { kind: 'choice', default: 'none', options: ['none', 'noon'] },
} as const satisfies Params;

export type PlacementConfig = ConfigOf<typeof params>;

/** Visits and environments count from 1, pieces and servers from 0. */
export const eventKinds = [
  /** A call found an environment of its piece idle. */
  { name: 'warm', subject: 'visit', object: 'piece', value: 'environment' },
  /** It found none: a new one starts for it. */
  { name: 'cold', subject: 'visit', object: 'piece', value: 'environment' },
  /** A call came to a server; `value` is how many wait up to it, 0 where it began at once. */
  { name: 'served', subject: 'visit', object: 'piece', value: 'waiting' },
  { name: 'answered', subject: 'visit', object: null, value: 'ms' },
  /** Who had waited too long before a server left. */
  { name: 'left', subject: 'visit', object: 'server', value: null },
  { name: 'reclaimed', subject: 'environment', object: 'piece', value: null },
  /** A minute of coupons begins, for the last piece. */
  { name: 'coupons', subject: null, object: 'piece', value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** Four more layouts, each with the same visits: one piece or six, on servers of their own or as functions. */
export const corners = ['oneServer', 'sixServers', 'oneFunction', 'sixFunctions'] as const;
export type Corner = (typeof corners)[number];

export const tracks = {
  /** Environments by number; `about` is the piece. */
  environment: spans('starting', 'working', 'idle'),
  /** Visits on their way to a piece (`to`), until they are answered or leave. */
  visit: flights('answered', 'left'),
  /** Where each piece runs: 0 in the sky, 1 on a server of its own, 2 on the shared one. */
  place: values(),
  /** How many calls each server has, at work and waiting. */
  standing: values(),
  visits: levels('arrived', 'cold', 'dropped'),
  /** The same of each corner, which has as many visits, and what its month costs by what it cost so far. */
  coldIn: levels(...corners),
  droppedIn: levels(...corners),
  costIn: levels(...corners),
};

export const declaration = {
  id: 'placement',
  params,
  scenarios,
  metrics: {
    /** Visits that waited for a new environment, of all that came. */
    cold: ratio({ better: 'less' }),
    /** Visits that left a server's queue, of all that came. */
    dropped: ratio({ better: 'less' }),
    /** From coming to being answered. */
    p95: latency(),
    /** What a month costs that goes on like the run so far. */
    cost: money('USD'),
    units: count('piece', { most: MOST_PIECES }),
  },
  eventKinds,
  seriesNames: ['cold', 'dropped'],
  tracks,
  acts: { set: setting('sharing'), move: doing('piece', 'pieces'), coupons: doing() },
  /** Each is explained in MODEL.md and, in words, on screen. */
  assumptions: [
    'fixed-keep-alive',
    'same-start',
    'servers-never-fail',
    'list-prices',
    'no-network',
    'left-out',
  ],
} as const satisfies Declaration;
