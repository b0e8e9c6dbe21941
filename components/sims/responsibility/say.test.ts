// What the simulator says of a sorting and of a year, held against a run.

import { expect, test } from 'vitest';
import { shownOf } from '@/components/figure/stage/shown';
import { textOf } from '@/components/figure/telling/text';
import { areas, type Holder } from '@/engine/models/responsibility/config';
import { stillsOf } from '@/player/still';
import type { Act } from '@/player/types';
import { responsibilitySim as sim } from '.';
import { sayMoment } from './say';

const record = await stillsOf('responsibility');
const recordingOf = (acts: readonly Act[], level = 'paas') =>
  record({
    sim: 'responsibility',
    config: { level, cards: 40 },
    seed: 5,
    durationMs: 20_000,
    acts,
  }).recording;
const place = (area: number, act: Holder): Act => ({ atMs: 0, act, on: `area-${area}`, to: null });

/** Hardware theirs, the rest mine. */
const oneRule = areas.map((_, i) => place(i + 1, i < 7 ? 'mine' : 'theirs'));

test('a sorting is told with what was placed otherwise than the table has it', () => {
  const recording = recordingOf(oneRule);
  const told = Array.from({ length: recording.log.length }, (_, i) =>
    textOf(sim.describe(recording, i, 'ko')),
  );
  expect(told).toContain(
    '10점 가운데 8점이에요. 표와 다르게 고른 것: 앱, 네트워크 제어, 운영체제.',
  );
});

test('a closed table says how many are placed, and nothing of who handles what', () => {
  const { stage: view } = sim;
  const shown = shownOf(recordingOf(oneRule.slice(0, 3)), 'en');
  expect(textOf(sayMoment(shown, 0))).toContain('3 placed');
  expect(shown.tracks.spans('area').at(0)).toEqual([]);
  expect(view.moment?.acts.filter(({ isOffered }) => isOffered?.(shown, 0)).length).toBe(3);
});

test('which areas never leave is asked in a second guess: it is said once all four columns are open', () => {
  const ends = ['on-premises', 'iaas', 'paas', 'saas'].map((level) =>
    textOf(sim.conclude?.(recordingOf([], level), 'en') ?? []),
  );
  expect(ends).toEqual([
    'All 40 cards reached you.',
    'Of 40 cards 27 reached you, all of them yours alone.',
    'Of 40 cards 24 reached you, and 8 of those you share with the provider.',
    'Of 40 cards 22 reached you, and 55% of those are data, settings and accounts.',
  ]);
});

test('why a guess was off names alone and shared, as the table counts them', () => {
  const { metrics } = recordingOf([]).final;
  expect(textOf(sim.explainGap('areas', metrics, 'ko'))).toContain('4가지는 혼자, 2가지는 함께');
});
