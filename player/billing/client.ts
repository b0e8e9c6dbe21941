// The page's end of the bridge to the bills: a worker, or the same code on the page where workers are missing.

import type { BillingOrder, BillingReply, WorkloadConfig } from './types';

/** One comparison's line to the worker. */
export interface BillingDesk {
  /** Orders everything for these knobs, giving up what was ordered before. */
  order(config: WorkloadConfig): void;
  close(): void;
}

type Take = (order: BillingOrder) => void;

async function inPage(hear: (reply: BillingReply) => void): Promise<Take> {
  const { createReckoner } = await import('./reckon');
  return createReckoner(hear);
}

/** `hear` is told only of the latest order. */
export function openDesk(hear: (reply: BillingReply) => void): BillingDesk {
  let latest = 0;
  let waiting: BillingOrder | null = null;
  let take: Take | null = null;
  let worker: Worker | null = null;
  let isClosed = false;

  const hearLatest = (reply: BillingReply): void => {
    if (!isClosed && reply.order === latest) hear(reply);
  };

  function fallBack(): void {
    worker?.terminate();
    worker = null;
    take = null;
    void inPage(hearLatest).then((next) => {
      take = next;
      if (waiting) next(waiting);
    });
  }

  try {
    const made = new Worker(new URL('./bills.worker.ts', import.meta.url), { type: 'module' });
    let isAlive = false;
    made.addEventListener('message', (event: MessageEvent<BillingReply>) => {
      isAlive = true;
      hearLatest(event.data);
    });
    // A worker that cannot even load is replaced by the page itself.
    made.addEventListener('error', () => {
      if (!isAlive) fallBack();
    });
    worker = made;
    take = (order) => made.postMessage(order);
  } catch {
    fallBack();
  }

  return {
    order(config) {
      latest += 1;
      waiting = { order: latest, config };
      take?.(waiting);
    },
    close() {
      isClosed = true;
      worker?.terminate();
    },
  };
}
