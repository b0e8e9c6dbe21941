// How often, and when, those who push messages try again, as their makers document it.

import type { Preset } from '@/engine/kernel/preset';
import type { RetrySchedule } from '@/engine/services/schedule';

export interface PushRules {
  readonly schedule: RetrySchedule;
  /** The first attempt is one of them. */
  readonly attempts: number;
  /** No attempt is made later after the first. */
  readonly withinMs: number;
}

export interface PushPreset extends Preset<PushRules> {
  readonly settings: PushRules;
}

const SEC = 1_000;
const HOUR = 3_600 * SEC;
const DAY = 24 * HOUR;

const listed = (pausesSec: readonly number[]): RetrySchedule => ({
  pausesMs: pausesSec.map((sec) => sec * SEC),
  factor: 1,
  capMs: DAY,
  jitter: 'none',
});

const doubling = (firstSec: number, capSec: number): RetrySchedule => ({
  pausesMs: [firstSec * SEC],
  factor: 2,
  capMs: capSec * SEC,
  jitter: 'none',
});

/** Ten pauses from 1 s to 20 s, each so many times the one before: that they grow is documented, by how much is not. */
const TEN_TO_TWENTY = [1, 1.4, 1.9, 2.7, 3.8, 5.3, 7.4, 10.3, 14.3, 20];

const SNS_RETRIES = {
  title: 'Amazon SNS: Message delivery retries',
  url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
  asOf: '2026',
} as const;

export const pushPresets = {
  // Retries of event-driven functions are off unless somebody switches them on.
  once: {
    id: 'once',
    settings: { schedule: listed([0]), attempts: 1, withinMs: 0 },
    source: {
      title: 'Google Cloud: Retry event-driven functions',
      url: 'https://docs.cloud.google.com/run/docs/tips/function-retries',
      asOf: '2026',
    },
    unverified: [],
  },
  // The first attempt and three more, 20 s apart; the page says that jitter is added.
  snsHttp: {
    id: 'snsHttp',
    settings: { schedule: listed([20]), attempts: 4, withinMs: HOUR },
    source: SNS_RETRIES,
    unverified: [],
  },
  // Errors of the code: twice more, after one minute and after two.
  lambdaAsync: {
    id: 'lambdaAsync',
    settings: { schedule: listed([60, 120]), attempts: 3, withinMs: 6 * HOUR },
    source: {
      title: 'AWS Lambda: How Lambda handles errors and retries with asynchronous invocation',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
      asOf: '2026',
    },
    unverified: [],
  },
  // Five more within 300 s, whichever ends first. No pauses are documented: these are the kindest, the last at 300 s.
  customBus: {
    id: 'customBus',
    settings: { schedule: doubling(20, 160), attempts: 6, withinMs: 300 * SEC },
    source: {
      title: 'Amazon EventBridge Custom Event Bus: Retry policies and dead-letter queues',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html',
      asOf: '2026-09',
    },
    unverified: ['schedule'],
  },
  // For 24 h and up to 185 times, growing. No pauses are documented: these fill the day with as many.
  classicBus: {
    id: 'classicBus',
    settings: { schedule: doubling(1, 480), attempts: 186, withinMs: DAY },
    source: {
      title: 'Amazon EventBridge: How EventBridge retries delivering events',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html',
      asOf: '2026',
    },
    unverified: ['schedule'],
  },
  // 10 s, 30 s, 1 min, 5 min, 10 min, 30 min, 1 h, 3 h, 6 h, then every 12 h, up to 24 h and 30 attempts.
  eventGrid: {
    id: 'eventGrid',
    settings: {
      schedule: listed([10, 30, 60, 300, 600, 1_800, 3_600, 10_800, 21_600, 43_200]),
      attempts: 30,
      withinMs: DAY,
    },
    source: {
      title: 'Azure Event Grid: Delivery and retry',
      url: 'https://learn.microsoft.com/azure/event-grid/delivery-and-retry',
      asOf: '2023-03-01',
    },
    unverified: [],
  },
  // From 10 s to 600 s; that each pause is twice the one before is ours. For seven days.
  pubSub: {
    id: 'pubSub',
    settings: { schedule: doubling(10, 600), attempts: 10_000, withinMs: 7 * DAY },
    source: {
      title: 'google.pubsub.v1.RetryPolicy',
      url: 'https://cloud.google.com/pubsub/docs/reference/rpc/google.pubsub.v1',
      asOf: '2026-06-05',
    },
    unverified: ['schedule'],
  },
  // A queue or a function of AWS as subscriber: 3 at once, 2 a second apart, 10 growing, 100,000 more 20 s apart.
  snsManaged: {
    id: 'snsManaged',
    settings: {
      schedule: listed([0, 0, 1, 1, ...TEN_TO_TWENTY]),
      attempts: 100_015,
      withinMs: 24 * DAY,
    },
    source: SNS_RETRIES,
    unverified: [],
  },
} as const satisfies Readonly<Record<string, PushPreset>>;

export type PushPresetId = keyof typeof pushPresets;
export const pushPresetIds = Object.keys(pushPresets) as [PushPresetId, ...PushPresetId[]];

/** Six subscribers of one topic, each by the rules of another product. */
export const sideBySide = [
  'once',
  'snsHttp',
  'lambdaAsync',
  'customBus',
  'eventGrid',
  'pubSub',
] as const satisfies readonly PushPresetId[];
