// Strip marks for tests: a spans track written by hand, and what a mark paints of it.

import type { SpansData } from '@/player/types';
import { recordingWith } from '../stage/fixture';
import { shownOf } from '../stage/shown';
import type { Surface } from '../surface/surface';
import type { Box, Shown, StripMark, StripRow } from './contract';

type Row = readonly [thing: number, state: string, fromMs: number, toMs: number];

/** Rows in the order in which they began; `knownUntilMs` where not all of them were kept. */
export function spansOf(
  states: readonly string[],
  rows: readonly Row[],
  knownUntilMs = Number.POSITIVE_INFINITY,
): SpansData {
  return {
    kind: 'spans',
    states,
    length: rows.length,
    thing: Int32Array.from(rows, ([thing]) => thing),
    state: Uint8Array.from(rows, ([, state]) => states.indexOf(state)),
    about: new Int32Array(rows.length).fill(-1),
    fromMs: Float64Array.from(rows, ([, , fromMs]) => fromMs),
    toMs: Float64Array.from(rows, ([, , , toMs]) => toMs),
    knownUntilMs,
  };
}

/** A run of one minute with this track. */
export const shownWithTrack = (name: string, data: SpansData): Shown =>
  shownOf({ ...recordingWith(), tracks: { [name]: data } }, 'en');

export function rowOf(mark: StripMark, shown: Shown): StripRow {
  const turns = mark.prepare(shown);
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
  }
}

export type Shape = readonly [how: string, ...values: readonly unknown[]];

/** What the pieces of a row paint into the box, in its order: all of them, where not said. */
export function shapesOf(row: StripRow, box: Box, from = 0, to = row.size): readonly Shape[] {
  const shapes: Shape[] = [];
  const surface = new Proxy({} as Surface, {
    get:
      (_, how: string) =>
      (...values: unknown[]) =>
        shapes.push([how, ...values]),
  });
  row.paint(surface, box, from, to);
  return shapes;
}
