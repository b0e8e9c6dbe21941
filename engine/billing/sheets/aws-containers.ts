// AWS containers: Fargate, and App Runner for history.

import type { PriceSheet } from '../contract';
import { flat, found } from '../figure';

const HOUR = 3_600;

const fargate = {
  provider: 'aws',
  service: 'aws-fargate',
  currency: 'USD',
  effectiveFrom: null,
  effectiveUntil: null,
  rules: {
    stepSec: found('1', 'FAR-26'),
    leastSec: found('60', 'FAR-26'),
    leastSecWindows: found('300', 'FAR-26'),
    includedDiskGB: found('20', 'FAR-26'),
  },
} as const;

export const containerSheets: readonly PriceSheet[] = [
  {
    ...fargate,
    id: 'aws-fargate/us-east-1',
    region: 'us-east-1',
    meters: {
      // The price list is by the hour; the page prints it by the second, rounded.
      'cpu.x86_64': flat('vCPU-s', HOUR, found('0.04048', 'INF', 'FAR-26')),
      'memory.x86_64': flat('GB-s', HOUR, found('0.004445', 'INF', 'FAR-26')),
      'cpu.arm64': flat('vCPU-s', 1, found('0.0000089944', 'FAR-26')),
      'memory.arm64': flat('GB-s', 1, found('0.0000009889', 'FAR-26')),
      'cpu.windows': flat('vCPU-s', 1, found('0.0000254167', 'FAR-26')),
      'os.windows': flat('vCPU-s', 1, found('0.0000127778', 'FAR-26')),
      'memory.windows': flat('GB-s', 1, found('0.0000027778', 'FAR-26')),
      disk: flat('GB-s', 1, found('0.0000000308', 'FAR-26')),
    },
  },
  {
    ...fargate,
    id: 'aws-fargate/ap-northeast-2',
    region: 'ap-northeast-2',
    // Prices by the hour; time is counted by the second.
    meters: {
      'cpu.x86_64': flat('vCPU-s', HOUR, found('0.04656', 'KR-CT')),
      'memory.x86_64': flat('GB-s', HOUR, found('0.00511', 'KR-CT')),
      'cpu.arm64': flat('vCPU-s', HOUR, found('0.03725', 'KR-CT')),
      'memory.arm64': flat('GB-s', HOUR, found('0.00409', 'KR-CT')),
      disk: flat('GB-s', HOUR, found('0.000127', 'KR-CT')),
    },
  },
  {
    id: 'aws-app-runner/us-east-1',
    provider: 'aws',
    service: 'aws-app-runner',
    region: 'us-east-1',
    currency: 'USD',
    effectiveFrom: null,
    effectiveUntil: null,
    meters: {
      cpu: flat('vCPU-h', 1, found('0.064', 'KR-CT', 'APR')),
      memory: flat('GB-h', 1, found('0.007', 'KR-CT', 'APR')),
    },
    rules: {},
    // Since 2026-03-31; it was never offered in Seoul.
    notes: ['closed-to-new-customers'],
  },
];
