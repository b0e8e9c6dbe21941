import { expect, test } from 'vitest';
import { shownWithTrack, spansOf } from '../marks/fixture';
import { AIR, lanes } from '../marks/lanes';
import { levels } from '../marks/levels';
import { type Share, WHOLE } from '../stage/painting';
import { strip } from '../stage/stage-spec';
import type { PaintGhost } from '../stage/strip-painter';
import type { Surface } from '../surface/surface';
import { ghostOf } from './ghost';

type Stroke = readonly [paint: string, points: readonly number[]];

/** The lines that a ghost draws on a surface of 600 × 100. */
function strokesOf(paint: PaintGhost | null, share: Share = WHOLE): readonly Stroke[] {
  const strokes: Stroke[] = [];
  const surface = {
    width: 600,
    height: 100,
    stroke: (colour: string, points: readonly number[]) => strokes.push([colour, points]),
  } as unknown as Surface;
  paint?.(surface, share);
  return strokes;
}

const states = {
  busy: { form: 'filled', paint: 'busy', words: { ko: '일', en: 'busy' } },
} as const;
const end = { paint: 'reclaimed', words: { ko: '끝', en: 'gone' } } as const;
const lanesOnly = strip(lanes({ track: 'instance', height: 100, states, end }));
const withLives = (lives: readonly (readonly [from: number, to: number])[]) =>
  shownWithTrack(
    'instance',
    spansOf(
      ['busy'],
      lives.map(([from, to], thing) => [thing, 'busy', from, to]),
    ),
  );

test('under each lane a line says when something was there before, over the whole run', () => {
  const before = withLives([
    [0, 30_000],
    [30_000, 60_000],
    [10_000, 20_000],
  ]);
  const strokes = strokesOf(ghostOf(lanesOnly, before, withLives([[0, 60_000]])));
  expect(strokes.map(([, [x0, , x1]]) => [x0, x1])).toEqual([
    [0, 300],
    [300, 600],
    [100, 200],
  ]);
  const heights = strokes.map(([, [, y]]) => y);
  expect(heights[0]).toBe(heights[1]);
  expect(heights[2]).toBeGreaterThan(heights[0] as number);
});

test('on a stage that shows a part of the run, the run before stands beside the same moments', () => {
  const before = withLives([[15_000, 30_000]]);
  const ghost = ghostOf(lanesOnly, before, withLives([[0, 60_000]]));
  const [[, [x0, , x1]] = ['', []]] = strokesOf(ghost, { from: 0.25, to: 0.75 });
  expect([x0, x1]).toEqual([0, 300]);
});

test('a row that the run before did not have keeps nothing of it', () => {
  const rare = strip({
    ...amounts(5),
    isIn: ({ tracks }) => tracks.spans('instance').data.length > 1,
  });
  const one = withLives([[1, 2]]);
  const two = withLives([
    [1, 2],
    [3, 4],
  ]);
  expect(ghostOf(rare, one, two)).toBeNull();
});

test('where lanes are too thin for that, one line says how many there were', () => {
  const many = Array.from({ length: 50 }, () => [0, 60_000] as const);
  const [only, ...others] = strokesOf(
    ghostOf(lanesOnly, withLives([[30_000, Infinity]]), withLives(many)),
  );
  expect(others).toEqual([]);
  const points = only?.[1] ?? [];
  expect(points.slice(0, 2)).toEqual([0, AIR]);
  expect(points.at(-2)).toBe(600);
  expect(points.at(-1)).toBeGreaterThan(AIR);
});

const amounts = (value: number) =>
  levels({
    height: 100,
    top: () => 10,
    lines: [{ paint: 'ink', look: 'steps', values: () => new Float64Array([value, value]) }],
    parts: [
      {
        paint: 'busy',
        values: (shown) => Float64Array.from(shown.tracks.spans('instance').data.fromMs),
      },
    ],
  });

test('amounts stand in the heights of the run on stage, and what is as it was leaves no line', () => {
  const picture = strip(amounts(5));
  const same = withLives([[1, 2]]);
  expect(strokesOf(ghostOf(picture, same, same))).toEqual([]);
  const strokes = strokesOf(ghostOf(picture, withLives([[5, 6]]), withLives([[1, 2]])));
  // The line did not change; of the parts, 5 of 10 stand in the middle between floor and air.
  expect(strokes).toEqual([['ink-2', [0, 50.5, 600, 50.5]]]);
});
