// Small networks for the tests: what users call, and everything that is told while they do.

import { Constant, type Distribution } from '@/engine/kernel/distributions';
import { serviceEventKinds } from '@/engine/services/events';
import { Network } from '@/engine/services/network';
import type { RetrySchedule } from '@/engine/services/schedule';
import {
  type CallSpec,
  type Outcome,
  type Policy,
  TRUSTING,
  USERS,
  type World,
} from '@/engine/services/world';

export interface Ended {
  readonly request: number;
  readonly outcome: Outcome;
  readonly atMs: number;
  readonly tookMs: number;
}

/** A network and everything that it tells, as text and as list. */
export function watched(world: World, seed = 1, isTelling = true) {
  const told: string[] = [];
  const ended: Ended[] = [];
  const network = new Network(world, seed, {
    happened(kind, atMs, subject, object) {
      if (isTelling) told.push(`${atMs} ${serviceEventKinds[kind]?.name} ${subject}@${object}`);
    },
    ended(request, _entry, outcome, atMs, tookMs) {
      ended.push({ request, outcome, atMs, tookMs });
    },
  });
  const advanceTo = (tMs: number) => {
    while (network.nextMs <= tMs) network.step();
  };
  return { network, told, ended, advanceTo };
}

export const call = (edge: number, route: number, isRequired = true): CallSpec => ({
  edge,
  route,
  isRequired,
  mode: 'call',
});
export const from = (service: number, to: number, policy: Partial<Policy> = {}) => ({
  from: service,
  to,
  policy: { ...TRUSTING, ...policy },
});
export const doubling = (firstMs: number): RetrySchedule => ({
  pausesMs: [firstMs],
  factor: 2,
  capMs: 10_000,
  jitter: 'none',
});
export const roomy = { slots: 100_000, queueLimit: 0 };

/** Users call one service. */
export function single(
  spec: { slots: number; queueLimit: number },
  work: Distribution,
  policy: Partial<Policy> = {},
): World {
  return {
    services: [spec],
    edges: [from(USERS, 0, policy)],
    routes: [{ service: 0, work, stages: [] }],
    entries: [call(0, 0)],
    slowdowns: [],
  };
}

/** Users call service 0, which calls 1, which calls 2, and so on; all edges alike. */
export function chain(
  length: number,
  works: readonly Distribution[],
  policy: Partial<Policy>,
): World {
  return {
    services: Array.from({ length }, () => roomy),
    edges: Array.from({ length }, (_, i) => from(i - 1, i, policy)),
    routes: Array.from({ length }, (_, i) => ({
      service: i,
      work: works[i] ?? new Constant(1),
      stages: i + 1 < length ? [[call(i + 1, i + 1)]] : [],
    })),
    entries: [call(0, 0)],
    slowdowns: [],
  };
}

/** Users call service 0, which calls all others: side by side, or one after the other. */
export function star(
  leaves: number,
  work: Distribution,
  policy: Partial<Policy>,
  isParallel: boolean,
): World {
  const calls = Array.from({ length: leaves }, (_, i) => call(i + 1, i + 1));
  return {
    services: Array.from({ length: leaves + 1 }, () => roomy),
    edges: [from(USERS, 0), ...calls.map(({ edge }) => from(0, edge, policy))],
    routes: [
      {
        service: 0,
        work: new Constant(0),
        stages: isParallel ? [calls] : calls.map((one) => [one]),
      },
      ...calls.map(({ edge }) => ({ service: edge, work, stages: [] })),
    ],
    entries: [call(0, 0)],
    slowdowns: [],
  };
}
