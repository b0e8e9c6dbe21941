// The picture of every small scenario holds what the engine counted.

import { describe, expect, test } from 'vitest';
import { rowOf, type Shape, shapesOf, shownScenarios } from '@/components/figure/marks/fixture';
import { params } from '@/engine/models/cold-start/config';
import { type ScenarioId, scenarios } from '@/engine/models/cold-start/scenarios';
import { instances, requests } from './stage';

const shownIn = await shownScenarios('cold-start', params, scenarios, 'en');

const small = scenarios.filter(({ id }) => id !== 'thousand' && id !== 'busy-day');

const WIDTH = 760;
/** The stage shows a long run in parts: as wide as this it is all of them. */
const PARTS = 12;
/** So high that lanes never get thinner than can be told apart. */
const HEIGHT = 2_000;

function paint(id: ScenarioId) {
  const shown = shownIn(id);
  const { recording } = shown;
  const width = recording.request.durationMs > 3_600_000 ? PARTS * WIDTH : WIDTH;
  const box = { x: 0, y: 0, width, height: HEIGHT };
  const lives = shapesOf(rowOf(instances, shown), box);
  const arrivals = shapesOf(rowOf(requests, shown), box);
  return { recording, lives, arrivals, width };
}

const count = (shapes: readonly Shape[], how: string, paint?: string): number =>
  shapes.filter(([one, its]) => one === how && (paint === undefined || its === paint)).length;

describe.each(small.map(({ id }) => id))('the picture of %s', (id) => {
  const { recording, lives, arrivals, width: stageWidth } = paint(id);
  const { counts } = recording.final;

  test('has a sign for every request, by how it went', () => {
    const { userColdStarts, userWarmStarts, rejected = 0, pings = 0, pingsRejected = 0 } = counts;
    expect(count(arrivals, 'ring', 'cold')).toBe(userColdStarts);
    expect(count(arrivals, 'dot', 'busy')).toBe(userWarmStarts);
    expect(count(arrivals, 'cross')).toBe(rejected - pingsRejected);
    expect(count(arrivals, 'rect', 'ink-3')).toBe(pings);
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
    for (const end of endOf.values()) expect(end).toBeLessThanOrEqual(stageWidth + 1e-9);
  });
});

test('of a busy day as much is painted at work as there was: lanes of single calls are not full', () => {
  const { recording, lives, width } = paint('busy-day');
  const { tracks, request } = recording;
  const spans = tracks.instance;
  if (spans?.kind !== 'spans') throw new Error('no lives');
  let workedMs = 0;
  for (let row = 0; row < spans.length; row += 1) {
    if (spans.states[spans.state[row] as number] !== 'working') continue;
    workedMs +=
      Math.min(request.durationMs, spans.toMs[row] as number) - (spans.fromMs[row] as number);
  }
  const work = lives.filter(([how, its]) => how === 'rect' && its === 'busy');
  const area = work.reduce((sum, [, , , , wide, high]) => sum + Number(wide) * Number(high), 0);
  const laneCount = new Set(lives.flatMap(([, its, , y]) => (its === 'warm' ? [y] : []))).size;
  const bar = 0.78 * ((HEIGHT - 16) / laneCount);
  const atWork = area / bar / width;
  expect(laneCount).toBeGreaterThan(4);
  expect(atWork / (workedMs / request.durationMs)).toBeGreaterThan(0.9);
  expect(atWork / (workedMs / request.durationMs)).toBeLessThan(1.15);
});

test('what waits is as long as the engine says that instances were idle', () => {
  const { recording, lives } = paint('first-orders');
  const idle = lives.filter(([, its]) => its === 'warm');
  const sum = idle.reduce((total, [, , , , width]) => total + (width as number), 0);
  // Bars of less than a hair are left out.
  expect(sum / WIDTH).toBeCloseTo(recording.final.metrics.idle ?? Number.NaN, 2);
});
