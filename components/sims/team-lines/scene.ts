// The scene: three desks with the cards before them, and below them how the last tickets spent their days.

import type {
  Box,
  Instant,
  MomentMark,
  Placed,
  Placement,
  Shown,
  Target,
} from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Paint, Surface } from '@/components/figure/surface/surface';
import { organisations } from '@/engine/models/team-lines/config';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import {
  type Card,
  DAY_MS,
  finishedBy,
  type Life,
  lineName,
  type Now,
  nowAt,
  organisationAt,
  type Stretch,
} from './now';
import { reorganised, say, signs } from './stage-words';

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

/** Bars of the last tickets: one scale for all, in days. What is longer is cut, and its days say how long it was. */
const BARS: Placed<{
  readonly top: number;
  readonly left: number;
  readonly perDay: number;
  readonly mostDays: number;
  readonly most: number;
  readonly pitch: number;
}> = {
  wide: { top: 188, left: 0, perDay: 7.4, mostDays: 60, most: 8, pitch: 21 },
  tall: { top: 212, left: 0, perDay: 3, mostDays: 60, most: 8, pitch: 21 },
};
const BAR_HEIGHT = 13;

/** Where the buttons that reorganise stand, under their heading. */
const ACTS: Placed<readonly [x: number, y: number]> = { wide: [608, 190], tall: [0, 446] };

/** One below the other beside the bars; on a phone beside each other under them. */
export function actAt(placement: Placement, place: number): readonly [x: number, y: number] {
  const [x, y] = ACTS[placement];
  if (placement === 'wide') return [x, y + place * 46];
  return place < organisations.length ? [x + place * 108, y] : [x, y + 46];
}

/** What a button would do that is done already stands in its place. */
function paintOrganisation(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { locale } = shown;
  const now = organisationAt(shown, tMs);
  const [x, y] = actAt(placement, organisations.indexOf(now));
  s.text('ink-2', x + 2, y + 25, say.now(reorganised[now])[locale], { size: 12.5 });
}

/** Days as lines behind the bars, numbered above them. */
function paintScale(s: Surface, placement: Placement, locale: Locale): void {
  const { top, left, perDay, mostDays, most, pitch } = BARS[placement];
  const step = placement === 'wide' ? 10 : 20;
  for (let days = step; days <= mostDays; days += step) {
    const x = left + days * perDay;
    s.stroke('line', [x, top - 4, x, top + (most - 1) * pitch + BAR_HEIGHT + 4], { width: 1 });
    const words = days === mostDays ? say.day(days)[locale] : String(days);
    s.text('ink-2', x, top - 8, words, { size: 12, align: 'center' });
  }
}

/** As pale as the last of three lines in the strip: work stands out from a month of waiting. */
const WAITING_ALPHA = 0.4;

type Look = { readonly paint: Paint; readonly isHatched?: true; readonly alpha?: number };
const looks: Readonly<Record<Stretch['how'], Look>> = {
  waiting: { paint: 'queued', alpha: WAITING_ALPHA },
  working: { paint: 'busy' },
  onTheWay: { paint: 'queued', isHatched: true },
  sentBack: { paint: 'dropped', isHatched: true },
};

function paintStretch(s: Surface, { paint, isHatched, alpha }: Look, box: Box): void {
  const { x, y, width, height } = box;
  if (isHatched) s.hatched(paint, x, y, width, height);
  else if (alpha === undefined) s.rect(paint, x, y, width, height);
  else s.area(paint, [x, y, x + width, y, x + width, y + height, x, y + height], alpha);
}

/** Whole days; of less than one its tenths, so that short work is not none. */
const daysOf = (ms: number, locale: Locale): string =>
  formatNumber(ms / DAY_MS, locale, ms < DAY_MS ? 1 : 0);

const barBox = (placement: Placement, i: number): Box => {
  const { top, left, perDay, mostDays, pitch } = BARS[placement];
  return { x: left, y: top + i * pitch, width: mostDays * perDay, height: BAR_HEIGHT };
};

function paintBar(s: Surface, life: Life, placement: Placement, i: number, locale: Locale): void {
  const { perDay, mostDays } = BARS[placement];
  const box = barBox(placement, i);
  const xOf = (ms: number): number =>
    box.x + Math.min(mostDays, (ms - life.askedMs) / DAY_MS) * perDay;
  // Work lies over waiting: a short one is never covered.
  const inOrder = [...life.stretches].sort(
    (a, b) => Number(a.how === 'working') - Number(b.how === 'working'),
  );
  for (const one of inOrder) {
    const x = xOf(one.fromMs);
    const width = xOf(one.toMs) - x;
    if (width > 0) paintStretch(s, looks[one.how], { ...box, x, width });
  }
  const lead = daysOf(life.doneMs - life.askedMs, locale);
  const words = say.days(lead, daysOf(life.workedMs, locale))[locale];
  const end = xOf(life.doneMs) + 8;
  s.text('ink', end, box.y + 11, words, {
    size: 12.5,
    weight: i === 0 ? 700 : 500,
    plate: 'card',
  });
}

const idOf = (life: Life): string => `ticket-${life.ticket}`;

function paintBars(s: Surface, shown: Shown, placement: Placement, { tMs, picked }: Instant): void {
  const { top, most, left, perDay, mostDays } = BARS[placement];
  const lives = finishedBy(shown, tMs, most);
  const { locale } = shown;
  const caption = (lives.length > 0 ? say.lately : say.notYet)[locale];
  s.text('ink', left, top - 26, caption, { weight: 700 });
  s.text('ink', ACTS[placement][0], ACTS[placement][1] - 12, say.reorganise[locale], {
    weight: 700,
  });
  paintOrganisation(s, shown, placement, tMs);
  paintScale(s, placement, locale);
  lives.forEach((life, i) => {
    paintBar(s, life, placement, i, locale);
    if (idOf(life) !== picked) return;
    const { x, y, height } = barBox(placement, i);
    const width = Math.min(mostDays, (life.doneMs - life.askedMs) / DAY_MS) * perDay;
    s.outline('accent', x - 2, y - 2, width + 4, height + 4, 3, { width: 2 });
  });
  const found = lives.find((life) => idOf(life) === picked);
  if (!found) return;
  const y = top + most * BARS[placement].pitch + 18;
  const [who, where] = waitsOf(shown, found);
  if (placement === 'wide') {
    s.text('ink', left, y, `${who} ${where}`, { size: 14, weight: 700 });
    return;
  }
  s.text('ink', left, y - 2, who, { size: 12.5, weight: 700 });
  s.text('ink', left, y + 14, where, { size: 12.5, weight: 700 });
}

/** Before whom a ticket waited, and how long: "12번이 기다린 곳:" and "화면팀 앞 8일, 서버팀 앞 12일". */
function waitsOf(shown: Shown, life: Life): readonly [who: string, where: string] {
  const { locale } = shown;
  const { organisation } = nowAt(shown, life.doneMs);
  const byLine = [0, 0, 0];
  for (const { how, place, fromMs, toMs } of life.stretches) {
    if (how === 'waiting') byLine[place] = (byLine[place] ?? 0) + toMs - fromMs;
  }
  const parts = byLine.flatMap((ms, line) => {
    const name = lineName(organisation, line)[locale];
    return ms / DAY_MS >= 0.5 ? [say.waited(name, daysOf(ms, locale))[locale]] : [];
  });
  const number = formatNumber(life.ticket, locale);
  return parts.length === 0
    ? [say.noWait(number)[locale], '']
    : [say.waits(number)[locale], parts.join(', ')];
}

const targetOf = (life: Life, i: number, placement: Placement, locale: Locale): Target => {
  const lead = daysOf(life.doneMs - life.askedMs, locale);
  const words = say.days(lead, daysOf(life.workedMs, locale))[locale];
  const label = say.ticket(formatNumber(life.ticket, locale), words)[locale];
  return { id: idOf(life), box: barBox(placement, i), label };
};

const sign = (how: Stretch['how']): LegendEntry => ({
  words: signs[how],
  sample: (s) => paintStretch(s, looks[how], { x: 2, y: 1, width: 16, height: 10 }),
});

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

export const bars: MomentMark = {
  legend(shown) {
    const { handoffDays, returns } = shown.recording.request.config;
    const isHanded = Number(handoffDays) > 0;
    const isBack = isHanded && Number(returns) > 0;
    return [
      sign('working'),
      sign('waiting'),
      ...(isHanded ? [sign('onTheWay')] : []),
      ...(isBack ? [sign('sentBack')] : []),
    ];
  },
  prepare: (shown, placement) => ({
    paint: (surface, instant) => paintBars(surface, shown, placement, instant),
    targets: ({ tMs }) =>
      finishedBy(shown, tMs, BARS[placement].most).map((life, i) =>
        targetOf(life, i, placement, shown.locale),
      ),
  }),
};
