// Cloudflare Workers: paid by the time of computing, not by the time that passes.

import type { Allowance, PriceSheet } from '../contract';
import { flat, found } from '../figure';
import { undated } from './undated';

const inPlan = (quantity: string): Allowance => ({
  quantity: found(quantity, 'CFW'),
  period: 'month',
  kind: 'plan',
});

export const cloudflareSheets: readonly PriceSheet[] = [
  undated({
    provider: 'cloudflare',
    service: 'cloudflare-workers',
    region: 'global',
    meters: {
      plan: flat('month', 1, found('5', 'CFW')),
      requests: flat('request', 1_000_000, found('0.30', 'CFW'), inPlan('10000000')),
      cpu: flat('CPU-ms', 1_000_000, found('0.02', 'CFW'), inPlan('30000000')),
      logs: flat('event', 1_000_000, found('0.60', 'CFLOGS'), {
        ...inPlan('20000000'),
        quantity: found('20000000', 'CFLOGS'),
      }),
    },
  }),
];
