// When a thread has broken off too often to be started again, and what is said then.

import type { Failure } from './letters';

/** So often a thread that broke off is replaced within `WINDOW_MS`; then whoever asks is told so. */
export const MOST_RESTARTS = 3;
export const WINDOW_MS = 60_000;

export class Stops {
  readonly #now: () => number;
  #atMs: number[] = [];
  #why = '';

  /** `now` is a clock in ms. */
  constructor(now: () => number) {
    this.#now = now;
  }

  add(why: string): void {
    this.#why = why;
    this.#atMs.push(this.#now());
  }

  /** Whether nothing more is to be started for now. */
  get areTooMany(): boolean {
    this.#atMs = this.#atMs.filter((atMs) => this.#now() - atMs < WINDOW_MS);
    return this.#atMs.length > MOST_RESTARTS;
  }

  /** What somebody hears whose order is given up. */
  get failure(): Failure {
    const often = this.areTooMany ? `${this.#atMs.length} times within a minute` : 'twice';
    return failureInWords(`the calculation stopped ${often}: ${this.#why}`);
  }
}

export const notLoaded = (why: string): Failure =>
  failureInWords(`the calculation could not be loaded: ${why}`);

const failureInWords = (message: string): Failure => ({ message, refused: null, isStopped: true });
