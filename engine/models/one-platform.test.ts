import { describe, expect, test } from 'vitest';
import { type Act, turning } from '@/engine/kernel/acts';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { functions } from '@/engine/models/functions/model';
import { servers } from '@/engine/models/servers/model';
import { LOOKS } from '@/engine/traffic/watch';

const DURATION_MS = 1_200_000;
/** Those of which nothing more is shown than of any platform. */
const models = [servers, functions];

describe.each(models)('$id', (model) => {
  const begin = (set: Readonly<Record<string, number | string>>, acts: readonly Act[] = []) =>
    startRun(model, { seed: 3, durationMs: DURATION_MS, set, acts });

  test('logs every change of the number of instances, in order of time', () => {
    const run = begin({ ratePerSec: 2, peakFactor: 10, workSec: 2 });
    run.advanceTo(DURATION_MS);
    const { length, atMs, subject } = run.log.columns;
    expect(length).toBeGreaterThan(0);
    expect(subject[length - 1]).toBe(run.snapshot().counts.instances);
    for (let i = 1; i < length; i += 1) {
      expect(atMs[i]).toBeGreaterThanOrEqual(atMs[i - 1] ?? Infinity);
    }
  });

  test('another rate keeps the same customers: twice as fast, in half the time', () => {
    const arrivedBy = (ratePerSec: number, share: number): number => {
      const run = begin({ ratePerSec, workTail: 1 });
      run.advanceTo(DURATION_MS * share);
      return run.snapshot().counts.arrived ?? Number.NaN;
    };
    expect(arrivedBy(4, 0.5)).toBe(arrivedBy(2, 1));
    const changed = begin({ ratePerSec: 2, workTail: 1 }, [turning(0, 'ratePerSec', 4)]);
    changed.advanceTo(DURATION_MS / 2);
    expect(changed.snapshot().counts.arrived).toBe(arrivedBy(2, 1));
  });

  test('another law of the work, from the beginning on, is as if it had been there before', () => {
    const set = { ratePerSec: 2, workSec: 0.1 };
    const changed = begin(set, [turning(0, 'workSec', 0.3)]);
    const other = begin({ ...set, workSec: 0.3 });
    for (const run of [changed, other]) run.advanceTo(DURATION_MS);
    const { metrics } = other.snapshot();
    for (const [name, value] of Object.entries(changed.snapshot().metrics)) {
      expect(value, name).toBeCloseTo(metrics[name] ?? Number.NaN, 6);
    }
  });

  test('refuses what cannot change any more, and a peak that is too high', () => {
    expect(() => begin({}, [turning(0, 'queueLimit', 3)])).toThrow(
      'acts: "queueLimit" is not allowed; one of ratePerSec, peakFactor, peakAtSec, ' +
        'riseSec, peakForSec, fallSec, workSec, workTail',
    );
    expect(() => begin({}, [turning(0, 'ratePerSec', -1)])).toThrow(
      /^ratePerSec: -1 is not allowed/,
    );
    expect(() => begin({ ratePerSec: 500, peakFactor: 100 })).toThrow(/at most 20000/);
    const turns = [turning(1, 'peakFactor', 100), turning(2, 'ratePerSec', 500)];
    expect(() => begin({}, turns)).toThrow(/at most 20000/);
  });

  test('has no numbers before anything has happened', () => {
    const { metrics } = begin({}).snapshot();
    expect(metrics).toMatchObject({ p50: null, p95: null, p99: null, cold: null, dropped: 0 });
  });

  test('its levels stand at every look as a run straight to that moment shows them', () => {
    const set = { ratePerSec: 2, peakFactor: 10, workSec: 2 };
    const tracked = startRun(model, { seed: 3, durationMs: DURATION_MS, set, trackLimit: 1e6 });
    tracked.advanceTo(DURATION_MS);
    const tracks = new TrackReader(tracked.tracks());
    const run = begin(set);
    for (let look = 0; look <= LOOKS; look += 60) {
      const tMs = (DURATION_MS * look) / LOOKS;
      run.advanceTo(tMs);
      const { counts } = run.snapshot();
      for (const [level, count] of [
        ['capacity', 'capacity'],
        ['busy', 'busySlots'],
        ['waiting', 'waiting'],
        ['instances', 'instances'],
      ] as const) {
        expect(tracks.level('level', level).at(tMs), level).toBe(counts[count]);
      }
    }
  });
});

/** The state of a scenario at a time, in minutes. */
function at(model: (typeof models)[number], scenario: string, minutes: number) {
  const run = startRun(model, { scenario });
  run.advanceTo(minutes * 60_000);
  const { metrics, counts } = run.snapshot();
  const of = (name: string): number => counts[name] ?? metrics[name] ?? Number.NaN;
  return {
    arrived: of('arrived'),
    dropped: of('dropped'),
    instances: of('instances'),
    counts,
    metrics,
  };
}

describe('what the scenarios are to show', () => {
  test('waiting for delivery: one in seven is lost for a week, and nobody after it', () => {
    const week = 7 * 24 * 60;
    const before = at(servers, 'waiting-for-delivery', week);
    expect(before.dropped / before.arrived).toBeGreaterThan(0.12);
    const soonAfter = at(servers, 'waiting-for-delivery', week + 60);
    const end = at(servers, 'waiting-for-delivery', week + 24 * 60);
    expect(end.dropped).toBe(soonAfter.dropped);
    expect(end.instances).toBe(3);
  });

  test('one machine down: its requests are lost, a long line forms and is worked off', () => {
    const during = at(servers, 'one-machine-down', 45);
    expect(during.counts.waiting).toBeGreaterThan(3_000);
    expect(during.counts.rejected).toBeLessThanOrEqual(8);
    expect(during.counts.rejected).toBeGreaterThan(0);
    const end = at(servers, 'one-machine-down', 120);
    expect(end.counts.waiting).toBeLessThan(20);
    expect(end.dropped).toBe(during.counts.rejected);
  });

  test('a step to 5,000 gains at most 1,000 in any 10 s', () => {
    const run = startRun(functions, { scenario: 'step-to-five-thousand' });
    const seen: number[] = [];
    for (let tMs = 0; tMs <= 90_000; tMs += 500) {
      run.advanceTo(tMs);
      seen.push(run.snapshot().counts.instances ?? Number.NaN);
    }
    for (const [i, instances] of seen.entries()) {
      expect(instances - (seen[i - 20] ?? 0)).toBeLessThanOrEqual(1_000);
    }
    expect(seen[50]).toBeGreaterThan(1_900);
    expect(seen[160]).toBeGreaterThanOrEqual(5_000);
  });

  test('now and then: a share e^(-1/2) is cold; at the limit: Erlang B', () => {
    const { counts } = at(functions, 'now-and-then', 96 * 60);
    const arrived = counts.arrived ?? Number.NaN;
    const expected = Math.exp(-0.5);
    const error = 4 * Math.sqrt((expected * (1 - expected)) / arrived);
    expect(Math.abs((counts.coldStarts ?? 0) / arrived - expected)).toBeLessThan(error);
    const limit = at(functions, 'at-the-limit', 120);
    expect(Math.abs(limit.dropped / limit.arrived / 0.11973918844 - 1)).toBeLessThan(0.05);
  });
});
