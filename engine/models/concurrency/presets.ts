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
  {
    // By the older API, and by `gcloud functions deploy`.
    id: 'cloud-run-functions-v2',
    name: 'Cloud Run functions (v2 API)',
    slots: 1,
    source: {
      title: 'Google Cloud: Cloud Run functions, concurrency',
      url: 'https://cloud.google.com/functions/docs/configuring/concurrency',
      asOf: '2026-11',
    },
  },
  {
    // With 2,048 MB; 4 with 512 MB, 32 with 4,096 MB, 1 in Python.
    id: 'azure-flex',
    name: 'Azure Functions Flex Consumption',
    slots: 16,
    source: {
      title: 'Azure Functions: HTTP trigger concurrency (numbers second-hand)',
      url: 'https://learn.microsoft.com/azure/azure-functions/functions-concurrency',
      asOf: '2026-11',
    },
  },
  {
    // What runs at once is counted in containers.
    id: 'naver-cloud-functions',
    name: 'NAVER Cloud Functions',
    slots: 1,
    source: {
      title: '네이버 클라우드: Cloud Functions 사용 준비',
      url: 'https://guide.ncloud-docs.com/docs/cloudfunctions-spec',
      asOf: '2026-10-20',
    },
  },
];
