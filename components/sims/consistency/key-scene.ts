// A table that was bought in forty lanes, and the one or few of them that a popular box is written to.

import type { Box, MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { KEY_BURST, KEY_PER_SEC, tracks } from '@/engine/models/consistency/config';
import { formatNumber } from '@/i18n/format';
import { keyRatesAt, totalAt } from './now';
import { paintTold, sign } from './paint';
import { isWide, KEY_TALLY, laneBoxes, laneOf, numberOf, sceneOf } from './plan';
import { say, signs } from './stage-words';

const isHere = (shown: Shown): boolean => sceneOf(shown) === 'hotKey';
/** Over a lane, writes that were throttled in the last tenth of a second: one cross for ten. */
const CROSS_FOR = 10;
const CROSS_MS = 100;
const MOST_CROSSES = { wide: 9, tall: 3 } as const;

const levelOf = (shown: Shown, key: number, tMs: number): number =>
  shown.tracks.level('bucket', tracks.bucket.names[key] ?? '0').at(tMs);

function paintLane(s: Surface, box: Box, share: number, isUsed: boolean): void {
  const { x, y, width, height } = box;
  const full = height * Math.max(0, Math.min(1, share));
  if (full > 1) s.rect(isUsed ? 'busy' : 'warm', x, y + height - full, width, full, 3);
  if (isUsed) s.outline('ink', x, y, width, height, 3, { width: 1.75 });
}

function paintLanes(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const keys = numberOf(shown, 'suffixes');
  const used = new Map(Array.from({ length: keys }, (_, key) => [laneOf(key, keys), key]));
  const boxes = laneBoxes(placement);
  s.rects(
    'warm',
    boxes.filter((_, lane) => !used.has(lane)),
    3,
  );
  const [, throttled] = keyRatesAt(shown, tMs);
  const each = (throttled * CROSS_MS) / 1_000 / keys / CROSS_FOR;
  for (const [lane, box] of boxes.entries()) {
    const key = used.get(lane);
    if (key === undefined) continue;
    paintLane(s, box, levelOf(shown, key, tMs) / KEY_BURST, true);
    const count = Math.min(MOST_CROSSES[placement], Math.round(each));
    const isTight = !isWide(placement);
    for (let i = 0; i < count; i += 1) {
      const [across, up] = isTight ? [i % 1, i] : [(i % 3) - 1, Math.floor(i / 3)];
      const y = isTight ? box.y - 7 - up * 8 : box.y - 10 - up * 11;
      s.cross('dropped', box.x + box.width / 2 + across * 12, y, isTight ? 3 : 4);
    }
  }
}

function paintTally(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { locale } = shown;
  const [passed, throttled] = keyRatesAt(shown, tMs);
  const round = (value: number) => formatNumber(Math.round(value), locale);
  const [x, y] = KEY_TALLY[placement];
  const title = { size: 13, weight: 600, align: 'center' } as const;
  // What a lane takes is what a reader is to find out first.
  const bought = totalAt(shown, 'throttled', tMs) > 0 ? say.boughtLanes : say.bought;
  s.text('ink-2', x, isWide(placement) ? 40 : 38, bought[locale], {
    size: 12.5,
    align: 'center',
  });
  s.text('ink', x, y - 24, say.keys(numberOf(shown, 'suffixes'))[locale], title);
  const words = say.passed(round(passed), round(throttled))[locale];
  const size = isWide(placement) ? 20 : 14;
  s.text(throttled > 0.02 * passed ? 'dropped' : 'ink', x, y + 4, words, {
    size,
    weight: 800,
    align: 'center',
  });
}

function targetsOf(shown: Shown, placement: Placement): readonly Target[] {
  const keys = numberOf(shown, 'suffixes');
  const boxes = laneBoxes(placement);
  return Array.from({ length: keys }, (_, key) => {
    const { x, y, width, height } = boxes[laneOf(key, keys)] as Box;
    const box = { x: x - 8, y, width: width + 16, height };
    const label = shown.locale === 'ko' ? `키 ${key + 1}` : `Key ${key + 1}`;
    return { id: `key-${key + 1}`, box, label };
  });
}

function tell(shown: Shown, tMs: number, picked: string | null): string | null {
  const key = Number(/^key-(\d+)$/.exec(picked ?? '')?.[1] ?? 0) - 1;
  const keys = numberOf(shown, 'suffixes');
  if (key < 0 || key >= keys) return null;
  const { locale } = shown;
  const level = formatNumber(Math.floor(levelOf(shown, key, tMs)), locale);
  const asked = formatNumber(Math.round(numberOf(shown, 'keyPerSec') / keys), locale);
  const takes = formatNumber(KEY_PER_SEC, locale);
  return locale === 'ko'
    ? `키 ${key + 1}: 초당 ${asked}번쯤 오고 ${takes}번 받아요. 지금 ${level}번을 더 받을 수 있어요`
    : `Key ${key + 1}: some ${asked} come a second, it takes ${takes}. Room now for ${level}`;
}

export const key: MomentMark = {
  legend: (shown) =>
    isHere(shown)
      ? [
          sign(signs.free, (s) => s.rect('warm', 4, 0, 12, 12, 3)),
          sign(signs.tokens, (s) => {
            s.rect('busy', 4, 6, 12, 6, 2);
            s.outline('ink', 4, 0, 12, 12, 3, { width: 1.5 });
          }),
          sign(signs.throttled, (s) => s.cross('dropped', 10, 6, 4)),
        ]
      : [],
  prepare: (shown, placement) => {
    if (!isHere(shown)) return { paint() {} };
    const targets = targetsOf(shown, placement);
    return {
      paint(s, { tMs, picked }) {
        paintLanes(s, shown, placement, tMs);
        paintTally(s, shown, placement, tMs);
        paintTold(s, placement, tell(shown, tMs, picked));
      },
      targets: () => targets,
    };
  },
};
