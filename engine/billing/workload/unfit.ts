// What a way cannot do at all, whatever it costs: work that runs longer than its gateway or its function may.

import type { WorkloadConfig } from '@/engine/billing/workload/config';
import { Refusal } from '@/engine/kernel/refusal';

export type Unfitness =
  | { readonly kind: 'too-long'; readonly by: 'gateway' | 'function'; readonly mostSec: number }
  | { readonly kind: 'too-large'; readonly mostMb: number }
  /** A job that ends answers nobody who waits. */
  | { readonly kind: 'jobs-answer-nobody' };

export class Unfit extends Refusal {
  readonly why: Unfitness;

  constructor(message: string, why: Unfitness) {
    super(message);
    this.why = why;
  }
}

interface Limits {
  /** How long one run may take. */
  readonly runSec: number;
  /** How long the gateway before it waits for the answer; null where there is none. */
  readonly gatewaySec: number | null;
  readonly memoryMb: number;
}

/**
 * Read in the providers' documents on quotas and scaling: Lambda 15 minutes and 10,240 MB, behind an HTTP API 30
 * seconds that nobody can raise; Azure Functions on Consumption 10 minutes and 1,536 MB, on Flex without end and
 * 4,096 MB, on either 230 seconds for an answer; Cloud Run an hour and 32 GiB; Workers five minutes of computing and
 * 128 MB.
 */
const LIMITS: Readonly<Record<WorkloadConfig['functionOn'], Limits>> = {
  lambda: { runSec: 900, gatewaySec: 30, memoryMb: 10_240 },
  'azure-consumption': { runSec: 600, gatewaySec: 230, memoryMb: 1_536 },
  'azure-flex': { runSec: Number.POSITIVE_INFINITY, gatewaySec: 230, memoryMb: 4_096 },
  'cloud-run': { runSec: 3_600, gatewaySec: null, memoryMb: 32_768 },
  workers: { runSec: 300, gatewaySec: null, memoryMb: 128 },
};

/** Refuses, as an Unfit, work that the function cannot do. `cpuMs` is what Workers count. */
export function refuseUnfitFunction(config: WorkloadConfig, cpuMs: number): void {
  const { functionOn, durationMs, memoryMb, trigger } = config;
  const { runSec, gatewaySec, memoryMb: mostMb } = LIMITS[functionOn];
  const ms = functionOn === 'workers' ? cpuMs : durationMs;
  if (trigger === 'http' && gatewaySec !== null && gatewaySec < runSec) {
    refuseLonger(ms, gatewaySec, 'gateway');
  }
  refuseLonger(ms, runSec, 'function');
  if (memoryMb > mostMb) {
    throw new Unfit(`memoryMb: ${memoryMb} is not allowed; at most ${mostMb}`, {
      kind: 'too-large',
      mostMb,
    });
  }
}

/** How long the ingress of Container Apps waits for an answer (its document); the others wait an hour if asked to. */
const CONTAINER_APPS_SEC = 240;

/** Refuses, as an Unfit, what no container can answer in time. */
export function refuseUnfitContainer({ containerOn, durationMs, trigger }: WorkloadConfig): void {
  if (trigger !== 'http' || containerOn !== 'container-apps') return;
  refuseLonger(durationMs, CONTAINER_APPS_SEC, 'gateway');
}

function refuseLonger(ms: number, mostSec: number, by: 'gateway' | 'function'): void {
  if (ms <= mostSec * 1_000) return;
  throw new Unfit(
    `durationMs: ${ms} is not allowed; at most ${mostSec} seconds, the limit of the ${by}`,
    { kind: 'too-long', by, mostSec },
  );
}

/** Refuses, as an Unfit, jobs for visitors. */
export function refuseJobsForVisitors({ running, trigger }: WorkloadConfig): void {
  if (running !== 'jobs' || trigger !== 'http') return;
  throw new Unfit('running: "jobs" is not allowed; only where nobody waits for an answer', {
    kind: 'jobs-answer-nobody',
  });
}
