// Whether the thread that somebody waits for is still there, and whether every letter arrives.

import type { HostLetter, PageLetter } from './letters';

/** While somebody waits, the thread is asked so often whether it is still there. */
export const TICK_MS = 1_000;
/**
 * Ticks without a word after which it is given up; services work in turns of a few milliseconds. Ticks are
 * counted, not time, so that a page that was asleep does not take its own sleep for silence.
 */
const MOST_QUIET_TICKS = 20;
/** Before its first word, its code may still be on the way. */
const MOST_LOADING_TICKS = 60;

/** Of one thread, from its start to its end. */
export class Pulse {
  #isReady = false;
  #sent = 0;
  #heard = 0;
  #quietTicks = 0;

  /** Whether it has said that it has loaded. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** To be told of each letter but pings. */
  send(): void {
    this.#sent += 1;
  }

  /** To be told of each letter. Throws an Error in words when an answer to a ping shows that one was lost. */
  hear(letter: HostLetter): void {
    this.#quietTicks = 0;
    if (letter.type === 'ready') this.#isReady = true;
    else if (letter.type !== 'pong') this.#heard += 1;
    else if (letter.heard !== letter.sent || letter.said !== this.#heard) {
      throw new Error('a letter was lost');
    }
  }

  /** A tick has passed in which somebody waited. The ping that is to be sent; null when it was silent for too long. */
  tick(): PageLetter | null {
    this.#quietTicks += 1;
    const most = this.#isReady ? MOST_QUIET_TICKS : MOST_LOADING_TICKS;
    return this.#quietTicks > most ? null : { type: 'ping', sent: this.#sent };
  }

  /** Nobody waits: silence means nothing. */
  rest(): void {
    this.#quietTicks = 0;
  }
}
