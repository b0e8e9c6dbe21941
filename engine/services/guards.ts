// What a caller keeps for each of its dependencies: a bulkhead, a circuit breaker, and a count of what it sent.

import { BREAKER_HALF_OPENS } from '@/engine/services/agenda';
import {
  Breaker,
  type BreakerState,
  CLOSED,
  OPEN,
  type SavedBreaker,
} from '@/engine/services/breaker';
import type { Context } from '@/engine/services/context';
import { serviceEvent } from '@/engine/services/events';
import {
  CROWDED_OUT,
  CUT_OFF,
  type EdgeSpec,
  OK,
  type Outcome,
  type Policy,
} from '@/engine/services/world';

export interface SavedGuards {
  readonly inFlight: Int32Array;
  readonly sent: Float64Array;
  readonly breakers: readonly (SavedBreaker | null)[];
}

export class Guards {
  private readonly inFlight: Int32Array<ArrayBuffer>;
  private readonly sent: Float64Array<ArrayBuffer>;
  private readonly breakers: (Breaker | null)[];

  constructor(private readonly context: Context) {
    const { edges } = context.world;
    this.inFlight = new Int32Array(edges.length);
    this.sent = new Float64Array(edges.length);
    this.breakers = edges.map(({ policy }) => policy.breaker && new Breaker(policy.breaker));
    for (let edge = 0; edge < edges.length; edge += 1) this.showBreaker(edge, 0);
  }

  /** Other policies from now on. A breaker that is switched on begins closed; one that is off is forgotten. */
  change(edges: readonly EdgeSpec[], atMs: number): void {
    for (const [edge, { policy }] of edges.entries()) {
      const breaker = this.breakers[edge];
      const before = breaker?.state;
      if (policy.breaker === null) this.breakers[edge] = null;
      else if (breaker) breaker.change(policy.breaker);
      else this.breakers[edge] = new Breaker(policy.breaker);
      if (this.breakers[edge]?.state !== before) this.showBreaker(edge, atMs);
      this.schedule(edge);
    }
  }

  /**
   * OK, CROWDED_OUT or CUT_OFF for an attempt that wants to go now. The bulkhead is asked first: an
   * attempt that it stops must not use up a probe of the breaker.
   */
  admit(edge: number): Outcome {
    const { policy } = this.context.world.edges[edge] as { policy: Policy };
    if ((this.inFlight[edge] as number) >= policy.maxConcurrent) return CROWDED_OUT;
    if (this.breakers[edge]?.permit() === false) return CUT_OFF;
    this.inFlight[edge] = (this.inFlight[edge] as number) + 1;
    this.sent[edge] = (this.sent[edge] as number) + 1;
    return OK;
  }

  /** An attempt that was sent in `epoch` has ended for its caller, after `tookMs`. */
  end(edge: number, epoch: number, isAnswered: boolean, tookMs: number, atMs: number): void {
    this.inFlight[edge] = (this.inFlight[edge] as number) - 1;
    if (this.breakers[edge]?.record(epoch, isAnswered, tookMs, atMs))
      this.breakerTurned(edge, atMs);
  }

  /** An attempt that was sent in `epoch` is called off by its own caller, who is not needed any more. */
  withdraw(edge: number, epoch: number): void {
    this.inFlight[edge] = (this.inFlight[edge] as number) - 1;
    this.breakers[edge]?.withdraw(epoch);
  }

  /** The time of an edge's breaker to stay open is over. */
  halfOpen(edge: number, atMs: number): void {
    this.breakers[edge]?.halfOpen();
    this.breakerTurned(edge, atMs);
  }

  /** Which change of its breaker's state a new attempt belongs to; 0 without a breaker. */
  epoch(edge: number): number {
    return this.breakers[edge]?.epoch ?? 0;
  }

  /** CLOSED where the edge has no breaker. */
  breakerState(edge: number): BreakerState {
    return this.breakers[edge]?.state ?? CLOSED;
  }

  inFlightNow(edge: number): number {
    return this.inFlight[edge] as number;
  }

  /** Attempts sent since the start of the run. */
  sentSoFar(edge: number): number {
    return this.sent[edge] as number;
  }

  save(): SavedGuards {
    return {
      inFlight: this.inFlight.slice(),
      sent: this.sent.slice(),
      breakers: this.breakers.map((breaker) => breaker?.save() ?? null),
    };
  }

  /** The policies are those in force when the state was saved. */
  restore(saved: SavedGuards, edges: readonly EdgeSpec[]): void {
    this.inFlight.set(saved.inFlight);
    this.sent.set(saved.sent);
    for (const [edge, { policy }] of edges.entries()) {
      const state = saved.breakers[edge];
      const breaker = policy.breaker && new Breaker(policy.breaker);
      if (breaker && state) breaker.restore(state);
      this.breakers[edge] = breaker;
    }
  }

  private breakerTurned(edge: number, atMs: number): void {
    const state = this.breakerState(edge);
    const kind =
      state === OPEN
        ? serviceEvent.breakerOpen
        : state === CLOSED
          ? serviceEvent.breakerClose
          : serviceEvent.breakerHalfOpen;
    this.context.watcher.happened(kind, atMs, edge, -1, Number.NaN);
    this.showBreaker(edge, atMs);
    this.schedule(edge);
  }

  private showBreaker(edge: number, atMs: number): void {
    const breaker = this.breakers[edge];
    if (breaker) this.context.seen?.breakerIs(edge, breaker.state, atMs);
    else this.context.seen?.hasNoBreaker(edge, atMs);
  }

  private schedule(edge: number): void {
    const { agenda } = this.context;
    const dueMs = this.breakers[edge]?.halfOpensMs ?? Infinity;
    if (dueMs === Infinity) agenda.strike(BREAKER_HALF_OPENS, edge);
    else if (!agenda.has(BREAKER_HALF_OPENS, edge)) agenda.add(BREAKER_HALF_OPENS, edge, dueMs);
  }
}
