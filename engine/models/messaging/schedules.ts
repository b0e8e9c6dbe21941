// How often, and when, those who push messages try again, as their makers document it.

import type { Source } from '@/engine/kernel/preset';
import type { RetrySchedule } from '@/engine/services/schedule';

export interface PushSchedule {
  readonly schedule: RetrySchedule;
  /** The first attempt is one of them. */
  readonly attempts: number;
  /** No attempt is made later after the first. */
  readonly withinMs: number;
  readonly source: Source;
}

const SEC = 1_000;
const HOUR = 3_600 * SEC;

const listed = (pausesSec: readonly number[]): RetrySchedule => ({
  pausesMs: pausesSec.map((sec) => sec * SEC),
  factor: 1,
  capMs: 24 * HOUR,
  jitter: 'none',
});

export const pushSchedules = {
  // Retries of event-driven functions are off unless somebody switches them on.
  once: {
    schedule: listed([0]),
    attempts: 1,
    withinMs: 0,
    source: {
      title: 'Google Cloud: Retry event-driven functions',
      url: 'https://docs.cloud.google.com/run/docs/tips/function-retries',
      asOf: '2026',
    },
  },
  // The first attempt and three more, 20 s apart; the page says that jitter is added.
  snsHttp: {
    schedule: listed([20]),
    attempts: 4,
    withinMs: HOUR,
    source: {
      title: 'Amazon SNS: Message delivery retries',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
      asOf: '2026',
    },
  },
  // Errors of the code: twice more, after one minute and after two.
  lambdaAsync: {
    schedule: listed([60, 120]),
    attempts: 3,
    withinMs: 6 * HOUR,
    source: {
      title: 'AWS Lambda: How Lambda handles errors and retries with asynchronous invocation',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
      asOf: '2026',
    },
  },
  // 10 s, 30 s, 1 min, 5 min, 10 min, 30 min, 1 h, 3 h, 6 h, then every 12 h, up to 24 h and 30 attempts.
  eventGrid: {
    schedule: listed([10, 30, 60, 300, 600, 1_800, 3_600, 10_800, 21_600, 43_200]),
    attempts: 30,
    withinMs: 24 * HOUR,
    source: {
      title: 'Azure Event Grid: Delivery and retry',
      url: 'https://learn.microsoft.com/azure/event-grid/delivery-and-retry',
      asOf: '2023-03-01',
    },
  },
  // From 10 s to 600 s; that each pause is twice the one before is ours. For seven days.
  pubSub: {
    schedule: { pausesMs: [10 * SEC], factor: 2, capMs: 600 * SEC, jitter: 'none' },
    attempts: 10_000,
    withinMs: 7 * 24 * HOUR,
    source: {
      title: 'google.pubsub.v1.RetryPolicy',
      url: 'https://cloud.google.com/pubsub/docs/reference/rpc/google.pubsub.v1',
      asOf: '2026-06-05',
    },
  },
} as const satisfies Readonly<Record<string, PushSchedule>>;

export type ScheduleId = keyof typeof pushSchedules;
export const scheduleIds = Object.keys(pushSchedules) as [ScheduleId, ...ScheduleId[]];
