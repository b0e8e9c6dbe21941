// The shop as a graph: users ask the order service, which asks menu, recommendation, stock and payment.

import { Exponential } from '@/engine/kernel/distributions';
import {
  BACKOFF_CAP_MS,
  BACKOFF_FACTOR,
  BREAKER_MINIMUM_CALLS,
  BREAKER_PROBES,
  type DependencyName,
  edges,
  RELOAD_PAUSE_MS,
  type ResilienceConfig,
  type ServiceName,
  SHORT_QUEUE,
  services,
  WORK_MS,
} from '@/engine/models/resilience/config';
import type { BreakerPolicy } from '@/engine/services/breaker-policy';
import {
  type CallSpec,
  type Policy,
  type RouteSpec,
  TRUSTING,
  USERS,
  type World,
} from '@/engine/services/world';
import { poisson, regular, spike, type Traffic } from '@/engine/traffic/arrivals';

/** Routes: one for each entry at the order service, then one for each dependency. */
const BROWSE = 0;
const CHECKOUT = 1;
const ORDER_ROUTES = 2;

/** Knobs that shape the arrivals: only these disturb the gap that is under way. */
export const TRAFFIC_KNOBS: readonly string[] = [
  'arrivals',
  'ratePerSec',
  'peakFactor',
  'spikeAtSec',
  'spikeForSec',
] satisfies (keyof ResilienceConfig)[];

export function serviceIndex(name: ServiceName): number {
  return services.indexOf(name);
}

/** From when to when the slow service is slow, in ms. */
export function slowSpan(config: ResilienceConfig): {
  readonly fromMs: number;
  readonly toMs: number;
} {
  const fromMs = config.slowAtSec * 1000;
  return { fromMs, toMs: fromMs + config.slowForSec * 1000 };
}

/**
 * How many protections are on, from 0 to 5: a time limit, retries, breakers, a bound on what one dependency
 * may hold (a bulkhead or a short queue), and the fallback.
 */
export function protectionsIn(config: ResilienceConfig): number {
  const isBounded = config.bulkhead > 0 || config.queueLimit <= SHORT_QUEUE;
  return [
    config.timeLimitMs > 0,
    config.retries > 0,
    config.breaker === 'on',
    isBounded,
    config.fallback === 'on',
  ].filter(Boolean).length;
}

export function worldOf(config: ResilienceConfig): World {
  const ours = orderPolicy(config);
  const users: Policy = {
    ...TRUSTING,
    timeLimitMs: config.patienceSec * 1000,
    isTold: config.cancel === 'on',
    retries: config.reloads,
    schedule: { pausesMs: [RELOAD_PAUSE_MS], factor: 1, capMs: RELOAD_PAUSE_MS, jitter: 'none' },
  };
  return {
    services: services.map((name) => ({
      slots: name === 'order' ? config.orderSlots : config.dependencySlots,
      queueLimit: config.queueLimit,
    })),
    edges: edges.map((to, index) => ({
      from: to === 'order' ? USERS : serviceIndex('order'),
      to: index,
      policy: to === 'order' ? users : ours,
    })),
    routes: routesOf(config),
    entries: [BROWSE, CHECKOUT].map((route) => ({
      edge: serviceIndex('order'),
      route,
      isRequired: true,
      mode: 'call',
    })),
    slowdowns: [
      {
        service: serviceIndex(config.slowService),
        factor: config.slowFactor,
        ...slowSpan(config),
      },
    ],
  };
}

/** The menu and the recommendations are fetched side by side; money is taken only for what is in stock. */
function routesOf(config: ResilienceConfig): RouteSpec[] {
  const recommendation = { ...callTo('recommendation'), isRequired: config.fallback === 'off' };
  const order = (stages: RouteSpec['stages']) => ({
    service: serviceIndex('order'),
    work: new Exponential(WORK_MS.order),
    stages,
  });
  return [
    order([[callTo('menu'), recommendation]]),
    order([[callTo('stock')], [callTo('payment')]]),
    ...services.slice(1).map((name) => ({
      service: serviceIndex(name),
      work: new Exponential(WORK_MS[name]),
      stages: [],
    })),
  ];
}

function callTo(name: DependencyName): CallSpec {
  const service = serviceIndex(name);
  return { edge: service, route: ORDER_ROUTES + service - 1, isRequired: true, mode: 'call' };
}

/** How the order service treats each of its dependencies. On a knob, 0 switches a limit off. */
function orderPolicy(config: ResilienceConfig): Policy {
  return {
    timeLimitMs: config.timeLimitMs > 0 ? config.timeLimitMs : Infinity,
    isTold: config.cancel === 'on',
    retries: config.retries,
    schedule: {
      pausesMs: [config.backoffMs],
      factor: BACKOFF_FACTOR,
      capMs: BACKOFF_CAP_MS,
      jitter: config.jitter,
    },
    breaker: config.breaker === 'on' ? breakerOf(config) : null,
    maxConcurrent: config.bulkhead > 0 ? config.bulkhead : Infinity,
  };
}

function breakerOf(config: ResilienceConfig): BreakerPolicy {
  return {
    window:
      config.breakerWindow === 'calls'
        ? { kind: 'calls', calls: config.breakerWindowCalls }
        : { kind: 'time', ms: config.breakerWindowSec * 1000 },
    minimumCalls: BREAKER_MINIMUM_CALLS,
    failureRatio: config.breakerRatio,
    slowRatio: config.breakerSlowRatio,
    slowMs: config.breakerSlowMs > 0 ? config.breakerSlowMs : Infinity,
    openMs: config.breakerOpenSec * 1000,
    probes: BREAKER_PROBES,
    probeRule: config.breakerProbes,
  };
}

export function trafficOf(config: ResilienceConfig): Traffic {
  switch (config.arrivals) {
    case 'poisson':
      return poisson(config.ratePerSec);
    case 'regular':
      return regular(config.ratePerSec);
    case 'spike':
      return spike({
        basePerSec: config.ratePerSec,
        peakPerSec: config.ratePerSec * config.peakFactor,
        startMs: config.spikeAtSec * 1000,
        holdMs: config.spikeForSec * 1000,
      });
  }
}
