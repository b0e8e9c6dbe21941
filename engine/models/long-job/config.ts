// The knobs of the long job as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { minutes, money, ratio } from '@/engine/kernel/metric';
import { count } from '@/engine/kernel/param';
import { levels, spans, type TracksOf } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/long-job/scenarios';

/** Four ways of doing the same job, beside each other in every run. */
export const ways = ['one', 'steps', 'pieces', 'container'] as const;
export type Way = (typeof ways)[number];

const inMinutes = (value: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: value, min, max, step, unit: 'min' }) as const;

export const params = {
  /** Whose numbers are read out: all four run, whichever it is. */
  way: { kind: 'choice', default: 'pieces', options: ways },
  /** How long a piece is that is worked on beside others, and how far apart a container's checkpoints are. */
  pieceMin: { ...inMinutes(15, 0.1, 15, 0.1), scale: 'log' },
  /** How many pieces are worked on at once. */
  atOnce: { ...count(1, 1, 600), scale: 'log' },
  /** How often a piece or a step may be tried again. */
  retries: count(0, 0, 5),
  /** How often a worker breaks off by itself while it works, on average. */
  failPerHour: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 6,
    least: 0.01,
    step: 0.5,
    unit: 'perHour',
  },
  /** Whether the container keeps what it has done so far. */
  checkpoint: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  /** How long a step is where one follows the other. */
  stepMin: inMinutes(10, 1, 15, 1),
  /** Until an attempt has its code, its piece of the film and the libraries. */
  overheadSec: { kind: 'number', default: 4, min: 0, max: 60, step: 1, unit: 'sec' },
  /** What one vCPU needs for all of it. */
  workMin: inMinutes(90, 5, 600, 5),
} as const satisfies Params;

export type LongJobConfig = ConfigOf<typeof params>;

/**
 * What the log records. Pieces count from 1; the object is the place in `ways`. Values of what ended are the time that
 * was paid for it, in ms.
 */
export const eventKinds = [
  /** An attempt at a piece begins; value is which one it is, from 1. */
  { name: 'begin', subject: 'piece', object: 'way', value: 'attempt' },
  { name: 'kept', subject: 'piece', object: 'way', value: 'paidMs' },
  /** Killed at the limit; the others broke off, or were switched off. */
  { name: 'limit', subject: 'piece', object: 'way', value: 'paidMs' },
  { name: 'broken', subject: 'piece', object: 'way', value: 'paidMs' },
  { name: 'off', subject: 'piece', object: 'way', value: 'paidMs' },
  /** The whole job is there, or given up; value is all that was paid for. */
  { name: 'delivered', subject: null, object: 'way', value: 'paidMs' },
  { name: 'gaveUp', subject: 'piece', object: 'way', value: 'paidMs' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** More than any way cuts the job into: a way's pieces begin at its place times this. */
export const MOST_PIECES = 6_000;

const lane = () => spans('starting', 'working', 'killed');

/** What can be seen of a run. */
export const tracks = {
  /** The workers of each way, from 0. */
  one: lane(),
  steps: lane(),
  pieces: lane(),
  container: lane(),
  /**
   * Every piece of every way, from place × MOST_PIECES: what has become of it. `about` is how long an attempt at work
   * will take, in ms, and how far a lost one had come, in thousandths.
   */
  piece: spans('working', 'kept', 'lost'),
  /** What a way is about: it cuts, boots or joins (`ready`), works, waits to try again, has the film, has given up. */
  phase: spans('ready', 'working', 'waiting', 'delivered', 'gaveUp'),
  /** By way: paid time so far, in ms. */
  paid: levels(...ways),
  /** By way: of it what was thrown away. */
  vain: levels(...ways),
};

export type LongJobTracks = TracksOf<typeof tracks>;

const less = { better: 'less' } as const;

export const declaration = {
  id: 'long-job',
  params,
  scenarios,
  metrics: {
    /** When the film is there; null where it is not. Like all others, of the chosen way. */
    finish: minutes(less),
    billed: minutes(less),
    cost: money('USD'),
    wasted: minutes(less),
    /** Paid for cutting, joining, booting, and for getting ready before each attempt. */
    ready: minutes(less),
    done: ratio({ better: 'more' }),
  },
  eventKinds,
  seriesNames: ways,
  tracks,
  acts: { unplug: doing('way', ways.length), unplugAll: doing() },
  assumptions: [
    'one-vcpu-everywhere',
    'cuts-evenly',
    'our-times',
    'limit-of-one-provider',
    'getting-ready-is-safe',
    'nobody-else',
    'no-requests-no-storage',
  ],
} as const satisfies Declaration;
