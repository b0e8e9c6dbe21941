// The service that tells how results scatter: one run under several seeds.

import { loadModel } from './models';
import type { Service } from './service';
import { SpreadJob } from './spread-job';
import { readSpreadOrder, type SpreadReply } from './spread-types';
import { beginTurn, nextTurn } from './turns';

/** How often the page hears how far the runs are. */
const REPORT_EVERY_MS = 150;

/** Takes a SpreadOrder, answers with SpreadReplies. It is given up when its line is closed. */
export const spreads: Service = (order, desk) => {
  const { request, seeds } = readSpreadOrder(order);
  return {
    async begin() {
      const job = new SpreadJob(await loadModel(request.sim), request, seeds);
      let workedMs = 0;
      let reportedMs = 0;
      while (!job.isDone) {
        const { spentMs, isOver } = beginTurn(desk);
        job.work(isOver);
        workedMs += spentMs();
        if (job.isDone) break;
        if (workedMs - reportedMs >= REPORT_EVERY_MS) {
          reportedMs = workedMs;
          const { done, share } = job;
          const leftMs = (workedMs * (1 - share)) / share;
          const progress = { done, of: seeds, share, leftMs };
          desk.say({ type: 'progress', progress } satisfies SpreadReply);
        }
        await nextTurn();
        if (desk.isClosed) return;
      }
      desk.answer({ type: 'spread', report: job.report() } satisfies SpreadReply);
    },
  };
};
