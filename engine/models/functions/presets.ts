// What providers document or were seen to do, dated and sourced, as settings of a functions platform.

import type { Preset, Source } from '@/engine/kernel/preset';
import type { FunctionsSettings } from '@/engine/models/functions/settings';

const MINUTE_MS = 60_000;

const lambdaScaling: Source = {
  title: 'AWS Lambda developer guide, scaling behavior',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
  asOf: null,
};

const lambdaGuide2023: Source = {
  title: 'awsdocs/aws-lambda-developer-guide',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide',
  asOf: '2023-10-30',
};

export const presets: readonly Preset<FunctionsSettings>[] = [
  {
    // 1,000 more environments in every 10 s for each function, up to the account's limit; beyond: error 429.
    id: 'aws-lambda',
    settings: {
      maxInstances: 1_000,
      scaleOut: { burst: 1_000, perWindow: 1_000, windowMs: 10_000 },
    },
    source: lambdaScaling,
    unverified: [],
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
