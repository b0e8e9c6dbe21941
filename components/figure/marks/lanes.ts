// A strip's row of lives: a lane for each thing that is there, with a bar for each state that it was in.

import type { Localized } from '@/i18n/locales';
import type { SpansData } from '@/player/types';
import type { Paint, Surface } from '../surface/surface';
import { byState } from './by-state';
import type { Box, Shown, StripMark, StripRow } from './contract';
import { LanePlan } from './lane-plan';
import type { LegendEntry } from './legend-entry';

/** How a state is drawn: as work, as something that only gets ready, or as waiting. */
export interface LaneState {
  readonly form: 'filled' | 'hatched' | 'thin';
  readonly paint: Paint;
  /** Without words, the row's name says it. */
  readonly words?: Localized;
  /** However short it is against the whole run, it keeps this width in px, so that it is seen. */
  readonly least?: number;
  /** Painted after the others: what is drawn wider than it lasted would else be covered by what follows. */
  readonly isOnTop?: true;
  /** Says the thing's number over its beginning, where there is room. */
  readonly isNumbered?: true;
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
const AIR = 6;
/** Above the first lane of a row with a name: nothing lies under words. */
const NAME_AIR = 18;
const PITCH_MAX = 30;
/** Lanes closer together than this carry no number, have square corners, have no signs and less air. */
const PITCH_WITH_NUMBER = 22;
const PITCH_WITH_CORNERS = 14;
const PITCH_WITH_ENDS = 6;
const CORNER = 2.5;
/** A bar's height as a share of its lane's, where lanes have air between them and where they have none. */
const BAR = 0.62;
const TIGHT_BAR = 0.9;
/** What waits is a band in the middle of its bar. */
const THIN = 0.44;
/** What waits for less than this many px is not drawn. */
const HAIR = 0.2;

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

class LanesRow implements StripRow {
  private readonly looks: readonly (LaneState | null)[];

  constructor(
    private readonly spec: LanesSpec,
    private readonly data: SpansData,
    private readonly lives: Lives,
    private readonly durationMs: number,
  ) {
    this.looks = byState(spec.track, data, spec.states);
  }

  /** Each row of the track comes twice: what lies on top is painted after all the rest. */
  get size(): number {
    return 2 * this.data.length;
  }

  paint(surface: Surface, box: Box, from: number, to: number): void {
    const { length } = this.data;
    for (let piece = from; piece < to; piece += 1) {
      const isOnTop = piece >= length;
      this.paintRow(surface, box, isOnTop ? piece - length : piece, isOnTop);
    }
  }

  private paintRow(surface: Surface, box: Box, row: number, isOnTop: boolean): void {
    const { data, lives, durationMs } = this;
    const look = this.looks[data.state[row] as number] ?? null;
    const thing = data.thing[row] as number;
    const perMs = box.width / durationMs;
    const topAir = this.spec.name ? NAME_AIR : AIR;
    const room = box.height - topAir - AIR;
    const pitch = Math.min(PITCH_MAX, room / Math.max(1, lives.laneCount));
    const height = pitch * (pitch > PITCH_WITH_ENDS ? BAR : TIGHT_BAR);
    // Room above a bar is for its number.
    const above = (pitch - height) * (pitch >= PITCH_WITH_NUMBER ? 0.85 : 0.5);
    const y = box.y + topAir + (lives.laneOf[thing] as number) * pitch + above;
    const x = box.x + (data.fromMs[row] as number) * perMs;
    const endX = box.x + Math.min(durationMs, data.toMs[row] as number) * perMs;
    if (look !== null && (look.isOnTop ?? false) === isOnTop) {
      paintBar(surface, look, { x, y, width: endX - x, height }, pitch);
      if (look.isNumbered && pitch >= PITCH_WITH_NUMBER) {
        surface.label('ink-3', x, y - 1.5, `#${thing}`);
      }
    }
    const { end } = this.spec;
    if (!end || isOnTop || pitch <= PITCH_WITH_ENDS || !isEnd(data, lives.lastRowOf, row)) return;
    surface.dashed(end.paint, endX, y, y + height);
  }
}

function paintBar(surface: Surface, look: LaneState, bar: Box, pitch: number): void {
  const { x, y, height } = bar;
  const width = Math.max(bar.width, look.least ?? 0);
  switch (look.form) {
    case 'filled':
      surface.rect(look.paint, x, y, width, height, pitch > PITCH_WITH_CORNERS ? CORNER : 0);
      break;
    case 'hatched':
      surface.hatched(look.paint, x, y, width, height);
      break;
    case 'thin':
      if (width <= HAIR) break;
      surface.rect(look.paint, x, y + (height * (1 - THIN)) / 2, width, height * THIN);
      break;
  }
}

/** The looks of states in which something ever is in this run. */
function seenLooks({ states }: LanesSpec, data: SpansData) {
  return Object.entries(states).flatMap(([name, look]) =>
    look.words && data.state.includes(data.states.indexOf(name))
      ? [{ ...look, words: look.words }]
      : [],
  );
}

export const lanes = (spec: LanesSpec): StripMark => ({
  height: spec.height,
  hasRoomEnough: true,
  ...(spec.name ? { name: spec.name } : {}),
  legend: ({ tracks }) => [
    ...seenLooks(spec, tracks.spans(spec.track).data).map(
      ({ paint, words, form }): LegendEntry =>
        // Cold has a hatching of its own everywhere.
        form === 'hatched' && paint !== 'cold'
          ? { paint, words, isHatched: true }
          : { paint, words },
    ),
    ...(spec.end ? [{ paint: 'dashed', words: spec.end.words } as const] : []),
  ],
  *prepare({ tracks, recording }: Shown) {
    const { data } = tracks.spans(spec.track);
    const lives = yield* livesOf(data);
    return new LanesRow(spec, data, lives, recording.request.durationMs);
  },
});
