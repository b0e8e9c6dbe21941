// What an untold run is laid out by: what has been seen of it, with room for some more.

import { expect, test } from 'vitest';
import { recordingWith } from '../stage/fixture';
import { shownOf } from '../stage/shown';
import { rowOf, shapesOf, shownWithTrack, spansOf } from './fixture';
import { lanes } from './lanes';
import { highestSeen, roomForLanes } from './seen';

const BOX = { x: 0, y: 0, width: 600, height: 200 };

/** Twenty things at work, one more every two seconds; the run takes a minute. */
const crowd = spansOf(
  ['working'],
  Array.from({ length: 20 }, (_, thing) => [thing, 'working', 2_000 * thing, 60_000] as const),
);
const row = lanes({
  track: 'thing',
  height: { share: 1 },
  states: { working: { form: 'filled', paint: 'busy' } },
});
const shown = shownWithTrack('thing', crowd);
const seenAt = (seenMs: number) => ({ ...shown, seenMs });

test('an untold run has no more lanes than have been seen, in steps, and none is numbered', () => {
  expect([0, 5_000, 9_000, 11_000, 21_000].map((ms) => row.layout?.(seenAt(ms)))).toEqual([
    5, 5, 5, 10, 20,
  ]);
  expect(rowOf(row, seenAt(5_000)).laneNumbers).toEqual([]);
  expect(row.layout?.(shown)).toBe(20);
  expect(rowOf(row, shown).laneNumbers?.map(({ words }) => words)).toEqual([
    '1',
    '5',
    '10',
    '15',
    '20',
  ]);
});

test('the legend of an untold run has the signs of all states, of a told one those that came', () => {
  const words = (name: string) => ({ ko: name, en: name });
  const legend = lanes({
    track: 'thing',
    height: { share: 1 },
    states: {
      working: { form: 'filled', paint: 'busy', words: words('working') },
      lost: { form: 'hatched', paint: 'dropped', words: words('lost') },
    },
  }).legend;
  expect(legend(shown).map((entry) => entry.words.en)).toEqual(['working']);
  expect(legend(seenAt(0)).map((entry) => entry.words.en)).toEqual(['working', 'lost']);
});

test('what stands in a lane that has not come yet is not painted over what is below the row', () => {
  const bottoms = shapesOf(rowOf(row, seenAt(5_000)), BOX).map(
    ([, , , y, , height]) => Number(y) + Number(height),
  );
  expect(bottoms.length).toBe(5);
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(BOX.height);
});

test('a scale goes by the slices that have passed, up to a round number, and told by all of them', () => {
  const run = shownOf(recordingWith(), 'en');
  const values = Float64Array.from({ length: 60 }, (_, second) => second);
  expect(highestSeen(run, 2, values)).toBe(59);
  expect(highestSeen({ ...run, seenMs: 0 }, 2, values)).toBe(2);
  expect(highestSeen({ ...run, seenMs: 13_500 }, 2, values)).toBe(20);
  expect(highestSeen({ ...run, seenMs: 13_500 }, 0.01, values)).toBeCloseTo(20, 9);
  expect(
    highestSeen(
      { ...run, seenMs: 13_500 },
      1,
      values,
      values.map((one) => 3 * one),
    ),
  ).toBe(50);
  expect(roomForLanes(51)).toBe(100);
});
