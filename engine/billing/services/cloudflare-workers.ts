// Cloudflare Workers on the paid plan.

import { refuse } from '@/engine/kernel/refusal';
import { amount, count, maybe } from '../fields';
import { Quantity } from '../quantity';
import { defineService, line } from '../service';

export const workers = defineService({
  svc: 'workers',
  sheet: 'cloudflare-workers',
  region: 'global',
  fields: {
    requests: count(),
    /** Time of computing of one request; waiting for others costs nothing. */
    cpuMs: amount(),
    /** Of `requests`, those for files that no Worker answers: free and without limit. */
    staticRequests: maybe(count()),
  },
  charge({ requests, cpuMs, staticRequests = 0 }, prices) {
    if (staticRequests > requests) {
      refuse('staticRequests', staticRequests, `at most the ${requests} of requests`);
    }
    const answered = Quantity.of('requests', requests - staticRequests, 'request');
    return [
      line('plan', prices.part('plan', 'svc', Quantity.of('months', 1, 'month'))),
      line('requests', prices.part('requests', 'requests', answered)),
      line('cpu', prices.part('cpu', 'cpuMs', answered.times('cpuTime', cpuMs, 'CPU-ms'))),
    ];
  },
});
