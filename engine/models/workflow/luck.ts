// Chance by address: what befalls an order at a step depends on the order, the step and the try alone.

import { Exponential } from '@/engine/kernel/distributions';
import { CARD, COURIER, type Outcome, STOCK } from '@/engine/models/workflow/config';
import { Draws, keyWithin } from '@/engine/services/draws';

/** Of the tries: our figures, like all here. */
const FAILS = 0.03;
/** Of the card's tries: these belong to those that fail. */
const ANSWER_LOST = 0.01;
/** Of the orders, for good. */
const NO_COURIER = 0.05;
const UNDO_FAILS = 0.05;
/** Of the orders that functions conduct among themselves. */
const CALLER_DIES = 0.005;
/** Of the orders that an express workflow conducts. */
const RUNS_TWICE = 0.01;
/** The caller dies after one of so many steps. */
const DEADLY_STEPS = 3;

/** Places of the things that are drawn once for an order, beyond those of its steps, there and back. */
const PLACES = { courier: 8, death: 9, double: 10, approval: 11 } as const;
/** Tries of a step in one round of an order; a round begins anew when somebody takes the order up again. */
const TRIES_A_ROUND = 64;

export class Luck {
  private readonly draws: Draws;
  private readonly approval: Exponential;

  constructor(
    seed: number,
    private readonly isRough: boolean,
    waitMs: number,
  ) {
    this.draws = new Draws(seed);
    this.approval = new Exponential(waitMs);
  }

  /** What a try forwards comes to, where somebody answers. `attempt` counts from 0. */
  forwards(order: number, step: number, round: number, attempt: number): Outcome {
    if (!this.isRough || step > COURIER) return 'done';
    if (step === COURIER && this.of(order, PLACES.courier) < NO_COURIER) return 'refused';
    const u = this.ofTry(order, step, round, attempt);
    if (step === CARD && u < ANSWER_LOST) return 'lost';
    return u < FAILS ? 'failed' : 'done';
  }

  undoFails(order: number, step: number, round: number, attempt: number): boolean {
    return this.isRough && this.ofTry(order, COURIER + 1 + step, round, attempt) < UNDO_FAILS;
  }

  runsTwice(order: number): boolean {
    return this.isRough && this.of(order, PLACES.double) < RUNS_TWICE;
  }

  /** The step after which whoever calls dies; -1 for the many to whom nothing happens. */
  deadlyStep(order: number): number {
    const u = this.of(order, PLACES.death);
    return this.isRough && u < CALLER_DIES
      ? STOCK + Math.floor((u / CALLER_DIES) * DEADLY_STEPS)
      : -1;
  }

  approvalMs(order: number): number {
    return this.draws.work(this.approval, keyWithin(keyWithin(0, order), PLACES.approval));
  }

  /** Where within a pause's jitter this one lies. */
  jitter(order: number, place: number, round: number, attempt: number): number {
    return this.draws.uniform('backoff', keyOf(order, place, round, attempt));
  }

  private of(order: number, place: number): number {
    return this.draws.uniform('fault', keyWithin(keyWithin(0, order), place));
  }

  private ofTry(order: number, place: number, round: number, attempt: number): number {
    return this.draws.uniform('fault', keyOf(order, place, round, attempt));
  }
}

const keyOf = (order: number, place: number, round: number, attempt: number): number =>
  keyWithin(keyWithin(keyWithin(0, order), place), round * TRIES_A_ROUND + attempt);
