// A small graph of services as plain data: who works there, what a request asks of whom, and how callers protect themselves.

import type { Distribution } from '@/engine/kernel/distributions';
import { type BreakerPolicy, checkBreaker } from '@/engine/services/breaker-policy';
import { AT_ONCE, checkSchedule, type RetrySchedule } from '@/engine/services/schedule';

/** The caller of every entry: users, who are no service and hold no slot. */
export const USERS = -1;

/** A service: workers that each serve one call at a time, and a line in front of them. */
export interface ServiceSpec {
  /** How many calls it serves at once. A call keeps its slot while it waits for others to answer. */
  readonly slots: number;
  /** How many calls may wait for a slot, first come first served; the next one is refused at once. */
  readonly queueLimit: number;
}

/** How one caller treats one of its dependencies. Infinity switches a limit off. */
export interface Policy {
  /** The caller stops waiting for an attempt after this time. */
  readonly timeLimitMs: number;
  /** Whether the other side is told of it, and stops at once; else it works on, for nobody. */
  readonly isTold: boolean;
  /** Further attempts after a failed one; 0 tries once. */
  readonly retries: number;
  /** The pauses before them. */
  readonly schedule: RetrySchedule;
  readonly breaker: BreakerPolicy | null;
  /** Bulkhead: attempts in flight at once; a further one fails at once instead of waiting. */
  readonly maxConcurrent: number;
}

/** Nothing but trust: waits for ever, tries once. */
export const TRUSTING: Policy = {
  timeLimitMs: Infinity,
  isTold: false,
  retries: 0,
  schedule: AT_ONCE,
  breaker: null,
  maxConcurrent: Infinity,
};

/** A line of the graph: the service `from` (or `USERS`) depends on the service `to`. */
export interface EdgeSpec {
  readonly from: number;
  readonly to: number;
  readonly policy: Policy;
}

/** One call that a route makes. */
export interface CallSpec {
  readonly edge: number;
  /** What is asked of the service at the end of the edge. */
  readonly route: number;
  /** Whether the caller fails when the call fails; an optional one is left out of the answer instead. */
  readonly isRequired: boolean;
  /**
   * `call` waits for the answer. `send` leaves a message in the queue of the other side and goes on: it
   * fails only where that queue is full, and the edge's policy does not apply to it.
   */
  readonly mode: 'call' | 'send';
}

/** What a service does for one kind of call: first its own work, then one stage of calls after the other. */
export interface RouteSpec {
  readonly service: number;
  /** Own work in ms. */
  readonly work: Distribution;
  /** The calls of a stage are made at the same instant; the stage ends when the last of them has ended. */
  readonly stages: readonly (readonly CallSpec[])[];
}

/** Work that starts at a service between two times takes `factor` times as long. */
export interface Slowdown {
  readonly service: number;
  readonly factor: number;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface World {
  readonly services: readonly ServiceSpec[];
  readonly edges: readonly EdgeSpec[];
  readonly routes: readonly RouteSpec[];
  /** What users can ask for: calls along edges that start at `USERS`. */
  readonly entries: readonly CallSpec[];
  readonly slowdowns: readonly Slowdown[];
}

// How a call, or an attempt of it, ended.
export const OK = 0;
/** Answered, with an optional part left out. */
export const DEGRADED = 1;
/** The other side answered with an error. */
export const FAILED = 2;
/** The queue of the other side was full. */
export const REFUSED = 3;
/** The caller stopped waiting. */
export const TIMED_OUT = 4;
/** The caller's own circuit breaker was open: nothing was sent. */
export const CUT_OFF = 5;
/** The caller's own bulkhead was full: nothing was sent. */
export const CROWDED_OUT = 6;
export type Outcome = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export function isAnswered(outcome: Outcome): boolean {
  return outcome <= DEGRADED;
}

/**
 * Throws a RangeError unless every index leads somewhere, edges fit their routes, no route leads back to
 * itself, every pause ends, and every breaker can open and close.
 */
export function checkWorld(world: World): World {
  for (const [index, { policy }] of world.edges.entries()) {
    checkSchedule(policy.schedule, `edges[${index}].schedule`);
    if (policy.breaker) checkBreaker(policy.breaker, `edges[${index}].breaker`);
  }
  for (const [index, entry] of world.entries.entries()) {
    checkCall(world, entry, USERS, `entries[${index}]`);
  }
  const isDone = new Set<number>();
  for (let route = 0; route < world.routes.length; route += 1) follow(world, route, [], isDone);
  return world;
}

function follow(world: World, index: number, path: readonly number[], isDone: Set<number>): void {
  if (path.includes(index)) throw new RangeError(`routes[${index}]: it leads back to itself`);
  const route = world.routes[index];
  if (route === undefined || isDone.has(index)) return;
  if (world.services[route.service] === undefined) {
    throw new RangeError(`routes[${index}].service: unknown ${route.service}`);
  }
  for (const call of route.stages.flat()) {
    checkCall(world, call, route.service, `routes[${index}]`);
    follow(world, call.route, [...path, index], isDone);
  }
  isDone.add(index);
}

function checkCall(world: World, call: CallSpec, from: number, where: string): void {
  const edge = world.edges[call.edge];
  const route = world.routes[call.route];
  if (edge === undefined) throw new RangeError(`${where}: unknown edge ${call.edge}`);
  if (route === undefined) throw new RangeError(`${where}: unknown route ${call.route}`);
  if (edge.from !== from || edge.to !== route.service) {
    throw new RangeError(`${where}: edge ${call.edge} does not lead to route ${call.route}`);
  }
}
