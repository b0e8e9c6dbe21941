// What a service is: it takes an order, works on it at a desk, and speaks about it.

import type { Pace } from './turns';

/** Where a service works on one order, and speaks about it. */
export interface Desk extends Pace {
  /** Whether the page has lost interest: work under way is to be given up at its next turn. */
  readonly isClosed: boolean;
  /** Whether the order itself was answered by another thread before: then it is done in silence. */
  readonly isAnswered: boolean;
  /** Says something on the way to the answer. */
  say(body: unknown): void;
  /** Answers what was asked last. The buffers are handed over instead of copied. */
  answer(body: unknown, buffers?: readonly ArrayBuffer[]): void;
}

/** One order being carried out. What it throws or rejects with ends it, and reaches the page in words. */
export interface Work {
  begin(): Promise<void>;
  /** Something told after the order. */
  take?(body: unknown): Promise<void> | void;
}

/** Takes an order. Throws in words when it cannot be read. */
export type Service = (order: unknown, desk: Desk) => Work;
