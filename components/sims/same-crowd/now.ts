// What is so in each row at a moment, and what became of a request in each, as the picture and the sentences read it.

import type { Shown } from '@/components/figure/marks/contract';
import { eventKinds, type Row } from '@/engine/models/same-crowd/config';
import { platforms } from '@/engine/models/same-crowd/presets';
import type { Recording } from '@/player/types';
import { rowsOf } from './plan';

export interface RowNow {
  readonly row: Row;
  readonly made: number;
  /** In which a request is; of those, the ones that start are counted apart. */
  readonly working: number;
  readonly starting: number;
  readonly idle: number;
  readonly waiting: number;
  readonly answered: number;
  readonly lost: number;
}

export function rowAt({ tracks, recording }: Shown, row: Row, tMs: number): RowNow {
  const of = (track: string, atMs = tMs): number => tracks.level(track, row).at(atMs);
  const made = of('made');
  const startMs = Number(recording.request.config.startSec) * 1_000;
  const starting = Math.max(0, made - of('made', Math.max(0, tMs - startMs)));
  const busy = of('busy');
  return {
    row,
    made,
    working: Math.max(0, busy - starting),
    starting: Math.min(starting, busy),
    idle: made - busy,
    waiting: of('waiting'),
    answered: of('answered'),
    lost: of('lost'),
  };
}

export const cameBy = ({ tracks }: Shown, tMs: number): number =>
  tracks.level('crowd', 'came').at(tMs);

export const rowsAt = (shown: Shown, tMs: number): readonly RowNow[] =>
  rowsOf(shown).map((row) => rowAt(shown, row, tMs));

/** What a row's settings are: those that a maker documents, or the learner's. */
export function settingsOf({ recording }: Shown, row: Row) {
  const { slots, most } = recording.request.config;
  if (row === 'own') return { slots: Number(slots), most: Number(most), full: 'waits' } as const;
  return platforms[row];
}

/** How many come in all, as far as the knobs tell: a crowd's number, or rate times duration. */
export function toCome({ recording }: Shown): number {
  const { config, durationMs } = recording.request;
  if (config.arrivals === 'at-once') return Number(config.crowd);
  return Math.round((Number(config.ratePerSec) * durationMs) / 1_000);
}

/** What became of a request in one row; NaN where that has not happened. */
export interface Fate {
  readonly cameMs: number;
  readonly placedMs: number;
  readonly beganMs: number;
  readonly endMs: number;
  readonly end: 'answered' | 'refused' | 'gaveUp' | null;
}

type Rows = Readonly<Record<'placed' | 'began' | 'ended', Map<number, number>>>;

const MOST_ROWS = 8;
const key = (request: number, place: number): number => request * MOST_ROWS + place;

const known = new WeakMap<Recording, { readonly came: Map<number, number>; readonly rows: Rows }>();

/** The log's rows of each request in each row of the stage: read once for a run. */
function rowsIn(recording: Recording) {
  const before = known.get(recording);
  if (before) return before;
  const { kind, subject, object, length } = recording.log;
  const came = new Map<number, number>();
  const rows = { placed: new Map(), began: new Map(), ended: new Map() } as const satisfies Rows;
  for (let row = 0; row < length; row += 1) {
    const name = eventKinds[kind[row] ?? -1]?.name;
    const of = key(subject[row] ?? 0, object[row] ?? 0);
    if (name === 'came') came.set(subject[row] ?? 0, row);
    else if (name === 'placed' || name === 'made') rows.placed.set(of, row);
    else if (name === 'began') rows.began.set(of, row);
    else if (name === 'answered' || name === 'refused' || name === 'gaveUp')
      rows.ended.set(of, row);
  }
  const found = { came, rows };
  known.set(recording, found);
  return found;
}

/** Null where the request has not come by then. */
export function fateOf(
  { recording }: Shown,
  request: number,
  place: number,
  tMs: number,
): Fate | null {
  const { came, rows } = rowsIn(recording);
  const { atMs, kind } = recording.log;
  const when = (row: number | undefined): number => {
    const happenedMs = row === undefined ? Number.NaN : (atMs[row] ?? Number.NaN);
    return happenedMs <= tMs ? happenedMs : Number.NaN;
  };
  const cameMs = when(came.get(request));
  if (Number.isNaN(cameMs)) return null;
  const endRow = rows.ended.get(key(request, place));
  const endMs = when(endRow);
  const end = Number.isNaN(endMs) ? null : eventKinds[kind[endRow ?? -1] ?? -1]?.name;
  return {
    cameMs,
    placedMs: when(rows.placed.get(key(request, place))),
    beganMs: when(rows.began.get(key(request, place))),
    endMs,
    end: end === 'answered' || end === 'refused' || end === 'gaveUp' ? end : null,
  };
}

/** The request that was told 429 last in a row; null where none was. */
export function lastLost({ recording }: Shown, place: number, tMs: number): number | null {
  const { atMs, kind, subject, object, length } = recording.log;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atMs[middle] ?? 0) <= tMs) low = middle + 1;
    else high = middle;
  }
  for (let row = low - 1; row >= 0; row -= 1) {
    const name = eventKinds[kind[row] ?? -1]?.name;
    if (object[row] === place && (name === 'refused' || name === 'gaveUp')) {
      return subject[row] ?? null;
    }
  }
  return null;
}
