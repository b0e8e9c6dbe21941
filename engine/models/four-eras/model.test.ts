import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { eras, params, seriesNames } from '@/engine/models/four-eras/config';
import { fourEras } from '@/engine/models/four-eras/model';

const DURATION_MS = 1_200_000;

/** Small worlds in which things happen: a peak, an outage, a delivery, booting, sleep, cold starts. */
const settings = fc.record({
  ratePerSec: fc.constantFrom(0.02, 0.5, 2),
  peakFactor: fc.integer({ min: 1, max: 12 }),
  peakAtSec: fc.integer({ min: 0, max: 400 }),
  riseSec: fc.integer({ min: 1, max: 100 }),
  peakForSec: fc.integer({ min: 1, max: 300 }),
  workSec: fc.constantFrom(0.2, 2, 20),
  workTail: fc.constantFrom(1, 2, 8),
  servers: fc.integer({ min: 0, max: 4 }),
  serverSlots: fc.integer({ min: 1, max: 4 }),
  serverQueue: fc.constantFrom(0, 10),
  orderedServers: fc.integer({ min: 0, max: 2 }),
  leadSec: fc.constantFrom(60, 600),
  brokenServers: fc.integer({ min: 0, max: 3 }),
  outageAtSec: fc.integer({ min: 0, max: 900 }),
  outageForSec: fc.integer({ min: 1, max: 400 }),
  vmStart: fc.integer({ min: 1, max: 4 }),
  vmSlots: fc.integer({ min: 1, max: 4 }),
  vmQueue: fc.constantFrom(0, 10),
  vmPeriodSec: fc.constantFrom(15, 60),
  vmCooldownSec: fc.constantFrom(0, 300),
  dynoSlots: fc.integer({ min: 1, max: 4 }),
  dynoQueue: fc.constantFrom(1, 10, 1_000),
  dynoTargetSec: fc.constantFrom(0.5, 5),
  dynoSleepSec: fc.constantFrom(0, 60),
  keepAliveSec: fc.constantFrom(1, 30, 300),
  functionLimit: fc.integer({ min: 1, max: 20 }),
});
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const stops = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  command: fc.oneof(
    fc.record({ set: fc.constant('ratePerSec'), to: fc.constantFrom(0.1, 3) }),
    fc.record({ set: fc.constant('workSec'), to: fc.constantFrom(0.1, 5) }),
  ),
});
const changes = fc.array(change, { maxLength: 3 });

type Set = Readonly<Record<string, number>>;
type Change = { readonly at: number; readonly command: { set: string; to: number } };

/** Everything that a run shows. */
function bytesOf(run: Run): unknown {
  const sample = new Float64Array(seriesNames.length);
  run.sample(sample);
  return { log: run.log, snapshot: run.snapshot(), sample };
}

const begin = (set: Set, seed: number) =>
  startRun(fourEras, { seed, durationMs: DURATION_MS, set });

/** Plays the rest of a run with its changes, stopping at other moments too, which must not matter. */
function play(run: Run, plan: readonly Change[], where: readonly number[]): Run {
  const steps = [
    ...plan.map(({ at, command }) => ({ atMs: at * DURATION_MS, command })),
    ...where.map((at) => ({ atMs: at * DURATION_MS, command: null })),
  ].sort((a, b) => a.atMs - b.atMs);
  for (const { atMs, command } of steps) {
    if (atMs < run.nowMs) continue;
    run.advanceTo(atMs);
    if (command) run.apply(command);
  }
  run.advanceTo(DURATION_MS);
  return run;
}

describe('same seed, same commands, same bytes', () => {
  test('replay, and any way of splitting the time', () => {
    fc.assert(
      fc.property(settings, seeds, changes, stops, (set, seed, plan, where) => {
        const once = bytesOf(play(begin(set, seed), plan, []));
        expect(bytesOf(play(begin(set, seed), plan, []))).toEqual(once);
        expect(bytesOf(play(begin(set, seed), plan, where))).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });

  test('going back to a checkpoint gives the same bytes again, log included', () => {
    fc.assert(
      fc.property(settings, seeds, fc.double({ min: 0, max: 1, noNaN: true }), (set, seed, at) => {
        const run = begin(set, seed);
        run.advanceTo(at * DURATION_MS);
        const there = bytesOf(run);
        const checkpoint = structuredClone(run.save());
        const end = bytesOf(play(run, [], []));
        for (let visit = 0; visit < 2; visit += 1) {
          run.restore(checkpoint);
          expect(bytesOf(run)).toEqual(there);
          expect(bytesOf(play(run, [], []))).toEqual(end);
        }
        // A run that has seen nothing yet takes over as well; it has no log of the time before.
        const probe = startRun(fourEras, { seed, durationMs: DURATION_MS, set, logLimit: 0 });
        probe.restore(checkpoint);
        expect(play(probe, [], []).snapshot()).toEqual(run.snapshot());
      }),
      { numRuns: 30 },
    );
  });

  test('turning a knob of one era leaves the three others as they were', () => {
    const [few, many] = [1, 4].map((servers) =>
      play(begin({ ratePerSec: 2, servers, serverSlots: 1, workSec: 2 }, 5), [], []).snapshot(),
    );
    expect(few?.metrics['servers.p95']).not.toBe(many?.metrics['servers.p95']);
    for (const era of eras.slice(1)) {
      expect(few?.metrics[`${era}.p95`]).toBe(many?.metrics[`${era}.p95`]);
    }
  });
});

describe('a run', () => {
  test('loses no request on any platform, at any time', () => {
    fc.assert(
      fc.property(settings, seeds, stops, (set, seed, where) => {
        const run = begin(set, seed);
        for (const at of [...where, 1].sort((a, b) => a - b)) {
          run.advanceTo(at * DURATION_MS);
          const { counts } = run.snapshot();
          const of = (name: string) => counts[name] ?? Number.NaN;
          for (const era of eras) {
            expect(of(`${era}.arrived`)).toBe(of('servers.arrived'));
            expect(
              of(`${era}.completed`) +
                of(`${era}.rejected`) +
                of(`${era}.timedOut`) +
                of(`${era}.waiting`) +
                of(`${era}.running`),
            ).toBe(of(`${era}.arrived`));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('logs each change of the number of instances', () => {
    const run = play(begin({ ratePerSec: 2, peakFactor: 10, workSec: 2 }, 5), [], []);
    const { length, subject, object } = run.log.columns;
    const last = new Map<number, number>();
    for (let i = 0; i < length; i += 1) last.set(subject[i] ?? -1, object[i] ?? -1);
    const { counts } = run.snapshot();
    for (const [i, era] of eras.entries()) expect(last.get(i)).toBe(counts[`${era}.instances`]);
  });

  test('logs what happens at one instant in the order of the eras', () => {
    const { length, atMs, subject } = play(
      begin({ ratePerSec: 2, peakFactor: 10, workSec: 2 }, 5),
      [],
      [],
    ).log.columns;
    let ties = 0;
    for (let i = 1; i < length; i += 1) {
      if (atMs[i] !== atMs[i - 1] || subject[i] === subject[i - 1]) continue;
      ties += 1;
      expect(subject[i]).toBeGreaterThan(subject[i - 1] ?? Infinity);
    }
    expect(ties).toBeGreaterThan(0);
  });

  test('refuses what cannot change any more, and a peak that is too high, in words', () => {
    const run = begin({}, 1);
    expect(() => run.apply({ set: 'servers', to: 3 })).toThrow(
      /^servers: fixed once a run has begun/,
    );
    expect(() => run.apply({ set: 'peakFactor', to: 4_500 })).toThrow(/^peakFactor: 4500 times/);
    expect(() => begin({ ratePerSec: 500, peakFactor: 100 }, 1)).toThrow(/at most 20000/);
    expect(() => run.restore({ tMs: 0 })).toThrow(/not one of the model/);
  });

  test('has no numbers before anything has happened', () => {
    const { metrics } = begin({}, 1).snapshot();
    for (const era of eras) {
      expect(metrics[`${era}.p95`]).toBeNull();
      expect(metrics[`${era}.taken`]).toBeNull();
      expect(metrics[`${era}.dropped`]).toBe(0);
    }
  });
});

test('hours: an order and an outage count when they happen, upkeep and deploys by time', () => {
  const month = 730 * 3_600_000;
  const set = {
    ratePerSec: 0.0002,
    servers: 2,
    orderedServers: 1,
    orderAtSec: 3_600,
    leadSec: 15_552_000,
    brokenServers: 1,
    outageAtSec: 7_200,
    deploysPerWeek: 0,
  };
  const run = startRun(fourEras, { seed: 1, durationMs: month, set });
  const hours = () => run.snapshot().metrics['servers.hours'];
  run.advanceTo(3_600_000 - 1);
  expect(hours()).toBeLessThan(0.1);
  run.advanceTo(3_600_000);
  expect(hours()).toBeGreaterThan(16);
  run.advanceTo(7_200_000);
  expect(hours()).toBeGreaterThan(22);
  run.advanceTo(month);
  expect(hours()).toBeCloseTo(16 + 6 + 2 * 4, 6);
});

test('every knob has a default within its bounds', () => {
  for (const [name, param] of Object.entries(params)) {
    expect(param.default, name).toBeGreaterThanOrEqual(param.min);
    expect(param.default, name).toBeLessThanOrEqual(param.max);
  }
});

test('functions let in ten requests a second for each of their limit, and say so where they refuse', () => {
  const run = begin({ ratePerSec: 500, workSec: 0.01, coldStartSec: 0.1, functionLimit: 20 }, 3);
  run.advanceTo(60_000);
  const { counts } = run.snapshot();
  const of = (name: string) => counts[`functions.${name}`] ?? Number.NaN;
  // A full bucket at the beginning, and what flows in within the minute.
  expect(Math.abs(of('arrived') - of('refusedRequestRate') - 200 * 61)).toBeLessThan(5);
  expect(of('rejected')).toBe(of('refusedRequestRate') + of('refusedConcurrency'));
});
