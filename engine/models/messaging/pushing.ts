// Copies that are pushed: each is tried at once, and again by a schedule until it is taken or given up.

import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import { FAILS_AFTER_MS, type MessagingConfig, receiverOf } from '@/engine/models/messaging/config';
import type { Ledger } from '@/engine/models/messaging/ledger';
import type { Health } from '@/engine/models/messaging/lending';
import { type PushRules, pushPresets, sideBySide } from '@/engine/models/messaging/presets';
import { pauseMs } from '@/engine/services/schedule';

/** A copy that is not through yet. */
interface Pushed {
  /** Attempts begun, and when the first and the latest of them were due. */
  attempts: number;
  readonly firstMs: number;
  dueMs: number;
  flight: number;
  /** Its attempt is under way and will come to nothing. */
  isFailing: boolean;
}

export interface SavedPushing {
  readonly pushed: readonly (readonly [copy: number, Pushed])[];
  readonly tries: SavedQueue;
  readonly ends: SavedQueue;
}

/** By whose rules a receiver is pushed to. Who asks directly asks once: its order was refused if anybody was missing. */
function rulesOf({ pipe, retries }: MessagingConfig, receiver: number): PushRules {
  if (pipe === 'direct') return pushPresets.once.settings;
  const id = retries === 'sideBySide' ? sideBySide[receiver] : retries;
  return pushPresets[id ?? 'once'].settings;
}

export class Pushing {
  private pushed = new Map<number, Pushed>();
  /** Payloads are copies: whose try is due, and whose try is over. */
  private readonly tries = new EventQueue();
  private readonly ends = new EventQueue();

  constructor(
    private readonly config: MessagingConfig,
    private readonly ledger: Ledger,
    private readonly workMs: (copy: number) => number,
    private readonly healthOf: (receiver: number) => Health,
  ) {}

  get nextMs(): number {
    return Math.min(this.tries.nextMs, this.ends.nextMs);
  }

  put(copy: number, atMs: number): void {
    this.pushed.set(copy, {
      attempts: 0,
      firstMs: atMs,
      dueMs: atMs,
      flight: 0,
      isFailing: false,
    });
    this.tries.push(atMs, copy);
  }

  finishDue(atMs: number): void {
    while (this.ends.nextMs <= atMs) this.endTry(this.ends.pop(), atMs);
  }

  tryDue(atMs: number): void {
    while (this.tries.nextMs <= atMs) this.beginTry(this.tries.pop(), atMs);
  }

  save(): SavedPushing {
    return {
      pushed: Array.from(this.pushed, ([copy, one]) => [copy, { ...one }] as const),
      tries: this.tries.save(),
      ends: this.ends.save(),
    };
  }

  restore({ pushed, tries, ends }: SavedPushing): void {
    this.pushed = new Map(pushed.map(([copy, one]) => [copy, { ...one }]));
    this.tries.restore(tries);
    this.ends.restore(ends);
  }

  private beginTry(copy: number, atMs: number): void {
    const one = this.pushed.get(copy) as Pushed;
    one.attempts += 1;
    this.ledger.take(copy, one.attempts, 1, atMs);
    one.flight = this.ledger.begin(copy, 0, one.attempts, atMs);
    const health = this.healthOf(receiverOf(copy));
    one.isFailing = health !== 'up';
    // Nobody answers: that is known at once.
    if (health === 'stopped') this.endTry(copy, atMs);
    else this.ends.push(atMs + (one.isFailing ? FAILS_AFTER_MS : this.workMs(copy)), copy);
  }

  private endTry(copy: number, atMs: number): void {
    const one = this.pushed.get(copy) as Pushed;
    const isFailed = one.isFailing || this.ledger.failsAt(copy, one.attempts);
    this.ledger.end({ flight: one.flight, copy, times: one.attempts }, isFailed, false, atMs);
    if (!isFailed) {
      this.pushed.delete(copy);
      this.ledger.finish(copy, atMs);
      return;
    }
    const { schedule, attempts, withinMs } = rulesOf(this.config, receiverOf(copy));
    const dueMs = one.dueMs + pauseMs(schedule, one.attempts - 1, 0, 0.5);
    if (one.attempts < attempts && dueMs - one.firstMs <= withinMs) {
      one.dueMs = dueMs;
      this.ledger.putBack(copy, one.attempts, atMs);
      this.tries.push(Math.max(dueMs, atMs), copy);
      return;
    }
    this.pushed.delete(copy);
    if (this.config.deadLetters === 'on') this.ledger.die([copy], one.attempts, atMs);
    else this.ledger.lose(copy, one.attempts, atMs);
  }
}
