// What makers document of how their functions take a crowd: each number with the page that says it, or none.

import type { Source } from '@/engine/kernel/preset';
import type { ScaleOut } from '@/engine/kernel/scale-out';

/** In the order in which they stand on the stage. */
export const platformIds = ['event', 'web', 'run', 'gen2', 'flex', 'naver'] as const;
export type PlatformId = (typeof platformIds)[number];

/** How a platform takes requests. */
export interface PlatformSettings {
  /** Requests that one environment works on at once. */
  readonly slots: number;
  /** Environments at most; Infinity where the documents name none. */
  readonly most: number;
  /** How fast environments may come; null where nothing is said. */
  readonly growth: ScaleOut | null;
  /** Whether a request that finds no place waits for one, or is told at once (429). */
  readonly full: 'waits' | 'refused';
  /** How long it waits at least, and in starts of an environment: the longer of the two; Infinity is without end. */
  readonly patienceMs: number;
  readonly patienceStarts: number;
}

export interface Platform extends PlatformSettings {
  readonly id: PlatformId;
  /** As its maker writes it. */
  readonly name: string;
  /** Where each number was read; null where no page says it and it is assumed. */
  readonly sources: Readonly<Record<'slots' | 'most' | 'growth' | 'full', Source | null>>;
}

const lambdaScaling: Source = {
  title: 'AWS Lambda: Understanding Lambda function scaling',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
  asOf: '2026-11',
};
const webScaling: Source = {
  title: 'AWS Lambda: Scaling behavior for Lambda Web Functions',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-scaling.html',
  asOf: '2026-11',
};
const runConcurrency: Source = {
  title: 'Google Cloud: Maximum concurrent requests for Cloud Run services',
  url: 'https://docs.cloud.google.com/run/docs/about-concurrency',
  asOf: '2026-11',
};
const runScaling: Source = {
  title: 'Google Cloud: About instance autoscaling in Cloud Run services',
  url: 'https://docs.cloud.google.com/run/docs/about-instance-autoscaling',
  asOf: '2026-11',
};
const flexConcurrency: Source = {
  title: 'Azure Functions: HTTP trigger concurrency (numbers second-hand)',
  url: 'https://learn.microsoft.com/azure/azure-functions/functions-concurrency',
  asOf: '2026-11',
};
const naverSpec: Source = {
  title: '네이버 클라우드: Cloud Functions 사용 준비',
  url: 'https://guide.ncloud-docs.com/docs/cloudfunctions-spec',
  asOf: '2026-10-20',
};

const WITHOUT_END = { patienceMs: Infinity, patienceStarts: 0 } as const;
/** Cloud Run: 3.5 times the mean start of an instance, or ten seconds where that is longer; then 429. */
const CLOUD_RUN_LINE = { full: 'waits', patienceMs: 10_000, patienceStarts: 3.5 } as const;

export const platforms: Readonly<Record<PlatformId, Platform>> = {
  event: {
    id: 'event',
    name: 'Lambda Event Functions',
    slots: 1,
    // Of the account, for all of its functions; new accounts have less.
    most: 1_000,
    growth: { burst: 1_000, perWindow: 1_000, windowMs: 10_000 },
    full: 'refused',
    ...WITHOUT_END,
    sources: {
      slots: lambdaScaling,
      most: lambdaScaling,
      growth: lambdaScaling,
      full: lambdaScaling,
    },
  },
  web: {
    id: 'web',
    name: 'Lambda Web Functions',
    // From 1 to 128; Lambda itself lowers it where a CPU is busy.
    slots: 64,
    // From 2 to 10,000 where one is set; there is no default.
    most: Infinity,
    // New endpoints start low; how low is not said.
    growth: null,
    full: 'waits',
    ...WITHOUT_END,
    sources: { slots: webScaling, most: webScaling, growth: null, full: webScaling },
  },
  run: {
    id: 'run',
    name: 'Cloud Run functions',
    // By console; by command line 80 for each vCPU, which is the same here. At most 1,000.
    slots: 80,
    // As functions of the older API: for this one no page was read.
    most: 100,
    growth: null,
    ...CLOUD_RUN_LINE,
    sources: { slots: runConcurrency, most: null, growth: null, full: runScaling },
  },
  gen2: {
    id: 'gen2',
    name: 'Cloud Run functions (v2 API)',
    slots: 1,
    most: 100,
    growth: null,
    ...CLOUD_RUN_LINE,
    sources: {
      slots: {
        title: 'Google Cloud: Cloud Run functions, concurrency',
        url: 'https://cloud.google.com/functions/docs/configuring/concurrency',
        asOf: '2026-11',
      },
      most: {
        title: 'Google Cloud: Cloud Run functions, maximum instances',
        url: 'https://cloud.google.com/functions/docs/configuring/max-instances',
        asOf: '2026-11',
      },
      growth: null,
      full: runScaling,
    },
  },
  flex: {
    id: 'flex',
    name: 'Azure Functions Flex',
    // 4, 16 or 32 for 512, 2,048 or 4,096 MB; 1 in Python.
    slots: 16,
    // What an app begins with, read in an excerpt only; from 40 to 1,000, and 250 of this size in a Region.
    most: 100,
    growth: null,
    full: 'waits',
    ...WITHOUT_END,
    sources: {
      slots: flexConcurrency,
      most: {
        title: 'Azure Functions: AWS Lambda to Azure Functions, scaling (number second-hand)',
        url: 'https://learn.microsoft.com/azure/azure-functions/migration/migrate-aws-lambda-to-azure-functions',
        asOf: '2026-11',
      },
      growth: null,
      full: null,
    },
  },
  naver: {
    id: 'naver',
    name: 'NAVER Cloud Functions',
    // What runs at once is counted in containers; that each takes one request is concluded from it.
    slots: 1,
    most: 100,
    growth: null,
    full: 'refused',
    ...WITHOUT_END,
    sources: { slots: naverSpec, most: naverSpec, growth: null, full: null },
  },
};

/** How a place that the learner sets waits: as Cloud Run does. */
export const OWN_LINE = CLOUD_RUN_LINE;
