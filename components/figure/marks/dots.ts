// A strip's row of signs: one for each thing at the moment at which it came, by how it went.

import type { Localized } from '@/i18n/locales';
import type { SpansData } from '@/player/types';
import type { Paint, Surface } from '../surface/surface';
import { byState } from './by-state';
import type { StripMark, StripRow } from './contract';
import type { LegendEntry } from './legend-entry';
import { isInLegend } from './seen';

/** A ring is somebody who waited, a cross always something lost; a tick is a thin line for what is nobody's. */
export type Sign = {
  readonly words?: Localized;
  /** Painted after the others: what is rare is not covered by what is common. */
  readonly isOnTop?: true;
} & (
  | { readonly form: 'dot'; readonly paint: Paint; readonly radius: number }
  | { readonly form: 'ring'; readonly paint: Paint; readonly radius: number }
  | { readonly form: 'bar'; readonly paint: Paint; readonly radius: number }
  | { readonly form: 'tick'; readonly paint: Paint; readonly radius: number }
  | { readonly form: 'cross'; readonly radius: number }
);

export interface DotsSpec {
  /** A spans track of the run: each of its rows is a sign where it begins. */
  readonly track: string;
  readonly height: number;
  /** By state of the track; one that is not named is not shown. */
  readonly signs: Readonly<Record<string, Sign>>;
}

/** Where there are more signs than this, one of each form and moment stands for all. */
const CROWDED = 6_000;
/** Three for each pixel of a wide stage: more than anyone can tell apart. */
const MOMENTS = 3_000;
/** Rows read between two moments at which the page may have its turn: about a millisecond's worth. */
const ROWS_A_TURN = 10_000;

const RING_WIDTH = 2.6;
const TICK = 1;
/** So far beside the stage in px nothing of a sign is seen. */
const BESIDE = 12;

function paintSign(surface: Surface, sign: Sign, x: number, y: number): void {
  const { form, radius } = sign;
  if (form === 'dot') surface.dot(sign.paint, x, y, radius);
  else if (form === 'ring') surface.ring(sign.paint, x, y, radius, RING_WIDTH);
  else if (form === 'bar') surface.rect(sign.paint, x - 1, y - radius, 2, 2 * radius);
  else if (form === 'cross') surface.cross('dropped', x, y, radius);
  else surface.rect(sign.paint, x - TICK / 2, y - radius, TICK, 2 * radius);
}

function legendEntry(words: Localized, sign: Sign): LegendEntry {
  if (sign.form === 'cross') return { paint: 'cross', words };
  return { words, sample: (surface) => paintSign(surface, sign, 10, 6) };
}

/** Rows that have a sign in this picture, in the order in which they are painted. */
function* chosenRows(
  data: SpansData,
  signs: readonly (Sign | null)[],
  durationMs: number,
): Generator<undefined, Int32Array> {
  const momentMs = data.length > CROWDED ? durationMs / MOMENTS : 0;
  const lastMs = signs.map(() => Number.NEGATIVE_INFINITY);
  const rows = new Int32Array(data.length);
  let size = 0;
  for (let row = 0; row < data.length; row += 1) {
    if (row % ROWS_A_TURN === ROWS_A_TURN - 1) yield;
    const state = data.state[row] as number;
    const atMs = data.fromMs[row] as number;
    if (signs[state] === null || atMs - (lastMs[state] as number) < momentMs) continue;
    lastMs[state] = atMs;
    rows[size] = row;
    size += 1;
  }
  const chosen = rows.subarray(0, size);
  const isOnTop = (row: number) => signs[data.state[row] as number]?.isOnTop ?? false;
  const below = chosen.filter((row) => !isOnTop(row));
  const onTop = chosen.filter(isOnTop);
  chosen.set(below);
  chosen.set(onTop, below.length);
  return chosen;
}

export const dots = (spec: DotsSpec): StripMark => ({
  height: spec.height,
  legend: (shown) => {
    const { state, states } = shown.tracks.spans(spec.track).data;
    return Object.entries(spec.signs).flatMap(([name, sign]) =>
      sign.words && isInLegend(shown, state.includes(states.indexOf(name)))
        ? [legendEntry(sign.words, sign)]
        : [],
    );
  },
  *prepare({ tracks, recording }): Generator<undefined, StripRow> {
    const { data } = tracks.spans(spec.track);
    const { durationMs } = recording.request;
    const signs = byState(spec.track, data, spec.signs);
    const rows = yield* chosenRows(data, signs, durationMs);
    return {
      size: rows.length,
      paint(surface, box, from, to) {
        for (const row of rows.subarray(from, to)) {
          const sign = signs[data.state[row] as number];
          const x = box.x + ((data.fromMs[row] as number) / durationMs) * box.width;
          // A stage may show a part of the run: what lies beside it is not painted.
          if (x < -BESIDE || x > surface.width + BESIDE) continue;
          if (sign) paintSign(surface, sign, x, box.y + box.height / 2);
        }
      },
    };
  },
});
