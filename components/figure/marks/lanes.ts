// A strip's row of lives: a lane for each thing that is there, with a bar for each state that it was in.

import type { Localized } from '@/i18n/locales';
import type { SpansData } from '@/player/types';
import type { Paint, Surface } from '../surface/surface';
import { byState } from './by-state';
import type { Box, LaneNumber, Shown, StripMark, StripRow } from './contract';
import { finished } from './finished';
import { LanePlan } from './lane-plan';
import { COLUMN, LaneShares } from './lane-shares';
import type { LegendEntry } from './legend-entry';
import { isInLegend, isUntold, roomForLanes } from './seen';

/** How a state is drawn: as work, as something that only gets ready, or as waiting. */
export interface LaneState {
  readonly form: 'filled' | 'hatched' | 'thin';
  readonly paint: Paint;
  /** Without words, the row's name says it. */
  readonly words?: Localized;
  /**
   * What lasts for less than this many px is a tick of that width at its beginning instead: its time is not drawn,
   * so a bar is never wider than it lasted. The flag tells it from a bar. Where ticks would fill the lane there are
   * none: then each column of it is as high as the share of its time in the state.
   */
  readonly tick?: { readonly width: number; readonly isFlagged?: true };
  /** Painted after the others: a tick would else be covered by what follows. */
  readonly isOnTop?: true;
}

export interface LanesSpec {
  /** A spans track of the run. */
  readonly track: string;
  readonly height: StripMark['height'];
  /** By state of the track; one that is not named leaves its lane empty. */
  readonly states: Readonly<Record<string, LaneState>>;
  /** The row's own name, over its left end. */
  readonly name?: StripMark['name'];
  /** The sign of a thing that is gone; without it, there is none. */
  readonly end?: { readonly paint: Paint; readonly words: Localized };
}

/** Above the first lane and below the last. */
export const AIR = 8;
/** Above the first lane of a row with a name: nothing lies under words. */
const NAME_AIR = 18;
/** Lanes closer together than this have no flags and square corners, and those of the second no sign of an end. */
const PITCH_WITH_CORNERS = 14;
const PITCH_WITH_ENDS = 6;
const CORNER = 2.5;
/** A bar's height as a share of its lane's, where lanes have air between them and where they have none. */
const BAR = 0.78;
const TIGHT_BAR = 0.92;
/** What waits is a band in the middle of its lane. */
const THIN = 0.45;
/** What waits for less than this many px is not drawn. */
const HAIR = 0.2;
/** Width and height of a tick's flag. */
const FLAG = [12, 8] as const;

/** Rows read between two moments at which the page may have its turn: about a millisecond's worth. */
const ROWS_A_TURN = 10_000;

/** By thing: its lane, and the last of its rows. */
interface Lives {
  readonly laneCount: number;
  readonly laneOf: Int32Array;
  readonly lastRowOf: Int32Array;
}

/** The row is the thing's last, and it ended: not because the run did, nor because nothing more was kept. */
function isEnd({ toMs, thing, knownUntilMs }: SpansData, lastRowOf: Int32Array, row: number) {
  const endMs = toMs[row] as number;
  return lastRowOf[thing[row] as number] === row && endMs < knownUntilMs;
}

/** "VM: 2 at work, 1 booting": how many things are in each state that has words. */
function sayLives({ track, states, name }: LanesSpec, shown: Shown, tMs: number): string | null {
  const { locale, tracks } = shown;
  const spans = tracks.spans(track);
  const { state: stateOf, states: known } = spans.data;
  const there = spans.at(tMs).map((row) => known[stateOf[row] as number]);
  const counts = Object.entries(states).flatMap(([state, { words }]) => {
    const count = there.filter((one) => one === state).length;
    return words ? [`${words[locale]} ${count}`] : [];
  });
  if (counts.length === 0) return null;
  return `${name ? `${name[locale]}: ` : ''}${counts.join(', ')}`;
}

/** Every lane depends only on what came before, so a clipped picture is exact. */
function* livesOf(data: SpansData): Generator<undefined, Lives> {
  const { length, thing, fromMs, toMs } = data;
  let things = 0;
  for (let row = 0; row < length; row += 1) things = Math.max(things, (thing[row] as number) + 1);
  const lastRowOf = new Int32Array(things);
  for (let row = 0; row < length; row += 1) lastRowOf[thing[row] as number] = row;
  const laneOf = new Int32Array(things).fill(-1);
  const plan = new LanePlan();
  for (let row = 0; row < length; row += 1) {
    if (row % ROWS_A_TURN === ROWS_A_TURN - 1) yield;
    const one = thing[row] as number;
    if ((laneOf[one] as number) >= 0) continue;
    const last = lastRowOf[one] as number;
    const untilMs = isEnd(data, lastRowOf, last)
      ? (toMs[last] as number)
      : Number.POSITIVE_INFINITY;
    laneOf[one] = plan.take(fromMs[row] as number, untilMs);
  }
  return { laneCount: plan.count, laneOf, lastRowOf };
}

/** Read once for each run: an untold one is laid out several times while it plays. */
const known = new WeakMap<SpansData, Lives>();

function* knownLives(data: SpansData): Generator<undefined, Lives> {
  const lives = known.get(data) ?? (yield* livesOf(data));
  known.set(data, lives);
  return lives;
}

/** How many lanes the row has: of an untold run room for those that have been used, and for some more. */
function laneCountIn({ laneCount, laneOf }: Lives, data: SpansData, { seenMs }: Shown): number {
  if (seenMs === undefined) return laneCount;
  let seen = 0;
  for (let row = 0; row < data.length && (data.fromMs[row] as number) <= seenMs; row += 1) {
    seen = Math.max(seen, (laneOf[data.thing[row] as number] as number) + 1);
  }
  return roomForLanes(seen);
}

/** Most numbers beside a row, and which lanes may have one: the first and every fifth, or still fewer. */
const MOST_NUMBERS = 6;
const NUMBER_STEPS = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

/** The first lane and every fifth, where there are few all of them, where there are many fewer. */
export function laneNumbersOf(laneCount: number): readonly LaneNumber[] {
  const step =
    laneCount < 5 ? 1 : (NUMBER_STEPS.find((one) => laneCount / one <= MOST_NUMBERS) ?? laneCount);
  const numbers = laneCount === 0 ? [] : [1];
  for (let number = step; number <= laneCount; number += step) {
    if (number > 1) numbers.push(number);
  }
  return numbers.map((number) => ({
    share: (number - 0.5) / laneCount,
    words: String(number),
  }));
}

/** What is painted of a row in each of the turns in which rows are gone through. */
type Layer = 'under' | 'shares' | 'top';

class LanesRow implements StripRow {
  readonly laneNumbers: readonly LaneNumber[];
  /** Rows with a full height, and those of them that are painted on top: all others need but one turn. */
  private readonly full: Int32Array;
  private readonly top: Int32Array;
  private readonly durationMs: number;

  constructor(
    private readonly spec: LanesSpec,
    private readonly data: SpansData,
    private readonly looks: readonly (LaneState | null)[],
    private readonly lives: Lives,
    private readonly shares: LaneShares,
    private readonly laneCount: number,
    shown: Shown,
  ) {
    this.durationMs = shown.recording.request.durationMs;
    // A row with a name is known by it, and the lanes of an untold run are room, not things.
    this.laneNumbers = spec.name || isUntold(shown) ? [] : laneNumbersOf(laneCount);
    this.full = rowsWhere(data, (state) => isFull(looks[state]));
    this.top = rowsWhere(data, (state) => looks[state]?.isOnTop ?? false);
  }

  get size(): number {
    return this.data.length + this.full.length + this.top.length;
  }

  paint(surface: Surface, box: Box, from: number, to: number): void {
    const { length } = this.data;
    const topFrom = length + this.full.length;
    for (let piece = from; piece < to; piece += 1) {
      if (piece < length) this.paintRow(surface, box, piece, 'under');
      else if (piece < topFrom) {
        this.paintRow(surface, box, this.full[piece - length] as number, 'shares');
      } else this.paintRow(surface, box, this.top[piece - topFrom] as number, 'top');
    }
  }

  private paintRow(surface: Surface, box: Box, row: number, layer: Layer): void {
    const { data, lives, laneCount, durationMs, shares } = this;
    const thing = data.thing[row] as number;
    const ownLane = lives.laneOf[thing] as number;
    if (ownLane >= laneCount) return;
    const perMs = box.width / durationMs;
    const x = box.x + (data.fromMs[row] as number) * perMs;
    const endX = box.x + Math.min(durationMs, data.toMs[row] as number) * perMs;
    // A stage may show a part of the run: what lies beside it is not painted.
    if (endX < -FLAG[0] || x > surface.width + FLAG[0]) return;
    const isShare = shares.has(row, perMs);
    if (layer === 'shares' && !isShare) return;
    const look = this.looks[data.state[row] as number] ?? null;
    const lane = laneBox(box, ownLane, laneCount, airOver(this.spec));
    const pitch = lane.height;
    const height = pitch * (pitch > PITCH_WITH_ENDS ? BAR : TIGHT_BAR);
    const bar = { x, y: lane.y + (pitch - height) / 2, width: endX - x, height };
    if (layer === 'shares') {
      shares.tell(row, perMs, (column, its) => {
        this.paintColumn(surface, { ...bar, x: box.x + column * COLUMN, width: COLUMN }, its);
      });
      return;
    }
    const isHere = (look?.isOnTop ?? false) === (layer === 'top');
    if (look !== null && isHere && !isShare) {
      paintState(surface, look, bar, pitch);
    }
    const { end } = this.spec;
    if (!end || layer === 'top' || pitch <= PITCH_WITH_ENDS) return;
    if (isEnd(data, lives.lastRowOf, row)) surface.dashed(end.paint, endX, bar.y, bar.y + height);
  }

  /** One state above the other in the middle of the lane, each as high as its share: together at most a bar. */
  private paintColumn(surface: Surface, bar: Box, shares: Float64Array): void {
    const heights = this.looks.map((_, state) =>
      highOf(shares[state] as number, bar.height, thresholdOf(bar)),
    );
    let y = bar.y + (bar.height - heights.reduce((sum, height) => sum + height, 0)) / 2;
    for (const [state, height] of heights.entries()) {
      const look = this.looks[state];
      if (!look || height === 0) continue;
      if (look.form === 'hatched') surface.hatched(look.paint, bar.x, y, bar.width, height);
      else surface.rect(look.paint, bar.x, y, bar.width, height);
      y += height;
    }
  }
}

/** A bar lower than this has no room for shares: it is there in as many columns as its share says. */
const LOWEST_FOR_SHARES = 3;

/** Spread evenly over the columns of a lane, from 0 to 1, and otherwise in each lane: the golden ratio does that. */
function thresholdOf({ x, y }: Box): number {
  const place = (x / COLUMN + 7 * y) * 0.618_033_988_75;
  return place - Math.floor(place);
}

/** In whole px, so that neighbours of a height are one shape; what was there at all is seen. */
function highOf(share: number, height: number, threshold: number): number {
  if (share === 0) return 0;
  if (height < LOWEST_FOR_SHARES) return share > threshold ? height : 0;
  return Math.min(height, Math.max(1, Math.round(share * height)));
}

/** Waiting is a band: all else takes its lane's height. */
const isFull = (look: LaneState | null | undefined): boolean =>
  look !== null && look !== undefined && look.form !== 'thin';

function rowsWhere({ length, state }: SpansData, isMeant: (state: number) => boolean): Int32Array {
  const rows = new Int32Array(length);
  let size = 0;
  for (let row = 0; row < length; row += 1) {
    if (!isMeant(state[row] as number)) continue;
    rows[size] = row;
    size += 1;
  }
  return rows.slice(0, size);
}

/** Nothing lies under a row's name. */
const airOver = ({ name }: Pick<LanesSpec, 'name'>): number => (name ? NAME_AIR : AIR);

/** Lanes share all the height there is. */
export function laneBox(box: Box, lane: number, laneCount: number, topAir = AIR): Box {
  const pitch = (box.height - topAir - AIR) / Math.max(1, laneCount);
  return { x: box.x, y: box.y + topAir + lane * pitch, width: box.width, height: pitch };
}

function paintState(surface: Surface, look: LaneState, bar: Box, pitch: number): void {
  const { x, y, width, height } = bar;
  const { form, paint, tick } = look;
  if (tick && width < tick.width) {
    // Its middle is its beginning, whatever stands there.
    surface.rect(paint, x - tick.width / 2, y, tick.width, height);
    if (!tick.isFlagged || pitch <= PITCH_WITH_CORNERS) return;
    const [long, high] = FLAG;
    surface.area(paint, [x - long / 2, y, x + long / 2, y, x, y + high]);
    return;
  }
  switch (form) {
    case 'filled':
      surface.rect(paint, x, y, width, height, pitch > PITCH_WITH_CORNERS ? CORNER : 0);
      break;
    case 'hatched':
      surface.hatched(paint, x, y, width, height);
      break;
    case 'thin': {
      if (width <= HAIR) break;
      const band = pitch * THIN;
      surface.rect(paint, x, y + (height - band) / 2, width, band);
      break;
    }
  }
}

/** The looks of the states that the legend has. */
function seenLooks({ states, track }: LanesSpec, shown: Shown) {
  const { data } = shown.tracks.spans(track);
  return Object.entries(states).flatMap(([name, look]) =>
    look.words && isInLegend(shown, data.state.includes(data.states.indexOf(name)))
      ? [{ ...look, words: look.words }]
      : [],
  );
}

/** A state that may stand as a flagged tick shows both its forms. */
function legendOfState(look: LaneState & { readonly words: Localized }): LegendEntry {
  const { paint, words, form, tick } = look;
  if (!tick?.isFlagged) {
    // Cold has a hatching of its own everywhere.
    return form === 'hatched' && paint !== 'cold'
      ? { paint, words, isHatched: true }
      : { paint, words };
  }
  const sample = (surface: Surface): void => {
    surface.rect(paint, 3.5, 0, tick.width, 12);
    surface.area(paint, [0, 0, 10, 0, 5, 6]);
    surface.hatched(paint, 11, 1, 9, 10);
  };
  return { words, sample };
}

export const lanes = (spec: LanesSpec): StripMark => ({
  height: spec.height,
  ...(spec.name ? { name: spec.name } : {}),
  legend: (shown) => [
    ...seenLooks(spec, shown).map(legendOfState),
    ...(spec.end ? [{ paint: 'dashed', words: spec.end.words } as const] : []),
  ],
  describe: (shown, tMs) => sayLives(spec, shown, tMs),
  ghost: {
    of: 'lives',
    track: spec.track,
    lanesIn(box, laneCount) {
      const { y, height } = laneBox(box, 0, laneCount, airOver(spec));
      return { top: y, pitch: height };
    },
  },
  layout(shown) {
    const { data } = shown.tracks.spans(spec.track);
    return laneCountIn(finished(knownLives(data)), data, shown);
  },
  *prepare(shown) {
    const { data } = shown.tracks.spans(spec.track);
    const looks = byState(spec.track, data, spec.states);
    const lives = yield* knownLives(data);
    const shares = yield* LaneShares.of(data, looks.map(isFull), shown.seenMs);
    return new LanesRow(spec, data, looks, lives, shares, laneCountIn(lives, data, shown), shown);
  },
});
