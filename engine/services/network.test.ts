import { describe, expect, test } from 'vitest';
import { Constant } from '@/engine/kernel/distributions';
import type { BreakerPolicy } from '@/engine/services/breaker-policy';
import {
  call,
  chain,
  doubling,
  from,
  roomy,
  single,
  star,
  watched,
} from '@/engine/services/fixture';
import {
  CROWDED_OUT,
  CUT_OFF,
  checkWorld,
  DEGRADED,
  FAILED,
  OK,
  type Policy,
  TIMED_OUT,
  type World,
} from '@/engine/services/world';

describe('the rules, step by step', () => {
  test('a caller that gives up is forgotten, but its work is done to the end', () => {
    const policy = { timeLimitMs: 50 };
    const { network, told, ended, advanceTo } = watched(
      single({ slots: 1, queueLimit: 10 }, new Constant(80), policy),
    );
    network.request(0, 1, 0);
    network.request(0, 2, 0);
    advanceTo(60);
    expect(network.serviceStates()).toEqual([{ busy: 1, waiting: 1, blocked: 0, abandoned: 2 }]);
    advanceTo(1_000);
    expect(told).toEqual([
      '0 send 1@0',
      '0 start 1@0',
      '0 send 2@0',
      '0 wait 2@0',
      '50 timeout 1@0',
      '50 timeout 2@0',
      '80 finish 1@0',
      '80 start 2@0',
      '160 finish 2@0',
    ]);
    expect(ended).toMatchObject([
      { request: 1, outcome: TIMED_OUT, tookMs: 50 },
      { request: 2, outcome: TIMED_OUT, tookMs: 50 },
    ]);
  });

  test('an answer at the very moment of the time limit is in time if it was due first', () => {
    const inTime = watched(single(roomy, new Constant(50), { timeLimitMs: 51 }));
    inTime.network.request(0, 1, 0);
    inTime.advanceTo(100);
    expect(inTime.ended).toMatchObject([{ outcome: OK, tookMs: 50 }]);
    // The limit was set when the call went out, a moment before its work began: it rings first.
    const tied = watched(single(roomy, new Constant(50), { timeLimitMs: 50 }));
    tied.network.request(0, 1, 0);
    tied.advanceTo(100);
    expect(tied.ended).toMatchObject([{ outcome: TIMED_OUT, tookMs: 50 }]);
  });

  test('twenty that wait are served in the order in which they came', () => {
    const { network, ended, advanceTo } = watched(
      single({ slots: 2, queueLimit: 100 }, new Constant(10)),
    );
    for (let request = 1; request <= 20; request += 1) network.request(0, request, 0);
    advanceTo(1_000);
    expect(ended.map(({ request }) => request)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    expect(ended.at(-1)?.atMs).toBe(100);
  });

  test('a slot is held while others are asked', () => {
    const world = chain(2, [new Constant(10), new Constant(90)], {});
    const { network, advanceTo, ended } = watched({
      ...world,
      services: [{ slots: 1, queueLimit: 5 }, roomy],
    });
    network.request(0, 1, 0);
    network.request(0, 2, 0);
    advanceTo(50);
    expect(network.serviceStates()[0]).toEqual({ busy: 1, waiting: 1, blocked: 1, abandoned: 0 });
    expect(network.openRequests()).toEqual({ waiting: 1, running: 1 });
    advanceTo(1_000);
    expect(ended.map(({ atMs }) => atMs)).toEqual([100, 200]);
  });

  test('pauses grow from one retry to the next', () => {
    const policy: Partial<Policy> = { timeLimitMs: 10, retries: 3, schedule: doubling(100) };
    const { network, told, advanceTo } = watched(single(roomy, new Constant(1e6), policy));
    network.request(0, 1, 0);
    advanceTo(5_000);
    const sends = told.filter((line) => line.includes('send')).map((line) => parseFloat(line));
    // Each attempt takes its 10 ms, then the pauses are 100, 200 and 400.
    expect(sends).toEqual([0, 110, 320, 730]);
  });

  test('an optional part that fails is left out, a required one fails the whole', () => {
    const world = (isRequired: boolean): World => {
      const base = star(2, new Constant(5), {}, true);
      const [order, first, second] = base.routes;
      if (!order || !first || !second) throw new Error('a star of two has three routes');
      return {
        ...base,
        services: [roomy, roomy, { slots: 0, queueLimit: 0 }],
        routes: [{ ...order, stages: [[call(1, 1), call(2, 2, isRequired)]] }, first, second],
      };
    };
    for (const [isRequired, outcome] of [
      [false, DEGRADED],
      [true, FAILED],
    ] as const) {
      const { network, ended, advanceTo } = watched(world(isRequired));
      network.request(0, 1, 0);
      advanceTo(100);
      expect(ended).toMatchObject([{ outcome, tookMs: 5 }]);
    }
  });

  test('a message is left in the queue and nobody waits for it', () => {
    const base = chain(2, [new Constant(5), new Constant(1_000)], {});
    const [order, mailer] = base.routes;
    if (!order || !mailer) throw new Error('a chain of two has two routes');
    const { network, ended, told, advanceTo } = watched({
      ...base,
      services: [roomy, { slots: 1, queueLimit: 1 }],
      routes: [{ ...order, stages: [[{ ...call(1, 1), mode: 'send' }]] }, mailer],
    });
    for (let request = 1; request <= 3; request += 1) network.request(0, request, 0);
    advanceTo(10_000);
    // One is worked on, one waits, and the third finds the queue full.
    expect(ended.map(({ outcome, tookMs }) => [outcome, tookMs])).toEqual([
      [OK, 5],
      [OK, 5],
      [FAILED, 5],
    ]);
    expect(told.filter((line) => line.endsWith('finish 2@1'))).toEqual(['2005 finish 2@1']);
  });

  test('slowness multiplies the work that starts while it lasts', () => {
    const world = single(roomy, new Constant(10));
    const { network, ended, advanceTo } = watched({
      ...world,
      slowdowns: [{ service: 0, factor: 5, fromMs: 100, toMs: 200 }],
    });
    for (const atMs of [95, 100, 199, 200]) {
      advanceTo(atMs);
      network.request(atMs, atMs, 0);
    }
    advanceTo(1_000);
    const tookMs = Object.fromEntries(ended.map((one) => [one.request, one.tookMs]));
    expect(tookMs).toEqual({ 95: 10, 100: 50, 199: 50, 200: 10 });
  });

  test('more slots take in who waits at once', () => {
    const world = single({ slots: 1, queueLimit: 10 }, new Constant(100));
    const { network, ended, advanceTo } = watched(world);
    for (let request = 1; request <= 4; request += 1) network.request(0, request, 0);
    advanceTo(50);
    network.change({ ...world, services: [{ slots: 4, queueLimit: 10 }] }, 50);
    advanceTo(1_000);
    expect(ended.map(({ atMs }) => atMs)).toEqual([100, 150, 150, 150]);
  });
});

describe('guards', () => {
  const breaker: BreakerPolicy = {
    window: { kind: 'time', ms: 10_000 },
    minimumCalls: 2,
    failureRatio: 0.5,
    slowRatio: 1,
    slowMs: Infinity,
    openMs: 100,
    probes: 1,
    probeRule: 'every',
  };
  const slow = (policy: Partial<Policy>) =>
    watched(single(roomy, new Constant(1_000), { timeLimitMs: 50, ...policy }));

  test('a full bulkhead fails the next call at once, untried; one that gives up makes room', () => {
    const { network, ended, advanceTo } = slow({
      maxConcurrent: 2,
      retries: 1,
      schedule: doubling(5),
    });
    for (let request = 1; request <= 3; request += 1) network.request(0, request, 0);
    expect(ended).toEqual([{ request: 3, outcome: CROWDED_OUT, atMs: 0, tookMs: 0 }]);
    expect(network.guards.inFlightNow(0)).toBe(2);
    advanceTo(52);
    // Both pause, although their work is still being done over there.
    expect(network.guards.inFlightNow(0)).toBe(0);
    expect(network.serviceStates()[0]?.abandoned).toBe(2);
    advanceTo(60);
    expect(network.guards.inFlightNow(0)).toBe(2);
  });

  test('an open breaker cuts off the next call and every retry; after a while one probe goes', () => {
    const { network, told, ended, advanceTo } = slow({
      breaker,
      retries: 3,
      schedule: doubling(5),
    });
    for (let request = 1; request <= 2; request += 1) network.request(0, request, 0);
    advanceTo(55);
    network.request(55, 3, 0);
    // Open since the second failure at 50 ms: no retry of 1 and 2 at 55 ms, and no first attempt of 3.
    expect(ended.map(({ request, outcome, atMs }) => [request, outcome, atMs])).toEqual([
      [1, CUT_OFF, 55],
      [2, CUT_OFF, 55],
      [3, CUT_OFF, 55],
    ]);
    advanceTo(150);
    for (let request = 4; request <= 5; request += 1) network.request(150, request, 0);
    advanceTo(200);
    expect(told.filter((line) => /breaker|cutOff|send/.test(line))).toEqual([
      '0 send 1@0',
      '0 send 2@0',
      '50 breakerOpen 0@-1',
      '55 cutOff 1@0',
      '55 cutOff 2@0',
      '55 cutOff 3@0',
      '150 breakerHalfOpen 0@-1',
      '150 send 4@0',
      '150 cutOff 5@0',
      '200 breakerOpen 0@-1',
    ]);
  });

  test('a good probe closes it', () => {
    const world = single(roomy, new Constant(20), { timeLimitMs: 50, breaker });
    const { network, told, advanceTo } = watched({
      ...world,
      slowdowns: [{ service: 0, factor: 10, fromMs: 0, toMs: 60 }],
    });
    for (const atMs of [0, 1, 160, 190]) {
      advanceTo(atMs);
      network.request(atMs, atMs + 1, 0);
    }
    advanceTo(1_000);
    expect(told.filter((line) => /breaker|answer/.test(line))).toEqual([
      '51 breakerOpen 0@-1',
      '151 breakerHalfOpen 0@-1',
      '180 answer 161@0',
      '180 breakerClose 0@-1',
      '210 answer 191@0',
    ]);
  });

  test('the bulkhead is asked first: who finds it full uses up no probe', () => {
    const { network, ended, advanceTo } = slow({ breaker, maxConcurrent: 2 });
    for (let request = 1; request <= 2; request += 1) network.request(0, request, 0);
    advanceTo(155);
    network.request(155, 3, 0);
    network.change(
      single(roomy, new Constant(1_000), { timeLimitMs: 50, breaker, maxConcurrent: 1 }),
      156,
    );
    network.request(156, 4, 0);
    expect(ended.at(-1)).toMatchObject({ request: 4, outcome: CROWDED_OUT });
  });

  test('a breaker that is switched off lets everything through, and rings no more', () => {
    const { network, told, advanceTo } = slow({ breaker });
    for (let request = 1; request <= 2; request += 1) network.request(0, request, 0);
    advanceTo(60);
    network.change(single(roomy, new Constant(1_000), { timeLimitMs: 50 }), 60);
    network.request(60, 3, 0);
    advanceTo(1_000);
    expect(told.filter((line) => line.includes('breaker'))).toEqual(['50 breakerOpen 0@-1']);
    expect(told).toContain('60 send 3@0');
  });
});

describe('a world must hang together', () => {
  const fine = chain(2, [], {});

  test.each([
    ['an unknown edge', { ...fine, entries: [call(7, 0)] }, /entries\[0\]: unknown edge 7/],
    ['an unknown route', { ...fine, entries: [call(0, 7)] }, /entries\[0\]: unknown route 7/],
    [
      'an edge from elsewhere',
      { ...fine, entries: [call(1, 1)] },
      /edge 1 does not lead to route 1/,
    ],
    ['an unknown service', { ...fine, services: [roomy] }, /routes\[1\].service: unknown 1/],
  ])('%s is refused', (_what, world, message) => {
    expect(() => checkWorld(world)).toThrow(message);
  });

  test('a circle is refused', () => {
    const world = {
      ...fine,
      edges: [...fine.edges, from(1, 0)],
      routes: fine.routes.map((route, i) =>
        i === 1 ? { ...route, stages: [[call(2, 0)]] } : route,
      ),
    };
    expect(() => checkWorld(world)).toThrow('routes[0]: it leads back to itself');
  });
});

test('a step with nothing due is refused', () => {
  expect(() => watched(single(roomy, new Constant(1))).network.step()).toThrow('nothing is due');
});
