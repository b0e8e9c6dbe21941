import { expect, test } from 'vitest';
import { Constant } from '@/engine/kernel/distributions';
import { Stream } from '@/engine/kernel/random';
import { startRun } from '@/engine/kernel/run';
import { params } from '@/engine/models/concurrency/config';
import { concurrency } from '@/engine/models/concurrency/model';
import { workLawOf } from '@/engine/models/concurrency/settings';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS } from '@/engine/models/functions/settings';
import { Arrivals, poisson } from '@/engine/traffic/arrivals';

const DURATION_MS = 15_000;

interface Case {
  readonly ratePerSec: number;
  readonly workSec: number;
  readonly quota: number;
  readonly provisioned?: number;
}

/** What the functions platform refuses, by reason, of the customers that the other model brings. */
function platformOf({ ratePerSec, workSec, quota, provisioned = 0 }: Case, seed: number) {
  const platform = new Functions(
    {
      ...DEFAULT_SETTINGS,
      coldStart: new Constant(200),
      maxInstances: quota,
      requestsPerInstancePerSec: 10,
      provisioned,
      scaleOut: { burst: 1_000, perWindow: 1_000, windowMs: 10_000 },
    },
    { seed, warmupMs: 0 },
  );
  const law = workLawOf({ workLaw: params.workLaw.default } as Parameters<typeof workLawOf>[0]);
  const arrivals = new Arrivals(poisson(ratePerSec), seed);
  const works = new Stream(seed, 'work');
  for (; arrivals.nextMs <= DURATION_MS; arrivals.advance()) {
    platform.settle(arrivals.nextMs);
    platform.arrive(arrivals.nextMs, law.quantile(works.uniform()) * workSec * 1_000);
  }
  platform.settle(DURATION_MS);
  const { refusedConcurrency, refusedScaleOut, refusedRequestRate } = platform.ownCounts();
  return [refusedConcurrency, refusedScaleOut, refusedRequestRate];
}

// Two models keep the limits of an account each: with one function, the same customers must meet the same of them.
test.each([
  ['the limit', { ratePerSec: 100, workSec: 1, quota: 90 }],
  ['growth', { ratePerSec: 2_000, workSec: 1, quota: 3_000 }],
  ['requests per second', { ratePerSec: 2_000, workSec: 0.04, quota: 100 }],
  ['the limit, with some provisioned', { ratePerSec: 100, workSec: 1, quota: 90, provisioned: 40 }],
] as const)('both models refuse the same by %s', (_, set) => {
  for (const seed of [1, 2, 3]) {
    const run = startRun(concurrency, { seed, durationMs: DURATION_MS, set, logLimit: 0 });
    run.advanceTo(DURATION_MS);
    const { refusedLimit, refusedGrowth, refusedRate } = run.snapshot().counts;
    const refused = platformOf(set, seed);
    expect(refused.some((count) => count > 0)).toBe(true);
    expect([refusedLimit, refusedGrowth, refusedRate]).toEqual(refused);
  }
});
