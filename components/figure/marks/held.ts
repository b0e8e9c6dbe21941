// What a track says of one thing at a moment: the value that it holds, the state that it is in.

import type { Shown } from './contract';

/** The value that a thing holds; null where the track knows nothing of it. */
export function heldAt(
  { tracks }: Shown,
  track: string,
  thing: number,
  tMs: number,
): number | null {
  const reader = tracks.values(track);
  const row = reader.at(tMs).find((one) => reader.data.thing[one] === thing);
  return row === undefined ? null : (reader.data.value[row] ?? null);
}

/** The name of the state that a thing is in; null where the track knows nothing of it. */
export function stateAt(
  { tracks }: Shown,
  track: string,
  thing: number,
  tMs: number,
): string | null {
  const { data, at } = { data: tracks.spans(track).data, at: tracks.spans(track).at(tMs) };
  const row = at.find((one) => data.thing[one] === thing);
  return row === undefined ? null : (data.states[data.state[row] ?? -1] ?? null);
}
