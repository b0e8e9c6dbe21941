// Marks without a browser: what they paint of tracks written by hand, as a list of shapes.

import { describe, expect, test } from 'vitest';
import { TrackReader } from '@/player/tracks';
import type { TracksData } from '@/player/types';
import { recordingWith } from '../stage/fixture';
import type { MomentMark, Shown } from './contract';
import { crowd, lostPerCross } from './crowd';
import { EdgePath } from './edge-path';
import { listing, rowOf, type Shape } from './fixture';
import { FlightTokens } from './flight-tokens';
import { levels } from './levels';
import { nodes, plain } from './nodes';
import { note } from './note';
import { queue } from './queue';
import { gainOfLevel, meanOpen } from './slices';
import { CELL, gridOf, type SlotsSpec, slots } from './slots';
import { threadsAt } from './threads';
import { wires } from './wires';

const SIZE = { width: 240, height: 100 };
const NEVER = Number.POSITIVE_INFINITY;
const column = (some: readonly number[]) => Int32Array.from(some);

/** Rows in the order in which they began. */
const rowsOf = (rows: readonly (readonly [thing: number, fromMs: number, toMs: number])[]) => ({
  length: rows.length,
  thing: column(rows.map(([thing]) => thing)),
  fromMs: Float64Array.from(rows.map(([, fromMs]) => fromMs)),
  toMs: Float64Array.from(rows.map(([, , toMs]) => toMs)),
  knownUntilMs: NEVER,
});

const data: TracksData = {
  call: {
    kind: 'flights',
    outcomes: ['answered', 'timed-out', 'cut-off'],
    ...rowsOf([
      [1, 1_000, 5_000],
      [2, 1_200, 3_000],
      [3, 4_000, 4_000],
    ]),
    outcome: Uint8Array.of(0, 1, 2),
    from: column([0, 0, 0]),
    to: column([1, 1, 1]),
    about: column([7, 8, 9]),
    attempt: Uint8Array.of(0, 2, 0),
    byEnd: column([1, 2, 0]),
  },
  slot: {
    kind: 'spans',
    states: ['working', 'holding', 'vain'],
    ...rowsOf([
      [0, 900, 1_000],
      [0, 1_000, 5_000],
      [1, 1_200, 3_000],
      [1, 3_000, NEVER],
      [3, 3_500, NEVER],
    ]),
    state: Uint8Array.of(0, 1, 1, 2, 0),
    about: column([7, 7, 8, 8, 9]),
  },
  breaker: {
    kind: 'spans',
    states: ['closed', 'open', 'half-open'],
    ...rowsOf([]),
    state: new Uint8Array(0),
    about: column([]),
  },
  lost: {
    kind: 'levels',
    names: ['all'],
    columns: [
      { atMs: Float64Array.of(2_000), value: Float64Array.of(142), perMs: Float64Array.of(0) },
    ],
    knownUntilMs: NEVER,
  },
};
const recording = { ...recordingWith(), tracks: data };
const shown: Shown = { recording, tracks: new TrackReader(data), locale: 'en' };

function painted(mark: MomentMark, tMs: number): Shape[] {
  const { surface, shapes } = listing(SIZE);
  mark.prepare(shown, 'wide').paint(surface, { tMs, pace: 1, picked: null });
  return shapes;
}
const count = (shapes: readonly Shape[], how: string, paint: string): number =>
  shapes.filter(([name, first]) => name === how && first === paint).length;

const area = { x: 0, y: 0, width: 126, height: 134 };
const spec = (most: number): SlotsSpec => ({
  track: 'slot',
  placeOf: (thing) => thing,
  count: () => most,
  area: { wide: area, tall: area },
  cell: { wide: CELL, tall: CELL },
});

describe('slots', () => {
  test('every slot is a cell in its state, at its own place', () => {
    const shapes = painted(slots(spec(4)), 4_000);
    expect(count(shapes, 'rect', 'busy')).toBe(1);
    expect(count(shapes, 'rect', 'warm')).toBe(1);
    expect(count(shapes, 'hatched', 'busy')).toBe(1);
    expect(count(shapes, 'outline', 'line')).toBe(1);
  });

  test('forty stand in five rows of eight, and more than sixty become a bar', () => {
    const grid = gridOf(area, CELL, 40);
    expect([grid?.(7).y, grid?.(8).y, grid?.(39).y]).toEqual([0, 28, 112]);
    expect(gridOf(area, CELL, 61)).toBeNull();
    expect(count(painted(slots(spec(100)), 4_000), 'outline', 'line')).toBe(1);
  });

  test('a slot beyond those that there are is drawn as long as it is taken', () => {
    expect(count(painted(slots(spec(1)), 4_000), 'rect', 'busy')).toBe(1);
  });
});

test('a thread ties each call that is under way to the slot that waits for it', () => {
  const ties = { slots: spec(4), from: 0, flights: 'call', pauses: 'pause', portOf: () => null };
  const taken = [
    { place: 0, state: 'holding', about: 7, fromMs: 1_000 },
    { place: 1, state: 'holding', about: 8, fromMs: 1_200 },
  ] as const;
  expect(threadsAt(ties, shown, 2_000, taken)).toEqual([
    { place: 0, to: 1 },
    { place: 1, to: 1 },
  ]);
  expect(threadsAt(ties, shown, 4_500, taken)).toEqual([{ place: 0, to: 1 }]);
});

test('a line shows fourteen, says the rest, and is hollow where nobody waits any more', () => {
  const box = { x: 0, y: 0, width: 134, height: 34 };
  const line = (waiting: number, forgotten: number) =>
    queue({
      waiting: () => waiting,
      forgotten: () => forgotten,
      isEverForgotten: () => true,
      box: { wide: box, tall: box },
      isAlways: false,
    });
  expect(painted(line(0, 0), 0)).toEqual([]);
  const many = painted(line(45, 3), 0);
  const dots = count(many, 'dot', 'queued');
  expect(count(many, 'ring', 'queued')).toBe(3);
  expect(many.find(([name]) => name === 'text')?.[4]).toBe(`+${45 - dots - 3}`);
  expect(count(painted(line(14, 0), 0), 'dot', 'queued')).toBe(14);
});

test('a crowd has at most two rows of crosses, whatever a cross stands for', () => {
  expect([1, 14, 15, 142, 930].map(lostPerCross)).toEqual([1, 1, 2, 20, 100]);
  const mark = crowd({
    id: 'all',
    name: { ko: '손님', en: 'Customers' },
    lost: ({ tracks }, tMs) => tracks.level('lost', 'all').at(tMs),
    say: (number, each) => [`${number}`, `${each}`],
    at: { wide: [0, 0, 'below'], tall: [0, 0, 'beside'] },
  });
  expect(count(painted(mark, 1_000), 'cross', 'dropped')).toBe(0);
  expect(count(painted(mark, 2_000), 'cross', 'dropped')).toBe(7);
});

test('of several notes one is on the stage', () => {
  const at = { x: 0, y: 0, align: 'left', tie: [0, 0, 0, 9] } as const;
  const says = (words: string | null) => ({ at: { wide: at, tall: at }, say: () => words });
  const shapes = painted(note(says(null), says('one'), says('two')), 0);
  expect(shapes.filter(([name]) => name === 'text').map((shape) => shape[4])).toEqual(['one']);
});

describe('travelling', () => {
  const edges = [{ from: 0, to: 1, breaker: 1 }];
  const tokens = new FlightTokens(
    shown.tracks.flights('call'),
    shown.tracks.spans('breaker'),
    edges,
    [[0.5, 0.2]],
    recording.request.durationMs,
  );
  const at = (tMs: number) => tokens.at({ tMs, pace: 1, picked: null });

  test('a call is drawn there for a quarter of a second, and its answer back', () => {
    expect(at(1_125)).toMatchObject([{ share: 0.5, isBack: false, token: 'going' }]);
    expect(at(1_210)).toMatchObject([{ attempt: 0 }, { attempt: 2 }]);
    expect(at(5_050)).toMatchObject([{ share: 0.8, isBack: true, token: 'answered' }]);
    expect(at(5_300)).toEqual([]);
  });

  test('what gives up brings nothing back, and what a breaker stops turns around at it', () => {
    expect(at(3_100)).toEqual([]);
    expect(at(4_100)).toMatchObject([{ share: 0.4, isBack: false }]);
    expect(at(4_200)[0]?.share).toBeCloseTo(0.2, 9);
    expect(at(4_200)).toMatchObject([{ isBack: true, token: 'failed' }]);
  });
});

test('there and back lie on either side of an edge', () => {
  const path = new EdgePath([0, 0, 50, 0, 60, 0, 100, 0], 'wide');
  expect(path.gateShare).toBeCloseTo(0.5, 9);
  expect(path.at(0.75)[0]).toBeCloseTo(75, 9);
  expect(path.at(0.75, 3.5)[1]).toBeCloseTo(3.5, 9);
  expect(path.at(0.75, -3.5)[1]).toBeCloseTo(-3.5, 9);
});

test('slices hold exact means and gains', () => {
  const working = meanOpen(shown.tracks.spans('slot'), (row) => row === 1, 60_000, 60);
  expect([working[0], working[1], working[4], working[5]]).toEqual([0, 1, 1, 0]);
  expect(gainOfLevel(shown.tracks.level('lost', 'all'), 60_000, 60)[1]).toBe(142);
});

test('what stands on something else begins where that ends, and a line keeps its own scale', () => {
  const values =
    (...some: number[]) =>
    () =>
      Float64Array.from(some);
  const mark = levels({
    height: 100,
    top: () => 10,
    parts: [
      { paint: 'busy', values: values(2, 4) },
      { paint: 'dropped', least: 2, values: values(0, 0.001) },
    ],
    lines: [
      {
        paint: 'iaas',
        words: { ko: '용량', en: 'capacity' },
        look: 'steps',
        values: values(5, 5),
        top: () => 5,
      },
    ],
  });
  const { surface, shapes } = listing(SIZE);
  rowOf(mark, shown).paint(surface, { x: 0, y: 0, ...SIZE }, 0, 2);
  const [below, above] = shapes.filter(([name]) => name === 'area').map((shape) => shape[2]);
  expect((below as number[])[1]).toBeCloseTo(99 - 2 * 9.7, 9);
  expect((above as number[]).at(-3)).toBeCloseTo((above as number[]).at(-1) as number, 9);
  expect(Math.min(...(above as number[]).filter((_, i) => i % 2 === 1))).toBeCloseTo(
    99 - 4 * 9.7 - 2,
    9,
  );
  const [line] = shapes.filter(([name]) => name === 'line');
  expect(((line?.[2] ?? []) as number[])[1]).toBeCloseTo(2, 9);
});

describe('wires and nodes', () => {
  const line = [0, 10, 100, 10] as const;
  const mark = wires({
    wires: [{ line: { wide: line, tall: line }, isLive: (_, tMs) => tMs >= 1_000 }],
    words: { ko: '전기', en: 'power' },
    isIn: () => true,
  });

  test('a live wire is solid and carries dots that move with the learner’s clock; a dead one is dashed', () => {
    const at = (tMs: number) => {
      const { surface, shapes } = listing(SIZE);
      mark.prepare(shown, 'wide').paint(surface, { tMs, pace: 1, picked: null });
      return shapes;
    };
    expect(at(0)).toEqual([['stroke', 'ink-3', line, { width: 1.5, dash: [3, 4] }]]);
    const dots = (tMs: number) =>
      at(tMs)
        .filter(([how]) => how === 'dot')
        .map(([, , x]) => x);
    expect(dots(1_800)).toEqual([0, 20, 40, 60, 80]);
    expect(dots(2_250)).toEqual([10, 30, 50, 70, 90]);
  });

  test('a plain node says in red what is wrong while it is ill', () => {
    const box = { x: 10, y: 20, width: 120, height: 60 };
    const node = plain(
      { wide: box, tall: box },
      { ko: '서버', en: 'Server' },
      (_, tMs) => (tMs >= 1_000 ? 'ill' : 'usual'),
      (_, tMs) => (tMs >= 1_000 ? 'stopped' : 'selling'),
    );
    const words = (tMs: number) => {
      const { surface, shapes } = listing(SIZE);
      nodes([node], () => true)
        .prepare(shown, 'wide')
        .paint(surface, { tMs, pace: 1, picked: null });
      return shapes.filter(([how]) => how === 'text').map(([, paint, , , text]) => [paint, text]);
    };
    expect(words(0)).toEqual([
      ['ink', 'Server'],
      ['ink-2', 'selling'],
    ]);
    expect(words(1_000)).toEqual([
      ['dropped', 'Server'],
      ['dropped', 'stopped'],
    ]);
  });
});
