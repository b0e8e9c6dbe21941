// The stage shows what the group is shown, and no more than has happened.

import { describe, expect, test } from 'vitest';
import { rowOf, sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { svgScene } from '@/components/figure/surface/svg';
import { textOf } from '@/components/figure/telling/text';
import { params } from '@/engine/models/autoscaling/config';
import { scenarios } from '@/engine/models/autoscaling/scenarios';
import { nowAt } from './now';
import { conclude, sayMoment } from './say';
import { groupStage } from './stage';
import { sums } from './sums';

const { paintedAt, textsAt } = sceneOf(groupStage.moment);
const shownIn = await shownScenarios('autoscaling', params, scenarios, 'en');

const [even, requests] = [shownIn('even-ten-times'), shownIn('requests')];
const SECOND = 1_000;

/** What stands on the row of sums at a moment, on a strip of a width. */
function sumsAt(shown: typeof even, tMs: number, width = 760): string[] {
  const surface = svgScene({ width, height: 74, hatchId: 'hatch' });
  rowOf(sums, shown).ahead?.(surface, { x: 0, y: 0, width, height: 74 }, tMs);
  return [...surface.markup().matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words);
}

describe('the sums', () => {
  test('stand there from the decision on, and not before', () => {
    expect(sumsAt(even, 660 * SECOND - 1)).toEqual([]);
    expect(sumsAt(even, 660 * SECOND)).toEqual(['2 × 100% ÷ 50% = 4']);
    expect(sumsAt(even, 1_100 * SECOND)).toEqual([
      '2 × 100% ÷ 50% = 4',
      '4 × 100% ÷ 50% = 8',
      '8 × 100% ÷ 50% = 16',
      '16 × 78% ÷ 50% = 25',
    ]);
  });

  test('are of requests where those are measured: one is enough', () => {
    expect(sumsAt(requests, 1_400 * SECOND)).toEqual(['2 × 34.9 ÷ 4 = 18']);
  });

  test('on a phone the latest may be short, and none stands beyond the edge', () => {
    const shown = sumsAt(even, 1_500 * SECOND, 280);
    expect(shown.slice(0, 3)).toEqual([
      '2 × 100% ÷ 50% = 4',
      '4 × 100% ÷ 50% = 8',
      '8 × 100% ÷ 50% = 16',
    ]);
  });
});

describe('what is seen and what is asked for', () => {
  test('CPU shows 100 % at five times as much, requests show all of it', () => {
    const [cpu, rate] = [nowAt(even, 700 * SECOND), nowAt(requests, 655 * SECOND)];
    expect(cpu).toMatchObject({ seen: 1, asked: 5, wanted: 20, serving: 2, booting: 2 });
    expect(rate.seen).toBe(rate.asked);
    expect(rate.seen).toBeCloseTo(70 / 16, 9);
  });

  test.each(['wide', 'tall'] as const)('stands in words on the %s stage', (placement) => {
    const words = textsAt(even, 700 * SECOND, placement);
    expect(words).toContain('500%');
    expect(words).toContain('100%');
    expect(words).toContain('CPU shows no more');
    expect(textsAt(even, 540 * SECOND, placement)).not.toContain('CPU shows no more');
  });

  test('a tile for each VM that is there, and for each that is still needed', () => {
    const outlines = paintedAt(even, 700 * SECOND, 'wide').filter(([shape]) => shape === 'outline');
    const dashed = outlines.filter(([, ...values]) => 'dash' in Object(values.at(-1)));
    // Two are at work and two boot, of twenty.
    expect(dashed).toHaveLength(16);
  });
});

describe('what is said', () => {
  const said = (shown: typeof even, tMs: number) => textOf(sayMoment(shown, tMs));

  test('names the ceiling, then the boot, and room where there is some', () => {
    expect(said(even, 540 * SECOND)).toContain('room for everybody');
    expect(said(even, 630 * SECOND)).toBe(
      'Customers ask for 500% of the places, and CPU shows 100% at most. The next sum is 30 s away.',
    );
    expect(said(even, 700 * SECOND)).toContain('2 VMs are booting');
    expect(said(requests, 655 * SECOND)).toContain('no ceiling');
    expect(said(requests, 700 * SECOND)).toContain('only while 16 VMs boot');
  });

  test.each([
    ['even-ten-times', 'it took 4 rounds'],
    ['requests', 'All were asked for at once'],
    ['slow-slope', 'nobody was lost'],
    ['zone-down', 'Places were too few for'],
  ] as const)('of all of %s: %s', (id, words) => {
    expect(textOf(conclude(shownIn(id).recording, 'en'))).toContain(words);
  });
});
