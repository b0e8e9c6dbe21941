// What a usage of AWS Lambda may say, and what no single field of it can tell.

import type * as v from 'valibot';
import { refuse } from '@/engine/kernel/refusal';
import { amount, count, group, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { needed } from './needed';

/** No function runs longer than fifteen minutes (Lambda quotas). */
export const MOST_MS = 900_000;

export const runMs = () => amount(0, MOST_MS);

export const lambdaFields = {
  arch: maybe(oneOf(['x86_64', 'arm64'])),
  memMB: count(128, 10_240),
  /** On demand: the same as in `onDemand`. */
  requests: maybe(count()),
  ms: maybe(runMs()),
  onDemand: maybe(group({ requests: count(), ms: runMs() })),
  /** Provisioned concurrency: how much for how long, and what ran on it. */
  pc: maybe(
    group({ count: count(), seconds: amount(), requests: maybe(count()), ms: maybe(runMs()) }),
  ),
  /** How many requests on demand met a cold start, and how long one INIT phase takes. */
  coldStarts: maybe(count()),
  initMs: maybe(amount()),
  /** Only a ZIP file on a managed runtime ever had its INIT phase for free. */
  packaging: maybe(oneOf(['zip', 'image', 'custom-runtime'])),
  ephemeralMB: maybe(count(512, 10_240)),
  /** All that is written beyond the first 6 MB of a response; or, instead, the size of each response. */
  streamGB: maybe(amount()),
  streamMB: maybe(amount()),
  /** The size of each event, where the function is called asynchronously. */
  eventKB: maybe(amount()),
  snapStart: maybe(
    group({
      cacheSeconds: amount(),
      restores: count(),
      runtime: maybe(oneOf(['python', 'dotnet', 'java'])),
    }),
  ),
  /** Of event source mappings in provisioned mode. */
  pollers: maybe(group({ kind: oneOf(['kafka', 'sqs']), units: count(), seconds: amount() })),
  /** Isolated environments created, over all tenants. */
  tenantEnvironments: maybe(count()),
  durable: maybe(group({ operations: count(), writtenGB: amount(), retainedDays: amount() })),
};

export type LambdaUsage = v.InferOutput<v.StrictObjectSchema<typeof lambdaFields, undefined>>;

/** How far and in which steps memory went depends on the day. */
export function checkMemory(memMB: number, prices: Prices): void {
  const limit = (name: string): number => Number(prices.rule(name, 'memMB').value);
  const [least, most, step] = [limit('minMemMB'), limit('maxMemMB'), limit('memStepMB')];
  if (memMB >= least && memMB <= most && memMB % step === 0) return;
  refuse('memMB', memMB, `a whole number from ${least} to ${most}, in steps of ${step}`);
}

/** Requests that take the same time each. */
export interface Run {
  readonly requests: number;
  readonly ms: number;
}

/** What ran on demand, and what ran on provisioned concurrency. */
export interface Runs {
  readonly demand: Run | undefined;
  readonly provisioned: Run | undefined;
}

export function runsOf(usage: LambdaUsage): Runs {
  const { pc } = usage;
  const demand = demandOf(usage);
  if (pc?.requests === undefined) return { demand, provisioned: undefined };
  const ms = needed('pc.ms', pc.ms ?? demand?.ms, 'how long one request takes, in milliseconds');
  return { demand, provisioned: { requests: pc.requests, ms } };
}

function demandOf({ requests, ms, onDemand, pc }: LambdaUsage): Run | undefined {
  if (requests === undefined) {
    if (ms !== undefined) refuse('requests', requests, 'how many took that long');
    if (onDemand === undefined && pc === undefined) {
      refuse('requests', requests, 'how many there were; or onDemand, or pc');
    }
    return onDemand;
  }
  if (onDemand !== undefined) {
    refuse('onDemand', onDemand, 'either requests and ms, or onDemand with both');
  }
  return { requests, ms: needed('ms', ms, 'how long one request takes, in milliseconds') };
}
