import { describe, expect, test } from 'vitest';
import { Constant, type Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import { Stream } from '@/engine/kernel/random';
import { alwaysFree, type QueueOracle, queues } from '@/engine/models/servers/oracles';
import { Servers } from '@/engine/models/servers/servers';
import { DEFAULT_SETTINGS } from '@/engine/models/servers/settings';
import { Arrivals, poisson } from '@/engine/traffic/arrivals';

const REPLICATIONS = 10;
const REQUESTS = 50_000;

type Measured = Readonly<Record<string, number | null>>;

/** Lognormal work with a squared coefficient of variation of 4: sigma^2 = ln 5, mean exp(mu + sigma^2 / 2). */
function wideWork(meanMs: number): Distribution {
  const sigma = Math.sqrt(Math.log(5));
  const medianMs = meanMs / Math.sqrt(5);
  return new Lognormal(medianMs, medianMs * Math.exp(1.6448536269514722 * sigma));
}

function workOf({ meanWorkSec, workScv }: QueueOracle): Distribution {
  const meanMs = meanWorkSec * 1000;
  if (workScv === 0) return new Constant(meanMs);
  return workScv === 1 ? new Exponential(meanMs) : wideWork(meanMs);
}

/** Serves Poisson arrivals until `endMs`; tells of the state that each of them finds. */
function feed(
  platform: Servers,
  ratePerSec: number,
  work: Distribution,
  seed: number,
  endMs: number,
  found: (busySlots: number, atMs: number) => void = () => {},
): void {
  const arrivals = new Arrivals(poisson(ratePerSec), seed);
  const stream = new Stream(seed, 'work');
  for (let atMs = arrivals.nextMs; atMs <= endMs; atMs = arrivals.nextMs) {
    platform.settle(atMs);
    found(platform.state().busySlots, atMs);
    platform.arrive(atMs, work.sample(stream));
    arrivals.advance();
  }
  platform.settle(endMs);
}

function measure(oracle: QueueOracle, seed: number): Measured {
  // 500 mean works are enough to forget the empty beginning.
  const warmupMs = 500_000 * oracle.meanWorkSec;
  const endMs = warmupMs + (REQUESTS / oracle.ratePerSec) * 1000;
  const platform = new Servers(
    { ...DEFAULT_SETTINGS, servers: oracle.slots, queueLimit: oracle.room ?? Infinity },
    { seed, warmupMs },
  );
  feed(platform, oracle.ratePerSec, workOf(oracle), seed, endMs);
  platform.tally.checkNothingIsLost(`${oracle.id}, seed ${seed}`);
  const result = platform.result(endMs);
  const spanSec = (endMs - warmupMs) / 1000;
  const { begun, begunAtOnce } = platform.tally.counts;
  return {
    blocking: result.rejectedRatio,
    throughput: result.completed / spanSec,
    meanBusy: result.instances.busyMean,
    meanWait: result.waitSec.mean,
    waitP95: result.waitSec.p95,
    waitP99: result.waitSec.p99,
    shareWaiting: 1 - begunAtOnce / begun,
    meanResponse: result.latencySec.mean,
    responseP50: result.latencySec.p50,
    responseP95: result.latencySec.p95,
    responseP99: result.latencySec.p99,
    // Little's law, with the rate of those who were let in.
    meanInSystem: ((result.latencySec.mean ?? 0) * (result.requests - result.rejected)) / spanSec,
  };
}

/** Within 2 %, or within four standard errors of the mean over independent runs. */
function expectNear(values: readonly number[], exact: number, what: string): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (values.length - 1) / values.length);
  const allowed = Math.max(0.02 * Math.abs(exact), 4 * error);
  expect(Math.abs(mean - exact), `${what}: ${mean} ± ${error} for ${exact}`).toBeLessThanOrEqual(
    allowed,
  );
}

describe('queueing theory', () => {
  // No two points share a seed.
  test.each(queues.map((oracle, i) => ({ ...oracle, firstSeed: 30_000 + 100 * i })))(
    '$id',
    (oracle) => {
      const runs = Array.from({ length: REPLICATIONS }, (_, i) =>
        measure(oracle, oracle.firstSeed + i),
      );
      for (const [name, exact] of Object.entries(oracle.exact)) {
        expectNear(
          runs.map((run) => run[name] ?? Number.NaN),
          exact,
          `${oracle.id} ${name}`,
        );
      }
    },
  );

  test.each(alwaysFree.map((oracle, i) => ({ ...oracle, firstSeed: 40_000 + 100 * i })))(
    'a slot for everybody: $ratePerSec/s, $meanWorkSec s of work',
    ({ ratePerSec, meanWorkSec, firstSeed, ...exact }) => {
      const runs = Array.from({ length: REPLICATIONS }, (_, i) => {
        const platform = new Servers(
          { ...DEFAULT_SETTINGS, servers: 60, queueLimit: 0 },
          { seed: 1, warmupMs: 0 },
        );
        const endMs = (REQUESTS / ratePerSec) * 1000;
        const seen: number[] = [];
        // Poisson arrivals see what is so on average over time.
        feed(
          platform,
          ratePerSec,
          new Exponential(meanWorkSec * 1000),
          firstSeed + i,
          endMs,
          (busy, atMs) => {
            if (atMs > 100_000) seen.push(busy);
          },
        );
        expect(platform.tally.counts.rejected).toBe(0);
        const meanBusy = seen.reduce((sum, busy) => sum + busy, 0) / seen.length;
        return {
          meanBusy,
          varBusy: seen.reduce((sum, busy) => sum + (busy - meanBusy) ** 2, 0) / seen.length,
          shareEmpty: seen.filter((busy) => busy === 0).length / seen.length,
          shareWithFive: seen.filter((busy) => busy === 5).length / seen.length,
        };
      });
      for (const name of ['meanBusy', 'varBusy', 'shareEmpty', 'shareWithFive'] as const) {
        expectNear(
          runs.map((run) => run[name]),
          exact[name],
          name,
        );
      }
    },
  );
});
