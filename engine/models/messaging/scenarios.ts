// Named runs of the messaging model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const SEC = 1_000;
const MINUTE = 60 * SEC;
const DAY = 24 * 60 * MINUTE;

/** Receipts lie there at once, and one of them cannot be made. */
const RECEIPTS = { pipe: 'queue', ratePerSec: 0, bad: 1, workSec: 0.1, slowTimes: 1.5 } as const;
/** Five minutes without the mail of three receivers; mail does twenty a minute. */
const MAIL_DOWN = {
  receivers: 3,
  ratePerSec: 0.2,
  workers: 1,
  batch: 1,
  workSec: 3,
  outage: 'stopped',
  outageAtSec: 120,
  outageForSec: 300,
} as const;

export const scenarios = [
  // Ten receipts, one of them bad: the nine good ones run 45 times.
  {
    id: 'one-batch',
    durationMs: 3 * MINUTE,
    openAtMs: 32 * SEC,
    seed: 1,
    set: { ...RECEIPTS, atOnce: 10, workers: 1 },
  },
  // Two hundred: ten end in the dead-letter queue, and nine of them are good.
  {
    id: 'poison',
    durationMs: 3 * MINUTE,
    openAtMs: 32 * SEC,
    seed: 1,
    set: { ...RECEIPTS, atOnce: 200 },
  },
  // One in twenty payments takes longer than the lease: it is taken again before it is done.
  {
    id: 'twice',
    durationMs: 30 * MINUTE,
    openAtMs: 100 * SEC,
    seed: 2,
    set: { ratePerSec: 0.2, batch: 1, workers: 6, workSec: 10, slowTimes: 3 },
  },
  // Mail is down: who waits for it, who tries again for a minute, and who keeps it.
  {
    id: 'fan-out',
    durationMs: 20 * MINUTE,
    openAtMs: 110 * SEC,
    seed: 8,
    set: { ...MAIL_DOWN, pipe: 'direct' },
  },
  // Notices are off for thirty seconds at noon.
  {
    id: 'notices-off',
    durationMs: 3 * MINUTE,
    openAtMs: 29 * SEC,
    seed: 44,
    set: {
      pipe: 'topicQueue',
      receivers: 3,
      ratePerSec: 16,
      batch: 1,
      workers: 12,
      workSec: 0.5,
      outage: 'stopped',
      outageAtSec: 30,
      outageForSec: 30,
    },
  },
  // A partner's shop is off for five minutes, and its notices are pushed.
  {
    id: 'partner-off',
    durationMs: 12 * MINUTE,
    openAtMs: 110 * SEC,
    seed: 31,
    set: {
      pipe: 'topic',
      ratePerSec: 0.28,
      workSec: 0.2,
      outage: 'stopped',
      outageAtSec: 120,
      outageForSec: 300,
    },
  },
  // Three bad orders, three minutes of errors, two workers.
  {
    id: 'rough-day',
    durationMs: 20 * MINUTE,
    openAtMs: 350 * SEC,
    seed: 1,
    set: {
      ratePerSec: 0.5,
      bad: 3,
      workSec: 1,
      workers: 2,
      windowSec: 5,
      maxReceives: 3,
      outage: 'failing',
      outageAtSec: 360,
      outageForSec: 180,
    },
  },
  // One event, and a receiver that is off all day: of thirty attempts eleven come to be made.
  {
    id: 'thirty-tries',
    durationMs: DAY,
    openAtMs: 5 * SEC,
    seed: 1,
    set: {
      pipe: 'topic',
      retries: 'eventGrid',
      ratePerSec: 0,
      atOnce: 1,
      outage: 'stopped',
      outageAtSec: 0,
      outageForSec: 86_400,
    },
  },
  // The same ten minutes of errors for six subscribers, each tried again by the rules of another product.
  {
    id: 'same-outage',
    durationMs: 24 * MINUTE,
    openAtMs: 110 * SEC,
    seed: 517,
    set: {
      pipe: 'topic',
      retries: 'sideBySide',
      ratePerSec: 0.1,
      workSec: 0.2,
      outage: 'failing',
      outageAtSec: 120,
      outageForSec: 600,
    },
  },
  // Ten messages of one customer, and the third fails once.
  {
    id: 'one-key',
    durationMs: MINUTE,
    openAtMs: 2_500,
    seed: 1,
    set: {
      pipe: 'queue',
      ratePerSec: 0,
      atOnce: 10,
      bad: 1,
      failsOnce: 'on',
      ordered: 'on',
      keyRule: 'resend',
      customers: 1,
      workers: 1,
      workSec: 1,
    },
  },
  // A partner is off for ten minutes, and its intake is slow: one notice in twenty takes longer than half a minute.
  {
    id: 'slow-partner',
    durationMs: 24 * MINUTE,
    openAtMs: 110 * SEC,
    seed: 25,
    set: {
      pipe: 'topic',
      ratePerSec: 0.3,
      batch: 10,
      workers: 5,
      workSec: 10,
      slowTimes: 3,
      outage: 'stopped',
      outageAtSec: 120,
      outageForSec: 600,
    },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    scenario: 'rough-day',
    knobs: ['partial', 'leaseSec', 'maxReceives', 'batch', 'idempotent'],
    want: [
      { metric: 'goodDead', sense: 'atMost', bound: 0 },
      { metric: 'twice', sense: 'atMost', bound: 0 },
      { metric: 'lastAfter', sense: 'atMost', bound: 150 * SEC },
      { metric: 'runs', sense: 'atMost', bound: 1.4 },
    ],
    solution: { partial: 'on', leaseSec: 60, maxReceives: 8 },
  },
  {
    scenario: 'slow-partner',
    knobs: ['pipe', 'batch', 'leaseSec', 'workers'],
    want: [
      { metric: 'dropped', sense: 'atMost', bound: 0 },
      { metric: 'dead', sense: 'atMost', bound: 0 },
      { metric: 'twice', sense: 'atMost', bound: 0 },
      { metric: 'lastAfter', sense: 'atMost', bound: 4 * MINUTE },
    ],
    solution: { pipe: 'topicQueue', batch: 1, leaseSec: 180, workers: 20 },
  },
];
