import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { kindIndex } from '@/engine/models/autoscaling/config';
import { finished } from '@/engine/models/autoscaling/fixture';
import { autoscaling } from '@/engine/models/autoscaling/model';
import { Shortage, timeAbove } from '@/engine/models/autoscaling/shortage';
import { LOOKS } from '@/engine/traffic/watch';

const MINUTE = 60_000;
const deed = (act: string, atMs: number): Act => ({ atMs, act, on: null, to: null });
/** Rows of the log that are of a kind. */
const kinds = (run: ReturnType<typeof finished>, kind: keyof typeof kindIndex): number[] => {
  const { length, kind: of } = run.log.columns;
  return Array.from({ length }, (_, row) => row).filter((row) => of[row] === kindIndex[kind]);
};

describe('tracks', () => {
  const run = finished('late-lunch', { trackLimit: 1e6 });
  const tracks = new TrackReader(run.tracks());

  test('as many machines stand in a state as the run counts, at every look', () => {
    const machines = tracks.spans('machine');
    const plain = startRun(autoscaling, { scenario: 'late-lunch' });
    for (let look = 0; look <= LOOKS; look += 40) {
      const tMs = (50 * MINUTE * look) / LOOKS;
      plain.advanceTo(tMs);
      const { counts } = plain.snapshot();
      expect(machines.at(tMs).length).toBe(counts.instances);
      const states = machines.at(tMs).map((row) => machines.data.state[row]);
      const booting = machines.data.states.indexOf('booting');
      expect(states.filter((state) => state === booting).length).toBe(counts.starting);
      for (const [level, count] of [
        ['capacity', 'capacity'],
        ['busy', 'busySlots'],
        ['waiting', 'waiting'],
      ] as const) {
        expect(tracks.level('level', level).at(tMs), level).toBe(counts[count]);
      }
      expect(tracks.level('loss', 'requests').at(tMs)).toBe(counts.rejected);
    }
  });

  test('each decision is a row whose sum can be written out', () => {
    const decisions = tracks.spans('decision');
    const rows = [...kinds(run, 'grow'), ...kinds(run, 'shrink')].toSorted((a, b) => a - b);
    expect(decisions.data.length).toBe(rows.length);
    const level = (name: string) => tracks.level('rule', name);
    rows.forEach((row, place) => {
      const atMs = decisions.data.fromMs[place] ?? Number.NaN;
      expect(atMs).toBe(run.log.columns.atMs[row]);
      expect(level('size').at(atMs)).toBe(run.log.columns.object[row]);
      const sum = (level('measured').at(atMs) * level('reading').at(atMs)) / 0.5;
      expect(decisions.data.about[place]).toBe(Math.ceil(sum - 1e-9));
    });
  });

  test('CPU is never read above 1, and requests are', () => {
    const highest = (metric: string) => {
      const data = finished('ten-times', { trackLimit: 1e6, set: { metric } }).tracks();
      return new TrackReader(data).level('rule', 'reading').highestUntil(25 * MINUTE);
    };
    expect(highest('cpu')).toBe(1);
    // 70 a second for two machines that take 8 each.
    expect(highest('requests')).toBeGreaterThan(30);
  });

  test('nobody watches, and the run is the same', () => {
    expect(finished('late-lunch', { trackLimit: 0 }).snapshot()).toEqual(run.snapshot());
  });
});

describe('acts', () => {
  test('three more boot at once, and no more than the largest group', () => {
    const set = { maxInstances: 4 };
    const run = finished('ten-times', { acts: [deed('add', 1_000)], durationMs: 2_000 });
    expect(run.snapshot().counts).toMatchObject({ instances: 5, starting: 3 });
    const full = finished('ten-times', { set, acts: [deed('add', 1_000)], durationMs: 2_000 });
    expect(full.snapshot().counts).toMatchObject({ instances: 4, starting: 2 });
  });

  test('a zone takes its share of the machines and what is on them; as many boot elsewhere', () => {
    const before = finished('zone-down', { acts: [], durationMs: 5 * MINUTE });
    const after = finished('zone-down', { durationMs: 5 * MINUTE });
    const { running = 0, completed } = before.snapshot().counts;
    const { counts } = after.snapshot();
    expect(counts).toMatchObject({ instances: 6, starting: 3, capacity: 24, completed });
    expect((counts.rejected ?? 0) + (counts.running ?? 0)).toBe(running);
    const [row = -1] = kinds(after, 'zoneDown');
    expect(after.log.columns.subject[row]).toBe(3);
    expect(after.log.columns.object[row]).toBe(counts.rejected);
  });

  test.each([
    [1, 6],
    [3, 2],
    [4, 2],
    [6, 1],
  ])('of %d zones one holds %d of six machines', (zones, lost) => {
    const run = finished('zone-down', { set: { zones }, durationMs: 5 * MINUTE });
    expect(run.log.columns.subject[kinds(run, 'zoneDown')[0] ?? -1]).toBe(lost);
  });

  test('what warms up stands in another zone, and is measured when its time has come', () => {
    const set = { warmupSec: 120, initialInstances: 2, ratePerSec: 4, bootSec: 10 };
    const acts = [deed('add', MINUTE), deed('zone', 100_000)];
    const run = finished('zone-down', { set, acts, trackLimit: 1e5, durationMs: 5 * MINUTE });
    // Two are measured, of which a zone holds one; three warm up.
    expect(run.log.columns.subject[kinds(run, 'zoneDown')[0] ?? -1]).toBe(1);
    const measured = new TrackReader(run.tracks()).level('rule', 'measured');
    expect([1, 2, 3, 4].map((minute) => measured.at(minute * MINUTE))).toEqual([2, 1, 1, 5]);
  });
});

describe('shortage', () => {
  const knots = [
    { atMs: 100, ratePerSec: 2 },
    { atMs: 200, ratePerSec: 6 },
    { atMs: 300, ratePerSec: 2 },
  ];

  test.each([
    [1, 0, 400, 400],
    [4, 0, 400, 100],
    [4, 160, 180, 20],
    [5, 0, 200, 25],
    [2, 0, 400, 200],
    [6, 0, 400, 0],
    [4, 350, 300, 0],
  ])('the rate lies above %d between %d and %d for %d ms', (perSec, fromMs, toMs, ms) => {
    expect(timeAbove(knots, perSec, fromMs, toMs)).toBeCloseTo(ms, 9);
  });

  test('it adds up over slots that come and go, and looking changes nothing', () => {
    const shortage = new Shortage(knots);
    shortage.set(4, 0);
    expect(shortage.until(170)).toBeCloseTo(20, 9);
    shortage.set(8, 170);
    shortage.set(1, 250);
    expect(shortage.until(300)).toBeCloseTo(70, 9);
    expect(shortage.isShortAfter(300)).toBe(true);
    expect(shortage.save().shortMs).toBeCloseTo(20, 9);
  });

  test('ends with the event that says so, after as long as it says', () => {
    const run = finished('ten-times');
    const [row = -1] = kinds(run, 'enough');
    const { value, subject } = run.log.columns;
    expect(value[row]).toBe(run.snapshot().metrics.shortage);
    // Seventy slots are wanted, eight to a machine.
    expect(subject[row]).toBe(9);
  });
});
