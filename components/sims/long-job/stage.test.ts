// The films show what is kept, what is at work and what was lost, and no more than has happened.

import { describe, expect, test } from 'vitest';
import { shownScenarios } from '@/components/figure/marks/fixture';
import { svgScene } from '@/components/figure/surface/svg';
import { textOf } from '@/components/figure/telling/text';
import { params, type Way } from '@/engine/models/long-job/config';
import { scenarios } from '@/engine/models/long-job/scenarios';
import { films, HEIGHT } from './films';
import { nowAt, type WayNow } from './now';
import { conclude, sayMoment, sayNote } from './say';
import { acts } from './stage';

const shownIn = await shownScenarios('long-job', params, scenarios, 'en');
const MINUTE_MS = 60_000;

const wayAt = (shown: ReturnType<typeof shownIn>, way: Way, tMs: number): WayNow =>
  nowAt(shown, tMs).find((one) => one.way === way) as WayNow;

describe('what is so at a moment', () => {
  const eighty = shownIn('eighty-percent');

  test('a container that was switched off has lost as far as it had come, and begins anew', () => {
    const before = wayAt(eighty, 'container', 72 * MINUTE_MS);
    expect(before.pieces).toMatchObject([{ state: 'working', lostShare: 0 }]);
    expect(before.pieces[0]?.share).toBeCloseTo(71 / 90, 3);
    const after = wayAt(eighty, 'container', 75 * MINUTE_MS);
    expect(after.pieces).toMatchObject([{ state: 'working', lostShare: 0.8 }]);
    expect(after.vainMin).toBeCloseTo(72, 6);
  });

  test('one call has nothing kept at any time, and every piece of the ninety in the end', () => {
    expect(wayAt(eighty, 'one', 60 * MINUTE_MS)).toMatchObject({ phase: 'gaveUp', kept: 0 });
    expect(wayAt(eighty, 'pieces', 60 * MINUTE_MS)).toMatchObject({ phase: 'delivered', kept: 1 });
  });

  test('paid time goes on by itself between two events', () => {
    expect(wayAt(eighty, 'container', 30 * MINUTE_MS).paidMin).toBeCloseTo(30, 6);
    expect(wayAt(shownIn('ninety'), 'pieces', 50_000).paidMin).toBeCloseTo((20 + 90 * 30) / 60, 6);
  });
});

test('hatching stands only where something was lost', () => {
  const drawn = (id: 'ninety' | 'eighty-percent', tMs: number): string => {
    const shown = shownIn(id);
    const surface = svgScene({ width: 788, height: HEIGHT.wide, hatchId: 'hatch' });
    films.prepare(shown, 'wide').paint(surface, { tMs, pace: 1, picked: null });
    return surface.markup();
  };
  expect(drawn('ninety', 5 * MINUTE_MS)).not.toContain('hatch');
  expect(drawn('eighty-percent', 75 * MINUTE_MS)).toContain('hatch');
});

test('of the way that is read one worker can be switched off, while one works', () => {
  const offered = (tMs: number): readonly (string | null)[] =>
    acts.filter((one) => one.isOffered?.(eightyPercent, tMs) ?? true).map(({ on }) => on);
  const eightyPercent = shownIn('eighty-percent');
  expect(offered(75 * MINUTE_MS)).toEqual(['way-4', null]);
  expect(offered(170 * MINUTE_MS)).toEqual([null]);
});

test('what is said goes with what is so', () => {
  const one = shownIn('one-go');
  expect(textOf(sayMoment(one, 0))).toContain('Nothing is kept yet');
  expect(sayNote(one, 0)).toBeNull();
  expect(textOf(sayMoment(one, 920_000))).toContain('again from the start');
  expect(textOf(sayMoment(one, 50 * MINUTE_MS))).toContain('45 minutes to pay, and no film');
  expect(textOf(conclude(one.recording, 'en'))).toContain('there is no film');
  expect(textOf(sayMoment(shownIn('ninety'), 5 * MINUTE_MS))).toContain('nothing was thrown away');
});
