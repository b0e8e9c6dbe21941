// The stage: whose cards lie where, where a picked ticket waited, and that no button covers a word.

import { describe, expect, test } from 'vitest';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { params } from '@/engine/models/team-lines/config';
import { scenarios } from '@/engine/models/team-lines/scenarios';
import { DAY_MS, finishedBy, nowAt } from './now';
import { HEIGHT } from './scene';
import { view } from './stage';

const { wordsAt, textsAt } = sceneOf(view.moment);
const shownIn = await shownScenarios('team-lines', params, scenarios, 'en');

const organisations = ['layers', 'domains', 'shared'] as const;
const places = [
  ['wide', 788],
  ['tall', 328],
] as const;
/** What a button takes at most: its height, and the widest of its words. */
const BUTTON = { width: 104, height: 40 };

describe.each(places)('the stage when it is %s', (placement, width) => {
  test.each(organisations)('covers no word with a button (%s)', (organisation) => {
    const shown = shownIn('fifteen-days', { set: { organisation } });
    const acts = view.moment?.acts ?? [];
    expect(acts).toHaveLength(4);
    for (const day of [262, 500, 800]) {
      const tMs = day * DAY_MS;
      const latest = finishedBy(shown, tMs, 1)[0];
      const words = wordsAt(shown, tMs, placement, latest ? `ticket-${latest.ticket}` : null);
      expect(words.filter(({ text }) => text.startsWith('Now: '))).toHaveLength(1);
      for (const { at, isOffered } of acts) {
        if (isOffered && !isOffered(shown, tMs)) continue;
        const [left, top] = at[placement];
        const covered = words.filter(
          ({ x, y, text }) =>
            y > top &&
            y - 10 < top + BUTTON.height &&
            x < left + BUTTON.width &&
            x + 5 * text.length > left,
        );
        expect(covered).toEqual([]);
        expect(left + BUTTON.width).toBeLessThanOrEqual(width);
        expect(top + BUTTON.height).toBeLessThanOrEqual(HEIGHT[placement]);
      }
    }
  });
});

test('buttons stand apart from each other', () => {
  for (const [placement] of places) {
    const corners = (view.moment?.acts ?? []).map(({ at }) => at[placement]);
    corners.forEach(([x, y], i) => {
      for (const [otherX, otherY] of corners.slice(i + 1)) {
        const isApart =
          Math.abs(x - otherX) >= BUTTON.width || Math.abs(y - otherY) >= BUTTON.height;
        expect(isApart).toBe(true);
      }
    });
  }
});

describe('a picked ticket', () => {
  const shown = shownIn('three-layers', { locale: 'ko' });
  const [, second] = finishedBy(shown, 700 * DAY_MS, 2);

  test('says before whom it waited, and for how long', () => {
    expect(textsAt(shown, 700 * DAY_MS, 'wide', `ticket-${second?.ticket}`)).toContain(
      '278번이 기다린 곳: 화면팀 앞 13일',
    );
  });

  test('says it in two lines where there is no room for one', () => {
    const words = textsAt(shown, 700 * DAY_MS, 'tall', `ticket-${second?.ticket}`);
    expect(words).toEqual(expect.arrayContaining(['278번이 기다린 곳:', '화면팀 앞 13일']));
  });

  test('is not spoken of before it is picked', () => {
    expect(textsAt(shown, 700 * DAY_MS, 'wide').some((text) => text.includes('278번'))).toBe(false);
  });
});

test('work of less than a day is not called none', () => {
  const words = textsAt(shownIn('fifteen-days'), 750 * DAY_MS, 'wide');
  expect(words).toContain('43 days, 0.4 of work');
  expect(words.some((text) => text.includes(' 0 of work'))).toBe(false);
});

test('what is handed on lies on a shelf where there is room, and is counted on a phone', () => {
  const shown = shownIn('fifteen-days');
  const { onTheWay } = nowAt(shown, 750 * DAY_MS);
  expect(onTheWay.map(({ length }) => length)).toEqual([0, 1, 0]);
  expect(textsAt(shown, 750 * DAY_MS, 'wide')).toContain('on the way');
  expect(textsAt(shown, 750 * DAY_MS, 'tall')).toContain('1 on the way, 1 sent back');
});

test('a line of more than twelve is a number, however long it is', () => {
  const crowded = shownIn('jack-of-all');
  const days = Array.from({ length: 240 }, (_, i) => 250 + i * 4);
  const most = days.reduce((day, other) => {
    const longest = (at: number) =>
      Math.max(...nowAt(crowded, at * DAY_MS).lines.map((l) => l.length));
    return longest(other) > longest(day) ? other : day;
  });
  const longest = Math.max(...nowAt(crowded, most * DAY_MS).lines.map(({ length }) => length));
  expect(longest).toBeGreaterThan(12);
  expect(textsAt(crowded, most * DAY_MS, 'wide')).toContain(`+${longest - 10}`);
});
