import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LevelTrack } from '@/engine/kernel/level-track';
import { LevelReader, TrackReader } from '@/engine/kernel/track-reader';

/** Sets, adds and ramps of one level, at whole moments. */
const changes = fc.array(
  fc.record({
    afterMs: fc.nat({ max: 3 }),
    value: fc.integer({ min: -5, max: 5 }),
    perMs: fc.constantFrom(0, 0, 0.5, -0.25),
    isAdded: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe('levels', () => {
  test('the level and its mean are what the changes say, one by one', () => {
    fc.assert(
      fc.property(
        changes,
        fc.nat({ max: 100 }),
        fc.integer({ min: 1, max: 60 }),
        (all, from, length) => {
          const track = new LevelTrack('queue', ['waiting'], 1e6);
          /** The level after each change, naively. */
          const pieces: { atMs: number; value: number; perMs: number }[] = [];
          const at = (tMs: number) => {
            const piece = pieces.findLast(({ atMs }) => atMs <= tMs);
            return piece ? piece.value + piece.perMs * (tMs - piece.atMs) : 0;
          };
          let tMs = 0;
          for (const { afterMs, value, perMs, isAdded } of all) {
            tMs += afterMs;
            if (isAdded) track.add('waiting', value, tMs);
            else if (perMs === 0) track.set('waiting', value, tMs);
            else track.ramp('waiting', value, perMs, tMs);
            pieces.push({
              atMs: tMs,
              value: isAdded ? at(tMs) + value : value,
              perMs: isAdded ? 0 : perMs,
            });
          }
          const reader = new TrackReader({ queue: track.data() }).level('queue', 'waiting');
          for (let look = -1; look <= tMs + 2; look += 0.5) expect(reader.at(look)).toBe(at(look));
          // All moments and slopes are multiples of 1/4, so that sums of trapezoids of 1/4 ms are exact.
          let area = 0;
          for (let t = from; t < from + length; t += 0.25) {
            area += (at(t) + beforeEnd(pieces, t + 0.25)) / 8;
          }
          expect(reader.mean(from, from + length)).toBeCloseTo(area / length, 9);
        },
      ),
    );
  });

  test('several changes at one instant are one row, and one that changes nothing is none', () => {
    const track = new LevelTrack('pool', ['busy', 'idle'], 10);
    track.set('busy', 1, 5);
    track.set('busy', 3, 5);
    track.set('busy', 3, 9);
    track.ramp('idle', 3, 0.5, 9);
    track.ramp('idle', 3.5, 0.5, 10);
    const { columns } = track.data();
    expect([...(columns[0]?.value ?? [])]).toEqual([3]);
    expect([...(columns[1]?.value ?? [])]).toEqual([3, 3.5]);
  });

  test('the bound is that of all levels together, and says up to when they are known', () => {
    const track = new LevelTrack('pool', ['busy', 'idle'], 3);
    for (const atMs of [1, 2, 3]) {
      track.set('busy', atMs, atMs);
      track.set('idle', -atMs, atMs);
    }
    const { columns, knownUntilMs } = track.data();
    expect(columns.map(({ atMs }) => [...atMs])).toEqual([[1, 2], [1]]);
    expect(knownUntilMs).toBe(2);
    expect(track.isOn).toBe(true);
  });

  test('time that goes back and names that are not declared are refused', () => {
    const track = new LevelTrack('pool', ['busy'], 3);
    track.set('busy', 1, 5);
    expect(() => track.set('busy', 2, 4)).toThrow('track pool: busy at 4 ms, after 5');
    expect(() => track.set('idle' as 'busy', 2, 6)).toThrow('track pool: no level "idle"; busy');
  });

  test('its highest value counts what it was about to reach when it jumped, and only until then', () => {
    const track = new LevelTrack('traffic', ['perSec'], 9);
    track.ramp('perSec', 2, 0.5, 10);
    track.set('perSec', 1, 20);
    track.set('perSec', 9, 30);
    const reader = new TrackReader({ traffic: track.data() }).level('traffic', 'perSec');
    expect([5, 10, 14, 20, 29, 30].map((tMs) => reader.highestUntil(tMs))).toEqual([
      0, 2, 4, 7, 7, 9,
    ]);
  });

  test('a level that was never written is 0', () => {
    const reader = new LevelReader({
      atMs: new Float64Array(0),
      value: new Float64Array(0),
      perMs: new Float64Array(0),
    });
    expect([reader.at(5), reader.mean(1, 5)]).toEqual([0, 0]);
  });
});

/** The level just before a moment: a jump at its end is no part of a slice. */
function beforeEnd(
  pieces: readonly { atMs: number; value: number; perMs: number }[],
  tMs: number,
): number {
  const piece = pieces.findLast(({ atMs }) => atMs < tMs);
  return piece ? piece.value + piece.perMs * (tMs - piece.atMs) : 0;
}

describe('the highest mean', () => {
  const reader = (rows: readonly (readonly [atMs: number, value: number, perMs: number])[]) =>
    new LevelReader({
      atMs: Float64Array.from(rows, ([atMs]) => atMs),
      value: Float64Array.from(rows, ([, value]) => value),
      perMs: Float64Array.from(rows, ([, , perMs]) => perMs),
    });

  test('of a step that is shorter than the stretch is its share of it', () => {
    const steps = reader([
      [0, 2, 0],
      [40, 12, 0],
      [50, 2, 0],
    ]);
    expect(steps.highestMean(10, 100)).toBe(12);
    expect(steps.highestMean(20, 100)).toBe(7);
    // Not yet begun, it counts for nothing; and a run that is shorter than the stretch has but one.
    expect(steps.highestMean(20, 40)).toBe(2);
    expect(steps.highestMean(500, 50)).toBe(4);
  });

  test('of a level that rises and falls lies where both ends are equally high', () => {
    const hill = reader([
      [0, 0, 0],
      [10, 0, 1],
      [20, 10, -0.5],
      [40, 0, 0],
    ]);
    // From 10 + x to 20 + (10 - x) / 0.5: x = 20 / 3 for a stretch of 10.
    const x = 20 / 3;
    const area = ((x + 10) * (10 - x)) / 2 + ((10 + x) * 2 * (10 - x)) / 2;
    expect(hill.highestMean(10, 100)).toBeCloseTo(area / 10, 12);
    for (let fromMs = 0; fromMs <= 90; fromMs += 0.5) {
      expect(hill.mean(fromMs, fromMs + 10)).toBeLessThanOrEqual(hill.highestMean(10, 100) + 1e-12);
    }
  });
});
