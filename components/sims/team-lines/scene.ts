// The desks in the scene, with the cards before them.

import type { Box, MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { type Card, lineName, type Now, nowAt } from './now';
import { say, signs } from './stage-words';

export const HEIGHT: Placed<number> = { wide: 384, tall: 538 };

const CARD = { width: 15, height: 24, pitch: 19 } as const;
const DESK = { width: 40, height: 40 } as const;
/** What stands in a line beyond that is a number. */
const MOST_CARDS = 12;

/** Where what is being handed on lies: room for its words, and for so many cards. */
const SHELF = { words: 72, most: 5 } as const;

/** A line and its desk: the cards stand right before it. */
interface Row {
  /** Baseline of the team's name. */
  readonly name: readonly [x: number, y: number];
  readonly line: Box;
  readonly desk: readonly [x: number, y: number];
}

type Rows = readonly [Row, Row, Row];

const column = (x: number): Row => ({
  name: [x, 18],
  line: { x, y: 34, width: 176, height: DESK.height },
  desk: [x + 184, 34],
});
const row = (left: number, y: number, right: number): Row => ({
  name: [0, y + 25],
  line: { x: left, y, width: right - left - DESK.width - 8, height: DESK.height },
  desk: [right - DESK.width, y],
});

/** Layers lie beside each other, because work goes on from one to the next; domains below each other. */
const LAYERS: Placed<Rows> = {
  wide: [column(0), column(268), column(536)],
  tall: [row(84, 4, 328), row(84, 58, 328), row(84, 112, 328)],
};
const DOMAINS: Placed<Rows> = {
  wide: [row(120, 4, 764), row(120, 54, 764), row(120, 104, 764)],
  tall: [row(84, 4, 328), row(84, 58, 328), row(84, 112, 328)],
};
/** One line before all three desks. */
const SHARED: Placed<Rows> = {
  wide: DOMAINS.wide.map((one) => ({
    ...one,
    name: [0, 79] as const,
    line: { ...DOMAINS.wide[1].line },
  })) as unknown as Rows,
  tall: DOMAINS.tall.map((one) => ({
    ...one,
    name: [0, 83] as const,
    line: { ...DOMAINS.tall[1].line },
  })) as unknown as Rows,
};

const rowsOf = (now: Now, placement: Placement): Rows =>
  ({ layers: LAYERS, domains: DOMAINS, shared: SHARED })[now.organisation][placement];

/** A ticket with a stripe for each part: filled where it is done. */
function paintCard(s: Surface, card: Card, x: number, y: number, isAtWork = false): void {
  s.rect(isAtWork ? 'busy' : 'card', x, y, CARD.width, CARD.height, 3);
  s.outline(isAtWork ? 'busy' : 'ink', x, y, CARD.width, CARD.height, 3, { width: 1.25 });
  for (let part = 0; part < 3; part += 1) {
    const top = y + 4 + part * 6;
    if (part < card.done) s.rect(isAtWork ? 'on-busy' : 'ink', x + 3.5, top, CARD.width - 7, 4);
    else
      s.outline(isAtWork ? 'on-busy' : 'ink-3', x + 3.5, top, CARD.width - 7, 4, 0, { width: 1 });
  }
  if (card.isSentBack) s.area('dropped', [x, y, x + 8, y, x, y + 8]);
}

/** The same, as large as a legend has room for. */
function paintCardSign(s: Surface): void {
  s.outline('ink', 5, 0, 10, 12, 2, { width: 1.25 });
  s.rect('ink', 7, 2, 6, 2.5);
  s.outline('ink-3', 7, 5.5, 6, 2, 0, { width: 1 });
  s.outline('ink-3', 7, 8.5, 6, 2, 0, { width: 1 });
}

function paintLine(s: Surface, cards: readonly Card[], { x, y, width, height }: Box): void {
  const top = y + (height - CARD.height) / 2;
  const room = Math.min(MOST_CARDS, Math.floor(width / CARD.pitch));
  const isMore = cards.length > room;
  const seen = isMore ? room - 2 : cards.length;
  s.stroke('line', [x, y + height, x + width, y + height], { width: 1.5 });
  for (let i = 0; i < seen; i += 1) {
    const card = cards[i];
    if (card) paintCard(s, card, x + width - (i + 1) * CARD.pitch, top);
  }
  if (!isMore) return;
  const text = `+${cards.length - seen}`;
  s.text('ink', x + width - seen * CARD.pitch - 6, top + 17, text, {
    size: 13,
    weight: 700,
    align: 'right',
  });
}

function paintDesk(s: Surface, card: Card | null, [x, y]: readonly [number, number]): void {
  s.rect('line-2', x, y, DESK.width, DESK.height, 8);
  if (card === null) return;
  const left = x + (DESK.width - CARD.width) / 2;
  paintCard(s, card, left, y + (DESK.height - CARD.height) / 2, true);
}

/**
 * Who is between two desks waits for a meeting: on a shelf by the line in which they will stand, under it where
 * lines lie beside each other, at its far end where they lie below each other. A phone has room for words alone.
 */
function paintOnTheWay(
  s: Surface,
  cards: readonly Card[],
  { x, y, width, height }: Box,
  placement: Placement,
  shown: Shown,
): void {
  if (cards.length === 0) return;
  const { locale } = shown;
  if (placement === 'tall') {
    const back = cards.filter(({ isSentBack }) => isSentBack).length;
    const words = say.onTheWay(cards.length, back)[locale];
    s.text('ink-2', x + width, y + height + 14, words, { size: 12, align: 'right' });
    return;
  }
  const isUnder = width < 300;
  const [left, top] = [x, isUnder ? y + height + 12 : y + (height - CARD.height) / 2];
  s.text('ink-2', left, top + 16, say.shelf[locale], { size: 12.5 });
  const begin = left + SHELF.words;
  const seen = cards.length > SHELF.most ? SHELF.most - 1 : cards.length;
  cards.slice(0, seen).forEach((card, i) => {
    paintCard(s, card, begin + i * CARD.pitch, top);
  });
  const end = begin + SHELF.most * CARD.pitch;
  s.stroke('ink-3', [begin, top + CARD.height + 4, end, top + CARD.height + 4], {
    width: 1.5,
    dash: [3, 3],
  });
  if (seen < cards.length) {
    s.text('ink', begin + seen * CARD.pitch, top + 17, `+${cards.length - seen}`, { weight: 700 });
  }
}

function paintDesks(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const now = nowAt(shown, tMs);
  const { locale } = shown;
  const rows = rowsOf(now, placement);
  const isShared = now.organisation === 'shared';
  rows.forEach(({ name, line, desk }, place) => {
    if (!isShared || place === 0) {
      s.text('ink', name[0], name[1], lineName(now.organisation, place)[locale], { weight: 700 });
      paintLine(s, now.lines[place] ?? [], line);
      paintOnTheWay(s, now.onTheWay[place] ?? [], line, placement, shown);
    }
    paintDesk(s, now.desks[place] ?? null, desk);
  });
  if (now.organisation !== 'layers' || placement === 'tall') return;
  // Work goes on from one desk to the next team's line.
  for (const place of [0, 1] as const) {
    const [x, y] = rows[place].desk;
    s.arrow('ink-3', [x + DESK.width + 8, y + 20, x + DESK.width + 34, y + 20], { width: 1.5 });
  }
}

export const desks: MomentMark = {
  legend: () => [
    {
      words: signs.card,
      sample: paintCardSign,
    },
  ],
  describe(shown, tMs) {
    const now = nowAt(shown, tMs);
    const { locale } = shown;
    const lines = now.organisation === 'shared' ? [0] : [0, 1, 2];
    return lines
      .map(
        (line) =>
          say.stands(
            lineName(now.organisation, line)[locale],
            formatNumber(now.lines[line]?.length ?? 0, locale),
          )[locale],
      )
      .join(', ');
  },
  prepare: (shown, placement) => ({
    paint: (surface, { tMs }) => paintDesks(surface, shown, placement, tMs),
  }),
};
