// Amazon API Gateway: calls of three kinds, connections, a cache, and the bytes of the answers.

import { amount, count, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';
import { refuseAll } from './needed';
import { egressLine } from './network';

/** Calls are counted in pieces: of 512 KB over HTTP, of 32 KB on a WebSocket; a REST call is one. */
const UNIT = { rest: undefined, http: 'httpUnitKB', websocket: 'messageUnitKB' } as const;

export const apiGateway = defineService({
  svc: 'api-gateway',
  sheet: 'aws-api-gateway',
  region: 'us-east-1',
  fields: {
    kind: maybe(oneOf(['rest', 'http', 'websocket'])),
    /** Calls, or messages of a WebSocket. */
    requests: count(),
    /** The size of each answer or message; answers over the internet are paid for as bytes, too. */
    responseKB: maybe(amount()),
    connectionMinutes: maybe(amount()),
    cacheGB: maybe(oneOf([0.5, 237])),
    cacheHours: maybe(amount()),
  },
  synonyms: { calls: 'requests', messages: 'requests', type: 'kind' },
  charge(usage, prices) {
    const { kind = 'rest', requests, responseKB, connectionMinutes, cacheGB, cacheHours } = usage;
    if (kind !== 'websocket') refuseAll({ connectionMinutes }, 'only with kind "websocket"');
    if (kind !== 'rest') refuseAll({ cacheGB }, 'only with kind "rest"');
    if (cacheGB === undefined) refuseAll({ cacheHours }, 'only with cacheGB');
    return lines(
      line('requests', prices.part(kind, 'requests', counted(kind, usage, prices))),
      when(connectionMinutes, (minutes) => {
        const connected = Quantity.of('connected', minutes, 'minute');
        const part = prices.part('connectionMinutes', 'connectionMinutes', connected);
        return line('connections', part);
      }),
      when(cacheGB, (size) => {
        const kept = Quantity.of('hours', cacheHours ?? prices.monthHours, 'hour');
        return line('cache', prices.part(`cache.${size}`, 'cacheGB', kept));
      }),
      egressLine(requests, responseKB, prices),
    );
  },
});

interface Calls {
  readonly requests: number;
  readonly responseKB?: number | undefined;
}

function counted(
  kind: keyof typeof UNIT,
  { requests, responseKB }: Calls,
  prices: Prices,
): Quantity {
  const calls = Quantity.of('requests', requests, 'request');
  const rule = UNIT[kind];
  if (rule === undefined || responseKB === undefined) return calls;
  const unitKB = prices.rule(rule, 'responseKB');
  return calls.times('pieces', Quantity.pieces('response', responseKB, 'KB', unitKB), 'request');
}
