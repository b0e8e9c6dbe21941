// Cloudflare Workers on the paid plan.

import { refuse } from '@/engine/kernel/refusal';
import { amount, count, maybe } from '../fields';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';

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
    /** Lines of log, and one for each run. */
    logEvents: maybe(count()),
  },
  charge({ requests, cpuMs, staticRequests = 0, logEvents }, prices) {
    if (staticRequests > requests) {
      refuse('staticRequests', staticRequests, `at most the ${requests} of requests`);
    }
    const answered = Quantity.of('requests', requests - staticRequests, 'request');
    return lines(
      line('plan', prices.part('plan', 'svc', Quantity.of('months', 1, 'month'))),
      line('requests', prices.part('requests', 'requests', answered)),
      line('cpu', prices.part('cpu', 'cpuMs', answered.times('cpuTime', cpuMs, 'CPU-ms'))),
      when(logEvents, (all) =>
        line('logs', prices.part('logs', 'logEvents', Quantity.of('logs', all, 'event'))),
      ),
    );
  },
});
