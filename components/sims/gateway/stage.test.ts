// The stage: when the bucket is empty and crosses fall, what a picked request says, and that nothing leaves its room.

import { describe, expect, test } from 'vitest';
import { PLACEMENT_WIDTH, type Placement } from '@/components/figure/marks/contract';
import { reachOf, sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { offeredActs, stripOf } from '@/components/figure/stage/stage-spec';
import { params } from '@/engine/models/gateway/config';
import { type ScenarioId, scenarios } from '@/engine/models/gateway/scenarios';
import { caseAt, lastRequest } from './now';
import { along, HEIGHT, lanesOf } from './plan';
import { view } from './stage';

const { paintedAt, wordsAt, textsAt, targetsAt } = sceneOf(view.moment, 0.25);
const shownIn = await shownScenarios('gateway', params, scenarios, 'ko');

const crossesAt = (...at: Parameters<typeof paintedAt>): number =>
  paintedAt(...at).filter(([shape]) => shape === 'cross').length;

const atTen = shownIn('registration');

describe('ten o’clock', () => {
  test('it opens with the bucket almost dry and nobody refused', () => {
    expect(caseAt(atTen, 1_950)).toBe('draining');
    expect(crossesAt(atTen, 1_950, 'wide')).toBe(0);
    expect(textsAt(atTen, 1_950, 'wide')).not.toContain('429');
  });

  test('half a second later it is empty, and crosses lie below the gate', () => {
    expect(caseAt(atTen, 2_600)).toBe('dry');
    for (const placement of ['wide', 'tall'] as const) {
      expect(crossesAt(atTen, 2_600, placement)).toBeGreaterThan(5);
    }
    expect(textsAt(atTen, 2_600, 'wide')).toContain('429');
  });

  test('the area in the bucket is as high as its tokens', () => {
    const heightOf = (tMs: number): number => {
      const area = paintedAt(atTen, tMs, 'wide').find(([shape]) => shape === 'area');
      const points = area?.[2] as readonly number[] | undefined;
      return points ? (points[5] as number) - (points[1] as number) : 0;
    };
    expect(heightOf(500)).toBeCloseTo(112, 0);
    expect(heightOf(1_500) / heightOf(500)).toBeCloseTo(0.5, 1);
    expect(heightOf(2_600)).toBeLessThan(1);
  });
});

test('a request that was refused says so when it is picked, and one that was answered says how long it took', () => {
  const refused = lastRequest(atTen, 'refused', 2_600);
  const answered = lastRequest(atTen, 'answered', 2_600);
  const said = (request: number | null, placement: Placement) =>
    textsAt(atTen, 2_600, placement, `request-${request}`);
  expect(said(refused, 'wide').some((text) => text.includes('429'))).toBe(true);
  expect(said(answered, 'wide').some((text) => text.includes('답을 받았어요'))).toBe(true);
  expect(said(refused, 'tall').some((text) => text.includes('429, 토큰 없음'))).toBe(true);
});

test('the statement: after the 504 its run is hatched, while the next call is under way', () => {
  const shown = shownIn('statement');
  const painted = paintedAt(shown, 40_000, 'wide', 'request-1');
  expect(painted.some(([shape, paint]) => shape === 'hatched' && paint === 'dropped')).toBe(false);
  const later = paintedAt(shown, 80_000, 'wide', 'request-1');
  const vain = later.filter(([shape, paint]) => shape === 'hatched' && paint === 'dropped');
  expect(vain).toHaveLength(2);
  expect(
    later.some(([, , , , text]) => String(text).includes('3번째 호출이 백엔드에 있어요')),
  ).toBe(true);
});

test('a call can be picked wherever it ended, and no two of them at one place', () => {
  const shown = shownIn('lunch-minute', { set: { ratePerSec: 5_000, ttlSec: 1 } });
  const targets = targetsAt(shown, 40_000, 'wide');
  expect(targets.length).toBeGreaterThanOrEqual(3);
  expect(new Set(targets.map(({ box }) => `${box.x} ${box.y}`)).size).toBe(targets.length);
});

test('only rows that this run has, and only buttons that mean something in it', () => {
  const rowsOf = (id: ScenarioId): number =>
    view.strip ? stripOf(view.strip, shownIn(id)).marks.length : 0;
  expect(scenarios.map(({ id }) => rowsOf(id))).toEqual([2, 2, 1, 1, 1, 3]);
  const actsOf = (id: ScenarioId) =>
    offeredActs(view.moment?.acts ?? [], shownIn(id), 1_000).map(({ act, isNext }) => [
      act.on,
      act.to,
      isNext,
    ]);
  expect(actsOf('registration')).toEqual([['ratePerSec', 20_000, true]]);
  expect(actsOf('neighbour')).toEqual([
    ['clientLimit', 8_000, true],
    ['ratePerSec', 20_000, false],
  ]);
  expect(actsOf('statement')).toEqual([]);
  expect(actsOf('lunch-minute')).toEqual([
    ['clientLimit', 150, true],
    ['ttlSec', 60, false],
    ['ratePerSec', 700, false],
  ]);
});

describe.each(['wide', 'tall'] as const)('%s', (placement) => {
  test.each(['ko', 'en'] as const)('no word leaves the stage or is too small (%s)', (locale) => {
    for (const { id, durationMs } of scenarios) {
      const shown = shownIn(id, { locale, set: id === 'lunch-minute' ? { clientLimit: 150 } : {} });
      const request =
        lastRequest(shown, 'refused', durationMs) ?? lastRequest(shown, 'passed', durationMs);
      for (const tMs of [0.3, 0.6, 1].map((share) => share * durationMs)) {
        for (const word of wordsAt(shown, tMs, placement, `request-${request}`)) {
          const { left, right } = reachOf(word);
          const where = `${id} ${tMs}: ${word.text}`;
          expect(word.size, where).toBeGreaterThanOrEqual(12);
          expect(left, where).toBeGreaterThanOrEqual(-1);
          expect(right, where).toBeLessThanOrEqual(PLACEMENT_WIDTH[placement] + 2);
          expect(word.y, where).toBeLessThanOrEqual(HEIGHT[placement]);
        }
      }
    }
  });

  test('every lane leads to the gate', () => {
    for (const count of [1, 2, 3]) {
      for (const { way } of lanesOf(placement, count)) {
        expect(along(way, 0)).toEqual(way.slice(0, 2));
        expect(along(way, 1)).toEqual(way.slice(-2));
      }
    }
  });
});
