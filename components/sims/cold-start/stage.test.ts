// The picture of every small scenario holds what the engine counted.

import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { rowOf, type Shape, shapesOf } from '@/components/figure/marks/fixture';
import { shownOf } from '@/components/figure/stage/shown';
import { params } from '@/engine/models/cold-start/config';
import { scenarios } from '@/engine/models/cold-start/scenarios';
import { stillsOf } from '@/player/still';
import { instances, requests } from './stage';

const recordStill = await stillsOf('cold-start');

const small = scenarios.filter(({ id }) => id !== 'thousand' && id !== 'busy-day');

const WIDTH = 760;
/** So high that lanes never get thinner than can be told apart. */
const box = { x: 0, y: 0, width: WIDTH, height: 2_000 };

function paint(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const { seed, durationMs, set } = scenario;
  const config = configOf(params, set);
  const { recording } = recordStill({ sim: 'cold-start', config, seed, durationMs, acts: [] });
  const shown = shownOf(recording, 'en');
  const lives = shapesOf(rowOf(instances, shown), box);
  const arrivals = shapesOf(rowOf(requests, shown), box);
  return { recording, lives, arrivals };
}

const count = (shapes: readonly Shape[], how: string, paint?: string): number =>
  shapes.filter(([one, its]) => one === how && (paint === undefined || its === paint)).length;

describe.each(small.map(({ id }) => id))('the picture of %s', (id) => {
  const { recording, lives, arrivals } = paint(id);
  const { counts } = recording.final;

  test('has a sign for every request, by how it went', () => {
    const { userColdStarts, userWarmStarts, rejected = 0, pings = 0, pingsRejected = 0 } = counts;
    expect(count(arrivals, 'ring', 'cold')).toBe(userColdStarts);
    expect(count(arrivals, 'dot', 'busy')).toBe(userWarmStarts);
    expect(count(arrivals, 'cross')).toBe(rejected - pingsRejected);
    expect(count(arrivals, 'dashed')).toBe(pings);
  });

  test('has a start for every cold request, and an end for every instance that went', () => {
    // A start is a hatched bar or, where that would be wider than it lasts, a flagged tick.
    expect(count(lives, 'hatched') + count(lives, 'area')).toBe(counts.coldStarts);
    expect(count(lives, 'rect', 'busy')).toBeGreaterThanOrEqual(counts.warmStarts ?? Number.NaN);
    expect(count(lives, 'dashed')).toBe(counts.reclaimed);
  });

  test('no two instances wait in one lane at a time, and none beyond the run', () => {
    const endOf = new Map<unknown, number>();
    for (const [, its, x, y, width] of lives) {
      if (its !== 'warm') continue;
      expect(x).toBeGreaterThanOrEqual((endOf.get(y) ?? 0) - 1e-9);
      endOf.set(y, (x as number) + (width as number));
    }
    expect(endOf.size).toBeGreaterThan(0);
    for (const end of endOf.values()) expect(end).toBeLessThanOrEqual(WIDTH + 1e-9);
  });
});

test('what waits is as long as the engine says that instances were idle', () => {
  const { recording, lives } = paint('first-orders');
  const idle = lives.filter(([, its]) => its === 'warm');
  const sum = idle.reduce((total, [, , , , width]) => total + (width as number), 0);
  // Bars of less than a hair are left out.
  expect(sum / WIDTH).toBeCloseTo(recording.final.metrics.idle ?? Number.NaN, 2);
});
