import { describe, expect, test } from 'vitest';
import { Constant } from '@/engine/kernel/distributions';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS, type DynosSettings } from '@/engine/models/dynos/settings';

const MINUTE = 60_000;

function appOf(settings: Partial<DynosSettings>): Dynos {
  return new Dynos({ ...DEFAULT_SETTINGS, ...settings }, { seed: 1, warmupMs: 0 });
}

/** A request every `everyMs`, each with `workMs` of work. */
function load(app: Dynos, everyMs: number, workMs: number, fromMs: number, untilMs: number): void {
  for (let atMs = fromMs; atMs < untilMs; atMs += everyMs) {
    app.settle(atMs);
    app.arrive(atMs, workMs);
    app.tally.checkNothingIsLost('dynos');
  }
}

describe('scaling on response time', () => {
  test('one dyno a minute while the 95th percentile is above the target, up to the maximum', () => {
    const app = appOf({ maxDynos: 3, targetP95Ms: 500, start: new Constant(10_000) });
    const sizes: number[] = [];
    for (let minute = 0; minute < 5; minute += 1) {
      load(app, 500, 900, minute * MINUTE, (minute + 1) * MINUTE);
      app.settle((minute + 1) * MINUTE);
      sizes.push(app.state().instances);
    }
    expect(sizes).toEqual([2, 3, 3, 3, 3]);
  });

  test('a dyno that starts takes no work yet', () => {
    const app = appOf({ targetP95Ms: 500, start: new Constant(10_000) });
    load(app, 500, 900, 0, MINUTE + 9_000);
    expect(app.state()).toMatchObject({ instances: 2, starting: 1, capacity: 1, busySlots: 1 });
    app.settle(MINUTE + 10_000);
    expect(app.state()).toMatchObject({ starting: 0, capacity: 2, busySlots: 2 });
  });

  test('below the target nothing is added', () => {
    const app = appOf({ targetP95Ms: 910, start: new Constant(0) });
    load(app, 1_000, 900, 0, 5 * MINUTE);
    app.settle(5 * MINUTE);
    expect(app.state().instances).toBe(1);
  });

  test('one dyno less after so many calm periods in a row, and no fewer than the minimum', () => {
    const app = appOf({ initialDynos: 4, minDynos: 2, targetP95Ms: 1_000, calmPeriods: 3 });
    const sizes: number[] = [];
    for (let minute = 0; minute < 10; minute += 1) {
      load(app, 1_000, 100, minute * MINUTE, (minute + 1) * MINUTE);
      app.settle((minute + 1) * MINUTE);
      sizes.push(app.state().instances);
    }
    expect(sizes).toEqual([4, 4, 3, 3, 3, 2, 2, 2, 2, 2]);
  });

  test('answers between calm and target change nothing', () => {
    const app = appOf({ initialDynos: 2, targetP95Ms: 1_000, calmPeriods: 1 });
    load(app, 1_000, 700, 0, 10 * MINUTE);
    app.settle(10 * MINUTE);
    expect(app.state().instances).toBe(2);
  });

  // 1,000 to 1,004 ms share a bucket of a histogram with a relative error of 1/256.
  test.each([
    { workMs: 1_000, targetP95Ms: 1_000, grown: 3 },
    { workMs: 1_000, targetP95Ms: 1_001, grown: 1 },
    { workMs: 1_003, targetP95Ms: 1_003, grown: 3 },
    { workMs: 1_003, targetP95Ms: 1_003.5, grown: 1 },
  ])('answers of $workMs ms are compared with $targetP95Ms ms exactly', (limits) => {
    const { workMs, targetP95Ms, grown } = limits;
    const app = appOf({ targetP95Ms, maxDynos: 3, start: new Constant(0) });
    load(app, 5_000, workMs, 0, 5 * MINUTE);
    app.settle(5 * MINUTE);
    expect(app.state().instances).toBe(grown);
  });

  test('a period exactly at the limit is not calm', () => {
    const calm = (workMs: number) => {
      const app = appOf({ initialDynos: 2, targetP95Ms: 2_000, calmPeriods: 1 });
      load(app, 5_000, workMs, 0, MINUTE);
      app.settle(MINUTE);
      return app.state().instances;
    };
    expect([calm(1_000), calm(999)]).toEqual([2, 1]);
  });

  test('one answer in twenty may be slow, and the second slow one counts', () => {
    const sizes = [1, 2].map((slow) => {
      const app = appOf({ targetP95Ms: 500, initialDynos: 40, maxDynos: 50, calmShare: 0 });
      for (let i = 0; i < 20; i += 1) app.arrive(i, i < slow ? 900 : 100);
      app.settle(MINUTE);
      return app.state().instances;
    });
    expect(sizes).toEqual([40, 41]);
  });

  test('a minimum above the start is started at once, also without scaling', () => {
    const app = appOf({ minDynos: 10, initialDynos: 2, targetP95Ms: Infinity });
    expect(app.state()).toMatchObject({ instances: 10, starting: 8, capacity: 2 });
    app.settle(10_000);
    expect(app.state()).toMatchObject({ instances: 10, starting: 0, capacity: 10 });
  });

  test('a line without a single answer is not calm', () => {
    const app = appOf({ targetP95Ms: 1_000, timeoutMs: Infinity, start: new Constant(0) });
    app.arrive(0, 10 * MINUTE);
    app.arrive(1, 10 * MINUTE);
    app.settle(MINUTE);
    expect(app.state().instances).toBe(2);
  });
});

describe('the router gives up after 30 s', () => {
  test('on a request that waits: it leaves the line', () => {
    const app = appOf({ targetP95Ms: Infinity });
    app.arrive(0, 29_000);
    app.arrive(1, 10_000);
    app.arrive(2, 100);
    app.settle(30_002);
    // The second began at 29 s and would take until 39 s; the third was still in line.
    expect(app.result(30_002)).toMatchObject({ completed: 1, timedOut: 2, running: 0, waiting: 0 });
  });

  test('on a request at work: the dyno is not told, and works on for nobody', () => {
    const app = appOf({ targetP95Ms: Infinity });
    app.arrive(0, 45_000);
    app.settle(30_000);
    expect(app.result(30_000)).toMatchObject({ timedOut: 1, running: 0 });
    expect(app.state().busySlots).toBe(1);
    app.arrive(31_000, 1_000);
    expect(app.state().waiting).toBe(1);
    app.settle(46_000);
    const { completed, latencySec } = app.result(46_000);
    expect(completed).toBe(1);
    expect(latencySec.mean).toBe(15);
  });

  test('an answer that comes exactly at 30 s still counts', () => {
    const app = appOf({});
    app.arrive(0, 30_000);
    app.settle(30_000);
    expect(app.result(30_000)).toMatchObject({ completed: 1, timedOut: 0 });
  });
});

describe('an eco dyno', () => {
  const eco = {
    maxDynos: 1,
    targetP95Ms: Infinity,
    sleepAfterMs: 30 * MINUTE,
    start: new Constant(8_000),
  };

  test('sleeps after half an hour without a request, and wakes for the next one', () => {
    const app = appOf(eco);
    app.arrive(MINUTE, 1_000);
    app.settle(31 * MINUTE - 1);
    expect(app.state().instances).toBe(1);
    app.settle(31 * MINUTE);
    expect(app.state().instances).toBe(0);
    app.arrive(60 * MINUTE, 1_000);
    expect(app.state()).toMatchObject({ instances: 1, starting: 1, waiting: 1 });
    app.settle(61 * MINUTE);
    expect(app.result(61 * MINUTE)).toMatchObject({
      completed: 2,
      coldStarts: 1,
      latencySec: { max: 9 },
    });
  });

  test('a request every 29 minutes keeps it awake; every 31 minutes, all but the first wake it', () => {
    const awake = appOf(eco);
    load(awake, 29 * MINUTE, 1_000, 0, 1_000 * MINUTE);
    expect(awake.tally.counts.coldStarts).toBe(0);
    const asleep = appOf(eco);
    load(asleep, 31 * MINUTE, 1_000, 0, 31 * 20 * MINUTE);
    asleep.settle(31 * 20 * MINUTE);
    expect(asleep.tally.counts).toMatchObject({ requests: 20, coldStarts: 19, completed: 20 });
  });

  test('does not sleep while it still starts or somebody waits', () => {
    const app = appOf({ ...eco, sleepAfterMs: 1_000, timeoutMs: Infinity });
    app.settle(2_000);
    expect(app.state().instances).toBe(0);
    app.arrive(3_000, 500);
    app.settle(11_500);
    expect(app.result(11_500)).toMatchObject({ completed: 1 });
    app.settle(20_000);
    expect(app.state().instances).toBe(0);
  });

  test('whoever woke it and was given up on is no cold start, nor is who waited with them', () => {
    const app = appOf({ ...eco, initialDynos: 0, minDynos: 1, start: new Constant(40_000) });
    expect(app.state().instances).toBe(0);
    app.arrive(0, 1_000);
    app.settle(20_000);
    app.arrive(20_000, 1_000);
    app.settle(60_000);
    expect(app.result(60_000)).toMatchObject({ completed: 1, timedOut: 1, coldStarts: 0 });
  });

  test('a request that comes while the last work ends in its sleep wakes it anew', () => {
    const app = appOf({ ...eco, sleepAfterMs: 1_000 });
    app.arrive(0, 10_000);
    app.settle(2_000);
    expect(app.state()).toMatchObject({ capacity: 0, busySlots: 1 });
    app.arrive(3_000, 500);
    expect(app.state()).toMatchObject({ starting: 1, waiting: 1 });
    app.settle(12_000);
    expect(app.result(12_000).completed).toBe(2);
  });
});
