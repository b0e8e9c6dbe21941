// What is so of the pieces at a moment, and of the four corners, as the picture and the sentences read it.

import { configAt } from '@/components/figure/marks/config-at';
import { type Shown, TRAVEL_MS } from '@/components/figure/marks/contract';
import { type Corner, corners, SHARED } from '@/engine/models/placement/config';

const HOUR_MS = 3_600_000;
/** A start takes a second of five days: that there was one is told for so long on the learner's clock. */
const ECHO_MS = 300;
/** When the corners are told: before, they would say what the run will come to. */
export const TOLD_FROM_MS = 48 * HOUR_MS;

export type Place = 'sky' | 'own' | 'shared';
const PLACES: readonly Place[] = ['sky', 'own', 'shared'];

export interface Piece {
  readonly number: number;
  readonly place: Place;
  /** Its environments, the newest last: one that has just started, one that works, or one that idles. */
  readonly environments: readonly ('starting' | 'working' | 'idle')[];
  /** Calls at its own server, at work and waiting. */
  readonly standing: number;
  /** Visits that have just left its server's queue. */
  readonly left: number;
}

export interface Now {
  readonly pieces: readonly Piece[];
  /** Calls at the server that pieces share. */
  readonly shared: number;
  readonly left: number;
  /** Pieces in the sky without an environment. */
  readonly asleep: number;
  readonly inSky: number;
}

export const pieceCount = ({ recording }: Shown): number => Number(recording.request.config.pieces);

export const isSharedAt = ({ recording }: Shown, tMs: number): boolean =>
  configAt(recording.request, tMs).sharing === 'shared';

export function nowAt({ tracks, recording }: Shown, tMs: number, pace: number): Now {
  const count = Number(recording.request.config.pieces);
  const sinceMs = Math.max(0, tMs - ECHO_MS * pace);
  const place = tracks.values('place');
  const placeOf = new Map(
    place.at(tMs).map((row) => [place.data.thing[row], place.data.value[row]]),
  );
  const standing = tracks.values('standing');
  const standingAt = new Map(
    standing.at(tMs).map((row) => [standing.data.thing[row], standing.data.value[row]]),
  );
  const environments: Piece['environments'][number][][] = Array.from({ length: count }, () => []);
  const reader = tracks.spans('environment');
  const { thing, state, states, about, fromMs } = reader.data;
  const justStarted = new Set<number>();
  const [first, end] = reader.begunBetween(sinceMs, tMs);
  for (let row = first; row < end; row += 1) {
    if (states[state[row] ?? -1] === 'starting') justStarted.add(thing[row] ?? 0);
  }
  for (const row of reader.at(tMs)) {
    const how = states[state[row] ?? -1] as Piece['environments'][number];
    const isFresh = justStarted.has(thing[row] ?? 0);
    const hasJustWorked = how === 'idle' && (fromMs[row] ?? 0) > sinceMs;
    environments[about[row] ?? 0]?.push(isFresh ? 'starting' : hasJustWorked ? 'working' : how);
  }
  const left = new Array<number>(count).fill(0);
  const visits = tracks.flights('visit');
  for (const row of visits.endedBetween(sinceMs, tMs)) {
    if (visits.data.outcomes[visits.data.outcome[row] ?? -1] !== 'left') continue;
    const piece = visits.data.to[row] ?? 0;
    left[piece] = (left[piece] ?? 0) + 1;
  }
  const pieces = environments.map(
    (own, number): Piece => ({
      number,
      place: PLACES[placeOf.get(number) ?? 0] ?? 'sky',
      environments: own,
      standing: standingAt.get(number) ?? 0,
      left: left[number] ?? 0,
    }),
  );
  const sky = pieces.filter((piece) => piece.place === 'sky');
  return {
    pieces,
    shared: standingAt.get(SHARED) ?? 0,
    left: left.reduce((sum, one) => sum + one, 0),
    asleep: sky.filter((piece) => piece.environments.length === 0).length,
    inSky: sky.length,
  };
}

/** A visit on its way: how far it has come, and to which piece. */
export interface Flying {
  readonly piece: number;
  readonly share: number;
}

/** Nobody tells more dots apart: of a crowd, so many are drawn. */
const MOST_FLYING = 40;

export function flyingAt({ tracks }: Shown, tMs: number, pace: number): readonly Flying[] {
  const travelMs = TRAVEL_MS * pace;
  const reader = tracks.flights('visit');
  const [first, end] = reader.begunBetween(tMs - travelMs, tMs);
  const step = Math.max(1, Math.ceil((end - first) / MOST_FLYING));
  const flying: Flying[] = [];
  for (let row = first; row < end; row += step) {
    const share = (tMs - (reader.data.fromMs[row] ?? 0)) / travelMs;
    flying.push({ piece: reader.data.to[row] ?? 0, share });
  }
  return flying;
}

export interface CornerNow {
  readonly cold: number;
  readonly dropped: number;
  readonly cost: number;
}

/** Null until enough days have passed to say so. */
export function cornersAt(
  { tracks }: Shown,
  tMs: number,
): Readonly<Record<Corner, CornerNow>> | null {
  const arrived = tracks.level('visits', 'arrived').at(tMs);
  if (tMs < TOLD_FROM_MS || arrived === 0) return null;
  const of = (corner: Corner): CornerNow => ({
    cold: tracks.level('coldIn', corner).at(tMs) / arrived,
    dropped: tracks.level('droppedIn', corner).at(tMs) / arrived,
    cost: tracks.level('costIn', corner).at(tMs),
  });
  return Object.fromEntries(corners.map((corner) => [corner, of(corner)])) as Record<
    Corner,
    CornerNow
  >;
}
