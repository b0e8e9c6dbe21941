// What customers were told: the true number large, the last answers beside it, and what is on its way.

import type {
  Box,
  Instant,
  MomentMark,
  Placement,
  Shown,
} from '@/components/figure/marks/contract';
import { TRAVEL_MS } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { boxesIn, CUSTOMERS, HERO, middleOf, STORE, TICKER } from './plan';
import { stageWords } from './stage-words';

export interface Answer {
  readonly order: number;
  readonly told: number;
  /** The place of this answer among all. */
  readonly truth: number;
  /** The order of the member whose name was shown; below 0 for nobody. */
  readonly name: number;
  readonly atMs: number;
}

/** How many answers there are by a moment. */
export const answersBy = (shown: Shown, tMs: number): number =>
  shown.tracks.flights('answer').begunBetween(-1, tMs)[1];

function answerOf(shown: Shown, row: number): Answer {
  const { thing, about, to, fromMs } = shown.tracks.flights('answer').data;
  return {
    order: thing[row] ?? 0,
    told: about[row] ?? 0,
    truth: row + 1,
    name: to[row] ?? -1,
    atMs: fromMs[row] ?? 0,
  };
}

export const isLeak = ({ name, order }: Answer): boolean => name >= 0 && name !== order;

/** The answer to an order; null where it has none by then. */
export function answerTo(shown: Shown, order: number, tMs: number): Answer | null {
  const { thing } = shown.tracks.flights('answer').data;
  const answers = answersBy(shown, tMs);
  for (let row = 0; row < answers; row += 1) if (thing[row] === order) return answerOf(shown, row);
  return null;
}

const TICKER_GAP = 8;

const tickerBox = (placement: Placement, place: number): Box => {
  const { x, y, width, height, count } = TICKER[placement];
  const wide = (width - (count - 1) * TICKER_GAP) / count;
  return { x: x + place * (wide + TICKER_GAP), y, width: wide, height };
};

/** The last answers, each with its box. */
export function answerBoxes(
  shown: Shown,
  placement: Placement,
  tMs: number,
): readonly { readonly answer: Answer; readonly box: Box }[] {
  const answers = answersBy(shown, tMs);
  const { count } = TICKER[placement];
  const first = Math.max(0, answers - count);
  return Array.from({ length: answers - first }, (_, place) => ({
    answer: answerOf(shown, first + place),
    box: tickerBox(placement, place),
  }));
}

/** The true number: the one big number on the stage. */
export const hero: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const { label, size } = HERO[placement];
      const [x, y] = label;
      surface.text('ink-2', x, y, stageWords.truth[shown.locale], { size: 13, weight: 600 });
      const number = formatNumber(answersBy(shown, tMs), shown.locale);
      surface.text('ink', x, y + size, number, { size, weight: 800 });
    },
  }),
};

/** Whose name stood over the page, in words. */
function nameIn(answer: Answer, isNarrow: boolean, locale: Locale): string {
  if (answer.name < 0) return stageWords.guest[locale];
  if (!isLeak(answer)) return stageWords.own[locale];
  return (isNarrow ? stageWords.strangerShort : stageWords.stranger)(answer.name, locale);
}

function paintAnswer(surface: Surface, answer: Answer, box: Box, { locale }: Shown): void {
  const { x, y, width, height } = box;
  const isWrong = answer.told !== answer.truth;
  surface.rect('card', x, y, width, height, 10);
  surface.outline('line', x, y, width, height, 10, { width: 1 });
  const told = stageWords.told(answer.told, locale);
  surface.text('ink', x + 10, y + 25, told, { size: 19, weight: 800 });
  const small = { size: 12.5, weight: 600 } as const;
  if (isWrong) {
    surface.rect('dropped', x + 10, y + 30, width - 20, 2);
    surface.cross('dropped', x + width - 15, y + 18, 5);
    surface.text('ink-2', x + 10, y + 48, stageWords.really(answer.truth, locale), small);
  }
  const name = nameIn(answer, width < 110, locale);
  const last = y + height - 11;
  if (isLeak(answer)) {
    surface.cross('dropped', x + 14, last - 4, 4);
    surface.text('ink', x + 23, last, name, small);
  } else surface.text('ink-2', x + 10, last, name, small);
}

/** The last answers, the newest on the right: the number that was told, the true one, and whose name. */
export const ticker: MomentMark = {
  legend: () => [],
  describe: (shown, tMs) => {
    const answers = answersBy(shown, tMs);
    if (answers === 0) return null;
    const { told, truth } = answerOf(shown, answers - 1);
    return stageWords.last(told, truth, shown.locale);
  },
  prepare: (shown, placement) => {
    const { x, y, count } = TICKER[placement];
    return {
      paint(surface, { tMs }) {
        const seen = answerBoxes(shown, placement, tMs);
        if (placement === 'wide') {
          surface.text('ink-2', x, y - 11, stageWords.lastAnswers[shown.locale], {
            size: 12.5,
            weight: 600,
          });
        }
        for (let place = 0; place < count; place += 1) {
          const box = tickerBox(placement, place);
          const one = seen[place];
          if (one) paintAnswer(surface, one.answer, box, shown);
          else {
            const { width, height } = box;
            surface.outline('line', box.x, y, width, height, 10, { dash: [4, 4], width: 1 });
          }
        }
      },
    };
  },
};

/** From a point to another, as far as its share of the way. */
function between(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  share: number,
): readonly [number, number] {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

interface Way {
  readonly track: string;
  readonly paint: (surface: Surface, x: number, y: number) => void;
  /** From where to where, for a row. */
  readonly ends: (row: number) => readonly [readonly [number, number], readonly [number, number]];
}

function waysOf(shown: Shown, placement: Placement): readonly Way[] {
  const boxes = boxesIn(shown, placement);
  const at = (place: number) => middleOf(boxes[place] ?? (boxes.at(-1) as Box));
  const strip = TICKER[placement];
  const answered = placement === 'wide' ? strip.y : strip.y + strip.height;
  const asks = shown.tracks.flights('ask').data;
  const orders = shown.tracks.flights('order').data;
  const answers = shown.tracks.flights('answer').data;
  return [
    {
      track: 'order',
      paint: (surface, x, y) => surface.dot('busy', x, y, 5),
      ends: (row) => [CUSTOMERS[placement], at(orders.to[row] ?? 0)],
    },
    {
      track: 'ask',
      paint: (surface, x, y) => surface.diamond('baas', x, y, 5.5),
      ends: (row) => [at(asks.from[row] ?? 0), middleOf(STORE[placement])],
    },
    {
      track: 'answer',
      paint: (surface, x, y) => surface.ring('good', x, y, 5, 2),
      ends: (row) => {
        const [x, y] = at(answers.from[row] ?? 0);
        return [
          [x, y],
          [x, answered],
        ];
      },
    },
  ];
}

/** What takes no simulated time is seen on its way for a moment of the learner's clock. */
export const travels: MomentMark = {
  legend: (shown) => [
    { words: stageWords.order, sample: (surface) => surface.dot('busy', 10, 6, 5) },
    ...(shown.tracks.flights('ask').data.length > 0
      ? [
          {
            words: stageWords.asking,
            sample: (surface: Surface) => surface.diamond('baas', 10, 6, 5.5),
          },
        ]
      : []),
    { words: stageWords.answer, sample: (surface) => surface.ring('good', 10, 6, 5, 2) },
  ],
  prepare: (shown, placement) => {
    const ways = waysOf(shown, placement);
    return {
      paint(surface: Surface, { tMs, pace }: Instant) {
        const travelMs = TRAVEL_MS * pace;
        for (const { track, paint, ends } of ways) {
          const reader = shown.tracks.flights(track);
          const [first, end] = reader.begunBetween(tMs - travelMs, tMs);
          for (let row = first; row < end; row += 1) {
            const [from, to] = ends(row);
            const share = (tMs - (reader.data.fromMs[row] ?? 0)) / travelMs;
            paint(surface, ...between(from, to, share));
          }
        }
      },
    };
  },
};
