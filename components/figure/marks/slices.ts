// What strips are made of: a run cut into equal slices, and for each the exact mean or gain of something.

import type { IntervalReader, LevelReader } from '@/player/tracks';

/** Moments into which a run is cut: about three pixels each on a wide stage. */
export const SLICES = 240;

/** Where slice `i` of so many begins. */
const edge = (durationMs: number, count: number, i: number): number => (durationMs * i) / count;

export const meanOfLevel = (
  reader: LevelReader,
  durationMs: number,
  count = SLICES,
): Float64Array =>
  Float64Array.from({ length: count }, (_, i) =>
    reader.mean(edge(durationMs, count, i), edge(durationMs, count, i + 1)),
  );

/** A level at the beginning of each slice, and at the end of the run: one value more than there are slices. */
export const levelAtEdges = (
  reader: LevelReader,
  durationMs: number,
  count = SLICES,
): Float64Array =>
  Float64Array.from({ length: count + 1 }, (_, i) => reader.at(edge(durationMs, count, i)));

/** A level at the beginning of each slice. */
export const levelAtStarts = (
  reader: LevelReader,
  durationMs: number,
  count = SLICES,
): Float64Array => levelAtEdges(reader, durationMs, count).subarray(0, count);

/** How much a level that counts up grew in each slice. */
export const gainOfLevel = (
  reader: LevelReader,
  durationMs: number,
  count = SLICES,
): Float64Array =>
  Float64Array.from(
    { length: count },
    (_, i) => reader.at(edge(durationMs, count, i + 1)) - reader.at(edge(durationMs, count, i)),
  );

/** How many of the rows that `keep` chooses were open at a time, on average over each slice. */
export function meanOpen(
  { data }: IntervalReader,
  keep: (row: number) => boolean,
  durationMs: number,
  count = SLICES,
): Float64Array {
  const means = new Float64Array(count);
  const sliceMs = durationMs / count;
  for (let row = 0; row < data.length; row += 1) {
    if (!keep(row)) continue;
    let fromMs = data.fromMs[row] as number;
    const toMs = Math.min(durationMs, data.toMs[row] as number);
    for (let slice = Math.floor(fromMs / sliceMs); fromMs < toMs && slice < count; slice += 1) {
      const endMs = Math.min(toMs, (slice + 1) * sliceMs);
      means[slice] = (means[slice] as number) + (endMs - fromMs) / sliceMs;
      fromMs = endMs;
    }
  }
  return means;
}

/** From when to when something was so. */
export type Span = readonly [fromMs: number, toMs: number];
