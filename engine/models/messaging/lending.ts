// A receiver with a queue: its workers take batches on lease, carry them out one by one, and delete what went well.

import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import type { Stream } from '@/engine/kernel/random';
import { customerOf, FAILS_AFTER_MS, type MessagingConfig } from '@/engine/models/messaging/config';
import type { Ledger } from '@/engine/models/messaging/ledger';
import {
  type KeyOrder,
  LeaseQueue,
  type Receipt,
  type SavedLeaseQueue,
} from '@/engine/services/lease-queue';

export type Health = 'up' | 'stopped' | 'failing';

interface Worker {
  batch: readonly Receipt[];
  /** The message that is being carried out, by its place in the batch. */
  place: number;
  /** The numbers of the runs that are under way: one, or all of the batch where it fails as a whole. */
  flights: readonly number[];
  /** The receiver fails: so does the whole batch. */
  isFailing: boolean;
  hasFailed: boolean;
}

export interface SavedLending {
  readonly queue: SavedLeaseQueue;
  readonly workers: readonly Worker[];
  readonly work: SavedQueue;
  readonly gatherUntilMs: number;
}

const idle = (): Worker => ({
  batch: [],
  place: 0,
  flights: [],
  isFailing: false,
  hasFailed: false,
});

const rulesOf = ({ leaseSec, maxReceives }: MessagingConfig) => ({
  leaseMs: leaseSec * 1_000,
  maxReceives,
});

const orderOf = (config: MessagingConfig): KeyOrder | null =>
  config.ordered === 'on'
    ? { keyOf: (copy) => customerOf(copy, config), rule: config.keyRule }
    : null;

export class Lending {
  private readonly queue: LeaseQueue;
  private workers: Worker[];
  /** When the message that a worker carries out is done; payloads are workers. */
  private readonly work = new EventQueue();
  /** Until then a worker waits for its batch to fill; Infinity where nobody does. */
  private gatherUntilMs = Infinity;

  constructor(
    private config: MessagingConfig,
    private readonly ledger: Ledger,
    /** How long a copy takes. */
    private readonly workMs: (copy: number) => number,
    chance: Stream,
  ) {
    this.queue = new LeaseQueue(rulesOf(config), chance, orderOf(config));
    this.workers = Array.from({ length: config.workers }, idle);
  }

  get nextMs(): number {
    return Math.min(this.work.nextMs, this.queue.nextReturnMs, this.gatherUntilMs);
  }

  put(copy: number): void {
    this.queue.put(copy);
  }

  change(config: MessagingConfig): void {
    this.config = config;
  }

  redrive(atMs: number): void {
    this.ledger.revive(this.queue.redrive(), atMs);
  }

  /** What is done by `atMs` is done before any lease ends at that instant. */
  finishDue(atMs: number): void {
    while (this.work.nextMs <= atMs) this.finishOne(this.work.pop(), atMs);
  }

  /** All leases that end by `atMs` end before anybody takes a message. */
  giveBackDue(atMs: number): void {
    this.noteBack('returned', this.queue.giveBack(atMs), atMs);
  }

  /** Every free worker takes what it may. */
  fill(health: Health, atMs: number): void {
    const { batch, windowSec } = this.config;
    if (health === 'stopped') {
      this.gatherUntilMs = Infinity;
      return;
    }
    for (const [place, worker] of this.workers.entries()) {
      if (worker.batch.length > 0) continue;
      const { waitingCount } = this.queue;
      if (waitingCount === 0) break;
      if (waitingCount < batch && windowSec > 0) {
        if (this.gatherUntilMs === Infinity) this.gatherUntilMs = atMs + windowSec * 1_000;
        if (this.gatherUntilMs > atMs) return;
      }
      this.gatherUntilMs = Infinity;
      this.take(place, health === 'failing', atMs);
    }
    // Whoever is free has looked: what a busy worker will find is its own matter.
    if (this.gatherUntilMs <= atMs) this.gatherUntilMs = Infinity;
  }

  save(): SavedLending {
    return {
      queue: this.queue.save(),
      workers: this.workers.map((worker) => ({ ...worker })),
      work: this.work.save(),
      gatherUntilMs: this.gatherUntilMs,
    };
  }

  restore({ queue, workers, work, gatherUntilMs }: SavedLending, config: MessagingConfig): void {
    this.config = config;
    this.queue.restore(queue);
    this.workers = workers.map((worker) => ({ ...worker }));
    this.work.restore(work);
    this.gatherUntilMs = gatherUntilMs;
  }

  private take(place: number, isFailing: boolean, atMs: number): void {
    const { taken, died } = this.queue.receive(this.config.batch, atMs);
    this.ledger.die(died, this.config.maxReceives, atMs);
    if (taken.length === 0) return;
    const worker: Worker = { ...idle(), batch: taken, isFailing, hasFailed: isFailing };
    this.workers[place] = worker;
    for (const { message, receive } of taken) {
      this.ledger.take(message, receive, taken.length, atMs);
    }
    if (!isFailing) {
      this.begin(place, worker, atMs);
      return;
    }
    worker.flights = taken.map(({ message, receive }) =>
      this.ledger.begin(message, place, receive, atMs),
    );
    this.work.push(atMs + FAILS_AFTER_MS, place);
  }

  /** A receiver that keeps keys knows at once what it has done already. */
  private begin(place: number, worker: Worker, atMs: number): void {
    const { message, receive } = worker.batch[worker.place] as Receipt;
    worker.flights = [this.ledger.begin(message, place, receive, atMs)];
    const isKnown = this.config.idempotent === 'on' && this.ledger.effects.isKnown(message);
    this.work.push(atMs + (isKnown ? 0 : this.workMs(message)), place);
  }

  private finishOne(place: number, atMs: number): void {
    const worker = this.workers[place] as Worker;
    const areKeysKept = this.config.idempotent === 'on';
    if (worker.isFailing) {
      for (const [i, { message, receive }] of worker.batch.entries()) {
        const flight = worker.flights[i] as number;
        this.ledger.end({ flight, copy: message, times: receive }, true, areKeysKept, atMs);
      }
      this.close(place, worker, atMs);
      return;
    }
    const { message, receive } = worker.batch[worker.place] as Receipt;
    const isFailed = this.ledger.failsAt(message, receive);
    const flight = worker.flights[0] as number;
    this.ledger.end({ flight, copy: message, times: receive }, isFailed, areKeysKept, atMs);
    worker.hasFailed ||= isFailed;
    worker.place += 1;
    if (worker.place < worker.batch.length) this.begin(place, worker, atMs);
    else this.close(place, worker, atMs);
  }

  /**
   * The batch is over. Where one of it failed, nothing is deleted, or all but what failed. By the rule `resend` each
   * message is answered for itself, and what failed comes again at once, with all after it.
   */
  private close(place: number, worker: Worker, atMs: number): void {
    const { batch, hasFailed, isFailing } = worker;
    const { ordered, keyRule, partial } = this.config;
    this.workers[place] = idle();
    const isResending = ordered === 'on' && keyRule === 'resend';
    if (hasFailed && !isResending && (isFailing || partial === 'off')) return;
    const failed = batch.filter(
      ({ message, receive }) => isFailing || this.ledger.failsAt(message, receive),
    );
    for (const receipt of batch) {
      if (failed.includes(receipt)) continue;
      if (this.queue.delete(receipt) === 'deleted') this.ledger.finish(receipt.message, atMs);
      else this.ledger.beLate(receipt.message, atMs);
    }
    if (!isResending) return;
    for (const one of failed) this.noteBack('sentAgain', this.queue.refuse(one), atMs);
  }

  private noteBack(why: 'returned' | 'sentAgain', back: readonly number[], atMs: number): void {
    for (const copy of back) this.ledger.putBack(copy, this.queue.receivesOf(copy), atMs);
    const [first] = back;
    if (first !== undefined) this.ledger.noteReturned(why, first, back.length, atMs);
  }
}
