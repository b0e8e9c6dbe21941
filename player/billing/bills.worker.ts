// The worker: writes bills away from the page, so that the page keeps answering.

import { createReckoner } from './reckon';
import type { BillingOrder } from './types';

const scope = self as unknown as {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<BillingOrder>) => void): void;
};

const handle = createReckoner((reply) => scope.postMessage(reply));
scope.addEventListener('message', (event) => handle(event.data));
