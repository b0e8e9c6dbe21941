// The stage: what is painted of copies, places, regions and keys is what the tracks say, and no button covers a word.

import { describe, expect, test } from 'vitest';
import { reachOf, sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { params } from '@/engine/models/consistency/config';
import { scenarios } from '@/engine/models/consistency/scenarios';
import type { AnyConfig } from '@/player/types';
import { copiesAt, menuAt, shopAt } from './now';
import { HEIGHT } from './plan';
import { view } from './stage';

const { paintedAt, wordsAt, textsAt } = sceneOf(view.moment, 2.5);
const shownIn = await shownScenarios('consistency', params, scenarios, 'en');

describe('copies', () => {
  const shown = shownIn('quorum');

  test('open 40 ms after a write with one of three that holds it, and seven of ten readers old', () => {
    const { held, version, late, readers } = copiesAt(shown, 4_240);
    expect(held.filter((one) => one === version)).toHaveLength(1);
    expect(late).toHaveLength(2);
    expect(late.every(({ share }) => share > 0 && share < 1)).toBe(true);
    expect(readers.filter(({ isFresh }) => !isFresh)).toHaveLength(7);
    expect(textsAt(shown, 4_240, 'wide')).toContain('old for 7 of 10 readers');
    const halves = paintedAt(shown, 4_240, 'wide').filter(([shape]) => shape === 'halfRing');
    expect(halves).toHaveLength(7);
  });

  test('a picked copy tells what it answers', () => {
    expect(textsAt(shown, 4_240, 'wide', 'copy-1').join('\n')).toMatch(/copy 1/);
  });
});

describe('the sea', () => {
  test('the wave stands where news has come, and a place behind it shows the old menu', () => {
    const shown = shownIn('across-the-sea', { locale: 'ko' });
    const { held, version, sinceMs } = menuAt(shown, 751);
    expect(sinceMs).toBeCloseTo(41, 6);
    expect(held).toEqual([version, version, version - 1]);
    const strokes = paintedAt(shown, 751, 'wide').filter(
      ([shape, paint]) => shape === 'stroke' && paint === 'accent',
    );
    // Each point of the front is 41 ms from where it was written.
    for (const [, , points] of strokes) {
      const [x = 0, y = 0] = points as number[];
      expect(Math.hypot(x - 92, y - 170)).toBeCloseTo((41 * 590) / 95, 3);
    }
    expect(strokes.length).toBeGreaterThan(0);
    expect(textsAt(shown, 751, 'wide')).toContain('옛 메뉴를 봤어요');
  });

  test('where all agree first nobody is ever shown to be behind', () => {
    const shown = shownIn('across-the-sea', { set: { level: 'strong' } });
    for (let tMs = 100; tMs < 3_600; tMs += 50) {
      expect(new Set(menuAt(shown, tMs).held).size).toBe(1);
    }
    expect(textsAt(shown, 850, 'wide')).toContain('waiting for everybody');
  });

  test('who wrote it is shown to wait', () => {
    const shown = shownIn('across-the-sea', {
      set: {
        level: 'session',
        reader: 'self',
        ownAfterMs: 38,
      },
    });
    expect(textsAt(shown, 760, 'wide')).toContain('waits until it is there');
    expect(textsAt(shown, 820, 'wide')).toContain('saw the right menu');
  });
});

test('the shop shows what each region believes, and how many boxes too many were promised', () => {
  const shown = shownIn('last-writer');
  const { left, sold, over } = shopAt(shown, 40_000);
  expect(over).toBe(sold - 60);
  const texts = textsAt(shown, 40_000, 'wide');
  expect(texts).toContain(`${over} too many`);
  for (const one of left) expect(texts).toContain(String(Math.max(0, one)));
  expect(textsAt(shown, 40_000, 'wide', 'seoul').join()).toMatch(/Seoul knows of \d+ left/);
});

test('one lane of forty is jammed, and of five spread over them none', () => {
  const crosses = (set: AnyConfig) =>
    paintedAt(shownIn('hot-key', { locale: 'ko', set }), 4_000, 'wide').filter(
      ([shape]) => shape === 'cross',
    );
  expect(crosses({}).length).toBe(9);
  expect(crosses({ suffixes: 5 })).toEqual([]);
  expect(textsAt(shownIn('hot-key'), 4_000, 'wide', 'key-1').join()).toMatch(/takes 1,000/);
});

const BUTTON = { width: 116, height: 40 };

describe.each([
  ['wide', 788],
  ['tall', 328],
] as const)('when it is %s', (placement, width) => {
  test.each([
    ['quorum', { copies: 5 }],
    ['across-the-sea', {}],
    ['across-the-sea', { writeAt: 'virginia', readAt: 'tokyo' }],
    ['across-the-sea', { readAt: 'seoul', rttMs: 250, oceanMs: 1 }],
    ['cut', { stock: 'home' }],
    ['last-writer', {}],
    ['hot-key', { suffixes: 10 }],
    ['lunch-sale', { stock: 'home' }],
  ] as const)('no button covers a word, and all words lie on the stage (%s %o)', (id, set) => {
    const shown = shownIn(id, { set });
    const tMs = 0.5 * shown.recording.request.durationMs;
    const picked = { quorum: 'reader-1', 'hot-key': 'key-1' }[id as string] ?? 'tokyo';
    const words = wordsAt(shown, tMs, placement, picked);
    expect(words.length).toBeGreaterThan(3);
    const offered = (view.moment?.acts ?? []).filter(({ isOffered }) => isOffered?.(shown, tMs));
    for (const { at } of offered) {
      const [left, top] = at[placement];
      expect(left + BUTTON.width).toBeLessThanOrEqual(width);
      expect(top + BUTTON.height).toBeLessThanOrEqual(HEIGHT[placement]);
      const inRow = words.filter(({ y }) => y > top && y - 10 < top + BUTTON.height);
      expect(inRow.filter(({ x }) => x > left - 8 && x < left + BUTTON.width)).toEqual([]);
    }
    for (const word of words) {
      const { left, right } = reachOf(word);
      expect(left, word.text).toBeGreaterThanOrEqual(-1);
      expect(right, word.text).toBeLessThanOrEqual(width + 1);
      expect(word.y, word.text).toBeLessThanOrEqual(HEIGHT[placement]);
    }
  });
});
