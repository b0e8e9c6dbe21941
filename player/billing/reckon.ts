// Answers orders for bills, the latest first: the same code runs in the worker and, where workers are missing, on the page.

import { compare, curveInSteps, memory } from '@/engine/billing/workload/compare';
import type { BillingOrder, BillingReply } from './types';

/** How long a part of the work may hold the thread before others get their turn. */
const BUDGET_MS = 12;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Takes orders and answers through `reply`. Between the parts of an answer it looks for a newer order. */
export function createReckoner(reply: (message: BillingReply) => void) {
  let latest = -1;

  async function answer({ order, config }: BillingOrder): Promise<void> {
    try {
      // A knob that is being moved orders many times: what already waits goes first.
      await nextTurn();
      if (order !== latest) return;
      reply({ order, type: 'comparison', comparison: compare(config) });
      await nextTurn();
      if (order !== latest) return;
      const curve = curveInSteps(config);
      for (let isMore = true; isMore; ) {
        const startedAt = performance.now();
        while (isMore && performance.now() - startedAt < BUDGET_MS) isMore = curve.step();
        await nextTurn();
        if (order !== latest) return;
      }
      reply({ order, type: 'curve', curve: curve.finish() });
      await nextTurn();
      if (order !== latest) return;
      reply({ order, type: 'memory', memory: memory(config) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reply({ order, type: 'failed', message });
    }
  }

  return function handle(asked: BillingOrder): void {
    latest = asked.order;
    void answer(asked);
  };
}
