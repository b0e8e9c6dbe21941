// Runs of one scenario under many seeds, on as many of the machine's cores as there are.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Refusal } from '@/engine/kernel/refusal';
import type { ScenarioResult } from '@/engine/scenario/run';
import type { Scenario } from '@/engine/scenario/schema';
import { type SeedsResult, scenariosOver, spreadOverSeeds } from '@/engine/scenario/seeds';

/** What a worker is given: every `stride`-th scenario from `from` on. */
export interface Share {
  readonly scenarios: readonly Scenario[];
  readonly from: number;
  readonly stride: number;
}

/** How the run with a number ended; after a problem, its worker begins no other. */
export interface Ended {
  readonly run: number;
  readonly end: ScenarioResult | { readonly problem: string; readonly isRefusal: boolean };
}

/**
 * The spread over `count` seeds, the same whatever the number of workers: each run knows its place, and of
 * several problems that of the lowest seed is told. Rejects with a Refusal when the scenario or `count` is
 * not allowed, and with what a run threw.
 */
export async function runOverSeeds(
  scenario: Scenario,
  count: number,
  workers = availableParallelism(),
): Promise<SeedsResult> {
  const scenarios = scenariosOver(scenario, count);
  const stride = Math.min(workers, count);
  const shares = Array.from({ length: stride }, (_, from) => ({ scenarios, from, stride }));
  const ended = (await Promise.all(shares.map(runShare))).flat().sort((a, b) => a.run - b.run);
  return spreadOverSeeds(ended.map(({ end }) => resultOf(end)));
}

function runShare(share: Share): Promise<readonly Ended[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./seeds.worker.mjs', import.meta.url), {
      workerData: share,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker stopped with status ${code}`)));
  });
}

function resultOf(end: Ended['end']): ScenarioResult {
  if (!('problem' in end)) return end;
  throw end.isRefusal ? new Refusal(end.problem) : new Error(end.problem);
}
