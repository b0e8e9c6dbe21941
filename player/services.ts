// What can be asked of the worker, by name: a service is a line here and a file of its own, loaded with its first order.

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

export const services = {
  bills: async () => (await import('./billing/bills-service')).bills,
  questions: async () => (await import('./measure-service')).questions,
  runs: async () => (await import('./run-service')).runs,
  spreads: async () => (await import('./spread-service')).spreads,
} as const satisfies Readonly<Record<string, () => Promise<Service>>>;

export type ServiceName = keyof typeof services;
