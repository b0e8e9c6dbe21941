import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import type { BreakerPolicy } from '@/engine/services/breaker-policy';
import { call, chain, from, roomy, single, star, watched } from '@/engine/services/fixture';
import {
  type CallSpec,
  OK,
  type Policy,
  TIMED_OUT,
  USERS,
  type World,
} from '@/engine/services/world';

const told = (timeLimitMs: number): Partial<Policy> => ({ timeLimitMs, isTold: true });

/** The same world with another policy on some of its edges. */
function withPolicies(world: World, policies: Readonly<Record<number, Partial<Policy>>>): World {
  const edges = world.edges.map((edge, i) => ({
    ...edge,
    policy: { ...edge.policy, ...policies[i] },
  }));
  return { ...world, edges };
}

const nobody = { busy: 0, waiting: 0, blocked: 0, abandoned: 0 };

describe('who gives up and says so', () => {
  test('frees the slot at once for the next in line, and no work is done for nobody', () => {
    const {
      network,
      told: said,
      advanceTo,
    } = watched(single({ slots: 1, queueLimit: 10 }, new Constant(80), told(50)));
    network.request(0, 1, 0);
    advanceTo(20);
    network.request(20, 2, 0);
    advanceTo(60);
    expect(network.serviceStates()).toEqual([{ ...nobody, busy: 1 }]);
    advanceTo(1_000);
    expect(said).toEqual([
      '0 send 1@0',
      '0 start 1@0',
      '20 send 2@0',
      '20 wait 2@0',
      '50 timeout 1@0',
      '50 breakOff 1@0',
      '50 start 2@0',
      '70 timeout 2@0',
      '70 breakOff 2@0',
    ]);
    expect(network.serviceStates()).toEqual([nobody]);
    expect(network.stations.meanBusy(0, 100)).toBe(0.7);
  });

  test.each([
    { leaves: 1, order: [2, 3, 4] },
    { leaves: 2, order: [1, 3, 4] },
    { leaves: 3, order: [1, 2, 4] },
    { leaves: 4, order: [1, 2, 3] },
  ])('number $leaves leaves the line, wherever it stands; the others keep their order', (one) => {
    const {
      network,
      told: said,
      ended,
      advanceTo,
    } = watched(single({ slots: 1, queueLimit: 10 }, new Constant(100), { isTold: true }));
    network.request(0, 9, 0);
    for (let request = 1; request <= 4; request += 1) {
      const timeLimitMs = request === one.leaves ? 50 : Infinity;
      const policy = { isTold: true, timeLimitMs };
      network.change(single({ slots: 1, queueLimit: 10 }, new Constant(100), policy), 0);
      network.request(0, request, 0);
    }
    advanceTo(60);
    expect(said).toContain(`50 leaveLine ${one.leaves}@0`);
    expect(network.stations.waitingNow(0)).toBe(3);
    // Whoever comes now stands behind all of them.
    network.change(single({ slots: 1, queueLimit: 10 }, new Constant(100)), 60);
    network.request(60, 5, 0);
    advanceTo(10_000);
    const answered = ended.filter(({ outcome }) => outcome === OK);
    expect(answered.map(({ request }) => request)).toEqual([9, ...one.order, 5]);
    expect(network.stations.meanWaiting(0, 10_000)).toBeCloseTo((50 + 600 + 340) / 10_000, 9);
  });

  test('stops the whole chain behind it', () => {
    const world = withPolicies(
      chain(3, [new Constant(5), new Constant(5), new Constant(500)], {}),
      {
        0: told(40),
      },
    );
    const { network, told: said, ended, advanceTo } = watched(world);
    network.request(0, 1, 0);
    advanceTo(1_000);
    expect(said.slice(-6)).toEqual([
      '40 timeout 1@0',
      '40 breakOff 1@0',
      '40 callOff 1@1',
      '40 breakOff 1@1',
      '40 callOff 1@2',
      '40 breakOff 1@2',
    ]);
    expect(network.serviceStates()).toEqual([nobody, nobody, nobody]);
    expect([0, 1, 2].map((edge) => network.guards.inFlightNow(edge))).toEqual([0, 0, 0]);
    expect(ended).toMatchObject([{ outcome: TIMED_OUT, tookMs: 40 }]);
    expect(network.nextMs).toBe(Infinity);
  });

  test('stops every branch that is still under way, also one that pauses before a retry', () => {
    const schedule = { pausesMs: [1_000], factor: 1, capMs: 1_000, jitter: 'none' } as const;
    const base = star(3, new Constant(100), {}, true);
    const world = withPolicies(base, {
      0: told(50),
      2: { timeLimitMs: 20, retries: 3, schedule },
    });
    const quick = world.routes.map((route, i) =>
      i === 1 ? { ...route, work: new Constant(10) } : route,
    );
    const { network, told: said, advanceTo } = watched({ ...world, routes: quick });
    network.request(0, 1, 0);
    advanceTo(60);
    expect(said.filter((line) => /callOff|breakOff|retry/.test(line))).toEqual([
      '20 retry 1@2',
      '50 breakOff 1@0',
      '50 callOff 1@3',
      '50 breakOff 1@3',
    ]);
    // The second branch had given up before and said nothing: that work goes on, for nobody.
    const states = network.serviceStates();
    expect(states).toEqual([nobody, nobody, { ...nobody, busy: 1, abandoned: 1 }, nobody]);
    advanceTo(1e6);
    expect(said.filter((line) => line.includes('send 1@2'))).toEqual(['0 send 1@2']);
    expect(network.openRequests()).toEqual({ waiting: 0, running: 0 });
  });

  test('leaves a message that was sent where it is, and it is no abandoned work', () => {
    const base = chain(2, [new Constant(5), new Constant(1_000)], {});
    const [order, mailer] = base.routes;
    if (!order || !mailer) throw new Error('a chain of two has two routes');
    const send: CallSpec = { ...call(1, 1), mode: 'send' };
    const world: World = {
      ...withPolicies(base, { 0: told(50) }),
      services: [roomy, roomy, roomy],
      edges: [from(USERS, 0, told(50)), from(0, 1), from(0, 2)],
      routes: [
        { ...order, stages: [[send], [call(2, 2)]] },
        mailer,
        { service: 2, work: new Constant(500), stages: [] },
      ],
    };
    const { network, told: said, advanceTo } = watched(world);
    network.request(0, 1, 0);
    advanceTo(60);
    expect(network.serviceStates()[1]).toEqual({ ...nobody, busy: 1 });
    advanceTo(2_000);
    expect(said.at(-1)).toBe('1005 finish 1@1');
  });

  test('a probe that is called off does not keep the breaker half open', () => {
    const breaker: BreakerPolicy = {
      window: { kind: 'calls', calls: 2 },
      minimumCalls: 2,
      failureRatio: 0.5,
      slowRatio: 1,
      slowMs: Infinity,
      openMs: 100,
      probes: 1,
      probeRule: 'every',
    };
    const base = chain(2, [new Constant(0), new Constant(30)], {});
    const world = withPolicies(base, { 0: told(40), 1: { timeLimitMs: 35, breaker } });
    const slow = (fromMs: number, toMs: number) => [{ service: 1, factor: 10, fromMs, toMs }];
    const { network, told: said, advanceTo } = watched({ ...world, slowdowns: slow(0, 200) });
    for (const request of [1, 2]) network.request(0, request, 0);
    advanceTo(140);
    network.change({ ...withPolicies(world, { 0: told(10) }), slowdowns: slow(0, 200) }, 140);
    network.request(140, 3, 0);
    advanceTo(200);
    expect(network.guards.inFlightNow(1)).toBe(0);
    network.change(world, 200);
    network.request(200, 4, 0);
    advanceTo(1_000);
    expect(said.filter((line) => /breaker|callOff|cutOff|answer \d@1/.test(line))).toEqual([
      '35 breakerOpen 1@-1',
      '135 breakerHalfOpen 1@-1',
      '150 callOff 3@1',
      '230 answer 4@1',
      '230 breakerClose 1@-1',
    ]);
  });
});

describe('in any graph, with any of its edges telling', () => {
  const policies = fc.record({
    timeLimitMs: fc.constantFrom(5, 20, 60, Infinity),
    isTold: fc.boolean(),
    retries: fc.integer({ min: 0, max: 2 }),
    maxConcurrent: fc.constantFrom(1, 4, Infinity),
    schedule: fc.constantFrom(
      { pausesMs: [0], factor: 1, capMs: 0, jitter: 'none' as const },
      { pausesMs: [5], factor: 3, capMs: 40, jitter: 'decorrelated' as const },
    ),
  });
  const places = fc.record({
    slots: fc.integer({ min: 1, max: 3 }),
    queueLimit: fc.integer({ min: 0, max: 4 }),
  });
  // Users call 0, which calls 1 and 2 side by side and then 3; 1 and 2 both call 3.
  const lines: readonly (readonly [from: number, to: number])[] = [
    [USERS, 0],
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 3],
    [2, 3],
  ];
  const worlds = fc
    .tuple(
      fc.array(policies, { minLength: 6, maxLength: 6 }),
      fc.array(places, { minLength: 4, maxLength: 4 }),
    )
    .map(([rules, services]): World => {
      const stages = [
        [[call(1, 1), call(2, 2, false)], [call(3, 3)]],
        [[call(4, 3)]],
        [[call(5, 3)]],
        [],
      ];
      return {
        services,
        edges: lines.map(([one, other], i) => from(one, other, rules[i] ?? {})),
        routes: stages.map((list, service) => ({
          service,
          work: new Exponential(10),
          stages: list,
        })),
        entries: [call(0, 0)],
        slowdowns: [],
      };
    });

  test('nobody is lost or counted twice, after every event', () => {
    fc.assert(
      fc.property(worlds, worlds, fc.integer({ min: 0, max: 1e6 }), (world, later, seed) => {
        const { network, ended } = watched(world, seed, false);
        let came = 0;
        let rules = world;
        const wrong: string[] = [];
        const check = (isRight: boolean, what: string) => {
          if (!isRight) wrong.push(what);
        };
        const checkAll = () => {
          for (const [service, state] of network.serviceStates().entries()) {
            const { busy, waiting, blocked, abandoned } = state;
            check(network.stations.busyNow(service) === busy, `busy at ${service}`);
            check(network.stations.waitingNow(service) === waiting, `waiting at ${service}`);
            check(blocked <= busy, `blocked at ${service}`);
            let inFlight = 0;
            for (const [edge, [, to]] of lines.entries()) {
              if (to === service) inFlight += network.guards.inFlightNow(edge);
            }
            check(inFlight === busy + waiting - abandoned, `in flight to ${service}`);
            const isTold = [world, rules].every(({ edges }) =>
              edges.every(({ to, policy }) => to !== service || policy.isTold),
            );
            check(!isTold || abandoned === 0, `abandoned at ${service}`);
          }
          const { waiting, running } = network.openRequests();
          check(ended.length + waiting + running === came, 'requests');
        };
        for (let tMs = 0; tMs < 400; tMs += 4) {
          while (network.nextMs <= tMs) {
            network.step();
            checkAll();
          }
          if (tMs === 200) {
            rules = later;
            network.change(later, tMs);
          }
          came += 1;
          network.request(tMs, came, 0);
          checkAll();
        }
        while (network.nextMs < Infinity) {
          network.step();
          checkAll();
        }
        expect(wrong).toEqual([]);
        expect(ended.length).toBe(came);
        expect(network.serviceStates()).toEqual([nobody, nobody, nobody, nobody]);
      }),
      { numRuns: 200 },
    );
  });
});
