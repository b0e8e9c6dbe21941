// What happens between services, as kinds of events that a model can put into its log.

import type { EventKind } from '@/engine/kernel/contract';
import type { Outcome } from '@/engine/services/world';

/** Told of everything as it happens. It must not call back. */
export interface Watcher {
  /** `kind` is an index of `serviceEventKinds`, whose fields say what the other arguments are. */
  happened(kind: number, atMs: number, subject: number, object: number, value: number): void;
  /** A request is over: its last attempt ended like this, `tookMs` after the request came. */
  ended(request: number, entry: number, outcome: Outcome, atMs: number, tookMs: number): void;
}

/** A request keeps its number along its whole way, through every retry and every service. */
export const serviceEventKinds = [
  /** An attempt goes out along an edge: 0 is the first, 1 the first retry. */
  { name: 'send', subject: 'request', object: 'edge', value: 'attempt' },
  /** No slot is free: the attempt joins the queue, as its `value`th. */
  { name: 'wait', subject: 'request', object: 'service', value: 'place' },
  /** The attempt takes a slot, after having waited for `value` ms. */
  { name: 'start', subject: 'request', object: 'service', value: 'waitMs' },
  /** The slot is free again after `value` ms, whether or not anyone still waited for the answer. */
  { name: 'finish', subject: 'request', object: 'service', value: 'heldMs' },
  /** The caller has its answer, `value` ms after it sent this attempt. */
  { name: 'answer', subject: 'request', object: 'edge', value: 'tookMs' },
  /** The caller is told that it failed over there. */
  { name: 'error', subject: 'request', object: 'edge', value: 'tookMs' },
  /** The queue over there is full. */
  { name: 'refuse', subject: 'request', object: 'edge', value: null },
  /** The caller stops waiting. The other side goes on without knowing, unless it is told. */
  { name: 'timeout', subject: 'request', object: 'edge', value: 'tookMs' },
  /** The caller was told to stop, and needs what it asked `value` ms ago no more. */
  { name: 'callOff', subject: 'request', object: 'edge', value: 'tookMs' },
  /** The attempt leaves the line unserved after `value` ms: its caller has told that it gave up. */
  { name: 'leaveLine', subject: 'request', object: 'service', value: 'waitMs' },
  /** The work is broken off and its slot free again after `value` ms, for the same reason. */
  { name: 'breakOff', subject: 'request', object: 'service', value: 'heldMs' },
  /** The caller will try again after a pause of `value` ms. */
  { name: 'retry', subject: 'request', object: 'edge', value: 'pauseMs' },
  /** The caller's own breaker lets nothing through. */
  { name: 'cutOff', subject: 'request', object: 'edge', value: null },
  /** The caller's own bulkhead is full. */
  { name: 'crowdedOut', subject: 'request', object: 'edge', value: null },
  { name: 'breakerOpen', subject: 'edge', object: null, value: null },
  { name: 'breakerHalfOpen', subject: 'edge', object: null, value: null },
  { name: 'breakerClose', subject: 'edge', object: null, value: null },
] as const satisfies readonly EventKind[];

export type ServiceEvent = (typeof serviceEventKinds)[number]['name'];

/** Index of a kind, the same in every log that begins with these kinds. */
export const serviceEvent = Object.fromEntries(
  serviceEventKinds.map((kind, index) => [kind.name, index]),
) as Record<ServiceEvent, number>;
