// Changes in the scene: cards that wait, are mended, or ride in the wagons of a train.

import type { MomentMark, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { cardsAt, isByTrain, isGoing, type Latest, latestAt } from './now';
import { LAYOUT, type Layout, type Shelf } from './plan';
import { say } from './stage-words';

const CARD = { width: 14, height: 20, pitch: 17 } as const;
const WAGON = { width: 20, height: 26, pitch: 24 } as const;

function paintCard(s: Surface, x: number, y: number, isBad = false): void {
  s.outline(isBad ? 'dropped' : 'ink', x, y, CARD.width, CARD.height, 0, { width: 1.25 });
  if (isBad) s.cross('dropped', x + CARD.width / 2, y + CARD.height / 2, 4);
  else s.stroke('ink-3', [x + 4, y + 7, x + 10, y + 7], { width: 1.5 });
}

function paintShelf(s: Surface, shelf: Shelf, words: string, count: number, isBad: boolean): void {
  s.text(count > 0 ? 'ink' : 'ink-2', shelf.words[0], shelf.words[1], words, {
    size: 12.5,
    weight: count > 0 ? 700 : 400,
  });
  const [x, y] = shelf.cards;
  for (let i = 0; i < Math.min(count, shelf.most); i += 1) {
    paintCard(s, x + i * CARD.pitch, y, isBad);
  }
  if (count <= shelf.most) return;
  s.text('ink', x + shelf.most * CARD.pitch + 2, y + 15, `+${count - shelf.most}`, {
    size: 12,
    weight: 700,
  });
}

/** Cards ride in wagons; once the release is back, or live, the wagons are empty. */
function paintTrain(s: Surface, layout: Layout, shown: Shown, tMs: number, latest: Latest): void {
  const { release, state } = latest;
  const { locale } = shown;
  const [number, cards] = [release.number, release.aboard].map((n) => formatNumber(n, locale));
  const named = (isByTrain(shown, tMs) ? say.train : say.release)(number ?? '', cards ?? '');
  s.text('ink', ...layout.train.words, named[locale], { size: 12.5, weight: 700 });
  const [x, y] = layout.train.cards;
  const floor = y + WAGON.height + 8;
  s.stroke('ink-3', [x, floor, layout.railsTo, floor], { width: 1.5 });
  const going = isGoing(state);
  const seen = Math.min(release.aboard, layout.train.most);
  for (let i = 0; i < seen; i += 1) {
    const left = x + i * WAGON.pitch;
    s.outline(going ? 'ink' : 'ink-3', left, y, WAGON.width, WAGON.height, 0, {
      width: 1.25,
      ...(going ? {} : { dash: [3, 2] }),
    });
    for (const wheel of [5, 15]) s.dot('ink-2', left + wheel, floor - 4, 2.6);
    if (going) paintCard(s, left + 3, y + 3);
  }
  const end = x + seen * WAGON.pitch;
  if (seen < release.aboard) {
    s.text('ink', end + 2, y + 17, `+${release.aboard - seen}`, { size: 12, weight: 700 });
  }
}

export const train: MomentMark = {
  legend: () => [],
  describe(shown, tMs) {
    const { waiting, mending } = cardsAt(shown, tMs);
    const { locale } = shown;
    const words = [
      say.waiting(formatNumber(waiting, locale)),
      say.mending(formatNumber(mending, locale)),
    ];
    return words.map((one) => one[locale]).join(', ');
  },
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const layout = LAYOUT[placement];
      const { locale } = shown;
      const { waiting, mending } = cardsAt(shown, tMs);
      const waits = say.waiting(formatNumber(waiting, locale))[locale];
      paintShelf(surface, layout.waiting, waits, waiting, false);
      if (mending > 0) {
        const words = say.mending(formatNumber(mending, locale))[locale];
        paintShelf(surface, layout.mending, words, mending, true);
      }
      const latest = latestAt(shown, tMs);
      if (latest) paintTrain(surface, layout, shown, tMs, latest);
    },
  }),
};
