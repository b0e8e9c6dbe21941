// What is so at a moment: what each number says at its owner and in the copy, and since when the copy is old.

import type { Shown } from '@/components/figure/marks/contract';
import { COPY, MOST_KEYS } from '@/engine/models/data-ownership/config';

export interface Held {
  readonly value: number;
  readonly sinceMs: number;
}

export interface Numbers {
  /** By number; null where nothing is held. */
  readonly owner: readonly (Held | null)[];
  readonly copy: readonly (Held | null)[];
}

export function numbersAt({ tracks }: Shown, tMs: number): Numbers {
  const reader = tracks.values('holds');
  const { thing, value, fromMs } = reader.data;
  const held: (Held | null)[] = Array.from({ length: 2 * MOST_KEYS }, () => null);
  for (const row of reader.at(tMs)) {
    held[thing[row] as number] = { value: value[row] as number, sinceMs: fromMs[row] as number };
  }
  return { owner: held.slice(0, COPY), copy: held.slice(COPY) };
}

export const isOld = ({ owner, copy }: Numbers, key: number): boolean =>
  copy[key] !== null && owner[key]?.value !== copy[key]?.value;

/** Since when the owner no longer says what the copy still does; null where it does. */
export function oldSinceMs(
  shown: Shown,
  numbers: Numbers,
  key: number,
  tMs: number,
): number | null {
  if (!isOld(numbers, key)) return null;
  const { thing, value, fromMs, toMs, length } = shown.tracks.values('holds').data;
  let sinceMs: number | null = null;
  for (let row = 0; row < length && (fromMs[row] as number) <= tMs; row += 1) {
    const isSame = thing[row] === key && value[row] === numbers.copy[key]?.value;
    if (isSame) sinceMs = toMs[row] as number;
  }
  return sinceMs;
}

const isOpen = (shown: Shown, track: string, tMs: number): boolean =>
  shown.tracks.spans(track).at(tMs).length > 0;
export const isDown = (shown: Shown, tMs: number): boolean => isOpen(shown, 'owner', tMs);
export const isChanged = (shown: Shown, tMs: number): boolean => isOpen(shown, 'table', tMs);

/** Where a report runs: in the database that readers ask, or in another; null while none does. */
export function reportAt({ tracks }: Shown, tMs: number): 'here' | 'elsewhere' | null {
  const report = tracks.spans('report');
  const row = report.at(tMs)[0];
  if (row === undefined) return null;
  return (report.data.states[report.data.state[row] ?? -1] ?? null) as 'here' | 'elsewhere' | null;
}

export const totalAt = ({ tracks }: Shown, name: string, tMs: number): number =>
  tracks.level('totals', name).at(tMs);

/** Orders of a run lie in as many cells as numbers do: how much of a cell's time is over, and what was lost in it. */
export interface Slice {
  readonly share: number;
  readonly lost: number;
}

export function slicesAt({ tracks, recording }: Shown, tMs: number): readonly Slice[] {
  const sliceMs = recording.request.durationMs / MOST_KEYS;
  const gone = tracks.spans('gone');
  const lost = new Array<number>(MOST_KEYS).fill(0);
  for (const row of gone.at(tMs)) {
    const slice = Math.min(MOST_KEYS - 1, Math.floor((gone.data.fromMs[row] as number) / sliceMs));
    lost[slice] = (lost[slice] ?? 0) + 1;
  }
  return lost.map((count, i) => ({
    share: Math.max(0, Math.min(1, tMs / sliceMs - i)),
    lost: count,
  }));
}
