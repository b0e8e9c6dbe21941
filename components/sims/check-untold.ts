// What an untold figure may show of a run: the same at a moment, whatever comes after it. Each fault is a sentence.

import type { SimDefinition } from '@/components/figure/definition';
import type { Shown, StripMark } from '@/components/figure/marks/contract';
import { finished } from '@/components/figure/marks/finished';
import { tracksOf } from '@/components/figure/stage/shown';
import type { Surface } from '@/components/figure/surface/surface';
import type { Recording, TracksData } from '@/player/types';

type TrackData = TracksData[string];
type LevelColumns = Extract<TrackData, { kind: 'levels' }>['columns'][number];
type IntervalData = Exclude<TrackData, { kind: 'levels' }>;

/** Shares of a run at which it is looked at: where slices of any size begin. */
const LOOKS = [1, 3, 5, 7].map((eighths) => eighths / 8);
const BOX = { x: 0, y: 0, width: 960, height: 240 };
/** Behind the cursor so much may be what it is of a whole slice, or of what an author draws together. */
const SLICE = BOX.width / 40;

/** What is wrong with the rows of a simulator's strips while a guess about this run is untold. */
export function faultsOfUntold({ id, stage: { strip } }: SimDefinition, recording: Recording) {
  const all = strip ? [...strip.marks, ...(strip.scales?.overview ?? [])] : [];
  const marks = all.filter(({ isKnown }) => isKnown !== true);
  return LOOKS.flatMap((share) => {
    const seenMs = share * recording.request.durationMs;
    const whole: Shown = { recording, tracks: tracksOf(recording), locale: 'en', seenMs };
    const cut = { ...recording, tracks: tracksUntil(recording.tracks, seenMs) };
    const past: Shown = { ...whole, recording: cut, tracks: tracksOf(cut) };
    return marks.flatMap((mark, place) => {
      const [told, there] = [whole, past].map((shown) => lookOf(mark, shown, share));
      const name = mark.name?.en ?? `row ${place}`;
      return Object.entries(told ?? {})
        .filter(([what, look]) => look !== there?.[what as keyof Look])
        .map(
          ([what]) =>
            `${id}: at ${100 * share}% the ${what} of “${name}” tells of what comes later`,
        );
    });
  });
}

interface Look {
  readonly place: string;
  readonly scale: string;
  readonly numbers: string;
  readonly picture: string;
}

function lookOf(mark: StripMark, shown: Shown, share: number): Look | null {
  const isThere = mark.isIn?.(shown) ?? true;
  if (!isThere) return null;
  const row = finished(mark.prepare(shown));
  return {
    place: `${mark.layout?.(shown)}`,
    scale: JSON.stringify(mark.scale?.(shown) ?? []),
    numbers: JSON.stringify(row.laneNumbers ?? []),
    picture: pastOf(share * BOX.width - SLICE, (surface) => row.paint(surface, BOX, 0, row.size)),
  };
}

/** What is painted left of an edge, as text. */
function pastOf(edge: number, paint: (surface: Surface) => void): string {
  const shapes = new Set<string>();
  const surface = new Proxy({ width: BOX.width, height: BOX.height } as Surface, {
    get: (size, how: string) =>
      Reflect.get(size, how) ??
      ((...values: unknown[]) => {
        const left = cutShape(how, values, edge);
        if (left !== null) shapes.add(`${how} ${JSON.stringify(left)}`);
      }),
  });
  paint(surface);
  return [...shapes].toSorted().join('\n');
}

/** A shape’s part left of the edge; null where there is none. */
function cutShape(how: string, values: readonly unknown[], edge: number): unknown[] | null {
  const [paint, first, ...rest] = values;
  if (Array.isArray(first)) {
    const numbers = first as number[];
    const left = numbers.filter((_, i) => (numbers[i - (i % 2)] as number) <= edge);
    return left.length === 0 ? null : [paint, left, ...rest];
  }
  const x = first as number;
  if (x > edge) return null;
  if (how !== 'rect' && how !== 'hatched') return [...values];
  const [y, width, ...more] = rest as number[];
  return [paint, x, y, Math.min(width as number, edge - x), ...more];
}

/** The tracks as they would be if nothing more had come. */
const tracksUntil = (tracks: TracksData, untilMs: number): TracksData =>
  Object.fromEntries(Object.entries(tracks).map(([name, data]) => [name, until(data, untilMs)]));

const until = (data: TrackData, untilMs: number): TrackData =>
  data.kind === 'levels'
    ? { ...data, columns: data.columns.map((column) => levelUntil(column, untilMs)) }
    : rowsUntil(data, untilMs);

function levelUntil({ atMs, value, perMs }: LevelColumns, untilMs: number): LevelColumns {
  const length = countUntil(atMs, untilMs);
  return {
    atMs: atMs.slice(0, length),
    value: value.slice(0, length),
    perMs: perMs.slice(0, length),
  };
}

/** What was under way then is so without an end. */
function rowsUntil<D extends IntervalData>(data: D, untilMs: number): D {
  const length = countUntil(data.fromMs, untilMs);
  const isOpen = (row: number): boolean => (data.toMs[row] as number) > untilMs;
  const columns = Object.entries(data).map(([name, column]) => [
    name,
    ArrayBuffer.isView(column) && name !== 'byEnd'
      ? (column as Float64Array).slice(0, length)
      : column,
  ]);
  const cut = { ...Object.fromEntries(columns), length } as D;
  cut.toMs.forEach((_, row) => {
    if (isOpen(row)) cut.toMs[row] = Number.POSITIVE_INFINITY;
  });
  if (cut.kind !== 'flights') return cut;
  const ended = cut.byEnd.filter((row) => row < length && !isOpen(row));
  const open = Array.from({ length }, (_, row) => row).filter(isOpen);
  return { ...cut, byEnd: Int32Array.from([...ended, ...open]) };
}

const countUntil = (times: Float64Array, untilMs: number): number =>
  times.filter((ms) => ms <= untilMs).length;
