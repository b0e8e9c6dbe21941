// Networks against what can be worked out on paper, and against numbers that others published.

import { describe, expect, test } from 'vitest';
import { Constant, Distribution, Exponential } from '@/engine/kernel/distributions';
import { ln } from '@/engine/kernel/math';
import { call, chain, from, roomy, single, star, watched } from '@/engine/services/fixture';
import { FAILED, OK, REFUSED, TIMED_OUT, USERS, type World } from '@/engine/services/world';
import { Arrivals, poisson } from '@/engine/traffic/arrivals';

/** Serves a number of Poisson requests for the first entry, to the last answer. */
function served(world: World, ratePerSec: number, requests: number, seed: number) {
  const run = watched(world, seed, false);
  const arrivals = new Arrivals(poisson(ratePerSec), seed);
  for (let request = 1; request <= requests; request += 1) {
    const atMs = arrivals.nextMs;
    run.advanceTo(atMs);
    run.network.request(atMs, request, 0);
    arrivals.advance();
  }
  run.advanceTo(Number.MAX_VALUE);
  return run;
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('one service without protection is a textbook queue', () => {
  /** Erlang C: the chance to wait with c servers and offered load a. */
  function erlangC(a: number, c: number): number {
    let blocking = 1;
    for (let k = 1; k <= c; k += 1) blocking = (a * blocking) / (k + a * blocking);
    return (c * blocking) / (c - a * (1 - blocking));
  }

  test.each([
    { slots: 1, load: 0.8 },
    { slots: 4, load: 3.2 },
    { slots: 10, load: 8 },
  ])('M/M/$slots: mean response', ({ slots, load }) => {
    const meanMs = 100;
    const ratePerSec = (load / meanMs) * 1000;
    const runs = Array.from({ length: 8 }, (_, i) => {
      const { ended } = served(
        single({ slots, queueLimit: 1e9 }, new Exponential(meanMs)),
        ratePerSec,
        40_000,
        700 + 10 * slots + i,
      );
      return mean(ended.slice(4_000).map(({ tookMs }) => tookMs));
    });
    const expected = meanMs + erlangC(load, slots) / (slots / meanMs - ratePerSec / 1000);
    const spread = mean(runs.map((run) => (run - mean(runs)) ** 2));
    const error = Math.sqrt(spread / (runs.length - 1));
    expect(Math.abs(mean(runs) - expected)).toBeLessThan(Math.max(4 * error, 0.02 * expected));
  });

  test.each([
    { offered: 1, places: 10, blocking: 1 / 11 },
    { offered: 2, places: 4, blocking: 16 / 31 },
  ])('M/M/1/$places at load $offered refuses its share', ({ offered, places, blocking }) => {
    const world = single({ slots: 1, queueLimit: places - 1 }, new Exponential(100));
    const { ended } = served(world, offered * 10, 150_000, 41);
    const refused = ended.filter(({ outcome }) => outcome === REFUSED).length / ended.length;
    expect(Math.abs(refused - blocking)).toBeLessThan(0.02 * blocking + 0.002);
  });

  test('Little: slots taken = rate x time held', () => {
    const world = single({ slots: 4, queueLimit: 1e9 }, new Exponential(100));
    const { network, ended } = served(world, 30, 40_000, 5);
    const endMs = ended.at(-1)?.atMs ?? Number.NaN;
    const present =
      (network.stations.meanBusy(0, endMs) ?? 0) + (network.stations.meanWaiting(0, endMs) ?? 0);
    expect(present).toBeCloseTo((mean(ended.map(({ tookMs }) => tookMs)) * 40_000) / endMs, 6);
  });
});

describe('availabilities multiply', () => {
  // A service that is too slow once in a thousand times: an exponential exceeds its mean x ln 1000 so often.
  const limited = (share: number) => ({ timeLimitMs: 10 * ln(1 / share) });
  const answeredShare = (world: World, requests: number, seed: number) => {
    const { ended } = served(world, 100, requests, seed);
    expect(ended.length).toBe(requests);
    return ended.filter(({ outcome }) => outcome === OK).length / requests;
  };

  test.each([{ services: 1 }, { services: 5 }, { services: 10 }])(
    '$services at 99.9 % each, one after the other',
    ({ services }) => {
      const n = 100_000;
      const found = answeredShare(star(services, new Exponential(10), limited(0.001), false), n, 9);
      let expected = 1;
      for (let i = 0; i < services; i += 1) expected *= 0.999;
      expect(Math.abs(found - expected)).toBeLessThan(
        4 * Math.sqrt((expected * (1 - expected)) / n),
      );
    },
  );

  test('side by side they multiply just the same', () => {
    const found = answeredShare(star(5, new Exponential(10), limited(0.01), true), 50_000, 10);
    expect(Math.abs(found - 0.99 ** 5)).toBeLessThan(4 * Math.sqrt(0.0466 / 50_000));
  });

  test('one retry squares what is lost', () => {
    const policy = { ...limited(0.1), retries: 1 };
    const found = answeredShare(star(1, new Exponential(10), policy, false), 100_000, 11);
    expect(Math.abs(found - 0.99)).toBeLessThan(4 * Math.sqrt(0.0099 / 100_000));
  });

  test('the slowest of m parallel calls takes the sum of 1/k means', () => {
    const { ended } = served(star(4, new Exponential(100), {}, true), 20, 40_000, 12);
    const expected = 100 * (1 + 1 / 2 + 1 / 3 + 1 / 4);
    expect(Math.abs(mean(ended.map(({ tookMs }) => tookMs)) / expected - 1)).toBeLessThan(0.02);
  });
});

describe('retries multiply by layer', () => {
  test.each([
    { layers: 1, retries: 3 },
    { layers: 2, retries: 2 },
    { layers: 3, retries: 3 },
    { layers: 4, retries: 1 },
    // What the guides to retries print: three services of three retries make 64 calls, four of five 1,296.
    { layers: 4, retries: 5 },
  ])(
    '$layers layers with $retries retries each: (1 + r)^layers attempts reach the bottom',
    ({ layers, retries }) => {
      // The bottom never answers within its limit; each layer above waits long enough for all its retries.
      const works = Array.from(
        { length: layers },
        (_, i) => new Constant(i === layers - 1 ? 1e6 : 0),
      );
      const world = chain(layers, works, { retries });
      const edges = world.edges.map((edge, i) =>
        i === layers - 1 ? { ...edge, policy: { ...edge.policy, timeLimitMs: 10 } } : edge,
      );
      const { network, ended, advanceTo } = watched({ ...world, edges });
      network.request(0, 1, 0);
      advanceTo(1e5);
      expect(network.guards.sentSoFar(layers - 1)).toBe((1 + retries) ** layers);
      expect(ended).toMatchObject([{ outcome: layers === 1 ? TIMED_OUT : FAILED }]);
    },
  );

  test('what is answered is not tried again', () => {
    const { network, advanceTo } = watched(chain(3, [], { retries: 5, timeLimitMs: 100 }));
    for (let request = 1; request <= 20; request += 1) network.request(0, request, 0);
    advanceTo(1e5);
    expect([0, 1, 2].map((edge) => network.guards.sentSoFar(edge))).toEqual([20, 20, 20]);
  });
});

test('a hundred servers, each slow once in a hundred times: 63 % of all pages are', () => {
  // J. Dean and L. A. Barroso, "The Tail at Scale" (CACM 2013): 1 - 0.99^100.
  const limit = { timeLimitMs: 10 * ln(100) };
  const { ended } = served(star(100, new Exponential(10), limit, true), 20, 5_000, 13);
  const slow = ended.filter(({ outcome }) => outcome !== OK).length / ended.length;
  const expected = 1 - 0.99 ** 100;
  expect(Math.abs(slow - expected)).toBeLessThan(
    4 * Math.sqrt((expected * (1 - expected)) / 5_000),
  );
});

/** Of two exponentials with these means, either one as often as the other. */
class EvenMixture extends Distribution {
  readonly mean: number;

  constructor(
    private readonly shorter: number,
    private readonly longer: number,
  ) {
    super();
    this.mean = (shorter + longer) / 2;
  }

  /** Half of the numbers choose the law, and where in their half they lie chooses the value. */
  quantile(u: number): number {
    return u < 0.5 ? -this.shorter * ln(1 - 2 * u) : -this.longer * ln(2 - 2 * u);
  }
}

test('a delay, then one server: the open network that LINE solves', () => {
  // imperial-qore/line-solver, OpenExamplesTest, oqn_basic: 0.1 arrivals a unit of time, a delay of mean
  // 0.2166667 (hyperexponential with rates 3 and 10), then one server of rate 1. Its solvers say that a
  // job spends 1.111111 at the server, and that 0.111111 are there on average. A unit is 1 s here.
  const delay = new EvenMixture(1_000 / 10, 1_000 / 3);
  const world: World = {
    services: [roomy, { slots: 1, queueLimit: 1e9 }],
    edges: [from(USERS, 0), from(0, 1)],
    routes: [
      { service: 0, work: delay, stages: [[call(1, 1)]] },
      { service: 1, work: new Exponential(1_000), stages: [] },
    ],
    entries: [call(0, 0)],
    slowdowns: [],
  };
  const requests = 60_000;
  const runs = Array.from({ length: 8 }, (_, i) => {
    const { network, ended } = served(world, 0.1, requests, 300 + i);
    const endMs = ended.at(-1)?.atMs ?? Number.NaN;
    const { stations } = network;
    const atServer = (stations.meanBusy(1, endMs) ?? 0) + (stations.meanWaiting(1, endMs) ?? 0);
    return {
      tookMs: mean(ended.map(({ tookMs }) => tookMs)),
      atServer,
      // Little's law: how long each of them was there.
      atServerMs: (atServer * endMs) / requests,
    };
  });
  const check = (values: readonly number[], expected: number) => {
    const spread = mean(values.map((value) => (value - mean(values)) ** 2));
    const error = Math.sqrt(spread / (values.length - 1));
    expect(Math.abs(mean(values) - expected), `${mean(values)}`).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.005 * expected);
  };
  check(
    runs.map(({ atServer }) => atServer),
    0.111111,
  );
  check(
    runs.map(({ atServerMs }) => atServerMs),
    1_111.111,
  );
  check(
    runs.map(({ tookMs }) => tookMs),
    1_111.111 + 216.6667,
  );
});
