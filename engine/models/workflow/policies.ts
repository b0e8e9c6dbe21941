// How often, and when, those who conduct steps try again, as their makers document it.

import type { Source } from '@/engine/kernel/preset';
import type { WorkflowConfig } from '@/engine/models/workflow/config';
import type { RetrySchedule } from '@/engine/services/schedule';

export interface RetryPolicy {
  readonly schedule: RetrySchedule;
  /** Tries after the first one. */
  readonly retries: number;
}

export interface DocumentedPolicy extends RetryPolicy {
  readonly source: Source;
}

const SEC = 1_000;
/** Longer than any run: where nobody documents a longest pause, there is none. */
const NO_CAP = 400 * 86_400 * SEC;

const growing = (firstSec: number, factor: number, capMs: number): RetrySchedule => ({
  pausesMs: [firstSec * SEC],
  factor,
  capMs,
  jitter: 'none',
});

export const policies = {
  // Nothing is tried again unless somebody writes a Retry.
  none: {
    retries: 0,
    schedule: growing(1, 1, NO_CAP),
    source: {
      title: 'AWS Step Functions: Handling errors',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
      asOf: '2026-08-20',
    },
  },
  // IntervalSeconds 1, MaxAttempts 3, BackoffRate 2 where a Retry names nothing but its errors.
  stepFunctions: {
    retries: 3,
    schedule: growing(1, 2, NO_CAP),
    source: {
      title: 'AWS Step Functions: Handling errors',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
      asOf: '2026-08-20',
    },
  },
  // Six attempts in all: 5 s, doubled, 60 s at most, and of each pause a random part.
  durable: {
    retries: 5,
    schedule: { pausesMs: [5 * SEC], factor: 2, capMs: 60 * SEC, jitter: 'full' },
    source: {
      title: 'AWS Lambda durable functions: Retries',
      url: 'https://docs.aws.amazon.com/durable-execution/sdk-reference/error-handling/retries/',
      asOf: '2026',
    },
  },
  // http.default_retry, where a step names it: 1 s, × 1.25, 60 s at most.
  google: {
    retries: 5,
    schedule: growing(1, 1.25, 60 * SEC),
    source: {
      title: 'Google Cloud Workflows: http.default_retry',
      url: 'https://docs.cloud.google.com/workflows/docs/reference/stdlib/http/default_retry',
      asOf: '2022',
    },
  },
  // Up to four, scaled by 7.5 s, each between 5 and 45 s: that they are 7.5, 15, 30 and 45 s is our reading.
  logicApps: {
    retries: 4,
    schedule: growing(7.5, 2, 45 * SEC),
    source: {
      title: 'Azure Logic Apps: Handle errors and exceptions',
      url: 'https://learn.microsoft.com/azure/logic-apps/error-exception-handling',
      asOf: '2026',
    },
  },
} as const satisfies Readonly<Record<string, DocumentedPolicy>>;

export type PolicyId = keyof typeof policies;

/** What is in force: a documented policy, or the knobs' own. */
export function policyOf({ preset, retries, intervalSec, rate }: WorkflowConfig): RetryPolicy {
  return preset === 'own'
    ? { retries, schedule: growing(intervalSec, rate, NO_CAP) }
    : policies[preset];
}
