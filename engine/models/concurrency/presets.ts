// How many requests one environment works on at once, as makers document it.

import type { Source } from '@/engine/kernel/preset';

export interface PlatformPreset {
  readonly id: string;
  /** As its maker writes it. */
  readonly name: string;
  readonly slots: number;
  readonly source: Source;
}

export const perEnvironment: readonly PlatformPreset[] = [
  {
    id: 'event-functions',
    name: 'AWS Lambda',
    slots: 1,
    source: {
      title: 'AWS Lambda: Understanding Lambda function scaling',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
      asOf: '2026-11',
    },
  },
  {
    // From 1 to 128; fewer where its CPU is busy.
    id: 'web-functions',
    name: 'AWS Lambda Web Functions',
    slots: 64,
    source: {
      title: 'AWS Lambda: Web Functions scaling',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-scaling.html',
      asOf: '2026-11',
    },
  },
  {
    // From 1 to 1,000; by command line 80 for each vCPU.
    id: 'cloud-run',
    name: 'Google Cloud Run',
    slots: 80,
    source: {
      title: 'Google Cloud: Maximum concurrent requests for Cloud Run services',
      url: 'https://cloud.google.com/run/docs/about-concurrency',
      asOf: '2026-11',
    },
  },
];
