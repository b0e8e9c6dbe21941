import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, turning } from '@/engine/kernel/acts';
import type { Run } from '@/engine/kernel/contract';
import { completeConfig, startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { eras, type FourErasConfig, params } from '@/engine/models/four-eras/config';
import { fourEras } from '@/engine/models/four-eras/model';
import { trafficOf } from '@/engine/traffic/from-knobs';
import { LOOKS } from '@/engine/traffic/watch';

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
type Set = Readonly<Record<string, number>>;

const begin = (set: Set, seed: number, acts: readonly Act[] = []) =>
  startRun(fourEras, { seed, durationMs: DURATION_MS, set, acts });

function finished(set: Set, seed: number): Run {
  const run = begin(set, seed);
  run.advanceTo(DURATION_MS);
  return run;
}

describe('a run', () => {
  test('turning a knob of one era leaves the three others as they were', () => {
    const [few, many] = [1, 4].map((servers) =>
      finished({ ratePerSec: 2, servers, serverSlots: 1, workSec: 2 }, 5).snapshot(),
    );
    expect(few?.metrics['servers.p95']).not.toBe(many?.metrics['servers.p95']);
    for (const era of eras.slice(1)) {
      expect(few?.metrics[`${era}.p95`]).toBe(many?.metrics[`${era}.p95`]);
    }
  });

  test('brings the same requests to every platform, at any time', () => {
    fc.assert(
      fc.property(settings, seeds, stops, (set, seed, where) => {
        const run = begin(set, seed);
        for (const at of [...where, 1].sort((a, b) => a - b)) {
          run.advanceTo(at * DURATION_MS);
          const { counts } = run.snapshot();
          for (const era of eras) expect(counts[`${era}.arrived`]).toBe(counts['servers.arrived']);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('logs each change of the number of instances', () => {
    const run = finished({ ratePerSec: 2, peakFactor: 10, workSec: 2 }, 5);
    const { length, subject, object } = run.log.columns;
    const last = new Map<number, number>();
    for (let i = 0; i < length; i += 1) last.set(subject[i] ?? -1, object[i] ?? -1);
    const { counts } = run.snapshot();
    for (const [i, era] of eras.entries()) expect(last.get(i)).toBe(counts[`${era}.instances`]);
  });

  test('logs what happens at one instant in the order of the eras', () => {
    const run = finished({ ratePerSec: 2, peakFactor: 10, workSec: 2 }, 5);
    const { length, atMs, subject } = run.log.columns;
    let ties = 0;
    for (let i = 1; i < length; i += 1) {
      if (atMs[i] !== atMs[i - 1] || subject[i] === subject[i - 1]) continue;
      ties += 1;
      expect(subject[i]).toBeGreaterThan(subject[i - 1] ?? Infinity);
    }
    expect(ties).toBeGreaterThan(0);
  });

  test('refuses what cannot change any more, and a peak that is too high, in words', () => {
    expect(() => begin({}, 1, [turning(0, 'servers', 3)])).toThrow(
      'acts: "servers" is not allowed; one of ratePerSec, peakFactor, peakAtSec, ' +
        'riseSec, peakForSec, fallSec, workSec, workTail',
    );
    expect(() => begin({}, 1, [turning(0, 'peakFactor', 4_500)])).toThrow(
      /^peakFactor: 4500 times/,
    );
    expect(() => begin({ ratePerSec: 500, peakFactor: 100 }, 1)).toThrow(/at most 20000/);
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

describe('tracks', () => {
  test('each era stands at every look as a run straight to that moment shows it', () => {
    const set = { ratePerSec: 2, peakFactor: 10, workSec: 2, functionLimit: 30 };
    const tracked = startRun(fourEras, {
      seed: 5,
      durationMs: DURATION_MS,
      set,
      acts: [turning(700_000, 'ratePerSec', 5)],
      trackLimit: 1e6,
    });
    tracked.advanceTo(DURATION_MS);
    const tracks = new TrackReader(tracked.tracks());
    const run = begin(set, 5, [turning(700_000, 'ratePerSec', 5)]);
    for (let look = 0; look <= LOOKS; look += 100) {
      const tMs = (DURATION_MS * look) / LOOKS;
      run.advanceTo(tMs);
      const { counts } = run.snapshot();
      const of = (name: string) => counts[name] ?? Number.NaN;
      for (const era of eras) {
        const demand = of(`${era}.busySlots`) + of(`${era}.waiting`);
        const lost = of(`${era}.rejected`) + of(`${era}.timedOut`);
        expect(tracks.level(era, 'capacity').at(tMs), era).toBe(of(`${era}.capacity`));
        expect(tracks.level(era, 'demand').at(tMs), era).toBe(demand);
        expect(tracks.level(era, 'lost').at(tMs), era).toBe(lost);
      }
    }
  });

  test('the expected rate has the corners of the peak, and those of the traffic that comes after it', () => {
    const set = { ratePerSec: 1, peakFactor: 5, peakAtSec: 100, riseSec: 100, peakForSec: 300 };
    const run = startRun(fourEras, {
      seed: 5,
      durationMs: DURATION_MS,
      set: { ...set, fallSec: 200, workSec: 2, workTail: 1 },
      acts: [turning(600_000, 'ratePerSec', 2), turning(650_000, 'workSec', 3)],
      trackLimit: 1e6,
    });
    run.advanceTo(DURATION_MS);
    const tracks = new TrackReader(run.tracks());
    const rate = tracks.level('traffic', 'ratePerSec');
    // Up from 100 s to 200 s, down from 500 s to 700 s; twice as much from 600 s on.
    const expected = [1, 1, 3, 5, 5, 3.02, 6, 4, 2, 2];
    const moments = [0, 100, 150, 200, 500, 599, 600, 650, 700, 1_200];
    for (const [i, sec] of moments.entries()) {
      expect(rate.at(sec * 1000), `${sec} s`).toBeCloseTo(expected[i] ?? Number.NaN, 9);
    }
    const { rate: curve } = trafficOf({
      ...completeConfig(params, set),
      fallSec: 200,
    } as FourErasConfig);
    expect(rate.mean(0, 600_000) * 600).toBeCloseTo(curve.countBetween(0, 600_000), 6);
    const work = tracks.level('work', 'meanSec');
    expect([work.at(0), work.at(650_000)]).toEqual([2, 3]);
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
