// The worker of `--seeds`: runs its share of the seeds one after the other and hands the results back.

import { parentPort, workerData } from 'node:worker_threads';
import type { Ended, Share } from '@/cli/seeds';
import { Refusal } from '@/engine/kernel/refusal';
import { runScenario } from '@/engine/scenario/run';
import type { Scenario } from '@/engine/scenario/schema';

const { scenarios, from, stride } = workerData as Share;
const ended: Ended[] = [];
for (let run = from; run < scenarios.length; run += stride) {
  const end = endOf(scenarios[run] as Scenario);
  ended.push({ run, end });
  if ('problem' in end) break;
}
parentPort?.postMessage(ended);

function endOf(scenario: Scenario): Ended['end'] {
  try {
    return runScenario(scenario);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { problem, isRefusal: error instanceof Refusal };
  }
}
