// The stage: the sheet with the card that is asked about and a button for each bay, or one card with its four ways.

import { type CardWords, card } from '@/components/figure/marks/card';
import type { Box, MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import { sorting } from '@/components/figure/stage/sorting';
import { moment, stage } from '@/components/figure/stage/stage-spec';
import type { Surface } from '@/components/figure/surface/surface';
import {
  bays,
  type CardId,
  cards,
  dayOf,
  deck,
  type Way,
  ways,
} from '@/engine/models/pick-architecture/config';
import { formatNumber } from '@/i18n/format';
import { bayWords, briefs, nameOf, stageWords } from './briefs';
import { shortMoney } from './cost';
import {
  askedAt,
  bestOf,
  cellAt,
  countPlaced,
  fits,
  isAlone,
  isTurned,
  perSecAt,
  rightCards,
  tableOf,
  turnedCards,
} from './now';
import { paintDay, paintFit, paintOf, paintSplit, sheet } from './sheet';

const HEIGHT: Placed<number> = { wide: 410, tall: 540 };

/** Beside the sheet on a wide stage, under it on a phone. */
const ASKING: Placed<Box> = {
  wide: { x: 552, y: 34, width: 236, height: 160 },
  tall: { x: 0, y: 306, width: 328, height: 122 },
};
/** One card alone. */
const ALONE: Placed<Box> = {
  wide: { x: 0, y: 12, width: 268, height: 190 },
  tall: { x: 0, y: 8, width: 328, height: 122 },
};

const brief = (of: CardId, over: string, { locale }: Shown): CardWords => ({
  over,
  title: nameOf(of, locale),
  line: briefs[of].line[locale],
});

/** What stands beside the sheet: the card that is asked about, that all are placed, or the card that was just graded. */
const question = card({
  box: ASKING,
  say(shown, tMs) {
    if (isAlone(shown)) return null;
    const { locale } = shown;
    const table = tableOf(shown);
    const last = turnedCards(shown, tMs).at(-1);
    if (last !== undefined) return brief(last, stageWords.turnedNow[locale], shown);
    const place = askedAt(shown, tMs);
    const now = place === null ? undefined : deck[place];
    if (now === undefined) {
      const over = stageWords.place(table.length, table.length)[locale];
      return { over, title: stageWords.allPlaced[locale], line: stageWords.press[locale] };
    }
    const over = stageWords.place(countPlaced(shown, tMs) + 1, table.length)[locale];
    return brief(now, over, shown);
  },
});

const alone = card({
  box: ALONE,
  say(shown, tMs) {
    const only = tableOf(shown)[0];
    if (!isAlone(shown) || only === undefined) return null;
    const perSec = perSecAt(shown, tMs);
    const { line, atAnyRate } = briefs[only];
    const said = perSec === 0 ? line : (atAnyRate ?? line);
    return { ...brief(only, overOf(only, perSec, shown), shown), line: said[shown.locale] };
  },
});

/** Over the title of a card alone: what the knob says instead of the card, where it does. */
function overOf(only: CardId, perSec: number, { locale }: Shown): string {
  if (perSec === 0) return stageWords[only === 'trap' ? 'unknown' : 'oneCard'][locale];
  const rate = formatNumber(perSec, locale, perSec < 10 ? 2 : 0);
  if (only === 'trap')
    return locale === 'ko' ? `물어보니 1초에 ${rate}번` : `The answer: ${rate} a second`;
  return locale === 'ko' ? `지금은 1초에 ${rate}번` : `Now ${rate} a second`;
}

/** How many lie right, large, under the card that was just graded. */
const score: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const turned = turnedCards(shown, tMs).length;
      if (isAlone(shown) || turned === 0) return;
      const { x, y, height } = ASKING[placement];
      const { locale } = shown;
      const words = `${rightCards(shown, tMs).length} / ${turned}`;
      surface.text('ink-2', x, y + height + 34, stageWords.score[locale], { size: 14 });
      surface.text('ink', x, y + height + 74, words, { size: 34, weight: 800 });
    },
  }),
};

const EVENLY: readonly number[] = Array(24).fill(1);

/** Where the ways of one card alone stand: the first row's top, from one to the next, and where bars begin and end. */
const BARS: Placed<{
  readonly top: number;
  readonly pitch: number;
  readonly from: number;
  readonly to: number;
}> = {
  wide: { top: 24, pitch: 92, from: 304, to: 700 },
  tall: { top: 158, pitch: 84, from: 0, to: 250 },
};

function paintWay(
  s: Surface,
  shown: Shown,
  placement: Placement,
  only: CardId,
  way: Way,
  tMs: number,
) {
  const { top, pitch, from, to } = BARS[placement];
  const y = top + ways.indexOf(way) * pitch;
  const { locale } = shown;
  s.text('ink', from, y + 12, bayWords[way][locale], { size: 14.5, weight: 700 });
  const month = isTurned(shown, only, tMs) ? cellAt(shown, only, way, tMs) : null;
  if (month === null) {
    s.outline('ink-3', from, y + 22, to - from, 26, 5, { width: 1.25, dash: [4, 3] });
    return;
  }
  const most = Math.max(...ways.map((one) => cellAt(shown, only, one, tMs)?.total ?? 0));
  const width = Math.max(4, ((to - from) * month.total) / most);
  paintSplit(s, paintOf(way), month, [from, y + 22, width, 26]);
  const total = shortMoney(month.total, locale);
  const bill = shortMoney(month.bill, locale);
  const said =
    locale === 'ko' ? `${total} 원 · 요금만 ${bill} 원` : `${total} · bill alone ${bill}`;
  s.text('ink-2', from, y + 66, said, { size: 13 });
  const x = from + width + 16;
  if (!month.isKept) s.cross('dropped', x, y + 35, 5);
  else if (fits(shown, only, way, tMs)) {
    paintFit(s, bestOf(shown, only, tMs) === way, x, y + 35);
  }
}

const bars: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const only = tableOf(shown)[0];
      if (!isAlone(shown) || only === undefined) return;
      const { x, y, width, height } = ALONE[placement];
      if (placement === 'wide') {
        surface.text('ink-2', x, y + height + 30, stageWords.day[shown.locale], { size: 13 });
        // A rate that is set comes evenly, day and night.
        const day = perSecAt(shown, tMs) === 0 ? dayOf(cards[only]) : EVENLY;
        paintDay(surface, day, [x, y + height + 42, width, 60]);
      }
      const isUnknown = cards[only].coming.kind === 'unknown' && perSecAt(shown, tMs) === 0;
      if (isUnknown && isTurned(shown, only, tMs)) {
        const { from, top } = BARS[placement];
        surface.text('ink', from, top + 12, stageWords.askFirst[shown.locale], {
          size: 14.5,
          weight: 700,
        });
        return;
      }
      for (const way of ways) paintWay(surface, shown, placement, only, way, tMs);
    },
  }),
};

/** Left and top of each bay's button. */
const BUTTONS: Placed<readonly (readonly [x: number, y: number])[]> = {
  wide: [
    [552, 206],
    [670, 206],
    [552, 256],
    [670, 256],
    [552, 306],
  ],
  tall: [
    [0, 440],
    [116, 440],
    [190, 440],
    [0, 488],
    [116, 488],
  ],
};

const acts = sorting({
  on: 'card',
  things: deck.map((id) => briefs[id].name),
  places: bays.map((act, place) => ({
    act,
    at: {
      wide: BUTTONS.wide[place] ?? [0, 0],
      tall: BUTTONS.tall[place] ?? [0, 0],
    },
  })),
  asked: (shown, tMs) => (turnedCards(shown, tMs).length > 0 ? null : askedAt(shown, tMs)),
});

export const sheetStage = stage({
  moment: moment(HEIGHT, [sheet, question, alone, score, bars], acts),
});
