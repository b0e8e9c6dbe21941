// The knobs of the baas-sync model as plain data: the screen, the URL and validation read the same lines.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count, money, ratio } from '@/engine/kernel/metric';
import { onlyWhen } from '@/engine/kernel/param';
import { flights, levels, spans, type TracksOf, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/baas-sync/scenarios';

const number = (value: number, min: number, max: number) =>
  ({ kind: 'number', default: value, min, max, step: 1, unit: 'count' }) as const;

const seconds = (value: number, min: number, max: number) =>
  ({ kind: 'number', default: value, min, max, step: 1, unit: 'sec', scale: 'log' }) as const;

export const params = {
  /** What is synchronised: the messages of chat rooms, or the stock of a shop. */
  scene: { kind: 'choice', default: 'tablets', options: ['rooms', 'tablets'] },

  ...onlyWhen(
    { scene: 'rooms' },
    {
      users: { ...number(200, 20, 5_000), scale: 'log' },
      /** People in a room; 0 puts everybody into one. */
      roomSize: { ...number(0, 0, 200), least: 2 },
      /** How many documents a query asks for when a room is opened. */
      page: { ...number(50, 1, 500), scale: 'log' },
      /** Whether a phone keeps what it has read, and on its return asks only for what it missed. */
      cache: { kind: 'choice', default: 'on', options: ['off', 'on'] },
      /** What each user writes in a day. */
      messages: number(20, 1, 100),
      /** Mean time for which the app is open, and closed; never closed where the latter is 0. */
      onSec: seconds(480, 60, 86_400),
      offSec: { ...seconds(0, 0, 86_400), least: 60 },
      /** Who may read a room: its members, or whoever asks. */
      rules: { kind: 'choice', default: 'owner', options: ['owner', 'anyone'] },
      /** Strangers who listen to every room for as long as the rules let them. */
      strangers: number(1, 0, 10),
    },
  ),

  ...onlyWhen(
    { scene: 'tablets' },
    {
      tablets: number(2, 2, 5),
      /** Portions on the shelf at the beginning. */
      stock: number(10, 1, 200),
      /** What a sale sends: the value that is left, "one less", or a question that only the store answers. */
      writeMode: {
        kind: 'choice',
        default: 'set',
        options: ['set', 'increment', 'transaction'],
      },
      /** Who comes: nobody, one customer at each tablet while the connection is cut, or a Poisson crowd. */
      customers: { kind: 'choice', default: 'one-each', options: ['none', 'one-each', 'poisson'] },
      /** How many tablets, counted from the last, lose the connection; when, and for how long. */
      cutTablets: number(2, 0, 5),
      cutAtSec: seconds(12, 0, 7_200),
      cutForSec: seconds(36, 1, 7_200),
    },
  ),
  /** Portions that a tablet may sell by itself when it cannot ask; at most an even share of the stock. */
  allotment: { ...number(0, 0, 13), when: { scene: 'tablets', writeMode: 'transaction' } },
  perHour: {
    kind: 'number',
    default: 60,
    min: 1,
    max: 600,
    step: 1,
    unit: 'count',
    scale: 'log',
    when: { scene: 'tablets', customers: 'poisson' },
  },
} as const satisfies Params;

export type BaasConfig = ConfigOf<typeof params>;

/** What the log records. Users, customers and tablets count from 1. */
export const eventKinds = [
  /** A user writes into a room; value is how many reads that was. */
  { name: 'message', subject: 'user', object: 'room', value: 'reads' },
  /** The app is opened; value is how many documents were read. */
  { name: 'open', subject: 'user', object: 'room', value: 'reads' },
  { name: 'close', subject: 'user', object: 'room', value: null },
  /** A customer is promised a portion; value is what the tablet shows afterwards. */
  { name: 'sell', subject: 'customer', object: 'tablet', value: 'shown' },
  { name: 'turnAway', subject: 'customer', object: 'tablet', value: null },
  /** A tablet's write reaches the store; value is what the store holds afterwards. */
  { name: 'write', subject: 'tablet', object: null, value: 'stored' },
  /** The store's value reaches a tablet; value is what the tablet shows afterwards. */
  { name: 'tell', subject: 'tablet', object: null, value: 'shown' },
  /** The store's value finds the tablet cut off. */
  { name: 'miss', subject: 'tablet', object: null, value: null },
  { name: 'cut', subject: 'tablet', object: null, value: null },
  /** The tablet is back; value is how many writes it had not sent. */
  { name: 'reconnect', subject: 'tablet', object: null, value: 'unsent' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const seriesNames = ['reads', 'writes', 'cost'] as const;

/** Ids of what this model assumes; MODEL.md explains each, the screen says it in words. */
export const assumptions = [
  'writer-reads-too',
  'one-document-per-message',
  'last-write-wins',
  'one-way-100-ms',
  'no-egress-no-storage',
  'one-day',
] as const;

/** The place of the store among those that hold a value; tablets are 1, 2, … */
export const STORE = 0;

/** What a message says that carries no value: one less; may I have one; I listen again. */
export const CARRIED = { oneLess: -2, asking: -3, listening: -4 } as const;

export const tracks = {
  /** Whether a tablet is connected. */
  tablet: spans('online', 'offline'),
  /** What each place says is left: the store, and each tablet. */
  holds: values(),
  /** Writes that a tablet could not send yet. */
  unsent: values(),
  /** Messages between a tablet and the store; `about` is the value, or what `CARRIED` says. */
  message: flights('arrived', 'lost'),
  /** Whether a phone listens; phones are numbered from 0. */
  phone: spans('listening'),
  /** A message from a phone to a room, heard at once; `about` is how many reads it was. */
  spread: flights('heard'),
  /** All so far; `listening` is how many phones listen now. */
  totals: levels('reads', 'writes', 'sold', 'listening'),
};

export type BaasTracks = TracksOf<typeof tracks>;

export const declaration = {
  id: 'baas-sync',
  params,
  scenarios,
  metrics: {
    reads: count('read'),
    writes: count('write'),
    /** What one shop's tablets cost in a day is nothing. */
    cost: money('USD', { better: 'less', when: { scene: 'rooms' } }),
    unseen: ratio({ better: 'less', when: { scene: 'rooms', offSec: { above: 0 } } }),
    /** The people in the smallest kind of room that there is. */
    smallestRoom: count('customer', { when: { scene: 'rooms' } }),
    exposed: count('document', { better: 'less', when: { scene: 'rooms' } }),
    unsent: count('write', { when: { scene: 'tablets' } }),
    gap: count('portion', { better: 'less', when: { scene: 'tablets' } }),
    oversold: count('portion', { better: 'less', when: { scene: 'tablets' } }),
    dropped: count('customer', { better: 'less', when: { scene: 'tablets' } }),
  },
  eventKinds,
  seriesNames,
  tracks,
  acts: {
    sell: doing('tablet', 'tablets'),
    cut: doing('tablet', 'tablets'),
    reconnect: doing('tablet', 'tablets'),
    split: doing(),
    set: setting('rules'),
  },
  assumptions,
} as const satisfies Declaration;
