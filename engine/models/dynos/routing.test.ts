import { describe, expect, test } from 'vitest';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import type { Routing } from '@/engine/kernel/fleet-platform';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS, type DynosSettings } from '@/engine/models/dynos/settings';
import { poisson } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

function appOf(settings: Partial<DynosSettings>): Dynos {
  const fixed = { maxDynos: 100, targetP95Ms: Infinity, timeoutMs: Infinity };
  return new Dynos({ ...DEFAULT_SETTINGS, ...fixed, ...settings }, { seed: 3, warmupMs: 0 });
}

/** Dynos that are 80 % busy with exponential work of 0.2 s, for an hour. */
function busy(routing: Routing, count: number, seed = 3) {
  const app = new Dynos(
    {
      ...DEFAULT_SETTINGS,
      routing,
      initialDynos: count,
      minDynos: count,
      targetP95Ms: Infinity,
      timeoutMs: Infinity,
    },
    { seed, warmupMs: 300_000 },
  );
  const crowd = new Crowd(poisson(4 * count), new Exponential(200), seed);
  new Comparison(crowd, [app]).advanceTo(3_900_000);
  return app.result(3_900_000).latencySec;
}

describe('at the same load per dyno', () => {
  test('picked at random, each is an M/M/1 of its own: mean 1 s and p95 ln 20 s, with 4 as with 16', () => {
    for (const count of [4, 16]) {
      const { mean, p95 } = busy('random', count);
      expect(Math.abs((mean ?? 0) - 1)).toBeLessThan(0.06);
      expect(Math.abs((p95 ?? 0) / Math.log(20) - 1)).toBeLessThan(0.08);
    }
  });

  test('in one line, sixteen are an M/M/16', () => {
    // Erlang C at 80 %: 0.219 s (the formula of kernel/formulas, as the servers are held to).
    expect(Math.abs((busy('shared', 16).mean ?? 0) - 0.219)).toBeLessThan(0.005);
  });

  test('the shorter of two lies near the limit of many dynos, between the others', () => {
    // Mitzenmacher: mean = work × (1 + load² + load⁶ + load¹⁴ + …), 0.389 s for dynos without end.
    let limit = 0;
    for (let i = 1; i < 8; i += 1) limit += 0.2 * 0.8 ** (2 ** i - 2);
    const mean = busy('two', 64).mean ?? 0;
    expect(Math.abs(mean / limit - 1)).toBeLessThan(0.04);
    expect(busy('two', 16).mean).toBeLessThan(0.5);
  });
});

describe('a line inside the dyno', () => {
  test('one may wait beside an idle dyno, as never in one line', () => {
    const waitingOf = (routing: Routing) => {
      const app = appOf({ routing, initialDynos: 8 });
      for (let i = 0; i < 8; i += 1) app.arrive(0, 1_000);
      return app.state().waiting;
    };
    expect(waitingOf('shared')).toBe(0);
    expect(waitingOf('random')).toBeGreaterThan(0);
    expect(waitingOf('two')).toBeLessThan(waitingOf('random'));
  });

  test('whoever waits too long gives up, in the order of arrival over all lines', () => {
    const app = appOf({ routing: 'random', initialDynos: 3, timeoutMs: 30_000 });
    for (let i = 0; i < 30; i += 1) app.arrive(i, 100_000);
    const begun = app.state().busySlots;
    app.settle(30_009);
    // The first ten have been given up on, at work or not; the others still wait.
    expect(app.result(30_009).timedOut).toBe(10);
    app.settle(30_029);
    expect(app.result(30_029)).toMatchObject({ timedOut: 30, waiting: 0, running: 0 });
    expect(app.state().busySlots).toBe(begun);
  });

  test('a dyno that goes finishes its own line first', () => {
    const settings = {
      routing: 'random',
      initialDynos: 2,
      targetP95Ms: 1e6,
      calmPeriods: 1,
    } as const;
    const app = appOf(settings);
    for (let i = 0; i < 40; i += 1) app.arrive(0, 20_000);
    app.settle(60_000);
    expect(app.state()).toMatchObject({ capacity: 1, instances: 2 });
    const waiting = app.state().waiting;
    // New ones go to the one that stays.
    app.arrive(60_000, 20_000);
    expect(app.state().waiting).toBe(waiting + 1);
    app.settle(500_000);
    expect(app.state()).toMatchObject({ instances: 1, waiting: 0 });
    expect(app.result(500_000).completed).toBe(41);
  });

  test('whoever wakes the app waits at the router, and is routed when a dyno is up', () => {
    const app = appOf({
      routing: 'two',
      initialDynos: 0,
      minDynos: 1,
      sleepAfterMs: 60_000,
      start: new Constant(8_000),
    });
    app.arrive(0, 1_000);
    app.arrive(1_000, 1_000);
    app.settle(7_999);
    expect(app.state()).toMatchObject({ waiting: 2, busySlots: 0 });
    app.settle(10_000);
    const result = app.result(10_000);
    expect(result).toMatchObject({ completed: 2, coldStarts: 1, latencySec: { max: 9 } });
  });

  test('the queue limit counts all lines together', () => {
    const app = appOf({ routing: 'random', initialDynos: 4, queueLimit: 3 });
    for (let i = 0; i < 40; i += 1) app.arrive(0, 1_000);
    expect(app.state().waiting).toBe(3);
    expect(app.result(0).rejected).toBe(37 - app.state().busySlots);
  });
});
