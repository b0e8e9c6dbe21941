// A room full of phones: which of them listen, how a message goes from its writer to the store and on to each, and the meter.

import { configAt } from '@/components/figure/marks/config-at';
import {
  type Instant,
  type MomentMark,
  type MomentPicture,
  type Placement,
  type Shown,
  TRAVEL_MS,
} from '@/components/figure/marks/contract';
import {
  paintToken,
  SMALL_TOKEN_RADIUS,
  TOKEN_RADIUS,
  tokenLegend,
} from '@/components/figure/marks/tokens';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { isTablets, roomSizeAt } from './plan';
import { stageWords } from './stage-words';

/** Phones are drawn one by one up to so many; beyond, a square stands for several. */
const MOST_SQUARES = 100;
const COLUMNS = 10;
const PITCH = 20;
const SIDE = 16;
/** A message is on its way to the store, then to the phones, and then seen to have been read. */
const PHASES = 3;
/** More tokens at once than that are small. */
const MANY = 20;

const PLACES = {
  wide: { grid: [0, 30], store: [304, 105], meter: [560, 50], writes: [560, 128], size: 38 },
  tall: { grid: [16, 148], store: [75, 114], meter: [166, 40], writes: [166, 88], size: 24 },
} as const;

type Point = readonly [x: number, y: number];

const perSquare = ({ recording }: Shown): number =>
  Math.ceil(Number(recording.request.config.users) / MOST_SQUARES);

/** Whoever may read everything stands apart, right of the others. */
const strangersAt = ({ recording }: Shown, tMs: number): number => {
  const { rules, strangers } = configAt(recording.request, tMs);
  return rules === 'anyone' ? Number(strangers) : 0;
};

class Phones implements MomentPicture {
  private readonly each: number;
  private readonly squares: number;
  /** By pace: rows of the messages that are drawn, in order. */
  private readonly drawn = new Map<number, readonly number[]>();

  constructor(
    private readonly shown: Shown,
    private readonly placement: Placement,
  ) {
    this.each = perSquare(shown);
    this.squares = Math.ceil(Number(shown.recording.request.config.users) / this.each);
  }

  paint(surface: Surface, instant: Instant): void {
    const { tMs } = instant;
    const { locale } = this.shown;
    const [left, top] = PLACES[this.placement].grid;
    const users = Number(this.shown.recording.request.config.users);
    surface.text('ink', left, top - 12, stageWords.phones(users, this.each, locale), {
      size: 13,
      weight: 600,
    });
    this.paintPhones(surface, tMs);
    this.paintMeters(surface, tMs);
    const [x, y] = PLACES[this.placement].store;
    if (this.placement === 'wide') surface.stroke('ink-3', [204, y, x, y], { alpha: 0.45 });
    this.paintMessage(surface, instant);
  }

  private placeOf(square: number): Point {
    const [left, top] = PLACES[this.placement].grid;
    return [left + (square % COLUMNS) * PITCH, top + Math.floor(square / COLUMNS) * PITCH];
  }

  private middleOf(square: number): Point {
    const [x, y] = this.placeOf(square);
    return [x + SIDE / 2, y + SIDE / 2];
  }

  /** Strangers in a column beside the grid. */
  private strangerAt(index: number): Point {
    const [left, top] = PLACES[this.placement].grid;
    return [left + COLUMNS * PITCH + 8, top + (COLUMNS - 1 - index) * PITCH];
  }

  /** By square: how many of its phones listen, of those with numbers from `from` to `to` (exclusive). */
  private listeningAt(tMs: number, from = 0, to = Number.POSITIVE_INFINITY): Map<number, number> {
    const phones = this.shown.tracks.spans('phone');
    const counts = new Map<number, number>();
    for (const row of phones.at(tMs)) {
      const phone = phones.data.thing[row] as number;
      if (phone < from || phone >= to) continue;
      const square = Math.floor(phone / this.each);
      counts.set(square, (counts.get(square) ?? 0) + 1);
    }
    return counts;
  }

  /** A square is as full as its phones listen. Rows are dashed lines as thick as a square, which keeps pictures short. */
  private paintPhones(surface: Surface, tMs: number): void {
    const listening = this.listeningAt(tMs);
    const users = Number(this.shown.recording.request.config.users);
    const fullness = Array.from({ length: this.squares }, (_, square) => {
      const all = Math.min(this.each, users - square * this.each);
      return (listening.get(square) ?? 0) / all;
    });
    for (let first = 0; first < this.squares; first += COLUMNS) {
      const row = fullness.slice(first, first + COLUMNS);
      const isFull = row.every((share) => share === 1);
      const [x, y] = this.placeOf(first);
      const middle = y + SIDE / 2;
      const along = [x, middle, x + (row.length - 1) * PITCH + SIDE, middle];
      surface.stroke(isFull ? 'baas' : 'line', along, { width: SIDE, dash: [SIDE, PITCH - SIDE] });
    }
    fullness.forEach((share, square) => {
      const row = square - (square % COLUMNS);
      if (share === 0 || fullness.slice(row, row + COLUMNS).every((one) => one === 1)) return;
      const [x, y] = this.placeOf(square);
      const tall = Math.max(3, share * SIDE);
      surface.rect('baas', x, y + SIDE - tall, SIDE, tall);
    });
    for (let i = 0; i < strangersAt(this.shown, tMs); i += 1) {
      const [x, y] = this.strangerAt(i);
      surface.outline('dropped', x, y, SIDE, SIDE, 4, { width: 1.75, dash: [3, 2] });
      if (i > 0) continue;
      const style = { size: 12.5, weight: 700 } as const;
      surface.text('dropped', x + SIDE + 6, y + 13, stageWords.stranger[this.shown.locale], style);
    }
  }

  private paintMeters(surface: Surface, tMs: number): void {
    const { meter, writes, size } = PLACES[this.placement];
    const { locale, tracks } = this.shown;
    const paint = (name: 'reads' | 'writes', [x, y]: Point, tall: number): void => {
      const value = formatNumber(tracks.level('totals', name).at(tMs), locale);
      surface.text('ink-2', x, y, stageWords[name][locale], { size: 13 });
      surface.text('ink', x, y + tall + 4, value, { size: tall, weight: 800 });
    };
    paint('reads', meter, size);
    paint('writes', writes, 16);
  }

  /** Of messages that would be on their way at once, the first is drawn: each takes its time on the stage. */
  private drawnAt(pace: number): readonly number[] {
    const known = this.drawn.get(pace);
    if (known) return known;
    const { fromMs, length } = this.shown.tracks.flights('spread').data;
    const rows: number[] = [];
    let freeMs = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < length; row += 1) {
      if ((fromMs[row] as number) < freeMs) continue;
      rows.push(row);
      freeMs = (fromMs[row] as number) + PHASES * TRAVEL_MS * pace;
    }
    this.drawn.set(pace, rows);
    return rows;
  }

  /** The message on the stage, and how far it is: 0 to 1 to the store, to 2 to the phones, to 3 read. */
  private messageAt({ tMs, pace }: Instant): readonly [row: number, phase: number] | null {
    const { fromMs } = this.shown.tracks.flights('spread').data;
    const row = this.drawnAt(pace).findLast((one) => (fromMs[one] as number) <= tMs);
    if (row === undefined) return null;
    const phase = (tMs - (fromMs[row] as number)) / (TRAVEL_MS * pace);
    return phase < PHASES ? [row, phase] : null;
  }

  private paintMessage(surface: Surface, instant: Instant): void {
    const message = this.messageAt(instant);
    if (message === null) return;
    const [row, phase] = message;
    const { from, to, fromMs, about } = this.shown.tracks.flights('spread').data;
    const writtenMs = fromMs[row] as number;
    const writer = this.middleOf(Math.floor((from[row] as number) / this.each));
    const { store, meter } = PLACES[this.placement];
    if (phase < 1) {
      paintToken(surface, 'going', ...between(writer, store, phase), TOKEN_RADIUS);
      return;
    }
    const roomSize = roomSizeAt(this.shown, writtenMs);
    const first = (to[row] as number) * roomSize;
    const readers = [...this.listeningAt(writtenMs, first, first + roomSize).keys()].map((square) =>
      this.middleOf(square),
    );
    const strangers = Array.from({ length: strangersAt(this.shown, writtenMs) }, (_, i): Point => {
      const [x, y] = this.strangerAt(i);
      return [x + SIDE / 2, y + SIDE / 2];
    });
    const told = [...readers, ...strangers];
    const isMany = told.length > MANY;
    const radius = isMany ? SMALL_TOKEN_RADIUS : TOKEN_RADIUS;
    const width = isMany ? 1.4 : 2;
    // Many rings have no ground of their own: it would double the still picture.
    if (phase < 2 && !isMany) {
      for (const point of told) surface.dot('card', ...between(store, point, phase - 1), radius);
    }
    for (const point of told) {
      const at = between(store, point, phase - 1);
      if (phase >= 2)
        surface.outline('ink', point[0] - SIDE / 2, point[1] - SIDE / 2, SIDE, SIDE, 0);
      else surface.ring('good', ...at, radius - width / 2, width);
    }
    const plus = `+${formatNumber(about[row] as number, this.shown.locale)}`;
    surface.text('ink-2', meter[0] + 70, meter[1], plus, { size: 14, weight: 700 });
  }
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

export const phones: MomentMark = {
  legend(shown) {
    if (isTablets(shown)) return [];
    return [
      {
        sample: (surface) => surface.rect('baas', 3, 0, 12, 12),
        words: stageWords.listening,
      },
      tokenLegend('going', stageWords.message),
      tokenLegend('answered', stageWords.spread(perSquare(shown))),
    ];
  },
  prepare: (shown, placement) => (isTablets(shown) ? { paint() {} } : new Phones(shown, placement)),
};
