// What providers document or were seen to do, dated and sourced, as settings of a functions platform.

import type { Preset, Source } from '@/engine/kernel/preset';
import type { FunctionsSettings } from '@/engine/models/functions/settings';

const MINUTE_MS = 60_000;

const lambdaConcurrency: Source = {
  title: 'aws/agent-toolkit-for-aws, AWS serverless: concurrency',
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e4/skills/core-skills/aws-serverless/references/concurrency.md',
  asOf: '2026-07-16',
};

const lambdaGuide2023: Source = {
  title: 'awsdocs/aws-lambda-developer-guide',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide',
  asOf: '2023-10-30',
};

/** The quota of an account, ten requests a second for each unit of it, and the growth of each function. */
const lambda = {
  maxInstances: 1_000,
  requestsPerInstancePerSec: 10,
  scaleOut: { burst: 1_000, perWindow: 1_000, windowMs: 10_000 },
};

export const presets: readonly Preset<FunctionsSettings>[] = [
  {
    // 1,000 more environments in every 10 s for each function, up to the account's limit, and 10 requests
    // a second for each unit of that limit; beyond: error 429.
    id: 'aws-lambda',
    settings: lambda,
    source: lambdaConcurrency,
    unverified: [],
  },
  {
    // A call that is throttled goes back to the queue for up to 6 h, tried again after 1 s to 5 min.
    // That requests per second count for such tries too is assumed.
    id: 'aws-lambda-asynchronous',
    settings: {
      ...lambda,
      calls: 'asynchronous',
      retry: { firstDelayMs: 1_000, longestDelayMs: 5 * MINUTE_MS, maxAgeMs: 6 * 60 * MINUTE_MS },
    },
    source: {
      title: 'AWS Lambda developer guide, errors and retries of asynchronous invocation',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
      asOf: '2026',
    },
    unverified: ['requestsPerInstancePerSec'],
  },
  {
    // New accounts have a reduced quota, raised with use. How much it is, the page does not say; 10 is
    // what is often reported.
    id: 'aws-lambda-new-account',
    settings: { ...lambda, maxInstances: 10 },
    source: {
      title: 'AWS Lambda developer guide, Lambda quotas',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      asOf: '2026',
    },
    unverified: ['maxInstances'],
  },
  {
    // Oregon, N. Virginia and Ireland until November 2023; the account shared it.
    id: 'aws-lambda-2023-large-region',
    settings: { scaleOut: { burst: 3_000, perWindow: 500, windowMs: MINUTE_MS } },
    source: lambdaGuide2023,
    unverified: [],
  },
  {
    // Tokyo, Frankfurt and Ohio until November 2023.
    id: 'aws-lambda-2023-medium-region',
    settings: { scaleOut: { burst: 1_000, perWindow: 500, windowMs: MINUTE_MS } },
    source: lambdaGuide2023,
    unverified: [],
  },
  {
    // All other regions until November 2023.
    id: 'aws-lambda-2023-small-region',
    settings: { scaleOut: { burst: 500, perWindow: 500, windowMs: MINUTE_MS } },
    source: lambdaGuide2023,
    unverified: [],
  },
  {
    // At most one new instance a second for requests by HTTP; half of the idle ones were gone after 22 min.
    id: 'azure-functions-http',
    settings: {
      maxInstances: 200,
      keepAliveMs: 22 * MINUTE_MS,
      scaleOut: { burst: 1, perWindow: 1, windowMs: 1_000 },
    },
    source: {
      title: 'MicrosoftDocs/azure-docs, event-driven scaling; idle times: mikhailio-hugo, 2021-01',
      url: 'https://learn.microsoft.com/azure/azure-functions/event-driven-scaling',
      asOf: '2020',
    },
    unverified: [],
  },
  {
    // Other triggers: at most one new instance in 30 s.
    id: 'azure-functions-queue',
    settings: { maxInstances: 200, scaleOut: { burst: 1, perWindow: 1, windowMs: 30_000 } },
    source: {
      title: 'MicrosoftDocs/azure-docs, event-driven scaling',
      url: 'https://learn.microsoft.com/azure/azure-functions/event-driven-scaling',
      asOf: '2020',
    },
    unverified: [],
  },
  {
    // First generation: one request per instance; idle instances were gone after 15 min sharp.
    id: 'google-functions-gen1',
    settings: { slotsPerInstance: 1, keepAliveMs: 15 * MINUTE_MS },
    source: {
      title: 'Google Cloud functions, minimum instances; idle times: mikhailio-hugo, 2021-01',
      url: 'https://cloud.google.com/functions/docs/configuring/min-instances',
      asOf: '2021-01',
    },
    unverified: [],
  },
  {
    // With every instance full, a request waits for the larger of 10 s and 3.5 times the average start.
    id: 'google-cloud-run',
    settings: {
      slotsPerInstance: 80,
      keepAliveMs: 15 * MINUTE_MS,
      queueLimit: Infinity,
      maxWaitMs: 10_000,
    },
    source: {
      title: 'Cloud Run, about instance autoscaling',
      url: 'https://cloud.google.com/run/docs/about-instance-autoscaling',
      asOf: null,
    },
    unverified: ['slotsPerInstance', 'keepAliveMs', 'maxWaitMs'],
  },
  {
    // One minute of idle time, renewed by each request.
    id: 'huawei-cloud',
    settings: { keepAliveMs: MINUTE_MS },
    source: {
      title: 'sir-lab/data-release (EuroSys 2025)',
      url: 'https://github.com/sir-lab/data-release',
      asOf: '2025',
    },
    unverified: [],
  },
];
