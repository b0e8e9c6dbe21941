// The worker: simulates away from the page, so that the page keeps answering.

import { type Command, transferables } from './protocol';
import { createSessions } from './session';

const scope = self as unknown as {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Command>) => void): void;
};

// Nothing else waits here but other figures and a word to stop.
const TURN_MS = 30;

const handle = createSessions((reply) => scope.postMessage(reply, transferables(reply)), {
  turnMs: TURN_MS,
});
scope.addEventListener('message', (event) => handle(event.data));
