// The stage: what the first canary saw, what mixes, what became of the releases, and that no button covers a word.

import { describe, expect, test } from 'vitest';
import { PLACEMENT_WIDTH, type Shown } from '@/components/figure/marks/contract';
import { reachOf, sceneOf, shownScenarios, type Word } from '@/components/figure/marks/fixture';
import { WINDOW } from '@/components/figure/stage/stage-spec';
import { params } from '@/engine/models/release-train/config';
import { scenarios } from '@/engine/models/release-train/scenarios';
import { locales } from '@/i18n/locales';
import { cardsAt, countLeft, latestAt, releasesOf, stateOf } from './now';
import { HEIGHT } from './plan';
import { view } from './stage';

const { paintedAt, wordsAt, textsAt, targetsAt } = sceneOf(view.moment);
const shownIn = await shownScenarios('release-train', params, scenarios, 'ko');
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

const quiet = shownIn('quiet-canary');
const trains = shownIn('weekly-train');

/** About how wide a word is, by its letters. */
const widthOf = ({ text, size }: Word): number =>
  [...text].reduce((sum, letter) => sum + size * (letter > '\u1100' ? 0.87 : 0.49), 0);

const crossesAt = (shown: Shown, tMs: number): number =>
  paintedAt(shown, tMs, 'wide').filter(([shape]) => shape === 'cross').length;

const lastPickable = (...at: Parameters<typeof targetsAt>): string | null =>
  targetsAt(...at).at(-1)?.id ?? null;

/** The minute of a release that breaks a contract, half way through its canary. */
function breakingMs(shown: Shown): number {
  const { atMs, value } = shown.tracks.level('now', 'isBreaking').columns;
  const row = value.findIndex((one, i) => one > 0 && (atMs[i] ?? 0) > 20 * DAY_MS);
  return (atMs[row] ?? 0) + 6.5 * MINUTE_MS;
}

test('the first canary is through with thirty requests and no error, and a minute later there are two', () => {
  const at = (minute: number) => latestAt(quiet, minute * MINUTE_MS);
  expect(at(13.45)).toMatchObject({ state: 'open', new: 30, errors: 0, wasQuiet: true });
  expect(at(14.45)).toMatchObject({ state: 'goingBack', new: 84, errors: 2 });
  expect(textsAt(quiet, 13.45 * MINUTE_MS, 'wide')).toContain('오류 0');
  expect(crossesAt(quiet, 13 * MINUTE_MS)).toBe(0);
});

test('at the end 75 of a hundred canaries have seen nothing: 25 crosses in the grid', () => {
  expect(textsAt(quiet, 9 * DAY_MS, 'wide')).toContain('100번 중 75번 못 봤어요');
});

test('a canary that was picked says what it saw', () => {
  const tMs = 13.5 * MINUTE_MS;
  expect(textsAt(quiet, tMs, 'tall', lastPickable(quiet, tMs, 'tall'))).toContain(
    '카나리아 30건, 오류 0',
  );
});

test('a train that is back has no cards in its wagons, and they wait again', () => {
  const releases = releasesOf(trains);
  const back = releases.find(({ turns }) => turns.at(-1)?.state === 'back');
  const atMs = (back?.turns.at(-1)?.atMs ?? 0) + 1;
  expect(back && stateOf(back, atMs)).toBe('back');
  const cards = cardsAt(trains, atMs);
  expect(cards.riding).toBe(0);
  expect(cards.waiting + cards.mending).toBe(back?.aboard);
  expect(countLeft(releases, 365 * DAY_MS)).toBe(releases.length);
});

test('where two versions mix and do not get on, joints with crosses stand between their rows', () => {
  const shown = shownIn('two-languages');
  const tMs = breakingMs(shown);
  const latest = latestAt(shown, tMs);
  expect(latest).toMatchObject({ state: 'canary', isBreaking: true });
  expect(latest?.mixed ?? 0).toBeGreaterThan(400);
  expect(crossesAt(shown, tMs)).toBeGreaterThanOrEqual(2);
  expect(textsAt(shown, tMs, 'wide')).toContain('한 화면에 두 버전이 섞여요');
});

test('on a phone the release on its way and its buttons are seen through the window', () => {
  for (const { at } of view.moment?.acts ?? []) {
    expect(at.tall[1] + BUTTON.height).toBeLessThanOrEqual(WINDOW - 8);
  }
});

/** What a button takes at most: its height, and the widest of its words. */
const BUTTON = { width: 104, height: 40 };

describe.each(['wide', 'tall'] as const)('the stage when it is %s', (placement) => {
  const moments = locales.flatMap((locale) =>
    [
      [shownIn('quiet-canary', { locale }), 13.5 * MINUTE_MS],
      [shownIn('weekly-train', { locale }), 7 * DAY_MS + 90_000],
      [shownIn('weekly-train', { locale }), 100 * DAY_MS],
      [shownIn('two-languages', { locale }), -1],
    ].map(([shown, tMs]) => [locale, shown as Shown, tMs as number] as const),
  );

  test.each(moments)(
    'has words apart from each other, from its edge and from buttons (%s)',
    (...of) => {
      const [, shown, given] = of;
      const tMs = given < 0 ? breakingMs(shown) : given;
      const picked = lastPickable(shown, tMs, placement);
      const words = wordsAt(shown, tMs, placement, picked).map((word) => ({
        ...word,
        ...reachOf(word, widthOf(word)),
      }));
      expect(words.length).toBeGreaterThan(8);
      const acts = (view.moment?.acts ?? []).filter((act) => act.isOffered?.(shown, tMs) ?? true);
      for (const [i, one] of words.entries()) {
        expect(one.right, one.text).toBeLessThanOrEqual(PLACEMENT_WIDTH[placement] + 2);
        const meets = words
          .slice(i + 1)
          .filter(
            (two) => Math.abs(two.y - one.y) < 11 && two.left < one.right && one.left < two.right,
          );
        expect(meets, one.text).toEqual([]);
        for (const { at } of acts) {
          const [left, top] = at[placement];
          const isCovered =
            one.y > top &&
            one.y - 10 < top + BUTTON.height &&
            one.left < left + BUTTON.width &&
            one.right > left;
          expect(isCovered, one.text).toBe(false);
        }
      }
      for (const { at } of acts) {
        expect(at[placement][1] + BUTTON.height).toBeLessThanOrEqual(HEIGHT[placement]);
      }
    },
  );
});
