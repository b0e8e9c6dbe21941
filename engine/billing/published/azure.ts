// Microsoft's worked examples that end in an amount of money.

import type { Published } from './published';

export const azureExamples: readonly Published[] = [
  {
    id: 'A-4',
    source: null,
    usage: { svc: 'azure-functions', executions: 3_000_000, ms: 1_000, memMB: 512 },
    expect: { compute: 17.6, requests: 0.4, total: 18 },
  },
  {
    id: 'C-1',
    source: 'COS2',
    usage: { svc: 'cosmos', rus: 1_000, hours: 720 },
    expect: { total: 57.6 },
  },
  {
    id: 'C-3',
    source: 'COS2',
    usage: { svc: 'cosmos-serverless', ru: 500_000, decimals: 3 },
    expect: { total: 0.125 },
  },
  {
    id: 'C-6',
    source: 'COS2',
    usage: { svc: 'cosmos', rus: 10_000, hours: 720, regions: 4, storageGB: 250 },
    expect: { throughput: 2_304, storage: 250, total: 2_554 },
  },
  {
    id: 'C-8',
    source: 'COS1',
    usage: { svc: 'cosmos', rus: 500, hours: 730 },
    expect: { total: 29.2 },
  },
  {
    id: 'C-9',
    source: 'COS1',
    usage: { svc: 'cosmos-serverless', ru: 20_000_000 },
    expect: { total: 5 },
  },
];
