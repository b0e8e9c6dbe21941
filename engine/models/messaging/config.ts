// Messages between services, as plain data: the pipe and its promises, who receives, and what can be seen of a run.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { flights, levels, spans, values } from '@/engine/kernel/tracks';
import { pushPresetIds, sideBySide } from '@/engine/models/messaging/presets';
import { scenarios } from '@/engine/models/messaging/scenarios';

/** Room for the numbers of copies of one order: see `copyOf`. */
export const MOST_RECEIVERS = 6;
/** Room for the numbers of workers of one receiver. */
export const MOST_WORKERS = 50;
/** One order in so many is a delivery, and all that passes a filter. */
export const ONE_IN_SO_MANY_DELIVERED = 4;
/** A receiver that fails does so after this. */
export const FAILS_AFTER_MS = 500;

export const pipes = ['direct', 'queue', 'topic', 'topicQueue'] as const;
export type Pipe = (typeof pipes)[number];

/** Pipes in which a message is lent, and comes back unless it is deleted. */
const LENDING = ['queue', 'topicQueue'] as const;
/** Pipes in which every receiver gets a copy of its own. */
const COPYING = ['direct', 'topic', 'topicQueue'] as const;

const lending = { pipe: LENDING } as const;
const pushing = { pipe: ['topic'] } as const;
const troubled = { outage: ['stopped', 'failing'] } as const;
/** Where messages of one customer keep their order. */
const inOrder = { ...lending, ordered: ['on'] } as const;
/** Where a message can wait out the trouble. */
const delayed = { ...troubled, pipe: [...LENDING, 'topic'] } as const;
const onOff = ['on', 'off'] as const;
const seconds = (of: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: of, min, max, step, unit: 'sec' }) as const;
const whole = (of: number, min: number, max: number) =>
  ({ kind: 'number', default: of, min, max, step: 1, unit: 'count' }) as const;

export const params = {
  /** Ask everybody and wait; one queue; a topic that pushes; a topic with a queue for each. */
  pipe: { kind: 'choice', default: 'queue', options: pipes },
  /** How those who push try again, as documented: see presets.ts. `sideBySide` has six receivers, each by other rules. */
  retries: {
    kind: 'choice',
    default: 'snsHttp',
    options: [...pushPresetIds, 'sideBySide'],
    when: pushing,
  },
  /** How many a worker takes at once. SQS allows 10. */
  batch: { ...whole(10, 1, 10), when: lending },
  /** SQS: 30 s unless said otherwise, up to 12 h. */
  leaseSec: { ...seconds(30, 10, 600, 1), scale: 'log', when: lending },
  /** Taken so often, a message is put aside when it would be taken again. */
  maxReceives: { ...whole(5, 1, 100), scale: 'log', when: lending },
  /** Of a batch that failed, only what failed comes back. */
  partial: { kind: 'choice', default: 'off', options: onOff, when: lending },
  /** The receiver keeps the keys of what it has done. */
  idempotent: { kind: 'choice', default: 'off', options: onOff, when: lending },
  /** Of one customer the next message is lent only once the one before is done or put aside. */
  ordered: { kind: 'choice', default: 'off', options: onOff, when: lending },
  /** Whose customer's messages come again when one has failed: its own, later, or all after it, at once. */
  keyRule: { kind: 'choice', default: 'hold', options: ['hold', 'resend'], when: inOrder },
  /** Customers: orders whose numbers leave the same rest by it are of one. */
  customers: { ...whole(10, 1, 10), when: inOrder },
  /** The last receiver gets deliveries only. */
  filter: {
    kind: 'choice',
    default: 'off',
    options: onOff,
    when: { pipe: ['topic', 'topicQueue'] },
  },
  /** What is given up is kept aside. */
  deadLetters: { kind: 'choice', default: 'off', options: onOff, when: pushing },
  /** How long a worker waits for a batch to fill. */
  windowSec: { ...seconds(0, 0, 20, 1), when: lending },
  workers: { ...whole(5, 1, MOST_WORKERS), when: lending },
  /** Orders are refused while so many wait; 0: never. */
  room: { ...whole(0, 0, 1_000), when: lending },
  receivers: { ...whole(1, 1, 3), when: { pipe: COPYING } },
  ratePerSec: { kind: 'number', default: 0.2, min: 0, max: 20, step: 0.1, unit: 'perSec' },
  /** Messages that are there from the beginning. */
  atOnce: whole(0, 0, 1_000),
  /** Messages that nobody can carry out. */
  bad: whole(0, 0, 20),
  /** A bad message fails the first time only. */
  failsOnce: { kind: 'choice', default: 'off', options: onOff },
  /** Median of what one message takes. */
  workSec: { ...seconds(0.1, 0.01, 60, 0.01), scale: 'log' },
  /** So many times the median does the slowest twentieth take, at least. */
  slowTimes: { kind: 'number', default: 1, min: 1, max: 10, step: 0.1, unit: 'times' },
  /** What is the matter with the first receiver. */
  outage: { kind: 'choice', default: 'none', options: ['none', 'stopped', 'failing'] },
  outageAtSec: { ...seconds(120, 0, 1_800, 10), when: troubled },
  outageForSec: { ...seconds(300, 0, 86_400, 10), when: troubled },
} as const satisfies Params;

export type MessagingConfig = ConfigOf<typeof params>;

/** Orders count from 1, receivers from 0; each receiver has a copy of its own. */
export const copyOf = (order: number, receiver: number): number =>
  order * MOST_RECEIVERS + receiver;
export const orderOf = (copy: number): number => Math.floor(copy / MOST_RECEIVERS);
export const receiverOf = (copy: number): number => copy % MOST_RECEIVERS;

export const customerOf = (copy: number, { customers }: MessagingConfig): number =>
  orderOf(copy) % customers;

export const isLending = (pipe: Pipe): boolean => (LENDING as readonly Pipe[]).includes(pipe);

/** Six receivers of one topic, each pushed to by the rules of another product. */
export const isSideBySide = ({ pipe, retries }: MessagingConfig): boolean =>
  pipe === 'topic' && retries === 'sideBySide';

/** One queue has one receiver, however many there would be. */
export function receiversOf(config: MessagingConfig): number {
  if (isSideBySide(config)) return sideBySide.length;
  return config.pipe === 'queue' ? 1 : config.receivers;
}

export const eventKinds = [
  { name: 'published', subject: 'order', object: null, value: null },
  /** Nobody was there to take it, or there was no room. */
  { name: 'refused', subject: 'order', object: null, value: null },
  { name: 'taken', subject: 'copy', object: 'receive', value: 'size' },
  /** Carried out to its end; `object` is the place of the outcome in the track `run`. */
  { name: 'ran', subject: 'copy', object: 'outcome', value: 'receive' },
  { name: 'returned', subject: 'copy', object: 'count', value: null },
  { name: 'deleted', subject: 'copy', object: null, value: null },
  /** Whoever carried it out was too late: somebody else had taken it again. */
  { name: 'late', subject: 'copy', object: null, value: null },
  { name: 'died', subject: 'copy', object: 'count', value: null },
  { name: 'gaveUp', subject: 'copy', object: null, value: 'attempts' },
  { name: 'stopped', subject: 'receiver', object: null, value: null },
  { name: 'failing', subject: 'receiver', object: null, value: null },
  { name: 'recovered', subject: 'receiver', object: 'waiting', value: null },
  /** Refused by whoever took it, and back at once, with all after it of its customer. */
  { name: 'sentAgain', subject: 'copy', object: 'count', value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** What a run of a message came to: its first effect, one more, none because its key was known, or an error. */
export const outcomes = ['first', 'again', 'skipped', 'failed'] as const;
export type RunOutcome = (typeof outcomes)[number];

/** Receivers by number, as a level is named. */
export const waitingNames = ['0', '1', '2', '3', '4', '5'] as const;

export const tracks = {
  /** Where each copy is; `about` is how often it has been taken or tried. What was deleted is gone. */
  copy: spans('waiting', 'taken', 'dead', 'lost', 'refused'),
  /** 1 for a copy that nobody can carry out. */
  bad: values(),
  /** Each time that a copy is carried out: from its worker, to its receiver, `attempt` counts from 0. */
  run: flights(...outcomes),
  receiver: spans('stopped', 'failing'),
  /** How many wait for each receiver. */
  waiting: levels(...waitingNames),
  copies: levels('done', 'dead', 'lost', 'refused', 'again'),
};

export const assumptions = [
  'returns-together',
  'no-order',
  'finishes-its-batch',
  'pushed-at-once',
  'all-or-none',
  'no-back-off',
  'kindest-pauses',
  'no-network',
] as const;

export const declaration = {
  id: 'messaging',
  params,
  scenarios,
  metrics: {
    /** Orders that were turned away. */
    refused: metric.count('order', { better: 'less', when: { pipe: ['direct'] } }),
    /** Copies that were given up and kept nowhere. */
    dropped: metric.count('message', { better: 'less', when: { pipe: ['topic'] } }),
    /** How often good messages were carried out to their end, all in all. */
    goodRuns: metric.count('time', {
      better: 'less',
      when: { outage: ['none'], ordered: ['off'] },
    }),
    /** How often receivers were tried, all in all. */
    tries: metric.count('time', { better: 'less', when: pushing }),
    /** How often messages were handed out, all in all. */
    deliveries: metric.count('time', {
      better: 'less',
      when: { ...inOrder, outage: ['none'] },
    }),
    /** Copies put aside. */
    dead: metric.count('message', { better: 'less', when: lending }),
    /** Those of them that could have been carried out. */
    goodDead: metric.count('message', { better: 'less', when: lending }),
    /** Copies with two effects or more. */
    twice: metric.count('message', { better: 'less', when: lending }),
    /** Copies carried out after a later one of the same customer. */
    swapped: metric.count('message', {
      better: 'less',
      when: { pipe: ['queue'], outage: ['none'] },
    }),
    /** Runs for each copy, failed ones included. */
    runs: metric.mean('time', { better: 'less' }),
    /** The most that waited for one receiver. */
    mostWaiting: metric.count('message', { better: 'less', when: delayed }),
    /** From recovery until the last message of before was carried out. */
    lastAfter: metric.minutes({ better: 'less', when: delayed }),
  },
  eventKinds,
  seriesNames: ['waiting', 'taken', 'dead'],
  tracks,
  acts: {
    set: setting('partial', 'idempotent'),
    stop: doing('receiver', 'receivers'),
    start: doing('receiver', 'receivers'),
    redrive: doing(),
  },
  assumptions,
} as const satisfies Declaration;
