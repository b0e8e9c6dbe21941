// The worker: the services sit here, away from the page, so that the page keeps answering.

import { createHost } from './host';

const scope = self as unknown as {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: 'messageerror', listener: () => void): void;
};

// Nothing else waits here but other orders and a word to stop.
const TURN_MS = 30;

// A browser reads the rules by which numbers are written once, for all threads of a page, which takes it as long as a
// dropped frame: better here than on the page, when its first figure says a number.
new Intl.NumberFormat('en').format(0);

const take = createHost((letter, buffers) => scope.postMessage(letter, buffers), {
  turnMs: TURN_MS,
  now: () => performance.now(),
});
scope.addEventListener('message', (event) => take(event.data));
// An error that nobody catches reaches the page, which starts another worker.
scope.addEventListener('messageerror', () => {
  throw new TypeError('a letter from the page cannot be read');
});
