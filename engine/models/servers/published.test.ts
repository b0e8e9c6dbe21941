// Queues whose figures others have printed, run as servers: the same numbers must come out.

import { describe, expect, test } from 'vitest';
import { Distribution, Exponential } from '@/engine/kernel/distributions';
import {
  type PublishedQueue,
  publishedBank,
  publishedBatch,
  publishedQueues,
  publishedReneging,
  publishedTandem,
} from '@/engine/kernel/oracles';
import type { QueueFigures } from '@/engine/kernel/queueing';
import { Stream } from '@/engine/kernel/random';
import { type Spread, spreadOf } from '@/engine/kernel/spread';
import { Servers } from '@/engine/models/servers/servers';
import { DEFAULT_SETTINGS, type ServersSettings } from '@/engine/models/servers/settings';
import { Arrivals, poisson } from '@/engine/traffic/arrivals';

const RUNS = 10;
const REQUESTS = 30_000;

const serversOf = (settings: Partial<ServersSettings>, warmupMs = 0) =>
  new Servers({ ...DEFAULT_SETTINGS, ...settings }, { seed: 1, warmupMs });

/** Within 2 %, within four standard errors, or within what the printed digits leave open. */
function expectPrinted({ mean, standardError }: Spread, printed: number, within: number): void {
  const allowed = Math.max(0.02 * printed, 4 * (standardError ?? 0), within);
  expect(Math.abs((mean ?? Number.NaN) - printed), `${mean} for ${printed}`).toBeLessThan(allowed);
}

/** One unit of the source's time is a second here. */
function figuresOf(queue: PublishedQueue, seed: number): QueueFigures {
  const { rate, meanWork, servers, room } = queue;
  // The closer to its limit, the longer a queue remembers that it began empty.
  const slack = room === Infinity ? 1 - (rate * meanWork) / servers : 1;
  const warmupMs = (20_000 * meanWork) / (slack * slack);
  const endMs = warmupMs + (REQUESTS / rate) * 1_000;
  const platform = serversOf({ servers, queueLimit: room }, warmupMs);
  const arrivals = new Arrivals(poisson(rate), seed);
  const stream = new Stream(seed, 'work');
  const work = new Exponential(meanWork * 1_000);
  let empty = 0;
  for (let atMs = arrivals.nextMs; atMs <= endMs; atMs = arrivals.nextMs) {
    platform.settle(atMs);
    if (atMs >= warmupMs && platform.state().busySlots === 0) empty += 1;
    platform.arrive(atMs, work.sample(stream));
    arrivals.advance();
  }
  platform.settle(endMs);
  platform.tally.checkNothingIsLost(queue.id);
  const { requests, rejected, latencySec, waitSec } = platform.result(endMs);
  const { begun, begunAtOnce } = platform.tally.counts;
  const inRate = (requests - rejected) / ((endMs - warmupMs) / 1_000);
  const meanWait = waitSec.mean ?? Number.NaN;
  const meanResponse = latencySec.mean ?? Number.NaN;
  return {
    emptyShare: empty / requests,
    blockedShare: rejected / requests,
    waitShare: 1 - begunAtOnce / begun,
    meanWait,
    meanResponse,
    meanInLine: inRate * meanWait,
    meanInSystem: inRate * meanResponse,
  };
}

test.each(publishedQueues.map((queue, i) => ({ ...queue, firstSeed: 50_000 + 100 * i })))(
  '$id',
  ({ firstSeed, ...queue }) => {
    const runs = Array.from({ length: RUNS }, (_, i) => figuresOf(queue, firstSeed + i));
    for (const [name, printed] of Object.entries(queue.printed)) {
      const values = runs.map((run) => run[name as keyof QueueFigures]);
      expectPrinted(spreadOf(values), printed, queue.within);
    }
  },
);

test('three who come together to one server wait none, one and two works', () => {
  const { at, work, until, waits } = publishedBatch;
  // Whoever is last of those who come has the longest latency: so each is last in turn.
  const found = waits.map((_, i) => {
    const platform = serversOf({ servers: 1 });
    for (let j = 0; j <= i; j += 1) platform.arrive(at * 1_000, work * 1_000);
    platform.settle(until * 1_000);
    return (platform.tally.latency.quantile(1) ?? Number.NaN) / 1_000 - work;
  });
  expect(found).toEqual(waits);
  const all = serversOf({ servers: 1 });
  for (const _ of waits) all.arrive(at * 1_000, work * 1_000);
  all.settle(until * 1_000);
  const { mean } = spreadOf(waits);
  expect(all.result(until * 1_000)).toMatchObject({ completed: 3, waitSec: { mean } });
});

test('who loses patience leaves after exactly that time, and nobody who is served waited longer', () => {
  const { rate, meanWork, patience, until, longestServedWait } = publishedReneging;
  const patienceMs = patience * 1_000;
  const longest: number[] = [];
  let left = 0;
  for (let seed = 51_000; seed < 51_020; seed += 1) {
    const platform = serversOf({ maxWaitMs: patienceMs });
    const { counts } = platform.tally;
    const arrivals = new Arrivals(poisson(rate), seed);
    const stream = new Stream(seed, 'work');
    const work = new Exponential(meanWork * 1_000);
    const came: number[] = [];
    for (let next = platform.nextMs; ; next = platform.nextMs) {
      const arrivalMs = arrivals.nextMs;
      if (Math.min(next, arrivalMs) > until * 1_000) break;
      if (arrivalMs < next) {
        came.push(arrivalMs);
        platform.arrive(arrivalMs, work.sample(stream));
        arrivals.advance();
        continue;
      }
      const before = counts.timedOut;
      platform.step();
      if (counts.timedOut > before) expect(came.map((ms) => ms + patienceMs)).toContain(next);
    }
    left += counts.timedOut;
    longest.push(platform.tally.wait.quantile(1) ?? Number.NaN);
  }
  expect(left).toBeGreaterThan(0);
  expect(Math.max(...longest)).toBeLessThanOrEqual(patienceMs);
  // With this load somebody is served at the very end of their patience, as in the published run.
  expect(Math.max(...longest)).toBeGreaterThan(longestServedWait * 1_000);
});

describe('a bank, ten days of it', () => {
  /** The mean wait, in minutes, of customers between the first and the last hour or so. */
  const dayOf = (seed: number): number => {
    const { rate, meanWork, servers, warmup, lastArrival, end } = publishedBank;
    const platform = serversOf({ servers }, warmup * 1_000);
    const arrivals = new Arrivals(poisson(rate), seed);
    const stream = new Stream(seed, 'work');
    const work = new Exponential(meanWork * 1_000);
    for (; arrivals.nextMs <= lastArrival * 1_000; arrivals.advance()) {
      platform.settle(arrivals.nextMs);
      platform.arrive(arrivals.nextMs, work.sample(stream));
    }
    return platform.result(end * 1_000).waitSec.mean ?? Number.NaN;
  };

  test('the truth lies within two standard errors of ten days, and no day is like another', () => {
    const days = Array.from({ length: publishedBank.meanWaits.length }, (_, seed) => dayOf(seed));
    const { mean, standardError, smallest, largest } = spreadOf(days);
    expect(Math.abs((mean ?? 0) - 40 / 9)).toBeLessThan(2 * (standardError ?? 0));
    expect((largest ?? 0) / (smallest ?? 0)).toBeGreaterThan(2);
  });
});

/** Half of the times from each of two exponential laws, from one uniform number: which, and how long. */
class OneOfTwo extends Distribution {
  readonly mean: number;
  private readonly laws: readonly [Exponential, Exponential];

  constructor([one, other]: readonly [number, number]) {
    super();
    this.mean = (one + other) / 2;
    this.laws = [new Exponential(one), new Exponential(other)];
  }

  quantile(u: number): number {
    return u < 0.5 ? this.laws[0].quantile(2 * u) : this.laws[1].quantile(2 * u - 1);
  }
}

test('a pause and then a server: who leaves one station arrives at the next', () => {
  const { rate, pauses, meanWork, meanPause, meanResponse, meanAtServer, simulatedResponse } =
    publishedTandem;
  const endMs = 4e8;
  const runs = Array.from({ length: RUNS }, (_, i) => {
    const seed = 52_000 + i;
    const pause = new OneOfTwo([pauses[0] * 1_000, pauses[1] * 1_000]);
    const pauseStream = new Stream(seed, 'boot');
    const workStream = new Stream(seed, 'work');
    const arrivals = new Arrivals(poisson(rate), seed);
    let paused = 0;
    const leaves: number[] = [];
    for (; arrivals.nextMs <= endMs; arrivals.advance()) {
      const pauseMs = pause.sample(pauseStream);
      paused += pauseMs;
      leaves.push(arrivals.nextMs + pauseMs);
    }
    const platform = serversOf({ servers: 1 });
    const work = new Exponential(meanWork * 1_000);
    for (const atMs of leaves.sort((a, b) => a - b)) {
      platform.settle(atMs);
      platform.arrive(atMs, work.sample(workStream));
    }
    platform.settle(endMs);
    const { latencySec, completed } = platform.result(endMs);
    const response = latencySec.mean ?? Number.NaN;
    return {
      pause: paused / leaves.length / 1_000,
      response,
      atServer: (response * completed) / (endMs / 1_000),
    };
  });
  const spread = (name: 'pause' | 'response' | 'atServer') =>
    spreadOf(runs.map((run) => run[name]));
  expectPrinted(spread('pause'), meanPause, 1e-7);
  expectPrinted(spread('response'), meanResponse, 1e-6);
  expectPrinted(spread('atServer'), meanAtServer, 1e-6);
  expect(spread('response').mean).toBeCloseTo(simulatedResponse, 1);
});
