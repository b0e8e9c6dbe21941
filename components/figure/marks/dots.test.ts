// Arrivals by how they went: which sign, where, and what is thinned out.

import { expect, test } from 'vitest';
import { type DotsSpec, dots } from './dots';
import { rowOf, shapesOf, shownWithTrack, spansOf } from './fixture';

const states = ['served', 'lost', 'probe', 'other'];
const box = { x: 0, y: 40, width: 600, height: 20 };
const spec: DotsSpec = {
  track: 'call',
  height: 20,
  signs: {
    served: { form: 'dot', paint: 'busy', radius: 2.4 },
    lost: { form: 'cross', radius: 3, words: { ko: '놓침', en: 'lost' } },
    probe: { form: 'tick', paint: 'ink-3', radius: 7 },
  },
};

type Rows = Parameters<typeof spansOf>[1];
const painted = (rows: Rows) =>
  shapesOf(rowOf(dots(spec), shownWithTrack('call', spansOf(states, rows))), box);

test('each comes when it came, as its state looks; a state without a sign is not shown', () => {
  const shapes = painted([
    [1, 'served', 6_000, 9_000],
    [2, 'lost', 12_000, 12_000],
    [3, 'other', 13_000, 14_000],
    [4, 'probe', 30_000, 31_000],
  ]);
  expect(shapes).toEqual([
    ['dot', 'busy', 60, 50, 2.4],
    ['cross', 'dropped', 120, 50, 3],
    // Solid: a dashed line is a thing that is gone.
    ['rect', 'ink-3', 299.5, 43, 1, 14],
  ]);
});

test('who waited is a ring: told from a dot without its colour', () => {
  const waited = { form: 'ring', paint: 'cold', radius: 4.6 } as const;
  const mark = dots({ ...spec, signs: { ...spec.signs, other: waited } });
  const shown = shownWithTrack('call', spansOf(states, [[1, 'other', 6_000, 9_000]]));
  expect(shapesOf(rowOf(mark, shown), box)).toEqual([['ring', 'cold', 60, 50, 4.6, 2.6]]);
});

test('what lies on top is painted after all the rest', () => {
  const { probe } = spec.signs;
  if (!probe) throw new Error('no sign');
  const mark = dots({ ...spec, signs: { ...spec.signs, probe: { ...probe, isOnTop: true } } });
  const data = spansOf(states, [
    [1, 'probe', 0, 0],
    [2, 'served', 1, 2],
    [3, 'probe', 2, 2],
    [4, 'lost', 3, 3],
  ]);
  const shapes = shapesOf(rowOf(mark, shownWithTrack('call', data)), box);
  expect(shapes.map(([how]) => how)).toEqual(['dot', 'cross', 'rect', 'rect']);
});

/** So many calls over the whole minute, evenly; every thousandth is lost. */
const calls = (count: number): Rows =>
  Array.from({ length: count }, (_, i) => {
    const atMs = (i * 60_000) / count;
    return [i, i % 1_000 === 0 ? 'lost' : 'served', atMs, atMs] as const;
  });

test('in a crowd one sign of a kind stands for all of its moment, and no kind goes missing', () => {
  expect(painted(calls(6_000))).toHaveLength(6_000);
  const crowd = painted(calls(30_000));
  const of = (how: string) => crowd.filter(([name]) => name === how);
  expect(of('dot').length).toBeLessThanOrEqual(3_000);
  expect(of('dot').length).toBeGreaterThan(2_900);
  // The first of all is lost, and shown.
  expect(of('cross')).toHaveLength(30);
  expect(of('cross')[0]?.[2]).toBe(0);
});

test('its legend explains what has words and is there: a cross, or the sign itself', () => {
  const shown = shownWithTrack(
    'call',
    spansOf(states, [
      [1, 'lost', 0, 0],
      [2, 'probe', 1, 1],
    ]),
  );
  const none = shownWithTrack('call', spansOf(states, [[1, 'served', 0, 0]]));
  expect(dots(spec).legend(none)).toEqual([]);
  const [lost, ...rest] = dots(spec).legend(shown);
  expect(lost).toMatchObject({ paint: 'cross', words: { en: 'lost' } });
  expect(rest).toEqual([]);
  const words = { ko: '확인', en: 'probe' };
  const probe = { form: 'tick', paint: 'ink-3', radius: 5, words } as const;
  const [entry] = dots({ ...spec, signs: { probe } }).legend(shown);
  if (!entry || !('sample' in entry)) throw new Error('no sample');
  const row = { size: 1, paint: entry.sample };
  expect(shapesOf(row, box)).toEqual([['rect', 'ink-3', 9.5, 1, 1, 10]]);
});
