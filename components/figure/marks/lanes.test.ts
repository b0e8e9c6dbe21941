// A lane for each thing that lives: which lane, how its states look, and where it ends.

import { describe, expect, test } from 'vitest';
import { rowOf, shapesOf, shownWithTrack, spansOf } from './fixture';
import { type LanesSpec, lanes } from './lanes';

const NEVER = Number.POSITIVE_INFINITY;
const states = ['starting', 'working', 'idle'];
/** A second is ten px; two lanes have room for 35 px each. */
const box = { x: 0, y: 100, width: 600, height: 82 };

const words = { ko: '말', en: 'word' };
const spec: LanesSpec = {
  track: 'machine',
  height: { share: 1 },
  states: {
    starting: {
      form: 'hatched',
      paint: 'cold',
      words,
      least: 5,
      isOnTop: true,
      isNumbered: true,
    },
    working: { form: 'filled', paint: 'busy', words },
    idle: { form: 'thin', paint: 'warm', words },
  },
  end: { paint: 'reclaimed', words: { ko: '끝', en: 'gone' } },
};

type Rows = Parameters<typeof spansOf>[1];
const painted = (rows: Rows, knownUntilMs?: number) =>
  shapesOf(rowOf(lanes(spec), shownWithTrack('machine', spansOf(states, rows, knownUntilMs))), box);

/** How and where along the run, and how wide or with which words: how high it lies is another matter. */
const along = (shapes: ReturnType<typeof painted>) =>
  shapes.map(([how, paint, x, , width]) => [how, paint, x, how === 'dashed' ? null : width]);

const life: Rows = [
  [7, 'starting', 10_000, 10_100],
  [7, 'working', 10_100, 12_000],
  [7, 'idle', 12_000, 20_000],
];

test('a life is its states one after another, what lies on top last, and a sign at its end', () => {
  expect(along(painted(life))).toEqual([
    ['rect', 'busy', 101, 19],
    ['rect', 'warm', 120, 80],
    ['dashed', 'reclaimed', 200, null],
    // A start of one px is drawn five wide.
    ['hatched', 'cold', 100, 5],
    ['label', 'ink-3', 100, '#7'],
  ]);
});

test('what the run cuts short is drawn to its end, and does not end', () => {
  expect(along(painted([[1, 'working', 30_000, NEVER]]))).toEqual([['rect', 'busy', 300, 300]]);
});

test('where rows were left out, a last row that is kept is no end', () => {
  const cut = painted(life, 20_000);
  expect(cut.map(([how]) => how)).not.toContain('dashed');
});

describe('lanes', () => {
  const topsOf = (rows: Rows) =>
    painted(rows).flatMap(([how, , , y]) => (how === 'rect' ? [y as number] : []));

  test('are taken again once their thing is gone, the lowest first', () => {
    const [first, second, third] = topsOf([
      [1, 'working', 0, 5_000],
      [2, 'working', 1_000, NEVER],
      [3, 'working', 5_000, 9_000],
    ]);
    expect(third).toBe(first);
    expect(second).toBeGreaterThan(first ?? Number.NaN);
  });

  test('are thirty px high at most, and share what there is', () => {
    const gapOf = (count: number) => {
      const rows = Array.from({ length: count }, (_, i) => [i + 1, 'working', 0, NEVER] as const);
      const [first = Number.NaN, second = Number.NaN] = topsOf(rows);
      return second - first;
    };
    expect(gapOf(2)).toBeCloseTo(30);
    expect(gapOf(7)).toBeCloseTo(10);
  });

  test('too close together for words carry no number', () => {
    const starts = (count: number): Rows =>
      Array.from({ length: count }, (_, i) => [i + 1, 'starting', 0, 900]);
    const numbers = (rows: Rows) => painted(rows).filter(([how]) => how === 'label').length;
    expect(numbers(starts(2))).toBe(2);
    expect(numbers(starts(7))).toBe(0);
  });
});

test('is painted piece by piece, each once, however the turns are cut', () => {
  const row = rowOf(lanes(spec), shownWithTrack('machine', spansOf(states, life)));
  const pieces = Array.from({ length: row.size }, (_, i) => shapesOf(row, box, i, i + 1));
  expect(pieces.flat()).toEqual(shapesOf(row, box));
});

test('its legend says what each state is, and what a gone thing leaves', () => {
  const entries = lanes(spec).legend(shownWithTrack('machine', spansOf(states, life)));
  expect(entries.map((entry) => ('paint' in entry ? entry.paint : null))).toEqual([
    'cold',
    'busy',
    'warm',
    'dashed',
  ]);
});

test('a state that its track does not know is refused by name', () => {
  const shown = shownWithTrack('machine', spansOf(['working'], []));
  expect(() => rowOf(lanes(spec), shown)).toThrow(
    'track machine: no state "starting"; known: working',
  );
});

test('its legend explains the states that some thing was in, and an end only where ends have a sign', () => {
  const shown = shownWithTrack('machine', spansOf(states, [[7, 'working', 0, 5_000]]));
  const said = (one: LanesSpec) =>
    lanes(one)
      .legend(shown)
      .map((entry) => entry.words.en);
  const named = {
    ...spec,
    states: {
      ...spec.states,
      working: { form: 'filled', paint: 'busy', words: { ko: '일', en: 'at work' } },
    },
  } as const;
  expect(said(named)).toEqual(['at work', 'gone']);
  const { end: _, ...endless } = named;
  expect(said(endless)).toEqual(['at work']);
  const row = rowOf(lanes(endless), shown);
  expect(shapesOf(row, box).map(([how]) => how)).toEqual(['rect']);
});

test('nothing of a row with a name lies under it', () => {
  const shown = shownWithTrack('machine', spansOf(states, [[7, 'working', 0, 5_000]]));
  const named = rowOf(lanes({ ...spec, name: { ko: '기계', en: 'Machines' } }), shown);
  for (const [, , , y] of shapesOf(named, box))
    expect(Number(y)).toBeGreaterThanOrEqual(box.y + 18);
});
