// What is so of the four ways at a moment, as the stage paints it and the sentences say it.

import type { Shown } from '@/components/figure/marks/contract';
import { MOST_PIECES, type Way, ways } from '@/engine/models/long-job/config';
import type { Recording } from '@/player/types';

export type Phase = 'ready' | 'working' | 'waiting' | 'delivered' | 'gaveUp';

export interface Piece {
  readonly piece: number;
  readonly state: 'working' | 'kept' | 'lost';
  /** How far an attempt has come, from 0 to 1. */
  readonly share: number;
  /** How far the one before it had come when it was lost; 0 where none was. */
  readonly lostShare: number;
}

export interface WayNow {
  readonly way: Way;
  readonly phase: Phase;
  /** Into how many pieces it has cut the job. */
  readonly count: number;
  readonly pieces: readonly Piece[];
  readonly paidMin: number;
  readonly vainMin: number;
  readonly kept: number;
}

const MINUTE_MS = 60_000;

/** By piece, the rows in which it was lost: read once for each run. */
const lossesOf = new WeakMap<Recording, ReadonlyMap<number, readonly number[]>>();

function losses({ recording, tracks }: Shown): ReadonlyMap<number, readonly number[]> {
  const before = lossesOf.get(recording);
  if (before) return before;
  const { length, thing, state, states } = tracks.spans('piece').data;
  const rows = new Map<number, number[]>();
  for (let row = 0; row < length; row += 1) {
    if (states[state[row] ?? 0] !== 'lost') continue;
    const one = thing[row] ?? 0;
    rows.set(one, [...(rows.get(one) ?? []), row]);
  }
  lossesOf.set(recording, rows);
  return rows;
}

function lostShareAt(shown: Shown, thing: number, tMs: number): number {
  const { fromMs, about } = shown.tracks.spans('piece').data;
  const row = losses(shown)
    .get(thing)
    ?.findLast((one) => (fromMs[one] ?? 0) <= tMs);
  return row === undefined ? 0 : (about[row] ?? 0) / 1_000;
}

export const knobOf = ({ recording }: Shown, name: string): number =>
  Number(recording.request.config[name]);

export const chosen = ({ recording }: Shown): Way => recording.request.config.way as Way;

/** Into how many pieces each way cuts the job: its knobs say it, as the rules read them. */
function countOf(shown: Shown, way: Way): number {
  const hasCheckpoints = shown.recording.request.config.checkpoint === 'on';
  const knob =
    way === 'steps'
      ? 'stepMin'
      : way === 'pieces' || (way === 'container' && hasCheckpoints)
        ? 'pieceMin'
        : null;
  if (knob === null) return 1;
  return Math.max(1, Math.ceil(knobOf(shown, 'workMin') / knobOf(shown, knob) - 1e-9));
}

export function nowAt(shown: Shown, tMs: number): readonly WayNow[] {
  const { tracks } = shown;
  const phase = tracks.spans('phase');
  const piece = tracks.spans('piece');
  const phases = new Map(
    phase
      .at(tMs)
      .map((row) => [phase.data.thing[row] ?? 0, phase.data.states[phase.data.state[row] ?? 0]]),
  );
  const pieces: Piece[][] = ways.map(() => []);
  for (const row of piece.at(tMs)) {
    const { thing, state, states, fromMs, about } = piece.data;
    const one = thing[row] ?? 0;
    pieces[Math.floor(one / MOST_PIECES)]?.push({
      piece: one % MOST_PIECES,
      state: states[state[row] ?? 0] as Piece['state'],
      share: Math.min(1, (tMs - (fromMs[row] ?? 0)) / Math.max(1, about[row] ?? 1)),
      lostShare: lostShareAt(shown, one, tMs),
    });
  }
  return ways.map((way, place) => {
    const own = pieces[place] ?? [];
    const count = countOf(shown, way);
    return {
      way,
      count,
      phase: (phases.get(place) ?? 'ready') as Phase,
      pieces: own,
      paidMin: tracks.level('paid', way).at(tMs) / MINUTE_MS,
      vainMin: tracks.level('vain', way).at(tMs) / MINUTE_MS,
      kept: own.filter(({ state }) => state === 'kept').length / count,
    };
  });
}
