// What has become of every copy: counted, written into log and tracks, and summed up as metrics.

import type { Metrics } from '@/engine/kernel/contract';
import type { World } from '@/engine/kernel/define-model';
import {
  copyOf,
  customerOf,
  kindIndex,
  type MessagingConfig,
  MOST_RECEIVERS,
  outcomes,
  type RunOutcome,
  receiverOf,
  type tracks,
  waitingNames,
} from '@/engine/models/messaging/config';
import { Effects } from '@/engine/services/effects';

type State = 'waiting' | 'taken' | 'dead' | 'lost' | 'done';

interface Copy {
  state: State;
  readonly publishedMs: number;
  readonly isBad: boolean;
}

interface Sums {
  readonly states: Record<State, number>;
  refused: number;
  copies: number;
  goodDead: number;
  deliveries: number;
  runs: number;
  goodRuns: number;
  /** Runs that had an effect once more. */
  again: number;
  swapped: number;
  mostWaiting: number;
  lastAfterMs: number | null;
}

interface Saved {
  readonly copies: readonly (readonly [number, Copy])[];
  readonly sums: Sums;
  readonly effects: ReturnType<Effects['save']>;
  readonly waiting: readonly number[];
  readonly recoveredMs: readonly (number | null)[];
  readonly flights: number;
  readonly latest: readonly (readonly [customer: number, copy: number])[];
}

const noSums = (): Sums => ({
  states: { waiting: 0, taken: 0, dead: 0, lost: 0, done: 0 },
  refused: 0,
  copies: 0,
  goodDead: 0,
  deliveries: 0,
  runs: 0,
  goodRuns: 0,
  again: 0,
  swapped: 0,
  mostWaiting: 0,
  lastAfterMs: null,
});

export class Ledger {
  private copies = new Map<number, Copy>();
  private sums = noSums();
  /** By receiver. */
  private waiting = new Array<number>(MOST_RECEIVERS).fill(0);
  /** When a receiver was last well again; null where it was never ill. */
  private recoveredMs = new Array<number | null>(MOST_RECEIVERS).fill(null);
  private flights = 0;
  /** The latest copy that was carried out, by receiver and customer. */
  private latest = new Map<number, number>();
  readonly effects = new Effects();

  constructor(private readonly world: World<MessagingConfig, typeof tracks>) {}

  isBad(copy: number): boolean {
    return this.copies.get(copy)?.isBad ?? false;
  }

  /** Whether carrying it out fails, the `times`-th time that it is taken. */
  failsAt(copy: number, times: number): boolean {
    return this.isBad(copy) && (times === 1 || this.world.config.failsOnce === 'off');
  }

  waitingFor(receiver: number): number {
    return this.waiting[receiver] as number;
  }

  /** An order was turned away: nobody has a copy of it. */
  refuse(order: number, atMs: number): void {
    this.sums.refused += 1;
    const { log, tracks } = this.world;
    log.append(kindIndex.refused, atMs, order, -1, Number.NaN);
    tracks.copy.turn(copyOf(order, 0), 'refused', atMs, 0);
    tracks.copies.set('refused', this.sums.refused, atMs);
  }

  /** A copy begins to wait: it has just been published. */
  create(copy: number, isBad: boolean, atMs: number): void {
    this.copies.set(copy, { state: 'waiting', publishedMs: atMs, isBad });
    this.sums.copies += 1;
    this.sums.states.waiting += 1;
    this.noteWaiting(receiverOf(copy), 1, atMs);
    this.world.tracks.copy.turn(copy, 'waiting', atMs, 0);
    if (isBad) this.world.tracks.bad.hold(copy, 1, atMs);
  }

  /** Lent, or being tried, for the `times`-th time. */
  take(copy: number, times: number, size: number, atMs: number): void {
    this.move(copy, 'taken', atMs);
    this.sums.deliveries += 1;
    this.world.log.append(kindIndex.taken, atMs, copy, times, size);
    this.world.tracks.copy.turn(copy, 'taken', atMs, times);
  }

  /** It waits again: its lease is over, or its next try is not due yet. */
  putBack(copy: number, times: number, atMs: number): void {
    this.move(copy, 'waiting', atMs);
    this.world.tracks.copy.turn(copy, 'waiting', atMs, times);
  }

  /** So many copies came back at once, because their leases were over or one was refused; one of them is named. */
  noteReturned(why: 'returned' | 'sentAgain', copy: number, count: number, atMs: number): void {
    this.world.log.append(kindIndex[why], atMs, copy, count, Number.NaN);
  }

  finish(copy: number, atMs: number): void {
    const receiver = receiverOf(copy);
    const { publishedMs = 0 } = this.copies.get(copy) ?? {};
    this.move(copy, 'done', atMs);
    const recoveredMs = this.recoveredMs[receiver] ?? null;
    if (recoveredMs !== null && publishedMs <= recoveredMs) {
      this.sums.lastAfterMs = Math.max(this.sums.lastAfterMs ?? 0, atMs - recoveredMs);
    }
    const { log, tracks } = this.world;
    log.append(kindIndex.deleted, atMs, copy, -1, Number.NaN);
    tracks.copy.end(copy, atMs);
    tracks.copies.set('done', this.sums.states.done, atMs);
  }

  /** It was carried out, and could not be deleted any more. */
  beLate(copy: number, atMs: number): void {
    this.world.log.append(kindIndex.late, atMs, copy, -1, Number.NaN);
  }

  die(copies: readonly number[], times: number, atMs: number): void {
    for (const copy of copies) {
      this.move(copy, 'dead', atMs);
      if (this.isDoable(copy)) this.sums.goodDead += 1;
      this.world.tracks.copy.turn(copy, 'dead', atMs, times);
    }
    if (copies.length === 0) return;
    const { log, tracks } = this.world;
    log.append(kindIndex.died, atMs, copies[0] as number, copies.length, Number.NaN);
    tracks.copies.set('dead', this.sums.states.dead, atMs);
  }

  /** Given up, and kept nowhere. */
  lose(copy: number, attempts: number, atMs: number): void {
    this.move(copy, 'lost', atMs);
    const { log, tracks } = this.world;
    log.append(kindIndex.gaveUp, atMs, copy, -1, attempts);
    tracks.copy.turn(copy, 'lost', atMs, attempts);
    tracks.copies.set('lost', this.sums.states.lost, atMs);
  }

  /** What was put aside waits again. */
  revive(copies: readonly number[], atMs: number): void {
    for (const copy of copies) {
      if (this.isDoable(copy)) this.sums.goodDead -= 1;
      this.putBack(copy, 0, atMs);
    }
    this.world.tracks.copies.set('dead', this.sums.states.dead, atMs);
  }

  /** Somebody begins to carry out a copy: the number of this run. */
  begin(copy: number, worker: number, times: number, atMs: number): number {
    this.flights += 1;
    this.world.tracks.run.leave(
      this.flights,
      worker,
      receiverOf(copy),
      atMs,
      copy,
      Math.max(0, times - 1),
    );
    return this.flights;
  }

  /** A run is over; what it came to. */
  end(
    run: { readonly flight: number; readonly copy: number; readonly times: number },
    isFailed: boolean,
    areKeysKept: boolean,
    atMs: number,
  ): void {
    const { flight, copy, times } = run;
    const outcome: RunOutcome = isFailed ? 'failed' : this.effects.carryOut(copy, areKeysKept);
    this.sums.runs += 1;
    if (outcome === 'first' || outcome === 'again') this.sums.goodRuns += 1;
    if (outcome === 'again') this.sums.again += 1;
    if (outcome === 'first') this.noteOrder(copy);
    const { log, tracks } = this.world;
    log.append(kindIndex.ran, atMs, copy, outcomes.indexOf(outcome), times);
    tracks.run.land(flight, outcome, atMs);
    tracks.copies.set('again', this.sums.again, atMs);
  }

  /** A receiver falls ill, or is well again. */
  turn(receiver: number, health: 'up' | 'stopped' | 'failing', atMs: number): void {
    const { log, tracks } = this.world;
    if (health === 'up') {
      this.recoveredMs[receiver] = atMs;
      log.append(kindIndex.recovered, atMs, receiver, this.waitingFor(receiver), Number.NaN);
      tracks.receiver.end(receiver, atMs);
      return;
    }
    log.append(kindIndex[health], atMs, receiver, -1, Number.NaN);
    tracks.receiver.turn(receiver, health, atMs);
  }

  metrics(): Metrics {
    const { states, refused, copies, goodDead, deliveries, runs, goodRuns, mostWaiting } =
      this.sums;
    return {
      refused,
      tries: deliveries,
      deliveries,
      dropped: states.lost,
      goodRuns,
      dead: states.dead,
      goodDead,
      twice: this.effects.twice,
      swapped: this.sums.swapped,
      runs: copies > 0 ? runs / copies : null,
      mostWaiting,
      lastAfter: this.sums.lastAfterMs,
    };
  }

  counts() {
    const { states, refused, copies } = this.sums;
    return {
      arrived: copies + refused,
      completed: states.done,
      rejected: refused + states.lost,
      timedOut: states.dead,
      waiting: states.waiting,
      running: states.taken,
    };
  }

  sample(out: Float64Array): void {
    const { waiting, taken, dead } = this.sums.states;
    out.set([waiting, taken, dead]);
  }

  save(): Saved {
    const { copies, sums, effects, waiting, recoveredMs, flights, latest } = this;
    return {
      copies: Array.from(copies, ([number, copy]) => [number, { ...copy }] as const),
      sums: { ...sums, states: { ...sums.states } },
      effects: effects.save(),
      waiting: [...waiting],
      recoveredMs: [...recoveredMs],
      flights,
      latest: [...latest],
    };
  }

  restore({ copies, sums, effects, waiting, recoveredMs, flights, latest }: Saved): void {
    this.copies = new Map(copies.map(([number, copy]) => [number, { ...copy }]));
    this.sums = { ...sums, states: { ...sums.states } };
    this.effects.restore(effects);
    this.waiting = [...waiting];
    this.recoveredMs = [...recoveredMs];
    this.flights = flights;
    this.latest = new Map(latest);
  }

  private isDoable(copy: number): boolean {
    return !this.isBad(copy) || this.world.config.failsOnce === 'on';
  }

  private noteOrder(copy: number): void {
    const customer = customerOf(copy, this.world.config) * MOST_RECEIVERS + receiverOf(copy);
    const latest = this.latest.get(customer) ?? -1;
    if (copy < latest) this.sums.swapped += 1;
    else this.latest.set(customer, copy);
  }

  private move(number: number, to: State, atMs: number): void {
    const copy = this.copies.get(number) as Copy;
    const { states } = this.sums;
    const receiver = receiverOf(number);
    states[copy.state] -= 1;
    states[to] += 1;
    if (copy.state === 'waiting') this.noteWaiting(receiver, -1, atMs);
    if (to === 'waiting') this.noteWaiting(receiver, 1, atMs);
    copy.state = to;
  }

  private noteWaiting(receiver: number, change: number, atMs: number): void {
    const now = this.waitingFor(receiver) + change;
    this.waiting[receiver] = now;
    this.sums.mostWaiting = Math.max(this.sums.mostWaiting, now);
    const name = waitingNames[receiver];
    if (name) this.world.tracks.waiting.set(name, now, atMs);
  }
}
